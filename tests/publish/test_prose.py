"""Running text with spans → markup: whatever nests, touches or crosses, the words stay and the tags close."""

import re
from itertools import pairwise
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from project import FERRY, copy, edit, html_pages, pages

from generator.model.bodies import Body, Inline, Slot, Span
from generator.publish.prose import Dress, SlipDress, Wardrobe, blocks, inline

LETTERS = st.text(alphabet="ab &<>\"'é𝒳\u00a0", min_size=1, max_size=24)
STYLES: tuple[Literal["em", "strong", "code"], ...] = ("em", "strong", "code")


def dress(span: Span) -> Dress:
    """Tags that name the span."""
    if span.kind == "ref":
        return Dress(after=Markup('<i data-ref="{}"/>').format(span.value))
    tag, name = ("span", "data-claim") if span.kind == "claim" else ("a", "data-link")
    return Dress(
        Markup('<{} {}="{}">').format(Markup(tag), Markup(name), span.value),
        Markup(f"</{tag}>"),
        Markup('<i data-sign="{}"/>').format(span.value) if span.kind == "claim" else Markup(),
    )


@st.composite
def inlines(draw: st.DrawFn) -> Inline:
    """A text with claims and links, each kind apart from its own, styles that cross everything, and references."""
    text = draw(LETTERS)
    places = st.integers(0, len(text))
    spans: list[Span] = []
    for kind in ("claim", "link"):
        cuts = sorted(draw(st.lists(places, max_size=6, unique=True)))
        for number, (start, end) in enumerate(pairwise(cuts)):
            if draw(st.booleans()):
                spans.append(Span(start, end, "claim" if kind == "claim" else "link", f"{kind}-{number}", 1, 1))
    for one, other in draw(st.lists(st.tuples(places, places), max_size=4)):
        spans.append(Span(min(one, other), max(one, other), draw(st.sampled_from(STYLES)), "", 1, 1))
    for number, place in enumerate(draw(st.lists(places, max_size=3))):
        spans.append(Span(place, place, "ref", f"ref-{number}", 1, 1))
    return Inline(text, tuple(spans))


def markup(text: Inline, wardrobe: Wardrobe) -> ElementTree.Element:
    """The markup as XML, which it must be."""
    return ElementTree.fromstring(f"<p>{inline(text, wardrobe)}</p>".replace("<br>", "<br/>"))


def words(element: ElementTree.Element) -> str:
    """The text inside an element."""
    return "".join(element.itertext())


@pytest.mark.law
@given(inlines())
def test_markup_is_well_formed_and_holds_the_text(text: Inline) -> None:
    """Whatever spans nest, touch or cross: the markup is well-formed, and its text is the text that went in."""
    assert words(markup(text, Wardrobe(dress))) == text.text


@pytest.mark.law
@given(inlines())
def test_every_claim_is_one_element_with_its_sentence(text: Inline) -> None:
    """A claim is never torn: its one element holds just its sentence, and its one sign stands directly behind it."""
    tree = markup(text, Wardrobe(dress))
    for span in text.of("claim"):
        (element,) = tree.findall(f".//*[@data-claim='{span.value}']")
        assert words(element) == text.text[span.start : span.end]
        assert len(tree.findall(f".//*[@data-sign='{span.value}']")) == 1
    order = [element.get("data-claim") or element.get("data-sign") for element in tree.iter()]
    marks = [name for name in order if name]
    assert marks == [name for span in sorted(text.of("claim"), key=lambda s: s.start) for name in (span.value,) * 2]


@pytest.mark.law
@given(inlines())
def test_links_and_styles_cover_just_their_text(text: Inline) -> None:
    """What crosses a claim is closed and opened again, and its pieces together are its text."""
    tree = markup(text, Wardrobe(dress))
    for span in text.of("link"):
        pieces = tree.findall(f".//*[@data-link='{span.value}']")
        assert "".join(map(words, pieces)) == text.text[span.start : span.end]
    for style in STYLES:
        inside = {at for span in text.of(style) for at in range(span.start, span.end)}
        expected = "".join(char for at, char in enumerate(text.text) if at in inside)
        outer = [element for element in tree.iter(style) if not _inside(tree, element, style)]
        assert "".join(map(words, outer)) == expected


@pytest.mark.law
@given(inlines())
def test_every_reference_stands_once(text: Inline) -> None:
    """A reference is a sign without words at its place in the text."""
    tree = markup(text, Wardrobe(dress))
    for span in text.of("ref"):
        (element,) = tree.findall(f".//*[@data-ref='{span.value}']")
        assert words(element) == ""


