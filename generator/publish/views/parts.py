"""The small things that pages are made of: links, dates, the frame around every page.

In: the site and the page on which things are shown. Out: frozen views in which every date is words and every link is
relative to that page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.link.site import Site
from generator.link.visibility import indexed
from generator.model.bodies import Body, Span
from generator.model.dates import PartialDate
from generator.model.kinds import KINDS
from generator.model.names import sort_key
from generator.model.records import Case
from generator.model.vocabulary import BASIS_WORDS
from generator.publish import urls
from generator.publish.prose import Block, Dress, Wardrobe, blocks, inline, plain


@dataclass(frozen=True, slots=True)
class Link:
    """Where to, and what it says; `title` is shown on hover."""

    href: str
    text: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class NavLink:
    """A link of the navigation; `here` where the reader is on that page."""

    href: str
    text: str
    here: bool


@dataclass(frozen=True, slots=True)
class When:
    """A date in words, and for machines where it is exact enough."""

    words: str
    iso: str = ""


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
    scripts: tuple[str, ...]
    canonical: str
    feed: str
    footer: str
    preview: bool
    draft: bool
    robots: str


@dataclass(frozen=True, slots=True)
class At:
    """The site as seen from one page."""

    site: Site
    here: str

    @property
    def urls(self) -> urls.Urls:
        """Links from this page."""
        return urls.Urls(self.here)

    def name(self, id: str) -> str:
        """What an entry, or an unnamed party of a case, is called."""
        entry, _, party = id.partition("#")
        record = self.site.entries[entry].record
        return record.unnamed[party].known_as if party and isinstance(record, Case) else record.label

    def link(self, id: str) -> Link:
        """A link to an entry by its name."""
        return Link(self.urls.entry(*urls.party(id)), self.name(id))

    def links(self, ids: Iterable[str]) -> tuple[Link, ...]:
        """Links in the order of their names."""
        return tuple(self.link(id) for id in sorted(ids, key=lambda id: sort_key(self.name(id))))

    def page(self, path: str, text: str) -> Link:
        """A link to a page that is no entry."""
        return Link(self.urls.to(path), text)

    def prose(self, body: Body, wardrobe: Wardrobe | None = None) -> tuple[Block, ...]:
        """A body as blocks."""
        return tuple(blocks(body, wardrobe or Wardrobe(self.dress)))

    def line(self, body: Body) -> Markup:
        """The running text of a body that is one paragraph."""
        return Markup(" ").join(inline(part, Wardrobe(self.dress)) for part in body.inlines)

    def words(self, body: Body) -> str:
        """Its first paragraph without markup, for descriptions; each reference says its standing."""
        return plain(Body(body.inlines[:1]), self.site.standing)

    def dress(self, span: Span) -> Dress:
        """Links and references as they look everywhere; claims are dressed by the brief's own page."""
        if span.kind == "link":
            return _link(span.value if "://" in span.value or ":" in span.value else self.urls.entry(span.value))
        if span.kind == "ref":
            return Dress(after=self._reference(span.value))
        return Dress()

    def _reference(self, key: str) -> str:
        """The sign that leads from a sentence to the claim it rests on."""
        claim = self.site.claims[key]
        said = "withdrawn" if claim.data.retracted else claim.sentence
        label = f"{claim.data.standing}, {BASIS_WORDS[claim.basis]}: {said}"
        href = self.urls.claim(claim.brief, claim.mark)
        return (
            f'<a class="ref" href="{escape(href)}" data-standing="{claim.data.standing}"'
            f' aria-label="{escape(label)}" title="{escape(label)}"></a>'
        )


def when(date: PartialDate | None) -> When:
    """A date in words; none where there is none."""
    return When(date.words, date.iso) if date else When("")


def frame(at: At, title: str, description: str, scripts: tuple[str, ...] = (), of: str = "") -> Frame:
    """The frame of the page that `at` stands on; `of` is the entry that it leads to, where it is not its own page."""
    settings = at.site.settings
    canonical = settings.address + at.here.removesuffix("index.html") if settings.address else ""
    return Frame(
        site=settings.title,
        title=title if title == settings.title else f"{title} – {settings.title}",
        description=" ".join(description.split())[:300],
        language=settings.language,
        nav=tuple(nav(at, _FIRST)),
        further=tuple(nav(at, [folder for folder in KINDS if folder not in _FIRST])),
        here=at.here,
        home=at.urls.to(urls.HOME),
        style=at.urls.to(f"{urls.ASSETS}/style.css"),
        scripts=tuple(at.urls.to(script) for script in scripts),
        canonical=canonical,
        feed=at.urls.to(urls.FEED),
        footer=f"As of {settings.as_of.words}. Whoever has no final conviction is presumed innocent.",
        preview=at.site.shown_drafts is not None,
        draft=urls.entry_of(at.here) in (at.site.shown_drafts or ()),
        robots=_robots(at.site, of or urls.entry_of(at.here)),
    )


def _robots(site: Site, id: str) -> str:
    """What search engines are told of a page; nothing where they may list it."""
    if site.shown_drafts is not None:
        return "noindex, nofollow"
    entry = site.entries.get(id)
    return "" if entry is None or indexed(entry, site.statuses.get(id, ())) else "noindex"


# What most readers look for; the other kinds stand in a second row.
_FIRST = ("briefs", "networks", "people", "cases", urls.TIMELINE, urls.CLAIMS, "sources", "notes", urls.SEARCH)
_PAGES = {urls.TIMELINE: "Timeline", urls.CLAIMS: "Claims", urls.SEARCH: "Search"}


def nav(at: At, shown: Iterable[str]) -> Iterator[NavLink]:
    """Links to these kinds and pages; a kind without entries has none."""
    for name in shown:
        if name in _PAGES:
            yield NavLink(at.urls.to(name), _PAGES[name], at.here == name)
        elif name in at.site.folders:
            path = urls.index_of(name)
            yield NavLink(at.urls.to(path), KINDS[name].plural, at.here == path)


def _link(href: str) -> Dress:
    outside = ' class="outside" rel="noopener noreferrer"' if ":" in href else ""
    return Dress(f'<a href="{escape(href)}"{outside}>', "</a>")
