"""The tables of words for amounts, in every language, as rows.

In: the tables. Out: a row a table and language; expected are the figures of a sentence, `figure; figure`.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from convert.rules.law import Row
from generator.convert.amounts import figures
from generator.convert.amounts import measurewords as words
from generator.convert.amounts.figures import Amount, Measure
from generator.convert.amounts.numberwords import NUMBERS

Judge = Callable[[tuple[Amount, ...]], bool]
_BOUND = re.compile(r"(?:at least|at most|about|more than|less than)\b")
_SCALE = re.compile(r"\b(?:thousand|million|billion)\b")
_FLAT = {
    "bounds": words.BOUNDS,
    "coins": words.COINS,
    "spans": words.SPANS,
    "masses": words.MASSES,
    "data": words.DATA,
    "short scales": words.SHORT_SCALES,
}


def without(measure: Measure) -> Judge:
    return lambda found: all(one.measure is not measure for one in found)


def nothing(found: tuple[Amount, ...]) -> bool:
    return not found


def unbounded(found: tuple[Amount, ...]) -> bool:
    return not any(_BOUND.match(one.figure) for one in found)


def small(found: tuple[Amount, ...]) -> bool:
    return bool(found) and not any(_SCALE.search(one.figure) for one in found)


def apart(found: tuple[Amount, ...]) -> bool:
    return len(found) == 2 and not figures.joined(*found)


def clear(found: tuple[Amount, ...]) -> bool:
    return bool(found) and all(one.figure for one in found)


_LEFT: dict[str, Judge] = {
    **{"bounds": unbounded, "no bound": lambda found: not unbounded(found), "coins": without(Measure.MONEY)},
    **{"spans": without(Measure.DURATION), "masses": without(Measure.WEIGHT), "data": without(Measure.DATA)},
    **{"scales": small, "short scales": small, "ranges": apart, "and another span": clear},
    **{"signs": without(Measure.MONEY), "codes": without(Measure.MONEY)},
}
"""What must be so of a near miss; where nothing stands, that there is no amount."""


def table(language: str, name: str, pattern: str) -> Row:
    own = re.compile(pattern, re.IGNORECASE)

    def sees(text: str, expected: str) -> bool:
        found = figures.find(text, language)
        one = [figures.joined(*found)] if name == "ranges" and len(found) == 2 else [one.figure for one in found]
        return [figure or "none" for figure in one] == expected.split("; ") and bool(own.search(text))

    return Row((pattern,), sees, lambda text: _LEFT.get(name, nothing)(figures.find(text, language)))


def _any(some: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(some, key=len, reverse=True))


def _tables() -> Iterator[tuple[str, str, str]]:
    yield "en", "no bound", words.NO_BOUND["en"]
    for language, numbers in NUMBERS.items():
        for name, flat in _FLAT.items():
            yield language, name, _any(flat[language])
        for name, own in (("scales", numbers.scales), ("vague", numbers.vague), ("rough", numbers.rough)):
            yield language, name, _any(own)
        if language == "nl":
            yield language, "whole", _any(numbers.whole)
        else:
            yield language, "half", numbers.half
        yield language, "and half", numbers.and_half
        yield language, "half of", numbers.half_of
        yield language, "ranges", words.RANGES[language]
        yield language, "and another span", words.AND[language]


ROWS = {f"{name}: {language}": table(language, name, pattern) for language, name, pattern in _tables()} | {
    "signs: any": table("en", "signs", _any(words.SIGNS)),
    "codes: any": table("en", "codes", _any(words.CODES)),
}
