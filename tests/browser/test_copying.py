"""Copying citations in a browser: with the script by a button, without it by selecting a field."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from project import FERRY, built, copy

SECTION = "section.cite"


@pytest.fixture(scope="module")
def page_of_brief(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of a brief of the built site, on the disk."""
    root = copy(tmp_path_factory.mktemp("copying") / "little")
    built(root)
    return Path(root / "site/briefs" / f"{FERRY}.html").as_uri()


def test_each_field_has_a_button_that_copies_it(browser: Browser, page_of_brief: str) -> None:
    """The citation, both forms and that of each statement; what is copied is what is shown, and said to be copied."""
    context = browser.new_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(page_of_brief)
    assert page.locator(".copy").count() == page.locator("[data-copy]").count() > 4
    section = page.locator(SECTION)
    section.get_by_role("button", name="Copy the citation").click()
    expect(section.get_by_role("status").first).to_have_text("Copied")
    lines = page.evaluate("navigator.clipboard.readText()").split("\n")
    assert lines == section.locator(".field p").all_inner_texts()
    assert lines[-1].startswith("Via “")
    section.locator("summary", has_text="BibTeX").click()
    section.get_by_role("button", name="Copy BibTeX").click()
    expect(section.get_by_role("status").nth(1)).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()").startswith("@")
    context.close()


def test_where_the_clipboard_is_refused_the_field_is_selected(browser: Browser, page_of_brief: str) -> None:
    """The reader is told to copy what is selected, by whatever means they have."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined}); document.execCommand = () => false;"
    )
    page.goto(page_of_brief)
    section = page.locator(SECTION)
    section.get_by_role("button", name="Copy the citation").click()
    expect(section.get_by_role("status").first).to_contain_text("Selected")
    assert "Via “" in page.evaluate("String(window.getSelection())")
    context.close()


def test_without_script_a_click_selects_the_citation(browser: Browser, page_of_brief: str) -> None:
    """There is no button that would do nothing; one click on a field selects all of it."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(page_of_brief)
    assert page.locator(".copy").count() == 0
    field = page.locator(f"{SECTION} .field").first
    assert field.is_visible()
    assert page.locator(f"{SECTION} .field").first.evaluate("one => getComputedStyle(one).userSelect") == "all"
    context.close()


def test_fields_fit_a_narrow_window(browser: Browser, page_of_brief: str) -> None:
    """With everything open, 320 pixels are wide enough."""
    context = browser.new_context(viewport={"width": 320, "height": 800})
    page = context.new_page()
    page.goto(page_of_brief)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
