"""Steps gathered: what happened in the same lane and stretch of time, and is known in the same way, is one mark.

In: lanes of steps, an axis. Out: for each lane its cells and its bars, of bounded number however many steps there are.
What is known only to lie between two dates is a bar and never a point.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.link.groups import grouped
from generator.publish.drawing.axis import Axis

BAR_ROWS = 3


@dataclass(frozen=True, slots=True)
class Step:
    """A step from its first to its last possible month; `before` or `after` that month where it has a bound.

    `label` is a word for it, of the higher `weight` before others where there is no room for all; `again`: it is worth
    to be said of neighbours, too.
    """

    key: str
    href: str
    standing: str
    first: int
    last: int
    bound: str = ""
    label: str = ""
    weight: int = 0
    again: bool = False


@dataclass(frozen=True, slots=True)
class Lane:
    """The steps of one row of a picture."""

    name: str
    href: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Steps of one standing in one cell."""

    standing: str
    bound: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """What lies in one stretch."""

    stretch: int
    rows: tuple[Row, ...]

    @property
    def steps(self) -> tuple[Step, ...]:
        """All of its steps."""
        return tuple(step for row in self.rows for step in row.steps)


@dataclass(frozen=True, slots=True)
class Bar:
    """Steps of one standing that each lie somewhere from one stretch to another; `row` counts down from 0."""

    first: int
    last: int
    standing: str
    steps: tuple[Step, ...]
    row: int = 0


@dataclass(frozen=True, slots=True)
class Gathered:
    """A lane as it is drawn."""

    lane: Lane
    cells: tuple[Cell, ...]
    bars: tuple[Bar, ...]

    @property
    def tallest(self) -> int:
        """The number of rows in its tallest cell."""
        return max((len(cell.rows) for cell in self.cells), default=0)

    @property
    def bar_rows(self) -> int:
        """The number of rows of its bars."""
        return max((bar.row + 1 for bar in self.bars), default=0)


def gathered(lane: Lane, axis: Axis, order: Sequence[str]) -> Gathered:
    """A lane's cells and bars; within a cell the standings stand in `order`, the first at the bottom."""
    placed = [(axis.stretch(step.first), axis.stretch(step.last), step) for step in lane.steps]
    points = grouped((first, step) for first, last, step in placed if first == last)
    spans = grouped(((first, last, step.standing), step) for first, last, step in placed if first != last)
    cells = (Cell(stretch, _rows(points[stretch], order)) for stretch in sorted(points))
    bars = [Bar(*span, tuple(steps)) for span, steps in sorted(spans.items())]
    return Gathered(lane, tuple(cells), _packed(bars))


def _rows(steps: Iterable[Step], order: Sequence[str]) -> tuple[Row, ...]:
    rows = grouped(((order.index(step.standing), step.bound), step) for step in steps)
    return tuple(Row(order[place], bound, tuple(rows[place, bound])) for place, bound in sorted(rows))


def _packed(bars: Sequence[Bar]) -> tuple[Bar, ...]:
    """Bars in rows in which none lies on another; where that takes too many rows, one bar for each standing."""
    packed, ends = [], [0] * BAR_ROWS
    for bar in bars:
        row = next((row for row, end in enumerate(ends) if end <= bar.first), None)
        if row is None:
            return _enclosing(bars)
        ends[row] = bar.last + 1
        packed.append(Bar(bar.first, bar.last, bar.standing, bar.steps, row))
    return tuple(packed)


def _enclosing(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    alike = grouped((bar.standing, bar) for bar in bars)
    return tuple(
        Bar(
            min(bar.first for bar in alike[standing]),
            max(bar.last for bar in alike[standing]),
            standing,
            tuple(step for bar in alike[standing] for step in bar.steps),
            row,
        )
        for row, standing in enumerate(sorted(alike))
    )
