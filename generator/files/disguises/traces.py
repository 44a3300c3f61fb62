"""Where forms of a name stand in a text, in whatever way they are written there.

In: a text, forms. Out: traces, each a stretch of the text itself, by the plainest reading that finds it whole. Refuses
to know what is done about them.
"""

from bisect import bisect_right
from dataclasses import dataclass

from generator.files.disguises.views import views
from generator.model.forms import Forms


@dataclass(frozen=True, slots=True, order=True)
class Trace:
    """A form by its number, from `start` to `end`; `how` names the ways of writing that had to be read."""

    start: int
    end: int
    number: int
    how: tuple[str, ...] = ()


def traces(text: str, forms: Forms) -> tuple[Trace, ...]:
    """Every place of a form, in order, none overlapping."""
    found: list[Trace] = []
    for view in views(text):
        for hit in forms.find(view.text):
            _take(found, Trace(*view.origin(hit.start, hit.end), hit.number, view.how))
    return tuple(found)


def _take(found: list[Trace], trace: Trace) -> None:
    """Among those that are found, where it overlaps none; or instead of shorter ones that it holds all of."""
    first = bisect_right(found, trace.start, key=lambda one: one.end)
    last = first
    while last < len(found) and found[last].start < trace.end:
        last += 1
    inside = found[first:last]
    if not inside or (trace.start <= inside[0].start and inside[-1].end <= trace.end and _longer(trace, inside)):
        found[first:last] = [trace]


def _longer(trace: Trace, inside: list[Trace]) -> bool:
    return trace.end - trace.start > inside[-1].end - inside[0].start and trace.number != inside[0].number