@pytest.mark.law
@given(inlines(), st.sets(st.integers(0, 6)))
def test_what_is_withdrawn_leaves_an_empty_element(text: Inline, withdrawn: set[int]) -> None:
    """A withdrawn claim keeps its element and loses its words; all other words stay."""
    gone = {f"claim-{number}" for number in withdrawn}

    def hiding(span: Span) -> Dress:
        made = dress(span)
        return Dress(made.open, made.close, made.after, hidden=span.kind == "claim" and span.value in gone)

    tree = markup(text, Wardrobe(hiding))
    hidden = {at for span in text.of("claim") if span.value in gone for at in range(span.start, span.end)}
    assert words(tree) == "".join(char for at, char in enumerate(text.text) if at not in hidden)
    for span in text.of("claim"):
        (element,) = tree.findall(f".//*[@data-claim='{span.value}']")
        assert words(element) == ("" if span.value in gone else text.text[span.start : span.end])


def test_slips_are_found_as_whole_words_across_spaces() -> None:
    """A slip is dressed wherever it stands as whole words, whatever the spaces between them are."""
    slips = {"the the": SlipDress.of("the the", Dress("<i>", "</i>", "<b/>"))}
    text = Inline("the\u00a0 the breathe theme; the the end")
    assert inline(text, Wardrobe(dress, slips)) == "<i>the\u00a0 the</i><b/> breathe theme; <i>the the</i><b/> end"


def test_a_slip_that_a_claim_cuts_has_one_sign() -> None:
    """A slip across the end of a claim is opened again behind it, and its sign comes at its end."""
    slips = {"one two": SlipDress.of("one two", Dress("<i>", "</i>", "<b/>"))}
    text = Inline("one two", (Span(0, 3, "claim", "c", 1, 1),))
    made = inline(text, Wardrobe(dress, slips))
    assert made == '<span data-claim="c"><i>one</i></span><i data-sign="c"/><i> two</i><b/>'


def test_a_hard_break_is_a_break_and_a_space() -> None:
    """A hard break of the source is shown, and what is copied has a space there."""
    text = Inline("one two", (Span(3, 4, "break", "", 1, 1),))
    assert inline(text, Wardrobe(dress)) == "one<br> two"


def test_blocks_are_whole_and_name_their_claims() -> None:
    """A body comes block by block, a list in one piece, each with its claims; where passages stood is left out."""
    one = Inline("One.", (Span(0, 4, "claim", "one", 1, 1),))
    two = Inline("Two.", (Span(0, 4, "claim", "two", 1, 1),))
    body = Body(("<h2>", Inline("Head"), "</h2>\n", "<ul>", "<li>", one, "</li>\n", "<li>", two, "</li>\n", "</ul>\n",
                 Slot(("one",)), "<hr>\n", "<p>", Inline("Three"), "</p>\n"))  # fmt: skip
    found = [(block.html.striptags(), block.claims) for block in blocks(body, Wardrobe(dress))]
    assert found == [("Head", ()), ("One. Two.", ("one", "two")), ("", ()), ("Three", ())]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("The paper wrote", "The [paper](companies/quill-thorn) wrote", id="link"),
        pytest.param("The paper wrote", "The paper *wrote*", id="emphasis"),
        pytest.param("The paper wrote", "The paper wrote[^arrest]", id="reference"),
        pytest.param("slips:\n", "slips:\n  - {written: a cellar of, read: a hoard of}\n", id="slip"),
    ],
)
def test_a_withdrawn_sentence_leaves_nothing_but_its_anchor(old: str, new: str, tmp_path: Path) -> None:
    """Neither a link nor a style nor a sign of what a withdrawn sentence said stays in its page."""
    root = copy(tmp_path / "little")
    edit(root, f"content/briefs/{FERRY}.md", old, new)
    text = pages(root)[1][f"briefs/{FERRY}.html"]
    (element,) = html_pages({"x.html": text})["x.html"].find("span", id="stamps")
    assert re.search('<span[^>]* id="stamps"[^>]*></span>', text)
    assert element.text == ""


def _inside(tree: ElementTree.Element, element: ElementTree.Element, tag: str) -> bool:
    """Whether an element stands in another of the same tag."""
    return any(element in set(other.iter()) - {other} for other in tree.iter(tag))
