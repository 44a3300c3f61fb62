"""Every link inside a site leads somewhere, and a link that does not is found."""

import posixpath
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from project import FERRY, Html, copy, edit, html_pages, little, pages, parsed

from generator.publish.integrity import broken, links

BASE = "https://little.example/base/"


def targets(path: str, page: Html) -> list[tuple[str, str]]:
    """Where the links of a page lead inside the site, as file and fragment, worked out as a browser would."""
    found = []
    for link in page.links:
        whole = link.startswith(BASE)
        parts = urlsplit(link.removeprefix(BASE) if whole else link)
        if parts.scheme:
            continue
        folder = "" if whole else posixpath.dirname(path)
        place = posixpath.normpath(posixpath.join(folder, unquote(parts.path))) if parts.path else path
        if whole and (not parts.path or parts.path.endswith("/")):
            # Only a server answers a folder: a link that must work from a disk never ends so.
            place = posixpath.normpath(posixpath.join(unquote(parts.path), "index.html"))
        found.append((place, unquote(parts.fragment)))
    return found


def lost(files: Mapping[str, str]) -> list[str]:
    """Links that lead nowhere."""
    found = html_pages(files)
    return [
        f"{path}: {place}#{fragment}"
        for path, page in found.items()
        for place, fragment in targets(path, page)
        if place not in files or (fragment and place.endswith(".html") and fragment not in found[place].ids)
    ]


def test_every_link_of_the_little_site_leads_somewhere() -> None:
    """Every link and every fragment inside the little site resolves, as a parser of ours and as the check see it."""
    site, files = little()
    assert lost(files) == []
    assert list(broken(files, site.settings.address or "")) == []


def test_every_link_is_looked_at() -> None:
    """The check looks at every address that a parser sees in pages and feeds, those that a page sends on to too."""
    site, files = little()
    feeds = [path for path in files if path.endswith(".xml") and path != "sitemap.xml"]
    assert len(feeds) > 5
    found = html_pages(files) | {path: parsed(files[path]) for path in feeds}
    metas = [meta for page in found.values() for meta in page.find("meta", **{"http-equiv": "refresh"})]
    sent_on = sum("url=" in meta.attributes["content"] for meta in metas)
    mine = sum(len(targets(path, page)) for path, page in found.items()) + sent_on
    assert links({path: files[path] for path in found}, site.settings.address or "") == mine


def test_no_id_stands_twice_in_a_page() -> None:
    """Each page uses an id once."""
    for path, page in html_pages(little()[1]).items():
        assert (path, sorted(page.ids)) == (path, sorted(set(page.ids)))


PAGE = f"briefs/{FERRY}.html"
BREAKAGE = {
    "a bad fragment": (
        'href="#note.arrest"',
        'href="#note.arest"',
        "`#note.arest`: briefs/2019-05-04-quillnet-arrests.html has no such place",
    ),
    "a bad fragment of another page": (
        'href="../briefs/2020-06-10-salt-trial.html#acquitted"',
        'href="../briefs/2020-06-10-salt-trial.html#nobody"',
        "has no such place",
    ),
    "a missing page": (
        'href="../people/bo-odell.html"',
        'href="../people/bo.html"',
        "`../people/bo.html` leads to no page of the site",
    ),
    "a missing stylesheet": (
        "../assets/style.css",
        "../assets/stile.css",
        "`../assets/stile.css` leads to no page of the site",
    ),
    "a bad canonical address": (f"{BASE}{PAGE}", f"{BASE}nowhere.html", "leads to no page of the site"),
    "a bad srcset": (
        "</main>",
        '<img srcset="../assets/style.css 1x, ../nowhere.png 2x" alt=""></main>',
        "`../nowhere.png` leads to no page of the site",
    ),
    "a bad refresh": (
        "</head>",
        '<meta http-equiv="refresh" content="0; url=../nowhere.html"></head>',
        "`../nowhere.html` leads to no page of the site",
    ),
    "a doubled id": ('id="charge"', 'id="arrest"', "the id `arrest` stands twice in this page"),
}


