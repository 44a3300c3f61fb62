"""The search in a browser, from a disk: what it finds, how it is narrowed, and the cards that links show."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from project import FERRY, ROOT, TRIAL, built, copy, edit

from browser import asking
from generator.building.build import read
from generator.building.templates import assets, template_folders
from generator.publish.pages import plan
from generator.publish.render import Renderer

SEARCHING = ("search", "assets/")


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The little site in a folder with a space and an accent."""
    root = copy(tmp_path_factory.mktemp("searching") / "little é")
    built(root)
    return f"{(root / 'site').as_uri()}/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A wide window that may complain of nothing."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    window = context.new_page()
    said: list[str] = []
    window.on("console", lambda message: said.append(message.text))
    window.on("pageerror", lambda error: said.append(str(error)))
    yield window
    context.close()
    assert said == []


def search(page: Page, words: str) -> None:
    """Type words, and wait for what they find."""
    page.locator("#_q").fill(words)
    page.wait_for_selector(asking.READY, state="attached")


def hits(page: Page) -> list[str]:
    """What is shown, as the table of questions writes it."""
    page.wait_for_selector(asking.READY, state="attached")
    return list(page.evaluate(asking.HITS))


# The table of questions.


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The page of the search and its index, made of the project's own content."""
    place = tmp_path_factory.mktemp("real")
    site, _ = read(ROOT, jobs=1)
    renderer = Renderer.of(template_folders(ROOT))
    for one in plan(site, assets(ROOT)):
        if one.path.startswith(SEARCHING):
            (place / one.path).parent.mkdir(parents=True, exist_ok=True)
            (place / one.path).write_bytes(one.make(renderer))
    return f"{place.as_uri()}/"


def test_every_question_finds_what_it_must(real: str, page: Page) -> None:
    """Each question of the table finds the expected first, in order, and nothing where nothing is expected."""
    questions = asking.questions()
    wrong = [asked.wrong(asking.found(page, real, asked)) for asked in questions]
    assert not any(wrong), "\n".join(filter(None, wrong))
    assert len(questions) >= 40


# What is found.


def test_a_question_of_very_many_words_is_refused_at_once(disk: str, page: Page) -> None:
    """Above a hundred words the reader is asked for fewer; the same word many times is one word."""
    page.goto(disk + "search.html")
    search(page, " ".join(f"word{number}" for number in range(1000)))
    expect(page.locator("#_count")).to_have_text("Please give fewer words.")
    assert hits(page) == []
    search(page, "quillnet " * 60)
    assert hits(page)[0] == "network: Quillnet"


@pytest.mark.parametrize("whole", [0, 40], ids=["missing", "cut short"])
def test_an_index_that_is_not_whole_is_told(browser: Browser, tmp_path: Path, whole: int) -> None:
    """What was found before goes, the reader is told why, and the next question is answered."""
    root = copy(tmp_path / "little")
    built(root)
    shard = root / "site/search/terms/6c-0.js"  # words with l
    shard.write_bytes(shard.read_bytes()[:whole])
    window = browser.new_page()
    window.goto((root / "site/search.html").as_uri())
    search(window, "quillnet")
    assert hits(window)
    search(window, "ledger")
    expect(window.locator("#_count")).to_have_text("The index of the search could not be loaded.")
    assert hits(window) == []
    search(window, "quillnet")
    assert hits(window)
    expect(window.locator("#_count")).to_contain_text("result")
    window.close()


def test_a_slip_is_forgiven_and_told(disk: str, page: Page) -> None:
    """A word with a slip finds what was meant, and the page says for which word it is shown."""
    page.goto(disk + "search.html?q=qiullnet")
    assert hits(page)[0] == "network: Quillnet"
    expect(page.locator("#_slips")).to_have_text("Nothing says “qiullnet”. Shown for “quillnet”.")


def test_a_number_with_a_slip_is_another_number(disk: str, page: Page) -> None:
    """Figures are found as they are or not at all."""
    page.goto(disk + "search.html?q=1201")
    assert hits(page) == []


def test_a_title_lends_its_words_to_claims_that_have_others(disk: str, page: Page) -> None:
    """A claim is found by a word of its own and one of its brief's title, and not by that of the title alone."""
    page.goto(disk + "search.html?q=silent+ledger")
    assert hits(page) == [f"claim: {FERRY}#seized"]
    search(page, "silent")
    assert f"claim: {FERRY}#seized" not in hits(page)


