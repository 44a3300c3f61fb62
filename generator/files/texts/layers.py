"""The text layer of a seed: the text that is read and in which passages are proved, with the way back to the file.

In: pieces of text, each with its place in the decoded file. Out: `Layer`. Refuses to know any format.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from generator.files.texts.encodings import Decoded
from generator.model.articles import NOTHING, Line, Metadata

INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text that stands for the characters from `first` to `last` of the decoded file.

    Where both are of one length they match sign by sign; else the piece is a whole, like the sign of an entity.
    """

    text: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Run:
    """From `start` of the layer on the text stands for the characters from `first` to `last` of the decoded file."""

    start: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Layer:
    """The text of a seed and its lines; `source` is the decoded file, None where the format has no characters."""

    text: str
    lines: tuple[Line, ...]
    runs: tuple[Run, ...] = ()
    source: Decoded | None = None
    meta: Metadata = NOTHING
    notices: tuple[str, ...] = ()


def raw_span(layer: Layer, start: int, end: int) -> tuple[int, int] | None:
    """The bytes of the file that hold the text from `start` to `end`, as first and past last.

    None for a file whose text has no bytes of its own (PDF): there `page_of` leads to the page.
    """
    if layer.source is None:
        return None
    end = max(start, min(end, len(layer.text)))
    first = _place(layer, start, False)
    last = _place(layer, end, True) if end > start else first
    return layer.source.byte(first), layer.source.byte(max(first, last))


def page_of(layer: Layer, start: int) -> int:
    """The page of a PDF on which the text at this offset stands, from 1; 0 where there are no pages."""
    at = bisect_right(layer.lines, start, key=lambda line: line.start) - 1
    return layer.lines[at].page if at >= 0 else 0


def joined(pieces: Sequence[Piece]) -> tuple[str, tuple[Run, ...]]:
    """The text of the pieces and the runs of it; pieces that go on where the last one ended share a run."""
    starts = accumulate((len(piece.text) for piece in pieces), initial=0)
    runs: list[Run] = []
    even = False  # whether the last run matches the file sign by sign
    for piece, start in zip(pieces, starts, strict=False):
        same = len(piece.text) == piece.last - piece.first
        if runs and even and same and runs[-1].last == piece.first:
            runs[-1] = Run(runs[-1].start, runs[-1].first, piece.last)
        elif piece.text:
            runs.append(Run(start, piece.first, piece.last))
            even = same
    return "".join(piece.text for piece in pieces), tuple(runs)


def blocks(found: Iterable[tuple[Line, Sequence[Piece]]]) -> tuple[str, tuple[Line, ...], tuple[Run, ...]]:
    """One line of text for each block, with the line's own start and text filled in."""
    pieces: list[Piece] = []
    lines: list[Line] = []
    at = 0
    for line, words in found:
        if pieces:
            pieces.append(Piece("\n", pieces[-1].last, pieces[-1].last))
            at += 1
        text = "".join(piece.text for piece in words)
        lines.append(Line(line.number, at, text, line.page, line.tag, line.vote))
        pieces += words
        at += len(text)
    text, runs = joined(pieces)
    return text, tuple(lines), runs


def visible(layer: Layer) -> Layer:
    """The layer without signs that nobody sees: soft hyphens and spaces of no width would hide a name."""
    if not INVISIBLE.search(layer.text):
        return layer
    pieces = [piece for number in range(len(layer.runs)) for piece in _shown(layer, number)]
    text, runs = joined(pieces)
    gone = [at for found in INVISIBLE.finditer(layer.text) for at in range(found.start(), found.end())]
    lines = tuple(
        replace(line, start=line.start - bisect_left(gone, line.start), text=INVISIBLE.sub("", line.text))
        for line in layer.lines
    )
    return replace(layer, text=text, runs=runs, lines=lines)


def _shown(layer: Layer, number: int) -> Iterator[Piece]:
    """What is seen of one run, cut where something is left out of it."""
    run = layer.runs[number]
    end = layer.runs[number + 1].start if number + 1 < len(layer.runs) else len(layer.text)
    text = layer.text[run.start : end]
    if len(text) != run.last - run.first:
        yield Piece(INVISIBLE.sub("", text), run.first, run.last)
        return
    at = 0
    for found in (*INVISIBLE.finditer(text), None):
        stop = found.start() if found else len(text)
        yield Piece(text[at:stop], run.first + at, run.first + stop)
        at = found.end() if found else stop


def _place(layer: Layer, at: int, ending: bool) -> int:
    """The offset in the decoded file; of the end of a span, behind its last sign."""
    number = bisect_right(layer.runs, at - ending, key=lambda run: run.start) - 1
    if number < 0:
        return 0
    run = layer.runs[number]
    end = layer.runs[number + 1].start if number + 1 < len(layer.runs) else len(layer.text)
    if end - run.start == run.last - run.first:
        return run.first + at - run.start
    return run.last if ending else run.first
