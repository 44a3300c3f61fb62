"""Running text → the amounts in it: sums of money, counts, durations, weights, data.

In: a sentence and its language. Out: amounts as written, with their places and, where it can be said, our `Figure`
text. Refuses to convert, and to know what an amount is an amount of: that is `properties`'.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache

from generator.convert.amounts import measurewords as words
from generator.convert.amounts.numbering import value
from generator.convert.amounts.numberwords import NUMBERS
from generator.convert.days.calendars import MONTHS
from generator.model.figures import Figure

__all__ = ["Amount", "Measure", "find", "joined", "value"]


_REACH = 30
_WITHIN = re.compile(r"[\w,]['’]?\s$")
_Match = tuple[re.Match[str], re.Match[str]]
"""A number, and what stands after it."""


class Measure(StrEnum):
    """What sort of amount it is."""

    MONEY = "money"
    COUNT = "count"
    DURATION = "duration"
    WEIGHT = "weight"
    DATA = "data"


@dataclass(frozen=True, slots=True)
class Amount:
    """The text from `start` to `end` is an amount; `figure` is how we write it, empty where that cannot be said."""

    start: int
    end: int
    text: str
    measure: Measure
    figure: str


def find(text: str, language: str = "en") -> tuple[Amount, ...]:
    """Every amount in a sentence, in order; a bare year or the day of a date is none.

    A language without tables of its own is read by those of English.
    """
    known = language if language in NUMBERS else "en"
    found = _shared(text, [_amount(text, match, known) for match in _matches(text, known)], known)
    return tuple(one for one in found if not _is_date(text, one, known))


def _matches(text: str, language: str) -> Iterator[_Match]:
    """Numbers, each with what stands around it; what was read as part of one is not read again."""
    end = 0
    for number in _number(language).finditer(text):
        if number.start() >= end and not _is_named(text, number):
            after = _after(language, bool(number["sign"])).match(text, number.end())
            assert after
            end = after.end()
            yield number, after


def _is_named(text: str, number: re.Match[str]) -> bool:
    """`Quartz Nine`: a number word with a capital, in the middle of a sentence, is part of a name."""
    capital = bool(number["words"]) and text[number.start()].isupper()
    return capital and bool(_WITHIN.search(text[max(0, number.start() - _REACH) : number.start()]))


def joined(low: Amount, high: Amount) -> str:
    """`EUR 900 to 2000` of two sums in one currency; empty where they are not a range."""
    if low.figure and high.figure:
        first, second = Figure.parse(low.figure), Figure.parse(high.figure)
        if (first.currency, first.unit) == (second.currency, second.unit) and first.size < second.size:
            return str(Figure(first.low, second.high, first.bound, first.currency, first.unit))
    return ""


def _amount(text: str, found: _Match, language: str) -> Amount:
    number, after = found
    part = {key: said for one in found for key, said in one.groupdict().items() if said}
    part["number"] = part.get("number") or part.get("sum") or part["words"]
    measure, currency, unit = Measure.COUNT, "", ""
    if sign := part.get("sign"):
        measure, currency = Measure.MONEY, words.SIGNS.get(sign.casefold(), sign.upper())
    elif coin := part.get("coin"):
        measure, currency = Measure.MONEY, words.COINS[language].get(coin.casefold(), coin.upper())
    for key, kind, table in _UNITS:
        if key in part:
            measure, unit = kind, table[language][_as_key(part[key], table[language])]
    written = f"{part['number']} {part.get('scale') or _scale(part.get('short', ''), language)}".strip()
    figure = _figure(_bound(text, number.start(), language), currency, written, unit, language)
    if "half" in part:
        figure = _with_half(figure)
    if "rest" in part:
        figure = ""  # `eight years and three months` is no single number
    return Amount(number.start(), after.end(), text[number.start() : after.end()], measure, figure)


def _scale(short: str, language: str) -> str:
    table = words.SHORT_SCALES[language]
    return table.get(short) or table.get(short.lower(), "")


_UNITS = (
    ("span", Measure.DURATION, words.SPANS),
    ("mass", Measure.WEIGHT, words.MASSES),
    ("data", Measure.DATA, words.DATA),
)


def _as_key(word: str, table: dict[str, str]) -> str:
    return word if word in table else next(key for key in table if key.casefold() == word.casefold())


def _bound(text: str, start: int, language: str) -> str:
    ahead = text[max(0, start - _REACH) : start]
    before = _before(language).search(ahead)
    other = words.NO_BOUND.get(language, "")
    if other and re.search(rf"(?:{other})\s*$", ahead, re.IGNORECASE):
        return ""
    return words.BOUNDS[language][before[1].casefold()] if before else ""


def _figure(bound: str, currency: str, number: str, unit: str, language: str) -> str:
    rough = "about" if number.casefold() in NUMBERS[language].rough else ""
    said = value(number, language)
    unit = unit.removesuffix("s") if said == "1" else unit
    written = " ".join(filter(None, (bound or rough, currency, said, unit)))
    try:
        return str(Figure.parse(written))
    except ValueError:
        return ""


def _with_half(figure: str) -> str:
    """`deux ans et demi`, `a year and a half`."""
    one = Figure.parse(figure) if figure else None
    whole = one and one.low == one.high and one.low.isdigit()
    return str(replace(one, low=f"{one.low}.5", high=f"{one.low}.5")) if one and whole else ""


def _shared(text: str, found: Sequence[Amount], language: str) -> Iterator[Amount]:
    """`between $1,350 and 1,700`, `900 to 2,000 euros`, `5 to 10 million`: what is said once of both ends."""
    link = re.compile(rf"\s?(?:{words.RANGES[language]}|–|-)\s?", re.IGNORECASE)
    ends = list(found)
    for at in range(1, len(ends)):
        low, high = ends[at - 1], ends[at]
        if link.fullmatch(text[low.end : high.start]) and low.figure and high.figure:
            ends[at - 1], ends[at] = _alike(low, high)
    yield from ends


def _alike(low: Amount, high: Amount) -> tuple[Amount, Amount]:
    first, second = Figure.parse(low.figure), Figure.parse(high.figure)
    bare = [one.measure is Measure.COUNT and one.text[:1].isdigit() for one in (low, high)]
    if bare[1] and low.measure is Measure.MONEY:
        return low, replace(high, measure=low.measure, figure=str(replace(second, currency=first.currency)))
    number, _, scale = second.low.partition(" ")
    if not bare[0] or (high.measure is Measure.COUNT and not scale):
        return low, high
    larger = scale and first.low.replace(".", "").isdigit() and float(first.low) < float(number)
    size = f"{first.low} {scale}" if larger else first.low
    both = replace(first, low=size, high=size, currency=second.currency, unit=second.unit)
    return (replace(low, measure=high.measure, figure=str(both)), high) if both.size < second.size else (low, high)


def _is_date(text: str, one: Amount, language: str) -> bool:
    """A bare year, the day of a date, a time; and `one`, which mostly counts nothing."""
    if one.measure is not Measure.COUNT:
        return False
    low = one.text.casefold()
    if re.fullmatch(r"(?:19|20)\d\d", low) or low in ("one", "een", "un", "une", "één"):
        return True
    day = re.fullmatch(r"\d\d?", low) is not None
    month = _month(language)
    dated = month.match(text, one.end) or month.fullmatch(
        text[max(0, one.start - 12) : one.start].rpartition(" ")[0].rpartition(" ")[2]
    )
    return day and (text[one.end : one.end + 1] in (":", "/") or bool(dated))


@cache
def _month(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:st|nd|rd|th|er|e)?\s?(?:of\s)?(?:{'|'.join(MONTHS[language])})\b\.?", re.IGNORECASE)


@cache
def _before(language: str) -> re.Pattern[str]:
    bounds = "|".join(sorted(words.BOUNDS[language], key=len, reverse=True))
    return re.compile(rf"(?<!\w)({bounds})\s?[“\"«„]?\s?$", re.IGNORECASE)


@cache
def _number(language: str) -> re.Pattern[str]:
    """A number, with the sign of its currency before it."""
    numbers = NUMBERS[language]
    whole = {} if language == "en" else numbers.whole
    some = _any({**numbers.vague, **whole, **numbers.rough})
    article = r"(?:an?\s)?" if language == "en" else ""
    said = rf"{numbers.half_of}|{some}|{article}(?:{numbers.written})(?:{numbers.and_half})?"
    half = r"|an?(?=\s(?:year|month)\sand\sa\shalf)" if language == "en" else ""
    sign = _any({**words.SIGNS, **dict.fromkeys(words.CODES, "")})
    return re.compile(
        rf"(?<![\w$€£])(?<!\d[.,:])(?:(?:(?P<sign>{sign})\s?(?P<sum>{numbers.sum})|(?P<number>{numbers.digits}))"
        rf"|(?=[^\W\d])(?P<words>(?:{said}{half})(?!\w)))",
        re.IGNORECASE,
    )


@cache
def _after(language: str, signed: bool) -> re.Pattern[str]:
    """What stands after a number: its scale, and the unit of which there are so many."""
    numbers = NUMBERS[language]
    scale = rf"(?:\s?(?P<scale>{_any(numbers.scales)})\b|\s?(?P<short>{_any(words.SHORT_SCALES[language])})\b)?"
    scale = rf"(?:,[-–—]{{1,2}})?{scale}"
    if signed:
        return re.compile(scale, re.IGNORECASE)
    span, mass, data = (_any(table[language]) for table in (words.SPANS, words.MASSES, words.DATA))
    coin = _any({**words.COINS[language], **dict.fromkeys(words.CODES, "")})
    rest = rf"(?P<rest>\s{words.AND[language]}\s\w{{1,20}}\s(?:{span})\b)"
    units = (
        rf"{words.OF[language]}(?P<coin>{coin})(?!\w)"
        rf"|[\s-](?P<span>{span})\b(?:\s(?P<half>{numbers.half})\b|{rest})?"
        rf"|\s?(?P<mass>{mass})\b|\s?(?P<data>{data})\b"
    )
    return re.compile(rf"{scale}(?:{units})?", re.IGNORECASE)


def _any(table: dict[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(table, key=len, reverse=True)) or r"(?!)"
