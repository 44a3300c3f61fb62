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
    CONVICTION_QUASHED,
    QUASHED,
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


@dataclass(frozen=True, slots=True)
class _Lane:
    """An offence, and the part of its counts that went its own way: so many, and whether they were cleared."""

    offence: str
    counts: Counts | None = None
    cleared: bool = False


_Lanes = dict[_Lane, tuple[Step, Claim]]


def status(person: str, case: str, claims: Iterable[Claim], checked: PartialDate | None) -> Status | None:
    """The status that these claims give, None where no step is among them."""
    every = tuple(claims)
    moves = _in_order([(step, claim) for claim in every for step in _steps(claim)])
    lanes, effects = _lanes(moves)
    if not lanes:
        return None
    last = {claim.key for _, claim in lanes.values()}
    track = (Taken(step, _date(claim), claim, claim.key in last) for step, claim in effects)
    return Status(person, case, tuple(track), _positions(lanes, every), checked)


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


def _in_order(moves: Sequence[_Move]) -> list[_Move]:
    """By date and rank; a quashing behind everything that it does not surely precede."""
    ordered = sorted((move for move in moves if move[0]), key=_order)
    for quashing in sorted((move for move in moves if not move[0]), key=_order):
        date = _date(quashing[1])
        behind = [place for place, (_, claim) in enumerate(ordered, 1) if not date.surely_before(_date(claim))]
        ordered.insert(max(behind, default=0), quashing)
    return ordered


def _lanes(moves: Sequence[_Move]) -> tuple[_Lanes, list[tuple[Step, Claim]]]:
    """Where each offence, and each part of its counts, stands in the end; and what each move made of somebody."""
    offences = sorted({offence for _, claim in moves for offence in claim.offences}) or [""]
    lanes: _Lanes = {}
    effects: dict[str, tuple[Step, Claim]] = {}
    for move, claim in moves:
        for lane in _concerned(lanes, claim.offences or offences, move, claim):
            current = lanes.get(lane)
            step = QUASHED.get(current[0]) if move is None and current else move
            if step:
                effects.setdefault(claim.key, (step, claim))
                if current is None or _overtakes((step, claim), current):
                    lanes[lane] = (step, claim)
    whole = {lane: at for lane, at in lanes.items() if lane.counts or not _all_counted(lanes, lane.offence)}
    return whole, list(effects.values())


def _concerned(lanes: _Lanes, offences: Sequence[str], move: Step | None, claim: Claim) -> list[_Lane]:
    """The lanes that a step moves: a part of the counts its own; else those still open, or all where none is."""
    counts = claim.data.counts
    if counts and counts.total and counts.these < counts.total:
        return [_part(lanes, offence, counts, move is not None and move.cleared) for offence in offences]
    mine = [lane for lane in lanes if lane.offence in offences]
    mine += [_Lane(offence) for offence in offences if all(lane.offence != offence for lane in lanes)]
    # What was cleared stays cleared while there is something else that the step can be about.
    still_open = [lane for lane in mine if lane not in lanes or not lanes[lane][0].cleared]
    return mine if move is None else still_open or mine


def _part(lanes: _Lanes, offence: str, counts: Counts, cleared: bool) -> _Lane:
    """The lane of a part of the counts; the same number again is the same part only where there is no room for two."""
    parts = [lane for lane in lanes if lane.offence == offence and lane.counts]
    own = _Lane(offence, counts, cleared)
    room = sum(lane.counts.these for lane in parts if lane.counts) + counts.these <= (counts.total or 0)
    same = [lane for lane in parts if lane.counts == counts]
    return own if own in parts or room or not same else same[0]


def _all_counted(lanes: _Lanes, offence: str) -> bool:
    """Whether the parts of an offence's counts make up the whole."""
    parts = [lane.counts for lane in lanes if lane.offence == offence and lane.counts]
    return bool(parts) and sum(counts.these for counts in parts) >= max(counts.total or 0 for counts in parts)


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


def _positions(lanes: _Lanes, claims: Sequence[Claim]) -> tuple[Position, ...]:
    """Offences that ended in the same step, equally final, stand together."""
    groups: dict[tuple[str, Final], list[str]] = defaultdict(list)
    taken: dict[tuple[str, Final], Taken] = {}
    for lane, (step, claim) in lanes.items():
        key = (claim.key, _final(step, claim, lane, claims))
        groups[key].append(lane.offence)
        taken[key] = Taken(step, _date(claim), claim, True)
    return tuple(
        Position(tuple(filter(None, offences)), taken[key], key[1])
        for key, offences in sorted(groups.items(), key=lambda item: (-taken[item[0]].step.rank, item[0]))
    )


def _final(step: Step, decision: Claim, lane: _Lane, claims: Sequence[Claim]) -> Final:
    """The last word of a court on whether this decision stands; of two words on one day, that it does not."""
    if not step.decided:
        return Final.UNKNOWN
    said = [
        (_date(claim).key, claim.data.final is not Final.YES, claim.data.final)
        for claim in claims
        if claim is decision or _upholds(claim, step, decision, lane)
        if claim.data.final is not Final.UNKNOWN
    ]
    return max(said)[2] if said else Final.UNKNOWN


def _upholds(claim: Claim, step: Step, decision: Claim, lane: _Lane) -> bool:
    """Whether a ruling that is no step itself, or a conviction of what was sentenced, speaks of this, not before it."""
    ruling = claim.data.event is Event.RULING and not sets_status(claim)
    conviction = step.guilty and any(own and own.guilty for own in _steps(claim))
    speaks = (ruling or conviction) and claim.data.standing not in _NEVER
    offence = not claim.offences or lane.offence in claim.offences
    counts = not claim.data.counts or claim.data.counts == lane.counts
    return speaks and offence and counts and not _date(claim).surely_before(_date(decision))


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
