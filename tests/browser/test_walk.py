"""A walk by keyboard alone, in Chromium and in Firefox, in a wide window and in a narrow one.

Through the menu, the search, the filters, the pictures, the cards of links and the switch of the theme. Pages come from
the disk; what is looked for in them is taken from the content. That each Tab goes on is held in test_keyboard.py.
"""

from collections.abc import Iterator

import pytest

from browser import asking
from browser.driving import PROGRAMS, Window, driven
from browser.shown import Shown
from generator.publish import urls

SIZES = {"wide": {"width": 1280, "height": 900}, "narrow": {"width": 320, "height": 640}}
FOLDS = ".top .drop > summary"
HITS = "#_results > .hit > :first-child a"
FORM = "#_filters"
LINK = "main :is(a[href^='../people/'], a[href^='../networks/']):not([href*='index'], [aria-describedby], svg a)"
SWITCH = "#_theme"
PICTURES = ("chronicle", "network", "comparison", "countries")

# Of the page.
HERE = "url => location.href === url"
QUERY = "() => location.search"
COUNT = "selector => document.querySelectorAll(selector).length"
TEXT = "selector => document.querySelector(selector).textContent.trim()"
SHOWN = "selector => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length"
GROUND = "() => getComputedStyle(document.body).backgroundColor"

# Of what has the focus.
IS = "(selector, at) => document.activeElement === document.querySelectorAll(selector)[at]"
ADDRESS = "() => document.activeElement.href"
OPEN = "() => document.activeElement.parentElement.open"
NAMED = "name => document.activeElement.getAttribute(name)"

SEARCHED = """ready => document.querySelector(ready) !== null
  && document.getElementById('_count').textContent.trim() !== ''"""
EMPTY = "hits => !document.querySelector(hits) && document.getElementById('_q').value === ''"

# The first picture of a kind: its links from now on tell how they got the focus. How many there are.
WATCH = """kind => {
  document.querySelector('main').dataset.previews = 'no';
  const drawn = [...document.querySelectorAll(`svg.picture.${kind}`)].filter((one) => one.checkVisibility());
  const picture = drawn.find((one) => one.querySelector('a[href]'));
  if (!picture) return 0;
  window.met = [];
  window.links = [...picture.querySelectorAll('a[href]')];
  picture.addEventListener('focusin', (event) => {
    const style = getComputedStyle(event.target);
    window.met.push({
      at: window.links.indexOf(event.target),
      named: Boolean(event.target.querySelector('title, text')?.textContent.trim()),
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
    });
  });
  window.links[0].focus();
  return window.links.length;
}"""


# The card that describes what has the focus is seen whole, and not on top of it.
DESCRIBED = """() => {
  const link = document.activeElement, card = document.getElementById(link.getAttribute('aria-describedby'));
  if (!card || card.getAttribute('role') !== 'tooltip' || !card.textContent.trim()) return false;
  const [of, at] = [card, link].map((one) => one.getBoundingClientRect());
  const beside = of.top >= at.bottom || of.bottom <= at.top;
  return beside && of.left >= 0 && of.right <= document.documentElement.clientWidth;
}"""


@pytest.fixture(scope="module", params=PROGRAMS)
def browser_window(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Window]:
    """A browser that stays open for all tests."""
    with driven(request.config, request.param, tmp_path_factory.mktemp("driven")) as window:
        yield window


@pytest.fixture(params=SIZES)
def window(request: pytest.FixtureRequest, browser_window: Window) -> Iterator[Window]:
    """A window that remembers nothing of another test, and may complain of nothing."""
    browser_window.ask("open", **SIZES[request.param])
    yield browser_window
    assert browser_window.ask("close") == []


@pytest.fixture
def site(shown: Shown) -> str:
    """The address below which the site is on the disk."""
    return f"{shown.folder.as_uri()}/"


@pytest.fixture
def words(shown: Shown) -> str:
    """What the network with the longest page is called: something to look for."""
    path = shown.examples["entity.html of networks"].partition("/")[2]
    return shown.site.entries[path.removesuffix(".html")].record.label


# The menu.


def test_the_folds_of_the_head(site: str, window: Window) -> None:
    """Enter opens each; Escape closes it and keeps the focus; going on by Tab leads through it, and then closes it."""
    window.goto(site + urls.HOME)
    names = set()
    for at in range(window.read(COUNT, FOLDS)):
        while not window.read(IS, FOLDS, at):
            window.tab_to(FOLDS)
        names.add(window.read(TEXT, ":focus"))
        assert not window.read(OPEN)
        window.press("Enter")
        assert window.read(OPEN)
        window.press("Escape")
        assert window.read(IS, FOLDS, at)
        assert not window.read(OPEN)
        window.press("Enter", "Tab")
        assert window.focused(".top .drop[open] .panel a")
        window.press("Escape")
        assert window.read(IS, FOLDS, at)
        window.press("Enter")
        window.tab_to(":not(.panel a)")
        assert window.read(COUNT, ".top .drop[open]") == 0
        assert not window.focused("body")
    assert names == {"Signs", "More"}


def test_a_link_of_a_fold_leads_on(site: str, window: Window) -> None:
    """Enter on a link in an open fold opens its page."""
    window.goto(site + urls.HOME)
    window.tab_to("nav .drop > summary")
    window.press("Enter")
    window.tab_to("nav .panel a")
    there = window.read(ADDRESS)
    assert there != site + urls.HOME
    window.press("Enter")
    window.until(HERE, there)


# The search.


