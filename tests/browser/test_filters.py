"""The filters of the timeline and of the claims, opened from a disk; and tables on a phone."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from project import built, copy

PHONE = {"width": 390, "height": 800}


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The little site in a folder with a space and an accent."""
    root = copy(tmp_path_factory.mktemp("a filter é") / "little")
    built(root)
    return f"{(root / 'site').as_uri()}/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window that may complain of nothing."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    said: list[str] = []
    page = context.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    yield page
    context.close()
    assert said == []


def shown(page: Page, items: str) -> int:
    """How many of these can be seen."""
    return page.locator(f"{items}:visible").count()


def test_an_address_says_what_is_shown(disk: str, page: Page) -> None:
    """The form is filled as the address asks, the rest is hidden with its groups, and the counts say so."""
    page.goto(disk + "claims.html?standing=official&standing=party")
    items = page.locator(".listed > li")
    fitting = items.filter(has=page.locator(".line .standing", has_text="official")).or_(
        items.filter(has=page.locator(".line .standing", has_text="party"))
    )
    assert 0 < fitting.count() < items.count()
    assert shown(page, ".listed > li") == fitting.count()
    expect(page.locator("#_filters output")).to_have_text(f"{fitting.count()} of {items.count()} claims")
    expect(page.locator("#_reported")).to_be_hidden()
    expect(page.locator(".here a[href='#_reported']")).to_be_hidden()
    expect(page.get_by_role("checkbox", name="official")).to_be_checked()
    expect(page.get_by_role("checkbox", name="reported")).not_to_be_checked()


def test_what_is_asked_is_in_the_address_and_can_be_taken_back(disk: str, page: Page) -> None:
    """Each answer is a step of the reader: back takes the last one back, clearing takes them all."""
    page.goto(disk + "timeline.html")
    every = page.locator(".timeline > li").count()
    page.locator("select[name=step]").select_option("arrest")
    assert page.url == disk + "timeline.html?step=arrest"
    arrests = shown(page, ".timeline > li")
    assert 0 < arrests < every
    page.get_by_label("From").select_option("2020")
    assert page.url == disk + "timeline.html?step=arrest&from=2020"
    expect(page.get_by_text("No step is like this.")).to_be_visible()
    page.go_back()
    assert shown(page, ".timeline > li") == arrests
    expect(page.get_by_label("From")).to_have_value("")
    page.go_forward()
    expect(page.locator("#_filters output")).to_have_text(f"0 of {every} steps")
    page.get_by_role("button", name="Clear the filter").click()
    assert page.url == disk + "timeline.html"
    assert shown(page, ".timeline > li") == every
    expect(page.get_by_role("button", name="Clear the filter")).to_be_hidden()


def test_words_are_found_without_capitals_and_accents(disk: str, page: Page) -> None:
    """Every word must occur; the count of a group says how many of it are left."""
    page.goto(disk + "timeline.html")
    page.get_by_label("With these words").fill("MARLE gram")
    expect(page.locator("#_filters output")).to_contain_text("1 of")
    assert shown(page, ".timeline > li") == 1
    expect(page.locator("#_2019 .count")).to_have_text("1 of 4")
    expect(page.locator("#_2020")).to_be_hidden()


def test_a_place_that_is_asked_for_is_shown(disk: str, page: Page) -> None:
    """Where the filter would hide the place that an address ends with, everything is shown."""
    page.goto(disk + "timeline.html?from=2020#_2019")
    expect(page.locator("#_2019")).to_be_visible()
    page.goto(disk + "timeline.html?from=2020#_2020")
    expect(page.locator("#_2020")).to_be_visible()
    expect(page.locator("#_2019")).to_be_hidden()


def test_an_answer_that_is_unknown_hides_nothing(disk: str, page: Page) -> None:
    """An old address whose answer no claim has any more shows the whole list."""
    page.goto(disk + "claims.html?network=no-such-network&standing=sure&other=1")
    assert shown(page, ".listed > li") == page.locator(".listed > li").count()


def test_an_address_that_names_no_place_hides_nothing(disk: str, page: Page) -> None:
    """Nothing complains of a percent sign that stands for no letter, and the filter goes on working."""
    page.goto(disk + "claims.html?standing=official#%E0%")
    assert 0 < shown(page, ".listed > li") < page.locator(".listed > li").count()
    page.goto(disk + "claims.html#%")
    assert shown(page, ".listed > li") == page.locator(".listed > li").count()


