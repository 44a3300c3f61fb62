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
from itertools import pairwise

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
class Form:
    """One form by its number: its pattern, and its longest word, without which it stands nowhere."""

    number: int
    word: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Forms:
    """Forms in their order; of what is found, `each` from the longest, and the pattern of all of them together."""

    forms: tuple[str, ...]
    each: tuple[Form, ...]
    pattern: re.Pattern[str] | None

    @classmethod
    def of(cls, forms: Iterable[str]) -> "Forms":
        """The longest form that fits wins; one without a letter or digit is never found."""
        every = tuple(dict.fromkeys(forms))
        words = {number: _WORD.findall(folded(form)[0]) for number, form in enumerate(every)}
        longest = sorted(filter(words.__getitem__, words), key=lambda number: -len("".join(words[number])))
        named = {number: f"(?P<f{number}>{_pattern(words[number])})" for number in longest}
        each = (Form(number, max(words[number], key=len), _whole(one)) for number, one in named.items())
        return cls(every, tuple(each), _whole("|".join(named.values())) if named else None)

    def find(self, text: str) -> Iterator[Hit]:
        """Every place of a form, left to right, none overlapping."""
        plain, offsets = folded(text)
        for match in self._matches(plain):
            start, end = match.span()
            number = int((match.lastgroup or "f0")[1:])
            yield Hit(offsets[start], offsets[end], number) if offsets else Hit(start, end, number)

    def _matches(self, plain: str) -> Iterable[re.Match[str]]:
        """A word is parted by hyphens and spaces alone: most forms are not in a text, and that is seen sooner.

        Where two that may be in it overlap, they are looked for once more together, so that the longest wins.
        """
        joined = "".join(plain.replace("-", "").split())
        found = [match for one in self.each if one.word in joined for match in one.pattern.finditer(plain)]
        found.sort(key=re.Match[str].start)
        if self.pattern and any(later.start() < one.end() for one, later in pairwise(found)):
            return self.pattern.finditer(plain)
        return found


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


def _whole(choices: str) -> re.Pattern[str]:
    """What stands as whole words."""
    return re.compile(rf"(?<![^\W_])(?:{choices})(?![^\W_])")


def _pattern(words: list[str]) -> str:
    """The words one after the other, joined or apart; of several, the last may stand first."""
    parts = [_SPLIT.join(map(re.escape, word)) for word in words]
    straight = _BETWEEN.join(parts)
    return straight if len(parts) == 1 else f"{straight}|{parts[-1]}{_COMMA}{_BETWEEN.join(parts[:-1])}"
