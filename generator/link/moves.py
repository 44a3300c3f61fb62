"""The steps of a proceeding that claims report, and the order in which they were taken.

In: claims of one person in one case. Out: moves in order, and which of two overtakes the other. `alleged` and `party`
claims are no move. Refuses to know offences and counts.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.link.claims import Claim
from generator.model.dates import PartialDate
from generator.model.steps import CONVICTION_QUASHED, QUASHED, STEPS, Step
from generator.model.vocabulary import Event, Instance, Outcome, Role, Standing

LADDER = tuple(Instance)
NEVER = frozenset({Standing.ALLEGED, Standing.PARTY})
ACCUSED = frozenset({Role.ACCUSED, Role.SUSPECT, Role.DEFENDANT, Role.APPELLANT})

Move = tuple[Step | None, Claim]  # None: a quashing, which depends on what it quashes
Effect = tuple[Step, Claim]


def accused(roles: Mapping[str, Role]) -> frozenset[str]:
    """Those of a case's or a brief's parties who can have a status."""
    return frozenset(id for id, role in roles.items() if role in ACCUSED)


def sets_status(claim: Claim) -> bool:
    """Whether a claim reports a step of somebody's proceeding."""
    return any(True for _ in moves_of(claim))


def moves_of(claim: Claim) -> Iterator[Step | None]:
    """What a claim does to a status: nothing, a step, or None for a quashing."""
    data = claim.data
    if data.event is None or data.date is None or data.standing in NEVER:
        return
    if (data.event, data.outcome) == (Event.RULING, Outcome.QUASHED):
        yield None
    elif step := STEPS.get((data.event, data.outcome)) or STEPS.get((data.event, None)):
        yield step


def in_order(moves: Sequence[Move]) -> list[Move]:
    """By date and rank; a quashing behind everything that it does not surely precede."""
    ordered = sorted((move for move in moves if move[0]), key=_order)
    for quashing in sorted((move for move in moves if not move[0]), key=_order):
        date = day_of(quashing[1])
        behind = [place for place, (_, claim) in enumerate(ordered, 1) if not date.surely_before(day_of(claim))]
        ordered.insert(max(behind, default=0), quashing)
    return ordered


def overtakes(candidate: Effect, current: Effect) -> bool:
    """The later step; where dates cannot tell, that of the higher court; else the one later in any proceeding."""
    (new, after), (old, before) = (candidate[0], candidate[1].data), (current[0], current[1].data)
    if before.date and after.date and not (before.date.unknown or after.date.unknown):
        if before.date.surely_before(after.date):
            return True
        if after.date.surely_before(before.date):
            return False
    if before.instance and after.instance and before.instance != after.instance:
        return LADDER.index(after.instance) > LADDER.index(before.instance)
    return new.rank >= old.rank


def quashing_of(step: Step) -> Step | None:
    """What a quashing makes of this step; None where there is nothing to quash."""
    return QUASHED.get(step)


def day_of(claim: Claim) -> PartialDate:
    """When the step was taken."""
    return claim.data.date or PartialDate("", "", "unknown")


def _order(move: Move) -> tuple[tuple[str, int, str], int, str]:
    step, claim = move
    return day_of(claim).key, step.rank if step else CONVICTION_QUASHED.rank, claim.key
