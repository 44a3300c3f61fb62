"""A build replaces the site whole or leaves it: killed at any step, on a full or read-only disk, with mistakes.

Builds are killed by `strace`, which counts system calls, so that a step is always the same step.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from project import FERRY, TRIAL, Tree, built, cache_of, call, copy, difference, edit, run, tree, write

MOVING = "rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat"
MAKING = "mkdir,mkdirat"
BUILD = ("build", "--clean", "--jobs", "1")
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


@dataclass(frozen=True)
class Prepared:
    """A project whose site is built, with changes that are not: the old tree, the new one, and what a build calls."""

    root: Path
    old: Tree
    new: Tree
    calls: tuple[str, ...]

    def copy(self, folder: Path) -> Path:
        """The project for one test."""
        shutil.copytree(self.root, folder / "little", symlinks=True)
        return folder / "little"

    def kill(self, strace: str, root: Path, index: int) -> None:
        """Build, and kill the process as it enters this one of its calls."""
        name = self.calls[index].partition("(")[0]
        when = sum(call.startswith(f"{name}(") for call in self.calls[: index + 1])
        done = traced(strace, root, f"{name}:signal=KILL:when={when}")
        assert done.returncode == -9 or done.returncode == 128 + 9

    def recovers(self, root: Path) -> None:
        """The next build works, and nothing is left beside the site."""
        built(root, clean=False)
        assert not difference(self.new, tree(root / "site"))
        assert sorted(place.name for place in root.iterdir()) == ["content", "seeds", "site"]


@pytest.fixture(scope="module")
def prepared(strace: str, tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    """One project for all tests, and the calls of a build of it in their order."""
    folder = tmp_path_factory.mktemp("prepared")
    root = copy(folder / "little")
    built(root)
    old = tree(root / "site")
    edit(root, "content/offences/salt-smuggling.md", "Salt was taxed", "Salt was taxed heavily")
    write(root, "content/terms/ledger.md", "---\nname: ledger\n---\nA book.\n")
    (root / "content/terms/handset.md").unlink()
    there = folder / "there"
    shutil.copytree(root, there)
    log = folder / "log"
    command = [strace, "-f", "-o", str(log), f"--trace={MOVING},{MAKING},write"]
    assert run(there, *BUILD, before=command).returncode == 0
    lines = log.read_text(encoding="utf-8").splitlines()
    calls = tuple(line.partition(" ")[2].strip() for line in lines if re.match(r"\d+ +\w+\(", line))
    return Prepared(root, old, tree(there / "site"), calls)


def traced(strace: str, root: Path, *injections: str) -> subprocess.CompletedProcess[str]:
    """Build while strace interferes."""
    injected = [f"--inject={what}" for what in injections]
    return run(root, *BUILD, before=[strace, "-f", "-o", os.devnull, *injected])


@pytest.mark.law
@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 0.8, 1.0], ids=["first", "early", "middle", "late", "last"])
def test_a_killed_build_leaves_the_old_site_or_the_new_one(
    share: float, strace: str, prepared: Prepared, tmp_path: Path
) -> None:
    """Killed at a call that links, moves or deletes, a build leaves one of the two trees, and the next repairs."""
    moving = [at for at, call in enumerate(prepared.calls) if call.partition("(")[0] in MOVING.split(",")]
    assert len(moving) > 40
    root = prepared.copy(tmp_path)
    prepared.kill(strace, root, moving[round(share * (len(moving) - 1))])
    assert tree(root / "site") in (prepared.old, prepared.new)
    prepared.recovers(root)


@pytest.mark.law
@pytest.mark.parametrize("step", ["the exchange", "the call behind it"])
def test_the_site_changes_in_one_step(step: str, strace: str, prepared: Prepared, tmp_path: Path) -> None:
    """Killed as it exchanges the trees, a build leaves the old one; killed at the very next call, the new one."""
    exchange = next(at for at, call in enumerate(prepared.calls) if "RENAME_EXCHANGE" in call)
    root = prepared.copy(tmp_path)
    prepared.kill(strace, root, exchange + (step != "the exchange"))
    expected = prepared.old if step == "the exchange" else prepared.new
    assert not difference(expected, tree(root / "site"))
    prepared.recovers(root)


@pytest.mark.law
@pytest.mark.parametrize("share", [0.0, 0.6], ids=["first", "later"])
def test_a_build_killed_while_it_writes_leaves_the_old_site(
    share: float, strace: str, prepared: Prepared, tmp_path: Path
) -> None:
    """Killed at a call that writes a page or makes a folder, a build leaves the old tree as it was."""
    exchange = next(at for at, call in enumerate(prepared.calls) if "RENAME_EXCHANGE" in call)
    writing = [at for at, call in enumerate(prepared.calls[:exchange]) if call.startswith(("write(", "mkdir"))]
    root = prepared.copy(tmp_path)
    prepared.kill(strace, root, writing[round(share * (len(writing) - 1))])
    assert not difference(prepared.old, tree(root / "site"))
    prepared.recovers(root)


@pytest.mark.law
def test_a_first_build_that_is_killed_leaves_no_site(strace: str, tmp_path: Path) -> None:
    """Where there was no site, a build that is killed while it writes leaves none, and the next one works."""
    root = copy(tmp_path / "little")
    assert traced(strace, root, "write:signal=KILL:when=20").returncode != 0
    assert not (root / "site").exists()
    built(root)
    assert sorted(place.name for place in root.iterdir()) == ["content", "seeds", "site"]


@pytest.mark.law
@pytest.mark.parametrize("when", [1, 2])
def test_where_folders_cannot_be_exchanged_the_next_build_repairs(
    when: int, strace: str, prepared: Prepared, tmp_path: Path
) -> None:
    """On a system that knows no exchange, a build killed at either of its two moves keeps the old tree for the next."""
    root = prepared.copy(tmp_path)
    done = traced(strace, root, "renameat2:error=EINVAL", f"rename:signal=KILL:when={when}")
    assert done.returncode != 0
    assert not difference(prepared.old, tree(root / ("site" if when == 1 else ".site-old")))
    prepared.recovers(root)


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
def test_a_disk_that_refuses_is_a_message(
    what: str, said: str, strace: str, prepared: Prepared, tmp_path: Path
) -> None:
    """Where the disk is read-only, forbidden, full or broken, a build says so, ends with 1 and leaves the site."""
    root = prepared.copy(tmp_path)
    done = traced(strace, root, what)
    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert not difference(prepared.old, tree(root / "site"))
    prepared.recovers(root)


@pytest.mark.law
def test_a_disk_without_hard_links_is_no_problem(strace: str, prepared: Prepared, tmp_path: Path) -> None:
    """Where files cannot be linked they are written again, and the site is the same."""
    root = prepared.copy(tmp_path)
    assert traced(strace, root, "link,linkat:error=EPERM:when=1+").returncode == 0
    prepared.recovers(root)


@pytest.mark.law
def test_a_cache_that_cannot_be_written_is_no_problem(tmp_path: Path) -> None:
    """Where the user's cache is a file, a build remembers nothing and works."""
    root = copy(tmp_path / "little")
    cache_of(root).write_text("no folder", encoding="utf-8")
    done = run(root, "build")
    assert done.returncode == 0, done.stderr
    assert len(tree(root / "site")) > 30


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
def test_what_is_no_folder_is_not_replaced(change: Callable[[Path], None], tmp_path: Path) -> None:
    """Where `site` is a file or a link, a build says so and takes nothing away."""
    root = copy(tmp_path / "little")
    change(root)
    before = tree(root)
    done = call(root, "build")
    assert done.returncode == 1
    assert "site" in done.stderr
    assert "Traceback" not in done.stderr
    assert not difference(before, tree(root))


