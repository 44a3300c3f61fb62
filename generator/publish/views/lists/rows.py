"""Entries in a list: a name, a line about each, what is counted, and where somebody stands.

In: an entry and the page. Out: `Row`, and the orders in which rows stand.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.model.content import Entry
from generator.model.names import sort_key
from generator.model.records import Brief, Note, Record, Settlement, Source
from generator.publish.views.parts import counting
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks_of, remarks_of_brief
from generator.publish.views.proceedings.statuses import StatusView, status_view


@dataclass(frozen=True, slots=True)
class Row:
    """One entry in a list: its name, a line about it, what is counted, and where somebody stands."""

    link: Link
    words: Markup
    when: When
    count: str
    statuses: tuple[StatusView, ...] = ()
    later: tuple[Link, ...] = ()


def row(entry: Entry[Record], at: At) -> Row:
    """An entry in a list."""
    site, record = at.site, entry.record
    mine = site.by_brief.get(entry.id) or site.about.get(entry.id) or site.resting.get(entry.id) or ()
    claims = [claim for claim in mine if not claim.data.retracted]  # as the page itself counts them
    count = counting.claims(len(claims), at.language) if claims else ""
    statuses = tuple(status_view(one, at) for one in site.statuses.get(entry.id, ()))
    date = record.date if isinstance(record, (Brief, Source)) else None
    remarks = remarks_of(record.claims, at) if isinstance(record, Settlement) else remarks_of_brief(entry.id, at)
    return Row(at.link(entry.id), _about(entry, at), when(date, at), count, statuses, at.later(remarks))


def _about(entry: Entry[Record], at: At) -> Markup:
    """The first lines that an entry has to say of itself."""
    if entry.id in at.site.summaries:
        return at.line(at.site.summaries[entry.id])
    if isinstance(entry.record, Settlement):
        return escape(entry.record.why)
    if isinstance(entry.record, Source):
        parts = (entry.record.publisher or "", at.language.word(entry.record.type))
        return Markup(", ").join(filter(None, parts))
    # Of a brief without a summary nothing is shown: its sentences belong beside the word of their standing.
    blocks = () if isinstance(entry.record, Brief) else at.prose(at.site.bodies[entry.id])
    first = next((block.html for block in blocks if block.html.startswith("<p>")), Markup())
    return Markup(first.removeprefix("<p>").removesuffix("</p>\n"))


def by_name(entries: Iterable[Entry[Record]]) -> list[Entry[Record]]:
    """In the order of their names."""
    return sorted(entries, key=lambda entry: (sort_key(entry.record.label), entry.id))


def newest_first(entry: Entry[Record]) -> tuple[bool, tuple[int, ...], str]:
    """One without a date is not new."""
    date = entry.record.date.key[0] if isinstance(entry.record, Brief) and not entry.record.date.unknown else ""
    return not date, tuple(-int(part) for part in date.split("-") if part), entry.id


def note_order(entry: Entry[Record]) -> tuple[int, str]:
    """As the notes say."""
    return (entry.record.order if isinstance(entry.record, Note) else 0), entry.id
