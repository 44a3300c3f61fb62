"""The small things that pages are made of: links, dates, the frame around every page.

In: the site and the page on which things are shown. Out: frozen views in which every date is words and every link is
relative to that page.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import quote

from markupsafe import Markup, escape

from generator.link.claims import Claim
from generator.link.site import Site
from generator.link.visibility import indexed
from generator.model.bodies import Body, Span
from generator.model.dates import PartialDate
from generator.model.kinds import KINDS
from generator.model.names import sort_key
from generator.model.records import Case, Source
from generator.model.visited import day_of
from generator.model.vocabulary import BASIS_WORDS
from generator.publish import urls
from generator.publish.prose import Block, Dress, Wardrobe, blocks, inline, plain
from generator.publish.views.steps import Remark, remark, standing

_LONGEST = 300  # characters of a page's description


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
class CopyView:
    """A copy of an outward address in a web archive, and its day where that is known."""

    href: str
    when: When


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

    def speaker(self, id: str) -> Link:
        """A link to whoever says something; a source is called by its publisher."""
        entry = self.site.entries.get(id)
        publisher = entry.record.publisher if entry and isinstance(entry.record, Source) else None
        return replace(self.link(id), text=publisher) if publisher else self.link(id)

    def links(self, ids: Iterable[str]) -> tuple[Link, ...]:
        """Links in the order of their names."""
        return tuple(self.link(id) for id in sorted(ids, key=lambda id: sort_key(self.name(id))))

    def later(self, remarks: Iterable[Remark]) -> tuple[Link, ...]:
        """What became of claims, each with a link to the claim that says so."""
        return tuple(Link(self._claim(one.by), one.words) for one in remarks)

    def _claim(self, claim: Claim) -> str:
        """Where a claim stands; of one in a brief on hold, whom to ask."""
        known = claim.key in self.site.claims
        return self.urls.claim(claim.brief, claim.mark) if known else self.urls.to(urls.CONTACT)

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
        return plain(Body(body.inlines[:1]), lambda key: standing(key, self.site))

    def dress(self, span: Span) -> Dress:
        """Links and references as they look everywhere; claims are dressed by the brief's own page."""
        if span.kind == "link":
            if ":" in span.value:
                return _outside(span.value, self.copy(span.value))
            return Dress(f'<a href="{escape(self.urls.entry(span.value))}">', "</a>")
        if span.kind == "ref":
            return Dress(after=self._reference(span.value))
        return Dress()

    def copy(self, address: str, given: str = "") -> CopyView | None:
        """The copy of an outward address in a web archive: the one that is `given`, else the one that was found."""
        href = given or self.site.copies.get(address.partition("#")[0], "")
        if not href:
            return None
        try:
            return CopyView(href, when(PartialDate.parse(day_of(href))))
        except ValueError:  # it tells no day, or none of the calendar
            return CopyView(href, When(""))

    def _reference(self, key: str) -> str:
        """The sign that leads from a sentence to the claim it rests on."""
        claim = self.site.claims[key]
        said = "withdrawn" if claim.data.retracted else claim.sentence
        later = "" if claim.data.retracted else remark(key, self.site)
        label = f"{claim.data.standing}, {BASIS_WORDS[claim.basis]}{f', {later}' if later else ''}: {said}"
        told = f' data-later="{escape(later)}"' if later else ""
        href = self.urls.claim(claim.brief, claim.mark)
        return (
            f'<a class="ref" href="{escape(href)}" data-standing="{claim.data.standing}"{told}'
            f' aria-label="{escape(label)}" title="{escape(label)}"></a>'
        )


def when(date: PartialDate | None) -> When:
    """A date in words; none where there is none."""
    return When(date.words, date.iso) if date else When("")


def day(iso: str) -> str:
    """A day of the record in words."""
    return PartialDate.parse(iso).words


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
        scripts=tuple(at.urls.to(script) for script in scripts),
        canonical=canonical,
        feed=at.urls.to(urls.FEED),
        corrections_feed=at.urls.to(urls.CORRECTIONS_FEED),
        footer=f"As of {settings.as_of.words}.",
        bottom=tuple(at.page(path, text) for path, text in _BOTTOM.items()),
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


def _outside(href: str, copy: CopyView | None) -> Dress:
    """A link out of the site; where a web archive has a copy, with what programs read of it and a sign behind it."""
    robust, sign = "", ""
    if copy:
        day = f' data-versiondate="{copy.when.iso}"' if copy.when.iso else ""
        robust = f' data-originalurl="{escape(href)}" data-versionurl="{escape(copy.href)}"{day}'
        label = f"archived copy, {copy.when.words}" if copy.when.words else "archived copy"
        sign = (
            f'<a class="archived" rel="noopener noreferrer" href="{escape(copy.href)}"'
            f' aria-label="{escape(label)}" title="{escape(label)}"></a>'
        )
    return Dress(f'<a href="{escape(href)}" class="outside" rel="noopener noreferrer"{robust}>', "</a>", sign)