@pytest.mark.law
@pytest.mark.parametrize("name", LEFTOVERS)
@pytest.mark.parametrize("what", ["folder", "file"])
def test_leftovers_are_cleared(name: str, what: str, tmp_path: Path) -> None:
    """What an earlier build left beside the site is gone after the next one."""
    root = copy(tmp_path / "little")
    built(root)
    write(root, f"{name}/deep/file" if what == "folder" else name, "left")
    done = call(root, "build", "--clean")
    assert done.returncode == 0, done.stderr
    assert not (root / name).exists()


# Mistakes.

TRIAL_FILE, FERRY_FILE = f"content/briefs/{TRIAL}.md", f"content/briefs/{FERRY}.md"
MISTAKES = [
    ("content/people/bo-odell.md", "ambiguous:", "ambigous:", "3:1"),
    ("content/places/port-lisse.md", "country: NO", "country: NO\nname: Twice", "4:1"),
    ("content/cases/nordmark-v-marle.md", "court: tidewater-high-court", "court: tidewater", "3:8"),
    (FERRY_FILE, "\ndate: 2019-05-04", "\ndate: 4 May 2019", "3:7"),
    (TRIAL_FILE, "condamné à dix-huit mois", "condamné à dix-neuf mois", "22:96"),
    (TRIAL_FILE, "  trial: {", "  trail: {", "13:3"),
    ("content/sources/nordmark-police-2019.md", "type: authority\n", "", "2:1"),
    ("content/companies/quill-thorn.md", "(networks/quillnet)", "(networks/quilnet)", "5:8"),
    ("content/terms/handset.md", "name: handset", "name: Quillnet", "2:7"),
    ("content/offences/salt-smuggling.md", "country: NO\n---\n", "country: NO\n", "1:1"),
    ("content/notes/about.md", "```\n\n---", "\n---", "39:1"),
]


