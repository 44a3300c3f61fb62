"""Ids stay: a claim that was in the last draft keeps its id in the new one.

In: the last draft and a new one, in which ids are digests of passages. Out: the new draft, in which each claim that has
the passage of an old one, or nearly, has its id. An id of the last draft is never given to anything else. Refuses
to compare what claims say.
"""

import hashlib
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping, Sequence

from generator.convert.again import origins, parts, renaming
from generator.convert.again.parts import Parts

# From this share of words in order on, two passages are the same one, cut or cleaned differently.
_SAME = 0.6
_TRIED = 5


def keep_ids(last: str, new: str) -> str:
    """The new draft with the ids of the last one; unchanged where one of them cannot be read."""
    old, made = parts.read(last), parts.read(new)
    if not isinstance(old, Parts) or not isinstance(made, Parts):
        return new
    kept = {ours: theirs for theirs, ours in _pairs(_passages(old), _passages(made))}
    used, now = set(old.claims) | old.body.marks, set(made.claims) | made.body.marks
    taken = used | now
    ids: dict[str, str] = {}
    for id in dict.fromkeys((*made.body.units, *made.claims)):
        if id in kept:
            ids[id] = kept[id]
        elif id in used & now and (id in old.body.marks or id in made.body.marks):
            ids[id] = _fresh(id, taken)
            taken.add(ids[id])
    return renaming.renamed(made, {id: name for id, name in ids.items() if name != id})


def _passages(one: Parts) -> dict[str, str]:
    return {key: unit.words for key, unit in one.body.units.items() if unit.marked}


def _fresh(id: str, taken: set[str]) -> str:
    """An id that nothing has or had."""
    name, salt = id, id
    while name in taken:
        salt += "+"
        name = "c" + hashlib.sha256(salt.encode()).hexdigest()[:8]
    return name


def _pairs(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Old id and new id of each passage that is in both: the same text first, in order of place, then what is near."""
    rows: dict[str, deque[str]] = defaultdict(deque)
    for id, words in old.items():
        rows[words].append(id)
    found = {id: rows[words].popleft() for id, words in new.items() if rows.get(words)}
    yield from ((theirs, ours) for ours, theirs in found.items())
    gone = set(found.values())
    left = {id: origins.tokens(words) for id, words in old.items() if id not in gone}
    open = {id: origins.tokens(words) for id, words in new.items() if id not in found}
    yield from _nearest(left, open)


def _nearest(old: Mapping[str, Sequence[str]], new: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """One to one, the likest first; of equals those that stand in the like place."""
    before = {id: index / len(old) for index, id in enumerate(old)}
    after = {id: index / len(new) for index, id in enumerate(new)}
    ranked = sorted(
        (-share, abs(before[theirs] - after[ours]), before[theirs], after[ours], theirs, ours)
        for theirs, ours in _candidates(old, new, before)
        if (share := likeness(old[theirs], new[ours])) >= _SAME
    )
    gone: set[tuple[str, str]] = set()
    for *_, theirs, ours in ranked:
        if not gone & {("old", theirs), ("new", ours)}:
            gone |= {("old", theirs), ("new", ours)}
            yield theirs, ours


def _candidates(
    old: Mapping[str, Sequence[str]], new: Mapping[str, Sequence[str]], place: Mapping[str, float]
) -> Iterator[tuple[str, str]]:
    """The few old passages that share most pairs of words with a new one."""
    rows: dict[str, list[tuple[int, float, str]]] = defaultdict(list)
    for theirs, ours, count in origins.near(old, new):
        rows[ours].append((-count, place[theirs], theirs))
    for ours, row in rows.items():
        yield from ((theirs, ours) for *_, theirs in sorted(row)[:_TRIED])


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """The share of the words of both that stand in both in the same order, 0 to 1."""
    if not one or not other:
        return 0.0
    return 2 * _common(one, other) / (len(one) + len(other))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """The length of the longest row of words, gaps allowed, that is in both; a bit for each word of the first."""
    places: dict[str, int] = defaultdict(int)
    for index, word in enumerate(one):
        places[word] |= 1 << index
    whole = (1 << len(one)) - 1
    open = whole
    for word in other:
        hits = open & places.get(word, 0)
        open = ((open + hits) | (open - hits)) & whole
    return len(one) - open.bit_count()
