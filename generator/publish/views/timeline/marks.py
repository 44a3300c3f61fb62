"""What the marks of a picture over the years are called, and where they lead.

In: steps that became one mark. Out: words, of one step those of its claim, of several how many there are of each
standing.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from generator.model.dates import PartialDate
from generator.model.vocabulary import STANDINGS
from generator.publish import urls
from generator.publish.drawing.axis import FIRST_MONTH, LAST_MONTH, Axis, iso
from generator.publish.drawing.lanes import Bar, Cell, Lane, Step
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import when
from generator.publish.views.parts.remarks import said


def cell_words(page: str, at: At) -> Callable[[Lane, Cell, Axis], tuple[str, str]]:
    """What says where a cell leads and what it is called: its one claim, or how many of each standing there are."""

    def tell(lane: Lane, cell: Cell, axis: Axis) -> tuple[str, str]:
        if len(cell.steps) == 1:
            return _one(cell.steps[0], at)
        first, last = axis.months(cell.stretch)
        return _several(lane, cell.steps, first, last, page, at)

    return tell


def bar_words(page: str, at: At) -> Callable[[Lane, Bar, Axis], tuple[str, str]]:
    """The same of a bar."""

    def tell(lane: Lane, bar: Bar, axis: Axis) -> tuple[str, str]:
        if len(bar.steps) == 1:
            return _one(bar.steps[0], at)
        first, last = axis.months(bar.first)[0], axis.months(bar.last)[1]
        return _several(lane, bar.steps, first, last, page, at)

    return tell


def _one(step: Step, at: At) -> tuple[str, str]:
    claim = at.site.claims[step.key]
    word, date = at.language.word, when(claim.data.date, at).words
    told = ", ".join((date, word(claim.data.event or ""), word(claim.data.standing)))
    return step.href, f"{told}: {said(claim, at)}"


def _several(lane: Lane, steps: Sequence[Step], first: int, last: int, page: str, at: At) -> tuple[str, str]:
    counts = Counter(step.standing for step in steps)
    word, number = at.language.word, at.language.number
    told = ", ".join(f"{word(one)} {number(counts[one])}" for one in STANDINGS if counts[one])
    date = at.site.claims[steps[0].key].data.date
    anchor = f"_{date.year}" if date and page == urls.TIMELINE else "_timeline"
    return at.urls.to(page, anchor), f"{lane.name}, {_stretch(first, last, at)}: {told}"


def month_words(month: int, at: At) -> str:
    """A month since the year 0 in words."""
    return _stretch(month, month, at)


def _stretch(first: int, last: int, at: At) -> str:
    """A stretch of months in words, as far as it lies in the calendar; whole years are years."""
    first, last = (min(max(month, FIRST_MONTH), LAST_MONTH) for month in (first, last))
    short = 4 if first % 12 == 0 and last % 12 == 11 else 7
    begin, end = iso(first)[:short], iso(last)[:short]
    return at.language.date(PartialDate.parse(begin if begin == end else f"{begin}/{end}"))
