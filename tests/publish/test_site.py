"""The little project, from its files to its site: golden, and what a reader must find on its pages."""

import shutil
from pathlib import Path

from project import (
    FERRY,
    LITTLE,
    ROOT,
    TRIAL,
    built,
    copied,
    copy,
    difference,
    html_pages,
    little,
    pages,
    parsed,
    tree,
    write,
)

from generator.building.templates import assets

EXPECTED = LITTLE / "expected-site"


def test_little_project_builds_the_expected_site(tmp_path: Path, update: bool) -> None:
    """The little project gives, byte for byte, the site that stands beside it."""
    root = copy(tmp_path / "little")
    built(root)
    now = {path: data for path, data in tree(root / "site").items() if path not in copied(root)}
    if update:
        shutil.rmtree(EXPECTED, ignore_errors=True)
        for path, data in now.items():
            (EXPECTED / path).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / path).write_bytes(data)
    assert not difference(tree(EXPECTED), now)


def test_assets_are_copied_as_they_are(tmp_path: Path) -> None:
    """Stylesheet and search script of the templates stand in the site unchanged; golden files leave them out."""
    root = copy(tmp_path / "little")
    built(root)
    now = tree(root / "site/assets")
    packaged = assets(ROOT)
    assert packaged
    assert {path: now[path] for path in packaged} == packaged


def test_every_page_is_well_formed() -> None:
    """Every tag that is opened is closed, in order, and every page has one title, one h1 and one main."""
    for path, page in html_pages(little()[1]).items():
        assert (path, page.wrong, page.open) == (path, [], [])
        # Pictures stand in the body and have titles of their own.
        tags = [element.tag for element in page.elements]
        assert tags[: tags.index("body")].count("title") == 1, path
        assert [tags.count(tag) for tag in ("h1", "main")] == [1, 1], path


def test_a_claim_is_its_sentence_and_leads_to_its_note() -> None:
    """The element of a claim holds just its sentence, and its sign leads to a note that names standing and basis."""
    site, files = little()
    page = html_pages(files)[f"briefs/{FERRY}.html"]
    for claim in site.by_brief[f"briefs/{FERRY}"]:
        (element,) = page.find("span", id=claim.mark)
        (note,) = page.find("li", id=f"note.{claim.mark}")
        assert page.find("a", type_="sign", href=f"#note.{claim.mark}")
        if claim.data.retracted:
            assert element.text == ""
            assert claim.data.retracted.reason in note.text
        else:
            assert element.text == claim.sentence
            assert claim.data.standing in note.text
            assert claim.basis in note.text


def test_what_the_text_of_a_brief_shows_can_be_copied() -> None:
    """Neither signs nor slips put a word of ours into the text of the source."""
    page = html_pages(little()[1])[f"briefs/{FERRY}.html"]
    assert any("and the the prosecutors charged him" in element.text for element in page.find("div", type_="words"))
    assert any('called "nil & nihil" by it\'s makers.' in element.text for element in page.find("div", type_="words"))
    assert [element.text for element in page.find("a", type_="sic")] == ["", ""]


def test_characters_that_html_knows_are_text() -> None:
    """Characters that mean something to HTML, accents and letters beyond the first plane are shown as they are."""
    page = html_pages(little()[1])[f"briefs/{FERRY}.html"]
    assert 'was sold "by word of mouth" <never online>, the police said.' in page.text
    assert "Its model 𝒳-1" in page.text
    assert "The phones <of Quill & Thorn>" in page.text


def test_status_follows_the_steps() -> None:
    """Who was acquitted is shown so on every list of statuses, and who appeals is not shown as finally convicted."""
    found = html_pages(little()[1])
    assert "acquitted; first instance; final" in found["people/edouard-marle.html"].text
    assert "acquitted; first instance; final" in found["people/index.html"].text
    assert "sentenced on 2 of 3 counts; not final" in found["people/bo-odell.html"].text
    assert "presumed innocent" in found["people/bo-odell.html"].text


def test_statements_that_bear_on_each_other_are_linked_both_ways() -> None:
    """A charge shows its denial, a figure the one that disputes it, and each of those what it speaks of."""
    found = html_pages(little()[1])
    ferry, trial = found[f"briefs/{FERRY}.html"], found[f"briefs/{TRIAL}.html"]
    related = {label: [element.text for element in page.find("ul", type_="related")] for label, page in found.items()}
    assert any("answered by" in text and "never sold a gram" in text for text in related[f"briefs/{FERRY}.html"])
    assert any("disputed by" in text and "moins de 800" in text for text in related[f"briefs/{FERRY}.html"])
    assert any("disputes" in text and "1,200 handsets" in text for text in related[f"briefs/{TRIAL}.html"])
    assert f"../briefs/{TRIAL}.html#fewer" in ferry.links
    assert f"../briefs/{FERRY}.html#users" in trial.links


