"""A paragraph → its sentences, each with its place.

In: the text of one paragraph and its language. Out: sentences that together hold every word of it. Quoted speech
stays whole, with the attribution that follows it. Refuses to know what a sentence says.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from generator.model import quotemarks
from generator.model.shortened import NUMBERED, SHORTENED

# It begins at the first of several signs only, so that a long row of them is looked at once.
_END = re.compile(r"(?<![.!?…])[.!?…]+(?:[ \u00a0\u202f]?»)?[\"'”’»)\]]*(?=\s)")
_OPENING = re.compile(r"\s+(?:[’'‘][stnk]\s[A-Z]|(?:,,)?[\"'“‘„«(\[]*\s?[^\W_a-zà-öø-ÿ])")
_SAID = {
    "en": "said says told added asked claimed wrote warned argued stated explained",
    "nl": "zei zegt zeiden vertelde vertelt verklaarde verklaart schreef stelde stelt waarschuwde",
    "fr": "dit déclare affirme explique précise assure ajoute écrit répond",
}
_BEGINS = {
    "nl": "De|Het|Een|Hij|Zij|Ze|Zijn|Haar|Hun|In|Op|Bij|Na|Tijdens|Volgens|Ook|Toen|Daarna|Die|Dat|Dit|Er|Maar|En"
    "|Tegen|Voor|Met|Als|Aan|Uit|Over",
    "fr": "Le|La|Les|Un|Une|Il|Elle|Ils|Elles|Son|Sa|Ses|Leur|Leurs|Ce|Cet|Cette|Ces|Dans|En|Au|Aux|À|Selon|Après|Pour"
    "|Mais|Et|Des|Du|Lors|Quant|Deux|Trois",
}
"""Words that begin a sentence after somebody's initial: `Jo B. De politie …`, but `J. De Boer`."""

_GOES_ON = {code: re.compile(rf"\s+(?:{words})\s[a-zà-öø-ÿ]") for code, words in _BEGINS.items()}
_INITIAL_LAST = re.compile(r"[^\W\d_]{2,} [^\W\d_]\.$")
_ABBREVIATIONS = {code: frozenset(words.split()) for code, words in SHORTENED.items()}
_BEFORE_NUMBERS = {code: frozenset(words.split()) for code, words in NUMBERED.items()}
_NUMBERING = re.compile(r"[(\[]?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{2,7})[)\]]?\.[)\]]?")
_LAST_WORD = re.compile(r"([\w.&'’°-]*?)\.$")
_INITIALS = re.compile(r"(?:\w\.)+\w")
_LONGEST, _LONGEST_WORD, _REACH = 2000, 200, 60
_ATTRIBUTION = {
    code: re.compile(rf"\s+(?:[\w.’'-]{{1,40}}\s+){{1,4}}(?:{'|'.join(words.split())})\b[^“\"„«]{{0,400}}$")
    for code, words in _SAID.items()
}
_HARD_SPACES = str.maketrans("\u00a0\u202f", "  ")


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words from `start` to `end` of a paragraph."""

    start: int
    end: int
    text: str


def split(paragraph: str, language: str = "en") -> tuple[Sentence, ...]:
    """The sentences of a paragraph, in order, without the spaces between them.

    A language without tables of its own is split by those of English.
    """
    quoted = quotemarks.spans(paragraph)
    known = language if language in _SAID else "en"
    found, start = [], 0
    for end in _END.finditer(paragraph):
        if not _inside(quoted, end) and _ends(paragraph, end, known) and not _is_numbering(paragraph, start, end.end()):
            found.append((start, end.end()))
            start = end.end()
    found.append((start, len(paragraph)))
    return tuple(_trimmed(paragraph, *place) for place in found if paragraph[slice(*place)].strip())


def readable(text: str) -> bool:
    """Whether rules may read it: a table or a heap of signs that was taken for one sentence would only cost time."""
    return len(text) <= _LONGEST and all(len(word) <= _LONGEST_WORD for word in text.split())


def plain(text: str) -> str:
    """The same text, letter for letter, with a plain space for one that no line is broken at."""
    return text.translate(_HARD_SPACES)


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Where quoted words stand, without their marks."""
    return tuple(quotemarks.inner(text, span) for span in quotemarks.spans(text))


def _inside(quoted: Sequence[tuple[int, int]], end: re.Match[str]) -> bool:
    """Whether it stands within one of the quotations, not at its close; of nested ones the two nearest are asked."""
    near = bisect_left(quoted, (end.start(), 0))
    return any(first < end.start() and end.end() < last for first, last in quoted[max(0, near - 2) : near])


def _ends(text: str, end: re.Match[str], language: str) -> bool:
    """Whether a full stop, question mark or exclamation mark really ends the sentence."""
    if not _OPENING.match(text, end.end()):
        return False
    if end[0][-1] in "\"”»“'’" and _ATTRIBUTION[language].match(text, end.end()):
        return False
    return end[0] != "." or not _is_cut_short(text, end.end(), language)


def _is_numbering(text: str, start: int, end: int) -> bool:
    """Whether nothing but a number stands there: `1.` or `IV.` begins what follows, and says nothing by itself."""
    return end - start <= _REACH and bool(_NUMBERING.fullmatch(text[start:end].strip()))


def _is_cut_short(text: str, end: int, language: str) -> bool:
    if language in _GOES_ON and _INITIAL_LAST.search(text[max(0, end - _REACH) : end]):
        return not _GOES_ON[language].match(text, end)
    last = _LAST_WORD.search(text[max(0, end - _REACH) : end])
    word = re.split("[’']", last[1].casefold())[-1] if last else ""  # `l'art.`
    if word in _BEFORE_NUMBERS[language] and len(word) > 1:
        return text[end : end + _REACH].lstrip()[:1].isdigit()
    return word in _ABBREVIATIONS[language] or (len(word) == 1 and word.isalpha()) or bool(_INITIALS.fullmatch(word))


def _trimmed(text: str, start: int, end: int) -> Sentence:
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    return Sentence(start + lead, start + lead + len(part.strip()), part.strip())
