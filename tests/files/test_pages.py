"""Ten saved pages of different make: what they say of themselves, their lines, and the extractor's votes.

Beside each page stands what it says, a blank line, and the lines that are its article.
"""

from dataclasses import asdict
from pathlib import Path

import pytest

from generator.files.seeds import layer, read
from generator.files.texts.layers import raw_span
from generator.model.problems import Stop

PAGES = Path(__file__).parent.parent / "cases/pages"
NAMES = sorted(path.stem for path in PAGES.glob("*.html"))
EXTRACTOR = "the extractor is an extra"

# Of all pages together: content that the extractor sees, and other lines that it takes for content.
SEEN, TAKEN = 0.95, 0.1


def expected(name: str) -> tuple[dict[str, str], list[str]]:
    """What a page says of itself, and the lines of its article."""
    head, _, kept = (PAGES / f"{name}.txt").read_text(encoding="utf-8").partition("\n\n")
    pairs = (row.partition(":") for row in head.split("\n"))
    return {key: value.strip() for key, _, value in pairs}, kept.rstrip("\n").split("\n")


def test_there_are_ten_pages() -> None:
    """Each of them has its expectation beside it."""
    assert len(NAMES) == 10
    assert sorted(path.stem for path in PAGES.glob("*.txt")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_page_says_of_itself_what_is_expected(name: str) -> None:
    """Title, days, publisher, author, address and language are those of the article."""
    assert asdict(layer(f"{name}.html", (PAGES / f"{name}.html").read_bytes()).meta) == expected(name)[0]


@pytest.mark.parametrize("name", NAMES)
def test_the_lines_of_the_article_are_lines_of_the_layer(name: str) -> None:
    """Every line of the article is one line of the layer, in order, and leads to its own bytes."""
    data = (PAGES / f"{name}.html").read_bytes()
    found = layer(f"{name}.html", data)
    kept = expected(name)[1]
    assert [line.text for line in found.lines if line.text in kept] == kept
    for line in found.lines:
        span = raw_span(found, line.start, line.start + len(line.text))
        assert span is not None
        assert data[span[0] : span[1]]


def test_the_extractor_votes_for_the_articles() -> None:
    """Nearly all lines of the articles have its vote, and few others; no line is without a vote."""
    pytest.importorskip("trafilatura", reason=EXTRACTOR)
    votes: dict[bool, list[bool | None]] = {True: [], False: []}
    for name in NAMES:
        article = read(PAGES, PAGES / f"{name}.html")
        kept = expected(name)[1]
        for line in article.lines:
            votes[line.text in kept].append(line.vote)
    assert votes[True].count(True) >= SEEN * len(votes[True])
    assert votes[False].count(True) <= TAKEN * len(votes[False])


UNVOTED = ["<script>nothing</script>" + "<div>" * 3000 + "words", "<p>word</p>" * 6_000, "<p>" + "word " * 500_000]


@pytest.mark.parametrize("page", UNVOTED, ids=["no article", "many lines", "long"])
def test_a_page_without_votes_says_so(page: str, tmp_path: Path) -> None:
    """Where the extractor sees no article or the page is too large, no line has a vote and an editor is told."""
    pytest.importorskip("trafilatura", reason=EXTRACTOR)
    (tmp_path / "a.html").write_text(f"<html><body>{page}</body></html>", encoding="utf-8")
    article = read(tmp_path, tmp_path / "a.html")
    assert {line.vote for line in article.lines} == {None}
    assert [notice for notice in article.notices if "no line has a vote" in notice]


def test_a_missing_extractor_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra a saved page is not converted, and the message tells how to install it; text needs none."""
    monkeypatch.setattr("sys.path", [])
    monkeypatch.delitem(__import__("sys").modules, "trafilatura", raising=False)
    (tmp_path / "a.html").write_bytes(b"<p>Words")
    (tmp_path / "a.txt").write_bytes(b"Words")
    with pytest.raises(Stop, match="not installed") as stop:
        read(tmp_path, tmp_path / "a.html")
    assert (
        stop.value.problems[0].hint
        == "pip install 'briefing-generator[html]', or in a clone of it: pip install -e '.[html]'"
    )
    assert read(tmp_path, tmp_path / "a.txt").lines[0].text == "Words"
