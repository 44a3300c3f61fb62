"""Who leads to an entry, kind by kind, with the reason.

In: ids in the order of the list, and the backlinks of the site. Out: groups of rows; a brief has its date.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.backlinks import Backlink
from generator.link.groups import grouped
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.names import sort_key
from generator.model.records import Brief, Record, Source
from generator.model.vocabulary import Role
from generator.publish.language import Language
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link


@dataclass(frozen=True, slots=True)
class MentionView:
    """Who leads here, and why."""

    link: Link
    when: When
    reasons: str


@dataclass(frozen=True, slots=True)
class MentionGroup:
    """Those of one kind."""

    name: str
    rows: tuple[MentionView, ...]


def mention_groups(id: str, ids: Iterable[str], at: At) -> tuple[MentionGroup, ...]:
    """One row for each entry that leads here; several claims of one brief are counted."""
    reasons = grouped((link.from_id, _reason(link, at.language)) for link in at.site.backlinks.get(id, ()))
    rows = grouped((at.site.entries[one].folder, _row(one, reasons[one], at)) for one in ids)
    return tuple(MentionGroup(at.language.word(KINDS[folder].plural), mine) for folder, mine in rows.items())


def mentions_of(entry: Entry[Record], at: At) -> tuple[MentionView, ...]:
    """All of them in one list."""
    ids = {link.from_id for link in at.site.backlinks.get(entry.id, ())}
    return tuple(row for group in mention_groups(entry.id, in_order(ids, at.site), at) for row in group.rows)


def in_order(ids: Iterable[str], site: Site) -> tuple[str, ...]:
    """Kinds in the order of their table, briefs and sources from the newest on, everything else by name."""
    folders = list(KINDS)

    def key(id: str) -> tuple[int, tuple[int, ...], tuple[str, str], str]:
        entry = site.entries[id]
        date = entry.record.date if isinstance(entry.record, (Brief, Source)) else None
        digits = tuple(-int(part) for part in date.earliest.split("-")) if date and not date.unknown else (0,)
        return folders.index(entry.folder), digits, sort_key(entry.record.label), id

    return tuple(sorted(ids, key=key))


def _row(id: str, reasons: Iterable[str], at: At) -> MentionView:
    record = at.site.entries[id].record
    date = record.date if isinstance(record, (Brief, Source)) else None
    return MentionView(at.link(id), when(date, at), _counted(reasons))


def _reason(link: Backlink, language: Language) -> str:
    return language.say(link.reason, role=language.word(Role(link.role))) if link.role else language.word(link.reason)


def _counted(reasons: Iterable[str]) -> str:
    counts = Counter(reasons)
    return "; ".join(f"{reason} ({count}×)" if count > 1 else reason for reason, count in counts.items())
