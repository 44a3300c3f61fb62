"""Findings about our wording → problems at the very words, and what is told of them at the end of a check.

In: a project's folder and what linking found. Out: problems, and lines for the editor. Only files with findings are
read again. Refuses to know what is wrong with the words.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from generator.files.content import inside
from generator.link.wording.allowing import Finding
from generator.link.wording.findings import Wording
from generator.model.problems import Problem, Spot

# What may stand between two words of a text where it is written: line ends, emphasis, marks, the ends of links.
_BETWEEN = r"(?:[\s*_>\\\]]|\[\^?[a-z0-9#-]{1,110}\]|\]\([^)\n]{1,120}\)|\[(?:[^|\]\[\n]{1,100}\|)?){1,60}?"


@dataclass(frozen=True, slots=True)
class _File:
    """A file's text, and where its lines begin."""

    text: str
    lines: tuple[int, ...]


def problems(root: Path, wording: Wording) -> Iterator[Problem]:
    """Every finding at its words; at the beginning of its text where they cannot be found as they stand."""
    yield from wording.problems
    files: dict[str, _File] = {}
    for finding in wording.findings:
        path = finding.problem.spot.file
        if path not in files:
            files[path] = _file(root, path)
        yield replace(finding.problem, spot=_spot(finding, files[path]))


def told(wording: Wording) -> Iterator[str]:
    """What a check says at its end: what is allowed, with the reasons, and what nobody checked."""
    if wording.allowed:
        yield f"{len(wording.allowed)} allowed:"
        yield from (f"  {one.spot}: “{one.words}”: {one.reason}" for one in wording.allowed)
    for code, paths in sorted(wording.unread.items()):
        files = f"{len(paths):,} file{'' if len(paths) == 1 else 's'}"
        first = paths[0] + " …" * (len(paths) > 1)
        yield f"wording not checked: {files} in `{code}`, for which there is no table ({first})"


def _file(root: Path, path: str) -> _File:
    try:
        text = inside(root, path).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, ValueError):
        text = ""
    return _File(text, (0, *(found.end() for found in re.finditer("\n", text))))


def _spot(finding: Finding, file: _File) -> Spot:
    spot = finding.problem.spot
    words = re.compile(r"\b" + _BETWEEN.join(map(re.escape, finding.words.split())))
    begin = file.lines[min(spot.line, len(file.lines)) - 1] + spot.column - 1
    found = next(islice(words.finditer(file.text, begin), finding.nth, None), None)
    if found is None:
        return spot
    line = bisect_right(file.lines, found.start())
    return Spot(spot.file, line, found.start() - file.lines[line - 1] + 1)
