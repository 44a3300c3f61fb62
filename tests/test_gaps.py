"""What is missing, and what becomes of it when somebody has looked for it: on the pages, and in what a check says."""

import re
from pathlib import Path

import pytest
from faults.running import recorded
from project import copy, edit, html_pages, pages, write

from generator.checking.check import Checked, check

CASE = "content/cases/nordmark-v-marle.md"
RULING = "content/rulings/nordmark-1.md"
BRIEF = """---
title: The case goes on
date: 2020-12-01
sources: [nordmark-police-2019]
case: nordmark-v-marle
parties: {ann-other: accused}
claims:
  one: {standing: reported, about: [ann-other], event: conviction, date: 2020-11-20}
---
The police say that Ann Other was convicted. [one]
"""
STEP = "No charge or indictment is known to this site before this conviction"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The little project with a conviction before which a charge is missing."""
    root = copy(tmp_path / "little")
    write(root, "content/briefs/2020-12-01-appeal.md", BRIEF)
    write(root, "content/people/ann-other.md", "---\nname: Ann Other\n---\n")
    recorded(root)
    return root


def ruling(root: Path, more: str) -> str:
    """Write a ruling of which this is known; the words of its page."""
    write(root, RULING, f"---\nname: Nordmark on ledgers\n{more}\n---\n")
    return " ".join(html_pages(pages(root)[1])["rulings/nordmark-1.html"].text.split())


def gaps(found: Checked) -> list[str]:
    """The places of the gaps of which it is warned."""
    return [str(problem.spot) for problem in found.problems if problem.rule == "gap"]


def test_who_looked_after_all_that_is_known_has_not_found_it(root: Path) -> None:
    """The warning is a notice then, and the page says until when somebody looked."""
    edit(root, CASE, "checked: 2020-12", "checked: 2020-11-20")
    found = check(root, 1)
    assert gaps(found) == []
    assert found.notices == (
        "1 gap was looked for and not found:",
        "  content/briefs/2020-12-01-appeal.md:8:56: people/ann-other: no charge or indictment is known before this"
        " conviction (20 November 2020); looked for until 20 November 2020",
    )
    for path in ("people/ann-other.html", "briefs/2020-12-01-appeal.html"):
        text = html_pages(pages(root)[1])[path].text
        assert f"{STEP}: not found, looked for until 20 November 2020." in text


@pytest.mark.parametrize("line", ["checked: 2020-11-19", "checked: 2020-11", "checked: before 2020-11-20"])
def test_who_looked_before_has_found_nothing_out(root: Path, line: str) -> None:
    """What came later may have told of the missing step: it is warned of, and the page names no search."""
    edit(root, CASE, "checked: 2020-12", line)
    found = check(root, 1)
    assert gaps(found) == ["content/briefs/2020-12-01-appeal.md:8:56"]
    assert found.notices == ()
    assert f"{STEP}." in html_pages(pages(root)[1])["people/ann-other.html"].text


def test_a_source_that_is_newer_than_the_search_undoes_it(root: Path) -> None:
    """Whoever looked before a source was published cannot have read it."""
    edit(root, "content/sources/nordmark-police-2019.md", "date: 2019\n", "date: 2021-01-20\n")
    assert gaps(check(root, 1)) == ["content/briefs/2020-12-01-appeal.md:8:56"]


def test_a_ruling_says_what_is_not_known_of_it(root: Path) -> None:
    """Date, questions, and whether the evidence was lawful or usable; each a warning of its own."""
    text = ruling(root, "country: NO")
    assert "Date not known." in text
    assert "Questions that were decided not known." in text
    assert "Not known whether the evidence was lawfully obtained, nor whether it may be used." in text
    assert [place for place in gaps(check(root, 1)) if place.startswith(RULING)] == [f"{RULING}:2:7"] * 3


def test_who_has_looked_for_a_ruling_is_believed(root: Path) -> None:
    """With `checked` its gaps are notices, and its page says when somebody last looked."""
    text = ruling(root, "questions: [use]\nuse: allowed\nchecked: 2021-01")
    assert "Date not known: not found, looked for until January 2021." in text
    assert re.search(r"Last checked ?January 2021", text)
    found = check(root, 1)
    assert gaps(found) == []
    assert found.notices[0] == "2 gaps were looked for and not found:"
    assert found.notices[-1] == f"  {RULING}:2:7: of this ruling no date is known; looked for until January 2021"


def test_a_ruling_of_which_all_is_known_has_no_gap(root: Path) -> None:
    """A court that left one of the two questions open has answered."""
    text = ruling(root, "date: 2020-12\nquestions: [use]\nlawfulness: not decided")
    assert "Not known whether" not in text
    assert "Date not known" not in text
    assert [place for place in gaps(check(root, 1)) if place.startswith(RULING)] == []
