"""A seed that was given another name is known by its digest, and no second brief is made of it."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from project import call, copy, edit, tree, write

from generator.making import drafting

ARTICLE = """A second ferry is searched in the salt case

6 May 2019

Piet Voorbeeld was arrested in Port Lisse on 2 May 2019, the police said on Monday.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project, with a seed that was drafted and then renamed."""
    root = copy(tmp_path / "little")
    write(root, "seeds/old.txt", ARTICLE)
    drafting.draft_seeds(root, [root / "seeds/old.txt"], 1)
    (root / "seeds/old.txt").rename(root / "seeds/new.txt")
    return root


@pytest.mark.parametrize("words", [("convert",), ("convert", "seeds/new.txt"), ("add", "seeds/new.txt")])
def test_source_follows_the_new_name(words: tuple[str, ...], root: Path) -> None:
    """It tells the new name and nothing else changes in it; the last draft moves along; the brief stays."""
    edit(root, "content/sources/old.md", "seed: seeds/old.txt\n", "seed: 'seeds/old.txt'  # mine\n")
    before = tree(root)
    done = call(root, *words)
    after = tree(root)
    assert done.returncode == 0, done.stderr
    assert "seeds/new.txt: it was seeds/old.txt; content/sources/old.md says so now" in done.stderr
    source = before["content/sources/old.md"].replace(b"'seeds/old.txt'", b"seeds/new.txt")
    assert after == {
        **{path: data for path, data in before.items() if path != "seeds/old.draft.md"},
        "seeds/new.draft.md": before["seeds/old.draft.md"],
        "content/sources/old.md": source,
    }
    assert call(root, "check").returncode == 0
    assert call(root, *words).returncode == 0
    assert tree(root) == after


def test_brief_that_is_reviewed_keeps_its_seed_too(root: Path) -> None:
    """The name of a file is nothing that an editor vouches for."""
    for path in ("content/sources/old.md", *(f"content/briefs/{name}" for name in _briefs(root))):
        edit(root, path, "review: draft\n", "")
    briefs = _briefs(root)
    assert len(briefs) == 1
    call(root, "convert")
    assert _briefs(root) == briefs
    assert "seed: seeds/new.txt\n" in (root / "content/sources/old.md").read_text(encoding="utf-8")


def test_rename_that_was_half_followed_is_finished(root: Path) -> None:
    """The draft has moved already, the source has not heard of it."""
    (root / "seeds/old.draft.md").rename(root / "seeds/new.draft.md")
    assert "it was seeds/old.txt" in call(root, "convert").stderr
    assert "seed: seeds/new.txt\n" in (root / "content/sources/old.md").read_text(encoding="utf-8")


def two_copies(root: Path) -> None:
    """Either could be the one."""
    write(root, "seeds/newer.txt", ARTICLE)


def two_drafts(root: Path) -> None:
    """The new name has a last draft of its own."""
    write(root, "seeds/new.draft.md", "---\ntitle: Other\n---\n")


@pytest.mark.parametrize("change", [two_copies, two_drafts])
def test_what_is_not_clear_is_told_and_left(change: Callable[[Path], None], root: Path) -> None:
    """With what to do; nothing is made of the seed meanwhile."""
    change(root)
    before = tree(root)
    done = call(root, "convert")
    assert done.returncode == 1
    assert "seeds/new.txt:1:1: error: it has the bytes of seeds/old.txt, which is gone" in done.stderr
    assert "under `seed` in its source" in done.stderr
    assert tree(root) == before


def test_copy_beside_its_first_is_no_new_name(root: Path) -> None:
    """Nothing is gone: it is a copy like any other."""
    os.link(root / "seeds/new.txt", root / "seeds/old.txt")
    assert "it was seeds/old.txt" not in call(root, "convert").stderr
    assert "seed: seeds/old.txt\n" in (root / "content/sources/old.md").read_text(encoding="utf-8")


def test_article_whose_seed_is_gone_is_not_said_to_be_held(root: Path, tmp_path: Path) -> None:
    """It would be lost: the seed is to be taken back."""
    (root / "seeds/new.txt").rename(tmp_path / "elsewhere.txt")
    done = call(root, "add", str(tmp_path / "elsewhere.txt"))
    assert done.returncode == 1
    assert "seeds/old.txt, which is not there any more" in done.stderr
    assert "take seeds/old.txt back from git" in done.stderr


def _briefs(root: Path) -> list[str]:
    found = (file for file in (root / "content/briefs").glob("*second-ferry*"))
    return sorted(file.name for file in found)
