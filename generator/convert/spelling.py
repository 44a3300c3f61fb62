"""How names are written: patterns, and no names.

In: nothing. Out: pieces of regular expressions and the judgement whether a run of capitals can be a name at all.
Refuses to know what a name stands for.
"""

import re

_UPPER = "A-ZÀ-ÖØ-Þ"
CAP = rf"[{_UPPER}][\w]*(?:[’'](?!s\b)[{_UPPER}]?\w+|-\w+|\.(?=\w)\w+)*"
"""One capitalised word, without a possessive."""

RUN = rf"{CAP}(?:[ \u00a0](?:{CAP}|\d{{1,3}}(?!\S)))*"
"""Capitalised words in a row."""

_INNER = (
    rf"(?:[{_UPPER}]\.|[“\"‘'][{_UPPER}]\w+[”\"’']|(?:de|van|der|den|von|bin|ibn|la|le|del|della|di|da|dos"
    rf"|el|ten|ter)(?= ))"
)
LAST = rf"(?: (?:{_INNER}|{CAP})){{0,4}} (?:{CAP}|[{_UPPER}]\.(?! [{_UPPER}]))"
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
