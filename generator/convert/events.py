"""A part of a sentence → what happened in it: event, outcome, date, counts, instance.

In: a sentence, the part, and how it is known. Out: one happening, empty where the part tells none. A date belongs to
the word that stands nearest to it. Refuses to know whose step it is.
"""

import re
from dataclasses import dataclass

from generator.convert import cues
from generator.convert.dates import Dated
from generator.convert.figures import value
from generator.convert.parts import Part
from generator.convert.speakers import Spoken
from generator.convert.tongue import Tongue
from generator.model.figures import Counts
from generator.model.vocabulary import Event, Instance, Outcome, Standing

_DECIDED = frozenset({Event.PLEA, Event.CONVICTION, Event.SENTENCE, Event.ACQUITTAL, Event.RULING, Event.DISMISSAL})
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
    dates = [dated for dated in spoken.dates if part.holds(dated.start)]
    if dates:
        pairs = [(_gap(one[0], dated), *one, dated.date) for one in main or found for dated in dates]
        nearest = min(pairs, key=lambda pair: pair[0], default=None)
        return _happened(part, *nearest[2:], tongue=tongue) if nearest else Happened()
    steps = [one for one in main if one[1] in cues.STEPS and standing is not Standing.REPORTED]
    return _happened(part, steps[0][1], steps[0][2], "unknown", tongue=tongue) if steps else Happened()


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
