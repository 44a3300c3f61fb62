"""Running text → the dates in it, no more exact than the text.

In: a sentence and, where it is known, the day on which the article was published. Out: dates as ISO prefixes with
their places. A weekday or a month without a year is resolved by that day, or left out. Refuses to know what day it
is today.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from generator.model.dates import PartialDate

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januari janvier januar enero",
            "february feb februari février februar febrero",
            "march mar maart mars märz marzo",
            "april apr avril abril",
            "may mei mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet julio",
            "august aug augustus août agosto",
            "september sept sep septembre septiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre diciembre",
        ),
        1,
    )
    for name in names.split()
}
_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"\b(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?(?P<m1>{_MONTH})\b\.?,?(?:\s(?P<y1>{_YEAR})\b)?"
    rf"|(?P<m2>{_MONTH})\b\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s(?P<y2>{_YEAR})\b)?"
    rf"|(?P<y3>{_YEAR})-(?P<m3>\d\d)(?:-(?P<d3>\d\d))?\b"
    rf"|(?P<m4>{_MONTH})\b\.?,?\s(?:of\s)?(?P<y4>{_YEAR})\b"
    rf"|(?<=\bin\s)(?P<m5>{_MONTH})\b"
    rf"|(?:\b(?:in|since|until|till|from|between|during|before|after|early|late|mid|spring|summer|autumn"
    rf"|winter|of|by)[\s-])"
    rf"(?P<y6>{_YEAR})\b(?![,.]?\d)"
    rf"|(?<=\band\s)(?P<y7>{_YEAR})\b(?![,.]?\d)"
    rf"|(?:on|by|since|late)\s(?P<w8>{'|'.join(_DAYS)})\b(?!,? (?:\d|{_MONTH}\b))|(?P<w9>today|yesterday)\b)",
    re.IGNORECASE,
)
_AHEAD = re.compile(r"\b(?:will|is to|are to|is due|are due)\b")


@dataclass(frozen=True, slots=True)
class Dated:
    """The text from `start` to `end` names this date."""

    start: int
    end: int
    date: str


def find(text: str, published: str = "") -> tuple[Dated, ...]:
    """Every date in a sentence, in order."""
    known = [_Parts.of(match) for match in _DATE.finditer(text)]
    borrowed = [one.with_year(after.year) if one.month and not one.year else one for one, after in pairwise(known)]
    return tuple(_resolved([*borrowed, *known[-1:]], published, bool(_AHEAD.search(text))))


def complete(text: str) -> str:
    """The first full day that a line names; empty where it names none."""
    return next((dated.date for dated in find(text) if len(dated.date) == 10), "")


@dataclass(frozen=True, slots=True)
class _Parts:
    start: int
    end: int
    year: int
    month: int
    day: int
    word: str

    @classmethod
    def of(cls, match: re.Match[str]) -> "_Parts":
        """The parts that were written; 0 or an empty word for the others."""
        given = {key: value for key, value in match.groupdict().items() if value}
        part = {key[0]: value.casefold() for key, value in given.items()}
        month = part.get("m", "0")
        number = int(month) if month.isdigit() else _MONTHS[month]
        start = min(match.start(key) for key in given)
        return cls(start, match.end(), int(part.get("y", 0)), number, int(part.get("d", 0)), part.get("w", ""))

    def with_year(self, year: int) -> "_Parts":
        return _Parts(self.start, self.end, year, self.month, self.day, self.word)


def _resolved(parts: list[_Parts], published: str, ahead: bool) -> Iterator[Dated]:
    for one in parts:
        text = _weekday(one.word, published) if one.word else _iso(_in_year(one, published, ahead))
        if text and _is_date(text):
            yield Dated(one.start, one.end, text)


def _in_year(one: _Parts, published: str, ahead: bool) -> _Parts:
    """A month without a year is the last one before the article, or the next one where the sentence looks ahead."""
    if one.year or not published:
        return one
    day = _iso(one.with_year(int(published[:4])))
    late, early = day > published[: len(day)], day < published[: len(day)]
    return one.with_year(int(published[:4]) + (1 if ahead and early else -1 if late and not ahead else 0))


def _iso(one: _Parts) -> str:
    if not one.year:
        return ""
    return f"{one.year}" + (f"-{one.month:02}" if one.month else "") + (f"-{one.day:02}" if one.day else "")


def _is_date(text: str) -> bool:
    try:
        return bool(PartialDate.parse(text))
    except ValueError:
        return False


def _weekday(word: str, published: str) -> str:
    """The last such day up to the day of the article."""
    if not published:
        return ""
    day = date.fromisoformat(published)
    if word in _DAYS:
        return (day - timedelta((day.weekday() - _DAYS.index(word)) % 7)).isoformat()
    return (day - timedelta(word == "yesterday")).isoformat()
