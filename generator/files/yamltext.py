"""YAML as text plus positions.

In: the text of a YAML document and where it begins in its file. Out: plain data in which every scalar is a string, the
place of every key and value, and problems. Built from the parser's events, so that depth, size and aliases are limited
before anything is composed. Refuses to know what any field means.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from generator.model.content import Places
from generator.model.problems import Problem, Spot

MAX_CHARACTERS = 2_000_000
MAX_DEPTH = 12
_TAG = re.compile("^tag:yaml.org,2002:")
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_SEPARATORS = {
    "\r": "a lone carriage return (U+000D)",
    "\x85": "NEL (U+0085)",
    "\u2028": "LS (U+2028)",
    "\u2029": "PS (U+2029)",
}


@dataclass(frozen=True, slots=True)
class Parsed:
    """`data` is a mapping of texts, lists and mappings; `places` maps `a.b.0` to line and column, `a.b@` to a key's."""

    data: dict[str, Any]
    places: Places
    problems: tuple[Problem, ...]
    readable: bool = True


class _Halt(Exception):
    """The document cannot be read on; the problem says why."""

    def __init__(self, line: int, column: int, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.line, self.column, self.message, self.hint = line, column, message, hint


@dataclass(slots=True)
class _Reading:
    """The events of one document and what they gave so far."""

    events: Iterator[Any]
    file: str
    above: int
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, event: Any) -> tuple[int, int]:
        return event.start_mark.line + 1 + self.above, event.start_mark.column + 1

    def problem(self, place: tuple[int, int], rule: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(Spot(self.file, *place), rule, message, hint))


def parse(text: str, file: str, above: int = 0) -> Parsed:
    """Read a YAML mapping; `above` is how many lines of the file stand before it."""
    reading = _Reading(iter(()), file, above)
    try:
        _check_characters(text)
        reading.events = iter(yaml.parse(text, Loader=_LOADER))
        return Parsed(_document(reading), reading.places, tuple(reading.problems))
    except _Halt as halt:
        reading.problem((halt.line + above, halt.column), "yaml", halt.message, halt.hint)
    except yaml.MarkedYAMLError as error:
        # What is never closed is best shown where it was opened.
        opened = (error.context or "").startswith(("while parsing a flow", "while scanning a quoted"))
        mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
        place = (mark.line + 1 + above, mark.column + 1) if mark else (1 + above, 1)
        said = error.problem or error.context or "this is not YAML"
        line = (text.split("\n")[place[0] - above - 1 :] or [""])[0]
        reading.problem(place, "yaml", said, _hint(said, line, opened))
    except yaml.YAMLError as error:
        reading.problem((1 + above, 1), "yaml", f"this is not YAML: {str(error).splitlines()[0]}")
    return Parsed({}, reading.places, tuple(reading.problems), readable=False)


def _hint(said: str, line: str, opened: bool) -> str:
    """What to do about what YAML said of a line."""
    if "\t" in line:
        return "indent with spaces, not with tabs"
    if opened:
        return "close what opens here; a text with a comma or a bracket in it stands in straight quotes"
    if "mapping values" in said:
        return "a text with `: ` in it stands in straight quotes: \"…\" or '…'"
    return "a text that holds ` #` or begins with a sign stands in straight quotes: \"…\" or '…'"


def _check_characters(text: str) -> None:
    if len(text) > MAX_CHARACTERS:
        raise _Halt(1, 1, f"longer than {MAX_CHARACTERS:,} characters")
    if strange := strange_character(text, breaks=True):
        raise _Halt(*strange, "delete it")


def strange_character(text: str, breaks: bool = False) -> tuple[int, int, str] | None:
    """Line, column and name of the first control character, or of the first odd line break too."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.isprintable():
            continue
        for column, char in enumerate(line.removesuffix("\r") if breaks else line, 1):
            if char in _SEPARATORS and (breaks or char == "\r"):
                return number, column, f"{_SEPARATORS[char]} is not a line break here"
            if (char != "\t" and unicodedata.category(char) in ("Cc", "Cs")) or char in "\ufffe\uffff":
                return number, column, f"U+{ord(char):04X} is no character of a text"
    return None


def _document(reading: _Reading) -> dict[str, Any]:
    for event in reading.events:
        if isinstance(event, (yaml.StreamStartEvent, yaml.DocumentStartEvent)):
            continue
        if isinstance(event, yaml.StreamEndEvent):
            return {}
        if not isinstance(event, yaml.MappingStartEvent):
            if isinstance(event, yaml.ScalarEvent) and not event.value:
                return {}
            line, column = reading.place(event)
            raise _Halt(line - reading.above, column, "expected keys and values, such as `title: …`")
        data: dict[str, Any] = _node(reading, event, "", 1)
        for rest in reading.events:
            if isinstance(rest, yaml.DocumentStartEvent):
                line, column = reading.place(rest)
                raise _Halt(line - reading.above, column, "a second YAML document", "delete the line")
        return data
    return {}


def _node(reading: _Reading, event: Any, path: str, depth: int) -> Any:
    line, column = place = reading.place(event)
    reading.places[path] = place
    if isinstance(event, yaml.AliasEvent) or event.anchor:
        raise _Halt(line - reading.above, column, "anchors and aliases are not used here", "write the value out")
    if event.tag and event.tag != "!":
        raise _Halt(
            line - reading.above,
            column,
            f"tags such as {_TAG.sub('!!', event.tag)} are not used here",
            "delete the tag",
        )
    if depth > MAX_DEPTH:
        raise _Halt(line - reading.above, column, f"nested more than {MAX_DEPTH} deep")
    if isinstance(event, yaml.ScalarEvent):
        return event.value
    if isinstance(event, yaml.SequenceStartEvent):
        return _sequence(reading, path, depth)
    return _mapping(reading, path, depth)


def _sequence(reading: _Reading, path: str, depth: int) -> list[Any]:
    items: list[Any] = []
    for event in reading.events:
        if isinstance(event, yaml.SequenceEndEvent):
            break
        items.append(_node(reading, event, _join(path, len(items)), depth + 1))
    return items


def _mapping(reading: _Reading, path: str, depth: int) -> dict[str, Any]:
    items: dict[str, Any] = {}
    for event in reading.events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        line, column = reading.place(event)
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            raise _Halt(line - reading.above, column, "a key is a plain text")
        key = event.value
        known = key in items
        value = _node(reading, next(reading.events), _join(path, key) + ("@@" if known else ""), depth + 1)
        if known:
            first = reading.places[_join(path, key) + "@"][0]
            reading.problem((line, column), "duplicate-key", f"`{key}` stands twice", f"the first is in line {first}")
        else:
            items[key] = value
            reading.places[_join(path, key) + "@"] = (line, column)
    return items


def _join(path: str, key: object) -> str:
    return f"{path}.{key}" if path else str(key)
