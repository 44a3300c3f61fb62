"""What surrounds every page: its title, the way to other pages, what machines are told of it.

In: the site and the page. Out: `Frame`. Refuses to know what stands in the page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote

from markupsafe import Markup

from generator.link.site import Site
from generator.link.visibility import indexed
from generator.model.bodies import EMPTY
from generator.model.kinds import IMPRINT, KINDS, METHOD
from generator.model.names import sort_key
from generator.model.vocabulary import STANDINGS
from generator.publish import urls
from generator.publish.citing.line import lines
from generator.publish.citing.references import works
from generator.publish.views.frame.head import FeedLink, Property, card, description_of, feeds, follow
from generator.publish.views.frame.jsonld import data_block
from generator.publish.views.parts.at import At, Link

_ON_PAPER = 300  # claims whose sources are listed for paper


@dataclass(frozen=True, slots=True)
class NavLink:
    """A link of the navigation. `here`: empty, or how the page at hand is related to it, as ARIA calls it."""

    href: str
    text: str
    here: str


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
        nav=tuple(nav(at, _FIRST)),
        further=tuple(nav(at, [*(folder for folder in KINDS if folder not in _FIRST), urls.COUNTRIES])),
        search=_link(at, urls.SEARCH, say("Search")),
        standings=tuple(Sign(standing, say(help)) for standing, help in STANDINGS.items()),
        method=at.link(METHOD) if METHOD in at.site.entries else None,
        here=at.here,
        home=at.urls.to(urls.HOME),
        style=at.urls.to(f"{urls.ASSETS}/style.css"),
        icon=at.urls.to(f"{urls.ASSETS}/icon.svg"),
        script=at.urls.to(f"{urls.ASSETS}/site.js"),
        scripts=tuple(at.urls.to(script) for script in scripts),
        canonical=canonical,
        sources=tuple(_sources(at)),
        addresses=tuple(_addresses(at)),
        footer=say("As of %(date)s.", date=at.language.date(settings.as_of)),
        card=tuple(card(at, title, told, canonical)),
        data=Markup() if robots else data_block(at, told),
        feed=at.urls.to(urls.FEED),
        feeds=tuple(feeds(at, title)),
        follow=follow(at),
        bottom=tuple(_bottom(at)),
        report=_report(at, canonical),
        preview=at.site.shown_drafts is not None,
        draft=urls.entry_of(at.here) in (at.site.shown_drafts or ()),
        robots=robots,
    )


def _sources(at: At) -> Iterator[str]:
    """What the claims about an entry rest on, in full, for whoever reads its dossier on paper."""
    site = at.site
    shown = [claim for claim in site.about.get(urls.entry_of(at.here), ()) if not claim.data.retracted][:_ON_PAPER]
    rested = dict.fromkeys(proof.source for claim in shown for proof in claim.proofs)
    yield from sorted(line for id in rested for line in lines(works(site.entries[id], site), at.language))


def _addresses(at: At) -> Iterator[Link]:
    """Where the links of an entry's text lead, for whoever reads it on paper: each once, by name."""
    site, id = at.site, urls.entry_of(at.here)
    texts = [*site.summaries.get(id, EMPTY).inlines, *site.bodies.get(id, EMPTY).inlines]
    spans = {span.value: text.text[span.start : span.end] for text in texts for span in text.of("link")}
    if home := site.settings.address:
        within = [(at.name(value), value) for value in spans if value in site.entries]
        yield from (
            Link(home + urls.page_of(id), name) for name, id in sorted(within, key=lambda one: sort_key(one[0]))
        )
    yield from (Link(value, spans[value]) for value in sorted(spans) if ":" in value)


def mail(address: str, subject: str, text: str) -> Link:
    """A letter that is begun."""
    return Link(f"mailto:{address}?subject={quote(subject, safe='')}", text)


def _report(at: At, canonical: str) -> Link | None:
    """On the page of an entry: a letter about it, by mail, since what a public tracker holds cannot be taken back."""
    contact = at.site.settings.contact
    if not contact or urls.entry_of(at.here) not in at.site.entries:
        return None
    return mail(
        contact,
        at.language.say("Mistake: %(page)s", page=canonical or at.here),
        at.language.say("Report a mistake on this page"),
    )


def _bottom(at: At) -> Iterator[Link]:
    """What every page leads to; the imprint by its own title, where there is one."""
    say = at.language.say
    yield at.page(urls.CORRECTIONS, say("Corrections"))
    yield at.page(urls.DISPUTES, say("Where sources differ"))
    yield at.page(urls.CONTACT, say("Contact"))
    if IMPRINT in at.site.entries:
        yield at.link(IMPRINT)


def unlisted(frame: Frame) -> Frame:
    """The frame of a page that search engines are told to leave out, and of which there is nothing to share."""
    return replace(frame, robots=frame.robots or "noindex", card=(), data=Markup())


def _robots(site: Site, id: str) -> str:
    """What search engines are told of a page; nothing where they may list it."""
    if site.shown_drafts is not None:
        return "noindex, nofollow"
    entry = site.entries.get(id)
    return "" if entry is None or indexed(entry, site.statuses.get(id, ())) else "noindex"


# What most readers look for; the other kinds are one step further away.
_FIRST = (
    *("briefs", "networks", "people", "cases", "rulings"),
    *(urls.TIMELINE, urls.RELATIONS, urls.CLAIMS, "sources", "notes"),
)


def nav(at: At, shown: Iterable[str]) -> Iterator[NavLink]:
    """Links to these kinds and pages; a kind without entries has none."""
    say = at.language.say
    pages = {
        urls.TIMELINE: say("Timeline"),
        urls.RELATIONS: say("Connections"),
        urls.CLAIMS: say("Claims"),
        urls.COUNTRIES: say("Countries"),
    }
    for name in shown:
        if name in pages:
            yield _link(at, name, pages[name])
        elif name in at.site.folders:
            yield _link(at, urls.index_of(name), say(KINDS[name].plural))


def _link(at: At, path: str, text: str) -> NavLink:
    """A link that knows whether the reader is on its page, or on one of those that it lists."""
    folder = at.here.partition("/")[0]
    inside = "true" if "/" in at.here and path == urls.index_of(folder) else ""
    return NavLink(at.urls.to(path), text, "page" if at.here == path else inside)
