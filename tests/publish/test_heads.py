"""What the head of every page tells machines: one title, one description, a card, and data that accuses nobody."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from project import FERRY, ROOT, TRIAL, Html, copy, edit, html_pages, little, pages, write

BASE = "https://little.example/base/"
TYPES = {
    *("Article", "BreadcrumbList", "DefinedTerm", "DefinedTermSet", "EntryPoint", "Legislation", "ListItem"),
    *("Organization", "Person", "Place", "SearchAction", "WebSite"),
}
# What may be said of somebody or something: what it is called, and where its page is.
NAMING = {"@type", "name", "alternateName", "url"}


def whole(path: str) -> str:
    """The address of a page of the little site."""
    return BASE + path.removesuffix("index.html")


def meta(page: Html, **attributes: str) -> list[str]:
    """What the metas with these attributes say."""
    return [element.attributes["content"] for element in page.find("meta", **attributes)]


def data(page: Html) -> list[dict[str, Any]]:
    """The data blocks of a page, read as JSON."""
    return [json.loads(element.text) for element in page.find("script", type="application/ld+json")]


def nodes(value: object) -> Iterator[Mapping[str, Any]]:
    """Every object in some data."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(inner)


def test_every_page_has_one_title_and_one_description() -> None:
    """Neither is empty, and the card says the same."""
    for path, page in html_pages(little()[1]).items():
        head = page.elements[: next(at for at, one in enumerate(page.elements) if one.tag == "body")]
        (title,) = (one for one in head if one.tag == "title")  # what is drawn in the body has titles, too
        (description,) = meta(page, name="description")
        assert title.text, path
        assert description, path
        for said in meta(page, property="og:description"):
            assert said == description
        for said in meta(page, property="og:title"):
            assert title.text in (said, f"{said} – Salt & Signal")


def test_the_canonical_address_is_that_of_the_page() -> None:
    """Of every page that stays, in its card too; an old address, and that of a page not found, has no card."""
    files = little()[1]
    for path, page in html_pages(files).items():
        hrefs = [link.attributes["href"] for link in page.find("link", rel="canonical")]
        old = path in ("networks/quill-net.html", "briefs/2019-05-04-silent-phones.html")
        if old or path == "404.html":
            assert hrefs != [whole(path)]
            assert not meta(page, property="og:title")
        else:
            assert hrefs == [whole(path)]
            assert meta(page, property="og:url") == hrefs


def test_cards_say_what_a_page_is() -> None:
    """A brief is an article, a person a profile, all else a page of the site; nowhere is there a picture."""
    found = html_pages(little()[1])
    kinds = {path: meta(found[path], property="og:type") for path in found}
    assert kinds[f"briefs/{FERRY}.html"] == ["article"]
    assert kinds["people/bo-odell.html"] == ["profile"]
    assert kinds["people/index.html"] == kinds["index.html"] == ["website"]
    for page in found.values():
        assert not meta(page, property="og:image")
        assert meta(page, property="og:site_name") in ([], ["Salt & Signal"])
        assert meta(page, property="og:locale") in ([], ["en_GB"])


def test_a_card_never_accuses_without_the_word_of_standing(tmp_path: Path) -> None:
    """The description has a standing for each statement; without a summary it says what a statement here is."""
    root = copy(tmp_path / "little")
    path = f"content/briefs/{FERRY}.md"
    (before,) = meta(html_pages(little()[1])[f"briefs/{FERRY}.html"], property="og:description")
    assert "Nordmark Police arrested Édouard Marlé over the phones of Quillnet. [official; later acquitted" in before
    text = (root / path).read_text(encoding="utf-8")
    write(root, path, re.sub(r"summary: >-\n(  .*\n)+", "", text))
    (after,) = meta(html_pages(pages(root)[1])[f"briefs/{FERRY}.html"], property="og:description")
    assert after == "[Édouard Marlé: later acquitted, Tidewater High Court, 9 June 2020]"


def test_a_page_that_says_nothing_of_itself_says_what_a_statement_is(tmp_path: Path) -> None:
    """A title alone would be read as a finding."""
    root = copy(tmp_path / "little")
    head = "title: Bo is a thief\ndate: 2021\nsources: [nordmark-police-2019]\nclaims: {one: {standing: reported}}"
    write(
        root,
        "content/briefs/bare.md",
        f"---\n{head}\nallow: [{{rule: wording, at: Bo, reason: A test.}}]\n---\nIt rained. [one]\n",
    )
    (said,) = meta(html_pages(pages(root)[1])["briefs/bare.html"], property="og:description")
    assert "an allegation is not a finding" in said


