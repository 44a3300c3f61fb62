"""Every row of the words that name a day from another one, held to its cases in tests/cases/rules."""

import re
from collections.abc import Iterator

import pytest

from convert.conftest import TESTS
from convert.rulecases import Case, read
from convert.rulelaw import Row, holds, numbered, too_few
from generator.convert.days import dates
from generator.convert.days.timewords import COUNTED, FROM_PUBLICATION, FROM_TEXT, NUMBERS, UNITS

MONDAY, SAID = "2023-02-06", "2018-03-07"
LANGUAGES = ("en", "nl", "fr")


def reckoned(language: str, pattern: str, basis: str, *, published: bool) -> Row:
    """A row that rests on the day of publication, or on the date before it, and on nothing else."""
    own = re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)

    def sees(text: str, expected: str) -> bool:
        found = dates.find(text, MONDAY, language, SAID)
        without = dates.find(text, "", language, SAID) if published else dates.find(text, MONDAY, language)
        right = [(one.date, one.basis.endswith(f"{basis} {MONDAY if published else SAID}")) for one in found]
        return right == [(expected, True)] and not without and bool(own.search(text))

    return Row(pattern, sees, lambda text: not dates.find(text, MONDAY, language, SAID))


def _rows() -> Iterator[tuple[str, Row]]:
    for language in LANGUAGES:
        for row in FROM_PUBLICATION:
            own = reckoned(language, row.words[language], row.basis, published=True)
            yield f"{language}, from publication: {row.basis}", own
        for row in FROM_TEXT:
            yield (
                f"{language}, from the text: {row.basis}",
                reckoned(language, row.words[language], row.basis, published=False),
            )
        number, unit = "|".join((*NUMBERS[language].split(), r"\d{1,2}")), "|".join(UNITS[language].values())
        for count in COUNTED:
            pattern = count.words[language].replace("N", f"(?:{number})").replace("U", f"(?:{unit})")
            yield (
                f"{language}, counted: {count.basis}",
                reckoned(language, pattern, count.basis, published=count.published),
            )


ROWS = dict(zip(numbered(name for name, _ in _rows()), (row for _, row in _rows()), strict=True))
CASES = tuple(case for path in sorted((TESTS / "cases/rules").glob("days*.txt")) for case in read(path))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.section}-{case.line}")
def test_a_case_is_as_it_says(case: Case) -> None:
    """The row gives what is expected, and leaves its near miss alone; a known mistake is still one."""
    assert holds(ROWS[case.section], case)


@pytest.mark.law
def test_every_row_shows_its_cases() -> None:
    """Two sentences that the row itself sees, and one that it must leave alone though it has a word of the row."""
    assert too_few(ROWS, CASES) == []
