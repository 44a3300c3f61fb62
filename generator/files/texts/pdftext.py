"""A PDF → its text layer: the text of its pages, lines of print joined to paragraphs, each with its page.

In: the bytes of a PDF. Out: `Layer` without a way back to bytes: what leads back is the page. Refuses to read pictures
of text, and to join a paragraph over the end of a page, since running heads stand between.
"""

import re
from collections.abc import Iterator, Sequence

from generator.files.texts.formats import NoSeed
from generator.files.texts.layers import Layer
from generator.files.texts.pdfpages import Printed, read
from generator.files.texts.wrapping import Joint, joints
from generator.model.articles import Line, Metadata

_BROKEN_AT_END = "\ufffe"  # how the reader marks a hyphen with which a line ended
_SAYS_LITTLE = 8  # letters a page; stamps of a scanner have more on some pages, but not on most


def layer(data: bytes) -> Layer:
    """The text layer; NoSeed where the PDF cannot be read or has no text."""
    return laid_out(read(data))


def laid_out(printed: Printed) -> Layer:
    """The text layer of these pages."""
    letters = sum(char.isalpha() for page in printed.pages for char in page)
    if letters <= _SAYS_LITTLE * len(printed.pages):
        hint = "have its words recognised (OCR), and add the PDF that comes of it"
        raise NoSeed("this PDF has no text: its pages are pictures", hint)
    rows = [(number, row) for number, page in enumerate(printed.pages, 1) for row in _rows(page)]
    ties = joints([row for _, row in rows], always=True)
    lines = tuple(_lines(rows, ties))
    text = "\n".join(line.text for line in lines)
    return Layer(text, lines, meta=Metadata(title=" ".join(printed.title.split())))


def _rows(page: str) -> list[str]:
    """The lines of a page; a blank one stands at its end, so that nothing is joined over it."""
    text = page.replace(_BROKEN_AT_END, "-\n").replace("\0", "\ufffd")
    return [*(row.strip() for row in re.split(r"\r\n|\r|\n", text) if row.strip()), ""]


def _lines(rows: Sequence[tuple[int, str]], ties: Sequence[Joint]) -> Iterator[Line]:
    start = number = 0
    words: list[str] = []
    for (page, row), tie in zip(rows, ties, strict=True):
        words.append(row[:-1] if tie is Joint.MEND else row)
        if tie is Joint.END:
            text = "".join(words)
            number += 1
            yield Line(number, start, text, page)
            start += len(text) + 1
            words = []
        elif tie is Joint.SPACE:
            words.append(" ")
