"""Whether a text is a near miss of a row: it has a word of the row's own, or the shape of a sentence that the row sees.

In: the patterns of a row, sentences that it sees, and a text. Out: yes or no. Refuses to know what the row gives.
"""

import re
from collections.abc import Iterable
from functools import cache

_EITHER_CASE = re.compile(r"\[(\w)(\w)\]")
_SYNTAX = re.compile(r"\(\?P<\w+>|\(\?-?[aimsx]+:|\[[^\]]*\]|\\[A-Za-z]|\{[\d,]*\}|[^\W\d_]\?")
_FRAGMENT = re.compile(r"[^\W\d_]{2,}|\\\(|[&@©→←#°€$£¥]")
_WORD = re.compile(r"[^\W\d_]{2,}")
_COMMON = frozenset((*("the", "and", "for", "was", "were", "had", "are"), *("het", "een", "les", "des", "une", "est")))
"""Words that make no near miss."""


def is_near(patterns: Iterable[str], seen: Iterable[str], text: str) -> bool:
    """It has a word or sign of a pattern, at least its stem, or half of its words are those of a sentence."""
    own = frozenset[str]().union(*map(_parts, patterns))
    own = own - _COMMON or own
    words = _words(text)
    signs = any(part in text for part in own if not part[0].isalpha())
    stems = any(_same_stem(word, part) for word in words for part in own if part[0].isalpha())
    return signs or stems or any(2 * len(words & _words(one)) >= len(words) for one in seen)


@cache
def _parts(pattern: str) -> frozenset[str]:
    plain = _EITHER_CASE.sub(lambda pair: pair[1] if pair[1].casefold() == pair[2].casefold() else pair[0], pattern)
    return frozenset(part.lstrip("\\").casefold() for part in _FRAGMENT.findall(_SYNTAX.sub(" ", plain)))


def _same_stem(word: str, part: str) -> bool:
    return word == part or (len(part) > 2 and word.startswith(part)) or (len(word) > 3 and part.startswith(word))


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
