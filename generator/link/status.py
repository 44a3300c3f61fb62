"""The procedural position of a person in a case, computed from the steps that claims report.

In: the claims of one case about one person. Out: a `Status`: the track of steps in order, which of them stand, and the
positions they lead to. `alleged` and `party` claims never set one. Refuses to infer a step that no claim reports.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.figures import Counts
from generator.model.records import Case, Record
from generator.model.vocabulary import (
    ACQUITTAL_QUASHED,
    CONVICTION_QUASHED,
    STEPS,
    Event,
    Final,
    Instance,
    Outcome,
    Role,
    Standing,
    Step,
)

_LADDER = tuple(Instance)
_NEVER = frozenset({Standing.ALLEGED, Standing.PARTY})
_DECISIONS = frozenset({Event.CONVICTION, Event.SENTENCE, Event.ACQUITTAL, Event.DISMISSAL, Event.RULING})
ACCUSED = frozenset({Role.ACCUSED, Role.SUSPECT, Role.DEFENDANT, Role.APPELLANT})


@dataclass(frozen=True, slots=True)
class Taken:
    """One step that was taken, and the claim that says so; `stands` unless a later one overtook it."""

    step: Step
    date: PartialDate
    claim: Claim
    stands: bool


@dataclass(frozen=True, slots=True)
class Position:
    """For these offences (none: the case as a whole) this step is the last."""

    offences: tuple[str, ...]
    taken: Taken
    final: Final


@dataclass(frozen=True, slots=True)
class Status:
    """A person in a case. `checked` says when somebody last looked, where the case says it."""

    person: str
    case: str
    track: tuple[Taken, ...]
    positions: tuple[Position, ...]
    checked: PartialDate | None

    @property
    def guilty(self) -> bool:
        """True only when a conviction is final; everybody else is presumed innocent."""
        return any(at.taken.step.guilty and at.final is Final.YES for at in self.positions)


_Move = tuple[Step | None, Claim]  # None: a quashing, which depends on what it quashes
_Lane = tuple[str, Counts | None]  # an offence, and the part of its counts that went its own way


def status(person: str, case: str, claims: Iterable[Claim], checked: PartialDate | None) -> Status | None:
    """The status that these claims give, None where no step is among them."""
    every = tuple(claims)
    moves = sorted(((step, claim) for claim in every for step in _steps(claim)), key=_order)
    lanes = _lanes(moves)
    if not lanes:
        return None
    last = {claim.key for _, claim in lanes.values()}
    track = {
        claim.key: Taken(step or CONVICTION_QUASHED, _date(claim), claim, claim.key in last) for step, claim in moves
    }
    return Status(person, case, tuple(track.values()), _positions(lanes, every), checked)


def accused(roles: Mapping[str, Role]) -> frozenset[str]:
    """Those of a case's or a brief's parties who can have a status."""
    return frozenset(id for id, role in roles.items() if role in ACCUSED)


def sets_status(claim: Claim) -> bool:
    """Whether a claim reports a step of somebody's proceeding."""
    return any(True for _ in _steps(claim))


def _steps(claim: Claim) -> Iterator[Step | None]:
    data = claim.data
    if data.event is None or data.date is None or data.standing in _NEVER:
        return
    if (data.event, data.outcome) == (Event.RULING, Outcome.QUASHED):
        yield None
    elif step := STEPS.get((data.event, data.outcome)) or STEPS.get((data.event, None)):
        yield step


def _lanes(moves: Sequence[_Move]) -> dict[_Lane, tuple[Step, Claim]]:
    """Where each offence, and each part of its counts that went its own way, stands in the end."""
    offences = sorted({offence for _, claim in moves for offence in claim.offences}) or [""]
    lanes: dict[_Lane, tuple[Step, Claim]] = {}
    for move, claim in moves:
        for lane in _concerned(lanes, claim.offences or offences, claim):
            current = lanes.get(lane)
            step = _quashed(current) if move is None else move
            if step and (current is None or _overtakes((step, claim), current)):
                lanes[lane] = (step, claim)
    return {lane: at for lane, at in lanes.items() if lane[1] or not _all_counted(lanes, lane[0])}


