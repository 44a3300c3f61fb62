"""A text → where words stand in quotation marks.

In: a text. Out: the spans of its quotations, in order, with their marks. Marks of every shape are known: “ ”, « », „ ”,
straight ones, the two commas of old newspapers, and single ones where they are no apostrophe. Refuses to know who says
the words, and whether they are speech.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator

_PAIRED = re.compile(r"“[^”“]*”|«[^»«]*»|„[^„”“\"]*[”“\"]|,,(?=[^\s,])(?:(?!,,|''|’’)[^”\"]){1,1000}(?:''|’’|”|\")")
_CLITIC = r"(?![stnmkrd]\b(?!\.)|(?:em|til|tis|twas|cause|\d0s)\b)"
_SINGLE = tuple(
    (re.compile(rf"(?<![\w’'‘]){first}(?=[^\s’'‘]){_CLITIC}", re.IGNORECASE), re.compile(rf"(?<=[^\s‘(]){last}(?!\w)"))
    for first, last in (("'", "'"), ("‘", "’"))
)
_OWNED = re.compile(r"(?<=s)[’'](?=\s[^\W\d_A-ZÀ-Þ])")
_LONGEST = 600


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """From the opening mark to behind the closing one; an odd straight mark opens nothing."""
    pairs = [(found.start(), found.end()) for found in _PAIRED.finditer(text)]
    closing = {end - 1 for start, end in pairs if text[start] in "„,"}
    straight = [found.start() for found in re.finditer(r'"', text) if found.start() not in closing]
    if len(straight) % 2 == 0:
        pairs += [(first, last + 1) for first, last in zip(straight[::2], straight[1::2], strict=True)]
    pairs.sort()
    return tuple(sorted([*pairs, *_alone(_single(text), pairs)]))


def inner(text: str, span: tuple[int, int]) -> tuple[int, int]:
    """The words of a quotation without its marks, which may be of two signs."""
    start, end = span
    double = end - start > 4 and text[end - 2 : end] in ("''", "’’")
    return start + (2 if text.startswith(",,", start) else 1), end - (2 if double else 1)


def _single(text: str) -> Iterator[tuple[int, int]]:
    """`'so'`, `‘so’`: from an opening mark to the first closing one that does not make an owner (`officers'`)."""
    for first, last in _SINGLE:
        marks = sorted(
            [(m.start(), True) for m in first.finditer(text)] + [(m.start(), False) for m in last.finditer(text)]
        )
        opened = closed = -1
        for at, opens in [*marks, (len(text), True)]:
            if opens:
                if opened >= 0 <= closed:
                    yield opened, closed + 1
                opened, closed = at, -1
            elif opened >= 0 and at - opened <= _LONGEST and (closed < 0 or _OWNED.match(text, closed)):
                closed = at


def _alone(found: Iterator[tuple[int, int]], others: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Those that touch none of the others."""
    starts, reach, ends = [start for start, _ in others], 0, list[int]()
    for _, end in others:
        reach = max(reach, end)
        ends.append(reach)
    for start, end in found:
        at = bisect_right(starts, end)
        if at == 0 or ends[at - 1] <= start:
            yield start, end
