"""A raw article on disk → `Article`.

In: the bytes of a seed. Out: its text, its digest, its lines with offsets into the text. The raw file is never changed.
Refuses to know which lines are content.
"""

import hashlib
import re
from itertools import pairwise
from pathlib import Path

from generator.model.articles import Article, Line
from generator.model.problems import Problem, Spot, Stop


def digest(data: bytes) -> str:
    """SHA-256 of the raw bytes, as sources record it."""
    return f"sha256:{hashlib.sha256(data).hexdigest()}"


def decode(data: bytes) -> str:
    """The text of a seed: UTF-8, or Windows-1252 where it is not, since no byte may be lost."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def lines(text: str) -> tuple[Line, ...]:
    """All lines of a text with their numbers and offsets; LF, CRLF and CR end a line."""
    ends = [(0, 0), *((found.start(), found.end()) for found in re.finditer(r"\r\n|\r|\n", text)), (len(text),) * 2]
    return tuple(
        Line(number, start, text[start:end]) for number, ((_, start), (end, _)) in enumerate(pairwise(ends), 1)
    )


def read(root: Path, path: Path) -> Article:
    """A seed by its path, named relative to the project where it lies inside; Stop where it is no text."""
    data = path.read_bytes()
    if b"\0" in data or data.startswith(b"%PDF"):
        hint = "save it as plain text, one paragraph a line"
        raise Stop([Problem(Spot(path.name), "seed", "this is no text", hint)])
    inside = path.resolve().is_relative_to(root.resolve())
    name = path.resolve().relative_to(root.resolve()).as_posix() if inside else path.name
    return Article(name, digest(data), lines(decode(data)))


def is_seed(name: str) -> bool:
    """Whether a file of this name in `seeds/` is an article: a last draft, a hidden file and a README are none."""
    low = name.casefold()
    return not (low.startswith((".", "readme")) or low.endswith((".draft.md", "~")))
