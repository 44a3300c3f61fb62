"""Figures as sources give them: exact, bounded, ranged or vague.

In: `at least 70000`, `EUR 900 to 2000`, `hundreds of millions`, `6 months`, `17 of 18`. Out: `Figure` and `Counts`
with their order and wording. Refuses to convert currencies or units.
"""

import re
from dataclasses import dataclass

BOUNDS = ("at least", "at most", "about", "more than", "less than")
SCALES = {"": 1, "thousand": 10**3, "million": 10**6, "billion": 10**9}
VAGUE = {
    "dozens": 12,
    "hundreds": 10**2,
    "thousands": 10**3,
    "tens of thousands": 10**4,
    "hundreds of thousands": 10**5,
    "millions": 10**6,
    "tens of millions": 10**7,
    "hundreds of millions": 10**8,
    "billions": 10**9,
}
UNITS: dict[str, frozenset[str]] = {
    "duration": frozenset({*("hour", "day", "week", "month", "year"), *("hours", "days", "weeks", "months", "years")}),
    "quantity": frozenset(
        {
            *("g", "kg", "gram", "grams", "kilogram", "kilograms", "ton", "tons", "tonne", "tonnes", "pounds"),
            *("litre", "litres", "pill", "pills", "tablets", "plants", "pieces", "rounds", "percent"),
            *("gigabytes", "terabytes"),
        }
    ),
}
_NUMBER = rf"\d+(?:\.\d+)?(?: (?:thousand|million|billion))?|{'|'.join(sorted(VAGUE, key=len, reverse=True))}"
_UNIT = "|".join(sorted(unit for units in UNITS.values() for unit in units))
_FIGURE = re.compile(
    rf"(?:(?P<bound>{'|'.join(BOUNDS)}) )?(?:(?P<currency>[A-Z]{{3}}) )?(?P<low>{_NUMBER})"
    rf"(?: to (?P<high>{_NUMBER}))?(?: (?P<unit>{_UNIT}))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number no more exact than its source. `low` and `high` are as written, equal unless it is a range."""

    low: str
    high: str
    bound: str = ""
    currency: str = ""
    unit: str = ""

    @classmethod
    def parse(cls, text: str) -> "Figure":
        """Read a figure; ValueError says what was expected."""
        found = _FIGURE.fullmatch(text)
        if not found:
            raise ValueError(
                "a figure is [at least|at most|about|more than|less than] [EUR] 70000 [to 80000] [unit];"
                " `76.9 million` and `hundreds` are numbers too, and thousands take no comma"
            )
        part = found.groupdict(default="")
        figure = cls(part["low"], part["high"] or part["low"], part["bound"], part["currency"], part["unit"])
        if figure.size > _size(figure.high):
            raise ValueError("a range runs from the smaller to the larger")
        return figure

    def __str__(self) -> str:
        span = self.low if self.low == self.high else f"{self.low} to {self.high}"
        return " ".join(filter(None, (self.bound, self.currency, span, self.unit)))

    @property
    def size(self) -> float:
        """What it sorts by; a vague number counts as its smallest."""
        return _size(self.low)

    @property
    def span(self) -> tuple[float, float]:
        """Its smallest and its largest number."""
        return _size(self.low), _size(self.high)

    @property
    def thousandths(self) -> tuple[int, int]:
        """Its smallest and its largest number as whole thousandths, for drawing; what is smaller is cut."""
        return _thousandths(self.low), _thousandths(self.high)

    @property
    def vague(self) -> bool:
        """Whether it is a word for a number, such as `hundreds`."""
        return self.low in VAGUE or self.high in VAGUE

    @property
    def words(self) -> str:
        """English wording: `at least 70,000`, `EUR 900 to 2,000`."""
        span = _grouped(self.low) if self.low == self.high else f"{_grouped(self.low)} to {_grouped(self.high)}"
        return " ".join(filter(None, (self.bound, self.currency, span, self.unit)))


@dataclass(frozen=True, slots=True)
class Counts:
    """So many counts of an indictment, out of so many where that is known."""

    these: int
    total: int | None = None

    @classmethod
    def parse(cls, text: str) -> "Counts":
        """Read `18` or `17 of 18`."""
        found = re.fullmatch(r"(\d{1,4})(?: of (\d{1,4}))?", text, re.ASCII)
        if not found or (found[2] and int(found[1]) > int(found[2])):
            raise ValueError("counts are `18` or `17 of 18`")
        return cls(int(found[1]), int(found[2]) if found[2] else None)

    def __str__(self) -> str:
        return f"{self.these}" if self.total is None else f"{self.these} of {self.total}"

    @property
    def words(self) -> str:
        """English wording: `17 of 18 counts`."""
        return f"{self} count{'s' if (self.total or self.these) != 1 else ''}"


def _size(number: str) -> float:
    if number in VAGUE:
        return VAGUE[number]
    digits, _, scale = number.partition(" ")
    return float(digits) * SCALES[scale]


def _thousandths(number: str) -> int:
    if number in VAGUE:
        return VAGUE[number] * 1000
    digits, _, scale = number.partition(" ")
    whole, _, part = digits.partition(".")
    return int(f"{whole}{part[:12]:0<12}") * SCALES[scale] // 10**9


def _grouped(number: str) -> str:
    digits, _, scale = number.partition(" ")
    whole, point, part = digits.partition(".")
    return f"{int(whole):,}{point}{part} {scale}".rstrip() if whole.isdigit() else number
