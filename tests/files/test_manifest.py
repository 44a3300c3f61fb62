"""Whether anything has changed since the last build: one changed thing is enough to say so."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.files.manifest import remember, snapshot, unchanged

FILES = (
    "content/site.yaml",
    "content/people/jane.md",
    "seeds/a.txt",
    "templates/base.html",
    "site/index.html",
    "site/a/b.html",
)
LONG_AGO = 1_600_000_000


def write(file: Path, text: str, time: float = LONG_AGO) -> None:
    """Write a file as of a time."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    os.utime(file, (time, time))


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that was built and remembered."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    project = tmp_path / "project"
    for path in FILES:
        write(project / path, path)
    remember(str(project), snapshot(str(project)))
    return project


def test_a_project_that_was_built_is_unchanged(root: Path) -> None:
    """Nothing has happened, so the site has as many files as it had."""
    assert unchanged(str(root)) == (2, [])
    assert unchanged(str(root)) == (2, [])


def test_a_project_that_was_never_built_is_not_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a memory nothing is sure."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    write(tmp_path / "project/content/site.yaml", "title: T")
    assert unchanged(str(tmp_path / "project")) is None


CHANGES: dict[str, Callable[[Path], object]] = {
    "an edit": lambda root: write(root / "content/people/jane.md", "longer than it was before"),
    "an edit of the same length": lambda root: write(
        root / "content/people/jane.md", "X" * len(FILES[1]), LONG_AGO + 1
    ),
    "an edit of the settings": lambda root: write(root / "content/site.yaml", "title: T"),
    "a touched template": lambda root: os.utime(root / "templates/base.html", (LONG_AGO + 9, LONG_AGO + 9)),
    "a touched template, backwards": lambda root: os.utime(root / "templates/base.html", (9, 9)),
    "a new template": lambda root: write(root / "templates/parts/claim.html", ""),
    "a new file": lambda root: write(root / "content/people/john.md", ""),
    "a new kind": lambda root: write(root / "content/terms/a.md", ""),
    "a new seed": lambda root: write(root / "seeds/b.txt", ""),
    "a changed seed": lambda root: write(root / "seeds/a.txt", "altogether other words"),
    "a renamed file": lambda root: (root / "content/people/jane.md").rename(root / "content/people/jean.md"),
    "a deleted file": lambda root: (root / "content/people/jane.md").unlink(),
    "a deleted seed": lambda root: (root / "seeds/a.txt").unlink(),
    "a page that was edited": lambda root: write(root / "site/index.html", "by hand"),
    "a page that was deleted": lambda root: (root / "site/a/b.html").unlink(),
    "a page that was added": lambda root: write(root / "site/extra.html", ""),
    "a site that was renamed": lambda root: (root / "site").rename(root / "old"),
    "a file that became a link": lambda root: linked(root / "content/people/jane.md", root / "seeds/a.txt"),
}


def linked(file: Path, target: Path) -> None:
    """Put a link in the place of a file."""
    file.unlink()
    file.symlink_to(target)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_any_change_is_seen(root: Path, change: Callable[[Path], object]) -> None:
    """After any one change it is not sure that the site is up to date."""
    change(root)
    assert unchanged(str(root)) is None


@pytest.mark.parametrize("path", ["notes.txt", "README.md", ".git/index", "content/__pycache__/x.pyc"])
def test_what_no_build_reads_is_no_change(root: Path, path: str) -> None:
    """Files beside the content do not matter."""
    write(root / path, "new")
    assert unchanged(str(root)) == (2, [])


def test_an_edit_while_the_build_ran_is_seen(root: Path) -> None:
    """What a build may have read half is not taken for what it read."""
    before = snapshot(str(root))
    write(root / "content/people/jane.md", "written while the build ran")
    remember(str(root), before)
    assert unchanged(str(root)) is None


def test_a_file_as_new_as_the_build_is_not_sure(root: Path) -> None:
    """A file with the time of the snapshot itself may be written again within the same tick of the clock."""
    file = root / "content/people/jane.md"
    file.write_text("just now", encoding="utf-8")
    before = snapshot(str(root))
    os.utime(file, ns=(before["at"], before["at"]))
    remember(str(root), snapshot(str(root)) | {"at": before["at"]})
    assert unchanged(str(root)) is None


def test_another_place_is_another_project(root: Path) -> None:
    """A project that was moved is built anew."""
    root.rename(root.with_name("moved"))
    assert unchanged(str(root.with_name("moved"))) is None


@pytest.mark.parametrize("text", ["", "{", "[]", "5", "{}", '{"version": 1}', "\x00"])
def test_a_damaged_manifest_is_as_good_as_none(root: Path, tmp_path: Path, text: str) -> None:
    """Rubbish in the place of the manifest only means that nothing is sure."""
    (manifest,) = (tmp_path / "cache").rglob("manifest.json")
    manifest.write_text(text, encoding="utf-8")
    assert unchanged(str(root)) is None


def test_a_cache_that_cannot_be_written_is_no_loss(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing can be kept the next build is a whole one."""
    write(tmp_path / "file", "")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    remember(str(root), snapshot(str(root)))
    assert unchanged(str(root)) is None
