"""The procedural position of a person in a case, computed from the steps that claims report.

In: the claims of one case about one person. Out: a `Status`: the track of steps in order, which of them stand, and a
summary with its date. `alleged` and `party` claims never set one. Refuses to infer a step that no claim reports.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.records import Case, Record
from generator.model.vocabulary import GUILTY, STEPS, Final, Instance, Role, Standing, Step

_LADDER = tuple(Instance)
_NEVER = frozenset({Standing.ALLEGED, Standing.PARTY})
_DECIDED = frozenset({"convicted", "sentenced", "acquitted", "charges dismissed", "conviction quashed"})
ACCUSED = frozenset({Role.ACCUSED, Role.SUSPECT, Role.DEFENDANT, Role.APPELLANT})


@dataclass(frozen=True, slots=True)
class Taken:
    """One step that was taken: what it makes of the person, when, and the claim that says so."""

    label: str
    rank: int
    date: PartialDate
    claim: Claim
    stands: bool


@dataclass(frozen=True, slots=True)
class Position:
    """For these offences (none: the case as a whole) this step is the last."""

    offences: tuple[str, ...]
    step: Taken
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
        return any(at.step.label in GUILTY and at.final is Final.YES for at in self.positions)


def status(person: str, case: str, claims: Iterable[Claim], checked: PartialDate | None) -> Status | None:
    """The status that these claims give, None where no step is among them."""
    every = tuple(claims)
    steps = [(step, claim) for claim in every if (step := _step(claim)) is not None]
    if not steps:
        return None
    by_offence: dict[str, list[tuple[Step, Claim]]] = defaultdict(list)
    offences = sorted({offence for _, claim in steps for offence in claim.offences}) or [""]
    for step, claim in sorted(steps, key=_order):
        for offence in claim.offences or offences:
            by_offence[offence].append((step, claim))
    last = {offence: _last(taken) for offence, taken in by_offence.items()}
    standing = {id(claim) for _, claim in last.values()}
    track = tuple(_taken(step, claim, id(claim) in standing) for step, claim in sorted(steps, key=_order))
    return Status(person, case, track, _positions(last, every), checked)


def accused(roles: Mapping[str, Role]) -> frozenset[str]:
    """Those of a case's or a brief's parties who can have a status."""
    return frozenset(id for id, role in roles.items() if role in ACCUSED)


def _step(claim: Claim) -> Step | None:
    data = claim.data
    if data.event is None or data.date is None or data.standing in _NEVER:
        return None
    return STEPS.get((data.event, data.outcome)) or STEPS.get((data.event, None))


def _order(pair: tuple[Step, Claim]) -> tuple[tuple[str, int, str], int, str]:
    step, claim = pair
    date = claim.data.date
    return date.key if date else ("", 0, ""), step.rank, claim.key


def _last(taken: list[tuple[Step, Claim]]) -> tuple[Step, Claim]:
    """The later step; where dates cannot tell, that of the higher court; else the one later in any proceeding."""
    current = taken[0]
    for candidate in taken[1:]:
        if _overtakes(candidate, current):
            current = candidate
    return current


def _overtakes(candidate: tuple[Step, Claim], current: tuple[Step, Claim]) -> bool:
    (new, after), (old, before) = (candidate[0], candidate[1].data), (current[0], current[1].data)
    if before.date and after.date and not (before.date.unknown or after.date.unknown):
        if before.date.surely_before(after.date):
            return True
        if after.date.surely_before(before.date):
            return False
    if before.instance and after.instance and before.instance != after.instance:
        return _LADDER.index(after.instance) > _LADDER.index(before.instance)
    return new.rank >= old.rank


def _taken(step: Step, claim: Claim, stands: bool) -> Taken:
    return Taken(step.status, step.rank, claim.data.date or PartialDate("", "", "unknown"), claim, stands)


def _positions(last: Mapping[str, tuple[Step, Claim]], claims: tuple[Claim, ...]) -> tuple[Position, ...]:
    """Offences that ended in the same step stand together."""
    groups: dict[str, list[str]] = defaultdict(list)
    ends: dict[str, Position] = {}
    for offence, (step, claim) in last.items():
        groups[claim.key].append(offence)
        ends[claim.key] = Position((), _taken(step, claim, True), _final(step, offence, claims))
    return tuple(
        Position(tuple(filter(None, offences)), ends[key].step, ends[key].final)
        for key, offences in sorted(groups.items(), key=lambda item: (-ends[item[0]].step.rank, item[0]))
    )


def _final(step: Step, offence: str, claims: tuple[Claim, ...]) -> Final:
    """The last word on whether a decision stands; a higher court's dismissal of an appeal says it too."""
    if step.status not in _DECIDED:
        return Final.UNKNOWN
    said = [
        (claim.data.date.key, claim.data.final)
        for claim in claims
        if claim.data.date and claim.data.final is not Final.UNKNOWN
        if not claim.offences or offence in claim.offences
    ]
    return max(said)[1] if said else Final.UNKNOWN


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
