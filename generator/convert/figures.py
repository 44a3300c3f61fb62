"""Running text → the amounts in it: sums of money, counts, durations, weights.

In: a sentence. Out: amounts as written, with their places and, where it can be said, our `Figure` text. Refuses to
convert, and to know what an amount is an amount of: that is `properties`'.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from generator.model.figures import Figure

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_UNITS = {word: number for number, word in enumerate(_SMALL.split())}
_UNITS |= {word: 10 * number for number, word in enumerate(_TENS.split(), 2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_SHORT_SCALES = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion"}
_SIGNS = {
    "€": "EUR",
    "£": "GBP",
    "$": "USD",
    "us$": "USD",
    "$us": "USD",
    "a$": "AUD",
    "$a": "AUD",
    "c$": "CAD",
    "s$": "SGD",
}
_CODES = ("EUR", "USD", "GBP", "AUD", "CAD", "CHF", "SEK", "NOK", "DKK", "BTC")
_COINS = {"euro": "EUR", "dollar": "USD", "pound": "GBP", "bitcoin": "BTC", "franc": "CHF"}
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = r"thousand|million|billion"
_VAGUE = r"(?:tens|hundreds|thousands|millions|billions)(?:\sof\s(?:thousands|millions|billions))?|dozens"
_WORD = "|".join(sorted((*_UNITS, *_SCALES), key=len, reverse=True))
_WRITTEN = rf"(?:half\sa\s(?:{_SCALE})|(?:an?\s)?(?:{_WORD})(?:[\s-](?:and\s)?(?:{_WORD}))*)"
_SIGN = "|".join(re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True)) + "|" + "|".join(_CODES)
_COIN = "|".join(f"{coin}s?" for coin in _COINS)
_SPAN = r"years?|months?|weeks?|days?|hours?"
_MASS = r"kg|kilos?|kilogram(?:me)?s?|tonnes?|tons?|grams?|litres?"
_AMOUNT = re.compile(
    rf"(?<![\w$€£])(?:(?P<sign>{_SIGN})\s?(?P<sum>{_DIGITS})(?:\s?(?P<scale>{_SCALE})\b|(?P<short>bn|mn|m|k)\b)?"
    rf"|(?P<coined>(?:{_DIGITS})(?:\s(?:{_SCALE}))?|{_WRITTEN}|{_VAGUE})\s(?:of\s)?(?P<coin>{_COIN})\b"
    rf"|(?P<long>(?:{_DIGITS})|{_WRITTEN})[\s-](?P<span>{_SPAN})\b(?P<rest>\sand\s\w+\s(?:months|weeks|days))?"
    rf"|(?P<heavy>{_DIGITS}|{_WRITTEN})\s?(?P<mass>{_MASS})\b"
    rf"|(?P<count>(?:{_DIGITS})(?:\s(?:{_SCALE})\b)?|(?:{_WRITTEN}|{_VAGUE})\b))",
    re.IGNORECASE,
)
_BOUND = (
    {"over": "more than", "upwards of": "more than", "some": "about", "nearly": "about", "almost": "about"}
    | {"up to": "at most", "an estimated": "about", "around": "about", "roughly": "about", "well over": "more than"}
    | {bound: bound for bound in ("at least", "at most", "about", "more than", "less than")}
)
_BEFORE = re.compile(rf"\b({'|'.join(sorted(_BOUND, key=len, reverse=True))})\s[“\"]?$", re.IGNORECASE)


class Measure(StrEnum):
    """What sort of amount it is."""

    MONEY = "money"
    COUNT = "count"
    DURATION = "duration"
    WEIGHT = "weight"


@dataclass(frozen=True, slots=True)
class Amount:
    """The text from `start` to `end` is an amount; `figure` is how we write it, empty where that cannot be said."""

    start: int
    end: int
    text: str
    measure: Measure
    figure: str


def find(text: str) -> tuple[Amount, ...]:
    """Every amount in a sentence, in order; a bare year is none."""
    return tuple(_with_shared_currency(text, [_amount(text, match) for match in _AMOUNT.finditer(text)]))


def joined(low: Amount, high: Amount) -> str:
    """`EUR 900 to 2000` of two sums in one currency; empty where they are not a range."""
    if low.figure and high.figure:
        first, second = Figure.parse(low.figure), Figure.parse(high.figure)
        if (first.currency, first.unit) == (second.currency, second.unit) and first.size < second.size:
            return str(Figure(first.low, second.high, first.bound, first.currency, first.unit))
    return ""


def _amount(text: str, match: re.Match[str]) -> Amount:
    part = {key: value for key, value in match.groupdict().items() if value}
    measure, currency, unit = Measure.COUNT, "", ""
    if sign := part.get("sign"):
        measure, currency = Measure.MONEY, _SIGNS.get(sign.casefold(), sign.upper())
    elif coin := part.get("coin"):
        measure, currency = Measure.MONEY, _COINS[coin.casefold().removesuffix("s")]
    elif span := part.get("span"):
        measure, unit = Measure.DURATION, span.casefold()
    elif mass := part.get("mass"):
        measure, unit = Measure.WEIGHT, mass.casefold()
    number = next(part[key] for key in ("sum", "coined", "long", "heavy", "count") if key in part)
    scale = part.get("scale") or _SHORT_SCALES.get(part.get("short", "").casefold(), "")
    bound = _BEFORE.search(text[: match.start()])
    figure = _figure(bound[1] if bound else "", currency, f"{number} {scale}".strip(), unit)
    if "rest" in part:
        figure = ""  # `eight years and three months` is no single number
    return Amount(match.start(), match.end(), match[0], measure, figure)


def _figure(bound: str, currency: str, number: str, unit: str) -> str:
    written = " ".join(filter(None, (_BOUND.get(bound.casefold(), ""), currency, value(number), unit)))
    try:
        return str(Figure.parse(written))
    except ValueError:
        return ""


def value(number: str) -> str:
    """A number in our own writing: `70,000` is 70000, `forty-two` is 42, `half a million` is 500000."""
    low = number.casefold()
    if low[0].isdigit():
        return low.replace(",", "")
    words = re.findall(r"[a-z]+", low)
    if "half" in words:
        return str(_SCALES[words[-1]] // 2)
    if not all(word in _UNITS or word in _SCALES or word in ("a", "an", "and") for word in words):
        return low
    total, group = 0, 0
    for word in words:
        if word in _UNITS:
            group += _UNITS[word]
        elif word == "hundred":
            group = (group or 1) * 100
        elif word in _SCALES:
            total, group = total + (group or 1) * _SCALES[word], 0
    return str(total + group)


def _with_shared_currency(text: str, found: list[Amount]) -> Iterator[Amount]:
    """`between $1,350 and 1,700` names two sums."""
    before: Amount | None = None
    for one in found:
        bridge = text[before.end : one.start] if before else ""
        if before and before.measure is Measure.MONEY and one.measure is Measure.COUNT and one.text[0].isdigit():
            figure = Figure.parse(before.figure) if before.figure else None
            if figure and re.fullmatch(r"\s?(?:and|to|–|-)\s?", bridge):
                one = Amount(one.start, one.end, one.text, Measure.MONEY, f"{figure.currency} {one.figure}")
        if not _is_year(text, one):
            yield one
        before = one


def _is_year(text: str, one: Amount) -> bool:
    bare = one.measure is Measure.COUNT and re.fullmatch(r"(?:19|20)\d\d|one|\d\d?", one.text) is not None
    return bare and (len(one.text) == 4 or one.text == "one" or text[one.end : one.end + 1] in (":", "/"))
