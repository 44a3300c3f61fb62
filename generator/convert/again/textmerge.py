"""Three bodies → one: what people wrote stays, and what they left alone follows the new draft.

In: the units of the last draft, of the new one, and of the brief as people left it; and the claims whose data people
have changed. Out: the merged body, what could not be merged, and which claims are in it. A sentence is known by its
mark wherever it stands. Refuses to know any data of a claim.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.convert.again import origins
from generator.convert.again.origins import Change
from generator.convert.again.placing import Order, Placed, place, render
from generator.convert.again.units import Body, Joint, Unit


@dataclass(frozen=True, slots=True)
class Dispute:
    """What both changed: where it stands in the merged body, of which unit, and both texts."""

    at: int
    key: str
    mine: str
    new: str


@dataclass(frozen=True, slots=True)
class MergedBody:
    """The text, its marks, what both changed, and the keys of what follows the new draft."""

    text: str
    marks: frozenset[str]
    disputes: tuple[Dispute, ...]
    followed: tuple[str, ...]


@dataclass(slots=True)
class _Merging:
    """Three bodies, what is known of them, and what is decided so far."""

    base: Mapping[str, Unit]
    new: Mapping[str, Unit]
    mine: Mapping[str, Unit]
    edited: dict[str, Change]  # a unit of the last draft → what people made of it
    own: frozenset[str]  # the words of units that only people wrote
    touched: frozenset[str]  # units that must not be taken away, or cut differently
    texts: dict[str, str] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    come: set[str] = field(default_factory=set)
    disputes: list[tuple[str, str, str]] = field(default_factory=list)  # key, mine, new
    followed: list[str] = field(default_factory=list)


def merge(base: Body, new: Body, mine: Body, touched: frozenset[str]) -> MergedBody:
    """The merged body; `touched` are claims whose data are a person's."""
    ours = origins.changes(_words(base), _words(mine))
    edited = {key: change for change in ours for key in change.before}
    still = origins.unmoved(base.units, mine.units)
    moved = {key for key in base.units if key in mine.units and key not in still}
    kept = touched | moved | edited.keys() | _arranged(base.units, mine.units)
    own = frozenset(unit.words for key, unit in mine.units.items() if key not in base.units)
    merging = _Merging(base.units, new.units, mine.units, edited, own, kept)
    for change in origins.changes(_words(base), _words(new)):
        _follow(merging, change)
    rows = place(Order(base.units, new.units, mine.units, merging.gone, merging.come, kept))
    text, places = render(rows, merging.texts, mine)
    return MergedBody(
        text,
        frozenset(one.unit.key for one in rows if one.unit.marked),
        tuple(Dispute(_found(merging, rows, places, key), key, ours, new) for key, ours, new in merging.disputes),
        tuple(merging.followed),
    )


def _words(body: Body) -> dict[str, str]:
    return {key: unit.words for key, unit in body.units.items()}


def _arranged(base: Mapping[str, Unit], mine: Mapping[str, Unit]) -> frozenset[str]:
    """Units that a person put into a list or a table, or under which one set a quotation."""
    found: set[str] = set()
    group: list[str] = []
    for key, unit in mine.items():
        if unit.joint is Joint.OTHER and key in base and base[key].joint is not Joint.OTHER:
            found.add(key)
        if unit.quote and key not in base:
            found.update(group)
        elif unit.joint is Joint.APART and not unit.quote:
            group = []
        group.append(key)
    return frozenset(found)


def _follow(merging: _Merging, change: Change) -> None:
    """What the converter changed is taken over, is there already, or is in dispute; never half of it."""
    if len(change.before) == 1 and change.before == change.after:
        _sentence(merging, change.before[0])
    elif _arrived(merging, change):
        return
    elif not any(key in merging.touched for key in change.before):
        merging.gone |= set(change.before) - set(change.after)
        merging.come |= set(change.after) - set(merging.mine)
        merging.texts |= {key: merging.new[key].text for key in change.after if key in merging.base}
        merging.followed += change.after or change.before
    else:
        _dispute(merging, change)


def _sentence(merging: _Merging, key: str) -> None:
    """One sentence that has other words now; one that a person deleted stays deleted."""
    new, mine = merging.new[key], merging.mine.get(key)
    if mine and mine.words == merging.base[key].words:
        merging.texts[key] = new.text
        merging.followed.append(key)
    elif mine is None or mine.words != new.words:
        _dispute(merging, Change((key,), (key,)))


def _dispute(merging: _Merging, change: Change) -> None:
    """Both changed it: what stands in the brief stays. Where nothing is left of it there is nothing to say."""
    if written := _written(merging, change):
        new = " ".join(merging.new[key].text for key in change.after)
        merging.disputes.append((change.before[0], written, new))


def _arrived(merging: _Merging, change: Change) -> bool:
    """Whether the brief says all this already, and nothing of what it replaces."""
    gone = all(key not in merging.mine for key in change.before if key not in change.after)
    there = all(
        merging.new[key].words in merging.own
        or (key in merging.mine and merging.mine[key].words == merging.new[key].words)
        or (not change.before and key in merging.mine)
        for key in change.after
    )
    return gone and there


def _written(merging: _Merging, change: Change) -> str:
    """What stands in the brief for these sentences now."""
    theirs = (merging.edited[key] for key in change.before if key in merging.edited)
    keys = {key for one in theirs for key in one.after} | set(change.before)
    return " ".join(unit.text for key, unit in merging.mine.items() if key in keys)


def _found(merging: _Merging, rows: Iterable[Placed], places: Mapping[str, int], key: str) -> int:
    """Where what is in dispute stands."""
    options: Iterator[str] = iter((key, *(merging.edited[key].after if key in merging.edited else ())))
    return next((places[one] for one in options if one in places), 0)
