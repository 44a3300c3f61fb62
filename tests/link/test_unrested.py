"""Every sentence of a dossier and of a summary rests on a claim, and no false alarm is given of an abbreviation."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.unrested import sentences
from link.project import brief, file, linked

ONE = {"briefs/b": brief({"one": "standing: reported"})}


def bare(body: str, id: str = "people/jane-example", front: str = "name: Jane Example") -> list[str]:
    """What is said of the sentences of a dossier that rest on nothing: the words, and how grave it is."""
    found = linked({**ONE, id: file(front, body)})[0].wording.findings
    told = [one.problem for one in found if one.problem.rule == "unmarked"]
    return [f"{problem.severity}: {problem.message.partition('“')[2].rstrip('”')}" for problem in told]


def split(text: str) -> list[str]:
    """The sentences of a text without references."""
    return [text[start:end].strip() for start, end in sentences(text)]


def test_a_reference_proves_the_sentence_that_it_ends() -> None:
    """It stands behind the full stop or before it, alone or among others, and in the midst of its sentence."""
    assert bare("She left. [^b#one] She came. [^b#one] [^b#one]\n\nShe left [^b#one]. She came [^b#one].") == []
    assert bare("She left, [^b#one] came back and stayed. She slept. [^b#one]") == []


def test_a_reference_proves_no_sentence_before_its_own() -> None:
    """Of three sentences with one reference at the end two rest on nothing."""
    assert bare("She left. He came (by sea). They met. [^b#one]") == ["error: She left.", "error: He came (by sea)."]
    assert bare("She left. [^b#one] He came.") == ["error: He came."]
    assert bare("[^b#one] She left. He came.") == ["error: He came."]


def test_what_states_nothing_needs_no_reference() -> None:
    """A heading, the head of a table, and a cell without a word."""
    assert bare("# Life. And work.\n\n| Year |\n| --- |\n| 2021 [^b#one] |\n| – |\n") == []


@pytest.mark.parametrize(
    ("id", "front", "severity"),
    [
        ("networks/example-phone", "name: Example Phone", "warning"),
        ("cases/us-v-example", "name: United States v Example", "warning"),
        ("courts/high-court", "name: High Court", "warning"),
        ("people/john-example", "name: John Example", "error"),
    ],
)
def test_of_people_it_is_an_error(id: str, front: str, severity: str) -> None:
    """In the dossiers of anything else an editor is warned."""
    assert bare("It was large. It grew. [^b#one]", id, front) == [f"{severity}: It was large."]


@pytest.mark.parametrize(
    ("id", "front"),
    [
        ("places/vancouver", "name: Vancouver"),
        ("offences/racketeering", "name: racketeering"),
        ("laws/act", "name: An Act"),
        ("terms/phone", "name: phone"),
        ("notes/n", "title: N"),
    ],
)
def test_what_no_claim_is_about_is_free(id: str, front: str) -> None:
    """Places, offences, laws, terms and notes explain, and may do so without a claim."""
    assert bare("It is large. It grew.", id, front) == []


def test_each_sentence_of_a_summary_rests_on_a_claim() -> None:
    """A summary is read alone, so nothing in it may lean on its neighbour."""
    files = {"briefs/b": brief({"one": "standing: reported"}, more="summary: She left. He came. [^one] They met.")}
    found = [one.problem.message for one in linked(files)[0].wording.findings]
    assert found == ["no claim is named for “She left.”", "no claim is named for “They met.”"]


def test_a_very_long_paragraph_is_told_of_in_part() -> None:
    """Each sentence is looked for in its file, so of a hundred the first twenty are told."""
    assert len(bare("He went. " * 100)) == 20


WHOLE = [
    line for line in (Path(__file__).parent.parent / "cases/sentences.txt").read_text("utf-8").splitlines() if line
]


@pytest.mark.parametrize("line", [line for line in WHOLE if not line.startswith("#")])
def test_where_sentences_end(line: str) -> None:
    """A line of tests/cases/sentences.txt has its sentences between bars."""
    wanted = line.split(" | ")
    assert split(" ".join(wanted)) == wanted


def test_behind_a_reference_a_sentence_ends_for_sure() -> None:
    """Whatever word stands before the full stop."""
    text = "She worked for Phone Inc. Police came to St. Rooms were empty."
    assert len(list(sentences(text))) == 1
    assert len(list(sentences(text, {text.index(" Police"), text.index(" Rooms")}))) == 3


@pytest.mark.law
@given(st.text(alphabet=" .!?…”“\"'’()aAvV1\n", max_size=60))
def test_sentences_hold_every_word(text: str) -> None:
    """One begins where the other ends, the first at the beginning and the last at the end."""
    found = list(sentences(text))
    assert [found[0][0], *(start for start, _ in found[1:])] == [0, *(end for _, end in found[:-1])]
    assert found[-1][1] == len(text)


@pytest.mark.law
@given(st.lists(st.sampled_from(["She left.", "Police came to 18 houses.", "It was 2019."]), min_size=1, max_size=5))
def test_a_reference_behind_each_sentence_is_enough(said: list[str]) -> None:
    """As many references as sentences, each behind its own, leave none bare."""
    assert bare(" ".join(f"{one} [^b#one]" for one in said)) == []
