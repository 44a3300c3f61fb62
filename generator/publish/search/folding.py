"""Words as the search compares them: without capitals, accents and joined letters.

In: a text. Out: its words, folded. The script of the search folds what is typed in the same way, by the same table;
a test holds the two against each other.
"""

import re
import unicodedata

LETTERS = {
    **{"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i", "ħ": "h"},
    "ς": "σ",
}
_TABLE = str.maketrans(LETTERS)
_WORD = re.compile(r"[^\W_]+")
LONGEST = 60  # letters of a word: what is longer is no word that anybody types


def folded(text: str) -> str:
    """A text in small letters without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(letter for letter in apart if not unicodedata.category(letter).startswith("M"))
    return bare.lower().translate(_TABLE)


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return [word[:LONGEST] for word in _WORD.findall(folded(text))]
