"""The marks of a chronicle: signs of one stretch of time in rows, and bars of what lies somewhere in several.

In: a cell or a bar of a lane, the axis, and the words and links that a view gives to it. Out: SVG.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.publish.drawing.axis import Axis
from generator.publish.drawing.lanes import Bar, Cell, Lane, Step
from generator.publish.drawing.lettering import width
from generator.publish.drawing.signs import SIZE, sign
from generator.publish.drawing.svg import element, link

TYPE = 12  # units of type: of names and words
ROW, LEAST = 13, 24  # units: between rows of signs, and the least height of what a finger finds
_OTHERS = "…"


@dataclass(frozen=True, slots=True)
class Telling:
    """What a view says: of the whole, and of a mark where it leads and what it is called."""

    id: str
    title: str
    description: str
    standings: Sequence[str]
    month: Callable[[int], str]
    cell: Callable[[Lane, Cell, Axis], tuple[str, str]]
    bar: Callable[[Lane, Bar, Axis], tuple[str, str]]


def worded(label: str, steps: Sequence[Step]) -> str:
    """A word, with a sign behind it where it is not that of all steps."""
    return label if all(step.label == label for step in steps) else f"{label} {_OTHERS}"


def sign_at(stretch: int, axis: Axis) -> int:
    """Where signs stand in a stretch; their number stands to the right of them."""
    return axis.middle(stretch) - SIZE // 2


def cell_mark(lane: Lane, cell: Cell, ground: int, axis: Axis, telling: Telling) -> Markup:
    """The signs of a cell on each other from the ground up, in a place that is one link."""
    left, right = axis.edge(cell.stretch), axis.edge(cell.stretch + 1)
    tall = max(len(cell.rows) * ROW, LEAST)
    href, name = telling.cell(lane, cell, axis)
    place = element("rect", x=left, y=ground - tall + 2, width=right - left, height=tall, rx=3, class_="place")
    return link(href, name, place, *_rows(cell, sign_at(cell.stretch, axis), ground), class_="mark")


def _rows(cell: Cell, x: int, ground: int) -> Iterator[Markup]:
    for number, row in enumerate(cell.rows):
        y = ground - number * ROW - ROW // 2
        yield sign(row.standing, x, y)
        if len(row.steps) > 1:
            yield _count(len(row.steps), x + SIZE // 2 + 2, y)
        if row.bound:
            start, lean = _LEANS[row.bound]
            yield element("path", d=f"M{x - start} {y - 3}l{lean} 3l{-lean} 3", class_="bound")


_LEANS = {"before": (6, -3), "after": (9, 3)}  # how far left of the sign an angle begins, and where it points


def _count(count: int, x: int, y: int) -> Markup:
    return element("text", str(count), x=x, y=y + 4, class_="count")


def bar_mark(lane: Lane, bar: Bar, ground: int, axis: Axis, telling: Telling) -> Markup:
    """A line between two strokes below the ground, with as many words as there is room for."""
    left, right = axis.edge(bar.first) + 2, axis.edge(bar.last + 1) - 2
    y = ground + bar.row * ROW + ROW // 2 + 2
    start = left + SIZE + 8
    words: list[Markup] = []
    for text, kind in ((str(len(bar.steps)) if len(bar.steps) > 1 else "", "count"), (_word(bar), "word")):
        taken = width(text, TYPE)
        if text and start + taken + 8 <= right:
            words.append(element("text", text, x=start, y=y + 4, class_=kind))
            start += taken + 4
    line = f"M{left} {y - 4}v8M{left} {y}h4M{min(start, right)} {y}H{right}M{right} {y - 4}v8"
    href, name = telling.bar(lane, bar, axis)
    return link(
        href,
        name,
        element("rect", x=left, y=y - 6, width=right - left, height=ROW, class_="place"),
        element("path", d=line, class_="span"),
        sign(bar.standing, left + 5 + SIZE // 2, y),
        *words,
        class_="mark",
    )


def _word(bar: Bar) -> str:
    best = max(bar.steps, key=lambda step: step.weight).label
    return worded(best, bar.steps) if best else ""
