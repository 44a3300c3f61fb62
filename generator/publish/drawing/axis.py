"""Time in whole months, cut into stretches of one length.

In: the first and the last month to be shown, how many stretches there is room for. Out: `Axis`, which knows in which
stretch a month lies, how wide it is and where the years begin. A month is the number of months since the year 0.
"""

from collections.abc import Iterator
from dataclasses import dataclass

# Months of a stretch: parts of a year, then years.
_LENGTHS = (1, 2, 3, 4, 6, 12, 24, 36, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 60000, 120000)
# Months between what is named beside the axis, and the units that the name of a year takes.
_PARTS = (1, 3, 6, 12)
_YEARS = tuple(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000))
_YEAR = 42
_FINE = 24  # months
FIRST_MONTH, LAST_MONTH = 1 * 12, 9999 * 12 + 11  # of the calendar


def month(iso: str) -> int:
    """`2021-03` or `2021-03-14` → the number of its month, within the years 1 to 9999."""
    return min(max(int(iso[:4]) * 12 + int(iso[5:7]) - 1, FIRST_MONTH), LAST_MONTH)


def iso(month: int) -> str:
    """The month of a number, as YYYY-MM."""
    return f"{month // 12:04}-{month % 12 + 1:02}"


@dataclass(frozen=True, slots=True)
class Axis:
    """`count` stretches of `each` months from the month `start`, drawn from `left` over `width` units."""

    start: int
    each: int
    count: int
    left: int
    width: int

    @classmethod
    def over(cls, first: int, last: int, most: int, left: int, width: int) -> "Axis":
        """Whole years around these months, in at most `most` stretches that are as short as they can be."""
        for each in _LENGTHS:
            step = max(12, each)
            start, end = first // step * step, (last // step + 1) * step
            if (end - start) // each <= most:
                break
        return cls(start, each, (end - start) // each, left, width)

    def stretch(self, month: int) -> int:
        """The stretch in which a month lies."""
        return min(max((month - self.start) // self.each, 0), self.count - 1)

    def months(self, stretch: int) -> tuple[int, int]:
        """The first and the last month of a stretch."""
        first = self.start + stretch * self.each
        return first, first + self.each - 1

    def edge(self, stretch: int) -> int:
        """Where a stretch begins; that of `count` is the right end."""
        return self.left + self.width * stretch // self.count

    def middle(self, stretch: int) -> int:
        """The middle of a stretch."""
        return (self.edge(stretch) + self.edge(stretch + 1)) // 2

    @property
    def fine(self) -> bool:
        """Whether it covers so short a time that months are named beside it."""
        return self.each * self.count <= _FINE

    @property
    def coarse(self) -> bool:
        """Whether a stretch takes several years, so that the place of a mark tells none of them."""
        return self.each > _YEARS[0]

    def ticks(self, room: int) -> Iterator[tuple[int, int]]:
        """Months and where they begin: those of whole years, of parts of a year on a fine axis, the first ones of
        stretches on a coarse one. On the two last the next one is `room` units away or more.
        """
        if self.coarse:
            each = -(-room * self.count // self.width)
            yield from ((self.months(stretch)[0], self.edge(stretch)) for stretch in range(0, self.count, each))
            return
        months = self.each * self.count
        steps, least = (_PARTS, room) if self.fine else (_YEARS, _YEAR)
        step = next((step for step in steps if self.width * step >= least * months), steps[-1])
        for month in range(self.start + -self.start % step, self.start + months, step):
            yield month, self.left + self.width * (month - self.start) // months