def test_what_is_shown_of_a_claim_is_never_without_its_standing(disk: str, page: Page) -> None:
    """Every claim in the results has the word of its standing; somebody in a case has the status with its date."""
    page.goto(disk + "search.html?kind=claims")
    items = page.locator("#_results > .hit.item")
    expect(items.first).to_be_visible()
    for text in items.locator(".line").all_inner_texts():
        assert re.match(r"\W*(found|admitted|alleged|official|party|reported)", text)
    page.goto(disk + "search.html?q=marle&kind=people")
    expect(page.locator("#_results .status-line").first).to_contain_text(re.compile(r"acquitted.*2020"))


def test_what_was_found_is_marked(disk: str, page: Page) -> None:
    """The words that were found are marked, with their accents, and nothing else is."""
    page.goto(disk + "search.html?q=edouard+acquit")
    hits(page)
    marks = set(page.locator("#_results mark").all_inner_texts())
    assert "Édouard" in marks
    assert all(re.match("(?i)édouard|edouard|acquit", mark) for mark in marks)


# Facets, address, keyboard.


def test_facets_narrow_and_say_how_many_would_remain(disk: str, page: Page) -> None:
    """The number of a toggle is how many results it leaves; what was chosen stands in the address."""
    page.goto(disk + "search.html?q=quillnet")
    toggle = page.locator('.toggle[data-key="standing=official"]')
    expect(toggle).to_have_attribute("aria-pressed", "false")
    number = int(toggle.locator(".left").inner_text())
    toggle.click()
    page.wait_for_selector(asking.READY, state="attached")
    expect(toggle).to_have_attribute("aria-pressed", "true")
    expect(toggle).to_be_focused()
    assert len(hits(page)) == number > 0
    assert page.locator("#_results .standing").all_inner_texts() == ["official"] * number
    assert page.evaluate("location.search") == "?q=quillnet&standing=official"


def test_two_values_of_a_facet_add_up(disk: str, page: Page) -> None:
    """Values of one facet are alternatives; those of two facets must both hold."""
    page.goto(disk + "search.html?standing=official&standing=found")
    assert set(page.locator("#_results .standing").all_inner_texts()) == {"official", "found"}
    page.goto(disk + "search.html?standing=official&kind=people")
    assert hits(page) == []
    expect(page.locator("#_count")).to_contain_text("Nothing found")


def test_back_and_forward_go_over_searches(disk: str, page: Page) -> None:
    """A search that was sent or narrowed is a step that the reader can go back over."""
    page.goto(disk + "search.html?q=quillnet")
    hits(page)
    page.locator('.toggle[data-key="kind=networks"]').click()
    assert hits(page) == ["network: Quillnet"]
    page.go_back()
    expect(page.locator('.toggle[data-key="kind=networks"]')).to_have_attribute("aria-pressed", "false")
    assert len(hits(page)) > 1
    page.go_forward()
    expect(page.locator('.toggle[data-key="kind=networks"]')).to_have_attribute("aria-pressed", "true")


def test_it_works_where_the_address_may_not_change(disk: str, page: Page) -> None:
    """Some browsers refuse to change the address of a page of a disk: then it stays, and everything is found."""
    page.add_init_script("history.pushState = history.replaceState = () => { throw new Error('refused'); };")
    page.goto(disk + "search.html")
    search(page, "quillnet")
    page.locator('.toggle[data-key="kind=networks"]').click()
    assert hits(page) == ["network: Quillnet"]
    assert page.evaluate("location.search") == ""


def test_the_keyboard_goes_through_the_results(disk: str, page: Page) -> None:
    """Arrows go from the field to each result and back; Escape comes back to the field, then clears it; Enter opens."""
    page.goto(disk + "search.html")
    search(page, "quillnet")
    links = page.locator("#_results > .hit > :first-child a")
    page.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#_q")).to_be_focused()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(page.locator("#_q")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#_q")).to_have_value("")
    assert hits(page) == []
    search(page, "quillnet")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/networks/quillnet.html")


def test_a_slash_leads_to_the_search_from_every_page(disk: str, page: Page) -> None:
    """On a page without the field `/` opens the search, with the field focused."""
    page.goto(disk + "networks/quillnet.html")
    page.keyboard.press("/")
    page.wait_for_url("**/search.html")
    expect(page.locator("#_q")).to_be_focused()


