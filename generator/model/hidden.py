"""Signs that make a text read otherwise than it is: those nobody sees, and letters that pass for others.

In: a text as it is written, escapes of YAML and of Markdown among it. Out: the place and the name of each. Refuses to
know whether one is meant: a mark of direction belongs into Hebrew, a joiner into Persian, and both can hide something.
"""

import re
import unicodedata
from collections.abc import Iterator
from html import unescape

_TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e01ef]"
)
_WRITTEN = (
    r"\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})|&(?:#[0-9]{1,9}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z]{2,32});"
)
_ESCAPE = re.compile(_WRITTEN)
_SIGN = re.compile(f"{_UNSEEN.pattern}|{_WRITTEN}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ALIKE = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "CHEROKEE")  # scripts that have letters of one shape

Place = tuple[int, int]


def turns(text: str) -> Iterator[tuple[Place, str]]:
    """Line, column and name of every sign that turns the direction of what follows."""
    return ((place, name(char)) for place, char in _signs(text) if char in _TURNS)


def unseen(text: str) -> Iterator[tuple[Place, str]]:
    """Line, column and name of every sign that nobody sees."""
    return ((place, name(char)) for place, char in _signs(text))


def mixed(text: str) -> Iterator[tuple[Place, str]]:
    """Line, column and letters of every word whose letters are of two scripts that look alike."""
    for number, line in enumerate(text.split("\n"), 1):
        plain = _ESCAPE.sub(lambda found: _meant(found[0]), line)
        for word in () if plain.isascii() else _WORD.finditer(plain):
            scripts = set() if word[0].isascii() else {_script(char) for char in word[0]} - {""}
            if len(scripts) > 1:
                column = min(word.start(), max(len(line) - 1, 0)) + 1
                yield (number, column), f"`{word[0]}` mixes {' and '.join(sorted(scripts))}"


def name(char: str) -> str:
    """A sign as it can be told: its number and its name."""
    return f"U+{ord(char):04X} {unicodedata.name(char, 'without a name').lower()}"


def _signs(text: str) -> Iterator[tuple[Place, str]]:
    """Every sign that nobody sees, as itself or escaped; most texts have none, and are looked at once."""
    if (text.isascii() and "\\" not in text and "&" not in text) or not _SIGN.search(text):
        return
    for number, line in enumerate(text.split("\n"), 1):
        for found in _SIGN.finditer(line):
            meant = _meant(found[0])
            if _UNSEEN.fullmatch(meant):
                yield (number, found.start() + 1), meant


def _meant(written: str) -> str:
    """What an escape stands for; anything else as it is."""
    if written[0] == "\\":
        number = int(written[2:], 16)
        return chr(number) if number <= 0x10FFFF else written
    return unescape(written) if written[0] == "&" else written


def _script(char: str) -> str:
    word = unicodedata.name(char, "").partition(" ")[0]
    return word.capitalize() if word in _ALIKE else ""
