"""Countries as tiles, each about where it lies among its neighbours.

In: tiles by the two letters of their countries. Out: `Markup`. The map shows neighbourhoods and no
borders; rows and columns in which nothing is shown are left out. Refuses to know what is counted.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.publish.drawing.lettering import bold, cut, width
from generator.publish.drawing.regions import REGIONS, places
from generator.publish.drawing.svg import element, link, picture

_TYPE, _SMALL = 12, 11
_BETWEEN, _HEAD, _LEAST_COLUMNS = 4, 24, 7


@dataclass(frozen=True, slots=True)
class Count:
    """A number behind a little square: `full`, `crossed` or `hollow`."""

    sort: str
    number: int


@dataclass(frozen=True, slots=True)
class Tile:
    """A country: `name` in full, `line` a line of words, `short` what stands in a small tile, `shade` from 0 to 4."""

    name: str
    href: str
    label: str
    line: str
    short: str
    counts: tuple[Count, ...]
    shade: int


@dataclass(frozen=True, slots=True)
class Size:
    """The size of a drawing, and of its tiles whether they have room for names."""

    name: str
    width: int
    tall: int
    named: bool


WIDE = Size("wide", 976, 58, True)
NARROW = Size("narrow", 320, 36, False)


@dataclass(frozen=True, slots=True)
class _Block:
    """The tiles of a region in the rows and columns that are left of it."""

    region: str
    places: dict[str, tuple[int, int]]
    columns: int
    rows: int
    name: str = ""

    @property
    def span(self) -> int:
        """The columns that it takes: its name wants more room than one tile has."""
        return max(self.columns, 2)


def tiles(
    shown: Mapping[str, Tile], size: Size, id: str, title: str, description: str, word: Callable[[str], str] = str
) -> Markup:
    """The picture of these tiles; `word` is what a region is called."""
    blocks = [replace(block, name=word(region)) for region in REGIONS if (block := _block(region, shown)).places]
    shelves = _shelves(blocks)
    columns = max(sum(block.span for block in shelf) + len(shelf) - 1 for shelf in shelves)
    wide = (size.width + _BETWEEN) // max(columns, _LEAST_COLUMNS)
    drawn: list[Markup] = []
    top = 0
    for shelf in shelves:
        left = 0
        for block in shelf:
            drawn += _drawn(block, shown, left * wide, top, wide, size)
            left += block.span + 1
        top += _HEAD + max(block.rows for block in shelf) * (size.tall + _BETWEEN) + _HEAD // 2
    return picture(f"countries {size.name}", size.width, top, title, description, *drawn, id=f"{id}-{size.name}")


def _block(region: str, shown: Mapping[str, Tile]) -> _Block:
    kept = {letters: place for letters, place in places(region).items() if letters in shown}
    rows = sorted({y for y, _ in kept.values()})
    columns = sorted({x for _, x in kept.values()})
    moved = {letters: (rows.index(y), columns.index(x)) for letters, (y, x) in kept.items()}
    return _Block(region, moved, len(columns), len(rows))


def _shelves(blocks: Sequence[_Block]) -> list[list[_Block]]:
    """Regions beside each other as far as the widest of them leaves room."""
    most = max(_LEAST_COLUMNS, *(block.span for block in blocks))
    shelves: list[list[_Block]] = []
    for block in blocks:
        if shelves and sum(one.span + 1 for one in shelves[-1]) + block.span <= most:
            shelves[-1].append(block)
        else:
            shelves.append([block])
    return shelves


def _drawn(block: _Block, shown: Mapping[str, Tile], left: int, top: int, wide: int, size: Size) -> Iterator[Markup]:
    room = block.span * wide - _BETWEEN
    yield element("text", cut(block.name, bold(_TYPE), room), x=left, y=top + 14, class_="region")
    for letters, (row, column) in sorted(block.places.items(), key=lambda pair: pair[1]):
        x, y = left + column * wide, top + _HEAD + row * (size.tall + _BETWEEN)
        tile = shown[letters]
        box = element(
            "rect", x=x, y=y, width=wide - _BETWEEN, height=size.tall, rx=3, class_=f"tile shade-{tile.shade}"
        )
        frame = element("rect", x=x, y=y, width=wide - _BETWEEN, height=size.tall, rx=3, class_="place")
        words = _named(tile, x, y, wide - _BETWEEN) if size.named else _short(letters, tile, x, y, wide - _BETWEEN)
        yield link(tile.href, tile.label, box, frame, *words, class_="mark")


def _named(tile: Tile, x: int, y: int, wide: int) -> Iterator[Markup]:
    room = wide - 14
    yield element("text", cut(tile.name, bold(_TYPE), room), x=x + 7, y=y + 17, class_="name")
    yield element("text", cut(tile.line, _SMALL, room), x=x + 7, y=y + 33, class_="small")
    at = x + 7
    for count in tile.counts:
        yield from _square(count.sort, at, y + 40)
        yield element("text", str(count.number), x=at + 12, y=y + 49, class_="count")
        at += 12 + width(str(count.number), _SMALL) + 8


def _short(letters: str, tile: Tile, x: int, y: int, wide: int) -> Iterator[Markup]:
    """In a small tile the letters, and a number; its name is said to whoever hears it, and stands in the table."""
    middle = x + wide // 2
    yield element("text", letters, x=middle, y=y + 16, class_="name middle")
    yield element("text", tile.short, x=middle, y=y + 29, class_="count middle")


def _square(sort: str, x: int, y: int) -> Iterator[Markup]:
    yield element("rect", x=x, y=y, width=9, height=9, class_=f"square {sort}")
    if sort == "crossed":
        yield element("path", d=f"M{x} {y}l9 9m0 -9l-9 9", class_="cross")
