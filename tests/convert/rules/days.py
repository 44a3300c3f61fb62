"""The words that name a day from another one, in every language, as rows.

In: the tables. Out: a row for each of their rows and languages; expected is the date.
"""

import re
from collections.abc import Iterator

from convert.rules.law import Row, numbered
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

    return Row((pattern,), sees, lambda text: not dates.find(text, MONDAY, language, SAID))


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


ROWS = numbered(_rows())
