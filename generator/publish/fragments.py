"""Where a passage stands in somebody else's page, said in an address: a text fragment.

In: the text of a source as we hold it, the places of a passage in it, and how many words around may be told. Out: what
goes behind the `#` of its address; nothing where no words tell the place from every other. A browser that does not know
such fragments opens the page at its beginning. Refuses to know addresses.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from urllib.parse import quote

_WHOLE = 10  # words that are told as they are; of a longer passage the first and the last ones
_ENDS = 4  # words of either end
_CONTEXT = 6  # words before or behind at most
_PIECES = 4  # of a passage with omissions: an address is no place for more
_NEAR = 400  # characters in which those words are looked for

# Ends of lines and spaces that a browser does not fold: a text that it is to find does not run over them.
_BREAK = re.compile(r"[^\S \t\r]")

Place = tuple[int, int]


def fragment(raw: str, pieces: Sequence[Place], around: int, hidden: Sequence[Place] = ()) -> str:
    """`:~:text=…` for the pieces of a passage in `raw`; empty where they cannot be told apart.

    Words that are `hidden` are told in no context.
    """
    told = [_piece(raw, place, min(around, _CONTEXT), hidden) for place in pieces[:_PIECES]]
    return f":~:{'&'.join(f'text={one}' for one in told)}" if told and all(told) else ""


def _piece(raw: str, place: Place, around: int, hidden: Sequence[Place]) -> str:
    inside = raw[slice(*place)]
    words = inside.split()
    if not words:
        return ""
    before, after = _before(raw, place[0], around, hidden), _after(raw, place[1], around, hidden)
    broken = _BREAK.search(inside.strip()) is not None
    if len(words) > _WHOLE or broken:
        for first, last in _ends(inside):
            for count in range(len(before) + 1):
                prefix = before[len(before) - count :]
                if _once(" ".join([*prefix, first]), raw):
                    return _written(prefix, first, last, ())
    if broken:
        return ""
    text = " ".join(words)
    for count in range(max(len(before), len(after)) + 1):
        prefix, suffix = before[max(0, len(before) - count) :], after[:count]
        if _once(" ".join([*prefix, text, *suffix]), raw):
            return _written(prefix, text, "", suffix)
    return ""


def _ends(inside: str) -> Iterator[tuple[str, str]]:
    """First and last words, more and more, of which the last stand nowhere before in the passage.

    Neither runs over the end of a line: on a page the next one may stand in another block.
    """
    lines = _BREAK.split(inside.strip())
    first, last = lines[0].split(), lines[-1].split()
    text = _fold(inside)
    for count in range(_ENDS, _WHOLE + 1):
        start, end = " ".join(first[:count]), " ".join(last[-count:])
        if text.find(end.lower(), len(start.lower())) == len(text) - len(end.lower()):
            yield start, end


def _before(raw: str, at: int, count: int, hidden: Sequence[Place]) -> list[str]:
    """Up to so many words that stand right before, the last one last; none that a word runs into."""
    near = max([0, at - _NEAR, *(end for start, end in hidden if start < at)])
    if not count or near >= at or not raw[at - 1].isspace():
        return []
    text = raw[near:at]
    # What is cut at the border may be half a word.
    whole = text if near == 0 else text.partition(" ")[2]
    return _BREAK.split(whole.rstrip(" \t\r\n"))[-1].split()[-count:]


def _after(raw: str, at: int, count: int, hidden: Sequence[Place]) -> list[str]:
    far = min([len(raw), at + _NEAR, *(start for start, end in hidden if end > at)])
    if not count or far <= at or not raw[at].isspace():
        return []
    text = raw[at:far]
    whole = text if far == len(raw) else text.rpartition(" ")[0]
    return _BREAK.split(whole.lstrip(" \t\r\n"))[0].split()[:count]


def _once(words: str, raw: str) -> bool:
    """Whether these words stand in the text a single time, as a browser compares: whole, in capitals or not."""
    text, words = _folded(raw), words.lower()
    found, at = 0, text.find(words)
    while at >= 0 and found < 2:
        end = at + len(words)
        found += not (_joined(text, at) or _joined(text, end))
        at = text.find(words, at + 1)
    return found == 1


def _joined(text: str, at: int) -> bool:
    """Whether a word goes on here."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


@lru_cache(maxsize=4)  # a page asks for many passages of few sources
def _folded(text: str) -> str:
    return _fold(text)


def _fold(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().lower()


def _written(prefix: Sequence[str], first: str, last: str, suffix: Sequence[str]) -> str:
    before = f"{_encoded(' '.join(prefix))}-," if prefix else ""
    after = f",-{_encoded(' '.join(suffix))}" if suffix else ""
    return f"{before}{_encoded(first)}{f',{_encoded(last)}' if last else ''}{after}"


def _encoded(words: str) -> str:
    """Percent-encoded; a hyphen and a comma have a meaning of their own in a fragment."""
    return quote(words, safe="").replace("-", "%2D")
