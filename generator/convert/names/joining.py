"""Names of things of one kind → which of them are one thing, and why.

In: names with the sentences that hold them. Out: which is merged into which, each with its reason; and the surnames
that could be either of two people. Refuses to merge what is known with what is known, and two people whom one sentence
names or who both come back.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from generator.convert.names import variants
from generator.convert.tongue import Tongue

_MERGED = ("people", "places", "networks", "companies", "groups", "agencies", "courts", "operations")
_MOST = 20  # names that share one word: more of them are no variants


@dataclass(frozen=True, slots=True)
class Seat:
    """A name that may be another's variant: the thing, its fullest form, and the sentences that hold it."""

    id: str
    form: str
    known: bool
    at: tuple[int, ...]


def same(seats: Sequence[Seat], tongue: Tongue) -> tuple[dict[str, tuple[str, str]], frozenset[str]]:
    """Id → the id it is merged into and why; and the ids of people who could be either of two, and so are nobody."""
    into: dict[str, tuple[str, str]] = {}
    options: defaultdict[str, list[tuple[Seat, str]]] = defaultdict(list)
    for one, other in _pairs(seats):
        reason = _reason(one, other, tongue)
        if reason:
            keep, drop = sorted((one, other), key=lambda seat: _fullness(seat, tongue))
            options[drop.id].append((keep, reason))
    unclear = set()
    for id, found in options.items():
        roots = {_root(seat.id, options) for seat, _ in found}
        if len(roots) == 1:
            into[id] = (min(roots), found[0][1])
        elif id.startswith("people/") and all(reason in (variants.SURNAME, variants.GIVEN) for _, reason in found):
            unclear.add(id)
    return into, frozenset(unclear)


def _root(id: str, options: Mapping[str, Sequence[tuple[Seat, str]]]) -> str:
    """The fullest name that a chain of variants leads to."""
    seen = {id}
    while len(nexts := {seat.id for seat, _ in options.get(id, ())}) == 1 and (id := min(nexts)) not in seen:
        seen.add(id)
    return id


def _fullness(seat: Seat, tongue: Tongue) -> tuple[bool, bool, int, int, int, str]:
    """What is known first, then a place that exists, then the fuller name, the more frequent, the earlier."""
    exists = seat.id.startswith("places/") and seat.form in tongue.existing
    return (not seat.known, not exists, -len(seat.form.split()), -len(seat.at), min(seat.at, default=0), seat.id)


def _pairs(seats: Sequence[Seat]) -> Iterator[tuple[Seat, Seat]]:
    """Names of one kind that share a word; a word that very many names share tells nothing, and would cost time."""
    rooms: defaultdict[tuple[str, str], list[Seat]] = defaultdict(list)
    for seat in seats:
        folder = seat.id.partition("/")[0]
        if folder in _MERGED:
            for key in dict.fromkeys(variants.keys(folder, seat.form)):
                rooms[folder, key].append(seat)
    done: set[tuple[str, str]] = set()
    for room in rooms.values():
        for one, other in combinations(room[:_MOST], 2):
            if (one.id, other.id) not in done and not (one.known and other.known):
                done.update(((one.id, other.id), (other.id, one.id)))
                yield one, other


def _reason(one: Seat, other: Seat, tongue: Tongue) -> str:
    if one.id.startswith("people/"):
        reason = variants.people(one.form, other.form, tongue.existing)
    else:
        reason = variants.bodies(one.form, other.form)
    if one.id.startswith("places/") and (
        reason not in (variants.SLIP, variants.SPELLING) or tongue.existing.issuperset((one.form, other.form))
    ):
        return ""
    together = bool(set(one.at) & set(other.at))
    recur = reason == variants.SLIP and len(one.at) > 1 and len(other.at) > 1
    return "" if reason in variants.GUESSES_APART and (together or recur) and one.id.startswith("people/") else reason
