"""The little site in a browser, as readers open it: from a disk or a server, without JavaScript, narrow, on paper."""

import functools
import http.server
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from project import FERRY, built, copy

NAME = "the little site & é"  # a path as people have them
ABORTED = "net::ERR_ABORTED"
WORD = re.compile(r"found|admitted|alleged|official|party|reported")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """A plain server of files."""

    def log_message(self, format: str, *args: object) -> None:
        """Requests are not worth a line."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site in a folder with spaces and an accent, below one that a server shows."""
    root = copy(tmp_path_factory.mktemp("reading") / "little")
    built(root)
    place = tmp_path_factory.mktemp("shown") / "sub path" / NAME
    place.parent.mkdir()
    (root / "site").rename(place)
    return place


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    """The address of the same site, below a path of a server."""
    handler = functools.partial(_Quiet, directory=str(folder.parent.parent))
    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}/sub%20path/the%20little%20site%20%26%20%C3%A9/"
    running.shutdown()
    thread.join()
    running.server_close()


@pytest.fixture(params=["disk", "server"])
def base(request: pytest.FixtureRequest, folder: Path) -> str:
    """Where the site stands: on the disk, and on a server."""
    return f"{folder.as_uri()}/" if request.param == "disk" else str(request.getfixturevalue("server"))


@pytest.fixture
def disk(folder: Path) -> str:
    """The site on the disk."""
    return f"{folder.as_uri()}/"


@dataclass
class Watched:
    """A browser window, what it asked for, and what it complained of."""

    page: Page
    asked: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def watched(context: BrowserContext) -> Watched:
    """A window of which everything is noted."""
    window = Watched(context.new_page())
    window.page.on("request", lambda request: window.asked.append(request.url))
    window.page.on("console", lambda message: window.said.append(f"{window.page.url}: {message.text}"))
    window.page.on("pageerror", lambda error: window.said.append(f"{window.page.url}: {error}"))
    # A request that ends because the reader goes on is no complaint; what the policy forbids is told in the console.
    window.page.on(
        "requestfailed",
        lambda request: window.said.append(f"{request.url}: {request.failure}") if request.failure != ABORTED else None,
    )
    return window


