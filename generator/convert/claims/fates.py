"""How far things went for a person: a ladder.

In: nothing. Out: a closed list with its order, and what several steps come to. Refuses to know any words.
"""

from collections.abc import Iterable
from enum import StrEnum

from generator.model.vocabulary import Event, Outcome


class Fate(StrEnum):
    """From suspicion to the end of a case; each means what a text says, not what is true."""

    SUSPECT = "suspect"
    WANTED = "wanted"
    ARRESTED = "arrested"
    CHARGED = "charged"
    INDICTED = "indicted"
    CLEARED_OF = "cleared"
    PLEADED_GUILTY = "pleaded-guilty"
    CONVICTED = "convicted"
    SENTENCED = "sentenced"
    ACQUITTED = "acquitted"
    QUASHED = "quashed"

    @property
    def rank(self) -> int:
        """Its place on the ladder."""
        return tuple(Fate).index(self)


BY_EVENT: dict[tuple[Event, Outcome | None], Fate] = {
    (Event.WARRANT, None): Fate.WANTED,
    (Event.ARREST, None): Fate.ARRESTED,
    (Event.CHARGE, None): Fate.CHARGED,
    (Event.PLEA, Outcome.NOT_GUILTY): Fate.CHARGED,
    (Event.TRIAL, None): Fate.CHARGED,
    (Event.INDICTMENT, None): Fate.INDICTED,
    (Event.PLEA, Outcome.GUILTY): Fate.PLEADED_GUILTY,
    (Event.CONVICTION, None): Fate.CONVICTED,
    (Event.SENTENCE, None): Fate.SENTENCED,
    (Event.ACQUITTAL, None): Fate.ACQUITTED,
    (Event.DISMISSAL, None): Fate.ACQUITTED,
    (Event.RULING, Outcome.QUASHED): Fate.QUASHED,
}
"""What an event makes of the person whom it concerns."""

GUILT = frozenset({Fate.PLEADED_GUILTY, Fate.CONVICTED, Fate.SENTENCED})
CLEARED = frozenset({Fate.CLEARED_OF, Fate.ACQUITTED, Fate.QUASHED})


def furthest(found: Iterable[Fate]) -> Fate | None:
    """The highest: who was cleared is cleared whatever else was said, unless it was of some things and not of others.

    Nobody is cleared of what they have admitted, so an acquittal beside a plea of guilty belongs to another case.
    """
    seen = frozenset(found)
    if Fate.PLEADED_GUILTY in seen:
        seen -= CLEARED
    return max(seen, key=lambda fate: fate.rank, default=None)
