"""A dateline without a year → the day of publication, where the page itself tells the year.

In: a line such as `Tue 14 Oct, 03:30`, the line of the site's rights, and the text. Out: a full day, or nothing.
Refuses a year of which only the rights speak: many sites print the year of the visit there.
"""

import re
from collections.abc import Iterable
from datetime import date

from generator.convert.days.calendars import ANY_MONTH, DAYS

_MONTH = "|".join(sorted(ANY_MONTH, key=len, reverse=True))
_DAY = re.compile(
    rf"(?:(?P<weekday>[^\W\d_]{{2,10}})\.?,?\s)?(?<!\d)(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|e)?\.?\s(?P<m1>{_MONTH})"
    rf"|(?P<m2>{_MONTH})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)\b(?!,?\.?\s\d{{4}})",
    re.IGNORECASE,
)
_OTHER = re.compile(r"[^\W\d_]{2,}")
_RIGHTS = re.compile(r"(?:©|\bcopyright\b)\D{0,60}(?:\d{4}\s?[-–]\s?)?((?:19|20)\d\d)", re.IGNORECASE)
_SHORT, _FEW = 80, 4


def is_dateline(text: str) -> bool:
    """A short line of hardly anything but a day and a month."""
    found = _DAY.search(text) if len(text) <= _SHORT else None
    rest = f"{text[: found.start()]} {text[found.end() :]}" if found else ""
    return bool(found) and len(_OTHER.findall(rest)) <= _FEW and not text.rstrip().endswith((".", "?", "!"))


def day(text: str, rights: Iterable[str], body: str) -> str:
    """The day in the year of the rights, where its weekday or a word of the text says that year, too."""
    found = _DAY.search(text) if is_dateline(text) else None
    years = [int(one[1]) for line in rights if (one := _RIGHTS.search(line[: _SHORT * 4]))]
    if not found or not years:
        return ""
    month, number = ANY_MONTH[(found["m1"] or found["m2"]).casefold()], int(found["d1"] or found["d2"])
    try:
        on = date(max(years), month, number)
    except ValueError:
        return ""
    named = _weekdays(found["weekday"] or "")
    told = on.weekday() in named if named else bool(re.search(rf"\b{on.year}\b", body))
    return on.isoformat() if told else ""


def _weekdays(word: str) -> set[int]:
    """Which days of the week it can be short for, in any language."""
    return (
        {names.index(name) for names in DAYS.values() for name in names if name.startswith(word.casefold())}
        if word
        else set()
    )
