"""Which frontmatter fields lead to other entries, and what that says of the entry they lead to.

In: an entry and the register. Out: `Reference`s with their reason, or problems at the word that leads nowhere. One row
per field: a new kind is a new row.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator.link.register import Register, Unresolved
from generator.model.claims import NO_CASE
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.problems import Problem
from generator.model.records import Note, Record
from generator.model.tables import Events

ACTORS = ("people", "companies", "groups", "agencies", "courts", "networks")
OF_TABLE = "a table of the note is about it"
SUBJECTS = tuple(kind.folder for kind in KINDS.values() if kind.subject)


@dataclass(frozen=True, slots=True)
class Field:
    """`key` of a record holds references to `folders`; `reason` is what it makes of the one referred to, with the place
    of a role where it gives one.
    """

    key: str
    folders: tuple[str, ...]
    reason: str
    inner: str = ""  # of each of a list of records, the key that holds the reference


FIELDS: dict[str, tuple[Field, ...]] = {
    "briefs": (
        Field("sources", ("sources",), "the brief rests on it"),
        Field("case", ("cases",), "the brief is about the case"),
        Field("by", ACTORS, "its statements are told in the brief"),
        Field("parties", ACTORS, "%(role)s in the brief"),
        Field("slips", ("sources",), "corrects a slip in the brief's source", inner="source"),
    ),
    "sources": (Field("copy_of", ("sources",), "copied from it"),),
    "cases": (
        Field("court", ("courts",), "court of the case"),
        Field("networks", ("networks",), "network of the case"),
        Field("parties", ACTORS, "%(role)s in the case"),
        Field("offences", ("offences",), "offence in the case"),
    ),
    "rulings": (
        Field("court", ("courts",), "court of the ruling"),
        Field("networks", ("networks",), "network of the ruling"),
        Field("case", ("cases",), "case of the ruling"),
        Field("history", ("rulings",), "part of the ruling's history", inner="ruling"),
    ),
    "offences": (Field("law", ("laws",), "law of the offence"),),
    "terms": (Field("see", tuple(KINDS), "see also"),),
}


@dataclass(frozen=True, slots=True)
class Reference:
    """The field `key` of `from_id` leads to `to_id` for a reason; `role` where the field gives one."""

    from_id: str
    to_id: str
    reason: str
    key: str
    role: str = ""


def references(entry: Entry[Record], register: Register) -> Iterator[Reference | Problem]:
    """Everything that an entry's own fields lead to; claims are read elsewhere."""
    for row in FIELDS.get(entry.folder, ()):
        value = getattr(entry.record, row.key)
        for place, word in _words(value, row.inner):
            if row.key == "case" and word == NO_CASE:
                continue
            found = register.resolve(word, row.folders, entry)
            if isinstance(found, Unresolved):
                if found.told:
                    continue
                yield Problem(entry.spot(row.key, *place), "unknown-id", found.message, found.hint)
            else:
                role = value[word] if isinstance(value, dict) else ""
                yield Reference(entry.id, found, row.reason, row.key, str(role))
    if isinstance(entry.record, Note):
        yield from _of_tables(entry.record, entry, register)


def in_table(table: str) -> str:
    """The key of a reference that a table of a note makes."""
    return f"tables.{table}"


def _of_tables(note: Note, entry: Entry[Record], register: Register) -> Iterator[Reference | Problem]:
    """The entries that a table of steps is about."""
    for id, table in note.tables.items():
        for index, word in enumerate(table.of if isinstance(table, Events) else ()):
            found = register.resolve(word, SUBJECTS, entry)
            if not isinstance(found, Unresolved):
                yield Reference(entry.id, found, OF_TABLE, in_table(id))
            elif not found.told:
                yield Problem(entry.spot("tables", id, "of", index), "unknown-id", found.message, found.hint)


def _words(value: Any, inner: str) -> Iterator[tuple[tuple[object, ...], str]]:
    """The words of a field, each with the keys that lead to it."""
    if isinstance(value, str):
        yield (), value
    elif isinstance(value, dict):
        yield from (((f"{word}@",), word) for word in value)
    elif inner:
        yield from (((index, inner), word) for index, one in enumerate(value) if (word := getattr(one, inner)))
    elif value:
        yield from (((index,), word) for index, word in enumerate(value))
