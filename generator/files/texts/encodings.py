"""The bytes of a seed → its characters, and from each character back to its bytes.

In: bytes, and for a page the encoding that it declares. Out: `Decoded`. Refuses to fail and to lose a byte: what is
broken is read as Windows-1252, byte by byte.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# The names that pages give to encodings of one byte a character. Others are tried like a page that declares nothing.
_DECLARED = {
    **dict.fromkeys(("utf-8", "utf8"), "utf-8"),
    **dict.fromkeys(("windows-1252", "cp1252", "iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"), "cp1252"),
    **dict.fromkeys(("iso-8859-15", "latin-9", "latin9"), "iso8859-15"),
    **dict.fromkeys(("iso-8859-2", "latin2"), "iso8859-2"),
    **dict.fromkeys(("iso-8859-9", "windows-1254", "latin5"), "cp1254"),
    **dict.fromkeys(("windows-1250", "cp1250"), "cp1250"),
    **dict.fromkeys(("windows-1251", "cp1251"), "cp1251"),
    **dict.fromkeys(("windows-1253", "iso-8859-7"), "cp1253"),
    **dict.fromkeys(("windows-1257", "iso-8859-13"), "cp1257"),
    **dict.fromkeys(("macintosh", "x-mac-roman"), "mac-roman"),
}
_META = re.compile(rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})", re.IGNORECASE)
_LOOKED_AT = 4096  # bytes of a page in which it may declare its encoding
_UNLIKE = {"utf-8": "surrogateescape", "utf-16-le": "surrogatepass", "utf-16-be": "surrogatepass"}
_STRIDE = 1024
_BROKEN = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, and what leads from its characters back to the bytes.

    `exact` is the text in which broken bytes are still lone surrogates, so that encoding it gives the bytes again.
    `known` is the place in the bytes of each character whose number divides by 1024, where characters are of unlike
    size: a file is asked for thousands of places, and must not be encoded from its beginning for each.
    """

    text: str
    exact: str
    codec: str
    skipped: int  # bytes of the byte order mark
    size: int  # bytes of the file
    known: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", tuple(self._places()))

    def byte(self, at: int) -> int:
        """The offset in the file of the character at this offset of the text."""
        if not self.known:
            return min(self.skipped + at, self.size)
        near = min(at // _STRIDE, len(self.known) - 1)
        return min(self.known[near] + self._length(near * _STRIDE, at), self.size)

    def _places(self) -> Iterator[int]:
        if self.codec not in _UNLIKE or (self.codec == "utf-8" and self.exact.isascii()):
            return
        place = self.skipped
        for start in range(0, len(self.exact) + 1, _STRIDE):
            yield place
            place += self._length(start, start + _STRIDE)

    def _length(self, start: int, end: int) -> int:
        """How many bytes these characters are; the handler is that for what was broken."""
        return len(self.exact[start:end].encode(self.codec, _UNLIKE[self.codec]))


def decode(data: bytes, declared: str = "") -> Decoded:
    """The text of a file: by its byte order mark, else as declared, else UTF-8, else Windows-1252."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            body = data[len(mark) :]
            exact = _utf_16(body, codec) if codec != "utf-8" else body.decode(codec, "surrogateescape")
            return Decoded(_mended(exact, codec), exact, codec, len(mark), len(data))
    named = _DECLARED.get(declared.strip().lower(), "")
    if named in ("", "utf-8"):
        exact = data.decode("utf-8", "surrogateescape")
        broken = len(_BROKEN.findall(exact))
        # A stray byte in a text of UTF-8 spoils one sign; reading it all as Windows-1252 would spoil every other.
        if not broken or broken < len(exact) - broken - _ascii(exact):
            return Decoded(_mended(exact, "utf-8"), exact, "utf-8", 0, len(data))
        named = "cp1252"
    exact = codecs.charmap_decode(data, "strict", _table(named))[0]
    return Decoded(exact, exact, named, 0, len(data))


def declared(data: bytes) -> str:
    """The encoding that a page declares in its beginning, empty where it declares none."""
    found = _META.search(data[:_LOOKED_AT])
    return found[1].decode("ascii", "replace") if found else ""


def _ascii(text: str) -> int:
    return len(text.encode("ascii", "ignore"))


def _utf_16(body: bytes, codec: str) -> str:
    whole, rest = body[: len(body) // 2 * 2], body[len(body) // 2 * 2 :]
    return whole.decode(codec, "surrogatepass") + rest.decode("latin-1")


def _mended(exact: str, codec: str) -> str:
    """The text without lone surrogates, which no file that we write could hold."""
    table = _table("cp1252")
    return _BROKEN.sub(lambda sign: table[ord(sign[0]) - 0xDC00] if codec == "utf-8" else "\ufffd", exact)


def _table(codec: str) -> str:
    """The character of each byte; bytes to which the encoding gives none keep their number, as in browsers."""
    signs = bytes(range(256)).decode(codec, "replace")
    return "".join(chr(number) if sign == "\ufffd" else sign for number, sign in enumerate(signs))
