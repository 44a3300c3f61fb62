"""What tables of figures hold, as pictures: one for each property, and one for the dates.

In: a filled table of figures. Out: `ComparisonView`. Only what can be compared is drawn: figures in one currency or
unit, of two entries at least; nothing is converted. What is drawn stands in the table, too.
"""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.link.groups import grouped
from generator.link.tables import Meaning
from generator.model.dates import PartialDate
from generator.model.figures import Figure
from generator.model.tables import Figures
from generator.model.vocabulary import Event
from generator.publish.drawing import comparison
from generator.publish.drawing.comparison import Compared, Tick, Value
from generator.publish.views.figures.cells import CellLine
from generator.publish.views.figures.figures import Cell, FiguresRow, FiguresView, gap_words
from generator.publish.views.parts.at import At, Link

FEWEST = 2  # entries that make a comparison
MOST_ENTRIES, MOST_VALUES = 24, 12
_MORE = frozenset({"at least", "more than"})
_LESS = frozenset({"at most", "less than"})


@dataclass(frozen=True, slots=True)
class PanelView:
    """One picture; `without`: the entries of which nothing of it is known; `more`: how many are in the table alone."""

    title: str
    help: str
    picture: Markup
    without: tuple[Link, ...]
    more: str
    rows: tuple[FiguresRow, ...]


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """Pictures of the same entries."""

    panels: tuple[PanelView, ...]
    presumed: bool


@dataclass(frozen=True, slots=True)
class _Panel:
    """What becomes one picture: for each entry the lines that belong to it."""

    title: str
    help: str
    lines: dict[Link, tuple[tuple[str, CellLine], ...]]


def comparison_view(table: FiguresView, id: str, at: At) -> ComparisonView | None:
    """All pictures of a table, in the order of its columns; `id` is the first part of their ids."""
    drawn = tuple(_view(panel, table, f"{id}-{number}", at) for number, panel in _numbered(table, at))
    return ComparisonView(drawn, table.presumed) if drawn else None


def best_known(tables: Iterable[tuple[str, FiguresView]], each: int, at: At) -> ComparisonView | None:
    """Of each table the pictures of most entries, `each` of them at most, in the order of its columns.

    Ids are the first parts of those of the pictures.
    """
    panels: list[PanelView] = []
    presumed = False
    for id, table in tables:
        best = sorted(_numbered(table, at), key=lambda one: -len(one[1].lines))[:each]
        panels += [_view(panel, table, f"{id}-{number}", at) for number, panel in sorted(best, key=lambda one: one[0])]
        presumed |= bool(best) and table.presumed
    return ComparisonView(tuple(panels), presumed) if panels else None


def apart(tables: Sequence[Figures]) -> Iterator[Figures]:
    """Tables of one kind in which no column stands twice: all that are events in the first, on one axis."""
    seen = {column.column: column for table in tables for column in table.columns if column.column in tuple(Event)}
    events = tuple(seen[event] for event in Event if event in seen)
    if events:
        yield tables[0].model_copy(update={"columns": events})
    for table in tables:
        columns = tuple(column for column in table.columns if column.column not in seen)
        seen |= {column.column: column for column in columns}
        if columns:
            yield table.model_copy(update={"columns": columns})


def _numbered(table: FiguresView, at: At) -> list[tuple[int, _Panel]]:
    """What can be compared, and its number in the table."""
    return list(enumerate((panel for panel in _panels(table, at) if len(panel.lines) >= FEWEST), 1))


def _panels(table: FiguresView, at: At) -> Iterator[_Panel]:
    heads = list(enumerate(table.heads))
    steps = [(index, head) for index, head in heads if head.event]
    for index, head in heads:
        if not head.event:
            yield from _by_unit(table, index, head, at)
        elif (index, head) == steps[0]:
            yield _Panel(", ".join(one.label for _, one in steps), "", _dated(table, steps))


def _by_unit(table: FiguresView, index: int, head: Meaning, at: At) -> Iterator[_Panel]:
    """What is measured in one currency or unit."""
    lines = [
        (_unit(line.figure), row.link, line) for row in table.rows for line in row.cells[index].lines if line.figure
    ]
    for unit, same in grouped((unit, (link, ("", line))) for unit, link, line in lines).items():
        yield _Panel(f"{head.label} ({at.language.word(unit)})" if unit else head.label, head.help, grouped(same))


