"""A build replaces the site whole or leaves it as it was: killed at any step, on a full or read-only disk, with mistakes.

Builds are killed by `strace`, which counts system calls, so that a step is always the same step.
"""

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from project import FERRY, Tree, built, cache_of, copy, difference, edit, run, tree, write

MOVING = "rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat"
MAKING = "mkdir,mkdirat"
LEFTOVERS = (".site-next", ".site-old")


@pytest.fixture(scope="module")
def strace(request: pytest.FixtureRequest) -> str:
    """The path of strace; without one the tests are skipped loudly, or fail where BRIEFING_REQUIRE_BROWSER=1."""
    found = shutil.which("strace")
    if not found:
        reason = "no strace: nobody has tried what a build leaves behind when it is killed"
        if os.environ.get("BRIEFING_REQUIRE_BROWSER") == "1":
            pytest.fail(reason, pytrace=False)
        pytest.skip(reason)
    return found


def changed(folder: Path) -> tuple[Path, Tree, Tree]:
    """A project whose site is built, with changes that are not: its root, the old tree and the new one."""
    root = copy(folder / "little")
    built(root)
    old = tree(root / "site")
    edit(root, "content/offences/salt-smuggling.md", "Salt was taxed", "Salt was taxed heavily")
    write(root, "content/terms/ledger.md", "---\nname: ledger\n---\nA book.\n")
    (root / "content/terms/handset.md").unlink()
    there = folder / "there"
    for name in ("content", "seeds"):
        shutil.copytree(root / name, there / name)
    built(there)
    return root, old, tree(there / "site")


def calls(strace: str, root: Path, names: str, log: Path) -> int:
    """How many of these system calls a build of a copy of the project makes."""
    there = log.parent / f"counted {log.name}"
    shutil.copytree(root, there, symlinks=True)
    done = run(there, "build", "--clean", "--jobs", "1", before=[strace, "-f", "-o", str(log), f"--trace={names}"])
    assert done.returncode == 0, done.stderr
    return len(re.findall(r"^\d+ +\w+\(", log.read_text(encoding="utf-8"), re.MULTILINE))


def interfere(strace: str, root: Path, what: str, log: Path) -> int:
    """Build while strace interferes; how the process ended."""
    before = [strace, "-f", "-o", str(log), f"--inject={what}"]
    return run(root, "build", "--clean", "--jobs", "1", before=before).returncode


def recovers(root: Path, new: Tree) -> None:
    """The next build works, and nothing is left beside the site."""
    done = run(root, "build", "--jobs", "1")
    assert done.returncode == 0, done.stderr
    assert not difference(new, tree(root / "site"))
    assert sorted(place.name for place in root.iterdir()) == ["content", "seeds", "site"]


@pytest.mark.law
@pytest.mark.parametrize("share", [0.0, 0.25, 0.5, 0.75, 1.0], ids=["first", "early", "middle", "late", "last"])
def test_a_killed_build_leaves_the_old_site_or_the_new_one(share: float, strace: str, tmp_path: Path) -> None:
    """Killed at a call that links, moves or deletes a file, a build leaves one of the two trees, and the next repairs."""
    root, old, new = changed(tmp_path)
    count = calls(strace, root, MOVING, tmp_path / "calls")
    assert count > 40
    when = max(1, round(share * count))
    assert interfere(strace, root, f"{MOVING}:signal=KILL:when={when}", tmp_path / "log") != 0
    assert tree(root / "site") in (old, new)
    recovers(root, new)


@pytest.mark.law
@pytest.mark.parametrize(("step", "is_new"), [("exchange", False), ("clearing", True)])
def test_the_site_changes_in_one_step(step: str, is_new: bool, strace: str, tmp_path: Path) -> None:
    """Killed before the exchange the site is still the old one, killed at the very next call it is the new one."""
    root, old, new = changed(tmp_path)
    calls(strace, root, MOVING, tmp_path / "calls")
    lines = (tmp_path / "calls").read_text(encoding="utf-8").splitlines()
    exchange = next(number for number, line in enumerate(lines, 1) if "RENAME_EXCHANGE" in line)
    when = exchange + (step == "clearing")
    assert interfere(strace, root, f"{MOVING}:signal=KILL:when={when}", tmp_path / "log") != 0
    assert not difference(new if is_new else old, tree(root / "site"))
    recovers(root, new)


