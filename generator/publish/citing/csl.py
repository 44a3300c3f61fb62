"""References as CSL-JSON, which Zotero and citation processors read.

In: references. Out: a JSON list of items with the fields of the CSL data schema and no others. Names are literal:
nobody guesses which part of one is a surname.
"""

import json
from collections.abc import Iterable, Iterator

from generator.model.dates import PartialDate
from generator.publish.citing.line import remarks
from generator.publish.citing.references import Kind, Reference
from generator.publish.language import Language

TYPES = {
    Kind.DECISION: "legal_case",
    Kind.LAW: "legislation",
    Kind.PRESS: "article-newspaper",
    Kind.RELEASE: "report",
    Kind.PAPER: "document",
    Kind.ONLINE: "webpage",
    Kind.PAGE: "webpage",
}
_ENCODER = json.JSONEncoder(ensure_ascii=False)  # `json.dumps` would make one for every value
# What a publisher is to a work of each type.
_CONTAINED = frozenset({Kind.PRESS, Kind.ONLINE, Kind.PAGE})

Value = str | list[dict[str, str]] | dict[str, object]


def csl(references: Iterable[Reference], language: Language) -> str:
    """A list of items as JSON text, a line for each field."""
    return "[" + ",\n ".join(_object(item(one, language)) for one in references) + "]"


def _object(fields: dict[str, Value]) -> str:
    rows = (f"{_json(key)}: {_json(value)}" for key, value in fields.items())
    return "{" + ",\n  ".join(rows) + "}"


def _json(value: object) -> str:
    return _ENCODER.encode(value)


def item(one: Reference, language: Language) -> dict[str, Value]:
    """One item; a field of which nothing is known is left out."""
    return {key: value for key, value in _fields(one, language) if value}


def _fields(one: Reference, language: Language) -> Iterator[tuple[str, Value]]:
    yield "id", one.key
    yield "type", TYPES[one.kind]
    yield "title", one.title
    if one.kind is Kind.DECISION:
        yield "authority", one.author
    else:
        yield "author", _name(one.author)
    yield "editor", _name(one.editor)
    yield "container-title" if one.kind in _CONTAINED else "publisher", one.publisher
    yield "issued", _date(one.date, language)
    yield "number", "; ".join(filter(None, (one.number, one.ecli)))
    yield "locator", one.pinpoint
    yield "URL", one.address
    yield "accessed", _date(one.retrieved, language)
    yield "version", one.version
    yield "language", one.language
    yield "note", "; ".join(remarks(one, language))


def _name(name: str) -> list[dict[str, str]]:
    return [{"literal": name}] if name else []


def _date(date: PartialDate | None, language: Language) -> dict[str, object]:
    """As parts where it is a day, a month, a year or a span of them; in words where it is a bound."""
    if date is None or date.unknown:
        return {}
    if date.bound:
        return {"literal": language.date(date)}
    ends = (date.first,) if date.first == date.last else (date.first, date.last)
    return {"date-parts": [[int(part) for part in end.split("-")] for end in ends]}
