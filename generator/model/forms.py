"""Forms of a name, found in a text however they are written there.

In: forms, and a text. Out: where they stand, as whole words. Case, accents, and the kinds of spaces, hyphens and
apostrophes make no difference, nor signs that nobody sees, a hyphen inside a word, or the family name put first.
Refuses to know what a name stands for.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from generator.model.names import fold

SHORTEST = 3  # letters and digits; a shorter form stands everywhere
_APOSTROPHES = "’‘ʼ‛´`′"
_WORD = re.compile(r"[^\W_]+")
_RUN = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]")
# Between the words of a form: a little of what parts words in prose, addresses and markup, but no end of a paragraph.
_BETWEEN = r"(?:[^\S\n]{1,40}+|\n(?![^\S\n]{0,40}\n)|[_'&+*/>-]|\.(?=\S)){0,6}+"
_COMMA = rf"(?:,?{_BETWEEN})"
_SPLIT = r"(?:-\s{0,4}+)?+"  # inside a word: where a line was broken


@dataclass(frozen=True, slots=True)
class Hit:
    """The form of this number stands from `start` to `end`."""

    start: int
    end: int
    number: int


@dataclass(frozen=True, slots=True)
class Forms:
    """Forms in their order, and one pattern for all of them."""

    forms: tuple[str, ...]
    pattern: re.Pattern[str] | None

    @classmethod
    def of(cls, forms: Iterable[str]) -> "Forms":
        """The longest form that fits wins; one without a letter or digit is never found."""
        every = tuple(dict.fromkeys(forms))
        words = {number: _WORD.findall(folded(form)[0]) for number, form in enumerate(every)}
        longest = sorted(filter(words.__getitem__, words), key=lambda number: -len("".join(words[number])))
        choices = "|".join(f"(?P<f{number}>{_pattern(words[number])})" for number in longest)
        return cls(every, re.compile(rf"(?<![^\W_])(?:{choices})(?![^\W_])") if choices else None)

    def find(self, text: str) -> Iterator[Hit]:
        """Every place of a form, left to right, none overlapping."""
        if self.pattern is None:
            return
        plain, offsets = folded(text)
        for match in self.pattern.finditer(plain):
            start, end = match.span()
            number = int((match.lastgroup or "f0")[1:])
            yield Hit(offsets[start], offsets[end], number) if offsets else Hit(start, end, number)


def folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The comparable form, and for each of its characters the offset in the text; no offsets where none changed."""
    if text.isascii():
        return text.lower(), ()
    pieces: list[str] = []
    offsets: list[int] = []
    for run in _RUN.finditer(text):
        same = run[0].isascii()
        pieces.append(run[0].lower() if same else _folded(run[0]))
        offsets += range(*run.span()) if same else [run.start()] * len(pieces[-1])
    return "".join(pieces), (*offsets, len(text))


@cache
def _folded(char: str) -> str:
    kind = unicodedata.category(char)
    if kind in ("Cf", "Mn", "Me"):
        return ""
    if char.isspace():
        return " "
    if kind == "Pd" or char == "\u2212":
        return "-"
    return "'" if char in _APOSTROPHES else fold(char)


def _pattern(words: list[str]) -> str:
    """The words one after the other, joined or apart; of several, the last may stand first."""
    parts = [_SPLIT.join(map(re.escape, word)) for word in words]
    straight = _BETWEEN.join(parts)
    return straight if len(parts) == 1 else f"{straight}|{parts[-1]}{_COMMA}{_BETWEEN.join(parts[:-1])}"
