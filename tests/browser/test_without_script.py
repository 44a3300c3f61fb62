"""With JavaScript off: every page reads, every link leads somewhere, and the lists are complete."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import pytest
from playwright.sync_api import Browser, Page
from project import Html, parsed

from browser.shown import Shown
from generator.link.claims import Claim
from generator.publish import urls

# Of what is folded, too: a reader opens it without a script.
VISIBLE = """() => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  return [...document.querySelectorAll('main a[href]')].filter(link => link.checkVisibility())
    .map(link => new URL(link.getAttribute('href'), document.baseURI).href);
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window in which no script runs."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def read(shown: Shown) -> dict[str, Html]:
    """Every page of the site, read by Python's own parser."""
    return {
        file.relative_to(shown.folder).as_posix(): parsed(file.read_text(encoding="utf-8")) for file in shown.pages()
    }


def test_a_page_of_each_template_reads(shown: Shown, page: Page) -> None:
    """Each page has its heading and the text of its file; nothing of it waits for a script."""
    for name, address in shown.addresses():
        page.goto(address)
        assert page.locator("h1").first.is_visible(), name
        file = parsed(Path(unquote(urlsplit(address).path)).read_text(encoding="utf-8"))
        words = " ".join((page.locator("main").text_content() or "").split())
        (main,) = file.find("main")
        assert words == " ".join(main.text.split()), name
        hidden = page.locator("main [hidden]").all()
        assert all(
            one.evaluate("e => !!e.closest('form, details:has(fieldset)') || e.matches('button, form')")
            for one in hidden
        ), name


def test_every_link_leads_somewhere(read: dict[str, Html]) -> None:
    """Each link into the site leads to a file that is there, and to a place that is in it."""
    places = {path: set(html.ids) for path, html in read.items()}
    lost = []
    for path, html in read.items():
        for link in html.find("a"):
            href = link.attributes.get("href", "")
            if urlsplit(href).scheme:
                continue
            target, place = urldefrag(urljoin(path, href))
            target = unquote(urlsplit(target).path)
            if target.endswith(".html") and (target not in places or (place and unquote(place) not in places[target])):
                lost.append(f"{path}: {href}")
    assert not lost, "\n".join(lost[:40])


def test_every_file_beside_the_pages_is_there(read: dict[str, Html], shown: Shown) -> None:
    """What pages load, and the feeds they name, stands in the site."""
    for path, html in read.items():
        for link in html.links:
            target = unquote(urlsplit(urljoin(path, link)).path)
            if not urlsplit(link).scheme and not target.endswith(".html"):
                assert (shown.folder / target).is_file(), f"{path}: {link}"


def visible(page: Page, shown: Shown, path: str) -> set[str]:
    """Where the visible links of a list lead, inside the site; a long list goes on in a folder of its name."""
    base = f"{shown.folder.as_uri()}/"
    more = sorted((shown.folder / path.removesuffix(".html")).rglob("*.html"))
    found: set[str] = set()
    for file in (shown.folder / path, *more):
        page.goto(file.as_uri())
        found |= {unquote(link.removeprefix(base)) for link in page.evaluate(VISIBLE)}
    return found


def missing(claims: Iterable[Claim], links: set[str]) -> list[str]:
    """The claims that no link leads to; there is something to look for."""
    wanted = {urls.Urls("").claim(claim.brief, claim.mark) for claim in claims}
    assert wanted
    return sorted(wanted - links)


def test_the_list_of_claims_is_complete(shown: Shown, page: Page) -> None:
    """Without script the list of claims leads to every claim of the site that nobody took back."""
    standing = (claim for claim in shown.site.claims.values() if not claim.data.retracted)
    assert missing(standing, visible(page, shown, urls.CLAIMS)) == []


def test_the_timeline_is_complete(shown: Shown, page: Page) -> None:
    """Without script the timeline leads to every step of the site that nobody took back."""
    steps = (claim for claim in shown.site.claims.values() if claim.data.event and not claim.data.retracted)
    assert missing(steps, visible(page, shown, urls.TIMELINE)) == []
