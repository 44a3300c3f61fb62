"""Entries of one kind side by side.

In: entries, their claims, the columns of a table. Out: `FiguresView`, whose cells hold what was said. A cell of which
nothing is known says so.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.link.tables import Meaning, meaning
from generator.model.content import Entry
from generator.model.names import sort_key
from generator.model.records import Record
from generator.model.tables import Figures
from generator.publish.views.figures.cells import CellLine, cell_line, date_line
from generator.publish.views.figures.sayings import claims_of, sayings
from generator.publish.views.parts.at import At
from generator.publish.views.parts.gaps import UNKNOWN
from generator.publish.views.parts.links import Link
from generator.publish.views.proceedings.statuses import presumed


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell below each other, or the words that stand there for nothing; `head` is its column's."""

    head: str
    lines: tuple[CellLine, ...]
    gap: str


@dataclass(frozen=True, slots=True)
class FiguresRow:
    """An entry and its cells."""

    link: Link
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class FiguresView:
    """Entries side by side; `without`: those of which nothing of it is known; `presumed`: one of the others is accused
    without a final conviction.
    """

    kind: str
    heads: tuple[Meaning, ...]
    rows: tuple[FiguresRow, ...]
    without: tuple[Link, ...]
    presumed: bool


def gap_words(at: At) -> str:
    """What stands in a cell of which nothing is known."""
    return at.language.word(UNKNOWN)


def figures_view(table: Figures, entries: Sequence[Entry[Record]], kind: str, at: At) -> FiguresView:
    """The entries of which anything is known in these columns, by name. The columns are those of a sound note."""
    meanings = (meaning(column, table.of, at.site.properties) for column in table.columns)
    heads = tuple(replace(one, label=at.language.head(one.event)) if one.event else one for one in meanings if one)
    ordered = sorted(entries, key=lambda entry: (sort_key(entry.record.label), entry.id))
    rows = [(entry, tuple(_cells(entry, heads, at))) for entry in ordered]
    filled = [(entry, cells) for entry, cells in rows if any(cell.lines for cell in cells)]
    return FiguresView(
        kind,
        heads,
        tuple(FiguresRow(at.link(entry.id), cells) for entry, cells in filled),
        tuple(at.link(entry.id) for entry, cells in rows if not any(cell.lines for cell in cells)),
        any(presumed(entry.id, at.site, None, at.site.about.get(entry.id, ())) for entry, _ in filled),
    )


def _cells(entry: Entry[Record], heads: Iterable[Meaning], at: At) -> Iterator[Cell]:
    """One pass over what is known of an entry for each column."""
    known = tuple(sayings(entry.id, claims_of(entry.id, at.site), at.site))
    for head in heads:
        if head.event:
            events = at.site.events_of(c for c in at.site.about.get(entry.id, ()) if c.data.event is head.event)
            yield Cell(head.label, tuple(date_line(claim, entry, at) for claim in events), gap_words(at))
        else:
            mine = [one for one in known if one.value.key == head.key and one.reverse is head.reverse]
            lines = (cell_line(one, entry, at) for one in sorted(mine, key=lambda one: one.value.where))
            yield Cell(head.label, tuple(sorted(lines, key=lambda line: bool(line.replaced))), gap_words(at))
