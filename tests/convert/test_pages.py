"""Ten saved pages of different make: what the converter makes of each, headline, day, author and every line kept."""

from pathlib import Path

import pytest

from convert.conftest import TESTS
from generator.convert.lines.layout import Part
from generator.convert.lines.page import words
from generator.convert.provenance import said
from generator.convert.reading import Knowledge, read
from generator.files import seeds

# Where the page shows a headline or a day other than it says of itself in its head, or says nothing.
SHOWN = {
    "old": ("Police read “unreadable” pagers", "1999-03-12"),
    "tabloid": ("Dealer who bragged on crypto phone gets 14 years", "2021-07-02"),
}
PAGES = sorted((TESTS / "cases/pages").glob("*.html"))


def expected(page: Path) -> tuple[dict[str, str], list[str]]:
    """What the file beside a page says: fields, and the lines of the article."""
    head, _, body = page.with_suffix(".txt").read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split(":", 1) for line in head.splitlines())
    return {key: value.strip() for key, value in fields.items()}, [words(line) for line in body.splitlines()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page_becomes_its_article(page: Path, nothing: Knowledge) -> None:
    """The lines of the article are kept, all of them; any other is marked as doubtful."""
    pytest.importorskip("trafilatura", reason="the extra html is not installed")
    reading = read(seeds.read(TESTS, page), nothing)
    fields, lines = expected(page)
    assert (reading.title, reading.published) == SHOWN.get(page.stem, (words(fields["title"]), fields["published"]))
    found = said(reading.article)
    assert (found.author, found.publisher) == (fields["author"], fields["publisher"])
    kept = [one for one in reading.judged if one.kept]
    body = [line for line in lines if line != words(fields["title"])]
    assert [one.text for one in kept if one.text in body] == body
    # A line too many is one that is marked: a person is asked about it.
    assert all(one.doubtful for one in kept if one.text not in body and one.part is not Part.HEADLINE)


def test_there_are_ten() -> None:
    """A page that is lost is noticed."""
    assert len(PAGES) == 10
