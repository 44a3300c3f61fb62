"""A new article on a known story becomes a further source of its brief; what it says waits as offers."""

from pathlib import Path

import pytest
from project import call, copy, edit, tree, write

BRIEF = "content/briefs/2019-05-04-quillnet-arrests.md"
ARTICLE = """The Harbour Post
6 May 2019

Police name a second suspect in the salt case

Édouard Marlé was arrested in Port Lisse on 2 May 2019, the police said on Monday.

Édouard Marlé was charged on 4 May 2019 with smuggling of salt, a prosecutor said in the harbour town on Sunday.

Nobody had seen the boats of the smugglers leave the harbour that night, a fisherman told this paper on the quay.
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project, and an article that it does not have yet."""
    root = copy(tmp_path / "little")
    write(tmp_path, "post.txt", ARTICLE)
    return root


def test_article_is_offered_sentence_by_sentence(root: Path) -> None:
    """What does not agree as a contradiction, what does as a further source, what is new as new; the rest stays."""
    before = (root / BRIEF).read_text(encoding="utf-8")
    done = call(root, "add", "../post.txt", "--publisher", "Harbour Post", "--to", BRIEF)
    assert done.returncode == 0, done.stderr
    after = (root / BRIEF).read_text(encoding="utf-8")
    assert "sources: [ferry-gazette-2019-05-04]\n" in after
    assert after.rpartition("\n---\n")[2] == before.rpartition("\n---\n")[2]
    offers = [line for line in after.splitlines() if line.startswith("  - {kind:")]
    assert [line.split(",")[0] for line in offers] == [
        "  - {kind: contradiction",
        "  - {kind: further source",
        "  - {kind: new claim",
    ]
    assert "claim: charge" in offers[0]
    assert "2019-05-04 here, 2019-05-03 in the brief" in offers[0]
    assert "claim: arrest" in offers[1]
    assert "offered to" in done.stderr


def test_brief_with_offers_is_published_as_before(root: Path) -> None:
    """An offer is no claim: no page knows of it."""
    call(root, "add", "../post.txt", "--to", "2019-05-04-quillnet-arrests")
    assert call(root, "check").returncode == 0
    assert call(root, "build").returncode == 0
    assert not [path for path, data in tree(root / "site").items() if b"fisherman" in data]


def test_article_that_is_there_can_be_offered_to_a_second_brief(root: Path) -> None:
    """It is not added again, and to one brief it is offered once."""
    call(root, "add", "../post.txt", "--to", BRIEF)
    again = call(root, "add", "../post.txt", "--to", BRIEF)
    assert again.returncode == 1
    assert "post is joined to this brief already" in again.stderr
    edit(root, "content/briefs/2020-06-10-salt-trial.md", "parties:", "# a note\nparties:")
    assert call(root, "add", "../post.txt", "--to", "2020-06-10-salt-trial").returncode == 0
    text = (root / "content/briefs/2020-06-10-salt-trial.md").read_text(encoding="utf-8")
    assert text.count("source: post") == 3
    assert "# a note\n" in text
    assert len(list((root / "seeds").glob("post*"))) == 1


def test_unknown_brief_is_refused_before_anything_is_written(root: Path) -> None:
    """With what was probably meant."""
    before = tree(root)
    done = call(root, "add", "../post.txt", "--to", "2019-05-04-quilnet-arrests")
    assert done.returncode == 2
    assert "did you mean `2019-05-04-quillnet-arrests`" in done.stderr
    assert tree(root) == before


def test_article_that_waits_as_offers_gets_no_draft_of_its_own(root: Path) -> None:
    """It was joined instead of being drafted, and stays so at the next conversion of everything."""
    call(root, "add", "../post.txt", "--to", BRIEF)
    before = tree(root)
    assert call(root, "convert").returncode == 0
    assert {path for path in tree(root) if "briefs/" in path} == {path for path in before if "briefs/" in path}
    call(root, "add", "../post.txt")
    assert "seeds/post.draft.md" not in tree(root)
