"""Known names, found in running text.

In: names with the ids they stand for. Out: mentions with offsets, longest match, at word boundaries. One pass over the
words of the text, at each as many look-ups as there are lengths of names that begin with it. A form that two things
share is never found, nor one that begins with a sign.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
_SAME_LENGTH = str.maketrans({"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "‑": "-"})


@dataclass(frozen=True, slots=True)
class Name:
    """One form of one name. `any_case`: it is an ordinary word, written with or without a capital."""

    form: str
    id: str
    any_case: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """The text from `start` to `end` names `id`."""

    start: int
    end: int
    id: str


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Forms as written and ordinary words in small letters, each with its id; and the lengths to try after a word."""

    exact: Mapping[str, str]
    folded: Mapping[str, str]
    lengths: Mapping[str, tuple[int, ...]]

    @classmethod
    def of(cls, names: Iterable[Name], ambiguous: Iterable[str] = ()) -> "Gazetteer":
        """Forms that stand for two ids, or that anybody calls ambiguous, are left out."""
        ids: dict[str, set[str]] = defaultdict(set)
        plain = tuple(dict.fromkeys(Name(_plain(name.form), name.id, name.any_case) for name in names))
        for name in plain:
            ids[name.form.casefold()].add(name.id)
        refused = {_plain(form).casefold() for form in ambiguous}
        lengths: dict[str, set[int]] = defaultdict(set)
        exact, folded = {}, {}
        for name in plain:
            first = _WORD.match(name.form)
            if first and len(ids[name.form.casefold()]) == 1 and name.form.casefold() not in refused:
                lengths[first[0].casefold()].add(len(name.form))
                exact[name.form] = name.id
                if name.any_case:
                    folded[name.form.casefold()] = name.id
        longest_first = {word: tuple(sorted(some, reverse=True)) for word, some in lengths.items()}
        return cls(exact, folded, longest_first)

    def find(self, text: str) -> Iterator[Mention]:
        """Every mention, left to right, none overlapping."""
        plain = _plain(text)
        free = 0
        for word in _WORD.finditer(plain):
            start = word.start()
            if start < free or (start and _goes_on(plain[max(0, start - 2) : start][::-1])):
                continue
            for length in self.lengths.get(word[0].casefold(), ()):
                there = plain[start : start + length]
                id = self.exact.get(there) or self.folded.get(there.casefold())
                if id and len(there) == length and not _goes_on(plain[start + length : start + length + 2]):
                    free = start + length
                    yield Mention(start, free, id)
                    break


def _plain(text: str) -> str:
    return text.translate(_SAME_LENGTH)


def _goes_on(beyond: str) -> bool:
    """Whether a word or a double name goes on: `Jane Roe` is not named in `Jane Roe-Miller`."""
    char, further = beyond[:1], beyond[1:2]
    return bool(char and (char.isalnum() or unicodedata.combining(char) or (char == "-" and further.isalpha())))
