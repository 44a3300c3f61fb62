"""A name where an id is expected: which entry is meant, where it can be only one.

In: the plain data of a file's frontmatter, and the register. Out: the words that are the name or alias of one fitting
entry, each with its keys and the reference that says the same. No guess: a word that is nearly a name is not one.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.link.references import ACTORS, FIELDS, SUBJECTS, Field
from generator.link.register import Register
from generator.model.claims import NO_CASE
from generator.model.settings import Property

Keys = tuple[object, ...]

_MORE = {"briefs": (Field("source", ("sources",), ""),)}
_CLAIM = (
    Field("by", (*ACTORS, "cases", "sources"), ""),
    Field("about", SUBJECTS, ""),
    Field("case", ("cases",), ""),
    Field("offence", ("offences",), ""),
    Field("place", ("places",), ""),
    Field("source", ("sources",), ""),
    Field("evidence", ("sources",), "", inner="source"),
)


@dataclass(frozen=True, slots=True)
class Meant:
    """`word` stands under these keys (with "@" where it is a key itself) and means the entry of this reference."""

    keys: Keys
    word: str
    reference: str


def meant(
    folder: str, data: Mapping[str, Any], register: Register, properties: Mapping[str, Property]
) -> Iterator[Meant]:
    """Every name in the fields of an entry and of its claims that can be only one."""
    yield from _in_fields((*FIELDS.get(folder, ()), *_MORE.get(folder, ())), data, (), register)
    tables = data.get("tables") if folder == "notes" else None
    for id, table in tables.items() if isinstance(tables, dict) else ():
        if isinstance(table, dict) and isinstance(table.get("of"), list):
            yield from _in_fields((Field("of", SUBJECTS, ""),), table, ("tables", id), register)
    relations = tuple(Field(key, row.to, "") for key, row in properties.items() if row.to)
    claims = data.get("claims") if folder == "briefs" else None
    for mark, claim in claims.items() if isinstance(claims, dict) else ():
        if isinstance(claim, dict):
            yield from _in_fields(_CLAIM, claim, ("claims", mark), register)
            yield from _in_fields(relations, _short(claim, relations), ("claims", mark), register)
            yield from _in_fields(_long(claim, relations), claim, ("claims", mark), register)


def _short(claim: Mapping[str, Any], rows: Sequence[Field]) -> Mapping[str, Any]:
    """The relations that are given as one word."""
    return {row.key: claim[row.key] for row in rows if isinstance(claim.get(row.key), str)}


def _long(claim: Mapping[str, Any], rows: Sequence[Field]) -> tuple[Field, ...]:
    """The relations that are given as keys and values."""
    return tuple(Field(row.key, row.folders, "", "value") for row in rows if isinstance(claim.get(row.key), dict))


def _in_fields(rows: Sequence[Field], data: Mapping[str, Any], above: Keys, register: Register) -> Iterator[Meant]:
    for row in rows:
        for keys, word in _words(data.get(row.key), row.inner):
            if word != NO_CASE and (reference := _reference(word, row.folders, register)):
                yield Meant((*above, row.key, *keys), word, reference)


def _words(value: object, inner: str) -> Iterator[tuple[Keys, str]]:
    """The words of a field as they were written, whatever else stands there."""
    if isinstance(value, str):
        yield (), value
    elif isinstance(value, dict) and inner:
        if isinstance(value.get(inner), str):
            yield (inner,), value[inner]
    elif isinstance(value, dict):
        yield from (((f"{word}@",), word) for word in value)
    elif isinstance(value, list):
        for index, one in enumerate(value):
            word = one.get(inner) if inner and isinstance(one, dict) else one
            if isinstance(word, str):
                yield ((index, inner) if isinstance(one, dict) else (index,)), word


def _reference(word: str, folders: Sequence[str], register: Register) -> str:
    """The one entry that is called so, reviewed and of a kind that fits; empty where it is not sure to be the one."""
    if word in register.by_stem or word in register.entries or "#" in word:
        return ""
    # An entry that cannot be read may have the same name.
    if any(id.partition("/")[0] in folders for id in register.unread):
        return ""
    ids = [id for id in register.by_name.get(word, ()) if id.partition("/")[0] in folders]
    if len(ids) != 1 or register.entries[ids[0]].draft or word in register.entries[ids[0]].record.ambiguous:
        return ""
    stem = ids[0].partition("/")[2]
    return stem if len(register.by_stem[stem]) == 1 else ids[0]
