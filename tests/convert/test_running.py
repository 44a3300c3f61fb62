"""Running heads and page numbers of a PDF."""

import pytest

from generator.convert.lines import layout, running
from generator.convert.lines.layout import Part
from generator.model.articles import Article, Line

WORDS = ("", "The seller", "Handling the money", "A flight", "Its end", "After it")
TEXT = "The jury found that the seller of page {} had known what his customers did, and said so in open court."


def pdf(pages: list[list[str]]) -> tuple[Line, ...]:
    """Lines with their pages."""
    every = [(page, text) for page, some in enumerate(pages, 1) for text in some]
    return tuple(Line(number, 0, text, page=page) for number, (page, text) in enumerate(every, 1))


def document(count: int) -> tuple[Line, ...]:
    return pdf(
        [[f"Case 12-34 Document {n} Filed 3 May", TEXT.format(n), WORDS[n], str(n)] for n in range(1, count + 1)]
    )


def test_a_head_comes_back_on_other_pages() -> None:
    """Numbers in it may differ; the text between does not count."""
    found = running.heads(document(4))
    assert [index for index, why in found.items() if "edge" in why] == [0, 4, 8, 12]
    assert "it stands at the edge of 4 pages" in found.values()


@pytest.mark.parametrize("text", ["7", "- 7 -", "Page 7 of 12", "Pagina 7 van 12", "7/12", "p. 7", "iv"])
def test_a_page_number_is_one_at_the_edge(text: str) -> None:
    """Alone at the edge of a page it counts the pages."""
    assert running.heads(pdf([[TEXT, "One", "Two", TEXT, text]])) == {4: "the number of the page"}


@pytest.mark.parametrize("text", ["7 men were arrested", "Count 7", "page turner"])
def test_words_at_the_edge_are_no_page_number(text: str) -> None:
    """What says more stays."""
    assert running.heads(pdf([[TEXT, "One", "Two", TEXT, text]])) == {}


def test_without_pages_nothing_is_a_head() -> None:
    """Plain text has no edges."""
    assert running.heads((Line(1, 0, "7"), Line(2, 0, "7"))) == {}


def test_everything_else_of_a_document_is_kept() -> None:
    """A judgment has no menus: what is no head and no number stays, short lines too."""
    judged = layout.judge(Article("seeds/a.pdf", "", document(4)))
    assert {one.rule for one in judged if not one.kept} == {"running head"}
    assert sum(one.kept for one in judged) == 8
    assert any(one.part is Part.HEADING for one in judged)
