"""A sentence → its runs of capitalised words, each word with its place: whatever could be a name.

In: a sentence. Out: runs, left to right, none overlapping, found in one pass. Initials, nicknames in quotation marks
and the small words of surnames belong to a run; `and`, commas and possessives end it. Refuses to judge what a run is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.convert.names.spelling import CAP, PARTICLES, UPPER

_INITIALS = rf"(?:[{UPPER}]\.){{1,4}}(?!\w)"
_SHORTENED = rf"[{UPPER}][a-z]{{1,4}}\.(?=[ \u00a0][{UPPER}])"
_WORD = rf"(?:{_INITIALS}|{_SHORTENED}|(?:{CAP}))"
_PREFIXED = rf"(?:al|el|ul|as|ad|d|l)[-’'][{UPPER}]\w{{1,40}}"
_NICKNAME = rf"[“\"‘'(][{UPPER}][\w-]{{1,30}}(?: [{UPPER}][\w-]{{1,30}})?[”\"’')](?= [{UPPER}])"
_SMALL = rf"(?:(?:{PARTICLES}) ){{1,3}}(?={_WORD})"
_RUN = re.compile(
    rf"(?<![\w’'.-])(?:{_SHORTENED}|{_INITIALS}|{CAP})"
    rf"(?:[ \u00a0](?:{_SMALL}{_WORD}|{_NICKNAME}|{_PREFIXED}|{_WORD}))*"
)
_PIECE = re.compile(rf"(?<![\w.])(?:{_SMALL}{_WORD}|{_NICKNAME}|{_PREFIXED}|{_WORD})")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a run with its place; the small words before a surname belong to it."""

    start: int
    end: int
    text: str

    @property
    def is_initial(self) -> bool:
        """`J.`, also `J.P.`."""
        return self.text.endswith(".") and len(self.text) <= 2

    @property
    def is_nickname(self) -> bool:
        """`“Tank”` between a first name and a surname."""
        return self.text[:1] in "“\"‘'("


@dataclass(frozen=True, slots=True)
class Run:
    """Words in a row, at least one."""

    words: tuple[Word, ...]

    @property
    def start(self) -> int:
        """Where it begins in the sentence."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end


def find(text: str) -> Iterator[Run]:
    """Every run of the sentence."""
    for match in _RUN.finditer(text):
        words = (
            Word(match.start() + one.start(), match.start() + one.end(), one[0]) for one in _PIECE.finditer(match[0])
        )
        if some := tuple(words):
            yield Run(some)
