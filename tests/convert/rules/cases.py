"""Cases of the rules, as they stand in plain text under tests/cases/rules.

    # a comment
    [table: row]
    expected | A sentence.
    - | A near miss, which the row must leave alone.
    ?- | A sentence that it should leave alone, and does not yet.

In: the path of such a file. Out: its cases, in order. Refuses to know what a row is, and what it must give.
"""

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "cases" / "rules"
_NEAR_MISS, _KNOWN_MISTAKE = "-", "?-"
_SECTION = re.compile(r"\[([^\[\]:]+: [^\[\]]+)\]")
_CASE = re.compile(r"(\S|\S.*?\S) \| (\S.*)")


@dataclass(frozen=True, slots=True)
class Case:
    """A sentence for a row, what must come of it, and the file and line where it stands."""

    row: str
    expected: str
    text: str
    place: str

    @property
    def near_miss(self) -> bool:
        """The row must leave it alone."""
        return self.expected == _NEAR_MISS

    @property
    def known_mistake(self) -> bool:
        """The row should leave it alone, and does not yet."""
        return self.expected == _KNOWN_MISTAKE

    @property
    def seen(self) -> bool:
        """The row must see it."""
        return not (self.near_miss or self.known_mistake)


def read(path: Path) -> tuple[Case, ...]:
    """The cases of a file; ValueError with file and line where a line has not the form of one."""
    cases, row = [], ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if head := _SECTION.fullmatch(line):
            row = head[1]
        elif row and (case := _CASE.fullmatch(line)):
            cases.append(Case(row, case[1], case[2], f"{path.name}:{number}"))
        else:
            raise ValueError(f"{path}:{number}: expected `[table: row]` or `expected | A sentence.`: {line}")
    return tuple(cases)


def of(start: str) -> tuple[Case, ...]:
    """The cases of all files whose names begin so."""
    return tuple(case for path in sorted(FOLDER.glob(f"{start}*.txt")) for case in read(path))
