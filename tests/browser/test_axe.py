"""The rules of accessibility that a machine can hold, on a page of each template: WCAG 2.2 AA and best practice."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

import needed
import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from browser.shown import Shown

# What is looked for in light, and in dark what light has not told already.
SCHEMES: Mapping[Literal["light", "dark"], list[str]] = {
    "light": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "dark": ["color-contrast"],
}
WIDTHS = (1280, 320)
START = "only => { window.looked = axe.run(document, {runOnly: only, resultTypes: ['violations']}); }"
WHOLE = "* { content-visibility: visible !important; }"  # what is not laid out yet has no place that can be measured
END = "() => window.looked.then(found => found.violations)"


@pytest.fixture
def windows(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Mapping[int, Page]]:
    """A window of each width, with the checker in it; the policy of the pages is off, or it could not be."""
    script = needed.tool(request.config, "axe-core/axe.min.js")
    contexts: dict[int, BrowserContext] = {}
    for width in WIDTHS:
        # A colour that is still on its way to another is none that anybody has to read.
        contexts[width] = browser.new_context(
            bypass_csp=True, viewport={"width": width, "height": 900}, reduced_motion="reduce"
        )
        contexts[width].add_init_script(path=script)
    yield {width: context.new_page() for width, context in contexts.items()}
    for context in contexts.values():
        context.close()


def told(violations: list[dict[str, Any]], where: str) -> Iterator[str]:
    """Page, rule and element of each violation, and what is wrong with it."""
    for violation in violations:
        for node in violation["nodes"]:
            wrong = " ".join((node.get("failureSummary") or "").split())
            yield f"{where}: {violation['id']}: {node['html'][:160]}: {wrong}"


def looked(windows: Mapping[int, Page], address: str, name: str) -> Iterator[str]:
    """What is wrong with a page; the windows look at it side by side, since each takes seconds for a long one."""
    for window in windows.values():
        window.goto(address)
        window.add_style_tag(content=WHOLE)
    for scheme, only in SCHEMES.items():
        for window in windows.values():
            window.emulate_media(color_scheme=scheme)
            window.evaluate(START, only)
        for width, window in windows.items():
            yield from told(window.evaluate(END), f"{name}, {scheme}, {width} px")


def test_no_rule_of_accessibility_is_broken(shown: Shown, windows: Mapping[int, Page]) -> None:
    """No element of a page of any template breaks a rule, in light and dark, wide and narrow."""
    found = [line for name, address in shown.addresses() for line in looked(windows, address, name)]
    assert not found, "\n".join(found)


BROKEN = """<!doctype html><html lang="en"><title>x</title><meta name="color-scheme" content="light dark">
<style>@media (prefers-color-scheme: dark) { b { color: #222; background: #333 } }</style>
<main><h1>x</h1><img src="x.png"><p style="color:#999;background:#aaa">grey</p><p><b>night</b></p></main></html>"""


def test_a_broken_rule_is_noticed(shown: Shown, windows: Mapping[int, Page]) -> None:
    """A picture without words, grey words on grey, and words that are dark on dark alone, are told with their place."""
    page = shown.place / "broken.html"
    page.write_text(BROKEN, encoding="utf-8")
    found = list(looked(windows, page.as_uri(), "a page"))
    assert sum(': image-alt: <img src="x.png">' in line for line in found) == len(WIDTHS)
    assert sum(": color-contrast: <p style=" in line for line in found) == len(WIDTHS) * len(SCHEMES)
    assert [line.partition(" px")[0] for line in found if ": color-contrast: <b>" in line] == [
        f"a page, dark, {width}" for width in WIDTHS
    ]
