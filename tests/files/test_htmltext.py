"""A saved page becomes lines, each with its place in the file."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.seeds import layer
from generator.files.texts import htmltext
from generator.files.texts.formats import NoSeed
from generator.files.texts.layers import raw_span
from generator.files.texts.markup import Text, scan


def shown(page: str) -> list[str]:
    """The lines of a page."""
    return [line.text for line in layer("a.html", page.encode()).lines]


BLOCKS = [
    ("<p>One</p><p>Two</p>", ["One", "Two"]),
    ("<p>One<p>Two<div>Three</div>Four", ["One", "Two", "Three", "Four"]),
    ("<ul><li>One<li>Two<ul><li>Three</ul></ul>Four", ["One", "Two", "Three", "Four"]),
    ("<table><tr><td>One<td>Two<tr><th>Three</table>", ["One", "Two", "Three"]),
    ("<p>One\n   two\t three </p>", ["One two three"]),
    ("<p>One <b> two</b> three</p>", ["One two three"]),
    ("<p>un<i>broken</i></p>", ["unbroken"]),
    ("<p>&pound;5 &#8211; &#x201c;x&#x201d; &eacute; AT&T &unknown; &amp;lt;</p>", ["£5 – “x” é AT&T &unknown; &lt;"]),
    ("<p>One&nbsp; two&#10;three</p>", ["One\u00a0 two three"]),
    ("<h1>One<br>Two</h1>", ["One Two"]),
    ("<p>One<br>goes on<br>Two</p>", ["One goes on", "Two"]),
    ("<td>One.<br><br>two<BR/>\n<br/>Three", ["One.", "two", "Three"]),
    ("<pre>One\n  two\n\nThree</pre>", ["One", "two", "Three"]),
    ("<div><span>By Ann Poe</span><span>Monday</span></div>", ["By Ann Poe Monday"]),
    ("<p><span>T</span><span>he</span> i<b>Phone</b> Mc<i>Ray</i></p>", ["The iPhone McRay"]),
    ("<p>One<!-- no --> two</p><!-- <p>no</p> -->", ["One two"]),
    ("<script>var a = '<p>no</p>';</script><STYLE>no</STYLE ><p>One", ["One"]),
    ("<noscript><p>no</p></noscript><template><p>no</p></template><svg><text>no</text></svg>One", ["One"]),
    ("<head><title>no</title></head><body>One", ["One"]),
    ("<p title=\"a > b\">One</p><p data-x='<p>'>Two</p>", ["One", "Two"]),
    ("5 < 6 and 7 > 6 <3 a<b c", ["5 < 6 and 7 > 6 <3 a<b c"]),
    ("<p>One <3", ["One <3"]),
    ("", []),
]


@pytest.mark.parametrize(("page", "lines"), BLOCKS)
def test_a_page_has_a_line_for_each_block(page: str, lines: list[str]) -> None:
    """Blocks are lines, spaces fold as in a browser, entities are signs, and what is no text is left out."""
    assert shown(page) == lines


TORN = [
    ("<p>One<!-- never closed <p>Two", ["One never closed", "Two"]),
    ("<script>a = 1; <p>One</p>", ["a = 1;", "One"]),
    ('<p class="never closed>One</p><p>Two</p>', ["One", "Two"]),
    ("<p>One</p></div></b></table><p>Two", ["One", "Two"]),
    ("<p>One</p><a href=", ["One", "<a href="]),
    ("<p>&#99999999999999999999999999;One", ["&#99999999999999999999999999;One"]),
    ("<svg/><p>One", ["One"]),
]


@pytest.mark.parametrize(("page", "lines"), TORN)
def test_what_is_never_closed_hides_nothing(page: str, lines: list[str]) -> None:
    """A torn page shows more than it should rather than less."""
    assert [line for line in shown(page) if line in lines] == lines


TAGS = [
    ("<nav><ul><li>x</ul></nav>", "nav"),
    ("<div role=navigation><p>x</p></div>", "nav"),
    ("<header><h1>x</h1></header>", "h1"),
    ("<header><div>x</div></header>", "header"),
    ("<footer><p>x", "footer"),
    ("<aside><h2>x", "aside"),
    ("<div><p><b>x</b></p></div>", "p"),
    ("<blockquote><p>x", "blockquote"),
    ("<figure><figcaption><span>x", "figcaption"),
    ("<table><tr><td><p>x", "p"),
    ("<table><tr><td>x", "td"),
    ("<p><button>x", "button"),
    ("<nav><button>x", "button"),
    ("<nav>y</nav><div>x", ""),
    ("<form><div>x</div></form>", ""),
    ("<aside><p>y</aside><p>x", "p"),
    ("<li>y<p>x", "p"),
]


@pytest.mark.parametrize(("page", "tag"), TAGS)
def test_a_line_has_the_element_that_tells_most(page: str, tag: str) -> None:
    """A part of the page tells more than a paragraph in it; of two of a kind the nearer one tells."""
    assert next(line.tag for line in layer("a.html", page.encode()).lines if line.text == "x") == tag


HIDDEN = [
    ("<p hidden>x", False),
    ("<div hidden><p>x</p></div>", False),
    ('<div aria-hidden="true"><b>x', False),
    ('<p style="color: red; display : none">x', False),
    ("<p><span hidden>y</span> x", None),
    ("<p hidden>y</p><p>x", None),
    ('<p aria-hidden="false" style="display:block">x', None),
    ('<p hidden="until-found">x', None),
    ("<div><p hidden>y</div>x", None),
]


@pytest.mark.parametrize(("page", "vote"), HIDDEN)
def test_what_the_page_hides_is_marked_and_not_lost(page: str, vote: bool | None) -> None:
    """A hidden block has the vote False; a block with anything that a reader sees has none yet."""
    assert next(line.vote for line in layer("a.html", page.encode()).lines if line.text.endswith("x")) is vote


def test_a_line_has_the_number_of_its_row_in_the_file() -> None:
    """A block leads to the row of the file in which its first word stands."""
    found = layer("a.html", b"<html>\r\n<p>One\r\ntwo</p>\r\n\r\n<p>\r\nThree</p>")
    assert [(line.number, line.text) for line in found.lines] == [(2, "One two"), (6, "Three")]


def test_an_article_that_only_a_script_shows_is_read_from_the_data() -> None:
    """Where a page has no prose of its own, the body that its data hold is the text, and an editor is told."""
    data = r'{"@type":"NewsArticle","articleBody":"One \"two\" thr\u00e9e \ud83d\ude42.\n\n\nFour\tfive."}'
    page = f'<html><body><div id="root"></div><script type="application/ld+json">{data}</script></body></html>'
    found = layer("a.html", page.encode())
    assert [(line.text, line.tag, line.vote) for line in found.lines] == [
        ('One "two" thrée 🙂.', "p", True),
        ("Four five.", "p", True),
    ]
    assert found.notices == ("the article stands only in the page's data, which the browser shows by a script",)
    span = raw_span(found, 4, 11)
    assert span is not None
    assert page.encode()[slice(*span)] == rb"\"two\" t"


def test_a_page_that_shows_its_article_needs_no_data() -> None:
    """The body in the data is not read twice."""
    prose = "A court in Haldersum heard on Monday that nobody had read the messages of the company at all."
    data = '<script type="application/ld+json">{"articleBody":"Others"}</script>'
    found = layer("a.html", f"<p>{prose}</p>{data}".encode())
    assert ([line.text for line in found.lines], found.notices) == ([prose], ())


def test_a_page_of_too_many_parts_is_refused() -> None:
    """A page with more elements or pieces of text than any article is a clear error."""
    with pytest.raises(NoSeed, match="more than 400,000 tags"):
        layer("a.html", b"<b>" * (htmltext.MOST_TAGS + 1))
    with pytest.raises(NoSeed, match="more than 400,000 pieces of text"):
        layer("a.html", b"&amp;" * (htmltext.MOST_PIECES + 1))


PARTS = st.sampled_from(
    (
        *(
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "-->",
            "<!",
            "<?",
            '"',
            "'",
            "=",
            "&",
            ";",
            "&amp;",
            "&#",
            "&#8211;",
            " ",
            "\n",
        ),
        *("<p>", "</p>", "<p hidden>", "<div style='display:none'>", "</div>", "<td>", "<br>", "<pre>", "</pre>"),
        *(
            "<script>",
            "</script>",
            "<b ",
            "</b>",
            "<span>",
            "</span>",
            "<svg>",
            "a",
            "É",
            "word",
            "\u00a0",
            "🙂",
            "<li>",
        ),
    )
)


@pytest.mark.law
@given(st.lists(PARTS, max_size=60).map("".join))
def test_any_page_is_read_and_every_line_stands_where_it_says(page: str) -> None:
    """Whatever a page is made of, its lines stand in its text, and their bytes in the order of the file."""
    raw = page.encode()
    found = layer("a.html", raw)
    assert found.text == "\n".join(line.text for line in found.lines)
    last = 0
    for line in found.lines:
        assert found.text[line.start : line.start + len(line.text)] == line.text
        span = raw_span(found, line.start, line.start + len(line.text))
        assert span is not None
        assert last <= span[0] < span[1] <= len(raw)
        last = span[1]


@pytest.mark.law
@given(st.lists(PARTS, max_size=60).map("".join))
def test_tags_and_texts_follow_each_other(page: str) -> None:
    """No place of a page is given twice, and none out of order."""
    last = 0
    for part in scan(page):
        assert part.start >= last
        last = part.end if isinstance(part, Text) else part.start + 1


words = st.text(st.characters(categories=["L", "Nd", "P", "Sc"]), min_size=1, max_size=12)


@pytest.mark.law
@given(st.lists(st.lists(words, min_size=1, max_size=8), min_size=1, max_size=6), st.data())
def test_a_span_of_a_page_leads_to_the_bytes_of_its_words(blocks: list[list[str]], data: st.DataObject) -> None:
    """However a page writes its words, the bytes of a word's span are that word as the page writes it."""
    gaps = st.sampled_from([" ", "\n  ", "\t", " <b>", "</b> ", " <!-- x -->"])
    writes = st.sampled_from([html.escape, lambda word: "".join(f"&#{ord(sign)};" for sign in word)])
    page = "".join(
        "<p>" + "".join(data.draw(writes)(word) + data.draw(gaps) for word in block) + "</p>" for block in blocks
    )
    raw = page.encode()
    found = layer("a.html", raw)
    assert [line.text for line in found.lines] == [" ".join(block) for block in blocks]
    for word in re.finditer(r"\S+", found.text):
        span = raw_span(found, word.start(), word.end())
        assert span is not None
        assert html.unescape(raw[slice(*span)].decode()) == word[0]
