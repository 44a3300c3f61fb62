"""Ten saved pages of different make: what the converter makes of each, headline, day, author and every line kept."""

from pathlib import Path

import pytest

from convert.conftest import TESTS
from generator.convert.lines.page import words
from generator.convert.provenance import said
from generator.convert.reading import Knowledge, read
from generator.files import seeds

PAGES = sorted((TESTS / "cases/pages").glob("*.html"))


def expected(page: Path) -> tuple[dict[str, str], list[str]]:
    """What the file beside a page says: fields, and the lines of the article."""
    head, _, body = page.with_suffix(".txt").read_text(encoding="utf-8").partition("\n\n")
    fields = dict(line.split(":", 1) for line in head.splitlines())
    return {key: value.strip() for key, value in fields.items()}, [words(line) for line in body.splitlines()]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_page_becomes_its_article(page: Path, nothing: Knowledge) -> None:
    """The lines of the article are kept, all of them and no other."""
    pytest.importorskip("trafilatura", reason="the extra html is not installed")
    reading = read(seeds.read(TESTS, page), nothing)
    fields, lines = expected(page)
    assert (reading.title, reading.published) == (words(fields["title"]), fields["published"])
    found = said(reading.article)
    assert (found.author, found.publisher) == (fields["author"], fields["publisher"])
    assert [one.text for one in reading.judged if one.kept] == lines


def test_there_are_ten() -> None:
    """A page that is lost is noticed."""
    assert len(PAGES) == 10
