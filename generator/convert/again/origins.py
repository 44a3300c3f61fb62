"""Which sentences of one text became which of another.

In: two rows of sentences by key. Out: what changed, each change with all the sentences that it took and gave: one cut
in two is one change. Sentences are compared by their words through an index, never each with each. Refuses to know what
a sentence says.
"""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

_WORD = re.compile(r"\w+")
# A pair of words that stands in more sentences than this tells nothing about where one comes from.
_COMMON = 12
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Change:
    """The keys that stood before and those that stand after, each in order."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def tokens(sentence: str) -> tuple[str, ...]:
    """The words of a sentence, in small letters."""
    return tuple(_WORD.findall(sentence.lower()))


def changes(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Change, ...]:
    """Everything that is not the same key with the same words, grouped by where it comes from."""
    old = {key: tokens(words) for key, words in before.items() if after.get(key) != words}
    new = {key: tokens(words) for key, words in after.items() if before.get(key) != words}
    groups = _Groups({})
    for key in new:
        if key in old:
            groups.tie((0, key), (1, key))
    for one, other in _shared(old, new):
        groups.tie((0, one), (1, other))
    rows: dict[tuple[int, str], list[tuple[int, str]]] = defaultdict(list)
    for end in (*((0, key) for key in old), *((1, key) for key in new)):
        rows[groups.root(end)].append(end)
    return tuple(
        Change(tuple(k for side, k in row if side == 0), tuple(k for side, k in row if side == 1))
        for row in rows.values()
    )


@dataclass(frozen=True, slots=True)
class _Groups:
    """What hangs together."""

    above: dict[tuple[int, str], tuple[int, str]]

    def root(self, one: tuple[int, str]) -> tuple[int, str]:
        while (higher := self.above.get(one, one)) != one:
            self.above[one] = self.above.get(higher, higher)
            one = higher
        return one

    def tie(self, one: tuple[int, str], other: tuple[int, str]) -> None:
        self.above[self.root(other)] = self.root(one)


def pairs(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Each word with the next."""
    return frozenset(pairwise(words))


def near(old: Mapping[str, Sequence[str]], new: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str, int]]:
    """Sentences that share pairs of words, rare ones, and how many."""
    index: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for key, words in old.items():
        for pair in pairs(words):
            index[pair].append(key)
    for key, words in new.items():
        shared: Counter[str] = Counter()
        for pair in pairs(words):
            if len(index.get(pair, ())) <= _COMMON:
                shared.update(index.get(pair, ()))
        for other, count in shared.items():
            yield other, key, count


def _shared(old: Mapping[str, Sequence[str]], new: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Two sentences of which the shorter stands for the most part in the other, and sentences of the same words."""
    for one, other, count in near(old, new):
        if count >= _FEWEST and 2 * count >= min(len(pairs(old[one])), len(pairs(new[other]))):
            yield one, other
    same: dict[Sequence[str], list[str]] = defaultdict(list)
    for key, words in old.items():
        same[words].append(key)
    for key, words in new.items():
        if words and same.get(words):
            yield same[words].pop(0), key


def unmoved(before: Iterable[str], after: Iterable[str]) -> frozenset[str]:
    """The most keys of both that stand in the same order in both."""
    places = {key: place for place, key in enumerate(before)}
    ends: list[int] = []
    last: list[str] = []
    previous: dict[str, str] = {}
    for key in after:
        if key not in places:
            continue
        at = bisect_left(ends, places[key])
        ends[at : at + 1] = [places[key]]
        last[at : at + 1] = [key]
        if at:
            previous[key] = last[at - 1]
    row = {last[-1]} if last else set()
    key = last[-1] if last else ""
    while key in previous:
        row.add(key := previous[key])
    return frozenset(row)
