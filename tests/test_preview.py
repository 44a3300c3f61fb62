"""Drafts on a page: seen by editors, in a folder of their own, and never in the site."""

from pathlib import Path

import pytest
from project import call, copy, tree, write

DRAFT = "content/briefs/2021-02-01-second.md"
TEXT = """---
title: Second thoughts
date: 2021-02-01
review: draft
sources: [ferry-gazette-2019-05-04]
claims:
  one: {standing: reported, about: [new-name]}
---
The police seized 2 tonnes of salt. [one]

> seized 2 tonnes of salt
"""
STUB = "---\nname: New Name\nreview: draft\n---\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project with a draft that leads to a draft."""
    root = copy(tmp_path / "little")
    write(root, DRAFT, TEXT)
    write(root, "content/people/new-name.md", STUB)
    return root


def test_preview_shows_drafts_and_says_what_they_are(root: Path, tmp_path: Path) -> None:
    """On each page that it is a preview, on that of a draft that nobody has reviewed it; search engines keep out."""
    assert call(root, "build", "--drafts", "--to", str(tmp_path / "p")).returncode == 0
    pages = {path: data.decode() for path, data in tree(tmp_path / "p").items() if path.endswith(".html")}
    assert {"briefs/2021-02-01-second.html", "people/new-name.html"} <= set(pages)
    assert all('<meta name="robots" content="noindex, nofollow">' in page for page in pages.values())
    drafts = {path for path, page in pages.items() if "<strong>Draft.</strong>" in page}
    assert {path for path in drafts if path in ("index.html", "people/bo-odell.html")} == set()
    assert {"briefs/2021-02-01-second.html", "people/new-name.html"} <= drafts
    assert all("Preview." in page or path in drafts for path, page in pages.items())
    assert tree(tmp_path / "p")["robots.txt"] == b"User-agent: *\nDisallow: /\n"


def test_site_holds_no_draft(root: Path) -> None:
    """Neither a page nor a word of it."""
    assert call(root, "build").returncode == 0
    assert not [path for path, data in tree(root / "site").items() if b"Second thoughts" in data or b"New Name" in data]
    assert not [path for path, data in tree(root / "site").items() if b"noindex, nofollow" in data]


def test_preview_leaves_the_site_as_it_is(root: Path, tmp_path: Path) -> None:
    """Byte for byte, and the next build has nothing to do."""
    call(root, "build")
    before = tree(root / "site")
    call(root, "build", "--drafts", "--to", str(tmp_path / "p"))
    assert tree(root / "site") == before
    assert "0 files" in call(root, "build", "--check").stderr


def test_draft_that_leads_nowhere_is_left_out_with_what_leads_to_it(root: Path, tmp_path: Path) -> None:
    """The rest is shown, and the mistake is told."""
    write(root, "content/people/new-name.md", f"{STUB}A friend of [[Nobody]].\n")
    done = call(root, "build", "--drafts", "--to", str(tmp_path / "p"))
    assert done.returncode == 0
    assert "nothing is called `Nobody`" in done.stderr
    pages = tree(tmp_path / "p")
    assert "people/bo-odell.html" in pages
    assert {"people/new-name.html", "briefs/2021-02-01-second.html"}.isdisjoint(pages)


def test_draft_with_other_mistakes_is_shown(root: Path, tmp_path: Path) -> None:
    """A converter cannot know the case of a verdict; that is what an editor is to see."""
    found = "{standing: found, event: acquittal, date: unknown, about: [new-name]}"
    write(root, DRAFT, TEXT.replace("{standing: reported, about: [new-name]}", found))
    done = call(root, "build", "--drafts", "--to", str(tmp_path / "p"))
    assert done.returncode == 0
    assert "`found` needs the `case`" in done.stderr
    assert "briefs/2021-02-01-second.html" in tree(tmp_path / "p")


@pytest.mark.parametrize("folder", ["site", "content", ".", "..", "seeds/inner", "full"])
def test_preview_replaces_nothing_else(root: Path, folder: str) -> None:
    """A folder that holds anything but a preview is refused, and stays."""
    write(root, "full/mine.txt", "mine")
    call(root, "build")
    before = tree(root)
    done = call(root, "build", "--drafts", "--to", str(root / folder))
    assert done.returncode == 2
    assert "holds something else" in done.stderr
    assert tree(root) == before


def test_preview_can_be_made_again(root: Path, tmp_path: Path) -> None:
    """In the folder of the last one."""
    for _ in range(2):
        assert call(root, "build", "--drafts", "--to", str(tmp_path / "p")).returncode == 0


@pytest.mark.parametrize("words", [("--drafts",), ("--to", "x"), ("--drafts", "--to", "x", "--check")])
def test_half_a_wish_is_no_wish(root: Path, words: tuple[str, ...]) -> None:
    """Drafts and their folder are said together."""
    done = call(root, "build", *words)
    assert done.returncode == 2
    assert "say --drafts or --moved-to URL with --to DIR" in done.stderr
