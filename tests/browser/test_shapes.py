"""A page of each template as it is seen otherwise: narrow, enlarged, in colours of the reader's own, without motion."""

from collections.abc import Iterator

import pytest
from browser.shown import Shown
from playwright.sync_api import Browser, Page

from generator.model.vocabulary import Standing

# WCAG 1.4.10: what is 1280 wide at 400 % is 320 wide; at 200 % it is 640 wide, and each pixel is two.
SIZES = {"320 px": (320, 1), "200 %": (640, 2)}

# Text that sticks out of the window, for the report; what scrolls inside a box of its own may.
WIDEST = """() => {
  const wide = document.documentElement.clientWidth;
  const inside = e => { for (; e; e = e.parentElement) if (/auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX)) return true; };
  return [...document.querySelectorAll('main *, header *, footer *')]
    .filter(e => e.getBoundingClientRect().right > wide + 1 && !inside(e)).slice(0, 3).map(e => e.outerHTML.slice(0, 120));
}"""

# Each element that says a standing: its word, its sign, and whether both are drawn in a colour that is not their ground.
STANDINGS = """() => [...document.querySelectorAll('.standing')].filter(e => e.checkVisibility()).map(e => {
  const before = getComputedStyle(e, '::before'), own = getComputedStyle(e);
  return [e.textContent.trim(), before.content.split('/')[0].trim(), before.color !== 'rgba(0, 0, 0, 0)' && own.color === before.color];
})"""

MOVING = """() => [...document.querySelectorAll('*')].flatMap(e => ['', '::before', '::after'].map(part => {
  const style = getComputedStyle(e, part || null);
  const longest = words => Math.max(...words.split(',').map(parseFloat));
  const moves = longest(style.transitionDuration) > 0.001 || (style.animationName !== 'none' && longest(style.animationDuration) > 0.001);
  return moves || style.scrollBehavior === 'smooth' ? e.outerHTML.slice(0, 80) + part : '';
})).filter(Boolean).slice(0, 5)"""


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


def test_signs_stay_in_the_colours_of_the_reader(shown: Shown, page: Page) -> None:
    """Where the reader's own colours are forced, each standing keeps its word and its sign, both drawn in one colour."""
    page.emulate_media(forced_colors="active")
    signs: set[str] = set()
    for name, address in shown.addresses():
        page.goto(address)
        for word, sign, drawn in page.evaluate(STANDINGS):
            assert word and sign.strip('"') and drawn, (name, word, sign)
            signs.add(sign)
    assert len(signs) == len(Standing)


def test_fields_and_buttons_keep_their_borders(shown: Shown, page: Page) -> None:
    """Where colours are forced, every field and button that is shown has a border around it, or is told by underlining."""
    page.emulate_media(forced_colors="active")
    bare = []
    for name, address in shown.addresses():
        page.goto(address)
        bare += [
            f"{name}: {element}"
            for element in page.evaluate(
                """() => [...document.querySelectorAll('button, input, select')].filter(e => e.checkVisibility())
                .filter(e => { const s = getComputedStyle(e);
                  return !(parseFloat(s.borderBottomWidth) > 0 && s.borderBottomStyle !== 'none') && !s.textDecorationLine.includes('underline')
                    && !['checkbox', 'radio', 'range'].includes(e.type); })
                .map(e => e.outerHTML.slice(0, 120))"""
            )
        ]
    assert not bare, "\n".join(bare)


def test_nothing_moves_where_a_reader_wants_rest(shown: Shown, page: Page) -> None:
    """With reduced motion no element of any page has a transition, an animation or smooth scrolling."""
    page.emulate_media(reduced_motion="reduce")
    moving = []
    for name, address in shown.addresses():
        page.goto(address)
        moving += [f"{name}: {element}" for element in page.evaluate(MOVING)]
    assert not moving, "\n".join(moving)
