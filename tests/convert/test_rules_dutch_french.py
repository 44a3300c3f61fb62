"""Every row of the tables of Dutch and French shows its cases: what it sees, and what it leaves alone.

The cases stand in tests/cases/rules, a file or more a language; `rulecases` says how they are written.
"""

import re
from pathlib import Path

import pytest

from convert import rulecases, rulesight
from convert.conftest import TESTS
from convert.rulecases import KNOWN_MISTAKE, NEAR_MISS, Case
from generator.convert.dutch import offences as dutch_charges
from generator.convert.dutch import organisations as dutch_bodies
from generator.convert.dutch import people as dutch_people
from generator.convert.dutch import places as dutch_places
from generator.convert.french import offences as french_charges
from generator.convert.french import organisations as french_bodies
from generator.convert.french import people as french_people
from generator.convert.french import places as french_places
from generator.convert.tongues import TONGUES

_DUTCH, _FRENCH = TONGUES["nl"], TONGUES["fr"]
ROWS = {
    "dutch": rulesight.of_tongue(_DUTCH)
    | rulesight.of_charges(_DUTCH, dutch_charges.CHARGES)
    | rulesight.of_names(_DUTCH, dutch_bodies.ROWS, dutch_bodies.SHAPED, dutch_people.ROWS, dutch_places.ROWS),
    "french": rulesight.of_tongue(_FRENCH)
    | rulesight.of_charges(_FRENCH, french_charges.CHARGES)
    | rulesight.of_names(_FRENCH, french_bodies.ROWS, french_bodies.SHAPED, french_people.ROWS, french_places.ROWS),
}
CASES = {
    language: {path.name: rulecases.read(path) for path in sorted((TESTS / "cases" / "rules").glob(f"{language}*.txt"))}
    for language in ROWS
}
EACH = [
    pytest.param(language, case, id=f"{name}:{case.line}")
    for language, files in CASES.items()
    for name, cases in files.items()
    for case in cases
]
LANGUAGES = sorted(ROWS)
_SEEN_BY_A_ROW = 2
_WORD = re.compile(r"[^\W\d_]{4,}")


def _of(language: str, row: str) -> list[Case]:
    return [case for cases in CASES[language].values() for case in cases if case.section == row]


@pytest.mark.parametrize(("language", "case"), EACH)
def test_a_row_gives_what_its_case_says(language: str, case: Case) -> None:
    """A row sees its sentences and leaves its near misses alone; what it is known to get wrong it still does."""
    assert case.section in ROWS[language], "no row of the tables is called so"
    given = ROWS[language][case.section](case.text)
    if case.expected == NEAR_MISS:
        assert not given
    elif case.expected == KNOWN_MISTAKE:
        assert given, "mended: make it `- |`"
    else:
        assert case.expected in given


@pytest.mark.parametrize(("language", "row"), [(one, row) for one in LANGUAGES for row in ROWS[one]])
def test_every_row_has_its_cases(language: str, row: str) -> None:
    """Two sentences that it sees and one that it leaves alone; a row without them may not be added."""
    cases = _of(language, row)
    seen = {case.text for case in cases if case.expected not in (NEAR_MISS, KNOWN_MISTAKE)}
    left = {case.text for case in cases if case.expected == NEAR_MISS}
    assert len(seen) >= _SEEN_BY_A_ROW, f"{row}: {len(seen)} sentences, {_SEEN_BY_A_ROW} needed"
    assert left, f"{row}: no near miss"


@pytest.mark.parametrize("language", LANGUAGES)
def test_near_miss_is_near(language: str) -> None:
    """It shares a word, or the beginning of one, with a sentence that the row sees."""
    far = [
        f"{row}: {case.text}"
        for row in ROWS[language]
        for case in _of(language, row)
        if case.expected in (NEAR_MISS, KNOWN_MISTAKE) and not _near(case, _of(language, row))
    ]
    assert far == []


def _near(miss: Case, cases: list[Case]) -> bool:
    seen = {
        word for case in cases if case.expected not in (NEAR_MISS, KNOWN_MISTAKE) for word in _beginnings(case.text)
    }
    return bool(seen & _beginnings(miss.text))


def _beginnings(text: str) -> set[str]:
    return {word[:4] for word in _WORD.findall(text.casefold())}


@pytest.mark.parametrize("line", ["no | section yet", "[no row]", "[a: row]\nno bar", "[a: row]\n | nothing expected"])
def test_line_of_no_form_fails_with_its_place(tmp_path: Path, line: str) -> None:
    """Whoever writes a case is told which line cannot be read."""
    path = tmp_path / "cases.txt"
    path.write_text(f"# cases\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=rf"cases\.txt:{2 + line.count(chr(10))}: expected"):
        rulecases.read(path)
