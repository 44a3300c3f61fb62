"""Files of cases for the rows of tables of rules.

In: a file of plain text. Out: its cases. Refuses a line that has not the form of a comment, a section or a case; what a
case means is for the test that reads it.

    # a comment
    [table: row name]
    expected | A sentence.
    - | A near miss, which the row must leave alone.
    ?- | A near miss which the row does not leave alone yet.
"""

import re
from dataclasses import dataclass
from pathlib import Path

NEAR, KNOWN = "-", "?-"
_SECTION = re.compile(r"\[([^\[\]:]+: [^\[\]]+)\]")
_CASE = re.compile(r"(\S[^|]*) \| (\S.*)")


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence for a row: what it must give, or `-` where the row must leave it alone."""

    section: str
    expected: str
    text: str
    line: int


def read(path: Path) -> tuple[Case, ...]:
    """The cases of a file in their order; a line of another form is a ValueError with file and line."""
    found: list[Case] = []
    section = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        if head := _SECTION.fullmatch(line):
            section = head[1]
        elif section and (case := _CASE.fullmatch(line)):
            found.append(Case(section, case[1].strip(), case[2].strip(), number))
        else:
            raise ValueError(f"{path.name}:{number}: expected `[table: row]` or `expected | A sentence.`")
    return tuple(found)
