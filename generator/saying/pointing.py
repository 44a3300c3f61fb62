"""A problem as a person reads it: its place, what is wrong, the line of the file with a caret under the place, a hint.

In: problems, and the lines of the files that they stand in. Out: text for a terminal. Names and values of strangers
stand in it: no sign of theirs may steer the terminal. Refuses to know where the lines come from.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator

import click

from generator.model.problems import Problem, Severity

CELLS = 100  # of a line that is shown; a longer one is cut around the place
_BEFORE = 60  # cells that may stand before the place in a line that is cut
_TAB = 4
_SHADES = {Severity.ERROR: "red", Severity.WARNING: "yellow"}

Line = Callable[[str, int], str | None]
"""The line of a file by its path and number, None where there is none to show."""


def told(problem: Problem, line: Line, colour: bool = False) -> Iterator[str]:
    """The lines that tell of one problem."""

    def dye(text: str, shade: str, bold: bool = False) -> str:
        return click.style(text, fg=shade, bold=bold) if colour else text

    severity = dye(str(problem.severity), _SHADES[problem.severity], bold=True)
    spot, message = visible(problem.place), visible(problem.message)
    yield f"{spot}: {severity}: {message} [{problem.rule}]"
    shown = line(problem.spot.file, problem.spot.line)
    if shown is not None and shown.strip():
        excerpt, at = cut(shown, problem.spot.column)
        yield f"    {excerpt}"
        yield f"    {' ' * at}{dye('^', 'green', bold=True)}"
    if problem.hint:
        yield f"    hint: {visible(problem.hint)}"


def listed(problems: Iterable[Problem]) -> list[str]:
    """Each problem in order, without the line of its file; nothing in it steers a terminal."""
    return ["\n".join(map(visible, str(problem).split("\n"))) for problem in sorted(problems)]


def visible(text: str) -> str:
    """A text in which nothing steers a terminal, on one line."""
    return "".join(char if char.isprintable() else "\ufffd" for char in text)


def cut(line: str, column: int) -> tuple[str, int]:
    """A line as it can be shown, at most `CELLS` wide, and how many cells stand before its column (from 1)."""
    at = min(column - 1, len(line))
    first = _first(line, at)
    before = "…" if first else ""
    last = _last(line, first, CELLS - len(before))
    after = "…" if last < len(line) else ""
    return f"{before}{_clean(line[first:last])}{after}", len(before) + cells(_clean(line[first:at]))


def _first(line: str, at: int) -> int:
    """The first sign that is shown: the line's own, unless the place would be too far to the right."""
    first, used = at, 0
    while first and used <= CELLS:
        first -= 1
        used += max(1, cells(_shown(line[first])))
    # A wide sign at the place, and the one that says that the line is cut, need room too.
    if not first and used <= CELLS - 3:
        return 0
    while used > _BEFORE:
        used -= max(1, cells(_shown(line[first])))
        first += 1
    return first


def _last(line: str, first: int, room: int) -> int:
    """How far the line is shown; where it is cut, a cell is left for the sign that says so."""
    last, used = first, 0
    while last < len(line) and used <= room:
        used += max(1, cells(_shown(line[last])))
        last += 1
    while used > room - (last < len(line)):
        last -= 1
        used -= max(1, cells(_shown(line[last])))
    return last


def _clean(text: str) -> str:
    return "".join(map(_shown, text))


def _shown(char: str) -> str:
    """A sign of a line as it can be shown: a space of any kind as spaces, what steers a terminal as a mark."""
    if char == "\t":
        return " " * _TAB
    if unicodedata.category(char) == "Zs":
        return " " * cells(char)
    return char if char.isprintable() else "\ufffd"


def cells(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in ("W", "F") else 1