@pytest.mark.parametrize(("old", "new", "said"), BREAKAGE.values(), ids=BREAKAGE.keys())
def test_breakage_is_found(old: str, new: str, said: str) -> None:
    """A link that is made to lead nowhere, or an id that is given twice, is reported at its page."""
    site, files = little()
    assert old in files[PAGE]
    wrong = {**files, PAGE: files[PAGE].replace(old, new)}
    found = list(broken(wrong, site.settings.address or ""))
    assert [problem for problem in found if said in problem.message and problem.spot.file == f"site/{PAGE}"]


NOBODY = f"{BASE}briefs/nobody.html"
ELSEWHERE = {
    "the feed": ("feed.xml", f"{BASE}{PAGE}", NOBODY, f"`{NOBODY}` leads to no page"),
    "the feed of a dossier": ("feeds/people/bo-odell.xml", f"{BASE}{PAGE}#", f"{BASE}{PAGE}#no-", "has no such place"),
    "the feed in JSON": ("feed.json", f"{BASE}{PAGE}", NOBODY, f"`{NOBODY}` leads to no page"),
    "the sitemap": ("sitemap.xml", f"{BASE}{PAGE}", NOBODY, f"`{NOBODY}` leads to no page"),
    "the search index": ("assets/search-index.js", f"{PAGE}#charge", f"{PAGE}#no", f"{PAGE} has no such place"),
    "a stylesheet": ("assets/style.css", "body {", "body { background: url('no.png');", "`no.png` leads to no page"),
}


@pytest.mark.parametrize(("path", "old", "new", "said"), ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_breakage_is_found_in_every_kind_of_file(path: str, old: str, new: str, said: str) -> None:
    """An address in a file that is no page is reported at its line and column."""
    site, files = little()
    wrong = {**files, path: files[path].replace(old, new, 1)}
    assert wrong[path] != files[path]
    (problem,) = broken(wrong, site.settings.address or "")
    assert said in problem.message
    assert problem.spot.file == f"site/{path}"
    line = wrong[path].split("\n")[problem.spot.line - 1]
    assert line[problem.spot.column - 1 :].startswith(new.removeprefix("body { background: url('")[:6])


def test_two_entries_of_the_feed_are_told_apart() -> None:
    """An id that stands twice in the feed is reported: its readers would take two entries for one."""
    site, files = little()
    feed = files["feed.xml"]
    one, two = feed.split("<id>")[2:4]
    wrong = feed.replace(two.partition("</id>")[0], one.partition("</id>")[0])
    (problem,) = broken({**files, "feed.xml": wrong}, site.settings.address or "")
    assert "stands twice in the feed" in problem.message


def test_what_an_article_says_is_no_link_of_ours() -> None:
    """Words that look like markup, in a sentence or in the search index, are words."""
    site, files = little()
    text = files["assets/search-index.js"].replace(
        '"claims":[[', '"claims":[["<a href=\\"no.html\\">","index.html"],[', 1
    )
    assert list(broken({**files, "assets/search-index.js": text}, site.settings.address or "")) == []


def test_a_page_that_is_missing_is_found_wherever_it_is_linked() -> None:
    """Without the page of a person, every page that leads to it is reported."""
    site, files = little()
    fewer = {path: text for path, text in files.items() if path != "people/bo-odell.html"}
    said = {problem.spot.file for problem in broken(fewer, site.settings.address or "")}
    assert {"site/people/index.html", f"site/{PAGE}", "site/cases/nordmark-v-marle.html"} <= said


@pytest.mark.parametrize("publish", ["none", "passages", "full\nlicence: It is ours."])
def test_links_hold_whatever_may_be_shown_of_a_source(publish: str, tmp_path: Path) -> None:
    """Every link leads somewhere whether a source is shown in full, by its passages or not at all."""
    root = copy(tmp_path / "little")
    edit(root, "content/sources/le-phare-2020-06-10.md", "language: fr\n", f"language: fr\npublish: {publish}\n")
    assert lost(pages(root)[1]) == []
