"""`home.html`: the first page, from which everything is one step away.

In: the site. Out: `HomeView`: what the site is, the pages that explain, the networks, what is new, and how much is how
well established.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.content import Entry
from generator.model.kinds import IMPRINT
from generator.model.records import Record
from generator.model.vocabulary import STANDINGS
from generator.publish import urls
from generator.publish.views.claims.tellings import StepLine, step_lines
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.lists.listing import Tally, tallies
from generator.publish.views.lists.rows import Row, by_name, newest_first, note_order, row
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

NEWEST, LATEST = 6, 7
_LOOKED_AT = 4 * LATEST  # several claims may tell of one step


@dataclass(frozen=True, slots=True)
class Guide:
    """A page that explains, and what about."""

    link: Link
    words: Markup


@dataclass(frozen=True, slots=True)
class Count:
    """So many claims have this standing; `href` leads to them."""

    standing: str
    help: str
    count: int
    href: str


@dataclass(frozen=True, slots=True)
class HomeView:
    """`home.html`."""

    frame: Frame
    title: str
    description: str
    search: Link
    guides: tuple[Guide, ...]
    networks: tuple[Row, ...]
    relations: Link
    briefs: tuple[Row, ...]
    all_briefs: Link
    latest: tuple[StepLine, ...]
    timeline: Link
    standings: tuple[Count, ...]
    tallies: tuple[Tally, ...]
    claims: Link


def home_view(at: At) -> HomeView:
    """The first page."""
    site, say = at.site, at.language.say
    guides = (entry for entry in sorted(site.folder("notes"), key=note_order) if entry.id != IMPRINT)
    newest = sorted(site.folder("briefs"), key=newest_first)
    return HomeView(
        frame=frame(at, site.settings.title, site.settings.description),
        title=site.settings.title,
        description=site.settings.description,
        search=at.page(urls.SEARCH, say("Search")),
        guides=tuple(_guide(entry, at) for entry in guides),
        networks=tuple(row(entry, at) for entry in by_name(site.folder("networks"))),
        relations=at.page(urls.RELATIONS, say("Who is connected with whom")),
        briefs=tuple(row(entry, at) for entry in newest[:NEWEST]),
        all_briefs=at.page(urls.index_of("briefs"), say("All briefs")),
        latest=_latest(at),
        timeline=at.page(urls.TIMELINE, say("The whole timeline")),
        standings=tuple(_standings(at)),
        tallies=tallies(at),
        claims=at.page(urls.CLAIMS, say("All claims")),
    )


def _guide(entry: Entry[Record], at: At) -> Guide:
    summary = at.site.summaries.get(entry.id)
    return Guide(at.link(entry.id), at.line(summary) if summary else Markup())


def _latest(at: At) -> tuple[StepLine, ...]:
    """The newest steps first; one without a date is not new."""
    steps = at.site.events_of(at.site.claims.values())
    dated = [claim for claim in steps if claim.date and not claim.date.unknown]
    return step_lines(dated[-_LOOKED_AT:], at)[: -LATEST - 1 : -1]


def _standings(at: At) -> Iterable[Count]:
    counted = Counter(claim.data.standing for claim in at.site.claims.values() if not claim.data.retracted)
    for standing, help in STANDINGS.items():
        if counted[standing]:
            yield Count(standing, at.language.say(help), counted[standing], at.urls.to(urls.CLAIMS, f"_{standing}"))
