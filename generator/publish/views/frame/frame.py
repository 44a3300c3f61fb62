"""What surrounds every page: its title, the way to other pages, what machines are told of it.

In: the site and the page. Out: `Frame`. Refuses to know what stands in the page.
"""

from dataclasses import dataclass, replace

from markupsafe import Markup

from generator.link.site import Site
from generator.link.visibility import indexed
from generator.model.kinds import KINDS, METHOD
from generator.model.vocabulary import STANDINGS
from generator.publish import urls
from generator.publish.views.frame.head import FeedLink, Property, card, description_of, feeds, follow
from generator.publish.views.frame.jsonld import data_block
from generator.publish.views.frame.navigation import FIRST, NavLink, bottom_links, nav, nav_link, report
from generator.publish.views.frame.paper import addresses_in_full, sources_in_full
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link


@dataclass(frozen=True, slots=True)
class Sign:
    """A standing and what it means."""

    standing: str
    help: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds every page."""

    site: str
    title: str
    description: str
    language: str
    nav: tuple[NavLink, ...]
    further: tuple[NavLink, ...]
    search: NavLink
    standings: tuple[Sign, ...]
    method: Link | None
    here: str
    home: str
    style: str
    icon: str
    script: str
    scripts: tuple[str, ...]
    canonical: str
    sources: tuple[str, ...]
    addresses: tuple[Link, ...]
    card: tuple[Property, ...]
    data: Markup
    feed: str
    feeds: tuple[FeedLink, ...]
    follow: Link | None
    footer: str
    bottom: tuple[Link, ...]
    report: Link | None
    preview: bool
    draft: bool
    robots: str


def frame(at: At, title: str, description: str, scripts: tuple[str, ...] = ()) -> Frame:
    """The frame of the page that `at` stands on."""
    settings, say = at.site.settings, at.language.say
    canonical = settings.address + at.here.removesuffix("index.html") if settings.address else ""
    told = description_of(at, description)
    robots = _robots(at.site, urls.entry_of(at.here))
    return Frame(
        site=settings.title,
        title=title if title == settings.title else f"{title} – {settings.title}",
        description=told,
        language=settings.language,
        nav=tuple(nav(at, FIRST)),
        further=tuple(nav(at, [*(folder for folder in KINDS if folder not in FIRST), urls.COUNTRIES])),
        search=nav_link(at, urls.SEARCH, say("Search")),
        standings=tuple(Sign(standing, say(help)) for standing, help in STANDINGS.items()),
        method=at.link(METHOD) if METHOD in at.site.entries else None,
        here=at.here,
        home=at.urls.to(urls.HOME),
        style=at.urls.to(f"{urls.ASSETS}/style.css"),
        icon=at.urls.to(f"{urls.ASSETS}/icon.svg"),
        script=at.urls.to(f"{urls.ASSETS}/site.js"),
        scripts=tuple(at.urls.to(script) for script in scripts),
        canonical=canonical,
        sources=tuple(sources_in_full(at)),
        addresses=tuple(addresses_in_full(at)),
        footer=say("As of %(date)s.", date=at.language.date(settings.as_of)),
        card=tuple(card(at, title, told, canonical)),
        data=Markup() if robots else data_block(at, told),
        feed=at.urls.to(urls.FEED),
        feeds=tuple(feeds(at, title)),
        follow=follow(at),
        bottom=tuple(bottom_links(at)),
        report=report(at, canonical),
        preview=at.site.shown_drafts is not None,
        draft=urls.entry_of(at.here) in (at.site.shown_drafts or ()),
        robots=robots,
    )


def unlisted(frame: Frame) -> Frame:
    """The frame of a page that search engines are told to leave out, and of which there is nothing to share."""
    return replace(frame, robots=frame.robots or "noindex", card=(), data=Markup())


def _robots(site: Site, id: str) -> str:
    """What search engines are told of a page; nothing where they may list it."""
    if site.shown_drafts is not None:
        return "noindex, nofollow"
    entry = site.entries.get(id)
    return "" if entry is None or indexed(entry, site.statuses.get(id, ())) else "noindex"
