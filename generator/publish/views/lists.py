"""The pages that list: home, the timeline, all claims, and the pages of prose.

In: the site. Out: one view for each of `home.html`, `timeline.html`, `claims.html`, `note.html`,
`search.html`, `404.html`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.link.claims import Claim
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.records import Record
from generator.model.vocabulary import BASES, BASIS_WORDS, Basis
from generator.publish import urls
from generator.publish.views.brief import ChangeView, change_view
from generator.publish.views.claims import ClaimLine, StandingGroup, by_standing, claim_line
from generator.publish.views.frame import Frame, frame, unlisted
from generator.publish.views.parts import At, Link, When, when
from generator.publish.views.rows import Row, by_name, newest_first, note_order, row
from generator.publish.views.tables import TableView, table_views

NEWEST, LATEST = 6, 8


@dataclass(frozen=True, slots=True)
class Tally:
    """So many claims are known in this way."""

    basis: str
    help: str
    count: int


@dataclass(frozen=True, slots=True)
class HomeView:
    """`home.html`."""

    frame: Frame
    title: str
    description: str
    tallies: tuple[Tally, ...]
    networks: tuple[Row, ...]
    briefs: tuple[Row, ...]
    latest: tuple[ClaimLine, ...]
    start: tuple[Link, ...]
    timeline: Link
    claims: Link
    search: Link


@dataclass(frozen=True, slots=True)
class Year:
    """The steps of one year."""

    name: str
    anchor: str
    claims: tuple[ClaimLine, ...]


@dataclass(frozen=True, slots=True)
class TimelineView:
    """`timeline.html`."""

    frame: Frame
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class ClaimsView:
    """`claims.html`."""

    frame: Frame
    groups: tuple[StandingGroup, ...]
    tallies: tuple[Tally, ...]
    disputes: Link


@dataclass(frozen=True, slots=True)
class NotePart:
    """A block of a note, or a table in its place."""

    html: Markup
    table: TableView | None


@dataclass(frozen=True, slots=True)
class NoteView:
    """`note.html`."""

    frame: Frame
    title: str
    parts: tuple[NotePart, ...]
    updated: When
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class PlainView:
    """`search.html` and `404.html`: a frame and nothing that depends on data."""

    frame: Frame


def home_view(at: At) -> HomeView:
    """The first page."""
    site = at.site
    notes = sorted(site.folder("notes"), key=note_order)
    newest = sorted(site.folder("briefs"), key=newest_first)
    return HomeView(
        frame(at, site.settings.title, site.settings.description),
        site.settings.title,
        site.settings.description,
        _tallies(site),
        tuple(row(entry, at) for entry in by_name(site.folder("networks"))),
        tuple(row(entry, at) for entry in newest[:NEWEST]),
        tuple(claim_line(claim, at) for claim in _latest(site)),
        tuple(at.link(entry.id) for entry in notes),
        at.page(urls.TIMELINE, "The whole timeline"),
        at.page(urls.CLAIMS, "All claims"),
        at.page(urls.SEARCH, "Search"),
    )


def timeline_view(at: At) -> TimelineView:
    """Every step in order, by year."""
    years: dict[str, list[ClaimLine]] = {}
    for claim in at.site.events_of(at.site.claims.values()):
        name = claim.data.date.year if claim.data.date else ""
        years.setdefault(name or "Date unknown", []).append(claim_line(claim, at))
    rows = tuple(Year(name, f"_{name.lower().replace(' ', '-')}", tuple(claims)) for name, claims in years.items())
    return TimelineView(frame(at, "Timeline", "Every dated step, with its source and its standing."), rows)


def claims_view(at: At) -> ClaimsView:
    """All claims by standing."""
    live = [claim for claim in at.site.claims.values() if not claim.data.retracted]
    head = frame(at, "Claims", "Every claim, by how well established it is.")
    return ClaimsView(head, by_standing(live, at), _tallies(at.site), at.page(urls.DISPUTES, "Where sources differ"))


def note_view(entry: Entry[Record], at: At) -> NoteView:
    """A page of prose, and its tables."""
    tables = table_views(entry, at)
    parts = tuple(NotePart(block.html, tables.get(block.table)) for block in at.prose(at.site.bodies[entry.id]))
    first = at.words(at.site.bodies[entry.id]) or entry.record.label
    changes = tuple(change_view(change, entry, at) for change in entry.record.changes)
    head = frame(at, entry.record.label, first)
    return NoteView(head, entry.record.label, parts, when(entry.record.updated), changes)


def search_view(at: At) -> PlainView:
    """The search works from a disk: classic scripts only."""
    scripts = (urls.SEARCH_INDEX, f"{urls.ASSETS}/search.js")
    return PlainView(frame(at, "Search", "Search claims, briefs and dossiers.", scripts))


def missing_view(at: At) -> PlainView:
    """For an address that leads nowhere."""
    return PlainView(unlisted(frame(at, "Page not found", "There is no page at this address.")))


def _latest(site: Site) -> Iterable[Claim]:
    """The newest steps first; one without a date is not new."""
    dated = [claim for claim in site.events_of(site.claims.values()) if claim.date and not claim.date.unknown]
    return reversed(dated[-LATEST:])


def _tallies(site: Site) -> tuple[Tally, ...]:
    bases = [claim.basis for claim in site.claims.values() if not claim.data.retracted]
    return tuple(
        Tally(BASIS_WORDS[basis], BASES[basis], bases.count(basis))
        for basis in Basis
        if basis in bases or basis is not Basis.RECORDED
    )
