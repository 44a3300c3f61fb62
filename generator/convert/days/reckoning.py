"""Words that name a day from another one → that day: `last Tuesday`, `vorige maand`, `un an plus tard`.

In: a sentence, the day of publication, and the dates that are written in it. Out: dates, each with the day from which
it was reckoned. What has no sure basis is left out: `a year later` rests on the date before it or on nothing. Refuses
to read dates that are written as such.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from generator.convert.days.calendars import DAYS, WORDS
from generator.convert.days.timewords import COUNTED, FROM_PUBLICATION, FROM_TEXT, NUMBERS, UNITS, Counted

_REACH = 30


@dataclass(frozen=True, slots=True)
class Dated:
    """The text from `start` to `end` names this date; `basis`: `written`, or from what it was reckoned."""

    start: int
    end: int
    date: str
    basis: str = ""


def reckon(text: str, published: str, language: str, said: str, written: Sequence[Dated]) -> tuple[Dated, ...]:
    """The dates that rest on another, in order, none of them within a written one."""
    if language not in WORDS:
        return ()
    taken = [(one.start, one.end) for one in written]
    found: list[Dated] = []
    for match in _pattern(language).finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken) or _leads(text, match, written):
            continue
        earlier = [one for one in (*written, *found) if one.end <= match.start()]
        anchor = max(earlier, key=lambda one: one.end).date if earlier else said
        if dated := _dated(text, match, language, published, anchor):
            found.append(dated)
    return tuple(found)


def _leads(text: str, match: re.Match[str], written: Sequence[Dated]) -> bool:
    """`Tuesday 6 November` is one date."""
    return bool(match["weekday"]) and any(
        re.fullmatch(r"(?:'s|’s)?[,\s(]*(?:the |le |de )?", text[match.end() : one.start])
        for one in written
        if 0 <= one.start - match.end() < 8
    )


def _dated(text: str, match: re.Match[str], language: str, published: str, anchor: str) -> Dated | None:
    name = match.lastgroup or ""
    if match["weekday"]:
        return _weekday(text, match, language, published) if published else None
    table, number = name[0], int(name[1:])
    if table == "c":
        return _counted(match, COUNTED[number], language, published, anchor)
    row = (FROM_PUBLICATION if table == "p" else FROM_TEXT)[number]
    basis = published if table == "p" else anchor
    day = shifted(basis, row.unit, row.shift) if basis else ""
    return Dated(match.start(name), match.end(name), day, f"{row.basis} {basis}") if day else None


def _counted(match: re.Match[str], row: Counted, language: str, published: str, anchor: str) -> Dated | None:
    basis = published if row.published else anchor
    whole = match.group().casefold()
    unit = next(unit for unit, words in UNITS[language].items() if re.search(rf"\b(?:{words})\b", whole))
    count = _count(whole, language)
    day = shifted(basis, unit, row.sign * count) if basis else ""
    said = f"{count} {unit}{'s' * (count != 1)} {row.basis} {basis}"
    return Dated(match.start(), match.end(), day, said) if day else None


def _count(words: str, language: str) -> int:
    digits = re.search(r"\d+", words)
    numbers = [re.compile(rf"\b(?:{word})\b") for word in NUMBERS[language].split()]
    return int(digits[0]) if digits else max(n for n, word in enumerate(numbers, 1) if word.search(words))


def _weekday(text: str, match: re.Match[str], language: str, published: str) -> Dated | None:
    """The last such day up to the day of publication, or the next one where the words look ahead."""
    words, day = WORDS[language], date.fromisoformat(published)
    number = DAYS[language].index(match["weekday"].casefold())
    whole, start, end = match.group(), match.start("weekday"), match.end("weekday")
    for week, shift, basis in ((words.last_week, -7, "before"), (words.next_week, 7, "after")):
        if re.search(rf"\b(?:{week})\b", whole, re.IGNORECASE):
            then = day + timedelta(shift + number - day.weekday())
            return Dated(match.start(), match.end(), then.isoformat(), f"weekday in the week {basis} {published}")
    back = (day.weekday() - number) % 7
    clause = text[max(text.rfind(sign, 0, start) for sign in ",;:.") + 1 : start]
    coming = re.search(rf"\b(?:{words.coming})\b", whole, re.IGNORECASE)
    follows = re.match(rf"\s(?:{words.ahead})", text[end : end + _REACH], re.IGNORECASE)
    if coming or follows or re.search(words.ahead, clause, re.IGNORECASE):
        on = (number - day.weekday()) % 7 or (7 if coming else 0)
        return Dated(start, end, (day + timedelta(on)).isoformat(), f"weekday after {published}")
    if not back and re.search(rf"\b(?:{words.past})\b", whole, re.IGNORECASE):
        back = 7
    return Dated(start, end, (day - timedelta(back)).isoformat(), f"weekday before {published}")


def shifted(basis: str, unit: str, shift: int) -> str:
    """A date so many units from another one, as exact as the unit; empty where the other one is less exact."""
    if not re.fullmatch(r"\d{4}(?:-\d\d){0,2}", basis) or len(basis) < {"year": 4, "month": 7}.get(unit, 10):
        return ""
    try:
        if unit == "year":
            return f"{int(basis[:4]) + shift:04}" if 1 <= int(basis[:4]) + shift <= 9999 else ""
        if unit == "month":
            months = int(basis[:4]) * 12 + int(basis[5:7]) - 1 + shift
            return f"{months // 12:04}-{months % 12 + 1:02}" if months // 12 in range(1, 10000) else ""
        day = date.fromisoformat(basis)
        if unit == "day":
            return (day + timedelta(shift)).isoformat()
        monday = day - timedelta(day.weekday() - 7 * shift)
        return f"{monday.isoformat()}/{(monday + timedelta(6)).isoformat()}"
    except (OverflowError, ValueError):
        return ""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    """All the words of a language that name a date from another one, the longest first of those that begin alike."""
    words = WORDS[language]
    numbers = "|".join(NUMBERS[language].split())
    units = "|".join(UNITS[language].values())
    rows = [
        (f"c{i}", row.words[language].replace("N", rf"(?:{numbers}|\d{{1,2}})").replace("U", f"(?:{units})"))
        for i, row in enumerate(COUNTED)
    ]
    rows += [(f"t{i}", row.words[language]) for i, row in enumerate(FROM_TEXT)]
    two = [i for i, row in enumerate(FROM_PUBLICATION) if row.shift == -2]
    rows += [(f"p{i}", FROM_PUBLICATION[i].words[language]) for i in two]
    rows += [(f"p{i}", row.words[language]) for i, row in enumerate(FROM_PUBLICATION) if i not in two]
    days = "|".join(DAYS[language])
    near = rf"(?:{words.past}|{words.coming})"
    suffix = "(?:ochtend|morgen|middag|avond|nacht)?" if language == "nl" else ""
    habit = "".join(rf"(?<!\b{word}\s)" for word in words.habit.split("|"))
    week = rf"{words.last_week}|{words.next_week}"
    before, after = rf"(?:(?:{week})\s|{near}\s)?(?:op\s|on\s)?", rf"(?:\s(?:{week})|\s{near})?"
    weekday = rf"{before}{habit}(?P<weekday>{days}){suffix}{after}"
    named = "|".join([weekday, *(f"(?P<{name}>{pattern})" for name, pattern in rows)])
    return re.compile(rf"(?<![\w-])(?:{named})(?![\w-])", re.IGNORECASE)