def test_without_an_address_nothing_names_one(tmp_path: Path) -> None:
    """No canonical address, none in the card, and no data, whose names are addresses."""
    root = copy(tmp_path / "little")
    edit(root, "content/site.yaml", "address: https://little.example/base\n", "")
    for page in html_pages(pages(root)[1]).values():
        assert not page.find("link", rel="canonical")
        assert not meta(page, property="og:url")
        assert not page.find("script", type="application/ld+json")


def test_data_is_of_known_types() -> None:
    """Each block is one graph with words of schema.org from a short list: none for reviews, ratings or crimes."""
    seen = set()
    for path, page in html_pages(little()[1]).items():
        for block in data(page):
            assert list(block) == ["@context", "@graph"], path
            seen |= {node["@type"] for node in nodes(block["@graph"])}
    assert seen <= TYPES
    assert len(seen) > 7


def test_data_says_of_people_and_firms_what_they_are_called() -> None:
    """Nothing else: no event, no case, no description."""
    for page in html_pages(little()[1]).values():
        for block in data(page):
            for node in nodes(block["@graph"]):
                if node["@type"] in ("Person", "Organization", "Place"):
                    assert node.keys() <= NAMING


def test_who_is_not_to_be_listed_has_no_data() -> None:
    """Neither a person without a final conviction nor a page that has moved, is withheld, or is missing."""
    found = html_pages(little()[1])
    for page in found.values():
        assert not (meta(page, name="robots") and data(page))
    assert not data(found["people/bo-odell.html"])
    assert data(found["companies/quill-thorn.html"])


def test_addresses_in_data_lead_somewhere() -> None:
    """Each that is of the site is that of a page; the trail ends at the page itself."""
    files = little()[1]
    for path, page in html_pages(files).items():
        for block in data(page):
            found = {value for node in nodes(block) for key, value in node.items() if key in ("url", "item")}
            inside = {address.removeprefix(BASE) for address in found if address.startswith(BASE)}
            assert {f"{one}index.html" if one.endswith("/") or not one else one for one in inside} <= files.keys()
            for node in nodes(block):
                if node.get("@type") == "BreadcrumbList":
                    assert node["itemListElement"][-1]["item"] == whole(path)


def test_data_of_a_brief() -> None:
    """Its title with its description, its days, its language, who answers for it, and what it rests on."""
    page = html_pages(little()[1])[f"briefs/{TRIAL}.html"]
    (article,) = [node for node in nodes(data(page)) if node.get("@type") == "Article"]
    assert article["headline"].startswith("Procès du sel")
    assert [article["description"]] == meta(page, name="description")
    assert (article["datePublished"], article["inLanguage"]) == ("2020-06-10", "fr")
    assert article["author"] == {"@type": "Person", "name": "Ida Exemplar"}
    assert article["isBasedOn"][1:] == ["https://police.example/12-2019"]


def test_the_search_of_the_site_is_told() -> None:
    """The address of the search, with a place for the words."""
    (site,) = [node for node in nodes(data(html_pages(little()[1])["index.html"])) if node.get("@type") == "WebSite"]
    assert site["potentialAction"]["target"]["urlTemplate"] == f"{BASE}search.html?q={{search_term_string}}"


@pytest.mark.parametrize("words", ["</script><img src=x>", "<!--<script>", "]]>&lt;/script&gt;", "\u2028</SCRIPT >"])
def test_no_title_can_close_its_data(words: str, tmp_path: Path) -> None:
    """Whatever a title holds, the block is one text, which is JSON again and says that title."""
    root = copy(tmp_path / "little")
    edit(root, "content/terms/handset.md", "name: handset", f"name: {json.dumps('handset ' + words)}")
    page = html_pages(pages(root)[1])["terms/handset.html"]
    (block,) = data(page)
    assert any(node.get("name") == f"handset {words}" for node in nodes(block))
    assert not page.find("img")
    assert not re.search("[<>&\u2028]", page.find("script", type="application/ld+json")[0].text)


def test_browsers_are_told_the_colour_of_the_paper() -> None:
    """For light and for dark, the one that the stylesheet has."""
    style = (ROOT / "templates/assets/style.css/00-measures.css").read_text(encoding="utf-8")
    (pair,) = re.findall(r"--paper: light-dark\((#\w+), (#\w+)\)", style)
    assert tuple(meta(html_pages(little()[1])["index.html"], name="theme-color")) == pair
