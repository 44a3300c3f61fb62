"""Names and titles without a space: no page is wider than a phone, whatever its words are."""

from pathlib import Path

from playwright.sync_api import Browser
from project import FERRY, TRIAL, built, copy, edit

LONG = "W" * 300
NAMED = {
    "content/networks/quillnet.md": ("name: Quillnet\naliases: [", f"name: Quillnet{LONG}\naliases: [Quillnet, "),
    "content/people/bo-odell.md": ("name: Bo O’Dell", f"name: Bo{LONG}\naliases: [Bo O’Dell]"),
    "content/cases/nordmark-v-marle.md": ("name: Nordmark v Marlé and O’Dell", f"name: Nordmark{LONG}"),
    "content/courts/tidewater-high-court.md": (
        "name: Tidewater High Court\naliases: [",
        f"name: Tidewater{LONG}\naliases: [Tidewater High Court, ",
    ),
    "content/agencies/nordmark-police.md": ("name: Nordmark Police", f"name: Police{LONG}\naliases: [Nordmark Police]"),
    "content/sources/nordmark-police-2019.md": ("title: Salt and silence", f"title: Salt{LONG}"),
    f"content/briefs/{FERRY}.md": ("title: Two charged", f"title: Two{LONG}"),
    f"content/briefs/{TRIAL}.md": ('title: "Procès', f'title: "Procès{LONG}'),
}


def test_a_name_of_three_hundred_letters_fits_a_phone(browser: Browser, tmp_path: Path) -> None:
    """In every page, of every kind."""
    root = copy(tmp_path / "little")
    for path, (old, new) in NAMED.items():
        edit(root, path, old, new)
    built(root)
    window = browser.new_page(viewport={"width": 320, "height": 640}, java_script_enabled=False)
    wide: dict[str, int] = {}
    for file in sorted((root / "site").rglob("*.html")):
        if 'http-equiv="refresh"' in file.read_text(encoding="utf-8"):
            continue  # it goes on by itself
        window.goto(file.as_uri())
        if (width := window.evaluate("document.documentElement.scrollWidth")) > 320:
            wide[file.relative_to(root / "site").as_posix()] = width
    window.close()
    assert wide == {}
