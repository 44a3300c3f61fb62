"""`timeline.html`: every step in order, by year, on one page or on several.

In: the steps of the site. Out: the pages that hold them, each step on one, and their views: `TimelineView`, and an
overview where they are too many for one page. A step that several briefs tell stands once, with all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.link.site import Site
from generator.publish import urls
from generator.publish.language import Language, phrase
from generator.publish.views.claims.tellings import StepLine, Told, step_line, told_together
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.long_lists.filters import FILTERS, FilterView, Sieve, Words, sieve
from generator.publish.views.long_lists.overviews import DATELESS, OverviewView, heads, year_rows
from generator.publish.views.long_lists.paging import PagerView, Part, by_year, pager, part_name
from generator.publish.views.parts import counting
from generator.publish.views.parts.at import At
from generator.publish.views.timeline.chronicle import ChronicleView, whole_view

WHOLE, PART = 800, 500  # steps on one page, where they are all of them, and where they are not
_SAID = phrase("Every dated step, with its source and its standing.")


@dataclass(frozen=True, slots=True)
class Year:
    """The steps of one year."""

    name: str
    anchor: str
    count: str
    steps: tuple[StepLine, ...]


@dataclass(frozen=True, slots=True)
class TimelineView:
    """`timeline.html`, or one of its parts."""

    frame: Frame
    title: str
    filters: FilterView
    pager: PagerView | None
    chronicle: ChronicleView | None
    years: tuple[Year, ...]


def step_parts(site: Site, whole: int = WHOLE, size: int = PART) -> tuple[Part[Told], ...]:
    """The pages on which the steps stand: one of up to `whole` steps, or one and more for each year."""
    told = told_together(site.events_of(site.claims.values()))
    if len(told) <= whole:
        return (Part(urls.TIMELINE, told),)
    return by_year(urls.TIMELINE, told, _year, size)


def timeline_view(part: Part[Told], parts: tuple[Part[Told], ...], at: At) -> TimelineView:
    """The whole timeline, or a part of it."""
    alone = part.path == urls.TIMELINE
    say, name = at.language.say, "" if alone else part_name(part, at.language)
    title = say("Timeline") if alone else say("Timeline: %(part)s", part=name)
    sifted = sieve((claim for told in part.items for claim in told), _words(at.language), at, steps=True)
    return TimelineView(
        frame(at, title, at.language.say(_SAID), (FILTERS,)),
        title,
        sifted.view,
        None if alone else pager(parts, part, at, at.page(urls.TIMELINE, say("The whole timeline"))),
        whole_view(at) if alone else None,
        tuple(_years(part, sifted, at)),
    )


def timeline_overview(parts: tuple[Part[Told], ...], at: At) -> OverviewView:
    """How many steps there are in each year, and on which pages they stand."""
    title, count = at.language.say("Timeline"), sum(len(part.items) for part in parts)
    return OverviewView(
        frame(at, title, at.language.say(_SAID)),
        title,
        counting.steps(count, at.language),
        heads(),
        year_rows(parts, lambda told: told[:1], at, to_groups=False),
        (),
        (),
    )


def _words(language: Language) -> Words:
    return Words(
        language.say("{shown} of {all} steps"), language.say("{all} steps"), language.say("No step is like this.")
    )


def _years(part: Part[Told], sifted: Sieve, at: At) -> Iterator[Year]:
    for year, same in groupby(part.items, key=_year):
        steps = tuple(step_line(told, at, sifted.of(told)) for told in same)
        name = year or at.language.say("Date unknown")
        yield Year(name, f"_{year}" if year else DATELESS, at.language.number(len(steps)), steps)


def _year(told: Told) -> str:
    """The year in which a step is filed, empty where it is unknown."""
    date = told[0].data.date
    return date.year if date else ""
