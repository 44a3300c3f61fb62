"""What is wrong, where, and what would be right.

In: nothing. Out: `Spot` and `Problem`, the only way in which any floor speaks of a mistake, and `Stop`, which carries
problems out when going on makes no sense. Refuses to know how problems are printed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Only errors stop a build."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place in a file: path relative to the project, line and column counted from 1."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: `message` says what was found and expected, `hint` how to mend it."""

    spot: Spot
    rule: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR

    @property
    def place(self) -> str:
        """Where it is, for people; how a command was used has no line and column."""
        whole = self.rule == "use" and (self.spot.line, self.spot.column) == (1, 1)
        return self.spot.file if whole else str(self.spot)

    def __str__(self) -> str:
        hint = f"\n    hint: {self.hint}" if self.hint else ""
        return f"{self.place}: {self.severity}: {self.message} [{self.rule}]{hint}"


class Stop(Exception):
    """Going on makes no sense; carries every problem found so far."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


def errors(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that stop a build."""
    return tuple(p for p in problems if p.severity is Severity.ERROR)
