"""What holds the rules to their cases: the reader of case files, and the law itself."""

from pathlib import Path

import pytest

from convert.rules.cases import Case, read
from convert.rules.gaps import missing
from convert.rules.law import Book, Row, broken, holds, numbered
from convert.rules.near import is_near

PATTERN = "(?:bark|woof)s?"
BARK = Row((PATTERN,), lambda text, expected: expected in text, lambda text: "dog" not in text)


def test_a_file_of_cases_is_read_in_order(tmp_path: Path) -> None:
    """Comments and blank lines are nobody's; the text may hold a bar."""
    file = tmp_path / "a.txt"
    file.write_text("# one\n\n[dogs: bark]\nRex | Rex barks | twice.\n- | A bark boat.\n", encoding="utf-8")
    assert read(file) == (
        Case("dogs: bark", "Rex", "Rex barks | twice.", "a.txt:4"),
        Case("dogs: bark", "-", "A bark boat.", "a.txt:5"),
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


def _case(expected: str, text: str) -> Case:
    return Case("dogs: bark", expected, text, "a.txt:1")


def _broken(cases: list[Case]) -> list[str]:
    return list(broken(Book({"dogs: bark": BARK}, cases)))


@pytest.mark.parametrize("gone", range(3))
def test_a_row_with_too_few_cases_is_named(gone: int) -> None:
    """Two that it sees and one near miss; the same sentence twice is one."""
    cases = [_case(*one) for one in ENOUGH]
    assert _broken(cases) == []
    assert len(_broken(cases[:gone] + cases[gone + 1 :])) == 1
    assert len(_broken([*cases[:gone], *cases[gone + 1 :], cases[gone - 1]])) == 1


def test_a_known_mistake_stands_for_no_near_miss() -> None:
    """It shows what the row sees, and not what it leaves."""
    seen = [_case(*one) for one in ENOUGH if one[0] != "-"]
    assert _broken([*seen, _case("?-", "A bark dog.")]) == ["[dogs: bark] has 2 sentences and 0 near misses"]


def test_a_near_miss_that_is_far_is_named() -> None:
    """One near miss does not make up for another one, nor for a far mistake."""
    cases = [_case(*one) for one in ENOUGH]
    for expected in ("-", "?-"):
        assert _broken([*cases, _case(expected, "A cat.")]) == ["[dogs: bark] has no word and no shape of: A cat."]


def test_cases_of_no_row_are_named() -> None:
    """A row that gets another name takes its cases with it."""
    assert list(broken(Book({}, [_case(*one) for one in ENOUGH]))) == ["[dogs: bark] is no row"]


@pytest.mark.parametrize(
    ("text", "near"),
    [
        *(("Tree bark.", True), ("WOOF", True), ("Barking.", True), ("A cat.", False), ("An embarkment.", False)),
        *(("So Rex meows.", True), ("So he meows.", False)),
    ],
)
def test_a_near_miss_has_a_word_of_the_row_or_the_shape_of_its_sentence(text: str, near: bool) -> None:
    """Otherwise it shows nothing."""
    assert is_near((PATTERN,), ["So Rex barks."], text) == near


def test_words_that_every_sentence_has_make_no_near_miss() -> None:
    """Unless the row has no others."""
    assert not is_near(("the bark",), [], "The cat.")
    assert is_near(("and",), [], "A cat and a boat.")


def test_a_case_is_as_it_says_or_not() -> None:
    """A known mistake must still be one, so that a mended rule is noticed."""
    assert [holds(BARK, _case(*one)) for one in ENOUGH] == [True, True, True]
    assert [holds(BARK, _case(*one)) for one in (("Tom", "Rex barks."), ("-", "A dog."))] == [False, False]
    assert [holds(BARK, _case("?-", text)) for text in ("A dog.", "A cat.")] == [True, False]


def test_rows_of_one_name_are_counted() -> None:
    """The first of them has the bare name."""
    assert numbered([("a", 1), ("b", 2), ("a", 3), ("a", 4)]) == {"a": 1, "b": 2, "a 2": 3, "a 3": 4}


@pytest.mark.parametrize(
    ("pattern", "shown", "without"),
    [
        *(("(?:bark|woof)s?", 1, ["woof"]), ("bark|woof", 1, ["woof"]), ("(?:Rex|o Rex) barks", 2, [])),
        *((r"Re[|x] (?:bark|sleep)s\b", 1, ["sleep"]), ("barks", 0, [])),
        ("Rex|q(?:a|So|b)", 0, ["a", "So", "b"]),
    ],
)
def test_a_turn_of_phrase_without_a_case_is_listed(pattern: str, shown: int, without: list[str]) -> None:
    """Of the choice between most alternatives in a pattern, those that no text shows."""
    assert missing(pattern, ["So Rex barks."]) == (shown, without)
