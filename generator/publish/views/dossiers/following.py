"""`following.html`: the pages that follow a dossier whose lists are too long for one.

In: an entry, one portion of one of its lists, and which of how many that is. Out: `FollowingView`. The dossier itself
has the first portion; nothing is on two of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from generator.link.site import Site
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.records import Record
from generator.publish import urls
from generator.publish.language import phrase
from generator.publish.views.claims.tellings import StepLine, step_lines
from generator.publish.views.dossiers.involved import InvolvedView, involved_views, presumed_among
from generator.publish.views.dossiers.mentions import MentionGroup, mention_groups
from generator.publish.views.dossiers.portions import Portions, is_long, portions
from generator.publish.views.dossiers.said import SaidGroup, said_groups
from generator.publish.views.figures.property_groups import FigureGroup, figure_groups
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.long_lists.paging import PagerView, at_paths, pager
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

# A list of a dossier, as addresses name it → the title of its further pages.
TITLES = {
    "claims": phrase("What is said of %(name)s, page %(number)s of %(count)s"),
    "steps": phrase("Timeline of %(name)s, page %(number)s of %(count)s"),
    "people": phrase("People and their parts in %(name)s, page %(number)s of %(count)s"),
    "figures": phrase("Figures and properties of %(name)s, page %(number)s of %(count)s"),
    "mentions": phrase("What mentions %(name)s, page %(number)s of %(count)s"),
}


@dataclass(frozen=True, slots=True)
class FollowingView:
    """A further page of one list; the other lists are empty."""

    frame: Frame
    index: Link
    dossier: Link
    title: str
    pager: PagerView | None
    presumed: bool = False
    groups: tuple[SaidGroup, ...] = ()
    timeline: tuple[StepLine, ...] = ()
    people: tuple[InvolvedView, ...] = ()
    mentions: tuple[MentionGroup, ...] = ()
    figures: tuple[FigureGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class Further:
    """One portion of a list of a dossier: page `number` of `count`."""

    entry: Entry[Record]
    name: str
    number: int
    count: int
    items: Sequence[Any]

    @property
    def path(self) -> str:
        """Its address."""
        return urls.following(urls.page_of(self.entry.id), self.name, self.number)


def following(entry: Entry[Record], site: Site) -> Iterator[Further]:
    """What does not stand on the page of a dossier; of most there is nothing."""
    if is_long(entry, site):
        lists = portions(entry, site)
        for name in TITLES:
            pages: Sequence[Sequence[Any]] = getattr(lists, name)
            for number, items in enumerate(pages[1:], 2):
                yield Further(entry, name, number, len(pages), items)


def list_pager(entry: Entry[Record], name: str, number: int, count: int, at: At) -> PagerView | None:
    """The way through the pages of one list of a dossier, named after the list; None where it has but one."""
    first = urls.page_of(entry.id)
    parts = at_paths((first, *(urls.following(first, name, one) for one in range(2, count + 1))))
    way = pager(parts, parts[number - 1], at)
    return replace(way, here=_title(entry, name, number, count, at)) if way else None


def pagers(entry: Entry[Record], lists: Portions, at: At) -> dict[str, PagerView | None]:
    """The ways through all lists of a dossier, from its own page."""
    return {name: list_pager(entry, name, 1, len(getattr(lists, name)), at) for name in TITLES}


def following_view(one: Further, at: At) -> FollowingView:
    """One further page."""
    entry, items, language = one.entry, one.items, at.language
    title = _title(entry, one.name, one.number, one.count, at)
    way = list_pager(entry, one.name, one.number, one.count, at)
    return FollowingView(
        frame(at, title, title),
        Link(at.urls.to(urls.index_of(entry.folder)), language.word(KINDS[entry.folder].plural)),
        at.link(entry.id),
        title,
        way,
        one.name == "people" and presumed_among(items, at.site),
        said_groups(items, at, folded=False) if one.name == "claims" else (),
        step_lines(items, at) if one.name == "steps" else (),
        involved_views(entry, items, at) if one.name == "people" else (),
        mention_groups(entry.id, items, at) if one.name == "mentions" else (),
        figure_groups(entry, items, at) if one.name == "figures" else (),
    )


def _title(entry: Entry[Record], name: str, number: int, count: int, at: At) -> str:
    """What a page of a list is called."""
    numbers = {"number": at.language.number(number), "count": at.language.number(count)}
    return at.language.say(TITLES[name], name=entry.record.label, **numbers)
