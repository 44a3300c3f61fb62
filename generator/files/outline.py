"""Frontmatter as an outline: every key and value with the stretch of text that it takes up.

In: the YAML between two fences. Out: nodes that know where they begin and end, and how to change the text there and
nowhere else. Refuses to know what a field means, and to read what `files/yamltext` would not.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import yaml

from generator.files import yamltext

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Node:
    """A value from `start` to `end`: a text, or a mapping's `items`, or a list's `entries`. `data` is all plain."""

    start: int
    end: int
    data: Any
    items: "tuple[Item, ...]" = ()
    entries: "tuple[Node, ...]" = ()
    flow: bool = False

    def item(self, key: str) -> "Item | None":
        """The item of a mapping with this key."""
        return next((one for one in self.items if one.key == key), None)


@dataclass(frozen=True, slots=True)
class Item:
    """A key, from `start` to `end`, and its value."""

    key: str
    start: int
    end: int
    value: Node


@dataclass(frozen=True, slots=True)
class Edit:
    """The text from `start` to `end` is to be `text`."""

    start: int
    end: int
    text: str


class Unreadable(ValueError):
    """The text is no mapping that we read."""


EMPTY = Node(0, 0, {})


def read(text: str) -> Node:
    """The outermost mapping; `Unreadable` where there is none, or where `yamltext.parse` finds a mistake."""
    if len(text) > yamltext.MAX_CHARACTERS or yamltext.strange_character(text, breaks=True):
        raise Unreadable
    try:
        events: Iterator[Any] = (
            event
            for event in yaml.parse(text, Loader=_LOADER)
            if not isinstance(event, (yaml.StreamStartEvent, yaml.DocumentStartEvent, yaml.DocumentEndEvent))
        )
        first = next(events)
        if isinstance(first, yaml.StreamEndEvent):
            return EMPTY
        node = _node(first, events, text, 1)
        if not isinstance(next(events), yaml.StreamEndEvent) or not isinstance(node.data, dict):
            raise Unreadable
    except yaml.YAMLError as error:
        raise Unreadable from error
    return node


def _node(event: Any, events: Iterator[Any], text: str, depth: int) -> Node:
    tagged = isinstance(event, yaml.AliasEvent) or event.anchor or (event.tag and event.tag != "!")
    if tagged or depth > yamltext.MAX_DEPTH:
        raise Unreadable
    start, end = _start(event), _end(event)
    if isinstance(event, yaml.ScalarEvent):
        # A block scalar ends, for the parser, where the next thing begins.
        return Node(start, start + len(text[start:end].rstrip()) if event.style in ("|", ">") else end, event.value)
    if isinstance(event, yaml.SequenceStartEvent):
        return _list(event, events, text, depth)
    return _mapping(event, events, text, depth)


def _list(opened: Any, events: Iterator[Any], text: str, depth: int) -> Node:
    start, end, entries = _start(opened), _end(opened), []
    for event in events:
        if isinstance(event, yaml.SequenceEndEvent):
            end = _end(event) if opened.flow_style else end
            break
        entries.append(_node(event, events, text, depth + 1))
        end = entries[-1].end
    return Node(start, end, [one.data for one in entries], (), tuple(entries), opened.flow_style)


def _mapping(opened: Any, events: Iterator[Any], text: str, depth: int) -> Node:
    start, end, items = _start(opened), _end(opened), []
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            end = _end(event) if opened.flow_style else end
            break
        if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
            raise Unreadable
        value = _node(next(events), events, text, depth + 1)
        items.append(Item(event.value, _start(event), _end(event), value))
        end = value.end
    data = {one.key: one.value.data for one in items}
    if len(data) < len(items):
        raise Unreadable
    return Node(start, end, data, tuple(items), (), opened.flow_style)


def _start(event: Any) -> int:
    return int(event.start_mark.index)


def _end(event: Any) -> int:
    return int(event.end_mark.index)


def leaves(node: Node) -> Iterator[Node]:
    """Every text in a value, in order."""
    if not isinstance(node.data, (list, dict)):
        yield node
    for item in node.items:
        yield from leaves(item.value)
    for entry in node.entries:
        yield from leaves(entry)


def has_comment(text: str, one: Item | Node) -> bool:
    """Whether a comment stands inside a value or before it, behind its key."""
    return _comment(text, one, one.value.end if isinstance(one, Item) else one.end)


def comment_beside(text: str, parent: Node, index: int) -> bool:
    """Whether a comment would go with this entry: one inside it, or behind it in its line."""
    entries: Sequence[Item | Node] = parent.items or parent.entries
    one = entries[index]
    end = one.value.end if isinstance(one, Item) else one.end
    if not parent.flow:
        end = following if (following := text.find("\n", end)) >= 0 else len(text)
    elif index + 1 < len(entries):
        end = entries[index + 1].start
    return _comment(text, one, end)


def _comment(text: str, one: Item | Node, end: int) -> bool:
    if "#" not in text[one.start : end]:
        return False
    # The sign that opens a block of text may have a comment behind it.
    spans = tuple(_texts(one))
    opened = (text[start:stop].partition("\n")[0] for start, stop in spans if text[start : start + 1] in ("|", ">"))
    return any("#" in gap for gap in (*_gaps(text, one, end), *opened))


def _gaps(text: str, item: Item | Node, end: int) -> Iterator[str]:
    """What stands between the keys and texts, up to `end`."""
    at = item.start
    for start, stop in _texts(item):
        if stop > start:
            yield text[at:start]
            at = stop
    yield text[at:end]


def _texts(one: Item | Node) -> Iterator[tuple[int, int]]:
    if isinstance(one, Item):
        yield one.start, one.end
        one = one.value
    for item in one.items:
        yield from _texts(item)
    for entry in one.entries:
        yield from _texts(entry)
    if not isinstance(one.data, (list, dict)):
        yield one.start, one.end


@dataclass(frozen=True, slots=True)
class Edited:
    """A text after edits, and where its old places are now."""

    text: str
    edits: tuple[Edit, ...]

    def place(self, at: int) -> int:
        """The offset of what stood at this offset before."""
        return at + sum(len(one.text) - (one.end - one.start) for one in self.edits if one.end <= at)


def apply(text: str, edits: Sequence[Edit]) -> Edited:
    """All edits at once; those at one place in the order in which they come. `Unreadable` where two overlap."""
    ordered = tuple(sorted(edits, key=lambda one: (one.start, one.end > one.start)))
    stops = (0, *accumulate((one.end for one in ordered), max))
    if any(one.start < stop for one, stop in zip(ordered, stops, strict=False)):
        raise Unreadable
    pieces, at = [], 0
    for one in ordered:
        pieces += [text[at : one.start], one.text]
        at = one.end
    return Edited("".join((*pieces, text[at:])), ordered)
