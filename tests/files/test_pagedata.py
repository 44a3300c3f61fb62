"""What a page says of its article, by the most trusted place that says it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.files.seeds import layer
from generator.files.texts.days import day
from generator.model.articles import NOTHING, Metadata


def said(page: str) -> Metadata:
    """What this page says of its article."""
    return layer("a.html", page.encode()).meta


def linked(*things: object) -> str:
    """JSON-LD with these things."""
    data = json.dumps(things[0] if len(things) == 1 else things)
    return f'<script type="application/ld+json">{data}</script>'


NEWS = {"@type": "NewsArticle", "headline": "Own", "datePublished": "2021-03-04"}

SAID = [
    ("title", linked(NEWS) + '<meta property="og:title" content="Other">', "Own"),
    ("title", '<meta property="og:title" content="A &amp; B"><title>Other</title>', "A & B"),
    ("title", "<title> A\n B </title>", "A B"),
    ("title", '<title>A – Paper</title><meta property="og:site_name" content="Paper">', "A"),
    ("title", '<title>Paper | A – B</title><meta property="og:site_name" content="Paper">', "A – B"),
    ("title", "<title>A – B – The Paper</title><h1>A – B</h1>", "A – B"),
    ("title", "<title>A longer one</title><h1>one</h1>", "A longer one"),
    ("title", "<h1>A <b>B</b></h1>", "A B"),
    ("title", "<svg><title>logo</title></svg><title>A</title>", "A"),
    ("published", linked(NEWS), "2021-03-04"),
    ("published", linked({"@type": ["Thing", "https://schema.org/Report"], "datePublished": "2021-03"}), "2021-03"),
    ("published", linked({"@graph": [{"@type": "WebSite", "datePublished": "1999"}, NEWS]}), "2021-03-04"),
    ("published", linked([[NEWS]]), "2021-03-04"),
    ("published", linked({"@type": "WebPage", "datePublished": "2021", "mainEntity": NEWS}), "2021-03-04"),
    ("published", linked({"@type": "WebPage", "datePublished": "2020-01-02"}), "2020-01-02"),
    ("published", linked({"@type": "ItemList", "itemListElement": [NEWS]}), ""),
    ("published", '<meta property="article:published_time" content="2021-03-04T23:59:00-11:00">', "2021-03-04"),
    ("published", '<meta name="DC.date" content="4 March 2021">', "2021-03-04"),
    ("published", '<meta itemprop="datePublished" content="2021/03/04">', "2021-03-04"),
    ("published", '<h1>A</h1><time datetime="2021-03-04">4/3</time>', "2021-03-04"),
    ("published", '<time datetime="2026-02-01">today</time><h1>A</h1>', ""),
    ("published", '<h1>A</h1><aside><time datetime="2026-02-01">x</time></aside>', ""),
    ("published", '<h1>A</h1><time datetime="09:30">x</time>', ""),
    ("published", '<meta http-equiv="last-modified" content="2026-02-01"><meta name="date" content="03/04/2021">', ""),
    ("modified", '<meta property="article:modified_time" content="2021-03-05T00:00Z">', "2021-03-05"),
    ("modified", '<meta property="article:published_time" content="2021-03-05T00:00Z">', ""),
    ("publisher", '<meta property="og:site_name" content="The Paper">', "The Paper"),
    ("publisher", linked({**NEWS, "publisher": {"@id": "#p"}}, {"@id": "#p", "name": "The Paper"}), "The Paper"),
    ("publisher", '<meta property="article:publisher" content="https://social.example/paper">', ""),
    ("author", linked({**NEWS, "author": [{"name": "Ann Poe"}, "Bo Rey", {"name": "Ann Poe"}]}), "Ann Poe, Bo Rey"),
    ("author", '<meta name="citation_author" content="A"><meta name="citation_author" content="B">', "A, B"),
    ("author", '<meta name="author" content="By Ann Poe">', "Ann Poe"),
    ("author", '<meta name="author" content="Byron Poe">', "Byron Poe"),
    ("author", '<meta property="article:author" content="https://social.example/ann">', ""),
    ("address", '<link rel="canonical" href="https://paper.example/a">', "https://paper.example/a"),
    (
        "address",
        '<link rel=canonical href="/a"><meta property="og:url" content="http://p.example/b">',
        "http://p.example/b",
    ),
    ("address", '<link rel="canonical" href="file:///srv/pages/a.html">', ""),
    ("address", '<link rel="canonical" href="javascript:alert(1)">', ""),
    ("address", '<link rel="canonical" href="https://[broken">', ""),
    ("address", linked({**NEWS, "mainEntityOfPage": {"@id": "https://p.example/c"}}), "https://p.example/c"),
    ("language", '<html lang="nl-BE">', "nl"),
    ("language", '<html lang="x_klingon"><meta property="og:locale" content="fr_FR">', "fr"),
]


@pytest.mark.parametrize(("field", "page", "value"), SAID)
def test_each_field_is_taken_from_the_most_trusted_place(field: str, page: str, value: str) -> None:
    """Where several places tell, the first of the table is believed; where none does, the field is empty."""
    assert getattr(said(page), field) == value


def test_of_several_articles_the_page_s_own_is_taken() -> None:
    """The data of a page may tell of others: its own article is the one whose address is the page's."""
    other = {**NEWS, "headline": "Other", "url": "https://p.example/other"}
    own = {**NEWS, "url": "https://p.example/own"}
    page = '<link rel="canonical" href="https://p.example/own">' + linked(other, own)
    assert said(page).title == "Own"
    assert said(linked(other, own)).title == "Other"


