"""Whether search engines may list the page of somebody."""

from pathlib import Path

import pytest
from project import TRIAL, copy, edit, html_pages, pages

CONVICTED = "content/people/bo-odell.md"
OLD_FINAL = "counts: 2 of 3, instance: first, final: no"


def told(root: Path) -> tuple[dict[str, str], str]:
    """What each page of a person, by stem, tells search engines; and the sitemap."""
    _, files = pages(root)
    found = html_pages({path: text for path, text in files.items() if path.startswith("people/")})
    robots = {
        path.removeprefix("people/").removesuffix(".html"): "".join(
            element.attributes["content"] for element in page.find("meta", name="robots")
        )
        for path, page in found.items()
    }
    return robots, files["sitemap.xml"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project: one acquitted, one convicted and not finally."""
    return copy(tmp_path / "little")


def test_nobody_without_a_final_conviction_is_listed(root: Path) -> None:
    """Neither who was acquitted nor whose conviction is under appeal; the list of people is, like any page."""
    robots, sitemap = told(root)
    assert robots == {"bo-odell": "noindex", "edouard-marle": "noindex", "index": ""}
    assert "people/bo-odell" not in sitemap
    assert "/cases/nordmark-v-marle.html" in sitemap


def test_final_conviction_lets_a_page_be_listed(root: Path) -> None:
    """Of who was convicted finally, and of nobody else."""
    edit(root, f"content/briefs/{TRIAL}.md", OLD_FINAL, OLD_FINAL.replace("no", "yes"))
    robots, sitemap = told(root)
    assert robots == {"bo-odell": "", "edouard-marle": "noindex", "index": ""}
    assert "people/bo-odell.html" in sitemap


def test_editor_may_list_a_page_with_a_reason(root: Path) -> None:
    """`show: index` is the editor's own decision."""
    edit(root, CONVICTED, "---\nname", "---\nshow: index\nshow_reason: He asked for it.\nname")
    assert told(root)[0]["bo-odell"] == ""


def test_editor_may_hold_back_who_was_convicted(root: Path) -> None:
    """`show: noindex` holds after a final conviction, too."""
    edit(root, f"content/briefs/{TRIAL}.md", OLD_FINAL, OLD_FINAL.replace("no", "yes"))
    edit(root, CONVICTED, "---\nname", "---\nshow: noindex\nname")
    assert told(root)[0]["bo-odell"] == "noindex"


def test_old_address_is_not_listed_either(root: Path) -> None:
    """The signpost at a former address says the name too."""
    edit(root, CONVICTED, "---\nname", "---\nformerly: [bo-o-dell]\nname")
    assert told(root)[0]["bo-o-dell"] == "noindex"


def test_company_is_listed_unless_its_file_says_otherwise(root: Path) -> None:
    """Companies have no presumption to protect; an editor may hold one back."""
    assert "companies/quill-thorn.html" in told(root)[1]
    edit(root, "content/companies/quill-thorn.md", "country: NO", "country: NO\nshow: noindex")
    assert "companies/quill-thorn.html" not in told(root)[1]
