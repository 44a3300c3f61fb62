"""The order of the keys of frontmatter: each key moves with its lines and with the comment above it.

In: frontmatter, and the order that its keys should have. Out: frontmatter in that order. What the order does not name
goes to its place `OTHERS`, as it stood, or behind the rest. Refuses to know which order is right.
"""

import re
from collections.abc import Iterator, Sequence

from generator.files import outline
from generator.files.outline import Edit, Item, Node

OTHERS = "*"


def outermost(text: str, order: Sequence[str]) -> str:
    """The keys of the outermost mapping, each a block of lines; what stands above or below them all stays there."""
    root = outline.read(text)
    if root.flow or not root.items:
        return text
    wanted = _sorted(root.items, order)
    if wanted == list(root.items):
        return text
    lines = text.split("\n")
    blocks, header, footer = _blocks(text, root.items, lines)
    moved = [line for item in wanted for line in blocks[item.start]]
    return "\n".join((*header, *moved, *footer))


def inside(text: str, key: str, order: Sequence[str]) -> str:
    """The keys of each mapping under a key, where it stands in one line."""
    parent = outline.read(text).item(key)
    edits = [edit for item in (parent.value.items if parent else ()) for edit in _one_line(text, item.value, order)]
    return outline.apply(text, edits).text if edits else text


def _sorted(items: Sequence[Item], order: Sequence[str]) -> list[Item]:
    places = {key: number for number, key in enumerate(order)}
    others = places.get(OTHERS, len(places))
    return sorted(items, key=lambda item: places.get(item.key, others))


def _one_line(text: str, node: Node, order: Sequence[str]) -> Iterator[Edit]:
    """The pairs change places; what stands between them stays."""
    if node.flow and text[node.start] == "{" and "\n" not in text[node.start : node.end]:
        for old, new in zip(node.items, _sorted(node.items, order), strict=True):
            if old is not new:
                yield Edit(old.start, old.value.end, text[new.start : new.value.end])


def _blocks(
    text: str, items: Sequence[Item], lines: Sequence[str]
) -> tuple[dict[int, list[str]], list[str], list[str]]:
    """The lines of each item by its place, and those above and below all of them."""
    blocks: dict[int, list[str]] = {}
    first = _line(text, items[0].start)
    above = _above(lines[:first])
    header, taken = list(lines[:above]), above
    for number, item in enumerate(items):
        last = _line(text, max(item.end, item.value.end - 1))
        rest = _line(text, items[number + 1].start) if number + 1 < len(items) else len(lines)
        end = last + 1 + (_above(lines[last + 1 : rest]) if number + 1 < len(items) else 0)
        blocks[item.start] = list(lines[taken:end])
        taken = end
    return blocks, header, list(lines[taken:])


def _above(lines: Sequence[str]) -> int:
    """Of the lines between two keys, how many belong to the first: all up to the last that is empty or indented."""
    return max((number for number, line in enumerate(lines, 1) if re.match(r"\s|$", line)), default=0)


def _line(text: str, at: int) -> int:
    return text.count("\n", 0, at)
