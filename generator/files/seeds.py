"""A raw article on disk → `Article`.

In: the bytes of a seed. Out: its text layer, its digest, its lines with offsets into that text. The raw file is never
changed. Refuses to know which lines are content.
"""

import hashlib
from dataclasses import replace
from pathlib import Path

from generator.files.texts import encodings, formats, htmltext, linkeddata, pagedata, pdftext, plaintext, votes
from generator.files.texts.encodings import Decoded
from generator.files.texts.formats import Format, NoSeed
from generator.files.texts.layers import Layer, Piece, blocks, visible
from generator.files.texts.plaintext import lines
from generator.model.articles import Article, Line
from generator.model.problems import Problem, Spot, Stop

__all__ = ["decode", "digest", "is_seed", "layer", "lines", "read"]

_EMPTY = "take the file that has the article, or save the page again when all of it is shown"
_PROSE = 12  # words; a page without one block of so many has its article elsewhere


def digest(data: bytes) -> str:
    """SHA-256 of the raw bytes, as sources record it."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def decode(data: bytes) -> str:
    """The characters of a text: UTF-8, or Windows-1252 where it is not, since no byte may be lost."""
    return encodings.decode(data).text


def is_seed(path: Path | str) -> bool:
    """Whether a file is an article by its name; a draft and a README are none."""
    return formats.is_seed(str(path))


def layer(name: str, data: bytes) -> Layer:
    """The text in which passages of a seed are proved; NoSeed (a ValueError) with a hint where there is none."""
    return visible(_layer(formats.format_of(name, data), data))


def _layer(kind: Format, data: bytes) -> Layer:
    if kind is Format.PDF:
        return pdftext.layer(data)
    if kind is Format.PAGE:
        return _page(encodings.decode(data, encodings.declared(data)))
    return plaintext.layer(encodings.decode(data), kind is Format.MARKDOWN)


def read(root: Path, path: Path) -> Article:
    """A seed by its path, named relative to the project where it lies inside; Stop where it cannot be read."""
    inside = path.resolve().is_relative_to(root.resolve())
    name = path.resolve().relative_to(root.resolve()).as_posix() if inside else path.name
    try:
        if (size := path.stat().st_size) > formats.LARGEST:
            raise formats.too_large(size)
        data = path.read_bytes()
        found = _judged(layer(path.name, data), formats.format_of(path.name, data))
        if not any(map(_says_something, found.lines)):
            raise NoSeed("there is nothing in it: at least one line of text was expected", _EMPTY)
    except NoSeed as error:
        raise Stop([Problem(Spot(name), "seed", str(error), error.hint)]) from error
    return Article(name, digest(data), found.lines, found.meta, found.notices)


def _says_something(line: Line) -> bool:
    """Whether a reader sees a sign in it: byte order marks and signs of direction are none."""
    return any(char.isprintable() and not char.isspace() for char in line.text)


def _judged(found: Layer, kind: Format) -> Layer:
    """The layer of a page with the extractor's votes, of anything else as it is."""
    if kind is not Format.PAGE or found.source is None:
        return found
    rows, notice = votes.voted(found.source.text, found.lines, found.meta.title)
    return replace(found, lines=rows, notices=(*found.notices, *filter(None, [notice])))


def _page(source: Decoded) -> Layer:
    page = htmltext.read(source.text)
    found = page.blocks
    notices: tuple[str, ...] = ()
    if not any(len(_words(pieces).split(maxsplit=_PROSE)) >= _PROSE for _, pieces in found):
        hidden = [
            (Line(page.number(words[0].first), 0, "", tag="p", vote=True), words)
            for words in linkeddata.body(source.text, list(pagedata.scripts(page.tags)))
        ]
        found = [*found, *hidden]
        notices = ("the article stands only in the page's data, which the browser shows by a script",) * bool(hidden)
    text, rows, runs = blocks(found)
    heading = next((line.text for line in rows if line.tag == "h1"), "")
    return Layer(text, rows, runs, source, pagedata.read(source.text, page.tags, heading), notices)


def _words(pieces: list[Piece]) -> str:
    return "".join(piece.text for piece in pieces)
