"""`briefing verify`: every version that a page ever had is found in git, and what could not be searched is said."""

import hashlib
import os
import re
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from project import FERRY, call, copy, linked, run, write
from test_since import committed, git

from generator.publish.citing.versions import version, versions

PERSON, TERM, SOURCE = "people/bo-odell", "terms/handset", "sources/ferry-gazette-2019-05-04"
FEW = settings(max_examples=4)


def begun(folder: Path) -> Path:
    """The little project as the first commit of a repository."""
    root = copy(folder / "little")
    git(root, "init", "--quiet", "--initial-branch", "main")
    committed(root)
    return root


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project in git."""
    return begun(tmp_path)


def change(root: Path, id: str, words: str) -> None:
    """A comment in the file of an entry, so that it is another file and says the same."""
    path = root / f"content/{id}.md"
    path.write_text(re.sub(r"\A---\n(#.*\n)?", f"---\n# {words}\n", path.read_text(encoding="utf-8")), encoding="utf-8")


def head(root: Path) -> str:
    """The commit that is checked out, as far as it is shown."""
    return git(root, "rev-parse", "HEAD")[:12]


def test_a_version_that_stands_is_found_where_it_began(root: Path) -> None:
    """The page, that it is what stands now, and its commits; one that changed something else is among them."""
    first = head(root)
    change(root, TERM, "Looked at.")
    committed(root)
    said = call(root, "verify", version(PERSON, linked(root)))
    assert said.returncode == 0
    page, now, commits = said.stdout.splitlines()
    assert page == f"{PERSON}: version {version(PERSON, linked(root))}"
    assert now == "  it is what stands here now"
    assert re.fullmatch(
        rf"  commit {head(root)} of \d{{4}}-\d\d-\d\d, and 1 commit before it, since {first} of .*", commits
    )
    assert "searched 2 commits that changed content/, of 2 behind HEAD, back to " in said.stderr


def test_a_version_that_was_is_said_to_be_of_the_past(root: Path) -> None:
    """With the version that stands now, and of a page that is gone, that it does not stand."""
    old = versions(linked(root))
    first = head(root)
    change(root, SOURCE, "Mended.")
    (root / f"content/{TERM}.md").unlink()
    committed(root)
    said = call(root, "verify", old[SOURCE], f"{SOURCE}.html").stdout
    assert f"  it is not what stands here now, which is version {version(SOURCE, linked(root))}\n" in said
    assert f"  commit {first} of " in said
    assert "  the page does not stand here now\n" in call(root, "verify", old[TERM]).stdout


def test_what_was_not_committed_is_found_in_the_folder(root: Path) -> None:
    """What stands here and in no commit is said to be so."""
    change(root, TERM, "New.")
    said = call(root, "verify", version(TERM, linked(root)))
    assert said.stdout.splitlines()[1:] == ["  it is what stands here now", "  no commit has it"]


def test_what_is_nowhere_is_said_with_how_far_was_searched(root: Path) -> None:
    """Exit code 1, and the number of commits; so, too, where another page has the version."""
    for words in (("0" * 12,), (version(TERM, linked(root)), PERSON)):
        said = call(root, "verify", *words)
        assert said.returncode == 1
        assert said.stdout == f"{words[0]}: no page has this version\n"
        assert "searched 1 commit that changed content/, of 1 behind HEAD" in said.stderr


def test_files_are_listed_so_that_anybody_can_compute_the_version(root: Path) -> None:
    """Standard output is the list alone, whose SHA-256 begins with the version, also of what is of the past."""
    old = version(PERSON, linked(root))
    change(root, SOURCE, "Mended.")
    committed(root)
    said = call(root, "verify", old, "--files")
    assert hashlib.sha256(said.stdout.encode()).hexdigest()[:12] == old
    assert f"content/{PERSON}.md\n" in said.stdout
    assert f"{PERSON}: version {old}" in said.stderr


@pytest.mark.parametrize(
    "words", ["people/bo-odell", "content/people/bo-odell.md", "https://x.example/people/bo-odell.html#a"]
)
def test_a_page_is_named_as_it_comes_to_hand(root: Path, words: str) -> None:
    """By its id, its file, or its address."""
    assert call(root, "verify", version(PERSON, linked(root)), words).returncode == 0


@pytest.mark.parametrize("words", ["12345", "x" * 12, "0" * 64, "--jobs"])
def test_what_is_no_version_is_refused(root: Path, words: str) -> None:
    """Wrong use, in words."""
    said = call(root, "verify", words)
    assert said.returncode == 2
    assert "Traceback" not in said.stderr


def test_without_git_it_says_so(root: Path, tmp_path: Path) -> None:
    """Git that is not installed, a folder outside a repository, and a repository without commits are told in words."""
    bare = copy(tmp_path / "bare")
    outside = {"GIT_CEILING_DIRECTORIES": str(tmp_path)}
    said = run(bare, "verify", "0" * 12, env=outside)
    assert said.returncode == 2
    assert "not a git repository" in said.stderr
    git(bare, "init", "--quiet")
    assert "this repository has no commit yet" in run(bare, "verify", "0" * 12).stderr
    (tmp_path / "empty").mkdir()
    said = run(root, "verify", "0" * 12, env={"PATH": str(tmp_path / "empty")})
    assert (said.returncode, "git is not installed" in said.stderr) == (2, True)
    assert "Traceback" not in said.stderr


def test_a_shallow_clone_is_said_to_be_one(root: Path, tmp_path: Path) -> None:
    """What is older than the clone cannot be found, and the reader is told how to get it."""
    old = version(TERM, linked(root))
    change(root, TERM, "New.")
    committed(root)
    git(tmp_path, "clone", "--quiet", "--depth", "1", root.as_uri(), "shallow")
    said = call(tmp_path / "shallow", "verify", old)
    assert said.returncode == 1
    assert "this clone is shallow, and older commits are not in it: git fetch --unshallow" in said.stderr


def test_states_that_cannot_be_read_are_counted(root: Path) -> None:
    """Broken settings and broken files in the past keep nobody from finding what stands beside them."""
    old = version(TERM, linked(root))
    write(root, "content/terms/broken.md", "no frontmatter\n")
    committed(root)
    write(root, "content/site.yaml", "title: [\n")
    committed(root)
    said = call(root, "verify", old)
    assert said.returncode == 0
    assert "in 2 commits some files cannot be read by the rules of today" in call(root, "verify", "0" * 12).stderr


def test_what_is_remembered_changes_nothing(root: Path) -> None:
    """Asked twice, the answer is the same."""
    change(root, TERM, "New.")
    committed(root)
    first, again = (call(root, "verify", version(PERSON, linked(root))) for _ in range(2))
    assert first.stdout == again.stdout


STEPS = st.lists(
    st.tuples(st.sampled_from([PERSON, TERM, SOURCE, f"briefs/{FERRY}"]), st.sampled_from(["One.", "Two."])),
    min_size=1,
    max_size=3,
)


@pytest.mark.law
@FEW
@given(STEPS, st.booleans())
def test_every_version_of_a_history_is_found(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str]], branched: bool
) -> None:
    """Whatever was changed, changed back, and merged: each version of each page is found where it was."""
    folder = tmp_path_factory.mktemp("history")
    root = begun(folder)
    had = {head(root): versions(linked(root))}
    for number, (id, words) in enumerate(steps):
        if branched and number == 1:
            git(root, "switch", "--quiet", "--create", "side", "HEAD^")
        change(root, id, words)
        git(root, "add", "--all")
        if git(root, "status", "--porcelain"):
            committed(root)
            had[head(root)] = versions(linked(root))
    if branched and len(had) > 2:
        who = ("-c", "user.name=Ida", "-c", "user.email=ida@example.org")
        done = subprocess.run(
            ["git", *who, "merge", "--quiet", "--no-ff", "-X", "ours", "-m", "Merged", "main"],
            cwd=root,
            env={"PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"},
            capture_output=True,
            check=True,
        )
        assert done.returncode == 0
        had[head(root)] = versions(linked(root))
    for page in (PERSON, SOURCE):
        for one in {every[page] for every in had.values()}:
            said = call(root, "verify", one, page, "--jobs", "1")
            assert said.returncode == 0
            holding = {commit for commit, every in had.items() if every[page] == one}
            runs = re.findall(r"  commit ([0-9a-f]{12}) of [\d-]+(?:, and (\d+) commits? before it)?", said.stdout)
            assert runs
            assert {commit for commit, _ in runs} <= holding
            assert branched or sum(1 + int(others or 0) for _, others in runs) == len(holding)
