"""A source in one line, as the pages of its briefs and its own page show it.

In: a source. Out: `SourceLine`, with the copy in a web archive and that of which it is a copy.
"""

from dataclasses import dataclass

from generator.model.records import Source
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import CopyView, Link


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source of the brief in one line."""

    link: Link
    publisher: str
    type: str
    when: When
    address: str
    copy: CopyView | None
    copy_of: Link | None
    held: bool


def source_line(id: str, at: At) -> SourceLine:
    """A source in one line."""
    record = at.site.entries[id].record
    assert isinstance(record, Source)
    origin = at.site.origins[id]
    return SourceLine(
        at.link(id),
        record.publisher or "",
        at.language.word(record.type),
        when(record.date, at),
        record.address or "",
        at.copy(record.address, record.archived or "") if record.address else None,
        at.link(origin) if origin != id and origin in at.site.entries else None,
        id in at.site.seeds,
    )
