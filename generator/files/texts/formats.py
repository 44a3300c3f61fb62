"""What a seed is: the text of which format, or something that no article can be read from.

In: a file's name and bytes. Out: its `Format`, or `NoSeed` with what it seems to be and what to do. Refuses to read it.
"""

import re
from enum import Enum
from pathlib import PurePath

LARGEST = 32 << 20  # bytes; the longest judgments have one or two million


class Format(Enum):
    """How the text of a seed is come by."""

    TEXT = "plain text"
    MARKDOWN = "Markdown"
    PAGE = "a saved page"
    PDF = "a PDF"


class NoSeed(ValueError):
    """What keeps a file from being read, and what to do."""

    def __init__(self, message: str, hint: str) -> None:
        self.hint = hint
        super().__init__(message)


_SUFFIXES = {
    **dict.fromkeys((".html", ".htm", ".xhtml"), Format.PAGE),
    **dict.fromkeys((".md", ".markdown"), Format.MARKDOWN),
    **dict.fromkeys((".txt", ".text"), Format.TEXT),
    ".pdf": Format.PDF,
}
_AS_TEXT = "save it as plain text, one paragraph a line"
_AS_PAGE = "save the page as HTML, that is as .html"
_UNPACK = "unpack it, and add the articles in it one by one"
_PICTURE = "have its words recognised (OCR) and save them as .txt"

# How files begin that hold no text of ours: the first signs, what it is, what to do.
_SIGNS: tuple[tuple[bytes, str, str], ...] = (
    (b"%PDF-", "a PDF", "name it .pdf"),
    (b"PK\x03\x04", "a ZIP archive or a document of a word processor", _AS_TEXT),
    (b"\xd0\xcf\x11\xe0", "a document of a word processor", _AS_TEXT),
    (b"{\\rtf", "a document in RTF", _AS_TEXT),
    (b"\x1f\x8b", "a compressed file", _UNPACK),
    (b"BZh", "a compressed file", _UNPACK),
    (b"\xfd7zXZ", "a compressed file", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "a compressed file", _UNPACK),
    (b"7z\xbc\xaf", "an archive", _UNPACK),
    (b"Rar!", "an archive", _UNPACK),
    (b"\x89PNG", "a picture", _PICTURE),
    (b"\xff\xd8\xff", "a picture", _PICTURE),
    (b"GIF8", "a picture", _PICTURE),
    (b"RIFF", "a picture or a recording", _PICTURE),
    (b"II*\0", "a picture", _PICTURE),
    (b"MM\0*", "a picture", _PICTURE),
    (b"ID3", "a recording", "write down what is said in it"),
    (b"SQLite format 3\0", "a database", _AS_TEXT),
    (b"\xff\xfe\0\0", "a text in UTF-32", "save it as UTF-8"),
    (b"\0\0\xfe\xff", "a text in UTF-32", "save it as UTF-8"),
    (b"bplist", "a web archive of a browser", _AS_PAGE),
)
_WEB_ARCHIVE = re.compile(rb"(?:From: <Saved by |MIME-Version: 1\.0\r?\n)")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_PAGE_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,200}<(?:!doctype\s{1,9}html|html[\s>])", re.IGNORECASE)


def format_of(name: str, data: bytes) -> Format:
    """The format of a seed, by its name and by how it begins; NoSeed where it holds no text."""
    if len(data) > LARGEST:
        raise too_large(len(data))
    named = _SUFFIXES.get(PurePath(name).suffix.lower())
    if data[:1024].lstrip().startswith(b"%PDF-") and named in (None, Format.PDF):
        return Format.PDF
    for sign, what, hint in _SIGNS:
        if data.startswith(sign):
            raise NoSeed(f"this is no text: it seems to be {what}", hint)
    if named is Format.PDF:
        raise NoSeed("this is no PDF: it does not begin like one", "save it again, or give it the name of its format")
    if _WEB_ARCHIVE.match(data):
        raise NoSeed("this is no text: it seems to be a web archive of a browser", _AS_PAGE)
    if b"\0" in data and not data.startswith(_UTF_16):
        raise NoSeed("this is no text: it has NUL bytes, like a program or a picture", _AS_TEXT)
    return named or (Format.PAGE if _PAGE_BEGINS.match(data) else Format.TEXT)


def too_large(size: int) -> NoSeed:
    """The message for a file of so many bytes."""
    message = f"this file has {size >> 20} MB, more than an article of {LARGEST >> 20} MB"
    return NoSeed(message, "cut out the article")


def is_seed(name: str) -> bool:
    """Whether a file in `seeds/` is an article by its name: no draft, no README, nothing hidden, no backup.

    A file of a strange format is one too: to say that it cannot be read is better than to pass over it.
    """
    lower = PurePath(name).name.lower()
    return not (
        lower.startswith((".", "readme", "#"))
        or lower.endswith((".draft.md", "~", ".swp", ".tmp", ".part", ".crdownload"))
    )
