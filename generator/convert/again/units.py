"""A body taken apart: sentences with their marks, headings, quotations, and what stands between them.

In: the Markdown under the frontmatter. Out: units that give, put one behind the other, the same text again. Refuses to
know whether a mark has a claim.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

# A mark, behind whatever looks like one: an escaped sign, and a name in double brackets.
_SIGN = re.compile(r"\\[^\n]|\[\[[^\[\]|\n]+(?:\|[^\[\]\n]+)?\]\]|\[([a-z0-9-]{2,24})\](?!\()")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}(?:[ \t]|$)")
_ROW = re.compile(r"[ \t]*\|")
_QUOTE = re.compile(r" {0,3}>")
_ITEM = re.compile(r"[ \t]*([-*+]|\d{1,9}[.)])[ \t]+")
_CELL = re.compile(r"[ \t]*\|[| \t]*")
_BETWEEN = re.compile(r"[\s|]*")
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_WORD = re.compile(r"\w")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")


class Joint(Enum):
    """How a unit hangs on the one before it: in its paragraph, as a new one, or otherwise, as in a list."""

    RUNNING = "running"
    APART = "apart"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Unit:
    """`lead` and `text` are the bytes; `words` the sentence without its mark, however its lines are broken.

    `key` is the id of its mark; without one it is made of its words. `alone`: nothing runs on in its block.
    """

    key: str
    marked: bool
    lead: str
    text: str
    words: str
    joint: Joint
    alone: bool = False
    quote: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """The units by their keys, in order, and what follows the last of them."""

    units: dict[str, Unit]
    tail: str

    @property
    def marks(self) -> frozenset[str]:
        """The ids of all marks."""
        return frozenset(key for key, unit in self.units.items() if unit.marked)


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines that belong together."""

    start: int
    end: int
    kind: str


def take_apart(text: str) -> Body:
    """The units of a body."""
    units: dict[str, Unit] = {}
    seen: Counter[str] = Counter()
    at = 0
    for block in _blocks(text):
        first = True
        for start, end, mark in _sentences(text, block):
            lead, raw = text[at:start], text[start:end]
            words = _words(raw, mark)
            marked = bool(mark) and mark not in units
            seen[words] += 0 if marked else 1
            key = mark if marked else f"={words}={seen[words]}"
            alone, quote = block.kind in ("alone", "fence", "quote"), block.kind == "quote"
            units[key] = Unit(key, marked, lead, raw, words, _joint(lead, first, at), alone, quote)
            at, first = end, False
    return Body(units, text[at:])


def _words(raw: str, mark: str) -> str:
    bare = raw.replace(f"[{mark}]", "", 1) if mark else raw
    return " ".join(line.strip() for line in bare.split("\n")).strip()


def _joint(lead: str, first: bool, at: int) -> Joint:
    if not first:
        return Joint.RUNNING if not lead.strip() else Joint.OTHER
    return Joint.APART if not lead.strip() and (at == 0 or _BLANK_LINE.search(lead)) else Joint.OTHER


def _blocks(text: str) -> Iterator[_Block]:
    """Stretches of lines over which no sentence reaches."""
    start = end = at = 0
    kind = fence = ""
    for line in _LINE.findall(text):
        bare = line.rstrip()
        begins = _begins(line, kind) if bare and not fence else ""
        closed = fence and bare.lstrip().startswith(fence) and not bare.strip(f" {fence[0]}")
        if kind and not fence and (begins or not bare):
            yield _Block(start, end, kind)
            kind = ""
        if begins:
            start, kind = at, begins
            fence = found[1] if (found := _FENCE.match(line)) else ""
        end = at + len(bare) if bare else end
        if closed:
            yield _Block(start, end, kind)
            kind = fence = ""
        at += len(line)
    if kind:
        yield _Block(start, end, kind)


def _begins(line: str, now: str) -> str:
    """What kind of block begins in this line; nothing where it goes on with the one before."""
    if _FENCE.match(line):
        return "fence"
    if _HEADING.match(line) or (now != "quote" and _ROW.match(line)):
        return "alone"
    if _QUOTE.match(line):
        return "" if now == "quote" else "quote"
    # Inside a paragraph only a first number begins a list: `2021.` may be the end of its sentence.
    if (item := _ITEM.match(line)) and (now != "text" or item[1] in ("-", "*", "+", "1.", "1)")):
        return "item"
    return "" if now in ("text", "item", "quote") else "text"


def _sentences(text: str, block: _Block) -> Iterator[tuple[int, int, str]]:
    """From where to where, and with which mark; signs behind a last mark still belong to it."""
    before = (_ITEM if block.kind == "item" else _CELL).match(text, block.start, block.end)
    at = before.end() if before and block.kind in ("item", "alone") else block.start
    found = [] if block.kind in ("fence", "quote") else [m for m in _SIGN.finditer(text, at, block.end) if m[1]]
    for index, mark in enumerate(found):
        last = index + 1 == len(found) and not _WORD.search(text, mark.end(), block.end)
        end = block.end if last else mark.end()
        yield at, end, mark[1]
        spaces = _BETWEEN.match(text, end, block.end)
        at = spaces.end() if spaces else end
    if at < block.end:
        yield at, block.end, ""
