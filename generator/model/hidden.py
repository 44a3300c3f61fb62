"""Signs that make a text read otherwise than it is: those nobody sees, and letters that pass for others.

In: a text. Out: the place and the name of each. Refuses to know whether one is meant: a mark of direction belongs into
Hebrew, a joiner into Persian, and both can hide something.
"""

import re
import unicodedata
from collections.abc import Iterator

TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_ALIKE = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "CHEROKEE")  # scripts that have letters of one shape

Place = tuple[int, int]


def turns(text: str) -> Iterator[tuple[Place, str]]:
    """Line, column and name of every sign that turns the direction of what follows."""
    if not text.isascii():
        yield from _found(TURNS, text)


def unseen(text: str) -> Iterator[tuple[Place, str]]:
    """Line, column and name of every sign that nobody sees."""
    if not text.isascii():
        yield from _found(_UNSEEN, text)


def mixed(text: str) -> Iterator[tuple[Place, str]]:
    """Line, column and letters of every word whose letters are of two scripts that look alike."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.isascii():
            continue
        for word in _WORD.finditer(line):
            scripts = {} if word[0].isascii() else {_script(char): char for char in word[0]}
            scripts.pop("", None)
            if len(scripts) > 1:
                yield (number, word.start() + 1), f"`{word[0]}` mixes {' and '.join(sorted(scripts))}"


def name(char: str) -> str:
    """A sign as it can be told: its number and its name."""
    return f"U+{ord(char):04X} {unicodedata.name(char, 'without a name').lower()}"


def _found(pattern: re.Pattern[str], text: str) -> Iterator[tuple[Place, str]]:
    for number, line in enumerate(text.split("\n"), 1) if pattern.search(text) else ():
        for found in pattern.finditer(line):
            yield (number, found.start() + 1), name(found[0])


def _script(char: str) -> str:
    word = unicodedata.name(char, "").partition(" ")[0]
    return word.capitalize() if word in _ALIKE else ""
