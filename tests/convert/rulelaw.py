"""The law of the tables: no row without two sentences that it sees and one that it must leave alone.

In: rows, each with what it sees and leaves, and cases. Out: whether a case is as it says, and which rows have too few.
Refuses to know any table.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from convert.rulecases import KNOWN_MISTAKE, NEAR_MISS, Case

_SYNTAX = re.compile(r"\(\?P<\w+>|\(\?-?[aimsx]+:|\[[^\]]*\]|\\[A-Za-z]|\{[\d,]*\}|[^\W\d_]\?")
_FRAGMENT = re.compile(r"[^\W\d_]{2,}|\\\(|[&@©→←#°€]")
_START, _FEWEST = r"(?<!\w)", 2


class Finds(Protocol):
    """What is asked of a compiled pattern."""

    @property
    def pattern(self) -> str: ...

    def search(self, text: str, /) -> re.Match[str] | None: ...

    def match(self, text: str, /) -> re.Match[str] | None: ...


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: whether it sees what is expected in a text, and whether nothing of its kind comes of a text."""

    pattern: str  # empty where no words make the row
    sees: Callable[[str, str], bool]  # the text, what is expected: the pattern matches and the result is as expected
    leaves: Callable[[str], bool]


def holds(row: Row, case: Case) -> bool:
    """Whether a case is as it says; a known mistake must still be one."""
    if case.expected == NEAR_MISS:
        return row.leaves(case.text)
    if case.expected == KNOWN_MISTAKE:
        return not row.leaves(case.text)
    return row.sees(case.text, case.expected)


def is_near(row: Row, text: str) -> bool:
    """Whether a text has a word or a sign of the row's pattern, or the beginning of one; a row may have none."""
    parts = (part.lstrip("\\") for part in _FRAGMENT.findall(_SYNTAX.sub(" ", row.pattern)))
    return not row.pattern or any(
        re.search(_START * (len(part) == 2) + re.escape(part), text, re.IGNORECASE) for part in parts
    )


def too_few(rows: Mapping[str, Row], cases: Sequence[Case]) -> list[str]:
    """The rows that have fewer than two sentences which they see, or no near miss; and cases of no row."""
    short = [f"[{name}] is no row" for name in dict.fromkeys(case.section for case in cases) if name not in rows]
    for name, row in rows.items():
        own = {(case.expected, case.text) for case in cases if case.section == name}
        seen = sum(row.sees(text, expected) for expected, text in own if expected not in (NEAR_MISS, KNOWN_MISTAKE))
        near = sum(is_near(row, text) for expected, text in own if expected in (NEAR_MISS, KNOWN_MISTAKE))
        if seen < _FEWEST or not near:
            short.append(f"[{name}] has {seen} sentences and {near} near misses")
    return short


def numbered(names: Iterable[str]) -> list[str]:
    """Names of rows, the second of the same name `name 2` and so on."""
    count: dict[str, int] = {}
    found = []
    for name in names:
        count[name] = count.get(name, 0) + 1
        found.append(name if count[name] == 1 else f"{name} {count[name]}")
    return found
