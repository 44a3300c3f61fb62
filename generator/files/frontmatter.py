"""A file of content → its fence, its record, its body's text; and back.

In: the text of a file. Out: a record with the place of every value, and problems in the file's own lines. Refuses to
know the disk.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from generator.files import yamltext
from generator.model.content import Places
from generator.model.names import did_you_mean, nearest
from generator.model.problems import Problem, Spot

FENCE = "---"
M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Split:
    """The YAML between the fences and the body under them; `above` is how many lines precede the body."""

    yaml: str
    body: str
    above: int
    problems: tuple[Problem, ...] = ()


def split(text: str, file: str) -> Split:
    """Take a file apart at its fences."""
    lines = text.split("\n")
    if lines[0].rstrip("\r") != FENCE:
        problem = Problem(Spot(file), "fence", f"expected `{FENCE}` in the first line, before the frontmatter")
        return Split("", "", 0, (problem,))
    for number, line in enumerate(lines[1:], 2):
        if line.rstrip("\r") == FENCE:
            return Split("\n".join(lines[1 : number - 1]), "\n".join(lines[number:]), number)
    problem = Problem(Spot(file), "fence", f"the frontmatter opened here is never closed by a line `{FENCE}`")
    return Split("", "", 0, (problem,))


def validate(model: type[M], parsed: yamltext.Parsed, file: str) -> tuple[M | None, tuple[Problem, ...]]:
    """Plain data → model, or every mistake at its place."""
    if not parsed.readable:
        return None, parsed.problems
    try:
        return model.model_validate(parsed.data), parsed.problems
    except ValidationError as error:
        mistakes = error.errors(include_url=False)
        found = parsed.problems + tuple(_problem(model, details, parsed.places, file) for details in mistakes)
        if any(details["type"] != "extra_forbidden" for details in mistakes):
            return None, found
        # A key that nobody knows hides no other mistake: the rest is read as if it were not there.
        known = _without(parsed.data, [_untagged(model, details["loc"]) for details in mistakes])
    try:
        return model.model_validate(known), found
    except ValidationError as error:  # what fields demand of each other is asked only where every key is known
        return None, found + tuple(
            _problem(model, details, parsed.places, file) for details in error.errors(include_url=False)
        )


def _without(data: Any, paths: Sequence[tuple[int | str, ...]]) -> Any:
    """The same data without the keys that these paths lead to."""
    here = {path[0] for path in paths if len(path) == 1}
    below = {path[0] for path in paths if len(path) > 1}
    if isinstance(data, Mapping):
        pairs = ((key, value) for key, value in data.items() if key not in here)
        return {
            key: _without(value, [path[1:] for path in paths if path[0] == key]) if key in below else value
            for key, value in pairs
        }
    return [
        _without(value, [path[1:] for path in paths if path[0] == index]) if index in below else value
        for index, value in enumerate(data)
    ]


def _problem(model: type[BaseModel], details: Any, places: Places, file: str) -> Problem:
    tagged = [str(part) for part in details["loc"]]
    path = [str(part) for part in _untagged(model, details["loc"])]
    if path[-1:] == ["[key]"]:
        path = [*path[:-2], path[-2] + "@"]
    match details["type"]:
        case "extra_forbidden":
            options = _fields_at(model, tagged[:-1])
            message, hint = f"unknown key `{path[-1]}`", did_you_mean(path[-1], options)
            return Problem(_spot(places, [*path[:-1], path[-1] + "@"], file), "unknown-key", message, hint)
        case "missing":
            near = nearest(path[-1], map(str, details["input"])) if isinstance(details["input"], dict) else ""
            hint = f"did you mean it by `{near}`?" if near and near not in _fields_at(model, tagged[:-1]) else ""
            return Problem(_spot(places, path[:-1], file), "missing-key", f"`{path[-1]}` is missing here", hint)
        case "enum":
            options = re.findall(r"'([^']*)'", details["ctx"]["expected"])
            message = f"{_shown(details['input'])} is none of: {', '.join(options)}"
            if near := did_you_mean(str(details["input"]), options).removeprefix(f"one of: {', '.join(options)}"):
                return Problem(_spot(places, path, file), "value", message, near)
            return Problem(_spot(places, path, file), "value", message)
        case "union_tag_invalid":
            key, tag = details["ctx"]["discriminator"].strip("'"), details["ctx"]["tag"]
            options = re.findall(r"'([^']*)'", details["ctx"]["expected_tags"])
            near = nearest(tag, options)
            message = f"{_shown(tag)} is none of: {', '.join(options)}"
            return Problem(
                _spot(places, [*path, key], file), "value", message, f"did you mean `{near}`?" if near else ""
            )
        case "union_tag_not_found":
            key = details["ctx"]["discriminator"].strip("'")
            return Problem(_spot(places, path, file), "missing-key", f"`{key}` is missing here")
        case "tuple_type":
            return Problem(_spot(places, path, file), "value", "expected a list, such as [one, two]")
        case "dict_type" | "model_type" | "model_attributes_type":
            return Problem(_spot(places, path, file), "value", "expected keys and values, such as {key: value}")
        case "int_parsing":
            message = f"{_shown(details['input'])}: expected a whole number, such as 20"
            return Problem(_spot(places, path, file), "value", message)
        case "too_short":
            return Problem(_spot(places, path, file), "value", "expected at least one")
        case "value_error":
            message = str(details["ctx"]["error"])
            shown = f"{_shown(details['input'])}: " if details["input"] else ""
            return Problem(_spot(places, path, file), "value", f"{shown}{message}")
        case _:
            message = f"{_shown(details['input'])}: {details['msg'][0].lower()}{details['msg'][1:]}"
            return Problem(_spot(places, path, file), "value", message)


def _shown(value: object) -> str:
    plain = value if not isinstance(value, str) or value.isprintable() else value.encode("unicode_escape").decode()
    text = f"`{plain}`" if isinstance(value, str) else "this list" if isinstance(value, list) else "this value"
    return text if len(text) <= 60 else text[:58] + "…`"


def _spot(places: Places, path: list[str], file: str) -> Spot:
    """The place of the path, or of the nearest thing around it that has one."""
    for count in range(len(path), 0, -1):
        key = ".".join(path[:count])
        for form in (key, key + "@"):
            if form in places:
                return Spot(file, *places[form])
    return Spot(file, 2 if file.endswith(".md") else 1, 1)


def _fields_at(model: type[BaseModel], path: Sequence[str]) -> list[str]:
    """The keys that a model takes under this path, for near misses."""
    return list(_below(_schema(model), path)[-1].get("properties", {}))


def _untagged(model: type[BaseModel], path: Sequence[int | str]) -> tuple[int | str, ...]:
    """The keys of a file that lead to a mistake: the model also names which of several models was meant."""
    above = _below(_schema(model), [str(part) for part in path])
    return tuple(part for part, here in zip(path, above, strict=False) if "discriminator" not in here)


def _below(schema: Mapping[str, Any], path: Sequence[str]) -> list[Mapping[str, Any]]:
    """The schema of what stands under the first none, one, two … of these keys."""
    found: list[Mapping[str, Any]] = [schema]
    for part in path:
        options = [found[-1], *found[-1].get("anyOf", [])]
        inner = [_step(option, part) for option in (_resolved(schema, one) for one in options)]
        found.append(_resolved(schema, next((one for one in inner if one), {})))
    return found


@cache
def _schema(model: type[BaseModel]) -> dict[str, Any]:
    return model.model_json_schema(by_alias=True)


def _step(schema: Mapping[str, Any], part: str) -> Mapping[str, Any]:
    if "discriminator" in schema:
        reference = schema["discriminator"]["mapping"].get(part)
        return {"$ref": reference} if reference else {}
    named = schema.get("properties", {}).get(part) or schema.get("items") or schema.get("additionalProperties")
    return named if isinstance(named, Mapping) else {}


def _resolved(root: Mapping[str, Any], schema: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = schema
    if "anyOf" in schema:
        found = next((one for one in schema["anyOf"] if "$ref" in one or "properties" in one or "items" in one), schema)
    if "$ref" in found:
        found = root["$defs"][found["$ref"].rpartition("/")[2]]
    return found


# What our own reading of YAML, in which every scalar is a text, takes for just these words without quotes.
_PLAIN = re.compile(r"[^\W_](?:[^\n:#\[\]{},&*!|>'\"%@`]|:(?=\S))*(?<![\s:])")
_NOT_INSIDE = re.compile("[?:]")


def dump(data: Mapping[str, Any]) -> str:
    """Plain data as canonical frontmatter: one key a line, one claim a line; comments are not kept."""
    lines: list[str] = []
    for key, value in data.items():
        if isinstance(value, Mapping) and any(isinstance(inner, Mapping) for inner in value.values()):
            lines += [f"{flow(key)}:", *(f"  {flow(name)}: {flow(inner)}" for name, inner in value.items())]
        elif isinstance(value, list) and any(isinstance(inner, Mapping) for inner in value):
            lines += [f"{flow(key)}:", *(f"  - {flow(inner)}" for inner in value)]
        else:
            lines.append(f"{flow(key)}: {flow(value)}")
    return "\n".join(lines) + "\n"


def flow(value: object, inner: bool = False) -> str:
    """A text, a list or a mapping in one line, as frontmatter has it; `inner`: between brackets."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{flow(key, True)}: {flow(one, True)}" for key, one in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(flow(one, True) for one in value) + "]"
    text = str(value)
    plain = _PLAIN.fullmatch(text) and text.isprintable() and not (inner and _NOT_INSIDE.search(text))
    return text if plain else _quoted(text)


def _quoted(text: str) -> str:
    """In double quotes, with every sign that cannot stand for itself written out."""
    quoted: str = yaml.safe_dump(text, default_style='"', allow_unicode=True, width=10**9)
    return quoted.removesuffix("\n").removesuffix("\n...")


def join(data: Mapping[str, Any], body: str) -> str:
    """A whole file: frontmatter, a blank line's worth of nothing, body."""
    return f"{FENCE}\n{dump(data)}{FENCE}\n{body}"
