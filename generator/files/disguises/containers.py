"""The bytes of a file → every text in it: out of archives and databases, whatever their encoding.

In: a name and bytes. Out: parts, each with the path that leads to it (`exports.zip!people.json`), or why one cannot be
read. Refuses to unpack without end, and to know what is looked for.
"""

import bz2
import gzip
import io
import lzma
import sqlite3
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass

from generator.files import seeds
from generator.files.texts import encodings

_MOST = 200_000_000  # bytes of one part, unpacked
_DEEPEST = 4
_BROKEN = (
    *(OSError, EOFError, RuntimeError, NotImplementedError, ValueError, zipfile.BadZipFile),
    *(zlib.error, lzma.LZMAError, tarfile.TarError, sqlite3.Error),
)


@dataclass(frozen=True, slots=True)
class Part:
    """A text; or, where `unread` says why, something that could not be read."""

    path: str
    text: str
    unread: str = ""


def parts(path: str, data: bytes, depth: int = 0) -> Iterator[Part]:
    """Every text of a file."""
    opened = next((opener for magic, opener in _OPENERS.items() if data.startswith(magic)), None)
    if opened is None and data[257:262] == b"ustar":
        opened = _tar
    if opened is None:
        yield from (Part(path, text) for text in _texts(data))
        return
    if depth == _DEEPEST:
        yield Part(path, "", "it is packed too often")
        return
    try:
        for name, inner in opened(data):
            yield from parts(f"{path}!{name}" if name else path, inner, depth + 1)
    except _BROKEN as error:
        yield Part(path, "", str(error) or type(error).__name__)


def _texts(data: bytes) -> Iterator[str]:
    """The characters, by the mark at the beginning or as UTF-8; where there are zeros, what stands between them too."""
    yield encodings.decode(data).text
    if b"\0" in data:
        yield data.replace(b"\0", b"").decode("latin-1")


def _gzip(data: bytes) -> Iterator[tuple[str, bytes]]:
    yield "", _limited(gzip.GzipFile(fileobj=io.BytesIO(data)).read(_MOST + 1))


def _bzip2(data: bytes) -> Iterator[tuple[str, bytes]]:
    yield "", _limited(bz2.BZ2Decompressor().decompress(data, _MOST + 1))


def _xz(data: bytes) -> Iterator[tuple[str, bytes]]:
    yield "", _limited(lzma.LZMADecompressor().decompress(data, _MOST + 1))


def _zip(data: bytes) -> Iterator[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield "its comment", archive.comment
        for info in archive.infolist():
            yield "names", info.filename.encode()
            with archive.open(info) as stream:
                yield info.filename, _limited(stream.read(_MOST + 1))


def _tar(data: bytes) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for info in archive:
            yield "names", info.name.encode()
            if stream := archive.extractfile(info):
                yield info.name, _limited(stream.read(_MOST + 1))


def _sqlite(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Each row as its texts; and the raw file, in which rows that were deleted may still stand."""
    yield "raw", b" " + data
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(data)
        tables = database.execute("select name, sql from sqlite_master where type = 'table'").fetchall()
        for table, made in tables:
            quoted = table.replace('"', '""')
            rows = database.execute(f'select * from "{quoted}"')
            lines = (" | ".join(_value(one) for one in row) for row in rows)
            yield table, "\n".join([table, made or "", *lines]).encode("utf-8", "replace")


def _value(value: object) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _pdf(data: bytes) -> Iterator[tuple[str, bytes]]:
    yield "raw", b" " + data
    yield "text", seeds.layer("x.pdf", data).text.encode()


def _limited(data: bytes) -> bytes:
    if len(data) > _MOST:
        raise ValueError("it is too large")
    return data


_OPENERS: Mapping[bytes, Callable[[bytes], Iterator[tuple[str, bytes]]]] = {
    b"\x1f\x8b": _gzip,
    b"BZh": _bzip2,
    b"\xfd7zXZ\0": _xz,
    b"PK\x03\x04": _zip,
    b"PK\x05\x06": _zip,
    b"SQLite format 3\0": _sqlite,
    b"%PDF-": _pdf,
}
