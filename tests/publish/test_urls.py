"""Addresses: relative from every page to every other, so that a site works from any folder."""

import posixpath
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st
from project import little

from generator.model.kinds import KINDS
from generator.publish.urls import Urls, index_of, page_of

STEMS = st.from_regex(r"[a-z0-9](?:[a-z0-9-]{0,20}[a-z0-9])?", fullmatch=True)
IDS = st.builds(lambda folder, stem: f"{folder}/{stem}", st.sampled_from(sorted(KINDS)), STEMS)
PAGES = st.one_of(st.sampled_from(["index.html", "search.html", "timeline.html"]), IDS.map(page_of))


@pytest.mark.law
@given(PAGES, PAGES, st.sampled_from(["", "_notes", "claim-1"]))
def test_a_link_leads_where_it_says(here: str, there: str, anchor: str) -> None:
    """Followed from its page, a link gives the page and the place that it was made for, and it is never absolute."""
    parts = urlsplit(Urls(here).to(there, anchor))
    assert (parts.scheme, parts.netloc, parts.query) == ("", "", "")
    assert not parts.path.startswith("/")
    place = posixpath.normpath(posixpath.join(posixpath.dirname(here), parts.path)) if parts.path else here
    assert (place, parts.fragment) == (there, anchor)


@pytest.mark.law
@given(st.lists(IDS, unique=True, max_size=30))
def test_two_entries_never_share_a_page(ids: list[str]) -> None:
    """Different ids have different pages, and none is the page of a whole kind unless its stem is `index`."""
    assert len({page_of(id) for id in ids}) == len(ids)
    lists = {index_of(folder) for folder in KINDS}
    assert [id for id in ids if page_of(id) in lists] == [id for id in ids if id.endswith("/index")]


@pytest.mark.parametrize(
    ("here", "made", "link"),
    [
        ("index.html", lambda urls: urls.entry("people/jo"), "people/jo.html"),
        ("people/jo.html", lambda urls: urls.entry("people/jo"), "../people/jo.html"),
        ("people/jo.html", lambda urls: urls.entry("cases/x#seller"), "../cases/x.html#seller"),
        ("briefs/a.html", lambda urls: urls.claim("briefs/a", "one"), "#one"),
        ("briefs/b.html", lambda urls: urls.claim("briefs/a", "one"), "../briefs/a.html#one"),
        ("people/jo.html", lambda urls: urls.to("index.html"), "../index.html"),
    ],
)
def test_links(here: str, made: object, link: str) -> None:
    """The links that pages are made of."""
    assert callable(made)
    assert made(Urls(here)) == link


def test_no_page_of_the_little_site_knows_where_it_will_stand() -> None:
    """No link is absolute to the host; only the head of a page, feeds and the sitemap name the site's own."""
    for path, text in little()[1].items():
        if path.endswith(".html"):
            assert 'href="/' not in text
            assert 'src="/' not in text
            assert text.partition("<body>")[2].count("https://little.example") <= text.count("Via Salt &amp; Signal")
