"""`claims.html`: every claim, by how well established it is, on one page or on several.

In: the claims of the site. Out: the pages that hold them, each live claim on one, and their views: `ClaimsView`, and an
overview where they are too many for one page. What a brief says with one standing stands together, with its sources.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from generator.link.claims import Claim
from generator.link.site import Site
from generator.model.vocabulary import BASES, BASIS_WORDS, STANDINGS, Basis, Standing
from generator.publish import urls
from generator.publish.language import Language, phrase
from generator.publish.views.claims.lines import ClaimLine, claim_line, date_key
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.long_lists.filters import FILTERS, FilterView, Sieve, Words, sieve
from generator.publish.views.long_lists.overviews import OverviewView, heads, network_rows, year_rows
from generator.publish.views.long_lists.paging import PagerView, Part, by_year, pager, part_name
from generator.publish.views.parts import counting
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

WHOLE, PART = 1500, 800  # claims on one page, where they are all of them, and where they are not
_SAID = phrase("Every claim, by how well established it is.")
_ORDER = {standing: number for number, standing in enumerate(STANDINGS)}


@dataclass(frozen=True, slots=True)
class Tally:
    """So many claims are known in this way."""

    basis: str
    help: str
    count: int


@dataclass(frozen=True, slots=True)
class NumberedLink:
    """A source of several; `number` where the claims beside it refer to it by that."""

    number: str
    link: Link


@dataclass(frozen=True, slots=True)
class ListedView:
    """A claim; `sources` says on which of its brief's sources it rests, where that is not all of them."""

    line: ClaimLine
    sources: str
    marks: str


@dataclass(frozen=True, slots=True)
class OfBrief:
    """What a brief says with one standing, and the sources of all that."""

    brief: Link
    sources: tuple[NumberedLink, ...]
    claims: tuple[ListedView, ...]


@dataclass(frozen=True, slots=True)
class StandingPart:
    """The claims of one standing on this page."""

    standing: str
    help: str
    count: str
    briefs: tuple[OfBrief, ...]


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """`claims.html`, or one of its parts."""

    frame: Frame
    title: str
    filters: FilterView
    pager: PagerView | None
    groups: tuple[StandingPart, ...]
    tallies: tuple[Tally, ...]
    disputes: Link


def claim_parts(site: Site, whole: int = WHOLE, size: int = PART) -> tuple[Part[Claim], ...]:
    """The pages on which the live claims stand: one of up to `whole` claims, or one and more for each year."""
    live = sorted(_live(site), key=lambda claim: (_ORDER[claim.data.standing], date_key(claim), claim.key))
    ordered = _by_brief(live)
    if len(ordered) <= whole:
        return (Part(urls.CLAIMS, ordered),)
    return by_year(urls.CLAIMS, ordered, lambda claim: site.filed[claim.key].year, size)


def claims_view(part: Part[Claim], parts: tuple[Part[Claim], ...], at: At) -> ClaimsView:
    """All claims, or a part of them."""
    alone = part.path == urls.CLAIMS
    say, name = at.language.say, "" if alone else part_name(part, at.language)
    title = say("Claims") if alone else say("Claims: %(part)s", part=name)
    sifted = sieve(part.items, _words(at.language), at, steps=False)
    return ClaimsView(
        frame(at, title, say(_SAID), (FILTERS,)),
        title,
        sifted.view,
        None if alone else pager(parts, part, at, at.page(urls.CLAIMS, say("All claims"))),
        tuple(_standings(part.items, sifted, at)),
        tallies(at) if alone else (),
        at.page(urls.DISPUTES, say("Where sources differ")),
    )


def claims_overview(parts: tuple[Part[Claim], ...], at: At) -> OverviewView:
    """How many claims there are, and on which pages they stand."""
    every = [claim for part in parts for claim in part.items]
    say = at.language.say
    return OverviewView(
        frame(at, say("Claims"), say(_SAID)),
        say("Claims"),
        counting.claims(len(every), at.language),
        heads(),
        year_rows(parts, lambda claim: (claim,), at, to_groups=True),
        network_rows(every, at),
        (at.page(urls.DISPUTES, say("Where sources differ")),),
    )


def tallies(at: At) -> tuple[Tally, ...]:
    """How many claims are known in each way."""
    bases = [claim.basis for claim in _live(at.site)]
    word = at.language.word
    return tuple(
        Tally(word(BASIS_WORDS[basis]), word(BASES[basis]), bases.count(basis))
        for basis in Basis
        if basis in bases or basis is not Basis.RECORDED
    )


def _words(language: Language) -> Words:
    return Words(
        language.say("{shown} of {all} claims"), language.say("{all} claims"), language.say("No claim is like this.")
    )


def _live(site: Site) -> Iterator[Claim]:
    return (claim for claim in site.claims.values() if not claim.data.retracted)


def _by_brief(ordered: Iterable[Claim]) -> tuple[Claim, ...]:
    """What a brief says with one standing follows the first of it."""
    together: dict[tuple[Standing, str], list[Claim]] = {}
    for claim in ordered:
        together.setdefault((claim.data.standing, claim.brief), []).append(claim)
    return tuple(claim for some in together.values() for claim in some)


def _standings(claims: Iterable[Claim], sifted: Sieve, at: At) -> Iterator[StandingPart]:
    for standing, same in groupby(claims, key=lambda claim: claim.data.standing):
        some = tuple(same)
        briefs = (tuple(of) for _, of in groupby(some, key=lambda claim: claim.brief))
        made = tuple(_of_brief(of, sifted, at) for of in briefs)
        yield StandingPart(standing, at.language.word(STANDINGS[standing]), at.language.number(len(some)), made)


def _of_brief(claims: tuple[Claim, ...], sifted: Sieve, at: At) -> OfBrief:
    """Sources are said once; a claim that does not rest on all of them says on which."""
    sources = dict.fromkeys(proof.source for claim in claims for proof in claim.proofs)
    alike = all({proof.source for proof in claim.proofs} == set(sources) for claim in claims)
    numbers = {} if alike else {source: str(number) for number, source in enumerate(sources, start=1)}
    return OfBrief(
        at.link(claims[0].brief),
        tuple(NumberedLink(numbers.get(source, ""), at.link(source)) for source in sources),
        tuple(
            ListedView(claim_line(claim, at), _resting(claim, numbers, at.language), sifted.of((claim,)))
            for claim in claims
        ),
    )


def _resting(claim: Claim, numbers: Mapping[str, str], language: Language) -> str:
    mine = sorted({numbers[proof.source] for proof in claim.proofs if numbers}, key=int)
    several = language.say("sources %(numbers)s", numbers=", ".join(mine)) if len(mine) > 1 else ""
    return language.say("source %(number)s", number=mine[0]) if len(mine) == 1 else several
