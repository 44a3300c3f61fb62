"""Seeds on disk become drafts on disk, once and again, and nothing of a person's is lost on the way."""

import json
import random
import shutil
from pathlib import Path

import pytest
from project import call, edit, tree, write

from convert.conftest import TESTS
from generator.making import drafting
from generator.making.drafting import Drafted

BRIEF = "content/briefs/2021-03-12-arrest-warrants-for-candians-behind-sky-ecc-cryptophone.md"
OTHER = """A second story of phones and people

5 May 2021

Jane Doe, 41, was arrested in Lisbon on 3 May 2021, police said. EncroChat had 60,000 users.

José Pérez, a dealer of phones, was charged with fraud. The men who bought them were never found by anybody.
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a little knowledge and one seed."""
    root = tmp_path / "project"
    shutil.copytree(TESTS / "knowledge", root)
    (root / "seeds").mkdir()
    shutil.copy(TESTS / "cases/drafts/seed/article.txt", root / "seeds/one.txt")
    return root


def convert(root: Path, *names: str, jobs: int = 1) -> Drafted:
    return drafting.draft_seeds(root, [root / "seeds" / name for name in names], jobs)


def learn(root: Path, path: str, name: str) -> None:
    """The project knows an entry more, as if the converter had become better."""
    write(root, f"content/{path}.md", f"---\nname: {name}\n---\n")


def test_seed_becomes_a_brief_a_source_and_stubs(project: Path) -> None:
    """Everything is a draft, and the last draft is kept beside the seed."""
    made = convert(project)
    assert {BRIEF, "content/sources/one.md", "content/places/mexico.md"} <= set(made.written)
    assert all("review: draft" in (project / path).read_text(encoding="utf-8") for path in made.written)
    assert (project / "seeds/one.draft.md").read_bytes() == (project / BRIEF).read_bytes()


def test_draft_is_content_without_a_mistake(project: Path) -> None:
    """What is told of it are warnings: sentences that are still the source's own."""
    convert(project)
    done = call(project, "check")
    assert done.returncode == 0
    assert "sentences are still the words of their source" in done.stderr


def test_converting_twice_changes_nothing(project: Path) -> None:
    """Not a byte, whatever stubs the first time made: drafts are not knowledge."""
    write(project, "seeds/two.txt", OTHER)
    convert(project)
    before = tree(project)
    again = convert(project)
    assert (again.written, again.updated, again.problems) == ((), (), ())
    assert tree(project) == before


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_order_and_processes_change_nothing(project: Path, jobs: int, tmp_path: Path) -> None:
    """The same seeds give the same files."""
    write(project, "seeds/two.txt", OTHER)
    write(project, "seeds/three.txt", THIRD)
    other = tmp_path / "other"
    shutil.copytree(project, other)
    convert(project)
    names = ["one.txt", "two.txt", "three.txt"]
    random.Random(jobs).shuffle(names)
    for name in names:
        convert(other, name, jobs=jobs)
    assert tree(other) == tree(project)
    assert "name: José Pérez" in (project / "content/people/jose-perez.md").read_text(encoding="utf-8")


def test_part_that_nobody_touched_follows_the_better_draft(project: Path) -> None:
    """What a person wrote, in the same file, stays; ids stay too."""
    write(project, "seeds/two.txt", OTHER)
    convert(project)
    brief = next((project / "content/briefs").glob("*second-story*.md"))
    path = brief.relative_to(project).as_posix()
    edit(project, path, "title: A second story of phones and people", "title: Phones, again  # mine")
    ids = [line.split(":")[0] for line in brief.read_text(encoding="utf-8").splitlines() if "{standing" in line]
    learn(project, "people/jane-doe", "Jane Doe")
    (project / "content/people/doe-jane.md").write_text("---\nname: Doe Jane\n---\n", encoding="utf-8")
    made = convert(project)
    text = brief.read_text(encoding="utf-8")
    assert path in made.updated
    assert "title: Phones, again  # mine" in text
    assert "about: [jane-doe" in text
    assert [line.split(":")[0] for line in text.splitlines() if "{standing" in line] == ids


