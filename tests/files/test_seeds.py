"""A raw article: no byte is lost, and every line knows where it stands."""

import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.seeds import decode, digest, lines, read
from generator.model.articles import Line
from generator.model.problems import Stop

ends = st.sampled_from(("\n", "\r\n", "\r"))
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n\0"))
pairs = st.lists(st.tuples(words, ends))


@pytest.mark.law
@given(pairs, words)
def test_every_line_stands_where_it_says(parts: list[tuple[str, str]], last: str) -> None:
    """The raw text holds each line's words at its offset, whichever way lines end."""
    raw = "".join(word + end for word, end in parts) + last
    found = lines(raw)
    assert [line.text for line in found] == re.split("\r\n|\r|\n", raw)
    assert [line.number for line in found] == list(range(1, len(found) + 1))
    for line in found:
        assert raw[line.start : line.start + len(line.text)] == line.text


@pytest.mark.law
@given(st.text())
def test_no_sign_of_a_text_is_lost(raw: str) -> None:
    """All lines together have every sign of the raw text but its line ends."""
    assert "".join(line.text for line in lines(raw)) == raw.replace("\r", "").replace("\n", "")
    for line in lines(raw):
        assert raw[line.start : line.start + len(line.text)] == line.text


def test_a_nul_at_the_beginning_of_a_line_is_a_sign() -> None:
    """A NUL that stands in the article itself is no mark of ours."""
    assert lines("a\n\0b") == (Line(1, 0, "a"), Line(2, 2, "\0b"))


@pytest.mark.law
@given(st.binary())
def test_any_bytes_are_a_text(data: bytes) -> None:
    """Whatever was scraped can be read, and its digest is that of the raw bytes."""
    assert isinstance(decode(data), str)
    assert digest(data) == f"sha256:{hashlib.sha256(data).hexdigest()}"


def test_utf_8_comes_first_and_windows_1252_second() -> None:
    """Bytes that are not UTF-8 are read as Windows-1252, and a byte order mark is no text."""
    assert decode("“é”".encode()) == "“é”"
    assert decode(b"\x93\xe9\x94") == "“é”"
    assert decode(b"\xef\xbb\xbfa") == "a"


def test_line_ends_of_every_kind_may_be_mixed() -> None:
    """LF, CRLF and CR each end one line."""
    assert lines("a\r\nb\rc\n") == (Line(1, 0, "a"), Line(2, 3, "b"), Line(3, 5, "c"), Line(4, 7, ""))


def test_an_article_is_named_by_its_path_in_the_project(tmp_path: Path) -> None:
    """Inside the project an article has a path, outside only a name."""
    inside, outside = tmp_path / "project/seeds/a.txt", tmp_path / "b.txt"
    inside.parent.mkdir(parents=True)
    for file in (inside, outside):
        file.write_bytes(b"Title\n\nText")
    article = read(tmp_path / "project", inside)
    assert (article.path, article.digest) == ("seeds/a.txt", digest(b"Title\n\nText"))
    assert [line.text for line in article.lines] == ["Title", "", "Text"]
    assert read(tmp_path / "project", outside).path == "b.txt"


@pytest.mark.parametrize("data", [b"%PDF-1.7 words", b"words\0words"])
def test_what_is_no_text_is_refused(data: bytes, tmp_path: Path) -> None:
    """A file of another format is a mistake that says so, and no article."""
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(Stop, match="this is no text"):
        read(tmp_path, tmp_path / "a.txt")
