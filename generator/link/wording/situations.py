"""How far things have gone for somebody, with one kind of offence.

In: statuses by person, and the names of offences. Out: a `Situation`. Refuses to infer a step that no claim reports.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.link.status import Position, Status
from generator.model.content import Entry
from generator.model.records import Record
from generator.model.steps import STEPS
from generator.model.vocabulary import Event, Final, Outcome
from generator.model.wording.offences import Kind, kinds
from generator.model.wording.verdicts import Situation

_PLEADED = STEPS[Event.PLEA, Outcome.GUILTY]


@dataclass(frozen=True, slots=True)
class Held:
    """One position: what it makes of somebody, and for which kinds of offences; none: for the case as a whole."""

    situation: Situation
    kinds: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class Standings:
    """Everybody's positions."""

    positions: Mapping[str, tuple[Held, ...]]

    @classmethod
    def of(cls, statuses: Mapping[str, tuple[Status, ...]], entries: Mapping[str, Entry[Record]]) -> "Standings":
        """Read each status once."""
        return cls(
            {
                person: tuple(_held(at, entries) for status in every for at in status.positions)
                for person, every in statuses.items()
            }
        )

    @property
    def cleared(self) -> bool:
        """Whether anybody was cleared of anything."""
        return any(at.situation is Situation.CLEARED for every in self.positions.values() for at in every)

    def of_person(self, id: str, wanted: frozenset[Kind]) -> Situation:
        """The situation in which `id` is with offences of these kinds; no kinds: with any."""
        every = self.positions.get(id, ())
        return next(_in_order(every, wanted), Situation.NONE)


def _in_order(every: tuple[Held, ...], wanted: frozenset[Kind]) -> Iterator[Situation]:
    """What weighs most first; what was cleared is no more open, unless it is open in another case."""
    fitting = {at.situation for at in every if not wanted or wanted & at.kinds}
    guilty = {Situation.FINAL, Situation.CONVICTED}
    yield from (one for one in (Situation.FINAL, Situation.CONVICTED) if one in fitting)
    open_too = {Situation.ACCUSED, Situation.PLEADED} & fitting
    if wanted and Situation.CLEARED in fitting and not open_too:
        yield Situation.CLEARED
    here = {at.situation for at in every}
    if guilty & here:
        yield Situation.OTHER
    yield from (one for one in (Situation.PLEADED, Situation.ACCUSED, Situation.CLEARED) if one in here)


def _held(at: Position, entries: Mapping[str, Entry[Record]]) -> Held:
    step = at.taken.step
    records = [entries[id].record for id in at.offences if id in entries]
    said = frozenset(kind for record in records for form in (record.label, *record.aliases) for kind in kinds(form))
    if step.guilty:
        return Held(Situation.FINAL if at.final is Final.YES else Situation.CONVICTED, said)
    if step.cleared:
        return Held(Situation.CLEARED, said)
    return Held(Situation.PLEADED if step is _PLEADED else Situation.ACCUSED, said)
