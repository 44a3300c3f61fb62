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
    """The check looks at every link that a parser sees in pages and feeds; the form of the first page is no link."""
    site, files = little()
    found = html_pages(files) | {path: parsed(files[path]) for path in ("feed.xml", "corrections.xml")}
    forms = sum("action" in form.attributes for page in found.values() for form in page.find("form"))
    mine = sum(len(targets(path, page)) for path, page in found.items()) - forms
    assert links(files, site.settings.address or "") == mine


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
