"""The verdict on every sentence of tests/cases/wording, and how many of them are right."""

from pathlib import Path

import pytest

from generator.model.problems import Severity
from link.wording import verdicts

FILES = {"english": "en", "dutch": "nl", "french": "fr"}
FOLDER = Path(__file__).parent.parent / "cases/wording"
REPORTED = {"error": (Severity.ERROR,), "warning": (Severity.WARNING,), "pass": (), "missed": (), "false": None}


def cases() -> list[tuple[str, str, str, str]]:
    """Language, verdict, status and sentence of every line."""
    lines = ((code, line) for name, code in FILES.items() for line in (FOLDER / f"{name}.txt").read_text().splitlines())
    rows = ((code, *line.split(" | ", 2)) for code, line in lines if not line.startswith("#"))
    return [(code, verdict, status, sentence) for code, verdict, status, sentence in rows]


@pytest.mark.parametrize(("language", "verdict", "status", "sentence"), cases())
def test_a_sentence_has_its_verdict(language: str, verdict: str, status: str, sentence: str) -> None:
    """What stands before the sentence is what is reported of it, once."""
    found = verdicts(language, status, sentence)
    expected = REPORTED[verdict]
    assert (set(found) == set(expected)) if expected is not None else found
