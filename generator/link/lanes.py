"""Offences, and parts of their counts, that went their own ways in one proceeding.

In: the moves of one person in one case, in order. Out: for each lane every step that it was in, the last of which
holds; and what each move made of somebody. Refuses to know what is final.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.moves import Effect, Move, overtakes, quashing_of
from generator.model.figures import Counts
from generator.model.steps import Step


@dataclass(frozen=True, slots=True)
class Lane:
    """An offence, and the part of its counts that went its own way: so many, and whether they were cleared."""

    offence: str
    counts: Counts | None = None
    cleared: bool = False


@dataclass(frozen=True, slots=True)
class Lanes:
    """`histories`: the steps of each lane in order, never none. `effects`: the step that each claim brought.

    `moved`: the lanes that a claim moved, or would have moved, by its key.
    """

    histories: Mapping[Lane, tuple[Effect, ...]]
    effects: Mapping[str, Effect]
    moved: Mapping[str, tuple[Lane, ...]]

    def ends(self) -> dict[Lane, Effect]:
        """Where each lane stands now."""
        return {lane: history[-1] for lane, history in self.histories.items()}


_Histories = dict[Lane, list[Effect]]


def lanes(moves: Sequence[Move]) -> Lanes:
    """Where each offence, and each part of its counts, went."""
    offences = sorted({offence for _, claim in moves for offence in claim.offences}) or [""]
    histories: _Histories = {}
    effects: dict[str, Effect] = {}
    moved: dict[str, tuple[Lane, ...]] = {}
    for move, claim in moves:
        concerned = _concerned(histories, claim.offences or offences, move, claim)
        moved[claim.key] = tuple(concerned)
        for lane in concerned:
            history = histories.get(lane)
            step = move or (quashing_of(history[-1][0]) if history else None)
            if step:
                effects.setdefault(claim.key, (step, claim))
                if history is None or overtakes((step, claim), history[-1]):
                    histories.setdefault(lane, []).append((step, claim))
    whole = {
        lane: tuple(history)
        for lane, history in histories.items()
        if lane.counts or not _all_counted(histories, lane.offence)
    }
    return Lanes(whole, effects, moved)


def part_of(claim: Claim) -> Counts | None:
    """The counts of a claim where they are only some of all."""
    counts = claim.data.counts
    return counts if counts and counts.total and counts.these < counts.total else None


def _concerned(lanes: _Histories, offences: Sequence[str], move: Step | None, claim: Claim) -> list[Lane]:
    """The lanes that a step moves: a part of the counts its own; else those still open, or all where none is."""
    if counts := part_of(claim):
        return [_part(lanes, offence, counts, move is not None and move.cleared) for offence in offences]
    mine = [lane for lane in lanes if lane.offence in offences]
    mine += [Lane(offence) for offence in offences if all(lane.offence != offence for lane in lanes)]
    # What was cleared stays cleared while there is something else that the step can be about.
    still_open = [lane for lane in mine if lane not in lanes or not lanes[lane][-1][0].cleared]
    return mine if move is None else still_open or mine


def _part(lanes: _Histories, offence: str, counts: Counts, cleared: bool) -> Lane:
    """The lane of a part of the counts; the same number again is the same part only where there is no room for two."""
    parts = [lane for lane in lanes if lane.offence == offence and lane.counts]
    own = Lane(offence, counts, cleared)
    room = sum(lane.counts.these for lane in parts if lane.counts) + counts.these <= (counts.total or 0)
    same = [lane for lane in parts if lane.counts == counts]
    return own if own in parts or room or not same else same[0]


def _all_counted(lanes: _Histories, offence: str) -> bool:
    """Whether the parts of an offence's counts make up the whole."""
    parts = [lane.counts for lane in lanes if lane.offence == offence and lane.counts]
    return bool(parts) and sum(counts.these for counts in parts) >= max(counts.total or 0 for counts in parts)
