"""A page as it was saved → its text layer: its blocks in order, one line each.

In: the decoded page. Out: lines with the element that tells what they are, and the tags that say something of the
page. Refuses to know what is content: what the page hides gets the vote False, everything else none.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.files.texts.elements import BLOCKS, Around, Nesting
from generator.files.texts.formats import NoSeed
from generator.files.texts.layers import Piece
from generator.files.texts.markup import CLOSED, ENTITY, Tag, Text, resolved, scan
from generator.model.articles import Line

MOST_TAGS, MOST_PIECES = 400_000, 400_000
_KEPT = frozenset(("html", "meta", "link", "title", "script", "time", "h1"))  # what the metadata is read from

_SPACE = " \t\n\r\f"
_PART = re.compile(rf"(?P<space>[{_SPACE}]+)|(?P<entity>{ENTITY.pattern})|[^{_SPACE}&]+(?: [^{_SPACE}&]+){{0,200}}|&")
_ROW = re.compile(r"\r\n|\r|\n")
_GLUED = re.compile(r"[^\W\d_A-Z]$|[\d.,;:)”]$")


@dataclass(slots=True)
class Page:
    """What becomes of a page while it is read: blocks that are done, and the one that is being read."""

    text: str
    blocks: list[tuple[Line, list[Piece]]] = field(default_factory=list)
    tags: list[tuple[Tag, Around]] = field(default_factory=list)
    nesting: Nesting = field(default_factory=Nesting)
    pieces: list[Piece] = field(default_factory=list)
    around: Around = field(default_factory=Around)  # of the first words of this block
    seen: bool = False  # whether a reader sees any of this block
    space: Piece | None = None
    breaks: int = 0
    edges: int = 0  # 1: an element ended right before this place; 2: and another began
    starts: list[int] = field(default_factory=list)
    count: int = 0  # of pieces

    def number(self, at: int) -> int:
        """The line of the file in which this place stands, from 1."""
        return bisect_right(self.starts, at)


def read(text: str) -> Page:
    """The page with all its blocks; NoSeed where it is made of more parts than any article."""
    page = Page(text, starts=[0, *(found.end() for found in _ROW.finditer(text))])
    count = 0
    for part in scan(text):
        if isinstance(part, Text):
            _words(page, part)
        else:
            count += 1
            if count > MOST_TAGS:
                raise _too_much(f"{MOST_TAGS:,} tags")
            _tag(page, part)
    _flush(page)
    return page


def _tag(page: Page, tag: Tag) -> None:
    if tag.name in _KEPT and not tag.ends:
        page.tags.append((tag, page.nesting.around))
    if tag.name in CLOSED:
        return
    if tag.name == "br":
        page.breaks += 1
        return
    page.edges = 1 if tag.ends else 2 if page.edges else 0
    if tag.name in BLOCKS:
        _flush(page)
    if tag.ends:
        page.nesting.end(tag.name)
    else:
        page.nesting.start(tag.name, tag.attributes)


def _words(page: Page, part: Text) -> None:
    if page.nesting.inside("pre"):
        return _rows(page, part)
    for found in _PART.finditer(page.text, part.start, part.end):
        words = found[0] if found["entity"] is None else resolved(found[0])
        if found["space"] is not None or not words.strip(_SPACE):
            page.space = page.space or Piece(" ", found.start(), found.end())
        else:
            _add(page, Piece(words, found.start(), found.end()))


def _rows(page: Page, part: Text) -> None:
    """Text whose lines and spaces the page wants kept."""
    for number, (start, end) in enumerate(_spans(page.text, part)):
        if number:
            _flush(page)
        for found in _PART.finditer(page.text, start, end):
            words = found[0] if found["entity"] is None else resolved(found[0])
            if page.pieces or words.strip(_SPACE):
                _add(page, Piece(words, found.start(), found.end()))


def _spans(text: str, part: Text) -> Iterator[tuple[int, int]]:
    at = part.start
    for found in _ROW.finditer(text, part.start, part.end):
        yield at, found.start()
        at = found.end()
    yield at, part.end


def _add(page: Page, piece: Piece) -> None:
    """Words that a reader sees go to the block, after whatever stands between them and the last ones."""
    if page.breaks and page.pieces and not _goes_on(page, piece):
        _flush(page)
    if page.pieces:
        last = page.pieces[-1]
        if page.space or page.breaks:
            page.pieces.append(page.space or Piece(" ", last.last, piece.first))
        elif page.edges == 2 and piece.text[:1].isupper() and _GLUED.search(last.text[-1:]):
            # Two phrases side by side are set apart by the style of the page, which we do not have.
            page.pieces.append(Piece(" ", last.last, piece.first))
    else:
        page.around, page.seen = page.nesting.around, False
    page.pieces.append(piece)
    page.count += 1
    if page.count > MOST_PIECES:
        raise _too_much(f"{MOST_PIECES:,} pieces of text")
    page.seen |= not page.nesting.around.hidden
    page.space, page.breaks, page.edges = None, 0, 0


def _goes_on(page: Page, piece: Piece) -> bool:
    """Whether a line break stands inside a sentence: in a heading, or before a small letter."""
    heading = page.around.tag in ("h1", "h2", "h3", "h4", "h5", "h6")
    return page.breaks == 1 and not page.nesting.inside("pre") and (heading or piece.text[:1].islower())


def _flush(page: Page) -> None:
    """The block ends here."""
    if page.pieces:
        vote = None if page.seen else False
        page.blocks.append(
            (Line(page.number(page.pieces[0].first), 0, "", tag=page.around.tag, vote=vote), page.pieces)
        )
    page.pieces, page.space, page.breaks, page.edges = [], None, 0, 0


def _too_much(what: str) -> NoSeed:
    return NoSeed(f"this page has more than {what}", "save the article alone, or its words as .txt")
