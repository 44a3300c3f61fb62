"""Frontmatter in its usual form: the keys in their order, no quotes that are not needed, one space where one is enough.

In: the text of a whole file, and the order of its keys. Out: the same file with the same data, the same comments and
the same body, byte for byte. `Unreadable` where the frontmatter cannot be read, `Changed` where the result would not
say the same. Formatting twice is formatting once.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import yaml

from generator.files import frontmatter, ordering, outline
from generator.files.outline import Edit, Node, Unreadable

_BLANKS = re.compile(r"[ \t]+(?=\r?$)", re.MULTILINE)


class Changed(ValueError):
    """The frontmatter is of a form that cannot be kept: it would not say the same afterwards."""


@dataclass(frozen=True, slots=True)
class Order:
    """How the keys of a kind follow each other, and those of each mapping under some of its keys."""

    keys: Sequence[str]
    inner: Sequence[tuple[str, Sequence[str]]] = ()


def formatted(text: str, order: Order) -> str:
    """The file in its usual form."""
    start, old = _frontmatter(text)
    new = outline.apply(old, [*_quotes(old), *_spaces(old)]).text
    for key, keys in order.inner:
        new = ordering.inside(new, key, keys)
    new = ordering.outermost(new, order.keys)
    if outline.read(new).data != outline.read(old).data or comments(new) != comments(old):
        raise Changed
    return text[:start] + new + text[start + len(old) :]


def comments(text: str) -> list[str]:
    """Every comment, in the order of their words."""
    found: list[str] = []
    at = 0
    for start, end in (*_spans(outline.read(text)), (len(text), len(text))):
        found += re.findall(r"#[^\r\n]*", text[at:start])
        at = max(at, end)
    return sorted(one.rstrip() for one in found)


def _frontmatter(text: str) -> tuple[int, str]:
    """Where the frontmatter begins, and its text."""
    mark = len(text) - len(text.removeprefix("\ufeff"))
    parts = frontmatter.split(text[mark:], "")
    if parts.problems:
        raise Unreadable
    return text.index("\n") + 1, parts.yaml


def _spans(node: Node) -> Iterator[tuple[int, int]]:
    """Where its keys and texts stand, in order."""
    for item in node.items:
        yield item.start, item.end
        yield from _spans(item.value)
    for entry in node.entries:
        yield from _spans(entry)
    if not isinstance(node.data, (dict, list)):
        yield node.start, node.end


def _texts(node: Node, inner: bool = False) -> Iterator[tuple[int, int, str, bool]]:
    """Its keys and texts, each with its place, what it says, and whether it stands between brackets."""
    inner = inner or node.flow
    for item in node.items:
        yield item.start, item.end, item.key, inner
        yield from _texts(item.value, inner)
    for entry in node.entries:
        yield from _texts(entry, inner)
    if not isinstance(node.data, (dict, list)):
        yield node.start, node.end, str(node.data), inner


def _quotes(text: str) -> Iterator[Edit]:
    """Quotes go where the words alone say the same, to us and to any other reader of YAML."""
    for start, end, said, inner in _texts(outline.read(text)):
        if text[start : start + 1] in ("'", '"') and "\n" not in text[start:end]:
            plain = frontmatter.flow(said, inner)
            if plain == said and _is_text(plain):
                yield Edit(start, end, plain)


def _is_text(plain: str) -> bool:
    try:
        return bool(yaml.safe_load(plain) == plain)
    except (yaml.YAMLError, ValueError):
        return False


def _spaces(text: str) -> Iterator[Edit]:
    root = outline.read(text)
    yield from _inside(text, root)
    long = [(start, end) for start, end in _spans(root) if "\n" in text[start:end]]
    for found in _BLANKS.finditer(text):
        if not any(start <= found.start() <= end for start, end in long) and _outside(root, found.start()):
            yield Edit(found.start(), found.end(), "")


def _outside(root: Node, at: int) -> bool:
    """Whether no mapping or list between brackets reaches over this place: what is inside one is mended there."""
    return not any(start < at < end for start, end in _brackets(root))


def _brackets(node: Node) -> Iterator[tuple[int, int]]:
    if node.flow:
        yield node.start, node.end
        return
    for one in (*(item.value for item in node.items), *node.entries):
        yield from _brackets(one)


def _inside(text: str, node: Node) -> Iterator[Edit]:
    """The spaces between a key and its value, and between brackets and what stands in them."""
    for item in node.items:
        if item.value.end > item.value.start:
            yield from _gap(text, item.end, item.value.start, r"[ \t]*:[ \t]+", ": ")
        yield from _inside(text, item.value)
    for entry in node.entries:
        yield from _inside(text, entry)
    if node.flow and text[node.start] in "[{" and "\n" not in text[node.start : node.end]:
        yield from _between(text, node)


def _between(text: str, node: Node) -> Iterator[Edit]:
    parts = [(item.start, item.value.end) for item in node.items] or [(one.start, one.end) for one in node.entries]
    if not parts:
        yield from _gap(text, node.start + 1, node.end - 1, r"[ \t]*", "")
        return
    yield from _gap(text, node.start + 1, parts[0][0], r"[ \t]*", "")
    for (_, end), (start, _) in pairwise(parts):
        yield from _gap(text, end, start, r"[ \t]*,[ \t]*", ", ")
    yield from _gap(text, parts[-1][1], node.end - 1, r"[ \t]*,?[ \t]*", "")


def _gap(text: str, start: int, end: int, expected: str, wanted: str) -> Iterator[Edit]:
    """A gap of the expected form becomes the wanted one; any other stays, and so does one that is right."""
    if text[start:end] != wanted and re.fullmatch(expected, text[start:end]):
        yield Edit(start, end, wanted)
