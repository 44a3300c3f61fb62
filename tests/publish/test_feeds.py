"""What other programs read: the feeds of the whole, a sitemap and robots.txt."""

import json
import re
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest
from project import FERRY, TRIAL, copy, edit, little, pages

from generator.naming.renaming import rename

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
STAMPS = f"briefs/{FERRY}.html#stamps"
BASE = "https://little.example/base/"


def feed(text: str) -> ElementTree.Element:
    """A feed, which must be XML."""
    return ElementTree.fromstring(text)


def said(element: ElementTree.Element, name: str) -> str:
    """The text of a child that must be there once."""
    (child,) = element.findall(ATOM + name)
    return child.text or ""


def entries(text: str) -> list[ElementTree.Element]:
    """The entries of a feed."""
    return feed(text).findall(f"{ATOM}entry")


def test_feed_has_what_atom_demands() -> None:
    """The feed and each entry have a title, an id and a date; the feed names its author and itself."""
    root = feed(little()[1]["feed.xml"])
    assert root.tag == f"{ATOM}feed"
    assert said(root, "title") == "Salt & Signal"
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Ida Exemplar"
    assert [link.get("href") for link in root.findall(f"{ATOM}link[@rel='self']")] == [f"{BASE}feed.xml"]
    for element in (root, *root.findall(f"{ATOM}entry")):
        assert said(element, "title")
        assert said(element, "id").startswith("urn:uuid:")


def test_feed_lists_briefs_newest_first() -> None:
    """The newest brief comes first, with its address and its summary; a draft is not among them."""
    found = entries(little()[1]["feed.xml"])
    addresses = [link.get("href") for entry in found for link in entry.findall(f"{ATOM}link")]
    assert addresses == [f"{BASE}briefs/{TRIAL}.html", f"{BASE}briefs/{FERRY}.html"]
    assert said(found[1], "summary").startswith("Nordmark Police arrested Édouard Marlé")


def test_ids_are_unique() -> None:
    """No two things in the feed have one id."""
    root = feed(little()[1]["feed.xml"])
    ids = [said(element, "id") for element in (root, *root.findall(f"{ATOM}entry"))]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("content/site.yaml", "address: https://little.example/base\n", "address: https://moved.example\n"),
        ("content/site.yaml", "address: https://little.example/base\n", ""),
        ("content/site.yaml", "as_of: 2021-01-31", "as_of: 2022-01-31"),
        (f"content/briefs/{FERRY}.md", "title: Two charged over", "title: Two people charged over"),
        (f"content/briefs/{FERRY}.md", "updated: 2020-07-01", "updated: 2021-01-01"),
    ],
)
def test_ids_are_stable(path: str, old: str, new: str, tmp_path: Path) -> None:
    """An entry keeps its id when the site moves, when it is looked at again, and when the brief is edited."""
    root = copy(tmp_path / "little")
    edit(root, path, old, new)
    before = [said(entry, "id") for entry in entries(little()[1]["feed.xml"])]
    assert [said(entry, "id") for entry in entries(pages(root)[1]["feed.xml"])] == before


def test_ids_outlive_the_name_of_a_brief(tmp_path: Path) -> None:
    """A brief that is renamed is not told of a second time."""
    root = copy(tmp_path / "little")
    before = [said(entry, "id") for entry in entries(pages(root)[1]["feed.xml"])]
    rename(root, f"briefs/{FERRY}", "another-name")
    after = entries(pages(root)[1]["feed.xml"])
    assert [said(entry, "id") for entry in after] == before
    assert f"{BASE}briefs/another-name.html" in [link.get("href") for one in after for link in one.iter(f"{ATOM}link")]


DATES = {
    "2019-05-04": "2019-05-04T00:00:00Z",
    "2019-05": "2019-05-01T00:00:00Z",
    "2019": "2019-01-01T00:00:00Z",
    "2018/2019-05": "2018-01-01T00:00:00Z",
    "before 2019-05": "2019-04-30T00:00:00Z",
    "after 2019-05": "2019-06-01T00:00:00Z",
    "unknown": "1970-01-01T00:00:00Z",
}


@pytest.mark.parametrize(("date", "stamp"), DATES.items())
def test_dates_are_rfc_3339(date: str, stamp: str, tmp_path: Path) -> None:
    """However exact the date of a brief is, the feed gives a whole date with its zone."""
    root = copy(tmp_path / "little")
    edit(root, f"content/briefs/{FERRY}.md", "\ndate: 2019-05-04\n", f"\ndate: {date}\n")
    edit(root, f"content/briefs/{FERRY}.md", "updated: 2020-07-01\n", "")
    tree = feed(pages(root)[1]["feed.xml"])
    assert stamp in [element.text for element in tree.iter(f"{ATOM}updated")]
    for element in (*tree.iter(f"{ATOM}updated"), *tree.iter(f"{ATOM}published")):
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", element.text or "")
        assert datetime.fromisoformat(element.text or "")


