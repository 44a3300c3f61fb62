"""Running text → the dates in it, no more exact than the text.

In: a sentence, its language and, where it is known, the day on which the article was published. Out: dates as ISO
prefixes with their places and what each rests on: `written`, or the day from which it was reckoned. What has more than
one reading is left out. Refuses to know what day it is today.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.convert.days import slips
from generator.convert.days.calendars import ANY_MONTH, MONTHS, WORDS, Words
from generator.convert.days.reckoning import Dated, reckon
from generator.model.dates import PartialDate

__all__ = ["WRITTEN", "Dated", "complete", "find"]
WRITTEN = "written"
_REACH = 30
_YEAR = r"(?:19|20)\d\d"
_COUNTED = (
    r"(?![,.]?\d|\s?(?:%|€|euros?|dollars?|pounds?|people|users|phones|handsets|devices|messages|customers|kg|kilos?"
    r"|gebruikers|toestellen|telefoons|berichten|klanten|mensen|utilisateurs|téléphones|appareils|personnes|clients)\b)"
)


def find(text: str, published: str = "", language: str = "en", said: str = "") -> tuple[Dated, ...]:
    """Every date in a sentence, in order. `said`: the last date of the sentences before, on which `that month` rests.

    Without a day of publication only what is written is found; so it is in a language without tables.
    """
    # Far from the ends of the calendar, so that every week around it has its days.
    near = len(published) == 10 and _is_date(published) and "1000" < published < "9000"
    published = published if near else ""
    written = _written(text, published, language, said)
    reckoned = reckon(text, published, language, said, written)
    return tuple(sorted((*written, *reckoned), key=lambda dated: dated.start))


def complete(text: str, language: str = "") -> str:
    """The first full day that a line names in any language; empty where it names none.

    `language` only says how `03/04/2021` is read.
    """
    found = (_iso(one) for match in _pattern("", ()).finditer(text) if (one := _Parts.of(match, ANY_MONTH, language)))
    return next((day for day in found if len(day) == 10 and _is_date(day)), "")


@dataclass(frozen=True, slots=True)
class _Parts:
    """What was written of a date; 0 or empty for the rest. `instead`: which year, where a word stands for it."""

    start: int
    end: int
    year: int
    month: int
    day: int
    instead: str = ""

    @classmethod
    def of_numbers(cls, match: re.Match[str], language: str) -> "_Parts | None":
        """`03/04/2021`, where only one reading is possible."""
        first, second, year = int(match["a4"]), int(match["b4"]), int(match["y4"])
        day_first = first > 12 or first == second or match["s4"] == "." or language not in ("", "en")
        if day_first:
            return cls(match.start(), match.end(), year, second, first)
        return cls(match.start(), match.end(), year, first, second) if second > 12 else None

    @classmethod
    def of(cls, match: re.Match[str], months: dict[str, int], language: str) -> "_Parts | None":
        if match["a4"]:
            return cls.of_numbers(match, language)
        given = {key: value for key, value in match.groupdict().items() if value}
        part = {key[0]: value.casefold() for key, value in given.items()}
        month = part.get("m", "0")
        number = int(month) if month.isdigit() else months[month]
        word = next(
            (key for key in ("that", "last", "this", "next") if any(k.startswith(f"{key}_") for k in given)), ""
        )
        start = min(match.start(key) for key in given)
        return cls(start, match.end(), int(part.get("y", 0)), number, int(part.get("d", 0)), word)


def _written(text: str, published: str, language: str, said: str) -> tuple[Dated, ...]:
    """The dates that are written as such; a year that is missing is borrowed or reckoned."""
    known = language if language in WORDS else ""
    slipped = slips.months(text, known)
    months = (MONTHS.get(known) or ANY_MONTH) | dict(slipped)
    matches = _pattern(known, tuple(slipped)).finditer(text)
    parts = [one for match in matches for one in _ends(match, _Parts.of(match, months, known))]
    return tuple(_in_years(text, parts, published, known, said))


def _ends(match: re.Match[str], one: _Parts | None) -> Iterator[_Parts]:
    """Both days of `March 12-14, 2021`; no month that may be an ordinary word."""
    if one is None or (one.month and not one.year and _may_be_a_verb(match)):
        return
    yield one
    if match["e2"]:
        yield replace(one, start=match.start("e2"), end=match.end(), day=int(match["e2"]))


def _may_be_a_verb(match: re.Match[str]) -> bool:
    """`may` and `march` in small letters, and French `sept` after a small word, without a year."""
    given = match.groupdict()
    return given.get("m6") == "sept" or any(given.get(key) in ("may", "march", "mar") for key in ("m1", "m2", "m6"))


def _in_years(text: str, parts: list[_Parts], published: str, language: str, said: str) -> Iterator[Dated]:
    before, past = said, 0
    for one, after in zip(parts, [*parts[1:], None], strict=False):
        ahead = bool(language) and _looks_ahead(text, past, one, language)
        dated = _with_year(text, one, after, published, before, ahead, language)
        if dated and _is_date(dated.date):
            yield dated
            before = dated.date
        past = one.end


def _looks_ahead(text: str, past: int, one: _Parts, language: str) -> bool:
    """Words before it, back to the date before, or right behind it: `on 3 May he will`, `3 May next`."""
    words, behind = WORDS[language], text[one.end : one.end + _REACH]
    if re.search(words.ahead, text[past : one.start], re.IGNORECASE):
        return True
    return bool(re.match(rf"\s(?:\w{{1,12}}\s)?(?:{words.ahead})|\s(?:{words.coming})\b", behind, re.IGNORECASE))


def _with_year(
    text: str, one: _Parts, after: _Parts | None, published: str, before: str, ahead: bool, language: str
) -> Dated | None:
    if one.year:
        return Dated(one.start, one.end, _iso(one), WRITTEN)
    if one.instead:
        return _with_word(one, published, before)
    if after and after.month and (not one.month or after.year) and _joins(text[one.end : after.start], language):
        shared = replace(one, month=one.month or after.month, year=after.year)
        if after.year:
            return Dated(one.start, one.end, _iso(shared), f"year of {_iso(after)}")
        one = shared
    if not published or not one.month or not language:
        return None
    day = _iso(replace(one, year=int(published[:4])))
    late, early = day > published[: len(day)], day < published[: len(day)]
    year = int(published[:4]) + (1 if ahead and early else -1 if late and not ahead else 0)
    basis = f"the {'next' if ahead else 'last'} one {'after' if ahead else 'before'} {published}"
    return Dated(one.start, one.end, _iso(replace(one, year=year)), basis)


def _with_word(one: _Parts, published: str, before: str) -> Dated | None:
    """`19 April of that year`: the year of the date before it, or that of the article and its neighbours."""
    rest = before if one.instead == "that" else published
    if not rest:
        return None
    year = int(rest[:4]) + {"last": -1, "next": 1}.get(one.instead, 0)
    return Dated(one.start, one.end, _iso(replace(one, year=year)), f"{one.instead} year, from {rest}")


def _joins(between: str, language: str) -> bool:
    """Whether two dates are the ends of one range or the members of one pair."""
    words = WORDS[language].join if language else "-"
    part = r"(?:(?:the|on|de|op|le|la|du)\s*)?(?:(?:early|late|mid|begin|eind|half|début|fin|mi)[\s-]*)?"
    part += r"(?:(?:start|end|beginning|middle) of\s*)?"
    return bool(re.fullmatch(rf",?\s*(?:{words}|[-–/,])\s*{part}", between, re.IGNORECASE))


def _iso(one: _Parts) -> str:
    if not one.year:
        return ""
    return f"{one.year}" + (f"-{one.month:02}" if one.month else "") + (f"-{one.day:02}" if one.day else "")


def _is_date(text: str) -> bool:
    try:
        return bool(PartialDate.parse(text))
    except ValueError:
        return False


@lru_cache(maxsize=64)
def _pattern(language: str, slipped: tuple[str, ...]) -> re.Pattern[str]:
    """The pattern for a language; without one, for days and months of any language, but for no words around them."""
    words = WORDS.get(language)
    month = "|".join(sorted((*MONTHS.get(language, ANY_MONTH), *slipped), key=len, reverse=True))
    ordinal, of = (words.ordinal, words.of) if words else ("(?:st|nd|rd|th|er|e|ste|de)?", r"(?:of\s)?")
    rows = [
        rf"(?P<d0>\d{{1,2}})(?={ordinal}\s?(?:[-–]|en|et|and|to|tot)\s?\d{{1,2}}{ordinal}\s{of}(?:{month})\b)",
        rf"(?P<d1>\d{{1,2}}){ordinal}\.?\s{of}(?P<m1>{month})\b\.?,?(?:\s(?:(?P<y1>{_YEAR})\b{_refer(words, 1)}))?",
        rf"(?P<m2>{month})\b\.?\s(?P<d2>\d{{1,2}}){ordinal}\b(?![:.]\d)(?:\s?[-–]\s?(?P<e2>\d{{1,2}})\b)?"
        rf"(?:,?\s(?:(?P<y2>{_YEAR})\b{_refer(words, 2)}))?",
        rf"(?P<y3>{_YEAR})-(?P<m3>\d\d)(?:-(?P<d3>\d\d))?\b(?!-)",
        rf"(?P<a4>\d{{1,2}})(?P<s4>[/.-])(?P<b4>\d{{1,2}})(?P=s4)(?P<y4>{_YEAR})\b",
        rf"(?P<m5>{month})\b\.?,?\s{of}(?:(?P<y5>{_YEAR})\b{_refer(words, 5)})",
    ]
    if words:
        rows += [
            rf"(?:{words.month})[\s-]?(?<=[\s’'-])(?P<m6>{month})\b(?!\s\d{{1,2}}\b)"
            rf"(?:\s(?:(?P<y6>{_YEAR})\b{_refer(words, 6)}))?",
            rf"(?:{words.year})[\s-](?P<y7>{_YEAR})\b{_COUNTED}",
            *(rf"(?<={one}\s)(?P<y{n}>{_YEAR})(?=\s[a-z]){_COUNTED}" for n, one in enumerate(words.owner, 20)),
            rf"(?<=\[)(?P<y11>{_YEAR})(?=\])",  # a report of cases: `[2021] EWCA Crim 1`
            rf"(?P<last_13>{words.last_year})\s(?P<m13>{month})\b",
            # Both ends of `2018-2020`.
            rf"(?P<y8>{_YEAR})(?=\s?[-–]\s?{_YEAR}\b)|(?P<y9>{_YEAR})\b(?<=\d[-–]\d\d\d\d)",
            rf"(?<=\d\d\d\d\s)(?:{words.join})\s(?P<y10>{_YEAR})\b{_COUNTED}",
        ]
    return re.compile(rf"(?:(?<![\w/.-])|(?<=\d[-–]))(?:{'|'.join(rows)})", re.IGNORECASE)


def _refer(words: Words | None, row: int) -> str:
    """The words that stand where a year would, as alternatives to it."""
    if not words:
        return ""
    given = {"that": words.that_year, "last": words.last_year, "this": words.this_year, "next": words.next_year}
    return "".join(rf"|(?P<{name}_{row}>{pattern})\b" for name, pattern in given.items())