def test_what_both_changed_is_left_and_told_at_its_line(project: Path) -> None:
    """With both versions; told once."""
    write(project, "seeds/two.txt", OTHER)
    convert(project)
    brief = next((project / "content/briefs").glob("*second-story*.md"))
    text = brief.read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if "people/jane-doe" in line and "standing" in line)
    edit(project, brief.relative_to(project).as_posix(), line, line.replace("people/jane-doe", "people/john-doe"))
    learn(project, "people/jane-doe", "Jane Doe")
    (problem,) = convert(project).problems
    number = text.splitlines().index(line) + 1
    assert (problem.spot.file, problem.spot.line) == (brief.relative_to(project).as_posix(), number)
    assert "john-doe" in problem.message
    assert "people/john-doe" in brief.read_text(encoding="utf-8")
    assert convert(project).problems == ()


def test_brief_that_is_reviewed_is_nobodys_but_the_editors(project: Path) -> None:
    """It is not even looked at, and when it is named it is left and said to be left."""
    convert(project)
    edit(project, BRIEF, "review: draft\n", "")
    learn(project, "places/mexico", "Mexico")
    before = (project / BRIEF).read_bytes()
    assert convert(project) == Drafted()
    assert convert(project, "one.txt").left == (f"{BRIEF}: it is reviewed",)
    assert (project / BRIEF).read_bytes() == before


def test_brief_that_was_deleted_is_not_made_again(project: Path) -> None:
    """What a person took away stays away, stubs too."""
    convert(project)
    (project / BRIEF).unlink()
    (project / "content/places/mexico.md").unlink()
    made = convert(project)
    assert (made.written, made.updated) == ((), ())
    assert "seeds/one.txt: no brief rests on it any more" in made.left[0]


def test_conversion_that_was_killed_is_finished_by_the_next(project: Path) -> None:
    """Whatever was written before it died, in the order in which it is written: the outcome is the same."""
    before = tree(project)
    written = convert(project).written
    whole = tree(project)
    left = [path for path in written if path not in before and path != BRIEF]
    for gone in ([], [BRIEF], [BRIEF, *left[1:]], [BRIEF, *left]):
        for path in ("seeds/one.draft.md", *gone):
            (project / path).unlink()
        convert(project)
        assert tree(project) == whole


def test_last_draft_that_is_empty_is_made_again_in_its_place(project: Path) -> None:
    """No second one beside it, which would be taken for an article."""
    convert(project)
    whole = tree(project)
    (project / BRIEF).unlink()
    write(project, "seeds/one.draft.md", "")
    convert(project)
    assert tree(project) == whole


@pytest.mark.parametrize("path", ["seeds/one.draft.md", "content/places/canada.md"])
def test_file_that_is_not_utf8_stops_no_conversion(path: str, project: Path) -> None:
    """It stays as it is."""
    convert(project)
    data = b"---\nname: Qu\xe9bec\n---\n"
    (project / path).write_bytes(data)
    learn(project, "places/mexico", "Mexico")
    convert(project)
    assert (project / path).read_bytes() == data


def test_place_that_leads_out_of_the_project_is_a_problem_of_one_seed(project: Path, tmp_path: Path) -> None:
    """The other seeds are drafted, and nothing is written outside."""
    outside = tmp_path / "outside.md"
    (project / "content/places").mkdir(exist_ok=True)
    (project / "content/places/portugal.md").unlink(missing_ok=True)
    (project / "content/people").mkdir(exist_ok=True)
    (project / "content/people/jane-doe.md").symlink_to(outside)
    write(project, "seeds/two.txt", OTHER)
    made = convert(project)
    assert [problem.spot.file for problem in made.problems] == ["seeds/two.txt"]
    assert BRIEF in made.written
    assert not outside.exists()


def test_brief_that_cannot_be_read_is_left(project: Path) -> None:
    """A person is in the middle of something."""
    convert(project)
    (project / BRIEF).write_text("mine", encoding="utf-8")
    convert(project)
    assert (project / BRIEF).read_text(encoding="utf-8") == "mine"


