"""Three frontmatters → one, by key, by claim and by field, as edits on the text that people left.

In: the last draft, the new one and the brief taken apart, and what became of each claim in the body. Out: the text,
what both changed, and what follows the new draft. Refuses to write a person's frontmatter anew: only what changes is
touched, and where the outcome cannot be read as what it should be nothing is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.convert.again import coming, listmerge, renaming, splicing
from generator.convert.again.parts import Parts
from generator.convert.again.splicing import Entry
from generator.files import outline
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
        if key in made:
            kept, data = True, _item(merging, where, depth, old.get(key), made[key], item)
        else:
            beside = outline.comment_beside(merging.mine, mine, index)
            kept, data = _taken_out(merging, where, depth, old.get(key), item, beside)
        expected |= {key: data} if kept else {}
        gone += [] if kept else [index]
    last = -1
    for key, item in made.items():
        where = f"{path}.{key}".lstrip(".")
        if key in here:
            last = here[key][0]
        elif _comes(merging, where, depth, old.get(key), item, mine.start):
            entry, data = coming.entry(merging.new, where, new, item, old.get(key), merging.fates.refused)
            come.setdefault(last, []).append(entry)
            expected[key] = data
            merging.followed.append(where)
    if gone or come:
        merging.edits += splicing.splice(merging.mine, mine, gone, come)
    return expected


def _item(merging: _Merging, where: str, depth: int, base: Item | None, new: Item, mine: Item) -> Any:
    """Merge what a key holds that the new draft has too."""
    old, made, here = _data(base), new.value.data, mine.value.data
    if made in (old, here) or where in _NOT_OURS:
        return here
    if where == "claims" and not here and isinstance(made, dict):
        return _first_claims(merging, base, new, mine)
    if depth < _DEPTH and isinstance(made, dict) and isinstance(here, dict):
        before = len(merging.edits)
        data = _mapping(merging, where, depth + 1, _mapped(base), new.value, mine.value)
        if data or mine.value.flow:
            return data
        del merging.edits[before:]
        return _no_claims(merging, mine) if where == "claims" else _value(merging, where, new, mine, False)
    if isinstance(made, list) and isinstance(here, list) and isinstance(old, list | None):
        return _list(merging, where, base, new, mine)
    return _value(merging, where, new, mine, old == here)


def _taken_out(
    merging: _Merging, where: str, depth: int, base: Item | None, mine: Item, commented: bool
) -> tuple[bool, Any]:
    """The new draft does not have it; it goes where the last one had it and nobody has written in it."""
    old, here = _data(base), mine.value.data
    held = depth == 1 and where.removeprefix("claims.") in merging.fates.held
    if base is None or where in _NOT_OURS or held:
        return True, here
    if isinstance(here, list) and isinstance(old, list):
        if any(one not in old for one in here):
            return True, _list(merging, where, base, None, mine)
        old = here
    if depth < _DEPTH and isinstance(here, dict) and isinstance(old, dict) and (here != old or where == "claims"):
        before = len(merging.edits)
        if data := _mapping(merging, where, depth + 1, base.value, outline.EMPTY, mine.value):
            return True, data
        del merging.edits[before:]
        old = here
    if here != old or commented:
        _dispute(merging, where, mine.start, _text(merging.mine, mine), "")
        return True, here
    merging.followed.append(where)
    return False, None


def _mapped(item: Item | None) -> Node | None:
    return item.value if item and isinstance(item.value.data, dict) else None


def _first_claims(merging: _Merging, base: Item | None, new: Item, mine: Item) -> Any:
    """Claims come into a brief that has the key and nothing under it."""
    if not (data := coming.claims(base, new, merging.fates.refused)):
        return mine.value.data
    merging.edits.append(splicing.value(merging.mine, mine, coming.written(data)))
    merging.followed += [f"claims.{id}" for id in data]
    return data


def _no_claims(merging: _Merging, mine: Item) -> Any:
    """All claims go, and the body lets their sentences go: none may stay behind."""
    if _comment_inside(merging.mine, mine):
        raise outline.Unreadable
    merging.edits.append(splicing.value(merging.mine, mine, "{}"))
    return {}


def _data(item: Item | None) -> Any:
    return None if item is None else item.value.data


def _value(merging: _Merging, where: str, new: Item, mine: Item, untouched: bool) -> Any:
    """One value as a whole."""
    if not untouched or _comment_inside(merging.mine, mine) or renaming.mentions(new.value.data, merging.fates.refused):
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
    wanted = [entry for entry in made if entry.data in old or not renaming.mentions(entry.data, merging.fates.refused)]
    plan = listmerge.merge(old, [entry.data for entry in wanted], here.data)
    if new and old == here.data and (plan is None or plan.outcome != new.value.data):
        return _value(merging, where, new, mine, len(wanted) == len(made))
    commented = plan is not None and any(outline.comment_beside(merging.mine, here, one) for one in plan.gone)
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
        return bool(coming.claims(base, new, merging.fates.refused))
    if base is None:
        return isinstance(new.value.data, dict | list) or not renaming.mentions(new.value.data, merging.fates.refused)
    if not claim and base.value.data != new.value.data:
        _dispute(merging, where, at, "", splicing.written(merging.new, new.value))
    return False


def _text(text: str, item: Item) -> str:
    return text[item.value.start : item.value.end]


def _dispute(merging: _Merging, where: str, at: int, mine: str, new: str) -> None:
    merging.disputes.append(FieldDispute(at, where, mine, new))
