"""What other programs read: the Atom feeds, the sitemap, `robots.txt`, `_redirects`.

In: a site. Out: text. Dates are those of the content: there is no clock here. Without an address in `site.yaml` there
is no sitemap, since it may hold absolute addresses alone; the feed then links relatively.
"""

import uuid
from collections import Counter
from collections.abc import Iterable
from xml.etree import ElementTree

from generator.link.site import Site
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.records import Brief, Record
from generator.publish.prose import plain
from generator.publish.urls import CORRECTIONS_FEED, FEED, SITEMAP, Urls, page_of
from generator.publish.views.steps import remarks_of_brief, remarks_on_change, standing

_ATOM, _MAP = "http://www.w3.org/2005/Atom", "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWEST = 30


def atom(site: Site) -> str:
    """The newest briefs. An entry's id does not change when the site moves."""
    briefs = sorted((entry for entry in site.folder("briefs")), key=_date, reverse=True)[:NEWEST]
    updated = max((_stamp(entry) for entry in briefs), default=_day(site.settings.as_of))
    feed = _head(site, FEED, site.settings.title, site.settings.description, updated)
    for entry in briefs:
        item = ElementTree.SubElement(feed, "entry")
        _put(item, "title", entry.record.label)
        _put(item, "id", _urn(entry.id))
        _put(item, "updated", _stamp(entry))
        ElementTree.SubElement(item, "link", href=(site.settings.address or "") + page_of(entry.id))
        _put(item, "summary", _summary(entry, site))
    return _text(feed)


def corrections(site: Site) -> str:
    """The newest corrections and withdrawals."""
    newest = site.corrections[:NEWEST]
    updated = max((_day(one.date) for one in newest), default=_day(site.settings.as_of))
    title = f"{site.settings.title}: corrections"
    feed = _head(site, CORRECTIONS_FEED, title, "What was corrected or withdrawn.", updated)
    told: Counter[str] = Counter()
    for one in newest:
        name = f"{one.entry}#{one.claim}@{one.date}"
        told[name] += 1
        item = ElementTree.SubElement(feed, "entry")
        said = "withdrawn" if one.withdrawn else "corrected"
        _put(item, "title", f"{site.entries[one.entry].record.label}: {said}")
        _put(item, "id", _urn(f"{name}.{told[name]}"))
        _put(item, "updated", _day(one.date))
        claim = site.claims.get(one.claim)
        place = Urls("").claim(claim.brief, claim.mark) if claim else page_of(one.entry)
        ElementTree.SubElement(item, "link", href=(site.settings.address or "") + place)
        later = "; ".join(remark.words for remark in remarks_on_change(one.entry, one.claim, site))
        _put(item, "summary", f"{one.why} [{later}]" if later else one.why)
    return _text(feed)


def _head(site: Site, path: str, title: str, subtitle: str, updated: str) -> ElementTree.Element:
    feed = ElementTree.Element("feed", xmlns=_ATOM)
    _put(feed, "title", title)
    _put(feed, "subtitle", subtitle)
    _put(feed, "id", _urn(title))
    _put(feed, "updated", updated)
    ElementTree.SubElement(feed, "link", rel="self", href=(site.settings.address or "") + path)
    author = ElementTree.SubElement(feed, "author")
    _put(author, "name", site.settings.editor or site.settings.title)
    return feed


def sitemap(site: Site, paths: Iterable[str]) -> str:
    """Every page that is worth finding."""
    root = ElementTree.Element("urlset", xmlns=_MAP)
    for path in sorted(paths):
        place = ElementTree.SubElement(root, "url")
        _put(place, "loc", f"{site.settings.address}{path.removesuffix('index.html')}")
    return _text(root)


def robots(site: Site) -> str:
    """Everybody may read everything that is published."""
    if site.shown_drafts is not None:
        return "User-agent: *\nDisallow: /\n"
    where = f"Sitemap: {site.settings.address}{SITEMAP}\n" if site.settings.address else ""
    return f"User-agent: *\nAllow: /\n{where}"


def _summary(entry: Entry[Record], site: Site) -> str:
    """Its summary, else its title; and what overtook any of its claims, since the title may speak of these."""
    body = site.summaries.get(entry.id)
    words = plain(body, lambda key: standing(key, site)) if body else entry.record.label
    later = "; ".join(one.words for one in remarks_of_brief(entry.id, site))
    return f"{words} [{later}]" if later else words


def redirects(site: Site) -> str:
    """For hosts that read `_redirects`: each address that has moved, as `/x` and as `/x.html`; empty without any."""
    moved = ((f"{entry.folder}/{old}", entry.id) for entry in site.entries.values() for old in entry.record.formerly)
    return "".join(f"/{old} /{id} 301\n/{page_of(old)} /{page_of(id)} 301\n" for old, id in sorted(moved))


def _put(parent: ElementTree.Element, name: str, text: str) -> None:
    ElementTree.SubElement(parent, name).text = "".join(char for char in text if char.isprintable())


def _text(root: ElementTree.Element) -> str:
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


def _urn(words: str) -> str:
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, words)}"


def _date(entry: Entry[Record]) -> tuple[tuple[str, int, str], str]:
    date = entry.record.date if isinstance(entry.record, Brief) else None
    return (date.key if date else ("", 0, "")), entry.id


def _stamp(entry: Entry[Record]) -> str:
    record = entry.record
    date = record.updated or (record.date if isinstance(record, Brief) else None)
    return _day(date) if date else "1970-01-01T00:00:00Z"


def _day(date: PartialDate) -> str:
    day = date.earliest if date.earliest[:4] != "0000" else date.latest
    return f"{day if day[:4] not in ('0000', '9999') else '1970-01-01'}T00:00:00Z"