def test_a_phone_has_the_facets_in_a_fold(disk: str, browser: Browser) -> None:
    """On a narrow window the facets are folded, say what is chosen, and nothing is wider than the window."""
    context = browser.new_context(viewport={"width": 320, "height": 640})
    window = context.new_page()
    window.goto(disk + "search.html?q=quillnet&standing=official")
    assert hits(window)
    expect(window.locator("#_facets .toggle").first).not_to_be_visible()
    expect(window.locator("#_chosen")).to_have_text("official")
    window.locator("#_facets summary").click()
    expect(window.locator("#_facets .toggle").first).to_be_visible()
    assert window.evaluate("document.documentElement.scrollWidth") == 320
    context.close()


# Cards.

CARD = ".glimpse"


def test_a_link_shows_what_it_leads_to(disk: str, page: Page) -> None:
    """On hover a link to somebody shows name, kind and status with its date, and not on top of the link."""
    page.goto(disk + f"briefs/{FERRY}.html")
    link = page.locator('main a[href="../people/edouard-marle.html"]').first
    link.hover()
    card = page.locator(CARD)
    expect(card).to_contain_text("Édouard Marlé")
    expect(card).to_contain_text(re.compile(r"acquitted.*2020"))
    box, of_link = card.bounding_box(), link.bounding_box()
    assert box
    assert of_link
    assert box["y"] >= of_link["y"] + of_link["height"] or box["y"] + box["height"] <= of_link["y"]


def test_a_card_can_be_reached_and_dismissed(disk: str, page: Page) -> None:
    """The card stays while the pointer is on it, goes when it leaves, and Escape closes it."""
    page.goto(disk + f"briefs/{FERRY}.html")
    link, card = page.locator('main a[href="../people/edouard-marle.html"]').first, page.locator(CARD)
    link.hover()
    expect(card).to_be_visible()
    card.hover()
    expect(card).to_be_visible()
    page.mouse.move(2, 2)
    expect(card).to_have_count(0)
    link.hover()
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)


def test_a_card_comes_with_the_keyboard_too(disk: str, page: Page) -> None:
    """A link that is reached by the keyboard shows its card, which describes it, until the next one is reached."""
    page.goto(disk + "people/edouard-marle.html")
    page.locator(f'main a[href*="{TRIAL}.html#"]').first.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(page.locator(CARD)).to_have_attribute("role", "tooltip")
    expect(page.locator(":focus")).to_have_attribute("aria-describedby", "_glimpse")
    page.keyboard.press("Tab")
    expect(page.locator("[aria-describedby=_glimpse]:not(:focus)")).to_have_count(0)


def test_the_card_of_a_claim_says_its_standing(disk: str, page: Page) -> None:
    """A link to a claim shows its sentence with standing and date; one to a page of no entry shows nothing."""
    page.goto(disk + "people/edouard-marle.html")
    page.locator(f'main a[href="../briefs/{TRIAL}.html#acquitted"]').first.hover()
    expect(page.locator(CARD)).to_contain_text("a acquitté mardi Édouard Marlé")
    expect(page.locator(f"{CARD} .standing")).to_have_text("found")
    expect(page.locator(f"{CARD} .sentence")).to_have_attribute("lang", "fr")


def test_a_link_that_is_no_address_is_left_alone(page: Page, tmp_path: Path) -> None:
    """An address that no browser can read has no card, and nothing complains of it."""
    root = copy(tmp_path / "little")
    edit(root, "content/notes/about.md", "https://example.org/?a=1&b=2", "https://example.org:99999999/")
    built(root)
    page.goto((root / "site/notes/about.html").as_uri())
    page.get_by_role("link", name="more", exact=True).hover()
    page.wait_for_timeout(700)
    assert page.locator(CARD).count() == 0


def test_a_touch_shows_no_card(disk: str, browser: Browser) -> None:
    """On a touch screen a link is followed and shows no card before."""
    context = browser.new_context(has_touch=True, viewport={"width": 390, "height": 700})
    window = context.new_page()
    window.goto(disk + "people/edouard-marle.html")
    window.locator(f'main a[href="../briefs/{TRIAL}.html#acquitted"]').first.dispatch_event(
        "pointerover", {"pointerType": "touch", "bubbles": True}
    )
    window.wait_for_timeout(700)
    assert window.locator(CARD).count() == 0
    context.close()


def test_everything_comes_from_the_disk(disk: str, page: Page) -> None:
    """A search and a card load files of the site alone, and only those that they need."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(disk + "search.html?q=ledger")
    hits(page)
    loaded = [url.removeprefix(disk) for url in asked]
    assert not [url for url in loaded if "://" in url]
    assert [url for url in loaded if url.startswith("search/terms/")]
    assert len([url for url in loaded if url.startswith("search/terms/")]) <= 2
    assert Path(loaded[0]).name.startswith("search.html")
