"""What waits for an editor, listed or asked for one by one, and what each answer makes of the file."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from project import call, copy, edit, environment, write

from generator.link.passages import Found, find, held
from generator.making import reviewing

DRAFT = "content/briefs/2021-02-01-second.md"
TEXT = """---
title: Second thoughts
date: 2021-02-01
review: draft
sources: [ferry-gazette-2019-05-04]
claims:
  one: {standing: reported, about: []}  # no cue
  two: {standing: reported, about: []}
doubts:
  - {why: the text names no day of publication}
  - {at: two, why: "no cue: taken as the writer's own account"}
offers:
  - {kind: further source, source: le-phare-2020-06-10, passage: Il a fait appel., why: the same appeal, claim: one}
  - kind: new claim
    source: le-phare-2020-06-10
    passage: "Le greffier [sic] lu."
    why: reported
    data: {standing: reported, about: []}
---
A handset cost more. [one] The police seized a ledger. [two]

> A handset cost

> The police seized 2 tonnes
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project with one draft in which much waits."""
    root = copy(tmp_path / "little")
    write(root, DRAFT, TEXT)
    return root


def answered(root: Path, answers: str, *words: str) -> str:
    """`briefing review` at a terminal at which these lines are typed; what it said."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "generator", "review", *words],
        cwd=root,
        env=environment(root, {"TERM": "dumb"}),
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        os.close(theirs)
        os.write(ours, answers.encode())
        said, _ = process.communicate(timeout=30)
    os.close(ours)
    assert process.returncode == 0, said
    return said


def text(root: Path) -> str:
    return (root / DRAFT).read_text(encoding="utf-8")


def test_everything_that_waits_is_listed_with_its_place(root: Path) -> None:
    """Offers first, then doubts; a doubt of a claim at its mark, with its sentence."""
    done = call(root, "review", "--list")
    assert done.returncode == 0
    assert f"{DRAFT}:13:5: further source by le-phare-2020-06-10: the same appeal" in done.stdout
    assert "[one]: “A handset cost more." in done.stdout
    assert f"{DRAFT}:10:5: the text names no day of publication" in done.stdout
    assert f"{DRAFT}:20:56: “The police seized a ledger.”\n    no cue" in done.stdout.replace(" ”", "”")
    assert "2 doubts, 2 offers, 2 drafts of a brief" in done.stderr


def test_without_a_terminal_nothing_is_asked(root: Path) -> None:
    """It is the list, so that it can be used in a pipe."""
    assert call(root, "review", DRAFT).stdout == call(root, "review", DRAFT, "--list").stdout
    assert text(root) == TEXT


def test_offer_that_is_taken_joins_its_claim(root: Path) -> None:
    """Its passage is evidence of the claim from then on."""
    answered(root, "t\nq\n", DRAFT)
    line = (
        "  one: {standing: reported, about: [], evidence: [{source: le-phare-2020-06-10, passage: Il a fait appel.}]}"
    )
    assert f"{line}  # no cue\n" in text(root)
    assert "the same appeal" not in text(root)
    assert "sources: [ferry-gazette-2019-05-04, le-phare-2020-06-10]\n" in text(root)
    assert "source: ferry-gazette-2019-05-04\n" in text(root)
    assert call(root, "check").returncode == 0


def test_new_claim_that_is_taken_comes_at_the_end(root: Path) -> None:
    """With its data, its source and its passage, in the article's words until the editor has others."""
    said = answered(root, "l\nt\nq\n", DRAFT)
    assert "new claim by le-phare-2020-06-10" in said
    assert text(root).endswith("2 tonnes\n\nLe greffier \\[sic\\] lu. [cccc2f003]\n\n> Le greffier \\[sic\\] lu.\n")
    assert "  cccc2f003: {standing: reported, about: [], source: le-phare-2020-06-10}\n" in text(root)
    assert "offers" not in text(root)


def test_settled_doubt_is_gone_and_a_later_one_stays(root: Path) -> None:
    """Enter leaves an item for another day."""
    answered(root, "\n\ns\n\n", DRAFT)
    assert "names no day" not in text(root)
    assert "no cue: taken" in text(root)
    assert text(root).count("kind:") == 2


