"""A page of each template as it is seen otherwise: narrow, enlarged, in colours of the reader's own, without motion."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Page

from browser.shown import Shown
from generator.model.vocabulary import Standing

# WCAG 1.4.10: what is 1280 wide at 400 % is 320 wide; at 200 % it is 640 wide, and each pixel is two.
WIDTHS = {"320 px": 320, "200 %": 640}
HEIGHT, SCALE = 640, 2
PICTURES = (1280, 360)  # widths at which one is drawn for a desk, and another for a phone

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


@dataclass(frozen=True)
class Seen:
    """A page seen otherwise: what sticks out of windows and pictures, what colours of the reader leave, what moves."""

    wide: dict[str, list[str]]  # by how narrow the window was: how wide the page is, and the first elements that are
    outside: list[str]
    standings: list[tuple[str, str, bool]]
    bare: list[str]
    moving: list[str]


@pytest.fixture(scope="module")
def seen(shown: Shown, browser: Browser) -> Iterator[Mapping[str, Seen]]:
    """A page of each template, opened once for all tests."""
    context = browser.new_context(device_scale_factor=SCALE)
    page = context.new_page()
    yield {name: seen_otherwise(page, address) for name, address in shown.addresses()}
    context.close()


def seen_otherwise(page: Page, address: str) -> Seen:
    """Open a page and look at it in every way."""
    page.goto(address)
    outside = []
    for width in reversed(PICTURES):
        page.set_viewport_size({"width": width, "height": HEIGHT})
        outside += page.evaluate(OUTSIDE)
    page.emulate_media(forced_colors="active")
    standings, bare = page.evaluate(STANDINGS), page.evaluate(BARE)
    page.emulate_media(forced_colors="none", reduced_motion="reduce")
    moving = page.evaluate(MOVING)
    page.emulate_media(reduced_motion="null")
    wide = {}
    for name, width in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": HEIGHT})
        if (real := page.evaluate("document.documentElement.scrollWidth")) > width:
            wide[name] = [f"{real} px", *page.evaluate(WIDEST)]
    return Seen(wide, outside, standings, bare, moving)


def test_nothing_is_wider_than_its_window(seen: Mapping[str, Seen]) -> None:
    """At 320 pixels, and where a reader enlarges everything twice, no page scrolls sideways."""
    assert {name: one.wide for name, one in seen.items() if one.wide} == {}


def test_words_stay_in_their_pictures(seen: Mapping[str, Seen]) -> None:
    """As the font that is there sets them, not as they were reckoned; names stay inside their boxes."""
    assert {name: one.outside for name, one in seen.items() if one.outside} == {}


def test_signs_stay_in_the_colours_of_the_reader(seen: Mapping[str, Seen]) -> None:
    """Where the reader's own colours are forced, each standing keeps its word and its sign, drawn in one colour."""
    every = [(name, *standing) for name, one in seen.items() for standing in one.standings]
    assert [one for one in every if not all(one)] == []
    assert len({sign for _, _, sign, _ in every}) == len(Standing)


def test_fields_and_buttons_keep_their_borders(seen: Mapping[str, Seen]) -> None:
    """Where colours are forced, every field and button that is shown can be told from the text around it."""
    assert {name: one.bare for name, one in seen.items() if one.bare} == {}


def test_nothing_moves_where_a_reader_wants_rest(seen: Mapping[str, Seen]) -> None:
    """With reduced motion no element of any page has a transition, an animation or smooth scrolling."""
    assert {name: one.moving for name, one in seen.items() if one.moving} == {}


STIRRING = """<!doctype html><title>x</title><button>x</button><p>x</p>
<style>button { border: 0 } p { transition: color 1s; width: 700px }</style>"""


def test_what_sticks_out_and_moves_is_noticed(shown: Shown, browser: Browser) -> None:
    """A box that is too wide, a button without a border and a colour that takes its time are told."""
    page = shown.place / "stirring.html"
    page.write_text(STIRRING, encoding="utf-8")
    context = browser.new_context()
    told = seen_otherwise(context.new_page(), page.as_uri())
    context.close()
    assert told.wide.keys() == WIDTHS.keys()
    assert [len(told.bare), len(told.moving)] == [1, 1]