def _unit(figure: Figure) -> str:
    """`month` and `months` are one unit."""
    return figure.currency or (figure.unit if len(figure.unit) < 3 else figure.unit.removesuffix("s"))


def _dated(table: FiguresView, steps: Sequence[tuple[int, Meaning]]) -> dict[Link, tuple[tuple[str, CellLine], ...]]:
    return grouped(
        (row.link, (head.label, line))
        for row in table.rows
        for index, head in steps
        for line in row.cells[index].lines
        if line.date and not line.date.unknown
    )


def _view(panel: _Panel, table: FiguresView, id: str, at: At) -> PanelView:
    dated = any(line.date for said in panel.lines.values() for _, line in said)
    entries = [(_compared(link, said, dated, at), link) for link, said in panel.lines.items()]
    entries.sort(key=lambda pair: _first(pair[0]) if dated else -_largest(pair[0]))
    shown = [entry for entry, _ in entries[:MOST_ENTRIES]]
    told = at.language.say("Each line is what one source says; the same values stand in the table.")
    if dated:
        picture = comparison.dates(shown, _ticks(shown), id, panel.title, told)
    else:
        picture = comparison.bars(shown, id, panel.title, told)
    every = (*(row.link for row in table.rows), *table.without)
    without = tuple(link for link in every if link not in panel.lines)
    left = len(entries) - len(shown)
    more = at.language.say("In the table alone: %(count)s", count=at.language.number(left)) if left else ""
    return PanelView(panel.title, panel.help, picture, without, more, _rows(panel, at))


def _rows(panel: _Panel, at: At) -> tuple[FiguresRow, ...]:
    return tuple(
        FiguresRow(link, (Cell(panel.title, tuple(line for _, line in said), gap_words(at)),))
        for link, said in panel.lines.items()
    )


def _first(entry: Compared) -> int:
    return min(value.low for value in entry.values)


def _largest(entry: Compared) -> int:
    """What an entry is sorted by: a superseded figure does not count beside others."""
    return max([value.high for value in entry.values if not value.faint] or [0])


def _compared(link: Link, said: Sequence[tuple[str, CellLine]], dated: bool, at: At) -> Compared:
    values = [_value(link, label, line, at) for label, line in said]
    values.sort(key=lambda value: (value.faint, value.low if dated else -value.high))
    left = len(values) - MOST_VALUES
    more = at.language.say("further values: %(count)s", count=at.language.number(left)) if left > 0 else ""
    return Compared(link.text, link.href, tuple(values[:MOST_VALUES]), more)


def _value(link: Link, label: str, line: CellLine, at: At) -> Value:
    words = line.words or line.when.words
    say = at.language.say
    together = (say("with %(name)s", name=other.text) for other in line.together)
    notes = [at.language.word(line.standing), *line.scope, *together]
    notes += [one.text for one in (*line.replaced, *([line.differs] if line.differs else ()), *line.later)]
    shown = f"{label}, {words}" if label else words
    name = f"{link.text}: {'; '.join((shown, *notes, line.basis))}"
    low, high, bound = _measured(line)
    return Value(
        href=line.claim.href,
        name=name,
        standing=line.standing,
        words=shown,
        notes="; ".join(notes),
        low=low,
        high=high,
        open_low=bound in _LESS or bound == "before",
        open_high=bound in _MORE or bound == "after" or bool(line.figure and line.figure.vague),
        faint=bool(line.replaced),
    )


def _measured(line: CellLine) -> tuple[int, int, str]:
    if line.figure:
        return (*line.figure.thousandths, line.figure.bound)
    date = line.date or PartialDate.parse("unknown")
    if date.bound:
        day = _day(date.latest if date.bound == "before" else date.earliest)
        return day, day, date.bound
    return _day(date.earliest), _day(date.latest), ""


def _day(iso: str) -> int:
    """A day as a number; the days before and after the calendar are its first and last."""
    if iso < "0001-01-01":
        return 1
    return datetime.date.fromisoformat(min(iso, "9999-12-31")).toordinal()


def _ticks(entries: Sequence[Compared]) -> tuple[Tick, ...]:
    """The beginnings of the years around all values."""
    days = [day for entry in entries for value in entry.values for day in (value.low, value.high)]
    first, last = (datetime.date.fromordinal(day).year for day in (min(days), max(days)))
    step = max((last + 1 - first + 11) // 12, 1)
    years = [*range(first, last + 1, step), last + 1]
    return tuple(Tick(_day(f"{min(year, 9999):04}-01-01"), str(year)) for year in years)