def test_brief_without_open_items_can_be_vouched_for(root: Path) -> None:
    """Then, and only if the editor says so, it is no draft any more."""
    answered(root, "l\nl\ns\ns\nn\n", DRAFT)
    assert "review: draft" in text(root)
    answered(root, "y\n", DRAFT)
    assert "review" not in text(root)
    assert "doubts" not in text(root)


def test_nothing_in_an_article_steers_the_terminal(root: Path) -> None:
    """A sign that is no letter is shown as a space."""
    write(root, DRAFT, TEXT.replace("a ledger", "a \u202eledger"))
    assert "\u202e" not in call(root, "review", "--list").stdout


def test_decision_keeps_the_ends_of_lines(root: Path) -> None:
    """What a person's editor writes is theirs."""
    (root / DRAFT).write_bytes(TEXT.replace("\n", "\r\n").encode())
    answered(root, "l\nq\n", DRAFT)
    data = (root / DRAFT).read_bytes()
    assert data.count(b"\r\n") == data.count(b"\n") == TEXT.count("\n") - 1


def test_answer_is_about_what_was_shown(root: Path) -> None:
    """What another person took off the list in the meantime takes no other item with it."""
    (one,) = reviewing.waiting(root, [root / DRAFT])
    doubt = one.items[2]
    edit(root, DRAFT, "  - {why: the text names no day of publication}\n", "")
    with pytest.raises(KeyError):
        reviewing.settled(text(root), doubt)
    moved = reviewing.settled(text(root), one.items[3])
    assert "no cue: taken" not in moved
    assert "the same appeal" in moved


def test_brief_with_a_byte_order_mark_is_reviewed_like_any_other(root: Path) -> None:
    """The mark stays."""
    write(root, DRAFT, f"\ufeff{TEXT}")
    answered(root, "t\nl\ns\nq\n", DRAFT)
    assert text(root).startswith("\ufeff---\n")
    assert "names no day" not in text(root)


def test_passage_of_an_offer_that_is_taken_is_found_in_its_source(root: Path) -> None:
    """Whatever signs it has that Markdown knows."""
    (one,) = reviewing.waiting(root, [root / DRAFT])
    item = one.items[1]
    assert item.offer
    words = r"R & D <b> of a_b *c* `d` \e."
    taken = reviewing.taken(TEXT, item, item.offer.model_copy(update={"passage": words}))
    quoted = taken.rpartition("\n> ")[2].strip()
    assert isinstance(find(quoted, held(f"It said: {words} So it is.")), Found)


def test_slip_of_the_finger_settles_nothing(root: Path) -> None:
    """What is none of the answers is asked again, be it `skip`."""
    said = answered(root, "skip\n\nt!\n\nskip\nq\n", DRAFT)
    assert "`skip` is none of these" in said
    assert text(root) == TEXT


def test_brief_that_cannot_be_read_is_no_brief_without_doubts(root: Path) -> None:
    """It is told, and so is a file that is no brief."""
    write(root, DRAFT, TEXT.replace("doubts:", "doubts: ["))
    for words in (("--list",), ("--list", DRAFT), ("--list", "content/site.yaml")):
        done = call(root, "review", *words)
        assert done.returncode == 1
        assert f"{words[-1] if len(words) > 1 else DRAFT}:" in done.stderr


def test_brief_with_which_the_site_could_not_be_built_stays_a_draft(root: Path) -> None:
    """It is said why, and nothing is written."""
    write(root, DRAFT, TEXT.replace("two: {standing: reported", "two: {standing: alleged"))
    before = text(root)
    said = answered(root, "l\nl\ns\ns\ny\n", DRAFT)
    assert "`alleged` needs `by`: who says so?" in said
    assert "stays a draft until this is mended" in said
    assert "review: draft" in text(root)
    assert before != text(root)


def test_nobody_is_timed_while_thinking(root: Path) -> None:
    """A review counts what waits, not how long an editor took."""
    done = call(root, "review", "--list")
    assert done.stderr.rstrip().endswith("wait")


def test_review_outside_a_project_says_so(tmp_path: Path) -> None:
    """Nothing waits there, but that is not the answer."""
    done = call(tmp_path, "review")
    assert done.returncode == 1
    assert "briefing new site" in done.stderr