@pytest.mark.law
@pytest.mark.parametrize("when", [1, 3, 6])
def test_a_build_killed_while_it_writes_leaves_the_old_site(when: int, strace: str, tmp_path: Path) -> None:
    """Killed at a call that writes, a build leaves the old tree as it was."""
    root, old, new = changed(tmp_path)
    assert calls(strace, root, "write", tmp_path / "calls") > 8
    assert interfere(strace, root, f"write:signal=KILL:when={when}", tmp_path / "log") != 0
    assert not difference(old, tree(root / "site"))
    recovers(root, new)


@pytest.mark.law
def test_a_first_build_that_is_killed_leaves_no_site(strace: str, tmp_path: Path) -> None:
    """Where there was no site, a build that is killed before its last step leaves none."""
    root = copy(tmp_path / "little")
    assert interfere(strace, root, "write:signal=KILL:when=20", tmp_path / "log") != 0
    assert not (root / "site").exists()
    built(root)
    assert not any((root / name).exists() for name in LEFTOVERS)


@pytest.mark.law
@pytest.mark.parametrize("when", [1, 2])
def test_where_folders_cannot_be_exchanged_the_next_build_repairs(when: int, strace: str, tmp_path: Path) -> None:
    """On a system that knows no exchange, a build killed between its two moves is undone by the next one."""
    root, old, new = changed(tmp_path)
    log = tmp_path / "log"
    before = [strace, "-f", "-o", str(log), "--inject=renameat2:error=EINVAL", f"--inject=rename:signal=KILL:when={when}"]
    assert run(root, "build", "--clean", "--jobs", "1", before=before).returncode != 0
    now = tree(root / "site") or tree(root / ".site-old")
    assert now in (old, new)
    recovers(root, new)


# A disk that refuses.


@pytest.mark.law
@pytest.mark.parametrize(
    ("what", "said"),
    [
        (f"{MAKING}:error=EROFS:when=1+", "Read-only file system"),
        (f"{MAKING}:error=EACCES:when=1+", "Permission denied"),
        ("write:error=ENOSPC:when=2", "No space left on device"),
        ("write:error=EIO:when=4", "Input/output error"),
    ],
)
def test_a_disk_that_refuses_is_a_message(what: str, said: str, strace: str, tmp_path: Path) -> None:
    """Where the disk is read-only, forbidden, full or broken, a build says so, ends with 1 and leaves the site."""
    root, old, new = changed(tmp_path)
    done = run(root, "build", "--clean", "--jobs", "1", before=[strace, "-f", "-o", str(tmp_path / "log"), f"--inject={what}"])
    assert done.returncode == 1
    assert said in done.stderr
    assert "nothing was written" in done.stderr
    assert "Traceback" not in done.stderr
    assert not difference(old, tree(root / "site"))
    recovers(root, new)


@pytest.mark.law
def test_a_disk_without_hard_links_is_no_problem(strace: str, tmp_path: Path) -> None:
    """Where files cannot be linked they are written again, and the site is the same."""
    root, _, new = changed(tmp_path)
    assert interfere(strace, root, "link,linkat:error=EPERM:when=1+", tmp_path / "log") == 0
    assert not difference(new, tree(root / "site"))


@pytest.mark.law
def test_a_cache_that_cannot_be_written_is_no_problem(tmp_path: Path) -> None:
    """Where the user's cache is a file, a build remembers nothing and works."""
    root, _, new = changed(tmp_path)
    shutil.rmtree(cache_of(root), ignore_errors=True)
    cache_of(root).write_text("no folder", encoding="utf-8")
    done = run(root, "build")
    assert done.returncode == 0, done.stderr
    assert not difference(new, tree(root / "site"))


# What stands where the site should be.


def a_file(root: Path) -> None:
    """`site` is a file of somebody's."""
    (root / "site").write_text("mine", encoding="utf-8")


