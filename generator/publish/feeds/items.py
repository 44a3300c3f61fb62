"""Feeds as data: a head and items, which two formats write.

In: a site, entries, claims, dates. Out: `Feed` and `Item`; ids that do not change when the site moves, and whole dates,
which are those of the content: there is no clock here. Refuses to know any format.
"""

import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.site import Site
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.records import Brief, Record
from generator.publish.urls import Urls

_NEVER = "1970-01-01T00:00:00Z"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an item; `language` where it is not that of the site."""

    words: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a feed tells: `lines` are all of it, readable without the site. Dates are RFC 3339."""

    id: str
    title: str
    href: str
    published: str
    updated: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: where it stands, what it is called, the page that it is about, and its items, the newest first."""

    id: str
    title: str
    subtitle: str
    language: str
    author: str
    href: str
    page: str
    updated: str
    items: tuple[Item, ...]


def feed(site: Site, path: str, page: str, about: tuple[str, str, str], items: Iterable[Item]) -> Feed:
    """The feed that stands at `path`; `about` is what its id is made of, its title, its subtitle."""
    name, title, subtitle = about
    settings, told = site.settings, tuple(items)
    return Feed(
        urn(name),
        title,
        subtitle,
        settings.language,
        settings.editor or settings.title,
        href(site, path, path),
        href(site, path, page),
        max((item.updated for item in told), default=stamp(settings.as_of)),
        told,
    )


def href(site: Site, here: str, path: str, anchor: str = "") -> str:
    """A whole address, as feeds must have it; without an address of the site one that holds on a disk."""
    if not site.settings.address:
        return Urls(here).to(path, anchor)
    return f"{site.settings.address}{path.removesuffix('index.html')}{f'#{anchor}' if anchor else ''}"


def urn(words: str) -> str:
    """An id that says nothing, and is always the same for the same words."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, words)}"


def told_on(entry: Entry[Record]) -> PartialDate | None:
    """When an entry was written or last changed, as far as it says."""
    record = entry.record
    return record.updated or (record.date if isinstance(record, Brief) else None)


def stamp(date: PartialDate | None) -> str:
    """A whole date with its zone, however exact it is: the first day that it can be."""
    if date is None:
        return _NEVER
    day = date.earliest if date.earliest[:4] != "0000" else date.latest
    return _NEVER if day[:4] in ("0000", "9999") else f"{day}T00:00:00Z"
