"""Seeds that want to do harm: bombs, bait for regular expressions, broken bytes, nesting without end.

In: how large the largest may be. Out: names and bytes. What is asked of the converter is a draft or a clear error.
"""

import gzip
import zlib
from collections.abc import Iterator

_KB = 1024
# One piece of text over and over, and the suffix of the file that it makes.
_REPEATED = {
    "letters": ("a", "txt"),
    "words": ("word ", "txt"),
    "capitals": ("Aa Bb Cc ", "txt"),
    "initials": ("A. B. C. ", "txt"),
    "and": ("Aaa and Bbb, and Ccc or ", "txt"),
    "quotes": ("“", "txt"),
    "straight-quotes": ('" ', "txt"),
    "quoted": ("“a b c d e” said ", "txt"),
    "brackets": ("[[a|", "txt"),
    "marks": ("[c12] ", "txt"),
    "digits": ("1,234", "txt"),
    "spaced-digits": ("1 234 ", "txt"),
    "sums": ("€1,000 to $2 ", "txt"),
    "dates": ("on 3 May and in ", "txt"),
    "ends": (". ", "txt"),
    "stops": ("?!", "txt"),
    "said": ("said ", "txt"),
    "charged": ("was charged with fraud and ", "txt"),
    "accused": ("accused of murder, fraud and theft, who was ", "txt"),
    "offices": ("the Court of Appeal of the Office of ", "txt"),
    "titles": ("former Chief Inspector ", "txt"),
    "counts": ("counts of fraud, theft and ", "txt"),
    "verdacht": ("wordt verdacht van witwassen, heling en ", "txt"),
    "selon": ("selon le parquet de la ville de ", "txt"),
    "joined": ("\U0001f469\u200d\U0001f467\u200d ", "txt"),
    "spaces": (" ", "txt"),
    "no-break": ("\u00a0", "txt"),
    "soft-hyphens": ("a\u00ad", "txt"),
    "marks-above": ("e\u0301\u0302", "txt"),
    "overrides": ("\u202eabc\u202c ", "txt"),
    "separators": ("a\u2028b\u2029\x85", "txt"),
    "controls": ("a\x07\x1b[31m\x08", "txt"),
    "lines": ("a\n", "txt"),
    "blank-lines": ("\n", "txt"),
    "returns": ("a\r", "txt"),
    "short-lines": ("Home\nNews\nSport\n", "txt"),
    "paragraphs": ("A man was arrested in Lisbon on Monday, police said.\n\n", "txt"),
    "hyphens": ("a-\n", "txt"),
    "fences": ("```\n---\n", "md"),
    "headings": ("# a\n", "md"),
    "open-tags": ("<", "html"),
    "nested": ("<div>", "html"),
    "nested-inline": ("<b><i>", "html"),
    "tables": ("<table><tr><td>", "html"),
    "comments": ("<!--", "html"),
    "half-comments": ("<!-- a --", "html"),
    "scripts": ("<script>", "html"),
    "half-scripts": ("</script ", "html"),
    "attributes": ('<p a="', "html"),
    "entities": ("&amp", "html"),
    "numbers": ("&#9999999999;", "html"),
    "cdata": ("<![CDATA[", "html"),
    "declarations": ("<!DOCTYPE ", "html"),
    "processing": ("<?", "html"),
    "data": ('<script type="application/ld+json">[[[[', "html"),
    "page": ("<p>A man was arrested in Lisbon on Monday, police said, and charged with fraud.</p>", "html"),
}
_SIZES = (1 * _KB, 10 * _KB, 50 * _KB, 100 * _KB, 200 * _KB, 400 * _KB, 700 * _KB, 1000 * _KB, 2000 * _KB)


def seeds(largest: int = 50_000_000) -> Iterator[tuple[str, bytes]]:
    """Names of files and their bytes: each kind in every size, and one of the largest."""
    for kind, (piece, suffix) in _REPEATED.items():
        for size in _SIZES:
            yield f"{kind}-{size}.{suffix}", _repeated(piece, size)
    yield "one-line.txt", _repeated("A man was arrested in Lisbon on Monday, police said. ", largest)
    yield "one-tag.html", _repeated("<p>A man was arrested in Lisbon. ", largest)
    yield from _bytes()


def _repeated(piece: str, size: int) -> bytes:
    data = piece.encode()
    return data * (size // len(data) + 1)


def _bytes() -> Iterator[tuple[str, bytes]]:
    """Bytes that are no text, or say that they are what they are not."""
    bomb = zlib.compress(b"0" * 200_000_000, 9)
    stream = b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(bomb), bomb)
    yield "empty.txt", b""
    yield "zeros.txt", bytes(100_000)
    yield "broken.txt", b"\xff\xfe" + bytes(range(256)) * 400
    yield "odd.txt", b"\xff\xfea"
    yield "half.txt", "Größe".encode()[:-2] * 9000
    yield "every-byte.txt", bytes(range(1, 256)) * 4000
    yield "surrogates.txt", b"\xed\xa0\x80" * 30_000
    yield "bomb.html", gzip.compress(b"<p>" * 30_000_000)
    yield "bomb.txt", gzip.compress(b"a" * 100_000_000)
    yield "bomb.pdf", b"%PDF-1.7\n1 0 obj" + stream + b"endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    yield "bare.pdf", b"%PDF-1.7"
    yield (
        "loop.pdf",
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj\ntrailer<</Root 1 0 R>>",
    )
    yield "nested.pdf", b"%PDF-1.4\n1 0 obj" + b"[" * 200_000 + b"endobj\ntrailer<</Root 1 0 R>>"
    yield "picture.html", b"\x89PNG\r\n\x1a\n" + bytes(5000)
    yield "archive.txt", b"PK\x03\x04" + bytes(5000)
