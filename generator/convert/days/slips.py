"""Misspelt months.

In: a text and its language. Out: the words in it that are a month but for one letter, and which month. A word counts
only where a day or a year stands beside it, or a word such as `in` before it, and only a long month: `Larch` is a
tree. Refuses to guess at more than one letter.
"""

import re
from functools import cache

from generator.convert.days.calendars import MONTHS, WORDS

_SHORTEST = 7
_WORD = re.compile(r"(?<!\w)[^\W\d_]{6,13}(?!\w)")
_DAY_BEFORE = re.compile(r"\d{1,2}(?:st|nd|rd|th|er|e)?\s(?:of\s)?$")
_DAY_AFTER = re.compile(r"\.?,?\s(?:\d{1,2}|(?:19|20)\d\d)(?!\d)")


def months(text: str, language: str) -> dict[str, int]:
    """Each misspelt month in small letters → its number; none in a language without tables."""
    if language not in WORDS:
        return {}
    right = {name: number for name, number in MONTHS[language].items() if len(name) >= _SHORTEST}
    found = {}
    for word in _WORD.finditer(text):
        low = word[0].casefold()
        near = low not in right and next((name for name in right if _one_off(low, name)), "")
        if near and _is_beside(text, word, language):
            found[low] = right[near]
    return found


def _is_beside(text: str, word: re.Match[str], language: str) -> bool:
    ahead = text[max(0, word.start() - 24) : word.start()]
    return bool(_DAY_BEFORE.search(ahead) or _DAY_AFTER.match(text, word.end()) or _led(language).search(ahead))


@cache
def _led(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{WORDS[language].month})\s$", re.IGNORECASE)


def _one_off(word: str, right: str) -> bool:
    """One letter more, less or other, or two beside each other exchanged."""
    if abs(len(word) - len(right)) > 1 or word == right:
        return False
    same = next((i for i, (a, b) in enumerate(zip(word, right, strict=False)) if a != b), min(len(word), len(right)))
    rest, other = word[same:], right[same:]
    if len(word) == len(right):
        return rest[1:] == other[1:] or (rest[1::-1] == other[:2] and rest[2:] == other[2:])
    return rest[1:] == other if len(word) > len(right) else rest == other[1:]