def test_the_search_from_a_slash_to_a_page(shown: Shown, site: str, words: str, window: Window) -> None:
    """`/` leads to the field from any page, typing finds, arrows go through what was found, and Enter opens it."""
    window.goto(dict(shown.addresses())["brief.html"])
    window.press("/")
    window.until(HERE, site + urls.SEARCH)
    window.until(IS, "#_q", 0)
    window.type(words)
    window.until(SEARCHED, asking.READY)
    window.press("ArrowDown")
    assert window.read(IS, HITS, 0)
    window.press("ArrowDown")
    assert window.read(IS, HITS, 1)
    window.press("ArrowUp")
    assert window.read(IS, HITS, 0)
    window.press("ArrowUp")
    assert window.focused("#_q")
    window.press("ArrowDown")
    hit = window.read(ADDRESS)
    assert hit.startswith(site)
    window.press("Enter")
    window.until(HERE, hit)


def test_escape_leaves_the_search(site: str, words: str, window: Window) -> None:
    """From what was found Escape comes back to the field, and there it clears the field and what was found."""
    window.goto(site + urls.SEARCH)
    window.until(IS, "#_q", 0)
    window.type(words)
    window.until(SEARCHED, asking.READY)
    window.press("ArrowDown", "ArrowDown", "Escape")
    assert window.focused("#_q")
    assert window.read(COUNT, HITS) > 1
    window.press("Escape")
    window.until(EMPTY, HITS)
    assert window.focused("#_q")


# The filters.


@pytest.mark.parametrize("path", [urls.TIMELINE, urls.CLAIMS])
def test_a_long_list_is_narrowed(path: str, site: str, words: str, window: Window) -> None:
    """Ticking, choosing and typing each change the list, its count and the address, which gives the same list again."""
    window.goto(site + path)
    every = opened(window)
    assert window.read(COUNT, f"{FORM} output[aria-live=polite]") == 1
    window.tab_to(f"{FORM} [type=checkbox]")
    window.press(" ")
    window.until("() => location.search.startsWith('?standing=')")
    ticked = window.read(TEXT, f"{FORM} output")
    assert ticked != every
    window.tab_to(f"{FORM} select")
    window.press("ArrowDown")
    window.until("() => location.search.includes('&')")
    assert window.read(TEXT, f"{FORM} output") != ticked
    window.press("ArrowUp")
    window.until("() => !location.search.includes('&')")
    window.tab_to(f"{FORM} [type=search]")
    window.type(words)
    window.until("() => location.search.includes('&q=')")
    found = window.read(TEXT, f"{FORM} output")
    items = window.read(SHOWN, "[data-is]")
    assert found != ticked
    window.goto(window.read("() => location.href"))
    assert window.read(TEXT, f"{FORM} output") == found
    assert window.read(SHOWN, "[data-is]") == items > 0
    window.tab_to(f"{FORM} [type=reset]")
    window.press("Enter")
    assert window.read(QUERY) == ""
    assert window.read(TEXT, f"{FORM} output") == every
    assert window.focused(f"{FORM} summary")


def opened(window: Window) -> str:
    """Go to the filter of a list, which in a narrow window is folded; what it says of the whole list."""
    window.tab_to(f"{FORM} summary")
    if not window.read(OPEN):
        window.press("Enter")
    return str(window.read(TEXT, f"{FORM} output"))


# The pictures.


def test_every_link_of_a_picture_is_reached(shown: Shown, window: Window) -> None:
    """From what stands before a picture Tab leads through all its links in their order; each has a name and a ring."""
    met: set[str] = set()
    for name, address in shown.addresses():
        window.goto(address)
        for kind in PICTURES:
            if links := window.read(WATCH, kind):
                window.press("Shift+Tab")
                window.read("() => { window.met = []; }")
                window.press(*["Tab"] * links)
                told = window.read("() => window.met")
                assert [one["at"] for one in told] == list(range(links)), (name, kind)
                assert all(one["named"] and one["outlined"] for one in told), (name, kind, told)
                met.add(kind)
    assert met == set(PICTURES)


def test_the_ring_of_a_picture_is_drawn(shown: Shown, window: Window) -> None:
    """A link of a picture looks otherwise while it has the focus."""
    for name in ("timeline.html", "relations.html", "countries.html"):
        window.goto(dict(shown.addresses())[name])
        assert any(window.read(WATCH, kind) for kind in PICTURES)
        window.press("Shift+Tab", "Tab")
        assert window.focused("svg a")
        focused = window.picture()
        window.read("() => document.activeElement.blur()")
        assert window.picture() != focused, name


# The cards of links.


def test_a_card_comes_with_the_focus(shown: Shown, window: Window) -> None:
    """A link that is reached shows its card, which describes it; Escape hides it, and coming back shows it again."""
    window.goto(dict(shown.addresses())["brief.html"])
    window.tab_to(LINK, steps=400)
    link = window.read(ADDRESS)
    window.until(DESCRIBED)
    window.press("Escape")
    assert window.read(COUNT, "[role=tooltip]") == 0
    assert window.read(NAMED, "aria-describedby") is None
    assert window.read(ADDRESS) == link
    window.press("Tab", "Shift+Tab")
    assert window.read(ADDRESS) == link
    window.until(DESCRIBED)


# Light and dark.


def test_the_theme_is_switched(site: str, window: Window) -> None:
    """Space and Enter switch it; the switch says which it is, and the next page has it too."""
    window.goto(site + urls.HOME)
    light = window.read(GROUND)
    window.tab_to(SWITCH)
    assert window.read(NAMED, "aria-pressed") == "false"
    window.press(" ")
    assert window.read(NAMED, "aria-pressed") == "true"
    dark = window.read(GROUND)
    assert dark != light
    window.goto(site + urls.CLAIMS)
    assert window.read(GROUND) == dark
    window.tab_to(SWITCH)
    assert window.read(NAMED, "aria-pressed") == "true"
    window.press("Enter")
    assert window.read(NAMED, "aria-pressed") == "false"
    assert window.read(GROUND) == light
