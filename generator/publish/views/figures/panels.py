"""What of a table of figures can be compared: figures in one currency or unit, and dates.

In: a filled table. Out: `Panel`s, one for each picture, of two entries at least. Nothing is converted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.link.groups import grouped
from generator.link.tables import Meaning
from generator.model.figures import Figure
from generator.model.tables import Figures
from generator.model.vocabulary import Event
from generator.publish.views.figures.cells import CellLine
from generator.publish.views.figures.figures import FiguresView
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

FEWEST = 2  # entries that make a comparison


@dataclass(frozen=True, slots=True)
class Panel:
    """What becomes one picture: for each entry the lines that belong to it."""

    title: str
    help: str
    lines: dict[Link, tuple[tuple[str, CellLine], ...]]


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


def numbered_panels(table: FiguresView, at: At) -> list[tuple[int, Panel]]:
    """What can be compared, and its number in the table."""
    return list(enumerate((panel for panel in _panels(table, at) if len(panel.lines) >= FEWEST), 1))


def _panels(table: FiguresView, at: At) -> Iterator[Panel]:
    heads = list(enumerate(table.heads))
    steps = [(index, head) for index, head in heads if head.event]
    for index, head in heads:
        if not head.event:
            yield from _by_unit(table, index, head, at)
        elif (index, head) == steps[0]:
            yield Panel(", ".join(one.label for _, one in steps), "", _dated(table, steps))


def _by_unit(table: FiguresView, index: int, head: Meaning, at: At) -> Iterator[Panel]:
    """What is measured in one currency or unit."""
    lines = [
        (_unit(line.figure), row.link, line) for row in table.rows for line in row.cells[index].lines if line.figure
    ]
    for unit, same in grouped((unit, (link, ("", line))) for unit, link, line in lines).items():
        yield Panel(f"{head.label} ({at.language.word(unit)})" if unit else head.label, head.help, grouped(same))


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
