"""What holds the rules to their cases: the reader of case files, and the law itself."""

from pathlib import Path

import pytest

from convert.rulecases import Case, read
from convert.rulelaw import Row, holds, is_near, numbered, too_few

BARK = Row("(?:bark|woof)s?", lambda text, expected: expected in text, lambda text: "dog" not in text)


def test_a_file_of_cases_is_read_in_order(tmp_path: Path) -> None:
    """Comments and blank lines are nobody's; the text may hold a bar."""
    file = tmp_path / "a.txt"
    file.write_text("# one\n\n[dogs: bark]\nRex | Rex barks | twice.\n- | A bark boat.\n", encoding="utf-8")
    assert read(file) == (
        Case("dogs: bark", "Rex", "Rex barks | twice.", 4),
        Case("dogs: bark", "-", "A bark boat.", 5),
    )


@pytest.mark.parametrize("line", ["Rex barks.", "Rex |", "| Rex barks.", "[dogs]", "[dogs: bark] x"])
def test_a_line_of_another_form_is_told_with_its_place(tmp_path: Path, line: str) -> None:
    """Nothing is passed over in silence."""
    file = tmp_path / "a.txt"
    file.write_text(f"[dogs: bark]\n{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.txt:2: expected"):
        read(file)


def test_a_case_without_a_row_is_told(tmp_path: Path) -> None:
    """A file begins with the row that its cases are for."""
    file = tmp_path / "a.txt"
    file.write_text("Rex | Rex barks.\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"a\.txt:1: expected"):
        read(file)


ENOUGH = (("Rex", "Rex barks."), ("Rex", "So Rex barks."), ("-", "A bark boat."))


@pytest.mark.parametrize("gone", range(3))
def test_a_row_with_too_few_cases_is_named(gone: int) -> None:
    """Two that it sees and one near miss; the same sentence twice is one, and an unrelated one is no near miss."""
    cases = [Case("dogs: bark", expected, text, 1) for expected, text in ENOUGH]
    assert too_few({"dogs: bark": BARK}, cases) == []
    assert len(too_few({"dogs: bark": BARK}, cases[:gone] + cases[gone + 1 :])) == 1
    assert len(too_few({"dogs: bark": BARK}, [*cases[:gone], *cases[gone + 1 :], cases[gone - 1]])) == 1
    assert too_few({}, cases) == ["[dogs: bark] is no row"]


@pytest.mark.parametrize(("text", "near"), [("Tree bark.", True), ("WOOF", True), ("A cat.", False)])
def test_a_near_miss_has_a_word_of_the_row(text: str, near: bool) -> None:
    """Otherwise it shows nothing."""
    assert is_near(BARK, text) == near


def test_a_known_mistake_must_still_be_one() -> None:
    """So that a mended rule is noticed."""
    assert holds(BARK, Case("dogs: bark", "?-", "A dog.", 1))
    assert not holds(BARK, Case("dogs: bark", "?-", "A cat.", 1))


def test_rows_of_one_name_are_counted() -> None:
    """The first of them has the bare name."""
    assert numbered(["a", "b", "a", "a"]) == ["a", "b", "a 2", "a 3"]
