"""`kind.html`: all entries of one kind, with the few facts that matter for it.

In: a folder and the site. Out: `KindView`s: rows in groups, by letter or by year, cut in pages where there are many.
Which facts a kind shows is a table; each says what is not known.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.link.groups import grouped
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.names import sort_key
from generator.model.records import Brief, Note, Record, Ruling, Settlement, Source
from generator.publish import urls
from generator.publish.language import phrase
from generator.publish.views.figures.comparison import ComparisonView
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.lists.cells import Cell, Column
from generator.publish.views.lists.columns import COLUMNS, boxed
from generator.publish.views.lists.kind_comparison import compared
from generator.publish.views.lists.rows import Row, note_order, row
from generator.publish.views.long_lists.paging import PagerView, at_paths, full_pages, pager
from generator.publish.views.parts import counting
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

ROWS, JUMPS = 300, 25  # rows of a page; from so many on a list is cut in groups that one can jump to
_SEATED = ("places", "courts", "cases", "rulings")  # what the page of countries is made of
_UNDATED = phrase("No date")  # in English also the place of that group
_YEARS = ("briefs", "rulings", "sources", "settlements")  # newest first; everything else stands by name


@dataclass(frozen=True, slots=True)
class KindRow:
    """One entry: its name and its facts."""

    link: Link
    distinguish: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class KindGroup:
    """The rows under one letter or year, or their lines; without a name they are all."""

    name: str
    anchor: str
    rows: tuple[KindRow, ...]
    lines: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class KindView:
    """`kind.html`. `heads` are those of a table, none where its groups are lines; `width`: of its columns."""

    frame: Frame
    title: str
    count: str
    jumps: tuple[Link, ...]
    name: str
    heads: tuple[str, ...]
    width: str
    groups: tuple[KindGroup, ...]
    pager: PagerView | None
    comparison: ComparisonView | None
    tables: tuple[Link, ...]
    see: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class KindPage:
    """One page of a kind: page `number` of `count`, of `total` entries; `first`: on which page a group begins."""

    folder: str
    entries: tuple[Entry[Record], ...]
    number: int
    count: int
    total: int
    first: Mapping[str, int]

    @property
    def path(self) -> str:
        """Its address."""
        return urls.index_of(self.folder, self.number)


def kind_pages(folder: str, site: Site) -> tuple[KindPage, ...]:
    """The pages of a kind, one at least."""
    every = _ordered(folder, site)
    pages = full_pages(every, ROWS)
    first: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for entry in page:
            first.setdefault(_group(entry), number)
    return tuple(KindPage(folder, page, number, len(pages), len(every), first) for number, page in enumerate(pages, 1))


def kind_view(page: KindPage, at: At) -> KindView:
    """One page of a kind."""
    kind, long = KINDS[page.folder], page.total >= JUMPS
    drawn, tables = compared(page.folder, at) if page.number == 1 else (None, ())
    columns = (*boxed(page.folder, page.entries, at), *COLUMNS.get(page.folder, ()))
    some = grouped((_group(entry) if long else "", entry) for entry in page.entries)
    groups = tuple(_made(name, entries, columns, at) for name, entries in some.items())
    jumps = [
        Link(at.urls.to(urls.index_of(page.folder, on), _anchor(name)), at.language.word(name))
        for name, on in page.first.items()
        if name
    ]
    title = at.language.word(kind.plural)
    pages = at_paths([urls.index_of(page.folder, one) for one in range(1, page.count + 1)])
    return KindView(
        frame(at, title, f"{title}: {at.site.settings.description}"),
        title,
        counting.entries(page.total, at.language),
        tuple(jumps) if long and len(jumps) > 1 else (),
        at.language.head(kind.label),
        tuple(at.language.word(column.label) for column in columns),
        str(len(columns) + 1),
        groups,
        pager(pages, pages[page.number - 1], at),
        drawn,
        tables,
        (at.page(urls.COUNTRIES, at.language.say("Countries on one page")),) if page.folder in _SEATED else (),
    )


def _made(name: str, entries: Iterable[Entry[Record]], columns: Sequence[Column], at: At) -> KindGroup:
    """The rows of a table where the kind has columns, else lines."""
    if not columns:
        return KindGroup(at.language.word(name), _anchor(name), (), tuple(row(entry, at) for entry in entries))
    return KindGroup(at.language.word(name), _anchor(name), tuple(_row(entry, columns, at) for entry in entries), ())


def _row(entry: Entry[Record], columns: Iterable[Column], at: At) -> KindRow:
    cells = tuple(column.make(entry, at) for column in columns)
    return KindRow(at.link(entry.id), entry.record.distinguish or "", cells)


def _anchor(name: str) -> str:
    return f"_{name.casefold().replace(' ', '-')}" if name else ""


def _group(entry: Entry[Record]) -> str:
    """The year of what has a date, the first letter of everything else; notes stand in their own order."""
    record = entry.record
    if isinstance(record, Note):
        return ""
    if entry.folder in _YEARS:
        return _day(record)[:4] or _UNDATED
    letter = sort_key(record.label)[0][:1].upper()
    return letter if letter.isalpha() else "0–9"


def _ordered(folder: str, site: Site) -> list[Entry[Record]]:
    entries = site.folder(folder)
    if folder == "notes":
        return sorted(entries, key=note_order)
    named = sorted(entries, key=lambda entry: (_group(entry) != "0–9", sort_key(entry.record.label), entry.id))
    if folder not in _YEARS:
        return named
    by_stem = sorted(entries, key=lambda entry: entry.id)
    return sorted(by_stem, key=lambda entry: _day(entry.record), reverse=True)


def _day(record: Record) -> str:
    """One without a date is not new."""
    date = record.date if isinstance(record, (Brief, Ruling, Source, Settlement)) else None
    return date.key[0] if date and not date.unknown else ""
