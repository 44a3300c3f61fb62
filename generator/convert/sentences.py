"""A paragraph → its sentences, each with its place.

In: the text of one paragraph. Out: sentences that together hold every word of it. Quoted speech stays whole, with
the attribution that follows it. Refuses to know what a sentence says.
"""

import re
from dataclasses import dataclass

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)")
_OPENING = re.compile(r"\s+[\"'“‘«(\[]*(?:[^\W_a-zà-öø-ÿ])")
_SHORTENED = (
    "mr mrs ms dr prof sir st jr sr inc ltd co corp vs no art fig al etc cf e.g i.e approx det insp sgt"
    " supt cpl capt col gen"
    " lt maj hon rev gov sen rep u.s u.k u.n e.u a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec"
)
_ABBREVIATIONS = frozenset(_SHORTENED.split())
_LAST_WORD = re.compile(r"([\w.&'’-]*?)\.$")
_LONGEST, _LONGEST_WORD = 2000, 200
_ATTRIBUTION = re.compile(
    r"\s+(?:said|says|told|added|asked|claimed|wrote|warned|argued|stated|explained|according to)\b"
    r"|\s+(?:[\w.’'-]+\s+){1,4}(?:said|says|told|added|asked|claimed|wrote|warned|stated|explained)\b[^“\"]*$",
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words from `start` to `end` of a paragraph."""

    start: int
    end: int
    text: str


def split(paragraph: str) -> tuple[Sentence, ...]:
    """The sentences of a paragraph, in order, without the spaces between them."""
    quoted = _quotations(paragraph)
    found, start = [], 0
    for end in _END.finditer(paragraph):
        inside = any(first < end.start() and end.end() < last for first, last in quoted)
        if not inside and _ends(paragraph, end):
            found.append((start, end.end()))
            start = end.end()
    found.append((start, len(paragraph)))
    return tuple(_trimmed(paragraph, *place) for place in found if paragraph[slice(*place)].strip())


def readable(text: str) -> bool:
    """Whether rules may read it: a table or a heap of signs that was taken for one sentence would only cost time."""
    return len(text) <= _LONGEST and all(len(word) <= _LONGEST_WORD for word in text.split())


def quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Where quoted words stand, without their marks."""
    return tuple((start + 1, end - 1) for start, end in _quotations(text))


def _quotations(text: str) -> tuple[tuple[int, int], ...]:
    """Spans in quotation marks; an odd straight mark opens nothing."""
    curly = [(found.start(), found.end()) for found in re.finditer(r"“[^”“]*”|«[^»«]*»", text)]
    straight = [found.start() for found in re.finditer(r'"', text)]
    if len(straight) % 2 == 0:
        curly += [(first, last + 1) for first, last in zip(straight[::2], straight[1::2], strict=True)]
    return tuple(sorted(curly))


def _ends(text: str, end: re.Match[str]) -> bool:
    """Whether a full stop, question mark or exclamation mark really ends the sentence."""
    if not _OPENING.match(text, end.end()):
        return False
    if end[0][-1] in '"”»' and _ATTRIBUTION.match(text, end.end()):
        return False
    if end[0] != ".":
        return True
    last = _LAST_WORD.search(text[: end.end()])
    word = last[1].casefold() if last else ""
    return not (word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()) or re.fullmatch(r"(?:\w\.)+\w", word))


def _trimmed(text: str, start: int, end: int) -> Sentence:
    part = text[start:end]
    lead = len(part) - len(part.lstrip())
    return Sentence(start + lead, start + lead + len(part.strip()), part.strip())
