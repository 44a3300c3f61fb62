"""Whether a sentence is a near miss of a rule.

In: the patterns of a rule, sentences that it sees, and a text. Out: yes or no. Refuses to know what the rule gives.
"""

import re
from collections.abc import Iterable

COMMON = frozenset(("the", "and", "for", "was", "were", "had", "are"))
"""Words that make no near miss."""


def is_near(patterns: Iterable[str], seen: Iterable[str], text: str) -> bool:
    """It has a word of the rule's own, at least its stem, or half of its words are those of a sentence that is seen."""
    plain = (re.sub(r"\\[a-zA-Z]", " ", one) for one in patterns)
    own = {word.casefold() for one in plain for word in re.findall(r"[A-Za-z]{2,}", one)}
    words = _words(text)
    return any(_same_stem(word, one) for word in words - COMMON for one in own - COMMON) or any(
        2 * len(words & _words(one)) >= len(words) for one in seen
    )


def _same_stem(one: str, other: str) -> bool:
    return one == other or (len(other) > 2 and one.startswith(other)) or (len(one) > 3 and other.startswith(one))


def _words(text: str) -> set[str]:
    return {word.casefold() for word in re.findall(r"[A-Za-z]{2,}", text)}
