"""The dossier in a browser: a track lies where there is room and stands where there is none; nothing folded is lost."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page
from project import built, copy, write

PERSON = "people/bo-odell.html"
WIDTHS = (320, 390, 640, 1280)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The little site on the disk."""
    root = copy(tmp_path_factory.mktemp("dossier") / "little")
    built(root)
    return f"{(root / 'site').as_uri()}/"


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page without script, since nothing of this needs one."""
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


def boxes(page: Page, selector: str) -> list[tuple[float, float, float, float]]:
    """Left, top, right and bottom of each of these elements."""
    found = (element.bounding_box() for element in page.locator(selector).all())
    return [(box["x"], box["y"], box["x"] + box["width"], box["y"] + box["height"]) for box in found if box]


def test_a_track_stands_upright_on_a_phone(site: str, page: Page) -> None:
    """At 390 pixels each stage is below the one before, and none leaves the page."""
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto(site + PERSON)
    stages = boxes(page, ".stage")
    assert len(stages) > 2
    assert all(left[2] <= right[0] + 1 for left, right in pairwise(stages) if left[1] == right[1])
    assert all(left >= 0 and right <= 390 for left, _, right, _ in stages)


def test_a_track_lies_where_there_is_room(site: str, page: Page) -> None:
    """On a wide page the stages stand beside each other in their order."""
    page.goto(site + PERSON)
    stages = boxes(page, ".stage")
    assert len({round(top) for _, top, _, _ in stages}) == 1
    assert all(before[2] <= after[0] + 1 for before, after in pairwise(stages))


@pytest.mark.parametrize("width", WIDTHS)
def test_no_dossier_and_no_list_scrolls_sideways(width: int, site: str, page: Page) -> None:
    """Dossiers and lists of every kind fit a narrow window: nothing in them reaches beyond its right edge."""
    page.set_viewport_size({"width": width, "height": 800})
    root = Path(site.removeprefix("file://"))
    for path in sorted(file.relative_to(root).as_posix() for file in root.rglob("*/*.html")):
        # The wide tables of notes scroll in boxes of their own; an old address sends the reader on.
        leads_on = 'http-equiv="refresh"' in (root / path).read_text(encoding="utf-8")
        if not path.startswith("notes/") and not leads_on:
            page.goto(site + path)
            edges = boxes(page, "main, main > *, main section, main table, main dl")
            assert all(right <= width for _, _, right, _ in edges), path


def test_the_contents_are_not_printed(site: str, page: Page) -> None:
    """On paper the way through the page is left out; the stages of a track stand beside each other, none in another."""
    page.goto(site + PERSON)
    assert page.locator(".contents").is_visible()
    page.emulate_media(media="print")
    assert not page.locator(".contents").is_visible()
    stages = boxes(page, ".stage")
    assert all(left[2] <= right[0] + 1 for left, right in pairwise(stages) if left[1] == right[1])


def test_what_is_folded_is_printed(browser: Browser, tmp_path: Path) -> None:
    """A dossier with more figures than stand open has all of them on paper, without anybody opening anything."""
    root = copy(tmp_path / "little")
    marks = [f"c{number}" for number in range(9)]
    data = "".join(f"  {mark}: {{standing: reported, users: {mark[1:]}000, about: [quillnet]}}\n" for mark in marks)
    text = "".join(f"A paper counted for the {mark} time. [{mark}]\n\n" for mark in marks)
    head = f"title: Counts\ndate: 2020-07-01\nsources: [other]\nclaims:\n{data}"
    write(root, "content/sources/other.md", "---\ntitle: Other\ntype: press\ndate: 2020-07-01\n---\n")
    write(root, "content/briefs/counts.md", f"---\n{head}---\n{text}")
    built(root)
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((root / "site/networks/quillnet.html").as_uri())
    folded = page.locator(".figures .fold li")
    assert folded.count() > 1
    assert not any(one.is_visible() for one in folded.all())
    page.emulate_media(media="print")
    assert all(one.is_visible() for one in folded.all())
    context.close()
