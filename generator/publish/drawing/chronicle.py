"""A chronicle: lanes of marks over the years.

In: gathered lanes, the measure of the picture, and the words and links that a view gives to a mark. Out: `Markup`, with
no mark outside the picture and no word on another. Refuses to know what a lane stands for.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup

from generator.publish.drawing.axis import Axis
from generator.publish.drawing.labels import Label, placed
from generator.publish.drawing.lanes import Gathered, Lane, Step, gathered
from generator.publish.drawing.lettering import bold, cut, lines, width
from generator.publish.drawing.marks import LEAST, ROW, TYPE, Telling, bar_mark, cell_mark, sign_at, worded
from generator.publish.drawing.signs import SIZE
from generator.publish.drawing.svg import element, link, picture

_SMALL = 11  # units of type: of numbers
_LEVEL, _PAD, _HEAD, _NAME = 15, 7, 22, 18


@dataclass(frozen=True, slots=True)
class Measure:
    """How a picture is laid out: its width, the column of names or 0 where they stand above, what there is room for.

    A stretch takes 24 units or more, so that a finger finds its mark.
    """

    name: str
    width: int
    names: int
    stretches: int
    levels: int


WIDE = Measure("wide", 976, 122, 33, 3)
NARROW = Measure("narrow", 320, 0, 12, 2)
_EDGE = 3  # units left free at the right, for what leans out of the last stretch


def chronicle(lanes: Sequence[Lane], measure: Measure, telling: Telling) -> Markup:
    """The picture of lanes, one step in them at least."""
    axis, every = _laid_out(lanes, measure, telling.standings)
    tops, y = [], _HEAD
    labelled = [_labels(one, axis, measure) for one in every]
    for one, labels in zip(every, labelled, strict=True):
        tops.append(y)
        y += _height(one, labels, measure)
    rows = zip(every, labelled, tops, strict=True)
    drawn = [_lane(one, labels, top, axis, measure, telling) for one, labels, top in rows]
    id, kind = f"{telling.id}-{measure.name}", f"chronicle {measure.name}"
    return picture(
        kind, measure.width, y + _PAD, telling.title, telling.description, *_ticks(axis, y, telling), *drawn, id=id
    )


def _laid_out(lanes: Sequence[Lane], measure: Measure, order: Sequence[str]) -> tuple[Axis, list[Gathered]]:
    """The axis with as short stretches as leave room for the number beside each sign, and the lanes on it."""
    steps = [step for lane in lanes for step in lane.steps]
    first, last = min(step.first for step in steps), max(step.last for step in steps)
    for most in (measure.stretches, measure.stretches // 2, measure.stretches // 4):
        axis = Axis.over(first, last, most, measure.names, measure.width - measure.names - _EDGE)
        every = [gathered(lane, axis, order) for lane in lanes]
        counts = [len(row.steps) for one in every for cell in one.cells for row in cell.rows]
        if width(str(max(counts, default=0)), _SMALL) + SIZE + 4 <= axis.width // axis.count:
            break
    return axis, every


def _labels(one: Gathered, axis: Axis, measure: Measure) -> tuple[Label, ...]:
    """The best word of each cell, as far as there is room; of neighbours with one that says little, the first."""
    best = [(max(cell.steps, key=lambda step: step.weight), cell) for cell in one.cells]
    said = [(step, cell) for step, cell in best if step.label]
    new = [pair for before, pair in pairwise([None, *said]) if pair and not (before and _repeats(before[0], pair[0]))]
    ranked = sorted((-step.weight, cell.stretch, worded(step.label, cell.steps)) for step, cell in new)
    wanted = ((label, sign_at(stretch, axis), width(label, TYPE)) for _, stretch, label in ranked)
    return placed(wanted, measure.names, measure.width, measure.levels)


def _repeats(before: Step, step: Step) -> bool:
    return step.label == before.label and not step.again


def _levels(labels: Sequence[Label]) -> int:
    return max((label.level + 1 for label in labels), default=0)


def _height(one: Gathered, labels: Sequence[Label], measure: Measure) -> int:
    above = (0 if measure.names else _NAME) + _levels(labels) * _LEVEL
    marks = above + max(one.tallest * ROW, LEAST - 2 * _PAD)
    name = len(_shown(one.lane, measure)) * _LEVEL if measure.names else 0
    return max(marks, name) + 2 * _PAD + one.bar_rows * ROW


def _ticks(axis: Axis, bottom: int, telling: Telling) -> Iterator[Markup]:
    stretches = (_years(axis, axis.months(stretch)[0]) for stretch in range(axis.count))
    names = stretches if axis.coarse else [telling.month(axis.start)]
    for month, x in axis.ticks(max(width(name, TYPE) for name in names) + (6 if axis.coarse else 16)):
        words = telling.month(month) if axis.fine else _years(axis, month)
        yield element("path", d=f"M{x} 4V{bottom}", class_="year")
        if x + 4 + width(words, TYPE) <= axis.left + axis.width:
            yield element("text", words, x=x + 4, y=13, class_="tick")


def _years(axis: Axis, month: int) -> str:
    """The year that begins, or the first and the last one of a stretch: `2019–21`, `1990–2009`."""
    first = str(month // 12)
    if not axis.coarse:
        return first
    last = str(axis.months(axis.stretch(month))[1] // 12)
    return f"{first}–{last[-2:] if first[:-2] == last[:-2] else last}"


def _lane(one: Gathered, labels: Sequence[Label], top: int, axis: Axis, measure: Measure, telling: Telling) -> Markup:
    bars = one.bar_rows * ROW
    bottom = top + _height(one, labels, measure) - _PAD
    ground = bottom - bars
    stacks = {sign_at(cell.stretch, axis): ground - len(cell.rows) * ROW for cell in one.cells}
    high = ground - max(one.tallest * ROW, LEAST - 2 * _PAD)
    return element(
        "g",
        element("path", d=f"M0 {bottom + _PAD}H{measure.width}", class_="floor"),
        _name(one.lane, top, ground, measure),
        *(part for label in labels for part in _label(label, high, stacks[label.x])),
        *(cell_mark(one.lane, cell, ground, axis, telling) for cell in one.cells),
        *(bar_mark(one.lane, bar, ground, axis, telling) for bar in one.bars),
        class_="lane",
    )


def _name(lane: Lane, top: int, ground: int, measure: Measure) -> Markup:
    y = ground - 2 if measure.names else top + _PAD + 6
    words = [
        element("text", line, x=0, y=y - _LEVEL * number, class_="name")
        for number, line in enumerate(reversed(_shown(lane, measure)))
    ]
    return link(lane.href, lane.name, *words) if lane.href else element("g", *words)


def _shown(lane: Lane, measure: Measure) -> tuple[str, ...]:
    """The name as there is room for it: one line above the lane, or two at most beside it."""
    room = (measure.names or measure.width) - 10
    if not measure.names:
        return (cut(lane.name, bold(TYPE), room),)
    first, *more = lines(lane.name, bold(TYPE), room) or ("",)
    return (first, cut(" ".join(more), bold(TYPE), room)) if more else (first,)


def _label(label: Label, high: int, stack: int) -> Iterator[Markup]:
    y = high - label.level * _LEVEL - 5
    if stack > y + 5:
        yield element("path", d=f"M{label.x} {y + 3}V{stack}", class_="leader")
    yield element("text", label.words, x=label.left, y=y, class_="word")
