"""Small changes to the frontmatter of a file that a person wrote: an item or a key more, one less, another value.

In: the text of a whole file and the keys that lead to a place in it. Out: the same text with that place changed and no
other byte: comments, order and quoting stay. A value is given as it is to stand there, in one line. KeyError where the
keys lead nowhere, `Unreadable` where the frontmatter cannot be read.
"""

from collections.abc import Sequence

from generator.files import frontmatter, outline
from generator.files.outline import Edit, Item, Node


def without_key(text: str, key: str) -> str:
    """Without a key of the outermost mapping."""
    yaml, at = _yaml(text)
    item = outline.read(yaml).item(key)
    if item is None:
        raise KeyError(key)
    return _cut(text, at + _line(yaml, item.start), at + _next_line(yaml, item.value.end))


def without_item(text: str, key: str, index: int) -> str:
    """Without one item of a list; the list goes with its last item."""
    yaml, at = _yaml(text)
    entries = _value(outline.read(yaml), (key,)).entries
    if len(entries) == 1 and index == 0:
        return without_key(text, key)
    one = entries[index]
    if _dash(yaml, one) < 0:
        start = entries[index - 1].end if index else one.start
        return _cut(text, at + start, at + (one.end if index else entries[1].start))
    return _cut(text, at + _line(yaml, _dash(yaml, one)), at + _next_line(yaml, one.end))


def with_items(text: str, keys: Sequence[str], values: Sequence[str]) -> str:
    """With these items more at the end of a list; a list that is not there is made, of mappings with one in a line."""
    yaml, at = _yaml(text)
    parent = _value(outline.read(yaml), keys[:-1])
    item = parent.item(keys[-1])
    if item is None:
        rows = len(keys) == 1 and values[0].startswith("{")
        return with_key(text, keys, "".join(f"\n  - {value}" for value in values) if rows else f"[{', '.join(values)}]")
    entries = item.value.entries
    if entries and (dash := _dash(yaml, entries[0])) >= 0:
        indent = yaml[_line(yaml, dash) : dash]
        return _put(text, at + _line_end(yaml, entries[-1].end), "".join(f"\n{indent}- {value}" for value in values))
    return _put(text, at + item.value.end - 1, ", ".join(["", *values] if entries else values))


def with_key(text: str, keys: Sequence[str], value: str) -> str:
    """With one key more at the end of a mapping."""
    yaml, at = _yaml(text)
    parent = _value(outline.read(yaml), keys[:-1])
    pair = f"{keys[-1]}:{value}" if value.startswith("\n") else f"{keys[-1]}: {value}"
    if parent.flow:
        return _put(text, at + parent.end - 1, f", {pair}" if parent.items else pair)
    if not parent.items:
        raise KeyError(keys[-1])
    first, last = parent.items[0], parent.items[-1]
    indent = yaml[_line(yaml, first.start) : first.start]
    return _put(text, at + _line_end(yaml, last.value.end), f"\n{indent}{pair}")


def with_value(text: str, keys: Sequence[str], value: str) -> str:
    """With another value for a key that is there; what stands behind it in its line stays."""
    yaml, at = _yaml(text)
    old = _value(outline.read(yaml), keys)
    return outline.apply(text, [Edit(at + old.start, at + old.end, value)]).text


def _yaml(text: str) -> tuple[str, int]:
    """The frontmatter, and where it begins in the file."""
    parts = frontmatter.split(text.removeprefix("\ufeff"), "")
    if parts.problems:
        raise outline.Unreadable
    return parts.yaml, text.index("\n") + 1


def _value(node: Node, keys: Sequence[str]) -> Node:
    for key in keys:
        item: Item | None = node.item(key)
        if item is None:
            raise KeyError(key)
        node = item.value
    return node


def _dash(yaml: str, entry: Node) -> int:
    """Where the dash of a list's item stands; -1 in a list in brackets."""
    before = yaml[_line(yaml, entry.start) : entry.start]
    return entry.start - len(before) + before.index("-") if before.strip() == "-" else -1


def _line(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _next_line(text: str, at: int) -> int:
    return _line_end(text, at) + 1


def _cut(text: str, start: int, end: int) -> str:
    return outline.apply(text, [Edit(start, end, "")]).text


def _put(text: str, at: int, more: str) -> str:
    return outline.apply(text, [Edit(at, at, more)]).text
