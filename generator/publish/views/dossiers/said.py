"""Statements of a dossier, or of those that rest on a source, under the word of their standing.

In: claims in the order of the list. Out: groups, of a dossier with their counts, the first statements open and the rest
folded; all of them are on the page.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.vocabulary import STANDINGS, Standing
from generator.publish.views.claims.lines import ClaimLine, claim_line, date_key
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


@dataclass(frozen=True, slots=True)
class StandingGroup:
    """Claims of one standing."""

    standing: str
    help: str
    claims: tuple[ClaimLine, ...]


def said_groups(claims: Sequence[Claim], at: At, folded: bool = True) -> tuple[SaidGroup, ...]:
    """One group for each standing that there is, in the order of its table."""
    return tuple(_group(standing, mine, at, folded) for standing, mine in _of_each(claims))


def _group(standing: Standing, claims: Sequence[Claim], at: At, folded: bool) -> SaidGroup:
    lines = tuple(claim_line(claim, at) for claim in claims)
    cut = OPEN if folded and len(lines) > OPEN + 2 else len(lines)
    language = at.language
    count, rest = language.number(len(lines)), more(len(lines) - cut, language)
    return SaidGroup(standing, language.word(STANDINGS[standing]), count, lines[:cut], lines[cut:], rest)


def by_standing(claims: Iterable[Claim], at: At) -> tuple[StandingGroup, ...]:
    """Claims grouped by standing, in the order of its table, each group in order of date."""
    every = sorted(claims, key=lambda claim: (date_key(claim), claim.key))
    return tuple(
        StandingGroup(standing, at.language.word(STANDINGS[standing]), tuple(claim_line(claim, at) for claim in group))
        for standing, group in _of_each(every)
    )


def _of_each(claims: Sequence[Claim]) -> Iterator[tuple[Standing, list[Claim]]]:
    """The claims of each standing that there is, in the order of its table."""
    for standing in STANDINGS:
        if same := [claim for claim in claims if claim.data.standing is standing]:
            yield standing, same
