"""Entries are taken out of a mapping or a list, and put into it, in the style in which it is written.

In: the text of some frontmatter, and an outline of it. Out: edits. Refuses to know why.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.files import frontmatter
from generator.files.outline import Edit, Item, Node, Unreadable

_PLAIN = re.compile(r"[^\W_][\w-]*")


@dataclass(frozen=True, slots=True)
class Entry:
    """A new entry: in one line, and in lines of its own where it is longer; `indent` of these."""

    line: str
    lines: str = ""
    indent: int = 0


def written(text: str, node: Node) -> str:
    """A value in one line, as it stands where it stands in one, otherwise as it would be drafted."""
    raw = text[node.start : node.end]
    if "\n" not in raw and (node.flow or raw[:1] in ("'", '"')):
        return raw
    if _PLAIN.fullmatch(raw):
        return raw
    return frontmatter.dump({"of": {"of": {"value": node.data}}}).removeprefix("of:\n  of: {value: ")[:-2]


def value(text: str, item: Item, new: str) -> Edit:
    """Another value for a key, in the quotation marks of the old one."""
    gap = text[item.end : item.value.start]
    if "\n" in gap or item.value.start == item.value.end:
        space = "" if new.startswith("\n") else " "
        return Edit(item.end, max(item.value.end, item.end + len(gap)), f":{space}{new}")
    sign = text[item.value.start]
    if sign in ("'", '"') and _PLAIN.fullmatch(new.replace(" ", "-")):
        new = f"{sign}{new}{sign}"
    return Edit(item.value.start, item.value.end, new)


def splice(text: str, parent: Node, gone: Sequence[int], come: Mapping[int, Sequence[Entry]]) -> Iterator[Edit]:
    """Edits that take out the entries of these numbers and put others in behind those numbers; -1 is the start.

    `Unreadable` where a comment of somebody would be lost.
    """
    spans = _spans(parent)
    left = frozenset(gone)
    stays = [index for index in range(len(spans)) if index not in left]
    if parent.flow:
        yield from _in_line(text, parent, spans, stays, come)
        return
    for index in gone:
        start = text.rfind("\n", 0, spans[index][0]) + 1
        yield Edit(start, _line_end(text, spans[index][1]), "")
    column = spans[0][0] - (text.rfind("\n", 0, spans[0][0]) + 1) if spans else 0
    dash = len(_dash(text, spans[0][0])) if parent.entries else 0
    for index, entries in come.items():
        at = _line_end(text, spans[index][1]) if index >= 0 else text.rfind("\n", 0, spans[0][0]) + 1 if spans else 0
        broken = "" if at == 0 or text[at - 1] == "\n" else "\n"
        yield Edit(at, at, broken + "".join(_lines(entry, column - dash, bool(parent.entries)) for entry in entries))


def _spans(parent: Node) -> list[tuple[int, int]]:
    if parent.items:
        return [(item.start, max(item.end, item.value.end)) for item in parent.items]
    return [(entry.start, entry.end) for entry in parent.entries]


def _dash(text: str, at: int) -> str:
    """The sign of a list's entry before this place, with its spaces."""
    line = text[text.rfind("\n", 0, at) + 1 : at]
    return line[len(line.rstrip().removesuffix("-")) :] if line.rstrip().endswith("-") else ""


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1


def _lines(entry: Entry, column: int, listed: bool) -> str:
    if listed or not entry.lines:
        return f"{' ' * column}{'- ' if listed else ''}{entry.line}\n"
    shift = column - entry.indent
    moved = (f"{' ' * shift}{line}" if shift > 0 else line[-shift:] for line in entry.lines.split("\n"))
    return "".join(f"{line}\n" if line.strip() else "\n" for line in moved)


def _in_line(
    text: str,
    parent: Node,
    spans: Sequence[tuple[int, int]],
    stays: Sequence[int],
    come: Mapping[int, Sequence[Entry]],
) -> Iterator[Edit]:
    """Between the brackets each entry is parted from the next by one comma."""
    if not stays:
        if spans and "#" in text[parent.start : spans[0][0]]:
            raise Unreadable
        inside = ", ".join(entry.line for index in sorted(come) for entry in come[index])
        yield Edit(parent.start + 1, parent.end - 1, inside)
        return
    # What goes takes the comma behind it along, and what goes at the end the comma before it.
    kept = frozenset(stays)
    for index in range(len(spans)):
        if index in kept:
            continue
        if "#" in text[spans[index - 1][1] if index else parent.start : spans[index][0]]:
            # A comment before it belongs to something else; a comma that is left over does no harm.
            yield Edit(spans[index][0], spans[index][1] if index > stays[-1] else spans[index + 1][0], "")
        elif index < stays[-1]:
            yield Edit(spans[index][0], spans[index + 1][0], "")
        else:
            yield Edit(spans[index - 1][1], spans[index][1], "")
    for index, entries in come.items():
        if index < 0:
            at = spans[stays[0]][0]
            yield Edit(at, at, "".join(f"{entry.line}, " for entry in entries))
        else:
            yield Edit(spans[index][1], spans[index][1], "".join(f", {entry.line}" for entry in entries))
