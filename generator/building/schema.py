"""The JSON Schema of each kind, for editors that check while one types.

In: a project, for its table of properties. Out: plain data. It accepts what an ordinary YAML reader makes of a file
that our own reader accepts.
"""

from pathlib import Path
from typing import Any

from generator.files.content import settings_of
from generator.model.kinds import KINDS
from generator.model.names import did_you_mean
from generator.model.problems import Problem, Spot, Stop
from generator.model.records import RECORDS, order
from generator.model.settings import Property, PropertyTable, PublisherTable, SiteSettings
from generator.model.vocabulary import PropertyType

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SCALAR = {"type": ["string", "number", "boolean"]}
_LONG = {
    "type": "object",
    "required": ["value"],
    "properties": {"value": _SCALAR, "bound": {"type": "string"}, "where": _SCALAR, "as_of": _SCALAR},
    "additionalProperties": False,
}


def schemas(root: Path, kind: str | None) -> dict[str, Any]:
    """The schema of one kind by its label or folder, or all by folder, with those of the settings files."""
    _, table = settings_of(root)
    every = {folder: _schema(folder, table) for folder in RECORDS}
    every["site.yaml"] = SiteSettings.model_json_schema(by_alias=True) | {"$schema": _DIALECT}
    every["properties.yaml"] = PropertyTable.model_json_schema(by_alias=True) | {"$schema": _DIALECT}
    every["publishers.yaml"] = PublisherTable.model_json_schema(by_alias=True) | {"$schema": _DIALECT}
    if kind is None:
        return every
    names = {row.label: folder for folder, row in KINDS.items()} | {name: name for name in every}
    if kind not in names:
        message = f"there is no kind `{kind}`; the kinds are {', '.join(names)}"
        raise Stop([Problem(Spot("schema"), "use", message, did_you_mean(kind, names))])
    return every[names[kind]]


def _schema(folder: str, table: dict[str, Property]) -> dict[str, Any]:
    schema = RECORDS[folder].model_json_schema(by_alias=True)
    schema["properties"] = {key: schema["properties"][key] for key in order(RECORDS[folder])}
    claim = schema.get("$defs", {}).get("ClaimData")
    if claim:
        claim["properties"] |= {key: _property(row) for key, row in table.items()}
        claim["additionalProperties"] = False
    return schema | {"$schema": _DIALECT, "title": KINDS[folder].label}


def _property(row: Property) -> dict[str, Any]:
    said = {"description": row.help or row.label}
    return said | ({"type": "string"} if row.type is PropertyType.RELATION else {"anyOf": [_SCALAR, _LONG]})