def test_seed_of_a_brief_made_by_hand_is_left(project: Path) -> None:
    """Its source and its brief go on being what they are."""
    write(project, "content/sources/mine.md", "---\ntitle: A\ntype: press\nseed: seeds/one.txt\n---\n")
    by_hand = "---\ntitle: By hand\ndate: 2021\nsources: [mine]\nreview: draft\n---\n"
    write(project, "content/briefs/by-hand.md", by_hand)
    assert convert(project).left == ("content/briefs/by-hand.md: it was not made from a draft",)


def test_source_that_is_there_is_used_and_believed(project: Path) -> None:
    """The day that the text lacks comes from the source's own file."""
    write(
        project, "content/sources/mine.md", "---\ntitle: A\ntype: press\ndate: 2021-03-15\nseed: seeds/one.txt\n---\n"
    )
    made = convert(project)
    assert "content/sources/one.md" not in made.written
    brief = next((project / "content/briefs").glob("2021-03-15-*.md")).read_text(encoding="utf-8")
    assert "sources: [mine]" in brief


def test_two_stories_of_one_day_and_title_have_two_files(project: Path) -> None:
    """The second gets a number, and is found again under it."""
    write(project, "seeds/two.txt", OTHER)
    write(project, "seeds/three.txt", OTHER.replace("José", "Juan").replace("60,000", "50,000").replace("Jane", "Joan"))
    convert(project)
    names = sorted(file.name for file in (project / "content/briefs").glob("*second-story*"))
    assert [name[-8:] for name in names] == ["ple-2.md", "eople.md"]
    before = tree(project)
    convert(project)
    assert tree(project) == before


THIRD = """What became of the dealers

6 June 2021

A trader in phones, Jose Perez, was released on bail on Friday, a court in Madrid said in the afternoon.
"""
COPY = """The Other Paper
5 May 2021

Phones and people: another headline

Jane Doe, 41, was arrested in Lisbon on 3 May 2021, police said. EncroChat had 60,000 users.

José Pérez, a dealer of phones, was charged with fraud. The men who bought them were never found by anyone.
"""
LONG = "It was one of the many cases that the court of the harbour town had to hear in that long and rainy spring. "


def test_copy_of_an_article_is_a_source_and_no_second_brief(project: Path) -> None:
    """The brief has two sources of one origin; converting again finds nothing to do."""
    write(project, "seeds/two.txt", OTHER + LONG)
    write(project, "seeds/three.txt", COPY + LONG)
    made = convert(project)
    assert len([path for path in made.written if path.startswith("content/briefs/")]) == 2
    assert any("seeds/three.txt: a copy, 10" in notice for notice in made.notices)
    assert "copy_of: two\n" in (project / "content/sources/three.md").read_text(encoding="utf-8")
    (brief,) = (project / "content/briefs").glob("*second-story*")
    assert "sources: [two, three]\nsource: two\n" in brief.read_text(encoding="utf-8")
    before = tree(project)
    convert(project)
    assert tree(project) == before
    assert call(project, "check").returncode == 0


def test_copy_that_comes_later_joins_the_brief_of_its_first(project: Path) -> None:
    """As a source; a person's edits there stay."""
    write(project, "seeds/two.txt", OTHER + LONG)
    convert(project)
    (brief,) = (project / "content/briefs").glob("*second-story*")
    edit(project, brief.relative_to(project).as_posix(), "title: A second", "title: My second")
    write(project, "seeds/three.txt", COPY + LONG)
    convert(project, "three.txt")
    text = brief.read_text(encoding="utf-8")
    assert "sources: [two, three]\nsource: two\n" in text
    assert "title: My second" in text


def test_copy_gets_a_brief_of_its_own_where_it_is_wanted(project: Path) -> None:
    """A machine may be wrong about what is a copy."""
    write(project, "seeds/two.txt", OTHER + LONG)
    write(project, "seeds/three.txt", COPY + LONG)
    made = drafting.draft_seeds(project, own=True)
    assert len([path for path in made.written if path.startswith("content/briefs/")]) == 3


