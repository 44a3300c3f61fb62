"""The procedural position of a person in a case, computed from the steps that claims report.

In: the claims of one case about one person. Out: a `Status`: the track of steps in order, which of them stand, and the
positions they lead to. `alleged` and `party` claims never set one. Refuses to infer a step that no claim reports.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.gaps import Gap, gaps
from generator.link.groups import grouped
from generator.link.lanes import Lane, lanes
from generator.link.moves import NEVER, Effect, day_of, in_order, moves_of, sets_status
from generator.link.proceedings import Proceeding
from generator.link.searched import searched
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.figures import Counts
from generator.model.proceedings import CONFIRMING
from generator.model.records import Case, Record
from generator.model.steps import Step
from generator.model.vocabulary import Event, Final


@dataclass(frozen=True, slots=True)
class Taken:
    """One step that was taken, and the claim that says so; `stands` unless a later one overtook it."""

    step: Step
    date: PartialDate
    claim: Claim
    stands: bool


@dataclass(frozen=True, slots=True)
class Position:
    """For these offences (none: the case as a whole), and these of their counts, this step is the last.

    `review` is the last claim by which a court let it stand.
    """

    offences: tuple[str, ...]
    taken: Taken
    final: Final
    counts: Counts | None = None
    review: Claim | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """A person in a case. `checked` says when somebody last looked, where the case says it; `gaps` what is missing.

    `searched`: somebody looked after everything that is known, so that what is missing was not found.
    """

    person: str
    case: str
    track: tuple[Taken, ...]
    positions: tuple[Position, ...]
    checked: PartialDate | None
    gaps: tuple[Gap, ...] = ()
    searched: bool = False

    @property
    def guilty(self) -> bool:
        """True only when a conviction is final; everybody else is presumed innocent."""
        return any(at.taken.step.guilty and at.final is Final.YES for at in self.positions)


def statuses(every: Iterable[Proceeding], entries: Mapping[str, Entry[Record]]) -> Mapping[str, tuple[Status, ...]]:
    """The position of everybody accused, in each of their cases, by person."""
    found: list[tuple[str, Status]] = []
    for one in every:
        record = entries[one.case].record
        checked = record.checked if isinstance(record, Case) else None
        if made := status(one, checked, searched(checked, one.claims, entries)):
            found.append((one.person, made))
    return grouped(found)


def status(one: Proceeding, checked: PartialDate | None, searched: bool = False) -> Status | None:
    """The status that these claims give, None where no step is among them."""
    found = lanes(in_order([(step, claim) for claim in one.claims for step in moves_of(claim)]))
    ends = found.ends()
    if not ends:
        return None
    last = {claim.key for _, claim in ends.values()}
    track = (Taken(step, day_of(claim), claim, claim.key in last) for step, claim in found.effects.values())
    return Status(one.person, one.case, tuple(track), _positions(ends, one.claims), checked, gaps(one.claims), searched)


def _positions(ends: Mapping[Lane, Effect], claims: Sequence[Claim]) -> tuple[Position, ...]:
    """Offences that ended in the same step, equally final, stand together."""
    groups: dict[tuple[str, Final], list[Lane]] = defaultdict(list)
    taken: dict[tuple[str, Final], Taken] = {}
    for lane, (step, claim) in ends.items():
        key = (claim.key, _final(step, claim, lane, claims))
        groups[key].append(lane)
        taken[key] = Taken(step, day_of(claim), claim, True)
    return tuple(
        Position(
            _offences(mine),
            taken[key],
            key[1],
            _counts([_left(lane, ends) for lane in mine], taken[key].claim),
            _review(taken[key], mine, claims),
        )
        for key, mine in sorted(groups.items(), key=lambda item: (-taken[item[0]].step.rank, item[0]))
    )


def _review(taken: Taken, lanes: Iterable[Lane], claims: Iterable[Claim]) -> Claim | None:
    """The last ruling that let all of this decision stand."""
    found = [
        claim
        for claim in claims
        if taken.step.decided and claim.data.outcome in CONFIRMING
        if all(_upholds(claim, taken.step, taken.claim, lane) for lane in lanes)
    ]
    return max(found, key=lambda claim: (day_of(claim).key, claim.key), default=None)


def _offences(lanes: Iterable[Lane]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lane.offence for lane in lanes if lane.offence))


def _left(lane: Lane, ends: Iterable[Lane]) -> Lane:
    """What is left of an offence's counts once parts of them went their own ways."""
    parts = [other.counts for other in ends if other.offence == lane.offence and other.counts]
    totals = {counts.total for counts in parts if counts.total}
    if lane.counts or len(totals) != 1:
        return lane
    (total,) = totals
    return Lane(lane.offence, Counts(total - sum(counts.these for counts in parts), total))


def _counts(lanes: Sequence[Lane], claim: Claim) -> Counts | None:
    """How many counts these lanes are of; what differs from offence to offence has no one number."""
    if any(lane.counts is None for lane in lanes):
        return claim.data.counts
    sums: dict[str, int] = defaultdict(int)
    totals = {lane.counts.total for lane in lanes if lane.counts}
    for lane in lanes:
        sums[lane.offence] += lane.counts.these if lane.counts else 0
    numbers = set(sums.values())
    return Counts(numbers.pop(), totals.pop()) if len(numbers) == len(totals) == 1 else claim.data.counts


def _final(step: Step, decision: Claim, lane: Lane, claims: Sequence[Claim]) -> Final:
    """The last word of a court on whether this decision stands; of two words on one day, that it does not."""
    if not step.decided:
        return Final.UNKNOWN
    said = [
        (day_of(claim).key, claim.data.final is not Final.YES, claim.data.final)
        for claim in claims
        if claim is decision or _upholds(claim, step, decision, lane)
        if claim.data.final is not Final.UNKNOWN
    ]
    return max(said)[2] if said else Final.UNKNOWN


def _upholds(claim: Claim, step: Step, decision: Claim, lane: Lane) -> bool:
    """Whether a ruling that is no step itself, or a conviction of what was sentenced, speaks of this, not before it."""
    ruling = claim.data.event is Event.RULING and not sets_status(claim)
    conviction = step.guilty and any(own and own.guilty for own in moves_of(claim))
    speaks = (ruling or conviction) and claim.data.standing not in NEVER
    offence = not claim.offences or lane.offence in claim.offences
    counts = not claim.data.counts or claim.data.counts == lane.counts
    return speaks and offence and counts and not day_of(claim).surely_before(day_of(decision))