def test_corrections_have_a_feed_of_their_own(tmp_path: Path) -> None:
    """The newest first, each leads to its claim; an entry keeps its id when the reason is put in other words."""
    before = entries(little()[1]["corrections.xml"])
    assert [said(entry, "updated")[:10] for entry in before] == ["2020-07-01", "2020-01-01", "2019-06-01"]
    hrefs = [link.get("href") for entry in before for link in entry.findall(f"{ATOM}link")]
    assert hrefs == [f"{BASE}{path}" for path in (f"briefs/{FERRY}.html#users", "networks/quillnet.html", STAMPS)]
    root = copy(tmp_path / "little")
    edit(root, "content/networks/quillnet.md", "why: It was never a firm.", "why: No firm was ever founded.")
    edit(root, "content/site.yaml", "address: https://little.example/base\n", "")
    after = entries(pages(root)[1]["corrections.xml"])
    ids = [said(entry, "id") for entry in before]
    assert [said(entry, "id") for entry in after] == ids
    assert len(set(ids)) == len(ids)


def test_corrections_of_one_day_are_told_apart(tmp_path: Path) -> None:
    """Two corrections of one claim on one day have two ids; a withdrawal that no change tells of is told too."""
    root = copy(tmp_path / "little")
    again = "  - {date: 2020-07-01, claim: users, why: It was looked at twice.}\n"
    path = f"content/briefs/{FERRY}.md"
    edit(root, path, "  - {date: 2019-06-01, claim: stamps, why: Withdrawn.}\n", again)
    found = entries(pages(root)[1]["corrections.xml"])
    assert len({said(entry, "id") for entry in found}) == len(found) == 4
    assert said(found[-1], "summary") == "The paper withdrew it the week after."


def test_sitemap_is_absolute_and_whole() -> None:
    """The sitemap holds absolute addresses alone, one for every page of an entry, none that is only a signpost.

    People without a final conviction are left out.
    """
    site, files = little()
    places = [place.text or "" for place in ElementTree.fromstring(files["sitemap.xml"]).iter(f"{MAP}loc")]
    assert len(set(places)) == len(places)
    assert all(place.startswith(BASE) for place in places)
    assert {f"{BASE}{id}.html" for id in site.entries if not id.startswith("people/")} <= set(places)
    assert not any("/people/" in place.removesuffix("/people/") for place in places)
    assert BASE in places
    assert not {f"{BASE}404.html", f"{BASE}networks/quill-net.html"} & set(places)
    paths = [place.removeprefix(BASE) for place in places]
    assert all(f"{path}index.html" in files if path.endswith("/") or not path else path in files for path in paths)


def test_without_an_address_there_is_no_sitemap(tmp_path: Path) -> None:
    """Without an address there is no sitemap, none is promised, no page is canonical, and the feed links relatively."""
    root = copy(tmp_path / "little")
    edit(root, "content/site.yaml", "address: https://little.example/base\n", "")
    files = pages(root)[1]
    assert "sitemap.xml" not in files
    assert files["robots.txt"] == "User-agent: *\nAllow: /\nDisallow: /feeds/\n"
    assert 'rel="canonical"' not in files["index.html"]
    hrefs = [link.get("href") or "" for link in feed(files["feed.xml"]).iter(f"{ATOM}link")]
    assert hrefs == ["feed.xml", "index.html", f"briefs/{TRIAL}.html", f"briefs/{FERRY}.html"]
    hrefs = [link.get("href") or "" for link in feed(files["feeds/people/bo-odell.xml"]).iter(f"{ATOM}link")]
    assert hrefs[:2] == ["../../feeds/people/bo-odell.xml", "../../people/bo-odell.html"]
    assert f"../../briefs/{TRIAL}.html#sentenced" in hrefs


def test_robots_name_the_sitemap() -> None:
    """Everybody may read everything; the sitemap is named by its whole address.

    Feeds of dossiers are for who follows them: they cannot say, as a page can, that a name is not to be listed.
    """
    rules = "User-agent: *\nAllow: /\nDisallow: /base/feeds/\n"
    assert little()[1]["robots.txt"] == f"{rules}Sitemap: {BASE}sitemap.xml\n"


@pytest.mark.parametrize("name", ["feed", "corrections"])
@pytest.mark.parametrize("address", ["address: https://little.example/base\n", ""])
def test_both_formats_tell_the_same(name: str, address: str, tmp_path: Path) -> None:
    """What JSON Feed 1.1 demands, and the same items as in Atom: ids, addresses, titles, dates, words."""
    root = copy(tmp_path / "little")
    edit(root, "content/site.yaml", "address: https://little.example/base\n", address)
    files = pages(root)[1]
    data, root_of_atom = json.loads(files[f"{name}.json"]), feed(files[f"{name}.xml"])
    assert data["version"] == "https://jsonfeed.org/version/1.1"
    assert (data["title"], data["language"]) == (said(root_of_atom, "title"), "en")
    assert data["feed_url"] == f"{BASE if address else ''}{name}.json"
    keys = {"id": "id", "title": "title", "content_text": "summary"}
    keys |= {"date_published": "published", "date_modified": "updated"}
    told = [{key: said(entry, tag) for key, tag in keys.items()} for entry in root_of_atom.findall(f"{ATOM}entry")]
    hrefs = [link.get("href") for link in root_of_atom.findall(f"{ATOM}entry/{ATOM}link")]
    assert data["items"] == [{"url": href, **one} for href, one in zip(hrefs, told, strict=True)]
    assert len(told) > 1
