"""Who leads to an entry, and why.

In: references from fields, claims, linked bodies. Out: backlinks by the entry they lead to, each with its reason; a
link in the text counts only where nothing says more.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.references import Reference
from generator.model.bodies import Body, Inline
from generator.model.content import Entry
from generator.model.records import Record


class Why(StrEnum):
    """What makes a claim or a text lead somewhere, where no field does."""

    ABOUT = "a claim is about it"
    REPLIED = "replied"
    TOLD_FROM = "a reply is told from it"
    SAYS = "says so"
    OFFENCE = "offence in a claim"
    PLACE = "place of the event"
    NAMED = "named in the text"


@dataclass(frozen=True, slots=True)
class Backlink:
    """`from_id` leads here, and why, with a place for a `role` where it has one. `mark`: it is one claim of a brief."""

    from_id: str
    reason: str
    mark: str = ""
    role: str = ""


def backlinks(
    entries: Mapping[str, Entry[Record]], linked: Mapping[str, Body], refs: Iterable[Reference], claims: Iterable[Claim]
) -> Mapping[str, tuple[Backlink, ...]]:
    """Who leads here: fields first, then claims by what they say, then links in the text that are nothing more."""
    pairs: list[tuple[str, Backlink]] = [
        (ref.to_id, Backlink(ref.from_id, ref.reason, role=ref.role)) for ref in refs if ref.from_id in entries
    ]
    for claim in claims:
        pairs += [(id, Backlink(claim.brief, reason, claim.mark)) for id, reason in _said_of(claim)]
    known = {(to, link.from_id) for to, link in pairs}
    for id, entry in entries.items():
        for part in linked[entry.id].parts:
            for span in part.of("link") if isinstance(part, Inline) else ():
                to = span.value.partition("#")[0]
                if to in entries and to != id and (to, id) not in known:
                    known.add((to, id))
                    pairs.append((to, Backlink(id, Why.NAMED)))
    return grouped((to, link) for to, link in dict.fromkeys(pairs))


def _said_of(claim: Claim) -> Iterable[tuple[str, str]]:
    for id in claim.about:
        yield id.partition("#")[0], Why.ABOUT
    if claim.reply:
        yield claim.reply.by.partition("#")[0], Why.REPLIED
        yield claim.reply.source, Why.TOLD_FROM
    if claim.by:
        yield claim.by.partition("#")[0], Why.SAYS
    for offence in claim.offences:
        yield offence, Why.OFFENCE
    if claim.place:
        yield claim.place, Why.PLACE
    for value in claim.values:
        if value.target:
            yield value.target, value.words
