"""Articles → those of them that are copies of one another.

In: the kept paragraphs of articles by their names. Out: groups of syndicated copies, and how much of one article
stands in another. A copy may have another headline, be cut, be set in another house style; a quotation or a notice in
common makes no copy. Refuses to say which article came first, and to know the disk.
"""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.convert import sentences
from generator.model.names import fold

_WORD = re.compile(r"\w+")
_SHINGLE = 4  # words; longer ones are lost to every small edit
_SAMPLED = 4  # one shingle in so many is looked up; all of them are compared
_FEWEST = 30  # shingles in common: a quotation has fewer
_OF_SHORTER = 0.5  # what must stand in the longer one, of the shorter one
_OF_LONGER = 0.3  # and the other way round: a round-up that holds a notice is no copy of it
_MANY = 20  # articles with a shingle beyond which only the longest are compared with every other
_OF_SENTENCE = 0.6

Shingles = frozenset[int]


@dataclass(frozen=True, slots=True)
class Similarity:
    """How many sentences one article has, and how many of them stand in another."""

    sentences: int
    shared: int

    @property
    def share(self) -> float:
        """The part of its sentences that stand in the other, from 0 to 1."""
        return self.shared / self.sentences if self.sentences else 0.0

    def __str__(self) -> str:
        return f"{int(100 * self.share)} % of its {self.sentences} sentences"


def similarity(one: Sequence[str], other: Sequence[str]) -> Similarity:
    """How much of the paragraphs of one article stands in those of another; small edits in a sentence are allowed."""
    there, words = shingles(other), " ".join(_words(other))
    parts = [part.text for paragraph in one for part in sentences.split(paragraph) if _WORD.search(part.text)]
    return Similarity(len(parts), sum(_stands(part, there, f" {words} ") for part in parts))


def _stands(sentence: str, there: Shingles, words: str) -> bool:
    own = shingles([sentence])
    if own:
        return len(own & there) >= _OF_SENTENCE * len(own)
    return f" {' '.join(_words([sentence]))} " in words


def near(texts: Mapping[str, Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Groups of copies, each with the longest first, as far as a sample tells; an article without a copy is in none.

    Every member of a group is a copy of its first: two stories that share a neighbour do not become one.
    """
    sampled = {name: _sample(shingles(paragraphs)) for name, paragraphs in texts.items()}
    order = sorted((name for name in sampled if sampled[name]), key=lambda name: (-len(sampled[name]), name))
    candidates = _candidates(sampled, order)
    groups: dict[str, list[str]] = {}
    placed: set[str] = set()
    for first in order:
        if first in placed:
            continue
        likely = [name for name in candidates[first] - placed if _may_be_copy(sampled[name], sampled[first])]
        # All shingles of all articles at once would fill the memory; few articles are like any other.
        whole = shingles(texts[first]) if likely else frozenset()
        copies = sorted(name for name in likely if is_copy(shingles(texts[name]), whole))
        if copies:
            groups[first] = copies
            placed.update((first, *copies))
    return tuple(sorted((first, *copies) for first, copies in groups.items()))


def _sample(every: Shingles) -> Shingles:
    return frozenset(one for one in every if one % _SAMPLED == 0)


def _may_be_copy(one: Shingles, other: Shingles) -> bool:
    """What a sample can say: half of what a copy must have is enough for a closer look."""
    return 2 * len(one & other) >= max(_FEWEST / _SAMPLED, _OF_SHORTER * min(len(one), len(other)))


def is_copy(one: Shingles, other: Shingles) -> bool:
    """Whether enough of the shorter stands in the longer, and it is enough of the longer too."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _OF_LONGER * len(longer):
        return False
    common = len(shorter & longer)
    return common >= max(_FEWEST, _OF_SHORTER * len(shorter), _OF_LONGER * len(longer))


def _candidates(sampled: Mapping[str, Shingles], order: Iterable[str]) -> Mapping[str, set[str]]:
    """Pairs that share a sampled shingle, from the longer to the shorter.

    What stands in many articles is a notice of the publisher or a story that all have printed: the longest few stand
    for all of them, so that the work grows with the articles and not with their pairs.
    """
    having: dict[int, list[str]] = defaultdict(list)
    for name in order:
        for shingle in sampled[name]:
            having[shingle].append(name)
    pairs: dict[str, set[str]] = defaultdict(set)
    for names in having.values():
        most = len(names) if len(names) <= _MANY else _MANY // 2
        for place, first in enumerate(names[:most]):
            pairs[first].update(names[place + 1 :])
    return pairs


def shingles(paragraphs: Iterable[str]) -> Shingles:
    """Every run of four words as a number; the same in every process and on every machine."""
    words = list(_words(paragraphs))
    text = "\0".join(words).encode("utf-8", "surrogatepass")
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word.encode("utf-8", "surrogatepass")) + 1)
    runs = zip(starts, starts[_SHINGLE:], strict=False)
    return frozenset(zlib.crc32(text[start : end - 1]) for start, end in runs)


def _words(paragraphs: Iterable[str]) -> Iterator[str]:
    for paragraph in paragraphs:
        yield from _WORD.findall(paragraph.lower() if paragraph.isascii() else fold(paragraph))
