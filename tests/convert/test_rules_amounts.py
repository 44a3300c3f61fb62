"""Every table of words for amounts, in every language, held to its cases in tests/cases/rules."""

import re
from collections.abc import Callable, Iterable, Iterator

import pytest

from convert.conftest import TESTS
from convert.rulecases import Case, read
from convert.rulelaw import Row, holds, too_few
from generator.convert.amounts import figures
from generator.convert.amounts import measurewords as words
from generator.convert.amounts.figures import Amount, Measure
from generator.convert.amounts.numberwords import NUMBERS

Judge = Callable[[tuple[Amount, ...]], bool]
_BOUND = re.compile(r"(?:at least|at most|about|more than|less than)\b")
_STEM = re.compile(r"(?<!\w)[^\W\d_]{4}")
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

    stems = "|".join(_STEM.findall(pattern)) if name == "vague" else pattern  # `the hundredth`
    return Row(stems, sees, lambda text: _LEFT.get(name, nothing)(figures.find(text, language)))


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


ROWS = {f"{language}: {name}": table(language, name, pattern) for language, name, pattern in _tables()}
ROWS["any: signs"] = table("en", "signs", _any(words.SIGNS))
ROWS["any: codes"] = table("en", "codes", _any(words.CODES))
CASES = tuple(case for path in sorted((TESTS / "cases/rules").glob("amounts*.txt")) for case in read(path))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.section}-{case.line}")
def test_a_case_is_as_it_says(case: Case) -> None:
    """The table gives what is expected, and leaves its near miss alone; a known mistake is still one."""
    assert holds(ROWS[case.section], case)


@pytest.mark.law
def test_every_table_shows_its_cases() -> None:
    """Two sentences that the table itself reads, and one that it must leave alone though it has a word of the table."""
    assert too_few(ROWS, CASES) == []


@pytest.mark.parametrize(("sign", "code"), [*words.SIGNS.items(), *((code, code) for code in words.CODES)])
def test_every_sign_and_code_is_known_before_a_sum(sign: str, code: str) -> None:
    """With a space and without one; not as the end of another word."""
    assert [one.figure for one in figures.find(f"x {sign}70 x {sign} 71 x")] == [f"{code} 70", f"{code} 71"]
    assert " " in sign or without(Measure.MONEY)(figures.find(f"x q{sign}70 x"))


@pytest.mark.parametrize(
    ("language", "short", "scale"),
    [(code, short, scale) for code, table in words.SHORT_SCALES.items() for short, scale in table.items()],
)
def test_every_short_scale_is_known_after_a_number(language: str, short: str, scale: str) -> None:
    """With a space and without one; a longer word is another one."""
    assert [one.figure for one in figures.find(f"€70{short} x €71 {short} x", language)] == [
        f"EUR 70 {scale}",
        f"EUR 71 {scale}",
    ]
    assert [one.figure for one in figures.find(f"€70 {short}zzz x", language)] == ["EUR 70"]