@pytest.fixture
def window(browser: Browser) -> Iterator[Watched]:
    """A wide window with JavaScript, which may ask for nothing and say nothing beside the site itself."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    yield watched(context)
    context.close()


def paths(folder: Path) -> list[str]:
    """Every page of the site, the ones that send the reader on left out."""
    found = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
    return [path for path in found if 'http-equiv="refresh"' not in (folder / path).read_text(encoding="utf-8")]


# Every page.


def test_every_page_opens_in_peace(base: str, folder: Path, window: Watched) -> None:
    """Every page opens with its style, asks for nothing outside the site, complains of nothing, and fits its window."""
    for path in paths(folder):
        window.page.goto(base + path)
        assert window.page.evaluate(
            "[document.querySelectorAll('h1').length, document.documentElement.scrollWidth]"
        ) == [1, 1280]
    assert window.page.evaluate("getComputedStyle(document.body).marginTop") == "0px"
    assert [url for url in window.asked if not url.startswith(base)] == []
    assert window.said == []


def test_every_section_is_near(disk: str, window: Watched) -> None:
    """From any page a reader comes to what most look for by one click, and to every other section by two."""
    page = window.page
    page.goto(disk + f"briefs/{FERRY}.html")
    links = page.locator(".top :is(nav, .tools) a")
    texts = [text.strip() for text in links.all_text_contents()]
    assert {"Briefs", "People", "Timeline", "Claims", "Search", "Glossary"} <= set(texts)
    for text in filter(None, texts):
        link = page.locator(".top :is(nav, .tools) a", has_text=re.compile(f"^{re.escape(text)}$"))
        if not link.is_visible():
            link.locator("xpath=ancestor::details/summary").click()
        address = link.evaluate("link => link.href")
        link.click()
        page.wait_for_url(address)
        expect(page.locator("h1")).to_be_visible()
    assert window.said == []


def test_a_fold_closes_when_the_reader_goes_elsewhere(disk: str, window: Watched) -> None:
    """The legend of the signs is one click away on every page, and Escape or a click elsewhere closes it."""
    page = window.page
    page.goto(disk + f"briefs/{FERRY}.html")
    legend, folded = page.locator(".key"), page.locator(".signs")
    folded.click()
    for word in ("found", "admitted", "alleged", "official", "party", "reported"):
        expect(legend.locator(f"[data-standing={word}]")).to_be_visible()
    page.keyboard.press("Escape")
    expect(legend).to_be_hidden()
    expect(folded).to_be_focused()
    folded.click()
    page.locator("h1").click()
    expect(legend).to_be_hidden()


def test_light_or_dark_is_the_choice_of_the_reader(disk: str, window: Watched) -> None:
    """A switch turns every page light or dark, whatever the system says, and says which it is."""
    page = window.page
    page.emulate_media(color_scheme="light")
    page.goto(disk + f"briefs/{FERRY}.html")
    button = page.get_by_role("button", name="Dark")
    background = "getComputedStyle(document.body).backgroundColor"
    expect(button).to_have_attribute("aria-pressed", "false")
    light = page.evaluate(background)
    button.click()
    expect(button).to_have_attribute("aria-pressed", "true")
    dark = page.evaluate(background)
    assert dark != light
    page.goto(disk + "claims.html")
    assert page.evaluate(background) == dark, "the choice holds on the next page"
    page.emulate_media(color_scheme="dark")
    page.get_by_role("button", name="Dark").click()
    assert page.evaluate(background) == light


def test_an_old_address_sends_the_reader_on(base: str, window: Watched) -> None:
    """Who opens the address that a brief once had comes to where it is now."""
    window.page.goto(base + "briefs/2019-05-04-silent-phones.html")
    window.page.wait_for_url(f"**/{FERRY}.html")
    assert unquote(window.page.url) == unquote(base + f"briefs/{FERRY}.html")


@pytest.fixture
def narrow(browser: Browser) -> Iterator[Page]:
    """A window of 320 pixels, the narrowest that readers have."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    yield context.new_page()
    context.close()


def test_no_page_scrolls_sideways(disk: str, folder: Path, narrow: Page) -> None:
    """In a window of 320 pixels no page is wider than it; the note with a block of code is looked at below."""
    wide = []
    for path in paths(folder):
        narrow.goto(disk + path)
        if narrow.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(path)
    assert set(wide) <= {"notes/about.html"}


def test_code_and_tables_scroll_inside_themselves(disk: str, narrow: Page) -> None:
    """A block of code or a table that is wider than the window scrolls in its own place."""
    narrow.goto(disk + "notes/about.html")
    assert narrow.evaluate("document.documentElement.scrollWidth") == 320


# A claim in its text.


def test_a_sign_leads_to_its_note_and_the_note_back(base: str, window: Watched) -> None:
    """The sign behind a sentence leads to the note that says how well it is established, and its number leads back."""
    page = window.page
    page.goto(base + f"briefs/{FERRY}.html")
    page.locator("a.sign[href='#note.charge']").click()
    note = page.locator("[id='note.charge']")
    expect(note).to_be_in_viewport()
    expect(note).to_contain_text("official")
    assert note.evaluate("note => note.matches(':target')")
    note.locator("a.number").click()
    assert page.locator("#charge").evaluate("claim => claim.matches(':target')")
    expect(page.locator("#charge")).to_be_in_viewport()


def test_the_address_of_a_claim_leads_to_it(disk: str, window: Watched) -> None:
    """The address of a claim scrolls to its sentence and sets it off from the others."""
    page = window.page
    page.set_viewport_size({"width": 700, "height": 300})
    page.goto(disk + f"briefs/{FERRY}.html")
    expect(page.locator("#company-view")).not_to_be_in_viewport()
    look = "claim => [getComputedStyle(claim).backgroundColor, getComputedStyle(claim).outlineStyle].join()"
    plain = page.locator("#company-view").evaluate(look)
    page.goto(disk + f"briefs/{FERRY}.html#company-view")
    expect(page.locator("#company-view")).to_be_in_viewport()
    assert page.locator("#company-view").evaluate(look) != plain