def test_relations_are_shown_from_both_sides() -> None:
    """What the company operated, and who operated the network, is one claim seen from either end."""
    found = html_pages(little()[1])
    company, network = found["companies/quill-thorn.html"], found["networks/quillnet.html"]
    place = found["places/port-lisse.html"]
    rows = [page.find("table", id="_related-table")[0].text for page in (company, network, place)]
    assert [words in text for words, text in zip(("operated", "operated by", "seat of"), rows, strict=True)] == [
        True
    ] * 3
    assert [name in text for name, text in zip(("Quillnet", "Quill & Thorn Ltd"), rows, strict=False)] == [True] * 2
    assert not any(page.find("div", id=f"_of.{key}") for page in (company, network) for key in ("operated", "based-in"))


def test_a_foreign_text_says_its_language() -> None:
    """The words of a French brief and of its source are marked as French; the page around them is English."""
    found = html_pages(little()[1])
    trial, source = found[f"briefs/{TRIAL}.html"], found["sources/le-phare-2020-06-10.html"]
    assert {element.attributes["lang"] for element in trial.find("div", type_="words")} == {"fr"}
    assert {element.attributes["lang"] for element in source.find("div", type_="excerpts")} == {"fr"}
    assert [element.attributes["lang"] for element in (*trial.find("html"), *source.find("html"))] == ["en", "en"]


def test_an_unnamed_party_is_shown_as_it_is_known() -> None:
    """A party whom no source names stands in the case under its description, and leads to no page of its own."""
    site, files = little()
    assert "a seller who was not named" in html_pages(files)["cases/nordmark-v-marle.html"].text
    assert not any("#" in path for path in files)
    assert site.roles["cases/nordmark-v-marle"]["cases/nordmark-v-marle#seller"] == "seller"


def test_an_old_address_leads_to_the_new_one() -> None:
    """A page stands at each address that an entry once had, and sends the reader on; search engines leave it out."""
    found = html_pages(little()[1])
    for old, new in (
        ("networks/quill-net.html", "../networks/quillnet.html"),
        ("briefs/2019-05-04-silent-phones.html", f"../briefs/{FERRY}.html"),
    ):
        assert "../assets/moved.js" in found[old].links
        assert f"https://little.example/base/{new[3:]}" in found[old].links
        assert found[old].find("meta", name="robots", content="noindex")
        assert found[old].find("a", type_="moved", href=new)


def test_only_an_old_address_without_places_sends_on_by_itself() -> None:
    """A refresh forgets the place that was asked for: where there are any, the reader chooses, or the script does."""
    found = html_pages(little()[1])
    (refresh,) = found["networks/quill-net.html"].find("meta", **{"http-equiv": "refresh"})
    assert refresh.attributes["content"] == "0; url=../networks/quillnet.html"
    assert not found["briefs/2019-05-04-silent-phones.html"].find("meta", **{"http-equiv": "refresh"})


def test_each_place_of_an_old_address_leads_to_where_it_is_now() -> None:
    """Claims, their notes and headings are elements of the old page with a link; none of their words is said there."""
    site, files = little()
    found = html_pages(files)
    old, new = found["briefs/2019-05-04-silent-phones.html"], found[f"briefs/{FERRY}.html"]
    places = [id for id in new.ids if not id.startswith("_")]
    assert sorted(id for id in old.ids if not id.startswith("_")) == sorted(places)
    assert {f"../briefs/{FERRY}.html#{id}" for id in places} <= set(old.links)
    assert not any(claim.sentence in old.text for claim in site.by_brief[f"briefs/{FERRY}"] if claim.sentence)


def test_hosts_are_told_of_old_addresses_in_both_forms() -> None:
    """`_redirects` has each of them with and without its ending."""
    assert "/networks/quill-net /networks/quillnet 301\n" in little()[1]["_redirects"]
    assert "/networks/quill-net.html /networks/quillnet.html 301\n" in little()[1]["_redirects"]


def test_a_link_tells_of_its_archived_copy(tmp_path: Path) -> None:
    """In the words of Robust Links: the address, its copy and the copy's day; shown, too, behind the link."""
    root = copy(tmp_path / "little")
    address, kept = (
        "https://weekly.example/a?b=1&c=2",
        "https://archive.example/web/20210314120000/https://weekly.example/a",
    )
    write(root, "content/terms/pager.md", f"---\nname: pager\n---\nSee [the paper]({address}#part).\n")
    write(root, "content/links.lock", f"{address} ok 2026-11-23 {kept} -\n")
    page = parsed(pages(root)[1]["terms/pager.html"])
    (link,) = page.find("a", href=f"{address}#part")
    assert link.attributes["data-versionurl"] == kept
    assert link.attributes["data-versiondate"] == "2021-03-14"
    assert link.attributes["data-originalurl"] == f"{address}#part"
    assert page.find("a", type_="archived", href=kept, title="archived copy, 14 March 2021")


def test_a_source_tells_of_its_archived_copy() -> None:
    """The one that its file names, wherever its address is shown."""
    found = html_pages(little()[1])
    address, kept = "https://ferry-gazette.example/2019/05/04/silent?a=1&b=2", "https://archive.example/ferry-gazette"
    for path in ("sources/ferry-gazette-2019-05-04.html", f"briefs/{FERRY}.html"):
        (link,) = found[path].find("a", type_="address", href=address)
        assert link.attributes["data-versionurl"] == kept
        assert "data-versiondate" not in link.attributes, "its address tells no day"
