"""Old addresses after an entity, a brief and a claim have moved: each answers from a disk, over http, by `_redirects`.

In the browser the place that was asked for must be reached, not only its page.
"""

import posixpath
import threading
import urllib.request
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser
from project import FERRY, TRIAL, Html, call, copy, edit, parsed, tree

from generator.publish.permanence import cited

NEW = {f"briefs/{FERRY}": "briefs/silent-phones", "networks/quillnet": "networks/quill"}


@pytest.fixture(scope="module")
def moved(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, str], Path]:
    """The pages of the little site before, and the project in which a brief, a network and a claim have moved."""
    root = copy(tmp_path_factory.mktemp("moved") / "little")
    assert call(root, "build").returncode == 0
    before = {path: data.decode() for path, data in tree(root / "site").items() if path.endswith(".html")}
    for old, new in NEW.items():
        assert call(root, "rename", old, new.partition("/")[2]).returncode == 0
    # A claim with another id: its data, its mark and whoever refers to it.
    brief = f"content/briefs/{TRIAL}.md"
    edit(root, brief, "[appeal]", "[appealed]")
    edit(root, brief, "  appeal: {", "  appealed: {formerly: [appeal], ")
    done = call(root, "check")
    assert done.returncode == 0, done.stderr
    assert call(root, "build").returncode == 0
    return before, root / "site"


