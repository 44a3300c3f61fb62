"""Words that are broken at the end of a line.

In: the lines of a text, and which of them go on below. Out: whether a hyphen at the end of a line breaks a word or
belongs to it. Refuses to know any language: the text itself has to show how it writes the word.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_HEAD = re.compile(r"(?:^|[^\w-])([\w-]{1,60})[-‐\u00ad]$")
_TAIL = re.compile(r"\s*(?:> ?)*([^\W_]+)")
_HABIT = 3  # hyphens at ends of lines, from which a text is one that breaks words


@dataclass(frozen=True, slots=True)
class Hyphens:
    """The words that stand whole in a text, and whether the text breaks words at all."""

    words: frozenset[str]
    breaks_words: bool

    @classmethod
    def of(cls, rows: Sequence[str], goes_on: Sequence[bool]) -> "Hyphens":
        """Look at all rows; `goes_on` has one entry for each pair of them."""
        pairs = [pair for pair, on in zip(pairwise(rows), goes_on, strict=True) if on]
        halves = [found for row, below in pairs if (found := _halves(row, below))]
        if not halves:
            return cls(frozenset(), False)
        words = frozenset(_whole(rows))
        small = [(head, tail) for head, tail, sign in halves if sign != "\u00ad" and tail.islower()]
        shown = any((head + tail).lower() in words for head, tail in small)
        return cls(words, shown or len(small) >= _HABIT)

    def broken(self, row: str, below: str) -> bool | None:
        """Whether the hyphen at the end of the row breaks a word; None where there is none."""
        halves = _halves(row, below)
        if halves is None:
            return None
        head, tail, sign = halves
        if sign == "\u00ad":
            return True
        if not tail.islower() or not head.isalpha():
            return False
        whole, compound = (head + tail).lower(), f"{head}-{tail}".lower()
        if whole in self.words or compound in self.words:
            return whole in self.words
        return self.breaks_words and not {head.lower(), tail} <= self.words


def _halves(row: str, below: str) -> tuple[str, str, str] | None:
    """What stands before and behind a hyphen at the end of a row, and the hyphen."""
    row = row.rstrip()
    head, tail = _HEAD.search(row[-80:]), _TAIL.match(below)
    return (head[1], tail[1], row[-1]) if head and tail else None


def _whole(rows: Iterable[str]) -> Iterable[str]:
    """All words that are surely whole: none that stand beside a hyphen at the end of a line."""
    cut = False
    for row in rows:
        words = [word.lower() for word in _WORD.findall(row)]
        ends = row.rstrip()[-1:] in ("-", "‐", "\u00ad")
        yield from words[cut : len(words) - ends if ends else None]
        cut = ends
