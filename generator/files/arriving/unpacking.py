"""The body of an answer, piece by piece → its bytes, never more than was asked for.

In: pieces, the way in which they are packed, and the most that may come out. Out: bytes, or `Refused`. What is packed
is bounded by what it unpacks to, since a few bytes can stand for gigabytes.
"""

import zlib
from collections.abc import Iterable, Iterator

from generator.files.arriving.addresses import Refused

_PACKED = ("gzip", "x-gzip", "deflate")
_EITHER_HEADER = 47


def unpacked(pieces: Iterable[bytes], packed: str, most: int) -> bytes:
    """All pieces together; `packed` is what the header `Content-Encoding` says."""
    way = packed.strip().lower()
    if way not in ("", "identity", *_PACKED):
        raise Refused(f"the answer is packed as `{way[:40]}`, which was not asked for")
    whole = bytearray()
    for piece in _unzipped(pieces, most) if way in _PACKED else pieces:
        whole += piece
        if len(whole) > most:
            raise Refused(f"the answer is larger than {most:,} bytes", "save the article's text as a file and add that")
    return bytes(whole)


def _unzipped(pieces: Iterable[bytes], most: int) -> Iterator[bytes]:
    """One packed stream after another; each step unpacks at most one byte more than may come out."""
    stream = zlib.decompressobj(_EITHER_HEADER)
    started = False
    for piece in pieces:
        left = piece
        while left:
            if stream.eof:
                stream = zlib.decompressobj(_EITHER_HEADER)
            started = True
            try:
                yield stream.decompress(left, most + 1)
            except zlib.error as error:
                raise Refused("the answer is packed wrongly and cannot be read") from error
            left = stream.unused_data if stream.eof else stream.unconsumed_tail
    if started and not stream.eof:
        raise Refused("the answer breaks off in the middle", "try again later")
