"""Lists the turns of phrase in the rows of every table that no sentence in tests/cases/rules shows.

    cd tests && PYTHONPATH=.. python -m convert.rules.gaps [english dutch french amounts days lines]

In: the rows and their cases. Out: one line a row: how many alternatives of the longest choice in its patterns have a
case, and which have none. Refuses to judge: only rows are enforced.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from convert.rules.books import BOOKS
from convert.rules.law import Book
from convert.rules.sight import see
from generator.convert.claims import shapes

_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.DOTALL)
Choice = tuple[int, int, tuple[tuple[int, int], ...]]
"""Where a choice begins and ends, and where each of its alternatives does."""

_HEAD = re.compile(r"\?(?:[:=!]|<[=!]|P<\w+>|-?[a-z]+:)")


def choices(pattern: str) -> Iterator[Choice]:
    """Every choice in a pattern."""
    opened: list[tuple[int, list[int]]] = [(0, [])]
    for token in _TOKEN.finditer(f"{pattern})"):
        if token[0] == "(":
            head = _HEAD.match(pattern, token.end())
            opened.append((head.end() if head else token.end(), []))
        elif token[0] == "|":
            opened[-1][1].append(token.start())
        elif token[0] == ")":
            start, bars = opened.pop()
            parts = tuple((a + 1, b) for a, b in pairwise([start - 1, *bars, token.start()]))
            if len(parts) > 1:
                yield start, token.start(), parts


def missing(pattern: str, texts: Sequence[str]) -> tuple[int, list[str]]:
    """How many alternatives of the longest choice of a pattern some text shows, and which none does."""
    every = list(choices(pattern))
    some = max(every, key=lambda one: len(one[2]), default=None)
    if some is None:
        return 0, []
    start, end, parts = some
    before, after = _around(pattern, start, end, every)
    without = []
    for first, last in parts:
        alone = re.compile(f"{before}{pattern[first:last]}{after}", re.IGNORECASE)
        if not any(map(alone.search, texts)):
            without.append(pattern[first:last])
    return len(parts) - len(without), without


def _around(pattern: str, start: int, end: int, every: Iterable[Choice]) -> tuple[str, str]:
    """What stands before and after a choice; of the choices around it only the alternative in which it stands."""
    kept = [True] * len(pattern)
    for outer, close, parts in every:
        for first, last in parts:
            if first <= start and end <= last:
                kept[outer:first] = [False] * (first - outer)
                kept[last:close] = [False] * (close - last)
    signs = [sign if keep else "" for sign, keep in zip(pattern, kept, strict=True)]
    return "".join(signs[:start]), "".join(signs[end:])


def _texts(book: Book, name: str) -> Iterator[str]:
    """The sentences that a row sees, whole, up to the marked place and in signs, and what they call people."""
    for case in book.of(name):
        if case.seen:
            before, _, after = case.text.partition("~")
            yield from (case.text, before + after.replace("~", ""), before, *after.split("~"))
            yield from _read(book, before + after.replace("~", ""))


def _read(book: Book, text: str) -> Iterator[str]:
    if book.tongue:
        sight = see(text, book.tongue)
        yield from (role for thing in sight.telling.things.values() for role in thing.roles)
        for one in sight.spoken:
            yield shapes.shape(one.own_words, one.mentions, sight.telling.signs)


def _report(names: Sequence[str]) -> Iterator[str]:
    every, shown = 0, 0
    for book in (BOOKS[name] for name in names):
        for name, row in book.rows.items():
            texts = list(_texts(book, name))
            for pattern in row.patterns:
                count, without = missing(pattern, texts)
                every, shown = every + count + len(without), shown + count
                if without:
                    yield f"{name} | {count} of {count + len(without)} | {' '.join(without)}"
    yield f"all | {shown} of {every}"


if __name__ == "__main__":
    print(*_report(sys.argv[1:] or list(BOOKS)), sep="\n")
