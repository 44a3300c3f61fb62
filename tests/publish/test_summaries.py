"""Where somebody stands, in one line over all counts and offences: what was, and how it is said."""

from pathlib import Path

import pytest

from generator.link.claims import Claim
from generator.link.status import Position, Taken
from generator.model.claims import ClaimData
from generator.model.dates import PartialDate
from generator.model.figures import Counts
from generator.model.steps import CONVICTION_QUASHED, STEPS
from generator.model.vocabulary import Final
from generator.publish.language import ENGLISH
from generator.publish.views.parts.steps import qualified, step_words, summary

FILE = Path(__file__).parent.parent / "cases/summaries.txt"
CASES = [block.splitlines() for block in FILE.read_text(encoding="utf-8").strip().split("\n\n")[1:]]
STEP = {step.status: step for step in (*STEPS.values(), CONVICTION_QUASHED)}


def position(row: str) -> Position:
    """A position as a row tells it."""
    status, offences, counts, instance, final, date = (part.strip() for part in row.lstrip("| ").split(";"))
    said = {"standing": "official", "date": date} | ({"instance": instance} if instance else {})
    data = ClaimData.model_validate(said)
    claim = Claim("briefs/b", "one", data, "", "", "", "", (), (), "", (), "", (), ())
    taken = Taken(STEP[status], PartialDate.parse(date), claim, True)
    ids = tuple(filter(None, offences.split(", ")))
    return Position(ids, taken, Final(final or "unknown"), Counts.parse(counts) if counts else None)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case[0])
def test_summaries(case: list[str]) -> None:
    """Each list of positions is said in the line above it."""
    assert summary([position(row) for row in case[1:]], str, ENGLISH) == case[0]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("acquitted;; 17 of 18; first; no; 2024", ["acquitted of 17 of 18 counts", "first instance", "not final"]),
        ("convicted;;;; yes; 2024", ["convicted", "final"]),
        ("convicted;; 18;;; 2024", ["convicted of 18 counts", "not known to be final"]),
        ("charged;; 2 of 3; first;; 2024", ["charged on 2 of 3 counts", "first instance"]),
    ],
)
def test_a_position_alone(row: str, expected: list[str]) -> None:
    """A position says of how many counts, by which instance, and of a decision whether it is final."""
    at = position(row)
    assert [step_words(at.taken.step, ENGLISH, (), ENGLISH.counts(at.counts)), *qualified(at, ENGLISH)] == expected
