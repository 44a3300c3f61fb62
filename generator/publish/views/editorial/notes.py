"""The pages of prose, and those that are nothing but a frame.

In: the site. Out: one view for each of `note.html`, `search.html`, `404.html`.
"""

from dataclasses import dataclass

from markupsafe import Markup

from generator.model.content import Entry
from generator.model.records import Record
from generator.publish import urls
from generator.publish.views.claims.changes import ChangeView, change_view
from generator.publish.views.editorial.tables import TableView, table_views
from generator.publish.views.frame.frame import Frame, frame, unlisted
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when


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


def note_view(entry: Entry[Record], at: At) -> NoteView:
    """A page of prose, and its tables."""
    tables = table_views(entry, at)
    parts = tuple(NotePart(block.html, tables.get(block.table)) for block in at.prose(at.site.bodies[entry.id]))
    first = at.words(at.site.bodies[entry.id]) or entry.record.label
    changes = tuple(change_view(change, entry, at) for change in entry.record.changes)
    head = frame(at, entry.record.label, first)
    return NoteView(head, entry.record.label, parts, when(entry.record.updated, at), changes)


def search_view(at: At) -> PlainView:
    """The search works from a disk: classic scripts only."""
    scripts = (f"{urls.SEARCH_FILES}/index.js", f"{urls.SEARCH_FILES}/facets.js", f"{urls.ASSETS}/search.js")
    return PlainView(
        frame(at, at.language.say("Search"), at.language.say("Search claims, briefs and dossiers."), scripts)
    )


def missing_view(at: At) -> PlainView:
    """For an address that leads nowhere."""
    say = at.language.say
    return PlainView(unlisted(frame(at, say("Page not found"), say("There is no page at this address."))))
