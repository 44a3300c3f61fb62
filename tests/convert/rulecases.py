"""Cases of rules as plain text → cases, for the tests of all languages.

In: a file under tests/cases/rules. Out: its cases, in order. Refuses a line that is not of the form, with its place.

    # a comment
    [table: row name]
    expected | A sentence.
    - | A near miss, which the row must leave alone.
    ?- | A near miss that the row takes, and is known to: the day it does not, the sign must go.
"""

import re
from dataclasses import dataclass
from pathlib import Path

NEAR_MISS, KNOWN = "-", "?-"
_SECTION = re.compile(r"\[([^\[\]]+: [^\[\]]+)\]")


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence, the row it is for, and what the row must give; `-` where it must leave the sentence alone."""

    section: str
    expected: str
    text: str
    line: int


def read(path: Path) -> tuple[Case, ...]:
    """Every case of a file; raises ValueError with file and line where a line is of no form."""
    section, cases = "", []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if begins := _SECTION.fullmatch(line.strip()):
            section = begins[1]
            continue
        expected, sign, text = (part.strip() for part in line.partition(" | "))
        if not (section and expected and sign and text):
            raise ValueError(f"{path}:{number}: expected `[table: row]` or `expected | A sentence.`")
        cases.append(Case(section, expected, text, number))
    return tuple(cases)