def test_seed_that_was_changed_is_told_and_its_draft_is_left(project: Path) -> None:
    """A seed is never edited: what was made of the old one is not made to say what the new one says."""
    convert(project)
    before = (project / BRIEF).read_bytes()
    edit(project, "seeds/one.txt", "70,000", "90,000")
    (problem,) = convert(project).problems
    assert "content/sources/one.md" in problem.message
    assert (project / BRIEF).read_bytes() == before


def test_bad_seed_stops_no_other(project: Path) -> None:
    """It is told, with what to do, and the exit code is 1."""
    (project / "seeds/bad.txt").write_bytes(b"\0\1\2")
    done = call(project, "convert")
    assert done.returncode == 1
    assert "seeds/bad.txt:1:1: error" in done.stderr
    assert f"wrote    {BRIEF}" in done.stdout


@pytest.mark.parametrize("option", ["--json", "--explain"])
def test_bad_seed_stops_no_other_that_is_only_shown(option: str, project: Path) -> None:
    """Those before and behind it are shown, it is told, nothing is written, and the exit code is 1."""
    write(project, "seeds/two.txt", OTHER)
    (project / "seeds/one-more.txt").write_bytes(b"\0\1\2")
    before = tree(project)
    done = call(project, "convert", option)
    assert done.returncode == 1
    assert "seeds/one-more.txt:1:1: error: this is no text" in done.stderr
    assert "one.txt" in done.stdout
    assert "two.txt" in done.stdout
    assert tree(project) == before


def test_file_from_elsewhere_is_called_as_a_person_called_it(project: Path, tmp_path: Path) -> None:
    """So that it can be found: a mistake in it, and that it is none of the seeds."""
    (tmp_path / "bad.txt").write_bytes(b"\0\1\2")
    write(tmp_path, "good.txt", OTHER)
    assert "../bad.txt:1:1: error: this is no text" in call(project, "convert", "--json", "../bad.txt").stderr
    assert "../good.txt:1:1: error: it does not lie in seeds/" in call(project, "convert", "../good.txt").stderr


def test_next_step_is_named_only_where_something_waits(project: Path) -> None:
    """After the first draft it is; once the brief is reviewed nothing waits."""
    assert "; next: briefing review" in call(project, "convert").stderr
    edit(project, BRIEF, "review: draft\n", "")
    text = (project / BRIEF).read_text(encoding="utf-8")
    doubts, _, rest = text.partition("\ndoubts:\n")[2].partition("\n---\n")
    (project / BRIEF).write_text(text.replace(f"doubts:\n{doubts}\n", ""), encoding="utf-8")
    assert rest
    assert "next:" not in call(project, "convert").stderr


def test_two_seeds_of_one_name_are_told_apart_by_a_person(project: Path) -> None:
    """Their drafts would lie in one file."""
    write(project, "seeds/one.md", OTHER)
    done = call(project, "convert")
    assert done.returncode == 1
    assert "seeds/one.md" in done.stderr
    assert "rename one" in done.stderr


def test_seed_from_elsewhere_is_only_shown(project: Path, tmp_path: Path) -> None:
    """It is read for `--json` and `--explain`; nothing is written."""
    elsewhere = tmp_path / "two.txt"
    shutil.copy(project / "seeds/one.txt", elsewhere)
    made = drafting.draft_seeds(project, [elsewhere])
    assert made.written == ()
    assert "briefing add" in made.problems[0].hint
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
    data = (project / "seeds/one.txt").read_bytes()
    assert data[slice(*found["claims"][-1]["bytes"])].decode() == found["claims"][-1]["passage"]


def test_explanation_has_a_line_for_every_line(project: Path) -> None:
    """Number, verdict, rule, reason and how the line begins."""
    lines = list(drafting.explain(project))
    assert any(line.split()[:2] == ["5", "dropped"] and "Source is" in line for line in lines)
    assert any("no day of publication" in line for line in lines)
