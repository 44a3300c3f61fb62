"""Whether the words of a sentence say how it is known: the tables of its language, applied with scope.

In: a sentence and the tables of its language. Out: its standing and by which rule. Refuses to know who is meant.
"""

import re

from generator.convert.tongue import Tongue
from generator.model.vocabulary import Event, Standing

STEPS = frozenset(
    (
        Event.WARRANT,
        Event.ARREST,
        Event.INDICTMENT,
        Event.CHARGE,
        Event.PLEA,
        Event.CONVICTION,
        Event.SENTENCE,
        Event.ACQUITTAL,
    )
)
"""Events that are a step of a proceeding: they stand without a date, too."""


def counts(text: str, cue: re.Match[str], tongue: Tongue) -> bool:
    """Whether a cue is about the sentence: neither denied nor inside a clause that only says which one is meant."""
    return not (tongue.restrictive.search(text[: cue.start()]) or denied(text, cue, tongue))


def denied(text: str, cue: re.Match[str], tongue: Tongue) -> bool:
    """Whether the sentence says that it did not happen, or not yet."""
    return bool(tongue.denied.search(text[: cue.start()]))


def judge(text: str, tongue: Tongue) -> tuple[Standing, str] | None:
    """The standing that the words of a sentence give it, and by which rule: the first that fits."""
    for standing, rule, pattern in tongue.standings:
        told = standing in (Standing.ALLEGED, Standing.PARTY)
        fits = (not denied(text, cue, tongue) if told else counts(text, cue, tongue) for cue in pattern.finditer(text))
        if any(fits):
            return standing, rule
    return None
