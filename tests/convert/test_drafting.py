"""Seeds on disk become drafts on disk."""

import json
import shutil
from pathlib import Path

import pytest

from convert.conftest import TESTS
from generator import drafting

BRIEF = "content/briefs/2021-03-12-arrest-warrants-for-candians-behind-sky-ecc-cryptophone.md"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a little knowledge and one seed."""
    shutil.copytree(TESTS / "knowledge", tmp_path, dirs_exist_ok=True)
    (tmp_path / "seeds").mkdir()
    shutil.copy(TESTS / "cases/drafts/seed/article.txt", tmp_path / "seeds/one.txt")
    return tmp_path


def test_unclaimed_seed_becomes_a_brief_a_source_and_stubs(project: Path) -> None:
    """Everything is a draft."""
    made = drafting.draft_seeds(project)
    assert {BRIEF, "content/sources/one.md", "content/places/mexico.md"} <= set(made.written)
    assert made.kept == ()
    assert all("review: draft" in (project / path).read_text(encoding="utf-8") for path in made.written)


def test_machine_never_overwrites_an_edit(project: Path) -> None:
    """Law 3: what stands there is kept, byte for byte, and said to be kept."""
    drafting.draft_seeds(project)
    (project / BRIEF).write_text("mine", encoding="utf-8")
    again = drafting.draft_seeds(project, [project / "seeds/one.txt"])
    assert (project / BRIEF).read_text(encoding="utf-8") == "mine"
    assert again.written == ()
    assert BRIEF in again.kept


def test_claimed_seed_is_left_alone_unless_it_is_named(project: Path) -> None:
    """And then the source that there is goes on being the source."""
    source = "---\ntitle: A\ntype: press\nseed: seeds/one.txt\n---\n"
    (project / "content/sources").mkdir()
    (project / "content/sources/mine.md").write_text(source, encoding="utf-8")
    assert drafting.draft_seeds(project).readings == ()
    made = drafting.draft_seeds(project, [project / "seeds/one.txt"])
    assert "content/sources/one.md" not in made.written
    assert "sources: [mine]" in (project / BRIEF).read_text(encoding="utf-8")


def test_seed_from_elsewhere_is_only_shown(project: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """It is read for `--json` and `--explain`; nothing is written."""
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "two.txt"
    shutil.copy(project / "seeds/one.txt", elsewhere)
    assert drafting.draft_seeds(project, [elsewhere]).written == ()
    (line,) = drafting.as_json(project, [elsewhere])
    assert json.loads(line)["article"] == "two.txt"


def test_json_says_what_was_found(project: Path) -> None:
    """One object for an article, every line in one of two lists."""
    found = json.loads(next(drafting.as_json(project)))
    standings = {person["name"]: person["standing"] for person in found["people"]}
    assert standings == {
        "Jean-François Eap": "indicted",
        "Thomas Herman": "indicted",
        "Vincent Ramos": "pleaded-guilty",
    }
    assert len(found["boilerplate"]) == 5
    assert [one["speaker"] for one in found["quotes"]] == ["Jean-François Eap"]


def test_explanation_has_a_line_for_every_line(project: Path) -> None:
    """Number, verdict, rule, reason and how the line begins."""
    lines = list(drafting.explain(project))
    assert any(line.split()[:2] == ["5", "dropped"] and "Source is" in line for line in lines)
    assert any("no day of publication" in line for line in lines)
