"""Dates as sources give them: a year, a month, a day, a bound or a span.

In: the text of a date (`2021-03`, `before 2021-03-14`, `2018/2020`, `unknown`). Out: `PartialDate`, its order and its
English wording. Refuses to know what day it is today.
"""

import calendar
import datetime
import re
from dataclasses import dataclass
from functools import lru_cache

_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_EXPECTED = "a date is 2021, 2021-03, 2021-03-12, `before 2021-03-12`, `after 2021-03`, 2018/2020 or `unknown`"

_NEVER, _EVER = "0000-00-00", "9999-99-99"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date no more exact than its source: `first` and `last` are ISO prefixes, equal unless it is a span."""

    first: str
    last: str
    bound: str = ""  # "", "before", "after" or "unknown"

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read a date; ValueError says what was expected."""
        if text == "unknown":
            return cls("", "", "unknown")
        bound, _, rest = text.rpartition(" ")
        if bound not in ("", "before", "after"):
            raise ValueError(_EXPECTED)
        first, slash, last = rest.partition("/")
        date = cls(_day(first), _day(last) if slash else first, bound)
        if slash and (bound or date.earliest > date.latest):
            raise ValueError("a span of dates runs from the earlier to the later, and takes no bound")
        return date

    def __str__(self) -> str:
        if self.unknown:
            return "unknown"
        span = self.first if self.first == self.last else f"{self.first}/{self.last}"
        return f"{self.bound} {span}".strip()

    @property
    def unknown(self) -> bool:
        """The source gives no date at all."""
        return self.bound == "unknown"

    @property
    def earliest(self) -> str:
        """The first day it can be, as YYYY-MM-DD."""
        if self.bound in ("before", "unknown"):
            return _NEVER
        if self.bound == "after":
            return _shifted(_last_day(self.last), 1)
        return _first_day(self.first)

    @property
    def latest(self) -> str:
        """The last day it can be, as YYYY-MM-DD."""
        if self.bound in ("after", "unknown"):
            return _EVER
        if self.bound == "before":
            return _shifted(_first_day(self.first), -1)
        return _last_day(self.last)

    @property
    def key(self) -> tuple[str, int, str]:
        """Total order: by first day, coarser before finer, a bound where the nearest day is that it can be."""
        if self.unknown:
            return (_EVER, 3, "")
        if self.bound:
            return (self.latest, 2, self.last) if self.bound == "before" else (self.earliest, 0, self.last)
        return (self.first + "-00-00"[len(self.first) - 4 :], 1, self.last)

    @property
    def iso(self) -> str:
        """The machine-readable form, empty where the date is a bound, a span or unknown."""
        return self.first if self.first == self.last and not self.bound else ""

    @property
    def year(self) -> str:
        """The year it is filed under, empty when unknown."""
        return self.first[:4]

    @property
    def words(self) -> str:
        """English wording: `12 March 2021`, `before March 2021`, `between 2018 and 2020`, `date unknown`."""
        if self.unknown:
            return "date unknown"
        if self.first != self.last:
            return f"between {_words(self.first)} and {_words(self.last)}"
        return f"{self.bound} {_words(self.first)}".strip()

    def surely_before(self, other: "PartialDate") -> bool:
        """True when every day it can be lies before every day the other can be."""
        return self.latest < other.earliest


def _day(text: str) -> str:
    found = _DAY.fullmatch(text)
    if not found:
        raise ValueError(_EXPECTED)
    year, month, day = (int(part or 1) for part in found.groups())
    if not (year and 1 <= month <= 12 and 1 <= day <= calendar.monthrange(year, month)[1]):
        raise ValueError(f"there is no day {text} in the calendar")
    return text


def _first_day(prefix: str) -> str:
    return prefix + "-01-01"[len(prefix) - 4 :]


def _shifted(day: str, days: int) -> str:
    try:
        return (datetime.date.fromisoformat(day) + datetime.timedelta(days)).isoformat()
    except OverflowError:  # the calendar begins in the year 1 and ends in 9999
        return _NEVER if days < 0 else _EVER


def _last_day(prefix: str) -> str:
    if len(prefix) == 4:
        return f"{prefix}-12-31"
    if len(prefix) == 7:
        return f"{prefix}-{calendar.monthrange(int(prefix[:4]), int(prefix[5:]))[1]:02d}"
    return prefix


@lru_cache(maxsize=1 << 14)
def _words(prefix: str) -> str:
    year, *rest = prefix.split("-")
    month = [_MONTHS[int(part) - 1] for part in rest[:1]]
    day = [str(int(part)) for part in rest[1:]]
    return " ".join([*day, *month, year])


# Not calendar.month_name: that follows the locale of the machine, and the same input must give the same bytes.
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
