"""How the index is cut into files.

In: rows of pages, lines of words. Out: shards. Where a page is kept follows from its address alone, so that one edit
changes one of these files, and a preview finds a page without searching; a document's number is its shard's number
times the width of a shard, and its place in it. Words are cut in their order, and anew at each first letter.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from zlib import crc32

from generator.publish.search.documents import Document, Page
from generator.publish.search.numbers import number

STORED, WORDS = 24_000, 48_000  # characters of a shard: about so many of pages, at most so many of words
_NARROWEST = 256  # documents of a shard at least: few numbers change where a site grows
_SHORTEST, _LONGEST = 3, 24  # letters of words in which a slip is forgiven; one edit more or less


@dataclass(frozen=True, slots=True)
class Store:
    """Pages by shard, and how many numbers each shard has for its documents."""

    shards: tuple[tuple[tuple[Page, str], ...], ...]
    width: int

    def documents(self) -> Iterator[tuple[int, Document]]:
        """Every document with its number, in the order of these."""
        for at, shard in enumerate(self.shards):
            every = (document for page, _ in shard for document in page.documents)
            yield from enumerate(every, at * self.width)


def shard_of(id: str, shards: int) -> int:
    """In which of so many shards the page of an entry is kept."""
    return crc32(id.encode()) % shards


def store(pages: Iterable[tuple[Page, str]]) -> Store:
    """Pages, each with its row as text, in as many shards as they need: a power of two, which seldom changes."""
    rows = sorted(pages, key=lambda one: one[0].id)
    size, count = sum(len(text) for _, text in rows), 1
    while count * STORED < size:
        count *= 2
    shards: list[list[tuple[Page, str]]] = [[] for _ in range(count)]
    for one in rows:
        shards[shard_of(one[0].id, count)].append(one)
    most = max((sum(len(page.documents) for page, _ in shard) for shard in shards), default=0)
    width = _NARROWEST
    while width < most:
        width *= 2
    return Store(tuple(map(tuple, shards)), width)


def cut(lines: Sequence[str]) -> Iterator[tuple[str, Sequence[str]]]:
    """Lines of words by shard, with the name of each: the code of the first letter, and a number."""
    for letter, group in groupby(lines, key=lambda line: line[0]):
        for at, some in enumerate(_packed(group)):
            yield f"{ord(letter):x}-{at}", some


def _packed(lines: Iterable[str]) -> Iterator[Sequence[str]]:
    shard: list[str] = []
    size = 0
    for line in lines:
        if shard and size + len(line) > WORDS:
            yield shard
            shard, size = [], 0
        shard.append(line)
        size += len(line)
    yield shard


def by_length(words: Iterable[str]) -> dict[int, str]:
    """Words of letters alone by their length, for whoever looks for a slip: a number with a slip is another number.

    Each word is what it shares with the one before, as a number, and the rest.
    """
    several: dict[int, list[str]] = {}
    for word in words:
        if _SHORTEST <= len(word) <= _LONGEST and word.isalpha():
            several.setdefault(len(word), []).append(word)
    return {length: " ".join(_shared(several[length])) for length in sorted(several)}


def _shared(words: Iterable[str]) -> Iterator[str]:
    before = ""
    for word in words:
        pairs = enumerate(zip(before, word, strict=False))
        same = next((at for at, (one, other) in pairs if one != other), min(len(before), len(word)))
        yield number(same) + word[same:]
        before = word
