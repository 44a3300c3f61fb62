"""What crawlers and hosts are told: the sitemap, `robots.txt`, `_redirects`.

In: a site. Out: text. Without an address in `site.yaml` there is no sitemap, since it may hold whole addresses alone.
"""

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit
from xml.etree import ElementTree

from generator.link.site import Site
from generator.publish.feeds.atom import put, text
from generator.publish.urls import DOSSIER_FEEDS, SITEMAP, feed_of, page_of
from generator.publish.views.frame.with_feed import followed

_MAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(site: Site, paths: Iterable[str]) -> str:
    """Every page that is worth finding."""
    root = ElementTree.Element("urlset", xmlns=_MAP)
    for path in sorted(paths):
        place = ElementTree.SubElement(root, "url")
        put(place, "loc", f"{site.settings.address}{path.removesuffix('index.html')}")
    return text(root)


def robots(site: Site) -> str:
    """Everybody may read everything that is published; but no feed can say that a name is not to be listed."""
    if site.shown_drafts is not None:
        return "User-agent: *\nDisallow: /\n"
    address = site.settings.address or ""
    closed = f"{urlsplit(address).path or '/'}{DOSSIER_FEEDS}"
    where = f"Sitemap: {address}{SITEMAP}\n" if address else ""
    return f"User-agent: *\nAllow: /\nDisallow: {closed}\n{where}"


def redirects(site: Site) -> str:
    """For hosts that read `_redirects`: each address that has moved, as `/x` and as `/x.html`; empty without any."""
    return "".join(f"/{old} /{new} 301\n" for one in sorted(_moved(site)) for old, new in one)


def _moved(site: Site) -> Iterator[tuple[tuple[str, str], ...]]:
    for entry in site.entries.values():
        for stem in entry.record.formerly:
            old = f"{entry.folder}/{stem}"
            feeds = ((feed_of(old), feed_of(entry.id)),) if followed(entry.id) else ()
            yield ((old, entry.id), (page_of(old), page_of(entry.id)), *feeds)
