"""Moments as pages write them → the day, as it is written.

In: the words of a field for a date. Out: `2021`, `2021-03` or `2021-03-12`. Refuses to reckon with time zones, and to
guess which of two numbers is the month.
"""

import re
from datetime import date

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_NUMBERS = re.compile(r"\s{0,9}(\d{4})(?:([-/.]?)(\d{2})(?:\2(\d{2}))?)?(?![\d/.])")
_DAY_FIRST = re.compile(r"(?:^|\s)(\d{1,2})\s{1,3}([A-Za-z]{3})[a-z]{0,6}\.?,?\s{1,3}(\d{4})\b")
_MONTH_FIRST = re.compile(r"(?:^|\s)([A-Za-z]{3})[a-z]{0,6}\.?\s{1,3}(\d{1,2}),?\s{1,3}(\d{4})\b")


def day(words: str) -> str:
    """The day, month or year that a field of a page names; empty where it names none or none that exists."""
    words = words[:60]
    if found := _NUMBERS.match(words):
        return _written(int(found[1]), int(found[3] or 0), int(found[4] or 0))
    if found := _DAY_FIRST.search(words):
        return _written(int(found[3]), _MONTHS.get(found[2].lower(), 0), int(found[1]), named=True)
    if found := _MONTH_FIRST.search(words):
        return _written(int(found[3]), _MONTHS.get(found[1].lower(), 0), int(found[2]), named=True)
    return ""


def _written(year: int, month: int, number: int, named: bool = False) -> str:
    try:
        date(year, month or 1, number or 1)
    except ValueError:
        return ""
    if not 1600 <= year <= 2200 or (named and not month):
        return ""
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{number:02}" if month and number else "")
