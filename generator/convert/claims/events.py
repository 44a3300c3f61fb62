"""A part of a sentence → what happened in it: event, outcome, date, counts, instance.

In: a sentence, the part, and how it is known. Out: one happening, empty where the part tells none. A date belongs to
the word that stands nearest to it. Refuses to know whose step it is.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.convert.amounts.figures import value
from generator.convert.claims import cues
from generator.convert.claims.parts import Part
from generator.convert.claims.speakers import Spoken
from generator.convert.days.dates import Dated
from generator.convert.tongue import Tongue
from generator.model.figures import Counts
from generator.model.vocabulary import Event, Instance, Outcome, Standing

_DECIDED = frozenset({Event.PLEA, Event.CONVICTION, Event.SENTENCE, Event.ACQUITTAL, Event.RULING, Event.DISMISSAL})
_BESIDE = 25
_OF_STANDING = {Standing.FOUND: _DECIDED - {Event.PLEA}, Standing.ADMITTED: frozenset({Event.PLEA})}
_Told = tuple[re.Match[str], Event, Outcome | None]
_COUNTED = _DECIDED | {Event.CHARGE, Event.INDICTMENT}


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened, and what an editor should look at."""

    event: Event | None = None
    outcome: Outcome | None = None
    date: str = ""
    counts: str = ""
    instance: Instance | None = None
    doubts: tuple[str, ...] = ()


def find(spoken: Spoken, part: Part, standing: Standing, tongue: Tongue) -> Happened:
    """The step that the part tells, with the date that stands nearest to it; an allegation tells none."""
    if standing in (Standing.ALLEGED, Standing.PARTY):
        return Happened()
    found = list(cues.event_of(part.words, tongue)) or list(cues.event_of(part.signs, tongue))
    main = [one for one in found if not cues.aside(part.words, one[0].start(), tongue)]
    wanted = _OF_STANDING.get(standing, frozenset())
    fitting = [one for one in main if one[1] in wanted] or main
    dates = [dated for dated in spoken.dates if part.holds(dated.start)]
    dated = [
        (_gap(one[0], day), one, day.date)
        for day in dates
        for one in [_nearest(main, day) or _close(found, day)]
        if one
    ]
    own = [pair for pair in dated if pair[1] in fitting] or ([] if wanted and fitting != main else dated)
    if own:
        _, (_, event, outcome), date = min(own, key=lambda pair: pair[0])
        return _happened(part, event, outcome, date, tongue=tongue)
    steps = [one for one in fitting if one[1] in cues.STEPS and standing is not Standing.REPORTED]
    return _happened(part, steps[0][1], steps[0][2], "unknown", tongue=tongue) if steps else Happened()


def _nearest(found: Sequence[_Told], day: Dated) -> _Told | None:
    return min(found, key=lambda one: _gap(one[0], day), default=None)


def _close(found: Sequence[_Told], day: Dated) -> _Told | None:
    """In a side clause a date belongs only to the word beside it."""
    nearest = _nearest(found, day)
    return nearest if nearest and _gap(nearest[0], day) <= _BESIDE else None


def _happened(part: Part, event: Event, outcome: Outcome | None, date: str, *, tongue: Tongue) -> Happened:
    counts, doubt = _counts(part.words, tongue) if event in _COUNTED else ("", "")
    instance = next((name for name, pattern in tongue.instances if pattern.search(part.words)), None)
    doubts = (doubt,) if doubt else ()
    return Happened(event, outcome, date, counts, instance if event in _DECIDED else None, doubts)


def _counts(text: str, tongue: Tongue) -> tuple[str, str]:
    """`two of five counts` is `2 of 5`; several numbers of counts in one part are left to the editor."""
    found = [match for match in tongue.counts.finditer(text) if match["one"]]
    if len(found) != 1:
        return "", "several numbers of counts" if found else ""
    these, every = value(found[0]["one"]), value(found[0]["all"]) if found[0]["all"] else ""
    try:
        return str(Counts.parse(f"{these} of {every}" if every else these)), ""
    except ValueError:
        return "", "counts that do not add up"


def _gap(cue: re.Match[str], dated: Dated) -> int:
    return max(dated.start - cue.end(), cue.start() - dated.end)
