"""From findings about our wording to places in files, and to what a check says at its end."""

from pathlib import Path

import pytest

from generator.building import phrasing
from generator.link.wording.allowing import Allowed, Finding
from generator.link.wording.findings import Wording
from generator.model.problems import Problem, Spot


def place(root: Path, text: str, words: str, nth: int = 0, line: int = 1) -> str:
    """Line and column at which these words are said to stand in a file with this text."""
    (root / "content").mkdir()
    (root / "content/n.md").write_text(text, encoding="utf-8")
    finding = Finding(Problem(Spot("content/n.md", line), "wording", "m"), words, nth)
    (found,) = phrasing.problems(root, Wording((finding,)))
    return f"{found.spot.line}:{found.spot.column}"


@pytest.mark.parametrize(
    ("text", "words", "nth", "at"),
    [
        ("She ran a ring.", "ran a ring", 0, "1:5"),
        ("She ran\na ring.", "ran a ring", 0, "1:5"),
        ("She ran a *ring*.", "ran a ring", 0, "1:5"),
        ("ran [one] ran", "ran", 1, "1:11"),
        ("She\r\nran a ring.", "ran a ring", 0, "2:1"),
        ("the [[Jane Example|kingpin]] of [the port](places/port) fled", "kingpin of the port", 0, "1:20"),
        ("> outran a ring, she ran a ring", "ran a ring", 0, "1:22"),
        ("Nothing of it.", "ran a ring", 0, "1:1"),
    ],
)
def test_words_are_found_where_they_are_written(tmp_path: Path, text: str, words: str, nth: int, at: str) -> None:
    """Line ends, emphasis, marks and links may stand between them; what cannot be found is told where it begins."""
    assert place(tmp_path, text, words, nth) == at


def test_words_are_looked_for_from_the_line_of_their_text(tmp_path: Path) -> None:
    """The same words above it, in the frontmatter or in a comment, are not taken for them."""
    assert place(tmp_path, "ran a ring\nran a ring\nran a ring\n", "ran a ring", line=2) == "2:1"


def test_odd_files_are_searched_to_their_end(tmp_path: Path) -> None:
    """A file of nothing but brackets has its answer, too."""
    assert place(tmp_path, "ran " + "[" * 5_000 + "](" * 5_000, "ran a") == "1:1"


def test_a_check_tells_what_is_allowed_and_what_nobody_checked() -> None:
    """Each allowance with its place and reason; each language with how many files it has."""
    allowed = Allowed(Spot("content/notes/n.md", 3, 9), "the drug lord", "The name of a play.")
    wording = Wording(allowed=(allowed,), unread={"de": ("content/briefs/a.md", "content/briefs/b.md")})
    assert list(phrasing.told(wording)) == [
        "1 allowed:",
        "  content/notes/n.md:3:9: “the drug lord”: The name of a play.",
        "wording not checked: 2 files in `de`, for which there is no table (content/briefs/a.md …)",
    ]
    assert list(phrasing.told(Wording())) == []
