"""Plain text and Markdown → text layer.

In: the decoded file. Out: its lines, those of a hard-wrapped text joined to paragraphs. Refuses to lose a line and to
know which lines matter.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from generator.files.texts import headmatter
from generator.files.texts.encodings import Decoded
from generator.files.texts.formats import NoSeed
from generator.files.texts.layers import Layer, Piece, Run, joined
from generator.files.texts.wrapping import QUOTED, Joint, joints
from generator.model.articles import NOTHING, Line

MOST_LINES = 400_000


def lines(text: str) -> tuple[Line, ...]:
    """All lines of a text with their numbers and offsets; LF, CRLF and CR end a line."""
    ends = [(0, 0), *((found.start(), found.end()) for found in re.finditer(r"\r\n|\r|\n", text)), (len(text),) * 2]
    return tuple(
        Line(number, start, text[start:end]) for number, ((_, start), (end, _)) in enumerate(pairwise(ends), 1)
    )


def layer(source: Decoded, markdown: bool = False) -> Layer:
    """The text layer; of a Markdown file with what its front matter says. NoSeed where it has too many lines."""
    if max(map(source.text.count, "\r\n")) > MOST_LINES:
        raise NoSeed(f"this file has more than {MOST_LINES:,} lines", "cut out the article")
    rows = lines(source.text)
    head, meta = headmatter.read([row.text for row in rows]) if markdown else (0, NOTHING)
    ties = (*(Joint.END,) * head, *joints([row.text for row in rows[head:]]))
    if set(ties) <= {Joint.END}:
        text, found = source.text, rows
        runs: tuple[Run, ...] = (Run(0, 0, len(text)),)
    else:
        text, runs = joined(tuple(_pieces(source.text, rows, ties)))
        found = tuple(_numbered(lines(text), rows, ties))
    return Layer(text, (*(replace(line, tag="head") for line in found[:head]), *found[head:]), runs, source, meta)


def _pieces(text: str, rows: Sequence[Line], ties: Sequence[Joint]) -> Iterator[Piece]:
    at = 0
    for row, below, tie in zip(rows, rows[1:], ties, strict=False):
        if tie is not Joint.END:
            end = row.start + len(row.text.rstrip()) - (tie is Joint.MEND)
            yield Piece(text[at:end], at, end)
            at = below.start + _indent(below.text)
            if tie is Joint.SPACE:
                yield Piece(" ", end, at)
    yield Piece(text[at:], at, len(text))


def _indent(text: str) -> int:
    space = len(text) - len(text.lstrip())
    quoted = QUOTED.match(text, space)
    return quoted.end() if quoted else space


def _numbered(found: Sequence[Line], rows: Sequence[Line], ties: Sequence[Joint]) -> Iterator[Line]:
    """Lines of the layer, each with the number of the row in which it begins."""
    begins = (row.number for row, above in zip(rows, (Joint.END, *ties), strict=False) if above is Joint.END)
    return (replace(line, number=number) for line, number in zip(found, begins, strict=True))
