"""A passage that stands in its source more than once: what tells its places apart.

In: the places, and the source in comparable form. Out: each with the words around it, and for each the shortest longer
quotation that is one place, for an editor to copy. Refuses to choose between them.
"""

import re
from collections.abc import Iterator

from generator.link.passages import Found, Held, Several, Window, find

_AROUND, _SHOWN = 30, 60  # characters around a place, and of a passage, that a message shows
_MOST_WORDS = 40  # words that a quotation is lengthened by, on either side


def shown(several: Several, source: Held) -> str:
    """The places, each with a few words around it, the passage itself between signs."""
    return " and ".join(f"“{_with_context(window, source.text)}”" for window in several.windows)


def lengthened(several: Several, source: Held) -> tuple[str, ...]:
    """For each place the passage with as few words more as make it one place; fewer where nothing helps."""
    return tuple(filter(None, (_longer(window, source) for window in several.windows)))


def _with_context(window: Window, text: str) -> str:
    start, end = window[0][0], window[-1][1]
    before = text[max(0, start - _AROUND) : start].partition(" ")[2] if start > _AROUND else text[:start]
    after = text[end : end + _AROUND]
    after = after.rpartition(" ")[0] if end + _AROUND < len(text) else after
    words = _words(window, text)
    words = words if len(words) <= _SHOWN else f"{words[: _SHOWN // 2]}…{words[-_SHOWN // 2 :]}"
    return f"{before}‹{words}›{after}".strip()


def _words(window: Window, text: str) -> str:
    return " […] ".join(re.sub(r"([\[\]\\])", r"\\\1", text[start:end]) for start, end in window)


def _longer(window: Window, source: Held) -> str:
    for wider in _wider(window, source.text):
        words = _words(wider, source.text).strip()
        if isinstance(find(words, source), Found):
            return words
    return ""


def _wider(window: Window, text: str) -> Iterator[Window]:
    """A word more behind it, before it, on both sides; then two."""
    (first, first_end), last = window[0], window[-1][1]
    starts = [found.start() for found in re.finditer(r"\S+", text[:first])][-_MOST_WORDS:][::-1]
    before, after = [first, *starts], [last]
    for found in re.finditer(r"\S+", text[last:]):
        after.append(last + found.end())
        if len(after) > _MOST_WORDS:
            break
    for words in range(1, _MOST_WORDS + 1):
        left, right = before[min(words, len(before) - 1)], after[min(words, len(after) - 1)]
        for start, end in ((first, right), (left, last), (left, right)):
            if len(window) == 1:
                yield ((start, end),)
            else:
                yield ((start, first_end), *window[1:-1], (window[-1][0], end))
