"""The real site by keyboard alone: in the order of the page, the focus always seen and never covered."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.shown import Shown
from generator.publish import urls

SIZES = {"wide": (1280, 900), "narrow": (320, 640)}
STEPS = 60  # as far as a walk goes on one page: the frame, the head, and some of what follows
BARE = "left.html"  # a page that has no menu

# The next Tab starts at the top, also where a page has given the focus to a field.
TOP = "() => { const top = document.body; top.tabIndex = -1; top.focus(); top.removeAttribute('tabindex'); }"

# From now on each key that was pressed notes what has the focus then: whether it stands after what had it before,
# whether one sees that it has it, and whether something covers it.
NOTE = """() => {
  window.noted = [];
  let before = document.body;
  document.onkeyup = () => {
    const element = document.activeElement;
    if (!element || element === document.body) return window.noted.push(null);
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
    window.noted.push({
      html: element.outerHTML.slice(0, 120),
      href: element.getAttribute('href'),
      further: Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
      seen: seen,
      named: Boolean(element.textContent.trim() || element.getAttribute('aria-label') || element.labels?.length),
    });
    before = element;
  };
}"""

# What scrolls by itself and takes no focus, nor has anything in it that does.
STUCK = """() => [...document.querySelectorAll('body *')]
  .filter((box) => box.scrollWidth > box.clientWidth + 1)
  .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowX))
  .filter((box) => box.tabIndex < 0 && !box.querySelector('a[href], button, summary, [tabindex]'))
  .map((box) => box.outerHTML.slice(0, 120))"""


@dataclass(frozen=True)
class Walked:
    """A page that was walked through: what got the focus by each Tab, what by the keys that skip the menu."""

    steps: list[dict[str, Any]]
    skipped: list[dict[str, Any] | None]  # by Tab alone, where that leads to no such link
    stuck: list[str]
    folds: tuple[bool, ...]  # whether the first fold was open before, after one Enter, and after two


@pytest.fixture(scope="module", params=SIZES)
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    """A window, wide or narrow, in which nothing is on its way when it is looked at."""
    width, height = SIZES[request.param]
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@pytest.fixture(scope="module")
def walks(shown: Shown, page: Page) -> Mapping[str, Walked]:
    """A page of each template, walked through once for all tests."""
    return {name: walked(page, address) for name, address in shown.addresses()}


def walked(page: Page, address: str) -> Walked:
    """Open a page and go through it."""
    page.goto(address)
    stuck = page.evaluate(STUCK)
    steps = noted(page, ["Tab"] * STEPS)
    if None in steps:
        steps = steps[: steps.index(None)]
    again = next((number for number, step in enumerate(steps) if number and not step["further"]), len(steps))
    wrapped = again < len(steps) and steps[again]["html"] == steps[0]["html"]
    skipped = noted(page, ["Tab"])
    if skipped[0] and skipped[0]["href"] == "#_main":
        skipped = noted(page, ["Tab", "Enter", "Tab"])
    return Walked(steps[:again] if wrapped else steps, skipped, stuck, folded(page))


def noted(page: Page, keys: Sequence[str]) -> list[Any]:
    """What has the focus after each of these keys, from the top of the page on."""
    page.evaluate(TOP)
    page.evaluate(NOTE)
    for key in keys:
        page.keyboard.press(key)
    return list(page.evaluate("() => window.noted"))


def folded(page: Page) -> tuple[bool, ...]:
    """Whether the first fold of a page is open, and after each of two Enter; nothing where no fold is seen."""
    folds = page.locator("main details > summary").filter(visible=True)
    if not folds.count():
        return ()
    is_open = "summary => summary.parentElement.open"
    before = folds.first.evaluate(is_open)
    folds.first.focus()
    page.keyboard.press("Enter")
    once = folds.first.evaluate(is_open)
    page.keyboard.press("Enter")
    return before, once, folds.first.evaluate(is_open)


def test_the_focus_is_seen_and_follows_the_page(walks: Mapping[str, Walked]) -> None:
    """On a page of each template each Tab goes forward, to something that has a name, an outline, and lies on top."""
    right = ("further", "outlined", "seen", "named")
    wrong = [f"{name}: {step}" for name, one in walks.items() for step in one.steps if not all(map(step.get, right))]
    assert not wrong, "\n".join(wrong[:30])
    assert {name for name, one in walks.items() if not one.steps} <= {BARE}


def test_the_first_tab_skips_to_the_content(walks: Mapping[str, Walked]) -> None:
    """On every page with a menu the first Tab shows a link that leads over it, and the next one is in the content."""
    for name, one in walks.items():
        if name != BARE:
            assert len(one.skipped) == len(("Tab", "Enter", "Tab")), f"{name}: {one.skipped}"
            link, content, further = one.skipped
            assert link
            assert link["seen"], name
            assert content
            assert content["html"].startswith("<main "), name
            assert further is None or further["further"], name


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


def test_what_is_folded_opens_by_keyboard(walks: Mapping[str, Walked]) -> None:
    """Whatever a page folds away opens with Enter, and closes with it."""
    folds = {name: one.folds for name, one in walks.items() if one.folds}
    assert folds
    assert [name for name, (before, once, twice) in folds.items() if not before == twice != once] == []


def test_a_scrolling_box_takes_the_focus(walks: Mapping[str, Walked]) -> None:
    """What scrolls by itself, such as a wide table, can be scrolled by keyboard: it takes the focus and has a name."""
    assert {name: one.stuck for name, one in walks.items() if one.stuck} == {}
