"""How wide words are, before any browser has set them.

In: words and a size of type. Out: whole units that they take at most, and words cut or broken to fit. The widths are
rounded up, since which font a reader has is not known.
"""

from collections.abc import Iterator
from functools import lru_cache

# Thousandths of the size of type. Whatever is in no row is as wide as a letter of the last one.
_WIDTHS = {
    **dict.fromkeys("ijl.,:;'’!|", 320),
    **dict.fromkeys("frtI-–/“”()[] ", 400),
    **dict.fromkeys("abcdeghknopqsuvxyz0123456789?«»", 630),
    **dict.fromkeys("ABCDEFGHJKLNOPQRSTUVXYZ&", 760),
}
_WIDEST = 1000
_CUT = "…"


@lru_cache(maxsize=1 << 14)  # the same names stand in many pictures
def width(words: str, size: int) -> int:
    """The units that words take in type of a size."""
    return (sum(_WIDTHS.get(letter, _WIDEST) for letter in words) * size + 999) // 1000


def bold(size: int) -> int:
    """The size of plain type that takes as much room as bold type of this size."""
    return (size * 9 + 7) // 8


def cut(words: str, size: int, room: int) -> str:
    """Words that take no more than `room`: as they are, or their beginning with a sign that they were cut."""
    if width(words, size) <= room:
        return words
    while words and width(words + _CUT, size) > room:
        words = words[:-1]
    return words.rstrip() + _CUT


def lines(words: str, size: int, room: int) -> tuple[str, ...]:
    """Words broken at spaces; a word that is wider than `room` is cut."""
    return tuple(cut(line, size, room) for line in _broken(words, size, room))


def _broken(words: str, size: int, room: int) -> Iterator[str]:
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and width(longer, size) > room:
            yield line
            line = word
        else:
            line = longer
    if line:
        yield line
