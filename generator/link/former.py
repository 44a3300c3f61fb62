"""Where claims stood before, so that an address which was published once leads on.

In: the published entries and claims. Out: `Former`, and problems of a `formerly` that cannot be. A brief that was
renamed takes its claims along; a claim that was cut out of a brief, or got another id, says so itself. Refuses to know
pages and anchors.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.content import Entry
from generator.model.names import did_you_mean
from generator.model.problems import Problem
from generator.model.records import Brief, Record

Place = tuple[str, str]  # the stem of a brief, and the id of a claim in it


@dataclass(frozen=True, slots=True)
class Former:
    """`departed`: by stem of a brief, the ids that stood there and the claim that each is now.

    `places`: by key of a claim, where else it stood, under every name that its brief had.
    """

    departed: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    places: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)


def former(entries: Mapping[str, Entry[Record]], claims: Mapping[str, Claim]) -> Former:
    """Every former place of the claims; those that say nothing and whose brief kept its name cost nothing."""
    now = _stems(entries)
    departed: list[tuple[str, tuple[str, str]]] = []
    places: dict[str, tuple[Place, ...]] = {}
    for key, claim in claims.items():
        stem = key.partition("#")[0]
        old = [(now.get(was, was), mark) for was, mark in _said(claim)]
        departed += [(was, (mark, key)) for was, mark in old if (was, mark) != (stem, claim.mark)]
        names = entries[claim.brief].record.formerly
        if old or names:
            every = [(stem, claim.mark), *old]
            under = ((name, mark) for was, mark in every for name in _names(was, entries))
            places[key] = tuple(place for place in dict.fromkeys(under) if place != (stem, claim.mark))
    return Former(grouped(departed), places)


def mistaken(entries: Mapping[str, Entry[Record]], claims: Mapping[str, Claim]) -> Iterator[Problem]:
    """Former places that nobody could have published, or that two claims want."""
    now, taken = _stems(entries), dict[Place, str]()
    for key, claim in claims.items():
        for index, (was, mark) in enumerate(_said(claim)):
            spot = entries[claim.brief].spot("claims", claim.mark, "formerly", index)
            place = now.get(was, was), mark
            if place[0] not in now:
                message = f"no brief is or was called `{was}`"
                yield Problem(spot, "former-claim", message, did_you_mean(was, now))
            elif "#".join(place) in claims:
                message = f"`{was}#{mark}` is a claim that stands there now"
                hint = "the id of a claim is never used again: give the one that came later another id"
                yield Problem(spot, "former-claim", message, hint)
            elif taken.setdefault(place, key) != key:
                message = f"`{was}#{mark}` leads to `{taken[place]}` already"
                yield Problem(spot, "former-claim", message, "one address leads to one claim")


def _said(claim: Claim) -> Iterator[Place]:
    """Where a claim says that it stood; its own brief where no other is named."""
    for word in claim.data.formerly:
        stem, _, mark = word.rpartition("#")
        yield stem or claim.key.partition("#")[0], mark


def _stems(entries: Mapping[str, Entry[Record]]) -> dict[str, str]:
    """Every stem that a brief has or had → the one that it has now."""
    briefs = [entry for entry in entries.values() if isinstance(entry.record, Brief)]
    return {old: entry.stem for entry in briefs for old in entry.record.formerly} | {
        one.stem: one.stem for one in briefs
    }


def _names(stem: str, entries: Mapping[str, Entry[Record]]) -> tuple[str, ...]:
    entry = entries.get(f"briefs/{stem}")
    return (stem, *(entry.record.formerly if entry else ()))
