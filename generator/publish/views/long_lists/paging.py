"""Lists that are too long for one page.

In: what is listed, in order. Out: parts, each the page of some of it, and the links between them. Refuses to know what
is listed. Whatever is in the list is in one part, and in no other.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from generator.link.groups import grouped
from generator.publish import urls
from generator.publish.language import Language
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

T = TypeVar("T")
UNDATED = "undated"
AROUND = 2  # pages shown to each side of the one where the reader is


@dataclass(frozen=True, slots=True)
class Part(Generic[T]):
    """One page of a list: its address, what stands on it, and what of the list it is: page `number` of `count`.

    `group` is the year whose pages these are, UNDATED for what has none, empty where they are those of the whole list.
    """

    path: str
    items: tuple[T, ...]
    group: str = ""
    number: int = 1
    count: int = 1


@dataclass(frozen=True, slots=True)
class Near:
    """A page that the way leads to; `here`: the reader is on it; `gap`: pages are left out before it."""

    link: Link
    here: bool
    gap: bool


@dataclass(frozen=True, slots=True)
class PagerView:
    """The way through the pages of a list: the first, the last, and those around the reader's.

    `up` is the overview, `here` says which page this is.
    """

    up: Link | None
    here: str
    previous: Link | None
    next: Link | None
    pages: tuple[Near, ...]


def pages_of(items: Sequence[T], size: int) -> tuple[tuple[T, ...], ...]:
    """Items in order, on as few pages of at most `size` as hold them, all nearly as long; an empty list is a page."""
    count = max(1, -(-len(items) // size))
    edges = [len(items) * number // count for number in range(count + 1)]
    return tuple(tuple(items[start:end]) for start, end in pairwise(edges))


def full_pages(items: Sequence[T], size: int) -> tuple[tuple[T, ...], ...]:
    """Items in order, each page full but the last: what stands on the first stays there as the list grows."""
    return tuple(tuple(items[start : start + size]) for start in range(0, len(items), size))


def numbered(items: Sequence[T], size: int, path: Callable[[int], str]) -> tuple[Part[T], ...]:
    """Parts by number alone; `path` gives the address of each, the first being 1."""
    pages = pages_of(items, size)
    return tuple(
        Part(path(number), some, number=number, count=len(pages)) for number, some in enumerate(pages, start=1)
    )


def by_year(page: str, items: Iterable[T], year: Callable[[T], str], size: int) -> tuple[Part[T], ...]:
    """Parts by year, those without one last, and a year that is too long by number. `page` is that of the overview."""
    years = grouped((year(item), item) for item in items)
    return tuple(
        Part(urls.part_of(page, name or UNDATED, number), some, name or UNDATED, number, len(pages))
        for name in sorted(years, key=lambda name: (not name, name))
        for pages in (pages_of(years[name], size),)
        for number, some in enumerate(pages, start=1)
    )


def at_paths(paths: Sequence[str]) -> tuple[Part[None], ...]:
    """The pages of a list by their addresses alone, in order."""
    return tuple(Part(path, (), number=number, count=len(paths)) for number, path in enumerate(paths, start=1))


def pager(parts: Sequence[Part[T]], part: Part[T], at: At, up: Link | None = None) -> PagerView | None:
    """The way on from a part; none where it is all there is."""
    index, last, say = parts.index(part), len(parts) - 1, at.language.say
    if not last and up is None:
        return None
    shown = sorted({0, last, *range(max(0, index - AROUND), min(last, index + AROUND) + 1)})
    return PagerView(
        up,
        part_name(part, at.language),
        at.page(parts[index - 1].path, say("Previous page")) if index else None,
        at.page(parts[index + 1].path, say("Next page")) if index < last else None,
        tuple(
            Near(at.page(parts[one].path, _label(parts[one], at.language)), one == index, before != one - 1)
            for before, one in zip((-1, *shown), shown, strict=False)
        ),
    )


def _label(part: Part[T], language: Language) -> str:
    return part_name(part, language) if part.group else language.number(part.number)


def group_name(part: Part[T], language: Language) -> str:
    """The year of a part."""
    return language.say("without a date") if part.group == UNDATED else part.group


def part_name(part: Part[T], language: Language) -> str:
    """What a part is called: `2021`, `2021, page 1 of 2`, `page 1 of 2`."""
    numbers = {"number": language.number(part.number), "count": language.number(part.count)}
    if not part.group:
        return language.say("page %(number)s of %(count)s", **numbers)
    name = group_name(part, language)
    return language.say("%(name)s, page %(number)s of %(count)s", name=name, **numbers) if part.count > 1 else name