BROKEN = ["{", "[" * 100_000, '{"@type": "NewsArticle", "headline": 5}', '{"headline": [[[[]]]]}', "9" * 10_000, "null"]


@pytest.mark.parametrize("data", BROKEN, ids=range(len(BROKEN)))
def test_broken_data_are_passed_over(data: str) -> None:
    """Data that cannot be read or make no sense say nothing, and the rest of the page still counts."""
    page = f'<script type="application/ld+json">{data}</script><meta name="author" content="Ann Poe">'
    assert said(page) == Metadata(author="Ann Poe")


def test_comments_around_the_data_are_no_part_of_them() -> None:
    """Old pages hide their scripts from older browsers."""
    data = json.dumps(NEWS)
    for before, after in (("<!--", "-->"), ("//<![CDATA[\n", "\n//]]>")):
        assert said(f'<script type="application/ld+json">{before}{data}{after}</script>').title == "Own"


def test_a_page_that_says_nothing_has_no_metadata() -> None:
    """Nothing is guessed."""
    assert said("<p>By Ann Poe, 4 March 2021, The Paper") == NOTHING


json_values = st.recursive(
    st.none() | st.integers() | st.text(max_size=5) | st.sampled_from(["NewsArticle", "WebPage", "2021-03-04"]),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["@type", "@id", "@graph", "headline", "author", "publisher", "url", "name", "mainEntity"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@pytest.mark.law
@given(json_values)
def test_any_data_are_read(data: object) -> None:
    """Whatever shape the data have, the page is read."""
    assert isinstance(said(linked(data)), Metadata)


DAYS = [
    ("2021-03-04", "2021-03-04"),
    ("2021-03-04T23:59:59-11:00", "2021-03-04"),
    ("20210304", "2021-03-04"),
    ("2021-03", "2021-03"),
    ("2021", "2021"),
    ("Thu, 04 Mar 2021 10:00:00 GMT", "2021-03-04"),
    ("March 4th, 2021", ""),
    ("September 4, 2021 at 9 pm", "2021-09-04"),
    ("03/04/2021", ""),
    ("2021-13-04", ""),
    ("2021-02-30", ""),
    ("1614852000", ""),
    ("", ""),
    ("soon", ""),
]


@pytest.mark.parametrize(("words", "written"), DAYS)
def test_a_date_is_cut_to_the_day_as_written(words: str, written: str) -> None:
    """The day is the one that is written, whatever the time zone; what has two readings has none."""
    assert day(words) == written


@pytest.mark.law
@given(st.text(max_size=80) | st.from_regex(r"[0-9]{1,4}[-/. ][0-9A-Za-z]{1,9}[-/., ]{1,2}[0-9]{1,4}.*"))
def test_any_words_are_a_day_or_none(words: str) -> None:
    """A day is written in one way only."""
    assert len(day(words)) in (0, 4, 7, 10)
