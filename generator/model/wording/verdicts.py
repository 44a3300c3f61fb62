"""Which phrasing may stand of whom: a table.

In: nothing. Out: `Phrasing`, `Situation`, and `PASSES`. Refuses to know how either is found out.
"""

from collections.abc import Mapping
from enum import StrEnum


class Phrasing(StrEnum):
    """How a sentence puts it. What is attributed, hedged or denied is `told`, and passes everywhere."""

    DEED = "deed"  # X laundered money
    NOUN = "noun"  # the trafficker X, X's criminal network
    VERDICT = "verdict"  # X was convicted of laundering
    ACCUSED = "accused"  # X is accused of laundering
    CRIME = "crime"  # X … smuggling: a word of crime beside X, and nobody who tells it
    TOLD = "told"  # prosecutors say that X laundered money


class Situation(StrEnum):
    """How far things have gone for somebody with one kind of offence."""

    NONE = "none"  # no step is known
    ACCUSED = "accused"  # sought, arrested, charged, indicted, on trial
    PLEADED = "pleaded"  # pleaded guilty, and no court has decided
    CONVICTED = "convicted"  # for this kind of offence, and not known to be final
    FINAL = "final"  # for this kind of offence, finally
    OTHER = "other"  # for another kind of offence
    CLEARED = "cleared"  # acquitted, charges dismissed, conviction quashed


_TOLD = frozenset({Phrasing.TOLD})
_ACCUSED = _TOLD | {Phrasing.ACCUSED}
PASSES: Mapping[Situation, frozenset[Phrasing]] = {
    Situation.NONE: _ACCUSED,
    Situation.ACCUSED: _ACCUSED,
    Situation.PLEADED: _ACCUSED,
    Situation.CONVICTED: _ACCUSED | {Phrasing.VERDICT},
    Situation.FINAL: frozenset(Phrasing),
    Situation.OTHER: _ACCUSED,
    Situation.CLEARED: _TOLD,
}
IN_WORDS: Mapping[Situation, str] = {
    Situation.NONE: "no step of a proceeding is known here",
    Situation.ACCUSED: "accused, and not convicted",
    Situation.PLEADED: "pleaded guilty, and no conviction is known here",
    Situation.CONVICTED: "the conviction is not known to be final",
    Situation.FINAL: "finally convicted of this",
    Situation.OTHER: "not convicted of this kind of offence",
    Situation.CLEARED: "cleared of it",
}
