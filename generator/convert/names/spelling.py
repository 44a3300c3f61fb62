"""How names are written: patterns, and no names.

In: nothing. Out: pieces of regular expressions and the judgement whether a run of capitals can be a name at all.
Refuses to know what a name stands for.
"""

import re

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ"
"""Capital letters of the Latin alphabets of Europe, for a class in a pattern."""

CAP = rf"(?<!\w)[{UPPER}][\w]*(?:[’'](?!s\b)[{UPPER}]?\w+|-\w+|\.(?=\w)\w+)*"
"""One capitalised word, without a possessive."""

RUN = rf"{CAP}(?:[ \u00a0](?:{CAP}|\d{{1,3}}(?!\S))){{0,7}}"
"""Capitalised words in a row, eight at most: a longer row is no name, and would be read again from each word."""

PARTICLES = "de|van|der|den|von|zu|bin|ibn|bint|ben|la|le|les|du|del|della|di|da|das|dos|do|el|al|ten|ter|te|op"
"|’t|'t|in ’t|in 't|af|y"
"""Small words inside surnames."""

PREFIXES = "Ó|Ní|Nic|Uí|Mhic|Ua"
"""Words with a capital that begin a surname and stand apart from it."""

_INNER = (
    rf"(?:[{UPPER}]\.|[“\"‘'][{UPPER}]\w+[”\"’']|(?:de|van|der|den|von|bin|ibn|la|le|del|della|di|da|dos"
    rf"|el|ten|ter)(?= ))"
)
LAST = rf"(?: (?:{_INNER}|{CAP})){{0,4}} (?:{CAP}|[{UPPER}]\.(?! [{UPPER}]))"
"""Whatever follows a first name."""

PERSON = CAP + LAST
"""Two words or more, with initials, nicknames and small words inside."""


def is_name(text: str, ordinary: frozenset[str]) -> bool:
    """Whether a capitalised run can be a name: its first word is no ordinary word that merely begins a sentence."""
    words = text.casefold().split()
    return bool(words) and words[0] not in ordinary and len(text) > 1


def bare(text: str) -> str:
    """A name without the possessive and the signs around it."""
    return re.sub(r"(?:[’']s|[’'])$", "", text.strip(" ,;:()\u00a0"))


def slipped(one: str, other: str) -> bool:
    """Whether two words are one but for a slip: one letter in six, two neighbours in ten, or two exchanged in five.

    The first letter is never the slip.
    """
    shorter, longer = sorted((one, other), key=len)
    if shorter[:1] != longer[:1] or len(shorter) < 4 or len(longer) - len(shorter) > 2 or one == other:
        return False
    while shorter and longer[-1] == shorter[-1]:
        shorter, longer = shorter[:-1], longer[:-1]
    same = next((at for at, (a, b) in enumerate(zip(shorter, longer, strict=False)) if a != b), len(shorter))
    left, right = shorter[same:], longer[same:]
    if len(left) == len(right) == 2 and left == right[::-1]:
        return min(len(one), len(other)) >= 5
    size = min(len(one), len(other))
    if len(left) <= 1 and len(right) <= 1:
        doubled = not left and same and right == longer[same - 1]
        return size >= (5 if doubled else 6)
    return size >= 10 and len(right) <= 2 and len(left) <= 2
