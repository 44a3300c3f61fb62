"""What is compared, on one scale: figures in thousandths, dates in days.

In: what was said of an entry. Out: what a picture draws of it, the best first, with words for each value.
"""

import datetime
from collections.abc import Sequence

from generator.model.dates import PartialDate
from generator.publish.drawing.comparison import Compared, Tick, Value
from generator.publish.views.figures.cells import CellLine
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

MOST_VALUES = 12
_MORE = frozenset({"at least", "more than"})
_LESS = frozenset({"at most", "less than"})


def first_of(entry: Compared) -> int:
    """The first day on which any of its steps may have been."""
    return min(value.low for value in entry.values)


def largest_of(entry: Compared) -> int:
    """What an entry is sorted by: a superseded figure does not count beside others."""
    return max([value.high for value in entry.values if not value.faint] or [0])


def compared(link: Link, said: Sequence[tuple[str, CellLine]], dated: bool, at: At) -> Compared:
    """An entry with what was said of it: of dates the earliest first, of figures the largest."""
    values = [_value(link, label, line, at) for label, line in said]
    values.sort(key=lambda value: (value.faint, value.low if dated else -value.high))
    left = len(values) - MOST_VALUES
    more = at.language.say("further values: %(count)s", count=at.language.number(left)) if left > 0 else ""
    return Compared(link.text, link.href, tuple(values[:MOST_VALUES]), more)


def _value(link: Link, label: str, line: CellLine, at: At) -> Value:
    words = line.words or line.when.words
    say = at.language.say
    together = (say("with %(name)s", name=other.text) for other in line.together)
    notes = [at.language.word(line.standing), *line.scope, *together]
    notes += [one.text for one in (*line.replaced, *([line.differs] if line.differs else ()), *line.later)]
    shown = f"{label}, {words}" if label else words
    name = f"{link.text}: {'; '.join((shown, *notes, line.basis))}"
    low, high, bound = _measured(line)
    return Value(
        href=line.claim.href,
        name=name,
        standing=line.standing,
        words=shown,
        notes="; ".join(notes),
        low=low,
        high=high,
        open_low=bound in _LESS or bound == "before",
        open_high=bound in _MORE or bound == "after" or bool(line.figure and line.figure.vague),
        faint=bool(line.replaced),
    )


def _measured(line: CellLine) -> tuple[int, int, str]:
    if line.figure:
        return (*line.figure.thousandths, line.figure.bound)
    date = line.date or PartialDate.parse("unknown")
    if date.bound:
        day = _day(date.latest if date.bound == "before" else date.earliest)
        return day, day, date.bound
    return _day(date.earliest), _day(date.latest), ""


def _day(iso: str) -> int:
    """A day as a number; the days before and after the calendar are its first and last."""
    if iso < "0001-01-01":
        return 1
    return datetime.date.fromisoformat(min(iso, "9999-12-31")).toordinal()


def ticks(entries: Sequence[Compared]) -> tuple[Tick, ...]:
    """The beginnings of the years around all values."""
    days = [day for entry in entries for value in entry.values for day in (value.low, value.high)]
    first, last = (datetime.date.fromordinal(day).year for day in (min(days), max(days)))
    step = max((last + 1 - first + 11) // 12, 1)
    years = [*range(first, last + 1, step), last + 1]
    return tuple(Tick(_day(f"{min(year, 9999):04}-01-01"), str(year)) for year in years)
