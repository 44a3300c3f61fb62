"""Cases whose end is not known.

In: a site. Out: each of them with where everybody stands in it, or else its latest step. A case has ended only where
everybody who is accused in it has a decision that is final, or where nobody is and its last step is a final decision on
the whole of it. Refuses to guess: a case of which that is not known is open.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.moves import ACCUSED, NEVER, accused, day_of
from generator.link.site import Site
from generator.link.status import Position, Status
from generator.model.content import Entry
from generator.model.records import Case, Record
from generator.model.vocabulary import Event, Final, Outcome

# What a court may decide for good and that leaves the case itself to be decided.
_ON_THE_WAY = frozenset({Outcome.REMITTED, Outcome.USABLE, Outcome.UNUSABLE})
_LAST = frozenset({Event.RULING, Event.DISMISSAL})


@dataclass(frozen=True, slots=True)
class Pending:
    """A case that is not known to have ended. `without`: the accused of whom no step is known.

    `known`: as far as is known it is going on; else what is known may have been the end, or nothing is known.
    """

    case: Entry[Record]
    statuses: tuple[Status, ...]
    without: tuple[str, ...]
    latest: Claim | None
    known: bool


def pending(site: Site) -> Iterator[Pending]:
    """Every case that is not known to have ended; one look at each status and each step."""
    statuses = grouped((one.case, one) for mine in site.statuses.values() for one in mine)
    for case in site.folder("cases"):
        mine = statuses.get(case.id, ())
        people = accused(site.roles.get(case.id, {}))
        having = {one.person for one in mine}
        without = tuple(id for id in site.roles.get(case.id, {}) if id in people - having)
        steps = site.events_of(site.in_case.get(case.id, ()))
        dated = [claim for claim in steps if not day_of(claim).unknown]
        if mine or people or _hidden(case, people):
            ended = bool(mine) and not without and not _hidden(case, people) and all(map(_over, mine))
        else:
            ended = _decided(steps)
        if not ended:
            positions = [at for one in mine for at in one.positions]
            known = any(map(_going_on, positions)) or (not (mine or people) and _undecided(steps))
            yield Pending(case, mine, without, next(reversed(dated), None), known)


def _over(status: Status) -> bool:
    """Whether every part of what somebody was accused of is decided for good."""
    return all(at.taken.step.decided and at.final is Final.YES for at in status.positions)


def _going_on(position: Position) -> bool:
    """Whether this is surely not the end: a step before the decision, or a decision that is said not to be final."""
    return not position.taken.step.decided or position.final is Final.NO


def _hidden(case: Entry[Record], people: frozenset[str]) -> bool:
    """Whether somebody accused is not shown, so that nothing can be said of all."""
    record = case.record
    roles = record.parties.values() if isinstance(record, Case) else ()
    return sum(role in ACCUSED for role in roles) > len([id for id in people if "#" not in id])


def _undecided(steps: Sequence[Claim]) -> bool:
    """Whether there are steps in a case without anybody accused, and none that may have been its end."""
    return bool(steps) and not any(map(_may_end, steps))


def _may_end(claim: Claim) -> bool:
    """Whether a step may be a decision on the whole of a case."""
    return claim.data.event in _LAST and claim.data.outcome not in _ON_THE_WAY


def _decided(steps: Sequence[Claim]) -> bool:
    """Whether the last step of a case without anybody accused is a final decision on the whole of it."""
    last = steps[-1] if steps else None
    if last is None or not _may_end(last) or last.data.standing in NEVER or last.data.final is not Final.YES:
        return False
    return all(day_of(claim).surely_before(day_of(last)) for claim in steps[:-1])
