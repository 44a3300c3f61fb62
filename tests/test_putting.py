"""Drafts come beside what people have written: by one process at a time, into the right brief, never into a reviewed
one."""

import subprocess
import sys
from pathlib import Path

import pytest
from project import call, copy, edit, environment, tree, write

from generator.files import locks
from generator.making import drafting
from generator.model.problems import Severity

ARTICLE = """A second ferry is searched in the salt case

6 May 2019

Piet Voorbeeld was arrested in Port Lisse on 2 May 2019, the police said on Monday.

Nobody had seen the boats of the smugglers leave the harbour that night, a fisherman told this paper on the quay.

Jane Sample was charged on 4 May 2019 with fraud, a prosecutor said in the harbour town on Sunday.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project, and a seed that nobody has drafted."""
    root = copy(tmp_path / "little")
    write(root, "seeds/post.txt", ARTICLE)
    return root


def drafted(root: Path) -> Path:
    """The brief of the seed, made now."""
    made = drafting.draft_seeds(root, [root / "seeds/post.txt"], jobs=1)
    (path,) = (path for path in made.written if path.startswith("content/briefs/"))
    return root / path


# Two at once.


def started(root: Path, *words: str) -> subprocess.Popen[str]:
    """`briefing …` as a process of its own that is not waited for."""
    return subprocess.Popen(
        [sys.executable, "-m", "generator", *words],
        cwd=root,
        env=environment(root),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("words", [("convert", "seeds/post.txt"), ("add", "../news.txt")])
def test_second_process_says_that_it_waits_and_then_goes_on(words: tuple[str, ...], root: Path) -> None:
    """It writes nothing while another one holds the project, and loses nothing by it."""
    write(root.parent, "news.txt", ARTICLE.replace("ferry", "boat"))
    before = tree(root)
    with locks.held(root / "content"):
        second = started(root, *words)
        assert second.stderr
        said = second.stderr.readline()
        assert tree(root) == before
    with second:
        second.communicate()
    assert "another process makes drafts in this project: waiting" in said
    assert second.returncode == 0
    assert len(tree(root)) > len(before)


def test_two_conversions_at_once_are_like_one(root: Path, tmp_path: Path) -> None:
    """No brief is written twice, no source, no stub."""
    other = copy(tmp_path / "other")
    write(other, "seeds/post.txt", ARTICLE)
    with started(root, "convert") as one, started(root, "convert") as two:
        one.communicate()
        two.communicate()
    assert (one.returncode, two.returncode) == (0, 0)
    assert call(other, "convert").returncode == 0
    assert tree(root) == tree(other)


def test_lock_is_let_go_when_its_holder_has_done(tmp_path: Path) -> None:
    """Nobody waits for one who is gone, and nothing is left behind."""
    waited: list[str] = []
    for name in ("first", "second"):
        with locks.held(tmp_path, lambda name=name: waited.append(name)):  # type: ignore[misc]
            pass
    assert waited == []
    assert not list(tmp_path.iterdir())


def test_brief_that_was_reviewed_meanwhile_is_not_touched(root: Path) -> None:
    """It is looked at just before it is written, not only when the project was read."""
    for number in range(65):
        write(
            root,
            f"seeds/n{number:02}.txt",
            f"Ferry {number} was late\n\n6 May 2019\n\nNobody minded number {number}.\n",
        )
    brief = drafted(root)
    path = brief.relative_to(root).as_posix()
    edit(root, path, "title: A second", "title: My second")
    write(root, "content/people/jane-sample.md", "---\nname: Jane Sample\n---\n")
    reviewed: list[bytes] = []

    def meanwhile(stage: str, done: int, total: int) -> None:
        if not reviewed:
            edit(root, path, "review: draft\n", "")
            reviewed.append(brief.read_bytes())

    names = [*(f"n{number:02}.txt" for number in range(65)), "post.txt"]
    made = drafting.draft_seeds(root, [root / "seeds" / name for name in names], 1, meanwhile)
    assert made.left == (f"{path}: it is reviewed",)
    assert brief.read_bytes() == reviewed[0]


# A brief that a person cut in two.


def cut(root: Path, brief: Path, paragraphs: slice) -> Path:
    """A second brief, the first by its name, to which these paragraphs and their claims have gone."""
    head, _, body = brief.read_text(encoding="utf-8").partition("\n---\n")
    every = body.strip().split("\n\n")
    gone, kept = every[paragraphs], [one for one in every if one not in every[paragraphs]]
    second = brief.with_name("2019-05-05-a-part.md")
    for file, rows, others in ((second, gone, kept), (brief, kept, gone)):
        marks = [word[1:-1] for one in others for word in one.split() if word.startswith("[c") and word.endswith("]")]
        lines = [line for line in head.split("\n") if not any(mark in line for mark in marks)]
        file.write_text("\n".join(lines) + "\n---\n" + "\n\n".join(rows) + "\n", encoding="utf-8")
    return second


def test_draft_goes_on_in_the_brief_that_holds_most_of_it(root: Path) -> None:
    """Whatever it is called; what stands in the other one is not added again."""
    brief = drafted(root)
    second = cut(root, brief, slice(1, 2))
    before = second.read_bytes()
    write(root, "content/people/jane-sample.md", "---\nname: Jane Sample\n---\n")
    made = drafting.draft_seeds(root, [root / "seeds/post.txt"], 1)
    assert made.updated == (brief.relative_to(root).as_posix(),)
    assert second.read_bytes() == before
    assert "fisherman" in before.decode()
    assert "fisherman" not in brief.read_text(encoding="utf-8")
    assert "about: [jane-sample]" in brief.read_text(encoding="utf-8")
    assert drafting.draft_seeds(root, [root / "seeds/post.txt"], 1).updated == ()


def test_of_two_that_hold_as_much_a_person_chooses(root: Path) -> None:
    """Both stay as they are, and it is said what to do."""
    write(root, "seeds/post.txt", ARTICLE.partition("\n\nJane Sample")[0] + "\n")
    brief = drafted(root)
    second = cut(root, brief, slice(0, 1))
    write(root, "content/people/piet-voorbeeld.md", "---\nname: Piet Voorbeeld\n---\n")
    before = tree(root)
    (problem,) = drafting.draft_seeds(root, [root / "seeds/post.txt"], 1).problems
    assert (problem.severity, problem.spot.file) == (Severity.WARNING, second.relative_to(root).as_posix())
    assert brief.relative_to(root).as_posix() in problem.message
    assert "review: draft" in problem.hint
    assert tree(root) == before
    edit(root, second.relative_to(root).as_posix(), "review: draft\n", "")
    made = drafting.draft_seeds(root, [root / "seeds/post.txt"], 1)
    assert made.problems == ()
    assert tree(root).keys() == before.keys()
