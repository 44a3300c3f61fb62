"""Three frontmatters → one, by key, by claim and by field, as edits on the text that people left.

In: the last draft, the new one and the brief taken apart, and what became of each claim in the body. Out: the text, what
both changed, and what follows the new draft. Refuses to write a person's frontmatter anew: only what changes is
touched, and where the outcome cannot be read as what it should be nothing is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.convert import listmerge, renaming, splicing
from generator.convert.parts import Parts
from generator.convert.splicing import Entry
from generator.files import frontmatter, outline
from generator.files.outline import Edit, Item, Node

# How deep people and the converter may each change a part of one value: keys, claims, fields of a claim.
_DEPTH = 2
# Written by others than the converter; a draft says nothing about it.
_NOT_OURS = frozenset({"offers"})


@dataclass(frozen=True, slots=True)
class Fates:
    """Claims of the new draft that do not come, and claims that the new draft lacks and that stay all the same."""

    refused: frozenset[str]
    held: frozenset[str]


@dataclass(frozen=True, slots=True)
class FieldDispute:
    """What both changed: where it stands in the merged frontmatter, its path, and both texts."""

    at: int
    what: str
    mine: str
    new: str


@dataclass(frozen=True, slots=True)
class MergedFields:
    """The text, what both changed, and the paths of what follows the new draft."""

    text: str
    disputes: tuple[FieldDispute, ...]
    followed: tuple[str, ...]


@dataclass(slots=True)
class _Merging:
    """Three texts, and what is decided so far."""

    base: str
    new: str
    mine: str
    fates: Fates
    edits: list[Edit] = field(default_factory=list)
    disputes: list[FieldDispute] = field(default_factory=list)
    followed: list[str] = field(default_factory=list)


def merge(base: Parts, new: Parts, mine: Parts, fates: Fates) -> MergedFields:
    """The merged frontmatter; `outline.Unreadable` where it would not read as it should."""
    merging = _Merging(base.front, new.front, mine.front, fates)
    expected = _mapping(merging, "", 0, base.outline, new.outline, mine.outline)
    edited = outline.apply(mine.front, merging.edits)
    if merging.edits and outline.read(edited.text).data != expected:
        raise outline.Unreadable
    disputes = tuple(FieldDispute(edited.place(one.at), one.what, one.mine, one.new) for one in merging.disputes)
    return MergedFields(edited.text, disputes, tuple(merging.followed))


def _mapping(merging: _Merging, path: str, depth: int, base: Node | None, new: Node, mine: Node) -> dict[str, Any]:
    """Merge a mapping key by key; what it is to hold in the end."""
    old = {item.key: item for item in base.items} if base else {}
    made = {item.key: item for item in new.items}
    here = {item.key: (index, item) for index, item in enumerate(mine.items)}
    expected: dict[str, Any] = {}
    gone: list[int] = []
    come: dict[int, list[Entry]] = {}
    for key, (index, item) in here.items():
        where = f"{path}.{key}".lstrip(".")
        kept, data = _item(merging, where, depth, old.get(key), made.get(key), item)
        expected |= {key: data} if kept else {}
        gone += [] if kept else [index]
    last = -1
    for key, item in made.items():
        where = f"{path}.{key}".lstrip(".")
        if key in here:
            last = here[key][0]
        elif _comes(merging, where, depth, old.get(key), item, mine.start):
            entry, data = _entry(merging, where, new, item, old.get(key))
            come.setdefault(last, []).append(entry)
            expected[key] = data
            merging.followed.append(where)
    if gone or come:
        merging.edits += splicing.splice(merging.mine, mine, gone, come)
    return expected


def _item(
    merging: _Merging, where: str, depth: int, base: Item | None, new: Item | None, mine: Item
) -> tuple[bool, Any]:
    """Merge what a key holds: whether it stays, and with what."""
    old, made, here = _data(base), _data(new), mine.value.data
    if made in (old, here) or where in _NOT_OURS or (new is None and _held(merging, where, depth)):
        return True, here
    if new is None:
        return _taken_out(merging, where, base, mine)
    if where == "claims" and not here and isinstance(made, dict):
        return True, _first_claims(merging, base, new, mine)
    if depth < _DEPTH and isinstance(made, dict) and isinstance(here, dict):
        return _inside(merging, where, depth, base, new, mine)
    if isinstance(made, list) and isinstance(here, list) and isinstance(old, list | None):
        return True, _list(merging, where, base, new, mine)
    return True, _value(merging, where, new, mine, old == here)


def _inside(merging: _Merging, where: str, depth: int, base: Item | None, new: Item, mine: Item) -> tuple[bool, Any]:
    """Merge a mapping in a mapping; one of which nothing is left goes."""
    before = len(merging.edits)
    old = base.value if base and isinstance(base.value.data, dict) else None
    data = _mapping(merging, where, depth + 1, old, new.value, mine.value)
    if data or mine.value.flow:
        return True, data
    del merging.edits[before:]
    if not outline.has_comment(merging.mine, mine):
        return False, None
    _dispute(merging, where, mine.start, _text(merging.mine, mine), "")
    return True, mine.value.data


def _first_claims(merging: _Merging, base: Item | None, new: Item, mine: Item) -> Any:
    """Claims come into a brief that has the key and nothing under it."""
    if not (data := _coming(merging, base, new)):
        return mine.value.data
    merging.edits.append(splicing.value(merging.mine, mine, _claims(data)))
    merging.followed += [f"claims.{id}" for id in data]
    return data


def _coming(merging: _Merging, base: Item | None, new: Item) -> dict[str, Any]:
    """The claims that come where the brief has none."""
    old = base.value.data if base and isinstance(base.value.data, dict) else {}
    made = new.value.data if isinstance(new.value.data, dict) else {}
    every = {id: data for id, data in made.items() if id not in old and id not in merging.fates.refused}
    return {id: _without(data, merging.fates.refused) for id, data in every.items()}


def _claims(data: Mapping[str, Any]) -> str:
    return "\n" + frontmatter.dump({"claims": data}).partition("\n")[2].removesuffix("\n")


def _data(item: Item | None) -> Any:
    return None if item is None else item.value.data


def _held(merging: _Merging, where: str, depth: int) -> bool:
    return depth == 1 and where.removeprefix("claims.") in merging.fates.held


def _taken_out(merging: _Merging, where: str, base: Item | None, mine: Item) -> tuple[bool, Any]:
    """The converter no longer has it; it goes where nobody has written in it."""
    here, old = mine.value.data, _data(base)
    if isinstance(here, list) and isinstance(old, list) and here != old:
        rest = [one for one in here if one not in old]
        if rest:
            return True, _list(merging, where, base, None, mine)
        old = here
    if here != old or outline.has_comment(merging.mine, mine):
        _dispute(merging, where, mine.start, _text(merging.mine, mine), "")
        return True, here
    merging.followed.append(where)
    return False, None


def _value(merging: _Merging, where: str, new: Item, mine: Item, untouched: bool) -> Any:
    """One value as a whole."""
    if not untouched or _comment_inside(merging.mine, mine) or _dangles(merging, new.value.data):
        _dispute(merging, where, mine.start, _text(merging.mine, mine), splicing.written(merging.new, new.value))
        return mine.value.data
    merging.edits.append(splicing.value(merging.mine, mine, splicing.written(merging.new, new.value)))
    merging.followed.append(where)
    return new.value.data


def _comment_inside(text: str, item: Item) -> bool:
    """Whether a comment would go with the value; one behind a value in its line stays."""
    whole = bool(item.value.items or item.value.entries) or "\n" in text[item.end : item.value.end]
    return whole and outline.has_comment(text, item)


def _list(merging: _Merging, where: str, base: Item | None, new: Item | None, mine: Item) -> Any:
    """A list is a set with an order: entries go and come one by one."""
    old, here = base.value.data if base else [], mine.value
    made: Sequence[Node] = new.value.entries if new else ()
    wanted = [entry for entry in made if entry.data in old or not _dangles(merging, entry.data)]
    plan = listmerge.merge(old, [entry.data for entry in wanted], here.data)
    if new and old == here.data and (plan is None or plan.outcome != new.value.data):
        return _value(merging, where, new, mine, len(wanted) == len(made))
    commented = plan is not None and any(outline.has_comment(merging.mine, here.entries[one]) for one in plan.gone)
    if plan is None or commented or (not here.flow and not plan.outcome):
        new_text = splicing.written(merging.new, new.value) if new else ""
        _dispute(merging, where, mine.start, _text(merging.mine, mine), new_text)
        return here.data
    come = {
        after: [Entry(splicing.written(merging.new, wanted[one])) for one in numbers]
        for after, numbers in plan.come.items()
    }
    merging.edits += splicing.splice(merging.mine, here, plan.gone, come)
    merging.followed += [where] if plan.gone or come else []
    return plan.outcome


def _comes(merging: _Merging, where: str, depth: int, base: Item | None, new: Item, at: int) -> bool:
    """Whether what the brief lacks enters it; what a person deleted does not."""
    claim = depth == 1 and where.startswith("claims.")
    if where in _NOT_OURS or (claim and where.removeprefix("claims.") in merging.fates.refused):
        return False
    if where == "claims":
        return bool(_coming(merging, base, new))
    if base is None:
        return isinstance(new.value.data, dict | list) or not _dangles(merging, new.value.data)
    if not claim and base.value.data != new.value.data:
        _dispute(merging, where, at, "", splicing.written(merging.new, new.value))
    return False


def _entry(merging: _Merging, where: str, parent: Node, item: Item, base: Item | None) -> tuple[Entry, Any]:
    """A key and its value as they are to stand in the brief; references to claims that do not come are left out."""
    data, key = item.value.data, merging.new[item.start : item.end]
    if where == "claims":
        data = _coming(merging, base, item)
        return Entry("", f"claims:{_claims(data)}"), data
    if _dangles(merging, data):
        data = _without(data, merging.fates.refused)
        text = splicing.written("", Node(0, 0, data))
        return Entry(f"{key}: {text}"), data
    start = merging.new.rfind("\n", 0, item.start) + 1
    indent = item.start - start
    lines = "" if parent.flow else merging.new[start : max(item.end, item.value.end)]
    line = f"{key}: {splicing.written(merging.new, item.value)}"
    return Entry(line, lines if "\n" in lines else "", indent), data


def _dangles(merging: _Merging, data: Any) -> bool:
    return bool(merging.fates.refused) and renaming.mentions(data, merging.fates.refused)


def _without(data: Any, ids: frozenset[str]) -> Any:
    if isinstance(data, Mapping):
        return {key: _without(value, ids) for key, value in data.items() if not _only(value, ids)}
    return [one for one in data if not renaming.mentions(one, ids)] if isinstance(data, list) else data


def _only(data: Any, ids: frozenset[str]) -> bool:
    """Whether nothing is left of a value without what refers to these claims."""
    if isinstance(data, list):
        return bool(data) and all(renaming.mentions(one, ids) for one in data)
    return not isinstance(data, Mapping) and renaming.mentions(data, ids)


def _text(text: str, item: Item) -> str:
    return text[item.value.start : item.value.end]


def _dispute(merging: _Merging, where: str, at: int, mine: str, new: str) -> None:
    merging.disputes.append(FieldDispute(at, where, mine, new))
