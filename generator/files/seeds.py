"""A raw article on disk → `Article`.

In: the bytes of a seed. Out: its text, its digest, its lines with offsets into the text. The raw file is never changed.
Refuses to know which lines are content.
"""

import hashlib
from pathlib import Path

from generator.model.articles import Article, Line


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
    found, start = [], 0
    for number, raw in enumerate(text.replace("\r\n", "\n\0").replace("\r", "\n").split("\n"), 1):
        # A NUL stands for the second half of a CRLF, so that offsets stay those of the text itself.
        found.append(Line(number, start + raw.startswith("\0"), raw.removeprefix("\0")))
        start += len(raw) + 1
    return tuple(found)


def read(root: Path, path: Path) -> Article:
    """A seed by its path; its name in the article is relative to the project where it lies inside."""
    data = path.read_bytes()
    inside = path.resolve().is_relative_to(root.resolve())
    name = path.resolve().relative_to(root.resolve()).as_posix() if inside else path.name
    return Article(name, digest(data), lines(decode(data)))
