"""The feed of the whole: the newest briefs.

In: a site. Out: a `Feed`. A title never stands without what overtook the claims of its brief.
"""

import heapq

from generator.link.site import Site
from generator.model.content import Entry
from generator.model.records import Brief, Record
from generator.publish.feeds.items import Feed, Item, Line, feed, href, stamp, told_on, urn
from generator.publish.prose import plain
from generator.publish.urls import HOME, page_of
from generator.publish.views.steps import remarks_of_brief, standing

NEWEST = 30


def newest(site: Site, path: str) -> Feed:
    """The feed at `path`. An entry's id does not change when the site moves."""
    settings = site.settings
    briefs = heapq.nlargest(NEWEST, site.folder("briefs"), key=_date)
    about = (settings.title, settings.title, settings.description)
    return feed(site, path, HOME, about, (_item(entry, site, path) for entry in briefs))


def _item(entry: Entry[Record], site: Site, path: str) -> Item:
    date = entry.record.date if isinstance(entry.record, Brief) else None
    return Item(
        urn(entry.id),
        entry.record.label,
        href(site, path, page_of(entry.id)),
        stamp(date),
        stamp(told_on(entry)),
        (Line(_summary(entry, site)),),
    )


def _summary(entry: Entry[Record], site: Site) -> str:
    """Its summary, else its title; and what overtook any of its claims, since the title may speak of these."""
    body = site.summaries.get(entry.id)
    words = plain(body, lambda key: standing(key, site)) if body else entry.record.label
    later = "; ".join(one.words for one in remarks_of_brief(entry.id, site))
    return f"{words} [{later}]" if later else words


def _date(entry: Entry[Record]) -> tuple[tuple[str, int, str], str]:
    date = entry.record.date if isinstance(entry.record, Brief) else None
    return (date.key if date else ("", 0, "")), entry.id
