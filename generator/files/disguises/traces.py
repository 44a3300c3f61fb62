"""Where forms of a name stand in a text, in whatever way they are written there.

In: a text, forms. Out: traces, each a stretch of the text itself, by the plainest reading that finds it. Refuses to
know what is done about them.
"""

from bisect import bisect_right
from collections.abc import Iterator
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
        fresh: list[Trace] = []
        for hit in forms.find(view.text):
            trace = Trace(*view.origin(hit.start, hit.end), hit.number, view.how)
            if not (_overlaps(found, trace) or (fresh and trace.start < fresh[-1].end)):
                fresh.append(trace)
        if fresh:
            found = sorted([*found, *fresh])
    return tuple(found)


def _overlaps(found: list[Trace], trace: Trace) -> bool:
    """Whether the stretch is taken; those that are found do not overlap, so that its neighbours tell."""
    at = bisect_right(found, trace.start, key=lambda one: one.start)
    return (at > 0 and trace.start < found[at - 1].end) or (at < len(found) and found[at].start < trace.end)