def _concerned(lanes: Mapping[_Lane, tuple[Step, Claim]], offences: Sequence[str], claim: Claim) -> list[_Lane]:
    """The lanes that a step moves: a part of the counts its own; else those still open, or all where none is."""
    counts = claim.data.counts
    if counts and counts.total and counts.these < counts.total:
        return [(offence, counts) for offence in offences]
    mine: list[_Lane] = [lane for lane in lanes if lane[0] in offences]
    mine += [(offence, None) for offence in offences if all(lane[0] != offence for lane in lanes)]
    # What was cleared stays cleared while there is something else that the step can be about.
    still_open = [lane for lane in mine if lane not in lanes or not lanes[lane][0].cleared]
    return mine if claim.data.outcome is Outcome.QUASHED else still_open or mine


def _all_counted(lanes: Mapping[_Lane, tuple[Step, Claim]], offence: str) -> bool:
    """Whether the parts of an offence's counts make up the whole."""
    parts = [counts for name, counts in lanes if name == offence and counts]
    return bool(parts) and sum(counts.these for counts in parts) >= max(counts.total or 0 for counts in parts)


def _quashed(current: tuple[Step, Claim] | None) -> Step | None:
    if current is None or not current[0].decided:
        return None
    return CONVICTION_QUASHED if current[0].guilty else ACQUITTAL_QUASHED


def _overtakes(candidate: tuple[Step, Claim], current: tuple[Step, Claim]) -> bool:
    """The later step; where dates cannot tell, that of the higher court; else the one later in any proceeding."""
    (new, after), (old, before) = (candidate[0], candidate[1].data), (current[0], current[1].data)
    if before.date and after.date and not (before.date.unknown or after.date.unknown):
        if before.date.surely_before(after.date):
            return True
        if after.date.surely_before(before.date):
            return False
    if before.instance and after.instance and before.instance != after.instance:
        return _LADDER.index(after.instance) > _LADDER.index(before.instance)
    return new.rank >= old.rank


def _order(move: _Move) -> tuple[tuple[str, int, str], int, str]:
    step, claim = move
    return _date(claim).key, step.rank if step else CONVICTION_QUASHED.rank, claim.key


def _date(claim: Claim) -> PartialDate:
    return claim.data.date or PartialDate("", "", "unknown")


def _positions(lanes: Mapping[_Lane, tuple[Step, Claim]], claims: Sequence[Claim]) -> tuple[Position, ...]:
    """Offences that ended in the same step, equally final, stand together."""
    ends = (((step, claim, _final(step, claim, lane[0], claims)), lane[0]) for lane, (step, claim) in lanes.items())
    groups: dict[tuple[str, Final], list[str]] = defaultdict(list)
    taken: dict[tuple[str, Final], Taken] = {}
    for (step, claim, final), offence in ends:
        groups[claim.key, final].append(offence)
        taken[claim.key, final] = Taken(step, _date(claim), claim, True)
    return tuple(
        Position(tuple(filter(None, offences)), taken[key], key[1])
        for key, offences in sorted(groups.items(), key=lambda item: (-taken[item[0]].step.rank, item[0]))
    )


def _final(step: Step, decision: Claim, offence: str, claims: Sequence[Claim]) -> Final:
    """The last word of a court on whether this decision stands; of two words on one day, that it does not."""
    if not step.decided:
        return Final.UNKNOWN
    said = [
        (_date(claim).key, claim.data.final is not Final.YES, claim.data.final)
        for claim in claims
        if claim.data.event in _DECISIONS and claim.data.standing not in _NEVER
        if claim.data.final is not Final.UNKNOWN and not _date(claim).surely_before(_date(decision))
        if claim is decision or not claim.offences or offence in claim.offences
    ]
    return max(said)[2] if said else Final.UNKNOWN


def statuses(
    entries: Mapping[str, Entry[Record]],
    in_case: Mapping[str, tuple[Claim, ...]],
    roles: Mapping[str, Mapping[str, Role]],
) -> Mapping[str, tuple[Status, ...]]:
    """For each case, the position of everybody accused in it."""
    found: list[tuple[str, Status]] = []
    for case, claims in in_case.items():
        record = entries[case].record
        checked: PartialDate | None = record.checked if isinstance(record, Case) else None
        mine: dict[str, list[Claim]] = defaultdict(list)
        for claim in claims:
            allowed = accused(roles.get(case, {})) | accused(roles.get(claim.brief, {}))
            for person in claim.about:
                if person in allowed:
                    mine[person].append(claim)
        for person, about in mine.items():
            if one := status(person, case, about, checked):
                found.append((person, one))
    return grouped(found)
