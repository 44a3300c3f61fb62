"""What a person sees of a problem: its line, with the caret under the place, whatever the line holds."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.problems import Problem, Severity, Spot
from generator.saying.pointing import CELLS, cells, cut, told

LONG = "".join(f"{number:03}-" for number in range(100))


def shown(line: str | None, column: int, message: str = "m", hint: str = "", colour: bool = False) -> list[str]:
    problem = Problem(Spot("content/notes/n.md", 3, column), "value", message, hint)
    return list(told(problem, lambda file, number: line, colour))


def test_the_caret_stands_under_the_place() -> None:
    """Problem, line, caret, hint, each on a line of its own."""
    assert shown("date: 14 March", 7, "`14 March`: a date is 2021", "write 2021") == [
        "content/notes/n.md:3:7: error: `14 March`: a date is 2021 [value]",
        "    date: 14 March",
        "          ^",
        "    hint: write 2021",
    ]


@pytest.mark.parametrize(
    ("line", "column", "excerpt", "before"),
    [
        ("ab", 1, "ab", ""),
        ("ab", 3, "ab", "  "),
        ("ab", 99, "ab", "  "),
        ("\tab", 2, "    ab", "    "),
        ("日本語: x", 3, "日本語: x", "    "),
        ("日本語: x", 6, "日本語: x", " " * 8),
        ("Jose\u0301 x", 7, "Jose\u0301 x", " " * 5),
        ("a\u3000b", 3, "a  b", "   "),
        ("a\u00a0b", 3, "a b", "  "),
        ("a\x1b[31mb", 3, "a\ufffd[31mb", "  "),
        ("a\u202eb", 3, "a\ufffdb", "  "),
        ("a\u200bb", 3, "a\ufffdb", "  "),
        ("😀: x", 4, "😀: x", "    "),
    ],
)
def test_wide_and_strange_signs_move_no_caret(line: str, column: int, excerpt: str, before: str) -> None:
    """A wide sign takes two cells, an accent none, a tab four; what steers a terminal is shown as a mark."""
    assert shown(line, column)[1:] == [f"    {excerpt}", f"    {before}^"]


@pytest.mark.parametrize("column", [1, 50, 99, 100, 101, 200, 399, 400, 401])
def test_a_long_line_is_cut_around_the_place(column: int) -> None:
    """The sign at the place stands above the caret, and a cut end is marked."""
    excerpt, at = cut(LONG, column)
    assert cells(excerpt) <= CELLS
    assert (excerpt + " ")[at] == (LONG + " ")[column - 1]
    assert excerpt.startswith("…") == (not LONG.startswith(excerpt[:20]))
    assert excerpt.endswith("…") == (not LONG.endswith(excerpt[-20:]))


@pytest.mark.parametrize("line", [None, "", "   \t "])
def test_nothing_is_shown_of_an_empty_line(line: str | None) -> None:
    """Where there is no line, or nothing in it, the problem stands alone."""
    assert len(shown(line, 1)) == 1


def test_no_sign_of_a_stranger_steers_the_terminal() -> None:
    """Escapes in a message, a hint or a line are shown as marks; colours are ours and only where they are wanted."""
    assert "\x1b" not in "".join(shown("\x1b[2J", 1, "`\x1b]0;x\x07`", "\x1b[A"))
    coloured = shown("ab", 2, colour=True)
    assert coloured[0] == "content/notes/n.md:3:2: \x1b[31m\x1b[1merror\x1b[0m: m [value]"
    assert coloured[2] == "     \x1b[32m\x1b[1m^\x1b[0m"


def test_a_warning_says_so() -> None:
    """The severity stands behind the place."""
    problem = Problem(Spot("a.md"), "date", "m", severity=Severity.WARNING)
    assert list(told(problem, lambda file, number: None)) == ["a.md:1:1: warning: m [date]"]


@pytest.mark.law
@given(st.text(max_size=400), st.integers(1, 500))
def test_any_line_can_be_shown(line: str, column: int) -> None:
    """Law 6: of any line a part is shown that fits, on one line, with the caret not behind its end."""
    excerpt, at = cut(line, column)
    assert cells(excerpt) <= CELLS
    assert at <= cells(excerpt)
    assert all(char.isprintable() for char in excerpt)
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs", "Zl", "Zp") for char in excerpt)
