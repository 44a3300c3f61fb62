"""Pictures of the finished site for docs/, small files: on a screen and a phone, light and dark, and one on paper.

In, on the command line: the folder of a site, the folder for the pictures, and pages as `name=path`, such as
`search=search.html?q=police`; the page called `paper` is shown as it is printed. Run by hand, in `tests/`:

    PYTHONPATH=.. ../.venv/bin/python -m bench.screenshots ../site ../docs home=index.html paper=briefs/NAME.html
"""

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import needed
from playwright.sync_api import Browser, sync_playwright

WIDTHS = {1440: 1100, 390: 844}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PAPER = "paper"
A4 = (794, 1123)  # in CSS pixels
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)">')
NOWHERE = "https://site.example/"  # of a site without an address


def shoot(browser: Browser, address: str, name: str, place: Path) -> None:
    """One page in each width and scheme; JPEG, since that of text with a table is smaller than a full-colour PNG."""
    for width, height in WIDTHS.items():
        for scheme in SCHEMES:
            context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
            page = context.new_page()
            page.goto(address)
            page.wait_for_timeout(700)  # a search answers while the page is open already
            page.screenshot(path=place / f"{name}-{width}-{scheme}.jpg", type="jpeg", quality=70)
            context.close()


def print_out(browser: Browser, site: Path, path: str, name: str, place: Path) -> None:
    """The first sheet as it is printed, and the whole as a PDF beside it; its links lead to the site's own address."""
    found = CANONICAL.search((site / path).read_text(encoding="utf-8"))
    base = (found[1] if found else f"{NOWHERE}{path}").removesuffix(path)
    context = browser.new_context(viewport={"width": A4[0], "height": A4[1]})
    context.route(f"{base}**", lambda route: route.fulfill(path=site / route.request.url.removeprefix(base)))
    page = context.new_page()
    page.goto(f"{base}{path}")
    page.emulate_media(media="print")
    page.screenshot(path=place / f"{name}.jpg", type="jpeg", quality=70)
    page.pdf(path=place / f"{name}.pdf", format="A4", prefer_css_page_size=True)
    context.close()


def main(words: Sequence[str]) -> None:
    """Take every picture that was asked for."""
    site, place = Path(words[0]).resolve(), Path(words[1])
    place.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=needed.found(needed.CHROMIUM), args=["--no-sandbox"])
        for name, _, path in (word.partition("=") for word in words[2:]):
            if name == PAPER:
                print_out(browser, site, path, name, place)
            else:
                shoot(browser, f"{site.as_uri()}/{path}", name, place)
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
