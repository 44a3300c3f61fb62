"""Statements of a dossier under the word of their standing.

In: claims in the order of the list. Out: groups with their counts, the first statements open and the rest folded; all
of them are on the page.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.vocabulary import STANDINGS
from generator.publish.views.claims.claims import ClaimLine, claim_line
from generator.publish.views.parts.at import At
from generator.publish.views.parts.counting import more

OPEN = 6


@dataclass(frozen=True, slots=True)
class SaidGroup:
    """Claims of one standing; `more` are the words of the fold in which the rest is."""

    standing: str
    help: str
    count: str
    claims: tuple[ClaimLine, ...]
    rest: tuple[ClaimLine, ...]
    more: str


def said_groups(claims: Sequence[Claim], at: At, folded: bool = True) -> tuple[SaidGroup, ...]:
    """One group for each standing that there is, in the order of its table."""
    groups = ((standing, [claim for claim in claims if claim.data.standing is standing]) for standing in STANDINGS)
    return tuple(_group(standing, mine, at, folded) for standing, mine in groups if mine)


def _group(standing: str, claims: Sequence[Claim], at: At, folded: bool) -> SaidGroup:
    lines = tuple(claim_line(claim, at) for claim in claims)
    cut = OPEN if folded and len(lines) > OPEN + 2 else len(lines)
    help = next(help for word, help in STANDINGS.items() if word == standing)
    language = at.language
    count, rest = language.number(len(lines)), more(len(lines) - cut, language)
    return SaidGroup(standing, language.word(help), count, lines[:cut], lines[cut:], rest)
