"""The rules of accessibility that a machine can hold, on a page of each template: WCAG 2.2 AA and best practice."""

from collections.abc import Iterator, Mapping
from typing import Any

import needed
import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from browser.shown import Shown

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
DARK = ["color-contrast"]  # what the light page has not told already
START = "only => { window.looked = axe.run(document, {runOnly: only, resultTypes: ['violations']}); }"
WHOLE = "* { content-visibility: visible !important; }"  # what is not laid out yet has no place that can be measured
END = "() => window.looked.then(found => found.violations)"
SEEN: dict[str, dict[str, Any]] = {
    f"{scheme}, {width} px": {"color_scheme": scheme, "viewport": {"width": width, "height": 900}}
    for scheme in ("light", "dark")
    for width in (1280, 320)
}


@pytest.fixture
def windows(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Mapping[str, Page]]:
    """Windows into which the checker is put; the policy of the pages is off, or it could not be."""
    script = needed.tool(request.config, "axe-core/axe.min.js")
    contexts: dict[str, BrowserContext] = {}
    for name, how in SEEN.items():
        contexts[name] = browser.new_context(bypass_csp=True, **how)
    for context in contexts.values():
        context.add_init_script(path=script)
    yield {name: context.new_page() for name, context in contexts.items()}
    for context in contexts.values():
        context.close()


def told(violations: list[dict[str, Any]], where: str) -> Iterator[str]:
    """Page, rule and element of each violation, and what is wrong with it."""
    for violation in violations:
        for node in violation["nodes"]:
            wrong = " ".join((node.get("failureSummary") or "").split())
            yield f"{where}: {violation['id']}: {node['html'][:160]}: {wrong}"


def looked(windows: Mapping[str, Page], address: str, name: str) -> Iterator[str]:
    """What is wrong with a page; the windows look at it side by side, since each takes seconds for a long one."""
    for seen, window in windows.items():
        window.goto(address)
        window.add_style_tag(content=WHOLE)
        window.evaluate(START, DARK if seen.startswith("dark") else TAGS)
    for seen, window in windows.items():
        yield from told(window.evaluate(END), f"{name}, {seen}")


def test_no_rule_of_accessibility_is_broken(shown: Shown, windows: Mapping[str, Page]) -> None:
    """No element of a page of any template breaks a rule, in light and dark, wide and narrow."""
    found = [line for name, address in shown.addresses() for line in looked(windows, address, name)]
    assert not found, "\n".join(found)


def test_a_broken_rule_is_noticed(shown: Shown, windows: Mapping[str, Page]) -> None:
    """A picture without words, and grey words on grey, are told with their page, their rule and their element."""
    page = shown.place / "broken.html"
    page.write_text(
        '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><img src="x.png">'
        '<p style="color:#999;background:#aaa">grey</p></main></html>',
        encoding="utf-8",
    )
    found = list(looked(windows, page.as_uri(), "a page"))
    assert sum(': image-alt: <img src="x.png">' in line for line in found) == len(SEEN) / 2
    assert sum(": color-contrast: <p style=" in line for line in found) == len(SEEN)
