"""What must hold of the tables of a note, and what the names of their columns mean.

In: content, its table of properties. Out: `Meaning`s of columns, and problems at the word that is wrong. Refuses to
know what stands in any cell.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.bodies import TablePlace
from generator.model.content import Content, Entry
from generator.model.editing import Side
from generator.model.names import did_you_mean, nearest
from generator.model.problems import Problem, Spot
from generator.model.records import Note, Record
from generator.model.settings import Property
from generator.model.tables import Column, Events, Figures
from generator.model.vocabulary import Event, PropertyType


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a column shows: an event, or a property; `reverse`: a relation seen from the end to which it leads."""

    label: str
    help: str = ""
    event: Event | None = None
    key: str = ""
    reverse: bool = False


def meaning(column: Column, folder: str, properties: Mapping[str, Property]) -> Meaning | None:
    """What a column of entries of a folder shows; None where it is neither a property nor an event."""
    row = properties.get(column.column)
    if row is None:
        known = column.column in tuple(Event)
        return Meaning(column.column.capitalize(), event=Event(column.column)) if known else None
    leads_here = folder in row.to
    reverse = column.side is Side.REVERSE if column.side else leads_here
    label = (row.reverse if reverse else None) or row.label
    return Meaning(label[:1].upper() + label[1:], row.help or "", key=column.column, reverse=reverse)


def tables(content: Content) -> Iterator[Problem]:
    """Everything that is wrong with the tables of notes."""
    for entry in content.entries.values():
        if isinstance(entry.record, Note):
            yield from _places(entry, entry.record)
            yield from _options(entry, entry.record, content.properties)


def _places(entry: Entry[Record], note: Note) -> Iterator[Problem]:
    """Each table has one place in the text, and each place its table."""
    seen: dict[str, int] = {}
    for place in (part for part in entry.body.parts if isinstance(part, TablePlace)):
        spot = Spot(entry.path, place.line, place.column)
        if place.table not in note.tables:
            message = f"this note has no table `{place.table}`"
            hint = did_you_mean(place.table, note.tables) or f"add `{place.table}: {{show: …}}` under `tables`"
            yield Problem(spot, "table", message, hint)
        elif place.table in seen:
            message = f"the table `{place.table}` stands twice; the first is in line {seen[place.table]}"
            yield Problem(spot, "table", message, "a table has one place: link to it from elsewhere")
        seen.setdefault(place.table, place.line)
    for id in note.tables:
        if id not in seen:
            hint = f"write a paragraph `[{id}]` where it is to stand, or delete the line"
            yield Problem(entry.spot("tables", f"{id}@"), "table", f"the table `{id}` stands nowhere in the text", hint)


def _options(entry: Entry[Record], note: Note, properties: Mapping[str, Property]) -> Iterator[Problem]:
    for id, table in note.tables.items():
        if isinstance(table, Figures):
            yield from _columns(entry, id, table, properties)
        elif isinstance(table, Events) and table.since and table.until and table.since > table.until:
            message = f"no year is from {table.since} on and up to {table.until}"
            yield Problem(entry.spot("tables", id, "from"), "table", message, "`from` is the first year, `to` the last")


def _columns(entry: Entry[Record], id: str, table: Figures, properties: Mapping[str, Property]) -> Iterator[Problem]:
    for index, column in enumerate(table.columns):
        row = properties.get(column.column)
        if meaning(column, table.of, properties) is None:
            near = nearest(column.column, (*properties, *Event))
            hint = f"did you mean `{near}`?" if near else "what a claim may say stands in content/properties.yaml"
            message = f"`{column.column}` is no property and no event"
            yield Problem(entry.spot("tables", id, "columns", index, "column"), "table", message, hint)
        elif column.side and (row is None or row.type is not PropertyType.RELATION):
            message = f"`{column.column}` has no sides: it is no relation"
            yield Problem(entry.spot("tables", id, "columns", index, "side"), "table", message, "leave `side` out")
        elif column.side is Side.REVERSE and row and table.of not in row.to:
            message = f"`{column.column}` leads to {', '.join(row.to)}, and never to {table.of}"
            hint = "write `side: label`, or leave it out"
            yield Problem(entry.spot("tables", id, "columns", index, "side"), "table", message, hint)
