"""Figures or dates of several entries, one below the other, on one scale.

In: for each entry its values, each with its own words. Out: `Markup`. Values of one entry stand beside each other as
they were said, never summed or averaged. Refuses to know what is measured.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.publish.drawing.lettering import bold, cut, lines, width
from generator.publish.drawing.signs import sign
from generator.publish.drawing.svg import element, link, picture

WIDTH = 304
_TYPE, _SMALL = 12, 11
_NAME, _LINE, _NOTE, _GAP, _HEAD = 19, 15, 13, 9, 20
_LEFT = 15  # right of the signs
_LONGEST, _WIDEST = 130, 240  # of a bar, and of the words at its end
_DATES = 112  # where the words of dates begin, right of their axis


@dataclass(frozen=True, slots=True)
class Value:
    """From `low` to `high` in whole units of any measure; `open_low`, `open_high`: or less, or more.

    `name` tells all of it to whoever only hears it. `faint`: it is superseded.
    """

    href: str
    name: str
    standing: str
    words: str
    notes: str
    low: int
    high: int
    open_low: bool = False
    open_high: bool = False
    faint: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """An entry and what is said of it; `more`: words for what is left out."""

    name: str
    href: str
    values: tuple[Value, ...]
    more: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the scale, with its words."""

    at: int
    words: str


@dataclass(frozen=True, slots=True)
class Scale:
    """What the left and the right end of the drawing stand for."""

    first: int
    last: int
    room: int

    def at(self, value: int) -> int:
        """Where a value stands."""
        return _LEFT + (value - self.first) * self.room // max(self.last - self.first, 1)


def bars(entries: Sequence[Compared], id: str, title: str, description: str) -> Markup:
    """Values as bars from 0; whatever is no more than known to be more, or less, has an end that is open."""
    values = [value for entry in entries for value in entry.values]
    room = WIDTH - _LEFT - 10 - max(width(cut(value.words, _TYPE, _WIDEST), _TYPE) for value in values)
    scale = Scale(0, max(value.high for value in values), min(room, _LONGEST))
    return _picture(entries, scale, (), id, title, description)


def dates(entries: Sequence[Compared], ticks: Sequence[Tick], id: str, title: str, description: str) -> Markup:
    """Days as marks on one axis from the first tick to the last."""
    scale = Scale(ticks[0].at, ticks[-1].at, _DATES - _LEFT - 14)
    return _picture(entries, scale, ticks, id, title, description)


def _picture(
    entries: Sequence[Compared], scale: Scale, ticks: Sequence[Tick], id: str, title: str, description: str
) -> Markup:
    drawn: list[Markup] = []
    y = _HEAD if ticks else 0
    for entry in entries:
        name = element("text", cut(entry.name, bold(_TYPE), WIDTH), x=0, y=y + 12, class_="name")
        drawn.append(link(entry.href, entry.name, name))
        y += _NAME
        for value in entry.values:
            tall = _tall(value, bool(ticks))
            drawn.append(link(value.href, value.name, *_value(value, scale, y, tall, bool(ticks)), class_=_kind(value)))
            y += tall
        if entry.more:
            more = element("text", entry.more, x=_LEFT, y=y + 11, class_="small")
            drawn.append(link(entry.href, f"{entry.name}: {entry.more}", more))
            y += _LINE
        y += _GAP
    grid = _grid(ticks, scale, y)
    return picture("comparison", WIDTH, y, title, description, *grid, *drawn, id=id)


def _kind(value: Value) -> str:
    return "mark faint" if value.faint else "mark"


def _words(value: Value, dated: bool) -> tuple[str, ...]:
    """Dates have a column of their own beside the axis; figures stand at the ends of their bars, which leave room."""
    return lines(value.words, _TYPE, WIDTH - _DATES) if dated else (cut(value.words, _TYPE, _WIDEST),)


def _notes(value: Value, dated: bool) -> tuple[str, ...]:
    return lines(value.notes, _SMALL, WIDTH - (_DATES if dated else _LEFT))


def _tall(value: Value, dated: bool) -> int:
    return _LINE * len(_words(value, dated)) + len(_notes(value, dated)) * _NOTE + 3


def _grid(ticks: Sequence[Tick], scale: Scale, bottom: int) -> Iterator[Markup]:
    free = 0
    for tick in ticks:
        x = scale.at(tick.at)
        if x >= free and x + 3 + width(tick.words, _SMALL) <= _DATES:
            yield element("path", d=f"M{x} 2V{bottom - _GAP}", class_="year")
            yield element("text", tick.words, x=x + 3, y=11, class_="tick")
            free = x + width(tick.words, _SMALL) + 8


def _value(value: Value, scale: Scale, y: int, tall: int, dated: bool) -> Iterator[Markup]:
    middle = y + _LINE // 2
    yield element("rect", x=0, y=y, width=WIDTH, height=tall, rx=3, class_="place")
    start, end = scale.at(value.low), scale.at(value.high)
    if dated:
        yield from _day(value, start, end, middle)
        left = _DATES
    else:
        yield sign(value.standing, 5, middle)
        yield from _bar(value, start, end, middle)
        left = max(end, _LEFT + 1) + (10 if value.open_high else 5)
    words = _words(value, dated)
    for number, line in enumerate(words):
        yield element("text", line, x=left, y=middle + 4 + number * _LINE)
    for number, note in enumerate(_notes(value, dated)):
        line_y = y + _LINE * len(words) + 9 + number * _NOTE
        yield element("text", note, x=_DATES if dated else _LEFT, y=line_y, class_="small")


def _bar(value: Value, start: int, end: int, middle: int) -> Iterator[Markup]:
    """Full as far as it surely goes, hollow from there to where it may end."""
    sure = _LEFT if value.open_low else start
    more, standing = end - sure, value.standing
    if sure > _LEFT:
        yield _box(_LEFT, sure, middle, "length full", standing)
    if more or not sure - _LEFT:
        yield _box(sure, max(end, sure + 1), middle, "length hollow" if more else "length full", standing)
    if value.open_high:
        yield element("path", d=f"M{end + 2} {middle - 3}l3 3l-3 3", class_="bound")


def _box(left: int, right: int, middle: int, kind: str, standing: str) -> Markup:
    return element("rect", x=left, y=middle - 4, width=right - left, height=8, class_=kind, data_standing=standing)


def _day(value: Value, start: int, end: int, middle: int) -> Iterator[Markup]:
    if end - start > 9:
        yield element("path", d=f"M{start} {middle - 4}v8M{start} {middle}H{end}M{end} {middle - 4}v8", class_="span")
        start = end = (start + end) // 2
    yield sign(value.standing, start, middle)
    if value.open_low:
        yield element("path", d=f"M{start - 7} {middle - 3}l-3 3l3 3", class_="bound")
    if value.open_high:
        yield element("path", d=f"M{start + 7} {middle - 3}l3 3l-3 3", class_="bound")
