"""What is so all the same while a part of it is on hold: no label may be older than what we know.

In: what the shown claims say, and what all of them say together. Out: the decisions that overtook a claim, those on
hold marked; positions, without those that the shown claims alone would get wrong. Refuses to know what a hold takes
along.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.link.claims import Claim
from generator.link.overtaken import Turn
from generator.link.status import Status

Turns = Mapping[str, tuple[Turn, ...]]
Statuses = Mapping[str, tuple[Status, ...]]


def turns_behind(whole: Turns, shown: Mapping[str, Claim]) -> Turns:
    """By key of a shown claim, all that overtook it; of what is on hold only that there is something."""
    return {key: tuple(_turn(turn, shown) for turn in turns) for key, turns in whole.items() if _live(key, shown)}


def statuses_behind(part: Statuses, whole: Statuses) -> Statuses:
    """The positions that are the same with and without what is on hold; no gap is told that is none."""
    known = {(one.person, one.case): one for mine in whole.values() for one in mine}
    kept = {
        person: tuple(
            _without_gaps(one, full)
            for one in mine
            if (full := known.get((one.person, one.case))) and _label(one) == _label(full)
        )
        for person, mine in part.items()
    }
    return {person: mine for person, mine in kept.items() if mine}


def _live(key: str, shown: Mapping[str, Claim]) -> bool:
    return key in shown and not shown[key].data.retracted


def _turn(turn: Turn, shown: Mapping[str, Claim]) -> Turn:
    key = turn.claim.key
    return replace(turn, claim=shown[key]) if _live(key, shown) else replace(turn, withheld=True)


def _label(status: Status) -> Sequence[object]:
    """What a reader takes away of it."""
    return [(at.offences, at.taken.step, str(at.taken.date), at.final, at.counts) for at in status.positions]


def _without_gaps(one: Status, full: Status) -> Status:
    """What is on hold is not missing."""
    missing = {(gap.missing, gap.claim.key) for gap in full.gaps}
    return replace(one, gaps=tuple(gap for gap in one.gaps if (gap.missing, gap.claim.key) in missing))
