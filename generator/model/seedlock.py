"""What was proved, where and when: the records of `seeds.lock`.

In: nothing. Out: `SeedLock`, with a record for each seed and for each passage. Refuses to know how it is written down,
and whether it is still true.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

LOCK = "seeds.lock"
REPLY = 0  # the number of the passage of a reply


@dataclass(frozen=True, slots=True)
class SeedRecord:
    """A seed as it was: its digest, since when; `line` in the file."""

    digest: str
    date: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class PassageRecord:
    """A passage as it was proved: its pieces as offsets in the seed's text, the digest of its words, since when."""

    ranges: tuple[tuple[int, int], ...]
    digest: str
    date: str
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class SeedLock:
    """Seeds by path; passages by `passage_key`."""

    seeds: Mapping[str, SeedRecord] = field(default_factory=dict)
    passages: Mapping[str, PassageRecord] = field(default_factory=dict)


def passage_key(claim: str, source: str, number: int) -> str:
    """`brief#mark stem`: the claim, and the stem of the source in which its n-th passage of that source is proved."""
    which = ".reply" if number == REPLY else f".{number}" if number > 1 else ""
    return f"{claim} {source.rpartition('/')[2]}{which}"


def renamed(lock: SeedLock, old: str, new: str) -> SeedLock:
    """The records after an entry, by its id, or a seed, by its path, got another name: nothing else of them changes."""
    seeds = {new if path == old else path: one for path, one in lock.seeds.items()}
    return SeedLock(seeds, {_renamed(key, old, new): one for key, one in lock.passages.items()})


def _renamed(key: str, old: str, new: str) -> str:
    """A key in which one stem is another: that of the brief, or that of the source."""
    (folder, _, was), now = old.partition("/"), new.partition("/")[2]
    claim, _, source = key.partition(" ")
    stem, mark, id = claim.partition("#")
    passage, dot, number = source.partition(".")
    brief = now if folder == "briefs" and stem == was else stem
    held = now if folder == "sources" and passage == was else passage
    return f"{brief}{mark}{id} {held}{dot}{number}"
