"""A raw article: no byte is lost, and every line knows where it stands."""

import hashlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.seeds import decode, digest, is_seed, layer, lines, read
from generator.files.texts.formats import LARGEST, NoSeed
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


NO_TEXT = [
    ("a.txt", b"%PDF-1.7 words", "it seems to be a PDF", "name it .pdf"),
    ("a.txt", b"words\0words", "it has NUL bytes", "plain text"),
    ("a.txt", b"PK\x03\x04rest", "a ZIP archive", "plain text"),
    ("a.txt", b"\x1f\x8b\x08rest", "a compressed file", "unpack it"),
    ("a.jpg", b"\xff\xd8\xff\xe0rest", "a picture", "OCR"),
    ("a.html", b"\x89PNG\r\n", "a picture", "OCR"),
    ("a.doc", b"\xd0\xcf\x11\xe0rest", "a document of a word processor", "plain text"),
    ("a.rtf", b"{\\rtf1 words}", "a document in RTF", "plain text"),
    ("a.txt", b"\xff\xfe\0\0w\0\0\0", "a text in UTF-32", "UTF-8"),
    ("a.mhtml", b"MIME-Version: 1.0\r\nwords", "a web archive", "as HTML"),
    ("a.pdf", b"words", "this is no PDF", "save it again"),
]


@pytest.mark.parametrize(("name", "data", "said", "hint"), NO_TEXT)
def test_what_is_no_text_is_refused(name: str, data: bytes, said: str, hint: str, tmp_path: Path) -> None:
    """A file that holds no text is a mistake that says what it seems to be and what to do, and no article."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(Stop, match=said) as stop:
        read(tmp_path, tmp_path / name)
    assert hint in stop.value.problems[0].hint
    assert stop.value.problems[0].spot.file == name


def test_a_text_has_a_largest_number_of_lines() -> None:
    """A file with more lines than any article is refused, whichever way they end."""
    for end in (b"\n", b"\r\n", b"\r"):
        with pytest.raises(NoSeed, match="more than 400,000 lines"):
            layer("a.txt", end * 400_001)


TEXTS = [
    ("a.txt", b"PK is how it begins"),
    ("a.txt", b"GIF pictures, she said"),
    ("a.txt", b"The paper says %PDF-1.7 is a mark"),
    ("a.txt", "\ufeffwords".encode("utf-16-le")),
    ("a.txt", b"<html> is how a page begins"),
    ("a.strange", b"words"),
    ("a", b""),
]


@pytest.mark.parametrize(("name", "data"), TEXTS)
def test_what_only_looks_strange_is_a_text(name: str, data: bytes) -> None:
    """The name of a format in a text, an unknown ending and an empty file are no reasons to refuse it."""
    assert layer(name, data).text == data.decode("utf-16" if b"\0" in data else "utf-8")


def test_a_page_is_known_by_its_name_or_by_how_it_begins() -> None:
    """Where the ending tells nothing, a file that begins like a page is one."""
    page = b"<!doctype html>\n<p>One<p>Two"
    for name in ("a.html", "a.HTM", "a.xhtml", "a"):
        assert [line.text for line in layer(name, page).lines] == ["One", "Two"]
    assert layer("a.txt", page).text == page.decode()


def test_a_seed_has_a_largest_size() -> None:
    """A file beyond the limit is refused before anything is made of it; one at the limit is read."""
    with pytest.raises(NoSeed, match="this file has 32 MB"):
        layer("a.txt", b" " * (LARGEST + 1))
    assert len(layer("a.txt", b" " * LARGEST).text) == LARGEST


@pytest.mark.parametrize("name", ["a.txt", "a.md", "b.html", "c.pdf", "d.docx", "readable.txt", "draft.md", "noending"])
def test_an_article_is_a_seed_by_its_name(name: str) -> None:
    """Every file is a seed, strange formats too, so that somebody is told that they cannot be read."""
    assert is_seed(f"seeds/{name}")


@pytest.mark.parametrize("name", ["a.draft.md", "A.DRAFT.MD", "README", "readme.md", ".gitkeep", "a.txt~", "#a.txt#"])
def test_what_stands_beside_articles_is_no_seed(name: str) -> None:
    """A draft, a README, a hidden file and a backup are no articles."""
    assert not is_seed(Path("seeds") / name)


FRONT = """---
title: "Two held over Palisade phones"
date: 2021-05-06T09:00:00Z
authors:
  - Ines Holloway
  - 'Bo Tamsin'
url: https://paper.example/palisade
lang: en
strange
---
# Two held over Palisade phones

Two people were held.
"""


def test_front_matter_of_a_markdown_seed_tells_of_the_article() -> None:
    """Front matter gives the metadata; its lines stay lines, and the marks of headings stay as written."""
    found = layer("a.md", FRONT.encode())
    assert found.text == FRONT
    assert [line.tag for line in found.lines] == ["head"] * 10 + [""] * 4
    assert found.lines[10].text == "# Two held over Palisade phones"
    assert (found.meta.title, found.meta.published) == ("Two held over Palisade phones", "2021-05-06")
    assert (found.meta.author, found.meta.language) == ("Ines Holloway, Bo Tamsin", "en")
    assert found.meta.address == "https://paper.example/palisade"


@pytest.mark.parametrize("text", ["title: A\n---\n", "---\ntitle: A\n", "words\n---\ntitle: A\n---\n"])
def test_what_is_no_front_matter_is_text(text: str) -> None:
    """Without both fences at the beginning nothing is front matter."""
    found = layer("a.md", text.encode())
    assert found.meta.title == ""
    assert not any(line.tag for line in found.lines)


def test_a_front_matter_that_points_to_no_page_gives_no_address() -> None:
    """An address is http(s); `source` may as well be the name of a paper."""
    assert layer("a.md", b"---\nsource: The Gazette\nlink: file:///etc\n---\n").meta.address == ""


def test_the_same_words_in_a_text_file_are_words() -> None:
    """Only Markdown has front matter."""
    assert layer("a.txt", FRONT.encode()).meta.title == ""
