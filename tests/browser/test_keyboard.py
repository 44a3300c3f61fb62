"""The real site by keyboard alone: in the order of the page, the focus always seen and never covered."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.shown import Shown
from generator.publish import urls

SIZES = {"wide": (1280, 900), "narrow": (320, 640)}
STEPS = 60  # as far as a walk goes on one page: the frame, the head, and some of what follows

# The next Tab starts at the top, also where a page has given the focus to a field.
TOP = "() => { const top = document.body; top.tabIndex = -1; top.focus(); top.removeAttribute('tabindex'); }"

# What has the focus: where it is among all elements, whether one sees that it has it, and whether something covers it.
FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const parts = element.closest('svg') ? element.querySelectorAll('text, path, rect') : [];
  const all = [element, ...parts].flatMap((part) => [...part.getClientRects()]);
  const boxes = all.filter((box) => box.width && box.height);
  const inside = (box) => box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  const seen = boxes.filter(inside).some((box) => {
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1);
    const top = document.elementFromPoint(x, y);
    return top && (element.contains(top) || top.contains(element));
  });
  return {
    place: [...document.querySelectorAll('*')].indexOf(element),
    html: element.outerHTML.slice(0, 120),
    outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
    seen: seen,
    named: Boolean(element.textContent.trim() || element.getAttribute('aria-label') || element.labels?.length),
  };
}"""


@pytest.fixture(params=SIZES)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A window, wide or narrow, in which nothing is on its way when it is looked at."""
    width, height = SIZES[request.param]
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def walk(page: Page, steps: int = STEPS) -> Iterator[dict[str, Any]]:
    """What gets the focus, one Tab after the other, until the page ends."""
    first = None
    for _ in range(steps):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None or focus["place"] == first:
            return
        first = focus["place"] if first is None else first
        yield focus


def test_the_focus_is_seen_and_follows_the_page(shown: Shown, page: Page) -> None:
    """On a page of each template each Tab goes forward, to something that has a name, an outline, and lies on top."""
    wrong = []
    for name, address in shown.addresses():
        page.goto(address)
        page.evaluate(TOP)
        before = -1
        for focus in walk(page):
            if focus["place"] <= before or not (focus["outlined"] and focus["seen"] and focus["named"]):
                wrong.append(f"{name}: {focus}")
            before = focus["place"]
        assert before > 0 or name == "left.html", f"{name}: nothing takes the focus"
    assert not wrong, "\n".join(wrong[:30])


def test_the_first_tab_skips_to_the_content(shown: Shown, page: Page) -> None:
    """On every page with a menu the first Tab shows a link that leads over it, and the next one is in the content."""
    for name, address in shown.addresses():
        if name == "left.html":
            continue
        page.goto(address)
        page.evaluate(TOP)
        page.keyboard.press("Tab")
        focused = page.locator(":focus")
        assert focused.get_attribute("href") == "#_main", name
        expect(focused).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page.locator("main")).to_be_focused()
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.closest('header.top, .skip')"), name


def test_the_menu_opens_and_leads_on(shown: Shown, page: Page) -> None:
    """Every section is reached by keyboard: what is folded opens with Enter, and a link leads on."""
    page.goto(f"{shown.folder.as_uri()}/{urls.HOME}")
    links = page.locator("header nav a").count()
    reached: set[str] = set()
    for _ in range(3 * links):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('summary') && !document.activeElement.parentElement.open"):
            page.keyboard.press("Enter")
        if page.evaluate("Boolean(document.activeElement.closest('header nav a'))"):
            reached.add(str(page.locator(":focus").get_attribute("href")))
        if page.evaluate("Boolean(document.activeElement.closest('main'))"):
            break
    assert len(reached) == links
    page.locator(f"header nav a[href='{urls.TIMELINE}']").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{urls.TIMELINE}")


def test_the_search_works_by_keyboard(shown: Shown, page: Page) -> None:
    """`/` goes to the field, words are found while they are typed, and Enter on a hit opens it."""
    page.goto(f"{shown.folder.as_uri()}/{urls.SEARCH}")
    page.locator("h1").click()
    page.keyboard.press("/")
    expect(page.locator("#_q")).to_be_focused()
    page.keyboard.type("police")
    expect(page.get_by_role("status")).not_to_have_text("")
    for _ in range(STEPS):
        page.keyboard.press("Tab")
        if page.evaluate("Boolean(document.activeElement.closest('#_results a'))"):
            break
    hit = str(page.locator(":focus").evaluate("link => link.href"))
    assert hit.startswith(shown.folder.as_uri())
    page.keyboard.press("Enter")
    page.wait_for_url(hit)


def test_what_is_folded_opens_by_keyboard(shown: Shown, page: Page) -> None:
    """Whatever a page folds away opens with Enter, and closes with it."""
    for _, address in shown.addresses():
        page.goto(address)
        folds = page.locator("main details > summary").filter(visible=True)
        if folds.count():
            fold = folds.first
            before = fold.evaluate("summary => summary.parentElement.open")
            fold.focus()
            page.keyboard.press("Enter")
            assert fold.evaluate("summary => summary.parentElement.open") is not before
            page.keyboard.press("Enter")
            assert fold.evaluate("summary => summary.parentElement.open") is before


def test_a_scrolling_box_takes_the_focus(shown: Shown, page: Page) -> None:
    """What scrolls by itself, such as a wide table, can be scrolled by keyboard: it takes the focus and has a name."""
    for name, address in shown.addresses():
        page.goto(address)
        stuck = page.evaluate(
            """() => [...document.querySelectorAll('body *')]
              .filter((box) => box.scrollWidth > box.clientWidth + 1)
              .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowX))
              .filter((box) => box.tabIndex < 0 && !box.querySelector('a[href], button, summary, [tabindex]'))
              .map((box) => box.outerHTML.slice(0, 120))"""
        )
        assert stuck == [], name