def test_the_keyboard_reaches_the_filter(disk: str, page: Page) -> None:
    """Standings are ticked and years are chosen by keys alone; clearing brings the reader back to the form."""
    page.goto(disk + "claims.html")
    every = page.locator(".listed > li").count()
    page.get_by_role("checkbox", name="found").focus()
    page.keyboard.press("Space")
    assert 0 < shown(page, ".listed > li") < every
    page.get_by_role("button", name="Clear the filter").focus()
    page.keyboard.press("Enter")
    assert shown(page, ".listed > li") == every
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


@pytest.mark.parametrize("path", ["claims.html", "timeline.html"])
def test_without_a_script_everything_is_there(disk: str, browser: Browser, path: str) -> None:
    """No form, no count of a filter, and every item."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(disk + path + "?standing=found")
    items = ".listed > li, .timeline > li"
    assert not page.locator("#_filters").is_visible()
    assert page.locator(items).count() == sum(one.is_visible() for one in page.locator(items).all()) > 0
    context.close()


def test_on_a_phone_a_row_of_a_table_is_a_card(disk: str, browser: Browser) -> None:
    """Each cell stands below the name of its column, nothing scrolls sideways, and it is a table all the same."""
    for width in (PHONE["width"], 320):
        context = browser.new_context(viewport={"width": width, "height": 800})
        page = context.new_page()
        page.goto(disk + "notes/about.html")
        assert page.evaluate("document.documentElement.scrollWidth") == width
        cells = page.locator(".cards td[data-label]")
        assert cells.count() > 0
        named = "cell => getComputedStyle(cell, '::before').content.includes(cell.dataset.label)"
        assert all(cell.evaluate(named) for cell in cells.all())
        assert {cell.evaluate("cell => getComputedStyle(cell).display") for cell in cells.all()} == {"block"}
        assert page.get_by_role("columnheader").count() > 0
        assert page.get_by_role("cell").count() >= cells.count()
        context.close()


@pytest.mark.parametrize("script", [True, False])
def test_a_card_is_heard_with_the_names_of_its_columns(disk: str, browser: Browser, script: bool) -> None:
    """Where a script has said that it is a table, its heads tell them; where none has, the cells begin with them."""
    context = browser.new_context(viewport={"width": 320, "height": 800}, java_script_enabled=script)
    page = context.new_page()
    page.goto(disk + "notes/about.html")
    told = heard(page)
    assert {role for role, _, _ in told} >= {"table", "row", "columnheader", "rowheader", "cell"}
    cells = [(label, words) for role, label, words in told if role == "cell" and label]
    assert len(cells) == page.locator(".cards td[data-label]").count() > 0
    assert {label for label, _ in cells} <= {words for role, _, words in told if role == "columnheader"}
    assert all(words.startswith(f"{label} ") is not script for label, words in cells), cells
    context.close()


def heard(page: Page) -> list[tuple[str, str, str]]:
    """What a browser tells those who listen: the role of each thing, its label, and the words in it."""
    session = page.context.new_cdp_session(page)
    nodes = {node["nodeId"]: node for node in session.send("Accessibility.getFullAXTree")["nodes"]}

    def label(node: dict[str, Any]) -> str:
        told = session.send("DOM.describeNode", {"backendNodeId": node["backendDOMNodeId"]})["node"].get(
            "attributes", []
        )
        return str(dict(zip(told[::2], told[1::2], strict=True)).get("data-label", ""))

    def words(node: dict[str, Any]) -> str:
        if node["role"]["value"] == "StaticText":
            return str(node["name"]["value"])
        return " ".join(filter(None, (words(nodes[id]) for id in node.get("childIds", ()) if id in nodes)))

    heard = [node for node in nodes.values() if not node["ignored"] and node.get("backendDOMNodeId")]
    return [(node["role"]["value"], label(node), words(node)) for node in heard]


def test_a_table_of_a_dossier_fits_a_phone(disk: str, browser: Browser) -> None:
    """Figures, each with its standing beside it."""
    context = browser.new_context(viewport={"width": 320, "height": 800})
    page = context.new_page()
    page.goto(disk + "networks/quillnet.html")
    assert page.locator(".figures").is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    context.close()
