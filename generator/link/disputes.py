"""Where sources differ.

In: published claims, the origin of each source, settlements. Out: the disputes among all of them: each side with its
claims, by subject and property. Refuses to say who is right: that is an editor's, by a settlement.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.link.claims import Claim, full_key
from generator.link.comparing import Like, Statement, last_of, origins_of, replaced_by, statements
from generator.link.groups import grouped
from generator.model.content import Entry
from generator.model.records import Record, Settlement


@dataclass(frozen=True, slots=True)
class Side:
    """Those who say the same. `origins`: from how many origins, copies counted once."""

    words: str
    claims: tuple[Claim, ...]
    origins: int


@dataclass(frozen=True, slots=True)
class Dispute:
    """Sides that differ about one thing; `key` is the property, empty where only people say that they differ."""

    subjects: tuple[str, ...]
    key: str
    where: str
    sides: tuple[Side, ...]
    earlier: tuple[Claim, ...]
    anchor: str
    settlement: str = ""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Those of all sides."""
        return tuple(claim for side in self.sides for claim in side.claims)


def disputes(
    claims: Sequence[Claim], origins: Mapping[str, str], settlements: Iterable[Entry[Record]] = ()
) -> tuple[Dispute, ...]:
    """All of them, by subject and property; one look at each claim, and at each pair that people named."""
    records = ((entry.id, entry.record) for entry in settlements)
    settled = grouped((key, id) for id, one in records if isinstance(one, Settlement) for key in one.claims)
    alike = grouped((said.like, said) for claim in claims for said in statements(claim))
    replaced = {full_key(word, claim) for claim in claims for word in claim.data.supersedes}
    found = [one for like, some in alike.items() if (one := _of_figures(like, some, replaced, origins, settled))]
    together = [frozenset(claim.key for claim in dispute.claims) for dispute in found]
    known = grouped((key, number) for number, keys in enumerate(together) for key in keys)
    found += _by_hand(claims, known, origins, settled)
    return _told_apart(sorted(found, key=lambda one: (one.subjects, one.key, one.where, one.anchor)))


def _of_figures(
    like: Like,
    said: Sequence[Statement],
    replaced: set[str],
    origins: Mapping[str, str],
    settled: Mapping[str, Sequence[str]],
) -> Dispute | None:
    """What differs among like figures, once what a later one replaced is set aside."""
    last = last_of(said)
    past = [one for one in said if one.claim.key in replaced or (last and replaced_by(one, last))]
    behind = {one.claim.key for one in past}
    left = [one for one in said if one.claim.key not in behind]
    sides = grouped((one.size, one) for one in sorted(left, key=lambda one: (one.size, one.claim.key)))
    if len(sides) < 2:
        return None
    return Dispute(
        like.subjects,
        like.key,
        next((value.where for value in left[0].claim.values if value.key == like.key), ""),
        tuple(_side(some[0].words, [one.claim for one in some], origins) for some in sides.values()),
        tuple(one.claim for one in past),
        f"{'.'.join(id.partition('/')[2].replace('#', '.') for id in like.subjects) or 'nobody'}.{like.key}",
        _settlement((one.claim for one in left), settled),
    )


def _side(words: str, claims: Sequence[Claim], origins: Mapping[str, str]) -> Side:
    return Side(words, tuple(claims), len(origins_of(claims, origins)))


def _settlement(claims: Iterable[Claim], settled: Mapping[str, Sequence[str]]) -> str:
    """The settlement that is about two of them at least."""
    counted: dict[str, int] = defaultdict(int)
    for id in (id for claim in claims for id in settled.get(claim.key, ())):
        counted[id] += 1
    return min((id for id, count in counted.items() if count > 1), default="")


def _by_hand(
    claims: Sequence[Claim],
    known: Mapping[str, Sequence[int]],
    origins: Mapping[str, str],
    settled: Mapping[str, Sequence[str]],
) -> Iterator[Dispute]:
    """Claims that people say dispute each other, where their figures do not say it already."""
    by_key = {claim.key: claim for claim in claims}
    for claim in claims:
        keys = dict.fromkeys(full_key(word, claim) for word in claim.data.disputes)
        mine = set(known.get(claim.key, ()))
        others = [by_key[key] for key in keys if key in by_key and not mine & set(known.get(key, ()))]
        if others:
            every = (claim, *others)
            yield Dispute(
                _shared([one.about for one in every]),
                next(iter(_shared([[value.key for value in one.values] for one in every])), ""),
                "",
                tuple(_side(_words(one), [one], origins) for one in every),
                (),
                claim.key.replace("#", "."),
                _settlement(every, settled),
            )


def _shared(lists: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """What stands in each of them."""
    return tuple(word for word in lists[0] if all(word in others for others in lists[1:]))


def _words(claim: Claim) -> str:
    """What it says, where that is one figure."""
    return claim.values[0].words if len(claim.values) == 1 and not claim.values[0].target else ""


def _told_apart(found: Sequence[Dispute]) -> tuple[Dispute, ...]:
    """Each with an anchor of its own."""
    counted: dict[str, int] = defaultdict(int)
    apart: list[Dispute] = []
    for one in found:
        counted[one.anchor] += 1
        number = counted[one.anchor]
        anchor = one.anchor if number == 1 else f"{one.anchor}.{number}"
        apart.append(replace(one, anchor=anchor))
    return tuple(apart)
