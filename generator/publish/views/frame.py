"""What surrounds every page: its title, the way to other pages, what machines are told of it.

In: the site and the page. Out: `Frame`. Refuses to know what stands in the page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote

from generator.link.site import Site
from generator.link.visibility import indexed
from generator.model.kinds import IMPRINT, KINDS
from generator.publish import urls
from generator.publish.views.parts import At, Link

_LONGEST = 300  # characters of a page's description


@dataclass(frozen=True, slots=True)
class NavLink:
    """A link of the navigation; `here` where the reader is on that page."""

    href: str
    text: str
    here: bool


@dataclass(frozen=True, slots=True)
class Frame:
    """What surrounds every page."""

    site: str
    title: str
    description: str
    language: str
    nav: tuple[NavLink, ...]
    further: tuple[NavLink, ...]
    here: str
    home: str
    style: str
    icon: str
    script: str
    scripts: tuple[str, ...]
    canonical: str
    feed: str
    corrections_feed: str
    footer: str
    bottom: tuple[Link, ...]
    report: Link | None
    preview: bool
    draft: bool
    robots: str


def frame(at: At, title: str, description: str, scripts: tuple[str, ...] = ()) -> Frame:
    """The frame of the page that `at` stands on."""
    settings = at.site.settings
    canonical = settings.address + at.here.removesuffix("index.html") if settings.address else ""
    return Frame(
        site=settings.title,
        title=title if title == settings.title else f"{title} – {settings.title}",
        description=_short(" ".join(description.split())),
        language=settings.language,
        nav=tuple(nav(at, _FIRST)),
        further=tuple(nav(at, [folder for folder in KINDS if folder not in _FIRST])),
        here=at.here,
        home=at.urls.to(urls.HOME),
        style=at.urls.to(f"{urls.ASSETS}/style.css"),
        icon=at.urls.to(f"{urls.ASSETS}/icon.svg"),
        script=at.urls.to(f"{urls.ASSETS}/site.js"),
        scripts=tuple(at.urls.to(script) for script in scripts),
        canonical=canonical,
        feed=at.urls.to(urls.FEED),
        corrections_feed=at.urls.to(urls.CORRECTIONS_FEED),
        footer=f"As of {settings.as_of.words}.",
        bottom=tuple(_bottom(at)),
        report=_report(at, canonical),
        preview=at.site.shown_drafts is not None,
        draft=urls.entry_of(at.here) in (at.site.shown_drafts or ()),
        robots=_robots(at.site, urls.entry_of(at.here)),
    )


def _short(text: str) -> str:
    """The beginning of a text; never a statement without the word of its standing, which stands behind it."""
    if len(text) <= _LONGEST or "]" not in text:
        return text[:_LONGEST]
    end = text.rfind("]", 0, _LONGEST)
    return text[: (end if end >= 0 else text.index("]")) + 1]


def mail(address: str, subject: str, text: str) -> Link:
    """A letter that is begun."""
    return Link(f"mailto:{address}?subject={quote(subject, safe='')}", text)


def _report(at: At, canonical: str) -> Link | None:
    """On the page of an entry: a letter about it, by mail, since what a public tracker holds cannot be taken back."""
    contact = at.site.settings.contact
    if not contact or urls.entry_of(at.here) not in at.site.entries:
        return None
    return mail(contact, f"Mistake: {canonical or at.here}", "Report a mistake on this page")


_BOTTOM = {urls.CORRECTIONS: "Corrections", urls.DISPUTES: "Where sources differ", urls.CONTACT: "Contact"}


def _bottom(at: At) -> Iterator[Link]:
    """What every page leads to; the imprint by its own title, where there is one."""
    yield from (at.page(path, text) for path, text in _BOTTOM.items())
    if IMPRINT in at.site.entries:
        yield at.link(IMPRINT)


def unlisted(frame: Frame) -> Frame:
    """The frame of a page that search engines are told to leave out."""
    return replace(frame, robots=frame.robots or "noindex")


def _robots(site: Site, id: str) -> str:
    """What search engines are told of a page; nothing where they may list it."""
    if site.shown_drafts is not None:
        return "noindex, nofollow"
    entry = site.entries.get(id)
    return "" if entry is None or indexed(entry, site.statuses.get(id, ())) else "noindex"


# What most readers look for; the other kinds stand in a second row.
_FIRST = (
    "briefs",
    "networks",
    "people",
    "cases",
    urls.TIMELINE,
    urls.COUNTRIES,
    urls.CLAIMS,
    "sources",
    "notes",
    urls.SEARCH,
)
_PAGES = {urls.TIMELINE: "Timeline", urls.COUNTRIES: "Countries", urls.CLAIMS: "Claims", urls.SEARCH: "Search"}


def nav(at: At, shown: Iterable[str]) -> Iterator[NavLink]:
    """Links to these kinds and pages; a kind without entries has none."""
    for name in shown:
        if name in _PAGES:
            yield NavLink(at.urls.to(name), _PAGES[name], at.here == name)
        elif name in at.site.folders:
            path = urls.index_of(name)
            yield NavLink(at.urls.to(path), KINDS[name].plural, at.here == path)
