"""Cases of the rules, as they stand in plain text under tests/cases/rules.

    # a comment
    [table: row name]
    expected | A sentence.
    - | A near miss, which the row must leave alone.

In: the path of such a file. Out: its cases, in order. Refuses to know what a row is, and what it must give.
"""

import re
from dataclasses import dataclass
from pathlib import Path

NEAR_MISS, KNOWN_MISTAKE = "-", "?-"
_SECTION = re.compile(r"\[([^\[\]:]+: [^\[\]]+)\]")
_CASE = re.compile(r"(\S|\S.*?\S) \| (\S.*)")


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence for a row: what must come of it, `-` for nothing, or `?-` for what should not and still does."""

    section: str
    expected: str
    text: str
    line: int


def read(path: Path) -> tuple[Case, ...]:
    """The cases of a file; ValueError with file and line where a line has not the form of one."""
    cases, section = [], ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if head := _SECTION.fullmatch(line):
            section = head[1]
        elif section and (case := _CASE.fullmatch(line)):
            cases.append(Case(section, case[1], case[2], number))
        else:
            raise ValueError(f"{path}:{number}: expected `[table: row name]` or `expected | A sentence.`: {line}")
    return tuple(cases)
