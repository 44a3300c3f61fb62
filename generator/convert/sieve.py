"""A pattern of a rule, tried only on texts that hold letters without which it cannot match.

    \\bplead(?:ed|s) guilty\\b   needs   `plea`   not in   “Two phones were seized.”   → not tried

In: patterns, alone or as the rows of a table. Out: the same answers as those of `re`, most of them for the price of a
look at the text's groups of letters, which are made once a text. What a pattern needs is read off its own parse tree
(`needs`); one that needs nothing is always tried. Refuses to know any rule.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from sys import maxsize
from typing import TypeVar

from generator.convert import needs

_LONGEST = 4_000  # signs: a longer text holds most groups of letters anyway
_EDGES = re.compile(r"\b")
Row = TypeVar("Row", bound=tuple[object, ...])


@dataclass(frozen=True)
class Sieved:
    """A pattern with the methods of `re.Pattern`; it is compiled when it is tried for the first time."""

    pattern: str
    flags: int = 0

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern itself."""
        return re.compile(self.pattern, self.flags)

    @cached_property
    def needs(self) -> Mapping[str, frozenset[str]]:
        """Strings, one of which every match holds, each under a group of its letters; none where it needs nothing."""
        return needs.of(self.pattern, self.flags)

    @cached_property
    def _groups(self) -> frozenset[str]:
        return frozenset(self.needs)

    def may(self, text: str, end: int = maxsize) -> bool:
        """Whether the text holds what every match needs; an end in mid-word makes words that the text has not."""
        if not self._groups or len(text) > _LONGEST or end < len(text):
            return True
        marked, groups = _seen(text)
        if self._groups.isdisjoint(groups):
            return False
        return any(one in marked for group in self._groups & groups for one in self.needs[group])

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """As of `re.Pattern`."""
        return self.compiled.search(text, start, end) if self.may(text, end) else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """As of `re.Pattern`."""
        return self.compiled.finditer(text, start, end) if self.may(text, end) else iter(())

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """As of `re.Pattern`: one place to look at is cheaper than any sieve."""
        return self.compiled.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """As of `re.Pattern`: one place to look at is cheaper than any sieve."""
        return self.compiled.fullmatch(text, start, end)


Pattern = Sieved | re.Pattern[str]
"""Either kind of pattern: what tables hold."""


class Table(tuple[Row, ...]):
    """Rows with one sieved pattern each, among other things."""

    def finditer(self, text: str) -> Iterator[tuple[int, Row, re.Match[str]]]:
        """Every match of each row, in the order of the rows: the row's number, the row, and the match."""
        for number in sorted(self._numbers(text)):
            for match in self._patterns[number].compiled.finditer(text):
                yield number, self[number], match

    def _numbers(self, text: str) -> set[int]:
        if len(text) > _LONGEST:
            return set(range(len(self)))
        marked, groups = _seen(text)
        found = set(self._always)
        for group in self._groups & groups:
            found.update(number for one, number in self._index[group] if one in marked)
        return found

    @cached_property
    def _index(self) -> Mapping[str, list[tuple[str, int]]]:
        """Group of letters → the strings that rows need, with the numbers of the rows."""
        index: dict[str, list[tuple[str, int]]] = {}
        for number, pattern in enumerate(self._patterns):
            for group, strings in pattern.needs.items():
                index.setdefault(group, []).extend((one, number) for one in sorted(strings))
        return index

    @cached_property
    def _groups(self) -> frozenset[str]:
        return frozenset(self._index)

    @cached_property
    def _always(self) -> frozenset[int]:
        return frozenset(number for number, pattern in enumerate(self._patterns) if not pattern.needs)

    @cached_property
    def _patterns(self) -> tuple[Sieved, ...]:
        return tuple(next(one for one in row if isinstance(one, Sieved)) for row in self)


@lru_cache(maxsize=64)
def _seen(text: str) -> tuple[str, frozenset[str]]:
    """A text in small letters with the edges of its words; all its groups of letters, and its letters."""
    marked = _EDGES.sub(needs.EDGE, needs.folded(text))
    return marked, frozenset((*marked, *needs.groups(marked)))
