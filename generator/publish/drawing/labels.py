"""Words above marks, none on another.

In: words, each with the place it is for, the more important first. Out: those for which there is room, each with its
level. A line goes down from each word to its mark, so no word of a lower level may lie across it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

GAP = 6  # units between neighbours


@dataclass(frozen=True, slots=True)
class Label:
    """Words of `width` units from `left` on, for the mark at `x`; level 0 is the lowest."""

    words: str
    x: int
    left: int
    width: int
    level: int

    @property
    def right(self) -> int:
        """Where it ends."""
        return self.left + self.width


def placed(wanted: Iterable[tuple[str, int, int]], left: int, right: int, levels: int) -> tuple[Label, ...]:
    """Labels between `left` and `right` from words, the places of their marks and their widths, in order of rank."""
    kept: list[Label] = []
    for words, x, width in wanted:
        start = min(max(x - width // 2, left), right - width)
        tries = (Label(words, x, start, width, level) for level in range(levels))
        free = (one for one in tries if start >= left and not any(_meet(one, other) for other in kept))
        kept.extend([one for one, _ in zip(free, range(1), strict=False)])
    return tuple(sorted(kept, key=lambda one: (one.x, one.level)))


def _meet(one: Label, other: Label) -> bool:
    if one.level == other.level:
        return one.left < other.right + GAP and other.left < one.right + GAP
    low, high = sorted((one, other), key=lambda label: label.level)
    return low.left - GAP // 2 < high.x < low.right + GAP // 2
