"""Findings about our wording → problems at the very words, and what is told of them at the end of a check.

In: a project's folder and what linking found. Out: problems, and lines for the editor. Only files with findings are
read again. Refuses to know what is wrong with the words.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.files.content import inside
from generator.link.wording.allowing import Finding
from generator.link.wording.findings import Wording
from generator.model.problems import Problem, Spot

# What may stand between two words of a text where it is written: line ends, emphasis, marks, the ends of links.
_BETWEEN = r"(?:[\s*_>\\\]]|\[\^?[a-z0-9#-]{1,110}\]|\]\([^)\n]{1,120}\)|\[(?:[^|\]\[\n]{1,100}\|)?){1,60}?"


def problems(root: Path, wording: Wording) -> Iterator[Problem]:
    """Every finding at its words; at the beginning of its text where they cannot be found as they stand."""
    yield from wording.problems
    texts: dict[str, str] = {}
    for finding in wording.findings:
        path = finding.problem.spot.file
        if path not in texts:
            texts[path] = _text(root, path)
        yield replace(finding.problem, spot=_spot(finding, texts[path]))


def told(wording: Wording) -> Iterator[str]:
    """What a check says at its end: what is allowed, with the reasons, and what nobody checked."""
    if wording.allowed:
        yield f"{len(wording.allowed)} allowed:"
        yield from (f"  {one.spot}: “{one.words}”: {one.reason}" for one in wording.allowed)
    for code, paths in sorted(wording.unread.items()):
        files = f"{len(paths):,} file{'' if len(paths) == 1 else 's'}"
        first = paths[0] + " …" * (len(paths) > 1)
        yield f"wording not checked: {files} in `{code}`, for which there is no table ({first})"


def _text(root: Path, path: str) -> str:
    try:
        return inside(root, path).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, ValueError):
        return ""


def _spot(finding: Finding, text: str) -> Spot:
    spot = finding.problem.spot
    begin = 0
    for _ in range(spot.line - 1):
        begin = text.find("\n", begin) + 1
    words = r"\b" + _BETWEEN.join(map(re.escape, finding.words.split()))
    for number, found in enumerate(re.finditer(words, text[begin:])):
        if number == finding.nth:
            at = begin + found.start()
            return Spot(spot.file, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
    return spot
