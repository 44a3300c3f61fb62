"""A page of each template as it is seen otherwise: narrow, enlarged, in colours of the reader's own, without motion."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from browser.shown import Shown
from generator.model.vocabulary import Standing

# WCAG 1.4.10: what is 1280 wide at 400 % is 320 wide; at 200 % it is 640 wide, and each pixel is two.
SIZES = {"320 px": (320, 1), "200 %": (640, 2)}

# What sticks out of the window, for the report; what scrolls inside a box of its own may.
WIDEST = """() => {
  const wide = document.documentElement.clientWidth;
  const boxed = (element) => {
    for (; element; element = element.parentElement) {
      if (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX)) return true;
    }
    return false;
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > wide + 1 && !boxed(element))
    .slice(0, 3)
    .map((element) => element.outerHTML.slice(0, 120));
}"""

# Each element that says a standing: its word, its sign, and whether both are drawn in the same colour.
STANDINGS = """() => [...document.querySelectorAll('.standing')]
  .filter((element) => element.checkVisibility())
  .map((element) => {
    const own = getComputedStyle(element), sign = getComputedStyle(element, '::before');
    const drawn = sign.content.split('/')[0].replaceAll('"', '').trim();
    return [element.textContent.trim(), drawn, own.color === sign.color];
  })"""

# Fields and buttons without a border; a tick, and what is underlined like a link, are told all the same.
BARE = """() => [...document.querySelectorAll('button, select, input')]
  .filter((element) => element.checkVisibility() && !['checkbox', 'radio', 'range'].includes(element.type))
  .filter((element) => {
    const style = getComputedStyle(element);
    const edge = style.borderBottomStyle !== 'none' && parseFloat(style.borderBottomWidth) > 0;
    return !edge && !style.textDecorationLine.includes('underline');
  })
  .map((element) => element.outerHTML.slice(0, 120))"""

# Words of a picture that reach out of it, or out of the box that they stand in.
OUTSIDE = """() => [...document.querySelectorAll('svg.picture text')].filter((words) => {
  if (!words.checkVisibility()) return false;
  const box = words.closest('.node')?.querySelector('.box') ?? words.ownerSVGElement;
  const around = box.getBoundingClientRect(), own = words.getBoundingClientRect();
  return own.left < around.left - 1 || own.right > around.right + 1;
}).map((words) => words.textContent)"""

MOVING = """() => {
  const longest = (words) => Math.max(...words.split(',').map(parseFloat));
  const moves = (style) => longest(style.transitionDuration) > 0.001 || style.scrollBehavior === 'smooth'
    || (style.animationName !== 'none' && longest(style.animationDuration) > 0.001);
  return [...document.querySelectorAll('*')]
    .filter((element) => [null, '::before', '::after'].some((part) => moves(getComputedStyle(element, part))))
    .slice(0, 5)
    .map((element) => element.outerHTML.slice(0, 80));
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A wide window."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_wider_than_its_window(size: str, shown: Shown, browser: Browser) -> None:
    """At 320 pixels, and where a reader enlarges everything twice, no page scrolls sideways."""
    width, scale = SIZES[size]
    context = browser.new_context(viewport={"width": width, "height": 640}, device_scale_factor=scale)
    window = context.new_page()
    wrong = []
    for name, address in shown.addresses():
        window.goto(address)
        if (wide := window.evaluate("document.documentElement.scrollWidth")) > width:
            wrong.append(f"{name} is {wide} px wide: {window.evaluate(WIDEST)}")
    context.close()
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("width", [360, 1280])
def test_words_stay_in_their_pictures(width: int, shown: Shown, browser: Browser) -> None:
    """As the font that is there sets them, not as they were reckoned; names stay inside their boxes."""
    context = browser.new_context(viewport={"width": width, "height": 900})
    window = context.new_page()
    outside = []
    for name, address in shown.addresses():
        window.goto(address)
        outside += [f"{name}: {words}" for words in window.evaluate(OUTSIDE)]
    context.close()
    assert not outside, "\n".join(outside)


def test_signs_stay_in_the_colours_of_the_reader(shown: Shown, page: Page) -> None:
    """Where the reader's own colours are forced, each standing keeps its word and its sign, drawn in one colour."""
    page.emulate_media(forced_colors="active")
    signs: set[str] = set()
    for name, address in shown.addresses():
        page.goto(address)
        for word, sign, same in page.evaluate(STANDINGS):
            assert all((word, sign, same)), (name, word, sign)
            signs.add(sign)
    assert len(signs) == len(Standing)


def test_fields_and_buttons_keep_their_borders(shown: Shown, page: Page) -> None:
    """Where colours are forced, every field and button that is shown can be told from the text around it."""
    page.emulate_media(forced_colors="active")
    bare = []
    for name, address in shown.addresses():
        page.goto(address)
        bare += [f"{name}: {element}" for element in page.evaluate(BARE)]
    assert not bare, "\n".join(bare)


def test_nothing_moves_where_a_reader_wants_rest(shown: Shown, page: Page) -> None:
    """With reduced motion no element of any page has a transition, an animation or smooth scrolling."""
    page.emulate_media(reduced_motion="reduce")
    moving = []
    for name, address in shown.addresses():
        page.goto(address)
        moving += [f"{name}: {element}" for element in page.evaluate(MOVING)]
    assert not moving, "\n".join(moving)
