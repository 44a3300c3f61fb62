"""The overview of a list that is too long for one page: how many stand on which of its pages.

In: the parts of the list. Out: `OverviewView`, one for `overview.html`: counts by year and standing, and by network.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.names import sort_key
from generator.model.vocabulary import STANDINGS, Standing
from generator.publish.language import Language
from generator.publish.views.frame.frame import Frame
from generator.publish.views.long_lists.facets import facets_of
from generator.publish.views.long_lists.paging import UNDATED, Part, group_name
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

T = TypeVar("T")
DATELESS = "_date-unknown"  # the place of these steps in a timeline that is one page


@dataclass(frozen=True, slots=True)
class HeadView:
    """The standing of a column; `anchor` is its place in this page."""

    word: str
    anchor: str


@dataclass(frozen=True, slots=True)
class CountView:
    """So many of one standing, and where the first of them stand; no link where there are none."""

    standing: str
    words: str
    href: str


@dataclass(frozen=True, slots=True)
class CountsRow:
    """A year or a network with its pages and its counts."""

    anchor: str
    links: tuple[Link, ...]
    all: str
    cells: tuple[CountView, ...]


@dataclass(frozen=True, slots=True)
class OverviewView:
    """`overview.html`."""

    frame: Frame
    title: str
    count: str
    heads: tuple[HeadView, ...]
    years: tuple[CountsRow, ...]
    networks: tuple[CountsRow, ...]
    onward: tuple[Link, ...]


def heads() -> tuple[HeadView, ...]:
    """The columns: standings in the order of their table."""
    return tuple(HeadView(word, f"_{word}") for word in STANDINGS)


def year_rows(
    parts: Sequence[Part[T]], claims: Callable[[T], Iterable[Claim]], at: At, *, to_groups: bool
) -> tuple[CountsRow, ...]:
    """A row for each year; a count leads to the page, or `to_groups`, to its standing there."""
    years = grouped((part.group, part) for part in parts)
    return tuple(_year(name, some, claims, at, to_groups) for name, some in years.items())


def network_rows(claims: Iterable[Claim], at: At) -> tuple[CountsRow, ...]:
    """A row for each network, which leads to its dossier."""
    counts: dict[str, Counter[Standing]] = {}
    for claim in claims:
        for id in facets_of(claim, at.site).networks:
            counts.setdefault(id, Counter())[claim.data.standing] += 1
    ordered = sorted(counts, key=lambda id: (sort_key(at.name(id)), id))
    return tuple(_row("", (at.link(id),), counts[id], {}, at.language) for id in ordered)


def _year(
    name: str, parts: Sequence[Part[T]], claims: Callable[[T], Iterable[Claim]], at: At, to_groups: bool
) -> CountsRow:
    counts: Counter[Standing] = Counter()
    first: dict[Standing, str] = {}
    for part in parts:
        there = Counter(claim.data.standing for item in part.items for claim in claims(item))
        counts += there
        for standing in there:
            first.setdefault(standing, at.urls.to(part.path, f"_{standing}" if to_groups else ""))
    links = tuple(
        at.page(part.path, _page(number, at.language) if number > 1 else group_name(part, at.language))
        for number, part in enumerate(parts, start=1)
    )
    return _row(DATELESS if name == UNDATED else f"_{name}", links, counts, first, at.language)


def _page(number: int, language: Language) -> str:
    return language.say("page %(number)s", number=language.number(number))


def _row(
    anchor: str, links: tuple[Link, ...], counts: Counter[Standing], first: dict[Standing, str], language: Language
) -> CountsRow:
    numbers = ((one, language.number(counts[one]) if counts[one] else "–") for one in STANDINGS)
    cells = (CountView(one, number, first.get(one, "")) for one, number in numbers)
    return CountsRow(anchor, links, language.number(counts.total()), tuple(cells))