def test_what_is_copied_is_what_the_source_says(disk: str, window: Watched) -> None:
    """Who selects a sentence of the text gets its words alone: signs and slips are drawn, not written."""
    window.page.goto(disk + f"briefs/{FERRY}.html")
    copied = window.page.locator(".words", has_text="Nordmark Police arrested").first.evaluate(
        "words => { const range = document.createRange(); range.selectNodeContents(words);"
        " const chosen = getSelection(); chosen.removeAllRanges(); chosen.addRange(range); return chosen.toString(); }"
    )
    assert copied.strip().startswith(
        "Nordmark Police arrested Édouard Marlé in Port Lisse on 2 May 2019, and the the prosecutors charged him"
    )


def test_a_withdrawn_claim_keeps_its_place(disk: str, window: Watched) -> None:
    """The address of a withdrawn claim leads to where it stood, and its note says since when and why it is gone."""
    window.page.goto(disk + f"briefs/{FERRY}.html#stamps")
    expect(window.page.locator("[id='note.stamps']")).to_contain_text("Withdrawn on 1 June 2019")
    assert "forged stamps" not in window.page.locator("body").inner_text()
    assert window.page.locator("#stamps").evaluate("claim => claim.matches(':target')")


def test_standing_is_a_word_and_not_only_a_colour(disk: str, window: Watched) -> None:
    """Every sign can be heard: its label names the standing, or says that the statement is withdrawn."""
    window.page.goto(disk + f"briefs/{FERRY}.html")
    signs = window.page.locator("a.sign").all()
    assert len(signs) == 14
    for sign in signs:
        assert re.search(f"{WORD.pattern}|withdrawn", sign.get_attribute("aria-label") or "")


# Search.


def search(page: Page, words: str) -> None:
    """Type words, and wait until what was found is announced."""
    page.locator("#_q").fill(words)
    expect(page.locator("#_count")).to_have_text(re.compile("result"))


def test_search_finds_a_claim_by_the_beginning_of_a_word(base: str, window: Watched) -> None:
    """The beginning of a word without its accents finds a claim, which leads to its sentence; the count is said."""
    page = window.page
    page.goto(base + "search.html")
    search(page, "acquit EDOUARD marl")
    status = page.get_by_role("status")
    expect(status).to_have_text(re.compile(r"^\d+ results?$"))
    assert status.get_attribute("aria-live") == "polite"
    found = page.locator("#_results li[data-standing]").first
    expect(found).to_contain_text("La haute cour de Tidewater a acquitté mardi Édouard Marlé")
    expect(found).to_contain_text("found")
    found.locator("a").first.click()
    expect(page.locator("#acquitted")).to_be_in_viewport()
    assert page.url.endswith("briefs/2020-06-10-salt-trial.html#acquitted")
    assert window.said == []


def test_search_finds_a_page_by_an_alias(disk: str, window: Watched) -> None:
    """An alias finds the page of its entry, with its kind."""
    window.page.goto(disk + "search.html")
    search(window.page, "haute cour")
    first = window.page.locator("#_results li").first
    expect(first).to_contain_text("Tidewater High Court")
    expect(first).to_contain_text("court")


def test_an_address_can_hold_a_search(base: str, window: Watched) -> None:
    """`?q=` searches at once, and the address follows what is typed, so that a search can be sent to somebody."""
    page = window.page
    page.goto(base + "search.html?q=ledger")
    expect(page.locator("#_q")).to_have_value("ledger")
    expect(page.locator("#_results")).to_contain_text("14 boats and a ledger")
    page.locator("#_q").fill("misunderstanding")
    expect(page.locator("#_results")).to_contain_text("a misunderstanding")
    page.wait_for_url(lambda url: url.endswith("?q=misunderstanding"))