def old_addresses(before: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Every page that was there and every place in it that somebody can have cited."""
    for path, text in before.items():
        if cited(path):
            yield path, ""
            yield from ((path, id) for id in parsed(text).ids if not id.startswith("_"))


def leads_to(page: Html, path: str, place: str) -> tuple[str, str]:
    """Where a reader without JavaScript ends up: here, or where the link of the page or of the place leads."""
    if not page.find("a", type_="moved") and not place:
        return path, ""
    link = ""
    if place:
        (element,) = page.find(id=place)
        inside = page.elements[page.elements.index(element) :]
        link = next((one.attributes["href"] for one in inside if one.tag == "a"), "")
        if not page.find("a", type_="moved") and element.tag != "li":
            return path, place
    link = link or page.find("a", type_="moved")[0].attributes["href"]
    to, _, anchor = link.partition("#")
    return (posixpath.normpath(posixpath.join(posixpath.dirname(path), to)) if to else path), anchor


def test_every_old_address_answers_from_a_disk(moved: tuple[dict[str, str], Path]) -> None:
    """Its file is there, its place is an element, and the link leads to a place of a page that has it."""
    before, site = moved
    pages = {path: parsed(data.decode()) for path, data in tree(site).items() if path.endswith(".html")}
    asked = list(old_addresses(before))
    assert len({place for _, place in asked}) > 50
    for path, place in asked:
        to, anchor = leads_to(pages[path], path, place)
        assert not pages[to].find("a", type_="moved"), f"{path}#{place} leads to {to}, which has moved"
        assert bool(anchor) == bool(place)
        assert not anchor or anchor in pages[to].ids, f"{path}#{place} leads to {to}#{anchor}"


def test_every_old_address_answers_over_http(moved: tuple[dict[str, str], Path]) -> None:
    """A server that knows nothing but files answers each of them."""
    before, site = moved
    quiet: Any = type("Quiet", (SimpleHTTPRequestHandler,), {"log_message": lambda *words: None})
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        for path in {path for path, _ in old_addresses(before)}:
            with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/{path}") as answer:
                assert answer.status == 200
                page = parsed(answer.read().decode())
                assert {place for one, place in old_addresses(before) if one == path and place} <= set(page.ids)
    finally:
        server.shutdown()
        server.server_close()


def sent_on(rules: str, asked: str) -> str:
    """What a host that reads `_redirects` makes of an address, by the first rule; a splat takes the rest."""
    for line in rules.splitlines():
        old, new, status = line.split()
        assert status == "301"
        if old == asked:
            return new
        if old.endswith("/*") and asked.startswith(old[:-1]):
            return new.replace(":splat", asked[len(old) - 1 :])
    return asked


def test_every_old_address_answers_by_redirects(moved: tuple[dict[str, str], Path]) -> None:
    """In both forms, `/x` and `/x.html`, and in one step; a browser takes the fragment along by itself."""
    _, site = moved
    rules = (site / "_redirects").read_text()
    for old, new in (*NEW.items(), ("briefs/2019-05-04-silent-phones", "briefs/silent-phones")):
        assert sent_on(rules, f"/{old}") == f"/{new}"
        assert sent_on(rules, f"/{old}.html") == f"/{new}.html"
        assert sent_on(rules, f"/{new}.html") == f"/{new}.html"
    new_page = parsed((site / "briefs/silent-phones.html").read_text())
    assert {place for path, place in old_addresses(moved[0]) if path == f"briefs/{FERRY}.html"} - {""} <= set(
        new_page.ids
    )


REACHED = {
    f"briefs/{FERRY}.html#charge": "briefs/silent-phones.html#charge",
    f"briefs/{FERRY}.html#note.users": "briefs/silent-phones.html#note.users",
    f"briefs/{FERRY}.html#part.what-the-accused-say": "briefs/silent-phones.html#part.what-the-accused-say",
    "briefs/2019-05-04-silent-phones.html#arrest": "briefs/silent-phones.html#arrest",
    f"briefs/{FERRY}.html": "briefs/silent-phones.html",
    "networks/quillnet.html": "networks/quill.html",
    "networks/quill-net.html#nowhere": "networks/quill.html#nowhere",
}


@pytest.mark.parametrize(("old", "new"), REACHED.items())
def test_a_browser_reaches_the_place(old: str, new: str, moved: tuple[dict[str, str], Path], browser: Browser) -> None:
    """From the disk, with the script."""
    page = browser.new_page()
    page.goto(f"file://{moved[1]}/{old}")
    page.wait_for_url(f"file://{moved[1]}/{new}")
    assert page.locator("h1").inner_text() != "This page has moved"
    page.close()


def test_a_browser_without_javascript_is_shown_the_place(moved: tuple[dict[str, str], Path], browser: Browser) -> None:
    """It stays at the element that was asked for, and its link goes on; a page without places goes on by itself."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"file://{moved[1]}/briefs/{FERRY}.html#charge")
    page.locator("li:target a").click()
    assert page.url == f"file://{moved[1]}/briefs/silent-phones.html#charge"
    page.goto(f"file://{moved[1]}/networks/quillnet.html")
    page.wait_for_url(f"file://{moved[1]}/networks/quill.html")
    context.close()


# A host that is left.


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The little site, and what is put where it was."""
    root = copy(tmp_path_factory.mktemp("left") / "little")
    assert call(root, "build").returncode == 0
    done = call(root, "build", "--moved-to", "https://new.example/here", "--to", str(root / "left"))
    assert done.returncode == 0, done.stderr
    return root / "site", root / "left"


def test_every_page_of_a_left_host_leads_to_the_new_one(left: tuple[Path, Path]) -> None:
    """Each says where it is now: by a link, a canonical address, a refresh; and asks not to be found any more."""
    old, new = (tree(folder) for folder in left)
    assert {path for path in old if path.endswith(".html")} == {path for path in new if path.endswith(".html")}
    for path in new:
        if path.endswith(".html"):
            page = parsed(new[path].decode())
            here = f"https://new.example/here/{path.removesuffix('index.html')}"
            assert page.find("a", type_="moved", href=here)
            assert page.find("link", rel="canonical", href=here)
            assert page.find("meta", name="robots", content="noindex")
            (refresh,) = page.find("meta", **{"http-equiv": "refresh"})
            assert refresh.attributes["content"] == f"0; url={here}"
            assert page.wrong == []


def test_nothing_else_stays_on_a_left_host(left: tuple[Path, Path]) -> None:
    """No sentence, search index or style; the feeds go on, so that who follows one learns of the move."""
    now = tree(left[1])
    files = {path for path in now if not path.endswith(".html") and not path.startswith("feeds/")}
    feeds = {"feed.xml", "feed.json", "corrections.xml", "corrections.json"}
    assert files == {".nojekyll", ".preview", "_redirects", "assets/moved.js", "robots.txt"} | feeds
    assert {path for path in now if path.startswith("feeds/")} == {
        path for path in tree(left[0]) if path.startswith("feeds/")
    }
    assert "https://little.example" not in now["feeds/people/bo-odell.xml"].decode()
    assert sent_on(now["_redirects"].decode(), "/people/x.html") == "https://new.example/here/people/x.html"
    assert f'href="https://new.example/here/briefs/{FERRY}.html"' in now["feed.xml"].decode()


@pytest.mark.parametrize(
    "words",
    [
        ["--moved-to", "https://new.example/"],
        ["--moved-to", "new.example", "--to", "left"],
        ["--moved-to", "https://new.example/", "--to", "site"],
        ["--moved-to", "https://new.example/", "--drafts", "--to", "left"],
    ],
)
def test_what_a_left_host_cannot_be(words: list[str], tmp_path: Path) -> None:
    """An address without a scheme, the folder of the site itself, drafts."""
    assert call(copy(tmp_path / "little"), "build", *words).returncode == 2
