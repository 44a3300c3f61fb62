"""The pages that list the entries of a kind, and the pages of prose.

In: the site. Out: one view for each of `kind.html`, `note.html`, `search.html`, `404.html`.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.link.site import Site
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.names import sort_key
from generator.model.records import Brief, Note, Record, Settlement, Source
from generator.model.tables import Figures
from generator.publish import urls
from generator.publish.views.brief import ChangeView, change_view
from generator.publish.views.comparison import ComparisonView, apart, best_known
from generator.publish.views.figures import figures_view
from generator.publish.views.frame import Frame, frame, unlisted
from generator.publish.views.paging import PagerView, Part, numbered, pager
from generator.publish.views.parts import At, Link, When, when
from generator.publish.views.statuses import StatusView, status_view
from generator.publish.views.steps import remarks_of, remarks_of_brief
from generator.publish.views.tables import TableView, table_views

# Rows on a page: fewer of what says more of itself.
_ROWS = {"briefs": 250, "cases": 250, "rulings": 250, "agencies": 500, "courts": 500, "networks": 250, "people": 500}
_MANY = 1500
BEST = 2  # pictures of each table on the page of a kind
SEATED = ("places", "courts", "cases", "rulings")  # what the page of countries is made of


@dataclass(frozen=True, slots=True)
class Row:
    """One entry in a list: its name, a line about it, what is counted, and where somebody stands."""

    link: Link
    words: Markup
    when: When
    count: str
    statuses: tuple[StatusView, ...] = ()
    later: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class KindView:
    """`kind.html`."""

    frame: Frame
    title: str
    pager: PagerView | None
    rows: tuple[Row, ...]
    comparison: ComparisonView | None
    tables: tuple[Link, ...]
    see: tuple[Link, ...]


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


def kind_parts(folder: str, site: Site) -> tuple[Part[Entry[Record]], ...]:
    """The pages of one kind: briefs by date, notes in their order, everything else by name."""
    entries = site.folder(folder)
    if folder == "briefs":
        ordered = sorted(entries, key=newest_first)
    elif folder == "notes":
        ordered = sorted(entries, key=note_order)
    else:
        ordered = by_name(entries)
    return numbered(ordered, _ROWS.get(folder, _MANY), lambda number: urls.index_of(folder, number))


def kind_view(part: Part[Entry[Record]], parts: tuple[Part[Entry[Record]], ...], at: At) -> KindView:
    """A page of the list of one kind; what compares its entries stands on the first."""
    folder = at.here.partition("/")[0]
    kind, first = KINDS[folder], part is parts[0]
    title = kind.plural if first else f"{kind.plural}: {part.name}"
    see = (at.page(urls.COUNTRIES, "Countries on one page"),) if folder in SEATED else ()
    drawn, tables = _comparison(folder, at) if first else (None, ())
    return KindView(
        frame(at, title, f"{title}: {at.site.settings.description}"),
        title,
        pager(parts, part, at),
        tuple(row(entry, at) for entry in part.items),
        drawn,
        tables,
        see,
    )


def _comparison(folder: str, at: At) -> tuple[ComparisonView | None, tuple[Link, ...]]:
    """What the notes compare of a kind: the best known of each table as a picture, and links to all of it."""
    notes = ((entry, entry.record) for entry in sorted(at.site.folder("notes"), key=note_order))
    tables = [
        (entry, table)
        for entry, note in notes
        if isinstance(note, Note)
        for table in note.tables.values()
        if isinstance(table, Figures) and table.of == folder
    ]
    kind, entries = KINDS[folder].label.capitalize(), at.site.folder(folder)
    filled = (
        (f"_drawn-{number}", figures_view(table, entries, kind, at))
        for number, table in enumerate(apart([table for _, table in tables]))
    )
    return best_known(filled, BEST), tuple(at.link(id) for id in dict.fromkeys(entry.id for entry, _ in tables))


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
    scripts = (f"{urls.SEARCH_FILES}/index.js", f"{urls.SEARCH_FILES}/facets.js", f"{urls.ASSETS}/search.js")
    return PlainView(frame(at, "Search", "Search claims, briefs and dossiers.", scripts))


def missing_view(at: At) -> PlainView:
    """For an address that leads nowhere."""
    return PlainView(unlisted(frame(at, "Page not found", "There is no page at this address.")))


def row(entry: Entry[Record], at: At) -> Row:
    site, record = at.site, entry.record
    mine = site.by_brief.get(entry.id) or site.about.get(entry.id) or site.resting.get(entry.id) or ()
    claims = [claim for claim in mine if not claim.data.retracted]  # as the page itself counts them
    count = "1 claim" if len(claims) == 1 else f"{len(claims)} claims" if claims else ""
    statuses = tuple(status_view(one, at) for one in site.statuses.get(entry.id, ()))
    date = record.date if isinstance(record, (Brief, Source)) else None
    remarks = remarks_of(record.claims, site) if isinstance(record, Settlement) else remarks_of_brief(entry.id, site)
    return Row(at.link(entry.id), _about(entry, at), when(date), count, statuses, at.later(remarks))


def _about(entry: Entry[Record], at: At) -> Markup:
    """The first lines that an entry has to say of itself."""
    if entry.id in at.site.summaries:
        return at.line(at.site.summaries[entry.id])
    if isinstance(entry.record, Settlement):
        return escape(entry.record.why)
    if isinstance(entry.record, Source):
        parts = (entry.record.publisher or "", entry.record.type)
        return Markup(", ").join(filter(None, parts))
    # Of a brief without a summary nothing is shown: its sentences belong beside the word of their standing.
    blocks = () if isinstance(entry.record, Brief) else at.prose(at.site.bodies[entry.id])
    first = next((block.html for block in blocks if block.html.startswith("<p>")), Markup())
    return Markup(first.removeprefix("<p>").removesuffix("</p>\n"))


def by_name(entries: Iterable[Entry[Record]]) -> list[Entry[Record]]:
    return sorted(entries, key=lambda entry: (sort_key(entry.record.label), entry.id))


def newest_first(entry: Entry[Record]) -> tuple[bool, tuple[int, ...], str]:
    """One without a date is not new."""
    date = entry.record.date.key[0] if isinstance(entry.record, Brief) and not entry.record.date.unknown else ""
    return not date, tuple(-int(part) for part in date.split("-") if part), entry.id


def note_order(entry: Entry[Record]) -> tuple[int, str]:
    return (entry.record.order if isinstance(entry.record, Note) else 0), entry.id