def test_the_form_of_the_first_page_searches(base: str, window: Watched) -> None:
    """What is typed on the first page is searched for on the page of the search."""
    window.page.goto(base + "index.html")
    window.page.locator("#_q").fill("ledger")
    window.page.locator("#_q").press("Enter")
    expect(window.page.locator("#_results")).to_contain_text("14 boats and a ledger")
    assert window.said == []


def test_a_slash_comes_back_to_the_field(disk: str, window: Watched) -> None:
    """`/` focuses the field from anywhere in the page, and is a letter like any other inside it."""
    page = window.page
    page.goto(disk + "search.html?q=salt")
    page.locator("h1").click()
    page.keyboard.press("/")
    expect(page.locator("#_q")).to_be_focused()
    page.keyboard.press("End")
    page.keyboard.press("/")
    expect(page.locator("#_q")).to_have_value("salt/")


def test_nothing_found_is_said(disk: str, window: Watched) -> None:
    """Where nothing is found the page says so; nothing withdrawn and no draft is found."""
    page = window.page
    page.goto(disk + "search.html")
    for words in ("xyzzy", "forged stamps", "Zanzibarium"):
        page.locator("#_q").fill("")
        expect(page.locator("#_count")).to_have_text("")
        page.locator("#_q").fill(words)
        expect(page.locator("#_count")).to_contain_text("Nothing found")
        expect(page.locator("#_results li")).to_have_count(0)


def test_hostile_searches_stay_words(disk: str, window: Watched) -> None:
    """What is typed or stands in the address never becomes an element of the page."""
    page = window.page
    page.goto(disk + "search.html?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20salt")
    page.locator("#_q").fill("<b>salt</b> \"'&")
    expect(page.locator("#_count")).not_to_have_text("")
    assert page.locator("#_results img, #_results b, #_results script").count() == 0
    assert window.said == []


# Without JavaScript.


def test_every_page_reads_without_javascript(disk: str, folder: Path, browser: Browser) -> None:
    """Without JavaScript every page shows all that it shows with it, and the search points elsewhere."""
    context = browser.new_context(java_script_enabled=False)
    window = watched(context)
    for path in paths(folder):
        window.page.goto(disk + path)
        assert window.page.locator("main").inner_text().strip(), path
    window.page.goto(disk + f"briefs/{FERRY}.html")
    assert "I never sold a gram of salt" in window.page.locator("main").inner_text()
    window.page.goto(disk + "search.html")
    assert "needs JavaScript" in window.page.locator("main").inner_text()
    assert not window.page.locator("#_q").is_visible()
    assert window.page.locator("main a").count() > 5
    window.page.locator("main a", has_text="Claims").first.click()
    assert window.page.locator("h1").inner_text() == "Claims"
    context.close()
    assert [url for url in window.asked if not url.startswith(disk)] == []


# On paper.


def test_paper_shows_standing_in_words(disk: str, window: Watched) -> None:
    """On paper every claim of a brief has its note with the word of its standing, and no menu is printed."""
    page = window.page
    page.goto(disk + f"briefs/{FERRY}.html")
    page.emulate_media(media="print")
    for note in page.locator(".note:not(.withdrawn)").all():
        assert note.is_visible()
        assert WORD.search(note.inner_text())
    assert not page.locator("nav[aria-label=Sections]").is_visible()
    page.goto(disk + "claims.html")
    for item in page.locator(".listed > li").all():
        assert WORD.search(item.locator(".line").inner_text())


def test_paper_says_where_it_comes_from(disk: str, window: Watched) -> None:
    """On paper a brief still says how it is to be cited."""
    window.page.goto(disk + f"briefs/{FERRY}.html")
    window.page.emulate_media(media="print")
    assert f"https://little.example/base/briefs/{FERRY}.html" in window.page.locator("main").inner_text()