def a_link(root: Path) -> None:
    """`site` is a link to a folder that is served elsewhere."""
    (root.parent / "served").mkdir()
    write(root.parent, "served/index.html", "theirs")
    (root / "site").symlink_to(root.parent / "served")


@pytest.mark.law
@pytest.mark.parametrize("change", [a_file, a_link])
@pytest.mark.xfail(strict=True, reason="it is exchanged like a folder, stays behind as .site-next and breaks the next clean build")
def test_what_is_no_folder_is_not_replaced(change: Callable[[Path], None], tmp_path: Path) -> None:
    """Where `site` is a file or a link, a build says so and takes nothing away."""
    root = copy(tmp_path / "little")
    change(root)
    before = tree(root)
    done = run(root, "build")
    assert done.returncode == 1
    assert "site" in done.stderr
    assert "Traceback" not in done.stderr
    assert not difference(before, tree(root))


@pytest.mark.law
@pytest.mark.parametrize("name", LEFTOVERS)
@pytest.mark.parametrize(
    "what",
    ["folder", pytest.param("file", marks=pytest.mark.xfail(strict=True, reason="only folders are cleared away"))],
)
def test_leftovers_are_cleared(name: str, what: str, tmp_path: Path) -> None:
    """What an earlier build left beside the site is gone after the next one."""
    root = copy(tmp_path / "little")
    built(root)
    write(root, f"{name}/deep/file" if what == "folder" else name, "left")
    done = run(root, "build", "--clean")
    assert done.returncode == 0, done.stderr
    assert not (root / name).exists()


# Mistakes.

MISTAKES: list[tuple[str, str, str, str]] = [
    ("content/people/bo-odell.md", "ambiguous:", "ambigous:", "content/people/bo-odell.md:3:1"),
    ("content/places/port-lisse.md", "country: NO", "country: NO\nname: Twice", "content/places/port-lisse.md:4:1"),
    ("content/cases/nordmark-v-marle.md", "court: tidewater-high-court", "court: tidewater", "content/cases/nordmark-v-marle.md:3:8"),
    (f"content/briefs/{FERRY}.md", "\ndate: 2019-05-04", "\ndate: 4 May 2019", f"content/briefs/{FERRY}.md:3:7"),
    ("content/briefs/2020-06-10-salt-trial.md", "condamné à dix-huit mois", "condamné à dix-neuf mois", "content/briefs/2020-06-10-salt-trial.md:22"),
    ("content/briefs/2020-06-10-salt-trial.md", "  trial: {", "  trail: {", "content/briefs/2020-06-10-salt-trial.md:13:3"),
    ("content/sources/le-phare-2020-06-10.md", "type: press\n", "", "content/sources/le-phare-2020-06-10.md:2:1"),
    ("content/companies/quill-thorn.md", "(networks/quillnet)", "(networks/quilnet)", "content/companies/quill-thorn.md:5:8"),
    ("content/agencies/nordmark-police.md", "name: Nordmark Police", "name: Port Lisse", "content/places/port-lisse.md:2:7"),
    ("content/offences/salt-smuggling.md", "country: NO\n---\n", "country: NO\n", "content/offences/salt-smuggling.md:1:1"),
    ("content/notes/about.md", "```\n\n---", "\n---", "content/notes/about.md:21:1"),
]  # fmt: skip


def test_many_mistakes_are_reported_in_one_run(tmp_path: Path) -> None:
    """Eleven mistakes in as many places are all reported at once, each at its own line and column; nothing is written."""
    root = copy(tmp_path / "little")
    built(root)
    before = tree(root)
    for path, old, new, _ in MISTAKES:
        edit(root, path, old, new)
    now = tree(root)
    done = run(root, "build")
    assert done.returncode == 1
    assert done.stdout == ""
    spots = re.findall(r"^(\S+?:\d+:\d+): error: ", done.stderr, re.MULTILINE)
    assert [spot for *_, spot in MISTAKES if not any(one.startswith(spot) for one in spots)] == [], done.stderr
    assert "nothing was written" in done.stderr
    assert not difference(now, tree(root))
    assert before.keys() == now.keys()


