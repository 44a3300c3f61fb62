"""Known names, found in running text.

In: names with the ids they stand for. Out: mentions with offsets, longest match, at word boundaries. One pass over the
words of the text; the number of names does not matter. A form that two things share is never found, nor one that begins
with a sign.
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
    """Names by their first word, longest first."""

    by_word: Mapping[str, tuple[Name, ...]]

    @classmethod
    def of(cls, names: Iterable[Name]) -> "Gazetteer":
        """Names that stand for two ids are left out."""
        ids: dict[str, set[str]] = defaultdict(set)
        kept: dict[str, list[Name]] = defaultdict(list)
        plain = (Name(name.form.translate(_SAME_LENGTH), name.id, name.any_case) for name in names)
        for name in dict.fromkeys(plain):
            ids[name.form.casefold()].add(name.id)
            if first := _WORD.match(name.form):
                kept[first[0].casefold()].append(name)
        return cls(
            {
                word: tuple(
                    sorted(
                        (name for name in group if len(ids[name.form.casefold()]) == 1),
                        key=lambda name: (-len(name.form), name.form, name.id),
                    )
                )
                for word, group in kept.items()
            }
        )

    def find(self, text: str) -> Iterator[Mention]:
        """Every mention, left to right, none overlapping."""
        plain = text.translate(_SAME_LENGTH)
        free = 0
        for word in _WORD.finditer(plain):
            if word.start() < free:
                continue
            for name in self.by_word.get(word[0].casefold(), ()):
                if _stands(name, plain, word.start()):
                    free = word.start() + len(name.form)
                    yield Mention(word.start(), free, name.id)
                    break


def _stands(name: Name, plain: str, start: int) -> bool:
    end = start + len(name.form)
    there, after = plain[start:end], plain[end : end + 1]
    same = there.casefold() == name.form.casefold() if name.any_case else there == name.form
    return same and not (after.isalnum() or (after and unicodedata.combining(after)))
