"""Three lists → one, as sets with an order.

In: plain data of three lists. Out: which entries of the last go, which of the new one come and behind which, and what
the list holds then; nothing where that cannot be said. Refuses to know how a list is written.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Plan:
    """Numbers of entries that go; numbers of new entries by the number of the entry behind which they come."""

    gone: tuple[int, ...]
    come: Mapping[int, Sequence[int]]
    outcome: list[Any]


def merge(base: Sequence[Any], new: Sequence[Any], mine: Sequence[Any]) -> Plan | None:
    """What to do to `mine`; None where an entry stands twice, or where both put other things in one thing's place."""
    old, made, here = (tuple(map(_known, row)) for row in (base, new, mine))
    if len(set(made)) < len(made) or len(set(here)) < len(here) or _disputed(old, made, here, new):
        return None
    before, after, now = frozenset(old), frozenset(made), frozenset(here)
    gone = tuple(index for index, one in enumerate(here) if one in before and one not in after)
    left = frozenset(gone)
    places = {one: index for index, one in enumerate(here) if index not in left}
    come: dict[int, list[int]] = {}
    last = -1
    for index, one in enumerate(made):
        if one in places:
            last = places[one]
        elif one not in before and one not in now:
            come.setdefault(last, []).append(index)
    outcome = [new[one] for one in come.get(-1, ())]
    for index, entry in enumerate(mine):
        outcome += [] if index in left else [entry]
        outcome += [new[one] for one in come.get(index, ())]
    return Plan(gone, come, outcome)


def _known(entry: Any) -> str:
    return json.dumps(entry, sort_keys=True)


def _disputed(old: Sequence[str], made: Sequence[str], here: Sequence[str], new: Sequence[Any]) -> bool:
    """Whether both sides have put different texts where one stood, or where none was."""
    if any(isinstance(entry, dict) for entry in new):
        return False
    ours, theirs = set(here) - set(old), set(made) - set(old)
    both_dropped = set(old) - set(here) - set(made)
    return bool((both_dropped or not old) and ours - theirs and theirs - ours)