@pytest.mark.parametrize("words", [("--clean",), ("--jobs", "2"), ("--check",)])
def test_a_build_with_a_mistake_touches_nothing(words: tuple[str, ...], tmp_path: Path) -> None:
    """One mistake is enough: no file of the site is written, moved or touched."""
    root = copy(tmp_path / "little")
    built(root)
    times = {place: place.stat().st_mtime_ns for place in (root / "site").rglob("*")}
    edit(root, "content/terms/handset.md", "see: [quillnet]", "see: [quilnet]")
    done = run(root, "build", *words)
    assert (done.returncode, done.stdout) == (1, "")
    assert "content/terms/handset.md:4:7: error: " in done.stderr
    assert {place: place.stat().st_mtime_ns for place in (root / "site").rglob("*")} == times
    assert not any((root / name).exists() for name in LEFTOVERS)


# Templates of the project's own.


def override(root: Path, path: str, old: str, new: str) -> int:
    """Give the project a template of its own, changed in one place; the line of that place."""
    source = Path(__file__).parent.parent / "templates" / path
    text = source.read_text(encoding="utf-8")
    assert old in text
    write(root, f"templates/{path}", text.replace(old, new, 1))
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{{ page.title }}", "{{ page.nothing }}"),
        ("{{ page.title }}", "{{ nothing }}"),
        ("{{ page.title }}", "{{ page.title }"),
        ("{{ page.title }}", "{% nothing %}"),
        ("{{ page.title }}", "{{ page.title|nothing }}"),
    ],
)
def test_a_mistake_in_a_template_is_a_problem_at_its_line(old: str, new: str, jobs: str, tmp_path: Path) -> None:
    """A name that a view does not have, or what is no template, stops the build with file and line; the site stays."""
    root = copy(tmp_path / "little")
    built(root)
    before = tree(root / "site")
    line = override(root, "kind.html", old, new)
    done = run(root, "build", "--jobs", jobs)
    assert done.returncode == 1
    assert f"templates/kind.html:{line}:1: error: " in done.stderr
    assert "Traceback" not in done.stderr
    assert not difference(before, tree(root / "site"))
    assert not any((root / name).exists() for name in LEFTOVERS)


@pytest.mark.xfail(strict=True, reason="the folder of a part is lost: templates/rows.html instead of templates/parts/rows.html")
def test_a_mistake_in_a_part_names_its_folder(tmp_path: Path) -> None:
    """A mistake in a part of a page is reported in the file that an editor can open."""
    root = copy(tmp_path / "little")
    line = override(root, "parts/rows.html", "{{ tally.basis }}", "{{ tally.nothing }}")
    done = run(root, "build")
    assert f"templates/parts/rows.html:{line}:1: error: " in done.stderr


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("division", b"{{ 1 / 0 }}\n"),
        ("type", b"{{ page.title + 1 }}\n"),
        ("encoding", b"\xff\n"),
    ],
)
@pytest.mark.xfail(strict=True, reason="only Jinja's own errors are caught")
def test_no_template_gives_a_traceback(name: str, data: bytes, tmp_path: Path) -> None:
    """What fails in a template in any other way is a problem of that template as well."""
    root = copy(tmp_path / "little")
    (root / "templates").mkdir()
    (root / "templates/kind.html").write_bytes(data)
    done = run(root, "build")
    assert done.returncode == 1, name
    assert "templates/kind.html:1:1: error: " in done.stderr
    assert "Traceback" not in done.stderr


def test_a_template_of_the_project_comes_first(tmp_path: Path) -> None:
    """A project's own template or asset takes the place of the packaged one, file by file."""
    root = copy(tmp_path / "little")
    write(root, "templates/404.html", "{{ frame.site }}: nothing here\n")
    write(root, "templates/assets/style.css", "p { color: red }\n")
    write(root, "templates/assets/fonts/own.txt", "own")
    built(root)
    assert (root / "site/404.html").read_text(encoding="utf-8") == "Salt &amp; Signal: nothing here\n"
    assert (root / "site/assets/style.css").read_text(encoding="utf-8") == "p { color: red }\n"
    assert (root / "site/assets/fonts/own.txt").read_text(encoding="utf-8") == "own"
    assert (root / "site/assets/search.js").is_file()
