"""Names as people type them and as addresses need them.

In: text. Out: slugs, folded forms for comparing and sorting, and the closest of several words.
"""

import difflib
import re
import unicodedata
from collections.abc import Iterable

STEM = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?")
CLAIM_ID = re.compile(r"[a-z0-9-]{2,24}")
CLAIM_KEY = re.compile(r"[a-z0-9-]+#[a-z0-9-]{2,24}")  # of a claim, with its brief
_LATIN = (*range(0x80, 0x250), *range(0x1D00, 0x1D80), *range(0x1E00, 0x1F00), *range(0x2C60, 0x2C80))
_BASE = re.compile(r"LATIN SMALL (?:LETTER|LIGATURE) (?:DOTLESS )?([A-Z]{1,2})(?: WITH .+)?")
_OTHERS = {"ß": "ss", "þ": "th", "ð": "d", "ŋ": "ng", "ə": "e", "ĸ": "k", "ĳ": "ij", "ŉ": "n"}


def _undecomposed() -> dict[int, str]:
    """Letters that no accent can be taken from: what their Unicode name says they are made of (`ł`, `ı`, `æ`)."""
    named = ((char, _BASE.fullmatch(unicodedata.name(chr(char), ""))) for char in _LATIN)
    return {char: match[1].lower() for char, match in named if match} | str.maketrans(_OTHERS)


_UNDECOMPOSED = _undecomposed()


def fold(text: str) -> str:
    """Without case and accents: `Jean-François` and `JEAN-FRANCOIS` are one."""
    if text.isascii():
        return text.casefold()
    bare = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).translate(_UNDECOMPOSED)
    return "".join(char for char in bare if not unicodedata.combining(char))


def slug(text: str) -> str:
    """A stem for a name: 2 to 80 of `a-z 0-9 -`; `x` where nothing is left."""
    words = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’`.]", "", fold(text))).strip("-")
    return words[:80].rstrip("-") or "x"


def sort_key(text: str) -> tuple[str, str]:
    """Alphabetical for readers, and total."""
    return fold(text), text


def nearest(word: str, among: Iterable[str]) -> str:
    """The closest of several words, empty when none is close."""
    folded = {fold(option): option for option in among}
    found = difflib.get_close_matches(fold(word), folded, n=1, cutoff=0.7)
    return folded[found[0]] if found else ""


def claim_meant(word: str, claims: Iterable[str]) -> str:
    """A hint for a `brief#id` that no claim has: the claim of that brief whose id is close, or the brief that is."""
    brief, _, mark = word.rpartition("#")
    known = [key.rpartition("#") for key in claims]
    there = [found for stem, _, found in known if stem == brief]
    if there:
        near = nearest(mark, there)
        few = f"one of: {', '.join(there)}" if len(there) <= 8 else ""
        return f"did you mean `{brief}#{near}`?" if near else few
    near = nearest(brief, {stem for stem, _, _ in known})
    return f"there is no brief `{brief}`; did you mean `{near}`?" if near else f"there is no brief `{brief}`"


def did_you_mean(word: str, among: Iterable[str]) -> str:
    """A hint with the closest word, or the whole list where it is short, or nothing."""
    options = list(among)
    if found := nearest(word, options):
        return f"did you mean `{found}`?"
    return f"one of: {', '.join(options)}" if 0 < len(options) <= 8 else ""