def test_many_mistakes_are_reported_in_one_run(tmp_path: Path) -> None:
    """Eleven mistakes in as many places are reported at once, each at its line and column; nothing is written."""
    root = copy(tmp_path / "little")
    built(root)
    before = tree(root)
    for path, old, new, _ in MISTAKES:
        edit(root, path, old, new)
    now = tree(root)
    done = call(root, "build")
    assert done.returncode == 1
    assert done.stdout == ""
    spots = re.findall(r"^(\S+?:\d+:\d+): error: ", done.stderr, re.MULTILINE)
    assert {f"{path}:{place}" for path, _, _, place in MISTAKES} - set(spots) == set(), done.stderr
    assert "nothing was written" in done.stderr
    assert not difference(now, tree(root))
    assert before.keys() == now.keys()


def test_a_mistake_is_reported_once(tmp_path: Path) -> None:
    """A mistake in the frontmatter of one file is not reported again at every reference to that file."""
    root = copy(tmp_path / "little")
    edit(root, "content/people/bo-odell.md", "ambiguous:", "ambigous:")
    done = call(root, "check")
    assert re.findall(r"^\S+?:\d+:\d+: error: .*", done.stderr, re.MULTILINE) == [
        "content/people/bo-odell.md:3:1: error: unknown key `ambigous` [unknown-key]"
    ]


@pytest.mark.parametrize("words", [("--clean",), ("--jobs", "2"), ("--check",)])
def test_a_build_with_a_mistake_touches_nothing(words: tuple[str, ...], tmp_path: Path) -> None:
    """One mistake is enough: no file of the site is written, moved or touched."""
    root = copy(tmp_path / "little")
    built(root)
    times = {place: place.stat().st_mtime_ns for place in (root / "site").rglob("*")}
    edit(root, "content/terms/handset.md", "see: [quillnet]", "see: [quilnet]")
    done = call(root, "build", *words)
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


@pytest.mark.parametrize(
    ("new", "jobs"),
    [
        ("{{ page.nothing }}", "1"),
        ("{{ page.nothing }}", "2"),
        ("{{ nothing }}", "1"),
        ("{{ page.title }", "1"),
        ("{% nothing %}", "1"),
        ("{{ page.title|nothing }}", "1"),
    ],
)
def test_a_mistake_in_a_template_is_a_problem_at_its_line(new: str, jobs: str, tmp_path: Path) -> None:
    """A name that a view does not have, or what is no template, stops the build with file and line; the site stays."""
    root = copy(tmp_path / "little")
    built(root)
    before = tree(root / "site")
    line = override(root, "kind.html", "{{ page.title }}", new)
    done = call(root, "build", "--jobs", jobs)
    assert done.returncode == 1
    assert f"templates/kind.html:{line}:1: error: " in done.stderr
    assert "Traceback" not in done.stderr
    assert not difference(before, tree(root / "site"))
    assert not any((root / name).exists() for name in LEFTOVERS)


def test_a_mistake_in_a_part_names_its_folder(tmp_path: Path) -> None:
    """A mistake in a part of a page is reported in the file that an editor can open."""
    root = copy(tmp_path / "little")
    line = override(root, "parts/rows.html", "{{ tally.basis }}", "{{ tally.nothing }}")
    done = call(root, "build")
    assert f"templates/parts/rows.html:{line}:1: error: " in done.stderr


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("division", b"{{ 1 / 0 }}\n"),
        ("type", b"{{ page.title + 1 }}\n"),
        ("encoding", b"\xff\n"),
    ],
)
def test_no_template_gives_a_traceback(name: str, data: bytes, tmp_path: Path) -> None:
    """What fails in a template in any other way is a problem of that template as well."""
    root = copy(tmp_path / "little")
    (root / "templates").mkdir()
    (root / "templates/kind.html").write_bytes(data)
    done = call(root, "build")
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
    # What a stylesheet says stands behind it, in the language of the site.
    assert (root / "site/assets/style.css").read_text(encoding="utf-8").startswith("p { color: red }\n\n/* ")
    assert (root / "site/assets/fonts/own.txt").read_text(encoding="utf-8") == "own"
    assert (root / "site/assets/search.js").is_file()


def test_a_stylesheet_is_joined_of_its_parts(tmp_path: Path) -> None:
    """A folder named like a stylesheet is joined in the order of names, and one part of it can be the project's own."""
    root = copy(tmp_path / "little")
    write(root, "templates/assets/style.css/10-ground.css", "p { color: red }\n")
    write(root, "templates/assets/style.css/99-own.css", "q { color: blue }\n")
    built(root)
    style = (root / "site/assets/style.css").read_text(encoding="utf-8")
    packaged = Path(__file__).parent.parent / "templates/assets/style.css"
    parts = {path.name: path.read_text(encoding="utf-8") for path in packaged.glob("*.css")}
    parts |= {"10-ground.css": "p { color: red }\n", "99-own.css": "q { color: blue }\n"}
    assert style.startswith("\n".join(parts[name] for name in sorted(parts)))
