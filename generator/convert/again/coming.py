"""What comes into the frontmatter of a brief from a new draft, as it is to be written there.

In: keys and values of the new draft, and the claims that do not come. Out: entries, in which nothing refers to a claim
that is not there. Refuses to decide which claims come.
"""

from collections.abc import Mapping
from typing import Any

from generator.convert.again import renaming, splicing
from generator.convert.again.splicing import Entry
from generator.files import frontmatter
from generator.files.outline import Item, Node

Ids = frozenset[str]


def claims(base: Item | None, new: Item, refused: Ids) -> dict[str, Any]:
    """The claims that come into a brief that has none: those that were not in the last draft."""
    old = base.value.data if base and isinstance(base.value.data, dict) else {}
    made = new.value.data if isinstance(new.value.data, dict) else {}
    return {id: _without(data, refused) for id, data in made.items() if id not in old and id not in refused}


def written(data: Mapping[str, Any]) -> str:
    """Claims as they stand under their key, one a line."""
    return "\n" + frontmatter.dump({"claims": data}).partition("\n")[2].removesuffix("\n")


def entry(text: str, where: str, parent: Node, item: Item, base: Item | None, refused: Ids) -> tuple[Entry, Any]:
    """A key of the new draft's text with its value, and the plain data of it."""
    data, key = item.value.data, text[item.start : item.end]
    if where == "claims":
        data = claims(base, item, refused)
        return Entry("", f"claims:{written(data)}"), data
    if refused and renaming.mentions(data, refused):
        data = _without(data, refused)
        return Entry(f"{key}: {splicing.written('', Node(0, 0, data))}"), data
    start = text.rfind("\n", 0, item.start) + 1
    lines = "" if parent.flow else text[start : max(item.end, item.value.end)]
    line = f"{key}: {splicing.written(text, item.value)}"
    return Entry(line, lines if "\n" in lines else "", item.start - start), data


def _without(data: Any, refused: Ids) -> Any:
    """A value without what refers to these claims."""
    if isinstance(data, Mapping):
        return {key: _without(value, refused) for key, value in data.items() if not _only(value, refused)}
    return [one for one in data if not renaming.mentions(one, refused)] if isinstance(data, list) else data


def _only(data: Any, refused: Ids) -> bool:
    """Whether nothing is left of a value without what refers to these claims."""
    if isinstance(data, list):
        return bool(data) and all(renaming.mentions(one, refused) for one in data)
    return not isinstance(data, Mapping) and renaming.mentions(data, refused)
