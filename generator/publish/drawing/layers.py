"""Things in columns: in which order they stand, and at which height, so that few lines cross and all run calmly.

In: columns of keys, what is joined with what in the next column, the heights. Out: the order, and the top of each, in
whole units. Fractions alone: every machine comes to the same, and so does every order of what is joined.
"""

from bisect import bisect_left, insort
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from itertools import accumulate

from generator.link.groups import grouped

_SWEEPS = 6
Columns = Sequence[Sequence[str]]
Joins = Iterable[tuple[str, str]]


def ordered(columns: Columns, joins: Joins) -> tuple[tuple[str, ...], ...]:
    """Each column in the best order found: swept to and fro, each key put where its neighbours are in the middle."""
    pairs = sorted(set(joins))
    beside = grouped((a, b) for pair in pairs for a, b in (pair, pair[::-1]))
    now = [tuple(column) for column in columns]
    best, fewest = tuple(now), crossings(now, pairs)
    for sweep in range(_SWEEPS if fewest else 0):
        there = range(1, len(now)) if sweep % 2 == 0 else range(len(now) - 2, -1, -1)
        for at in there:
            fixed = {key: place for place, key in enumerate(now[at - 1 if sweep % 2 == 0 else at + 1])}
            now[at] = _swept(now[at], fixed, beside)
        if (counted := crossings(now, pairs)) < fewest:
            best, fewest = tuple(now), counted
    return best


def crossings(columns: Columns, joins: Joins) -> int:
    """How often lines between neighbouring columns cross."""
    place = {key: (at, number) for at, column in enumerate(columns) for number, key in enumerate(column)}
    gaps = grouped((min(place[a][0], place[b][0]), tuple(sorted((place[a], place[b])))) for a, b in joins)
    total = 0
    for pairs in gaps.values():
        seen: list[int] = []
        for _, (_, right) in sorted(pairs):
            total += len(seen) - bisect_left(seen, right + 1)
            insort(seen, right)
    return total


def stacked(
    columns: Columns, heights: Mapping[str, int], joins: Joins, gap: int, pinned: int | None = None
) -> dict[str, int]:
    """The top of each key: those of a column stand below each other, `gap` apart, as near their neighbours as they can.

    The uppermost stands at 0, and so does the first of the column `pinned`.
    """
    beside = grouped((a, b) for pair in sorted(set(joins)) for a, b in (pair, pair[::-1]))
    tops: dict[str, int] = {}
    for column in columns:
        below = accumulate((heights[key] + gap for key in column), initial=0)
        tops |= dict(zip(column, below, strict=False))
    longest = max(columns, key=lambda column: sum(heights[key] + gap for key in column), default=())
    for _ in range(_SWEEPS):
        # The longest column is the one that cannot yield: the others go by it.
        for at, column in (*enumerate(columns), *reversed(tuple(enumerate(columns)))):
            if column is not longest and at != pinned:
                wanted = [_wanted(key, tops, heights, beside) for key in column]
                tops |= _settled(column, wanted, heights, gap)
    least = min(tops.values(), default=0)
    return {key: top - least for key, top in tops.items()}


def _swept(column: Sequence[str], fixed: Mapping[str, int], beside: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """A column in the order of the middles of its neighbours; who has none in it keeps to its place."""

    def middle(place: int) -> tuple[Fraction, int]:
        places = [fixed[key] for key in beside.get(column[place], ()) if key in fixed]
        scale = Fraction(len(fixed), max(len(column), 1))
        return (Fraction(sum(places), len(places)) if places else place * scale), place

    return tuple(column[place] for place in sorted(range(len(column)), key=middle))


def _wanted(
    key: str, tops: Mapping[str, int], heights: Mapping[str, int], beside: Mapping[str, tuple[str, ...]]
) -> int:
    """The top at which the middle of a key is that of its neighbours."""
    near = beside.get(key, ())
    if not near:
        return tops[key]
    return sum(2 * tops[one] + heights[one] for one in near) // (2 * len(near)) - heights[key] // 2


def _settled(column: Sequence[str], wanted: Sequence[int], heights: Mapping[str, int], gap: int) -> dict[str, int]:
    """Tops in order and apart, with the least sum of squares from what is wanted: those that collide move as one."""
    blocks: list[tuple[int, list[str], list[int]]] = []  # sum of what is wanted of the first, keys, their distances
    for key, want in zip(column, wanted, strict=True):
        block = (want, [key], [0])
        while blocks and _start(blocks[-1]) + _length(blocks[-1], heights, gap) > _start(block):
            total, keys, offsets = blocks.pop()
            shift = offsets[-1] + heights[keys[-1]] + gap
            mine = block[0] - shift * len(block[1])
            block = (total + mine, keys + block[1], offsets + [shift + offset for offset in block[2]])
        blocks.append(block)
    return {key: _start(block) + offset for block in blocks for key, offset in zip(block[1], block[2], strict=True)}


def _start(block: tuple[int, list[str], list[int]]) -> int:
    return block[0] // len(block[1])


def _length(block: tuple[int, list[str], list[int]], heights: Mapping[str, int], gap: int) -> int:
    return block[2][-1] + heights[block[1][-1]] + gap
