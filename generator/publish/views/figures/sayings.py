"""What claims say of an entry by properties.

In: an entry and claims. Out: `Saying`s, a value each, from whichever end of a relation. Refuses to know how they are
shown.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.site import Site
from generator.link.values import Value
from generator.publish.views.parts.at import At


@dataclass(frozen=True, slots=True)
class Saying:
    """A value of a claim as seen from an entry; `reverse`: a relation leads to it, from those who are `near`."""

    claim: Claim
    value: Value
    reverse: bool
    near: tuple[str, ...]


def sayings(id: str, claims: Iterable[Claim], site: Site) -> Iterator[Saying]:
    """The values of claims that say something of an entry."""
    for claim in claims:
        for value in claim.values:
            # Whoever the claim is about beside the other end stands on the near side of a relation.
            near = tuple(one for one in claim.about if one != value.target)
            if value.target == id and site.properties[value.key].reverse:
                yield Saying(claim, value, True, near)
            elif id in near:
                yield Saying(claim, value, False, near)


def scope_of(value: Value, at: At) -> tuple[str, ...]:
    """Where and when a figure holds."""
    as_of = at.language.as_of(value.as_of) if value.as_of else ""
    return tuple(filter(None, (value.where, as_of)))


def claims_of(id: str, site: Site) -> tuple[Claim, ...]:
    """What is said about an entry; of a case, what was said in it; of a place, what happened there."""
    mine = [*site.about.get(id, ()), *site.in_case.get(id, ()), *site.touching.get(id, ())]
    return tuple({claim.key: claim for claim in mine}.values())
