"""Who is accused in which case, and what the claims of that case say about them.

In: claims by case, and who is what there. Out: `Proceeding`s. Refuses to know what the claims make of anybody.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.moves import accused
from generator.model.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Proceeding:
    """What the claims of one case say about one of the accused."""

    person: str
    case: str
    claims: tuple[Claim, ...]


def proceedings(
    in_case: Mapping[str, tuple[Claim, ...]], roles: Mapping[str, Mapping[str, Role]]
) -> Iterator[Proceeding]:
    """For each case, everybody who is accused in it or in a brief about it."""
    for case, claims in in_case.items():
        own = accused(roles.get(case, {}))
        of_brief = {claim.brief: own | accused(roles.get(claim.brief, {})) for claim in claims}
        mine = grouped((person, claim) for claim in claims for person in claim.about if person in of_brief[claim.brief])
        yield from (Proceeding(person, case, about) for person, about in mine.items())
