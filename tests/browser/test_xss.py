"""Hostile words in a browser: nothing of them runs, though no policy would stop it; and the policy would."""

import functools
import http.server
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import xss
from playwright.sync_api import Browser, BrowserContext, Page
from project import built, copy, write

from generator.building.build import read, rendered

CANARY = "window.xss = function () { console.error('CANARY'); };"
TRIP = "<!doctype html><title>x</title><img src=x onerror=xss()><a href='javascript:xss()'>x</a>"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """A plain server of files."""

    def log_message(self, format: str, *args: object) -> None:
        """Requests are not worth a line."""


@dataclass
class Watched:
    """A window in which a hostile word that runs says so, and what the window asked for."""

    page: Page
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)


def watched(context: BrowserContext) -> Watched:
    """A window with the canary in every page of it."""
    context.add_init_script(CANARY)
    window = Watched(context.new_page())
    window.page.on("console", lambda message: window.said.append(f"{window.page.url}: {message.text}"))
    window.page.on("dialog", lambda dialog: window.said.append(f"{window.page.url}: a dialog"))
    window.page.on("request", lambda request: window.asked.append(request.url))
    return window


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project of all payloads as pages on the disk."""
    root = tmp_path_factory.mktemp("hostile") / "project"
    xss.project(root)
    for path, text in rendered(read(root, jobs=1)[0], root).items():
        write(root, f"shown/{path}", text)
    (root / "shown/trip.html").write_text(TRIP, encoding="utf-8")
    return root / "shown"


def test_canary_sings(hostile: Path, browser: Browser) -> None:
    """Of an address and of a handler: whatever runs in a page is heard."""
    context = browser.new_context(bypass_csp=True)
    window = watched(context)
    with window.page.expect_console_message(lambda message: message.text == "CANARY"):
        window.page.goto((hostile / "trip.html").as_uri())
    with window.page.expect_console_message(lambda message: message.text == "CANARY"):
        window.page.locator("a").click()
    context.close()


def test_nothing_of_a_hostile_word_runs(hostile: Path, browser: Browser) -> None:
    """With the policy switched off every list, brief, note and source opens, and no canary sings."""
    context = browser.new_context(bypass_csp=True)
    window = watched(context)
    lists = sorted(path for path in hostile.rglob("*.html") if path.parent == hostile or path.name == "index.html")
    entries = sorted(path for folder in ("briefs", "notes", "sources") for path in (hostile / folder).glob("x-*.html"))
    assert len(entries) > 300
    for path in [*lists, *entries]:
        if path.name != "trip.html":
            window.page.goto(path.as_uri())
    window.page.goto(f"{(hostile / 'search.html').as_uri()}?q=xss")
    window.page.wait_for_selector('#_results[aria-busy="false"]')
    context.close()
    assert window.said == []
    assert [url for url in window.asked if not url.startswith(hostile.as_uri())] == []


@pytest.fixture(params=["disk", "server"])
def base(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The little site on a disk, and on a server."""
    root = copy(tmp_path / "little")
    built(root)
    if request.param == "disk":
        yield f"{(root / 'site').as_uri()}/"
        return
    handler = functools.partial(_Quiet, directory=str(root / "site"))
    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    running.daemon_threads = True
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{running.server_port}/"
    running.shutdown()
    thread.join()
    running.server_close()


MAKE = """function (name, given, act) {
  var made = Object.assign(document.createElement(name), given);
  document.body.append(made);
  if (act) made[act]();
}"""
# What the browser stopped; waiting inside the page needs no eval, which the policy would stop, too.
TOLD = """() => new Promise(function (tell) {
  document.addEventListener('securitypolicyviolation', function (event) { tell(event.effectiveDirective); });
  setTimeout(tell, 20000, '');
  var make = %(make)s;
  %(script)s;
})"""
BREACHES = {
    "a script in the page": "make('script', {text: 'xss()'})",
    "a handler": "document.body.setAttribute('onclick', 'xss()'); document.body.click()",
    "a script of another host": "make('script', {src: 'https://evil.example/x.js'})",
    "an image of another host": "make('img', {src: 'https://evil.example/x.png'})",
    "a style of another host": "make('link', {rel: 'stylesheet', href: 'https://evil.example/x.css'})",
    "a style in the page": "make('style', {textContent: 'p { color: red }'})",
    "a frame": "make('iframe', {src: 'https://evil.example/'})",
    "a request": "fetch('https://evil.example/').catch(function () {})",
    "a form": "make('form', {action: 'https://evil.example/'}, 'submit')",
    "another base": "make('base', {href: 'https://evil.example/'})",
}


def test_the_policy_forbids_what_is_not_of_the_site(base: str, browser: Browser) -> None:
    """On a disk as on a server the browser stops each breach of the policy, and says so; none asks anybody."""
    context = browser.new_context()
    window = watched(context)
    stopped: list[tuple[str, str | None]] = []
    window.page.on("requestfailed", lambda request: stopped.append((request.url, request.failure)))
    for name, script in BREACHES.items():
        window.page.goto(f"{base}index.html")
        told = window.page.evaluate(TOLD % {"make": MAKE, "script": script})
        assert told, name
    context.close()
    assert not [line for line in window.said if line.endswith("CANARY")]
    foreign = [url for url in window.asked if "evil.example" in url]
    assert [url for url in foreign if (url, "csp") not in stopped] == []
