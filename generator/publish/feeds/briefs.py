"""The feed of the whole: the newest briefs.

In: a site. Out: a `Feed`. A title never stands without what overtook the claims of its brief.
"""

import heapq

from generator.model.content import Entry
from generator.model.records import Brief, Record
from generator.publish.feeds.items import Feed, Item, Line, feed, href, stamp, told_on, urn
from generator.publish.prose import plain
from generator.publish.urls import HOME, page_of
from generator.publish.views.parts.at import At
from generator.publish.views.parts.remarks import remarks_of_brief, standing

NEWEST = 30


def newest(at: At) -> Feed:
    """The feed at its place. The id of an item stays when the site moves or the brief is renamed."""
    site, settings = at.site, at.site.settings
    briefs = heapq.nlargest(NEWEST, site.folder("briefs"), key=_date)
    about = (settings.title, settings.title, settings.description)
    return feed(site, at.here, HOME, about, (_item(entry, at) for entry in briefs))


def _item(entry: Entry[Record], at: At) -> Item:
    date = entry.record.date if isinstance(entry.record, Brief) else None
    return Item(
        urn(entry.first_id),
        entry.record.label,
        href(at.site, at.here, page_of(entry.id)),
        stamp(date),
        stamp(told_on(entry)),
        (Line(_summary(entry, at)),),
    )


def _summary(entry: Entry[Record], at: At) -> str:
    """Its summary, else its title; and what overtook any of its claims, since the title may speak of these."""
    body = at.site.summaries.get(entry.id)
    words = plain(body, lambda key: standing(key, at)) if body else entry.record.label
    later = "; ".join(one.words for one in remarks_of_brief(entry.id, at))
    return f"{words} [{later}]" if later else words


def _date(entry: Entry[Record]) -> tuple[tuple[str, int, str], str]:
    date = entry.record.date if isinstance(entry.record, Brief) else None
    return (date.key if date else ("", 0, "")), entry.id
