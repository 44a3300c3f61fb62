"""The plan: a site → every page that it has, and how each is made.

In: a site and the assets. Out: a tuple of `Page`s; two files that want one address stop it before anything is written.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Generic, TypeVar

from generator.link.site import Site
from generator.link.visibility import indexed
from generator.model.content import Entry
from generator.model.problems import Problem, Spot, Stop
from generator.model.records import Record
from generator.publish import urls
from generator.publish.feeds import crawlers
from generator.publish.feeds.published import feeds
from generator.publish.language import ENGLISH, Language
from generator.publish.render import Renderer, View
from generator.publish.search import files as search
from generator.publish.views.briefs import brief
from generator.publish.views.disputes import disputes, settlement
from generator.publish.views.dossiers import entity, following, source
from generator.publish.views.editorial import corrections, moved, notes
from generator.publish.views.lists import countries, home, kinds, listing
from generator.publish.views.long_lists.paging import Part
from generator.publish.views.parts.at import At
from generator.publish.views.relations import relations
from generator.publish.views.timeline import timeline

HTML = ".html"
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the site: its path below `site/`, and its bytes when they are asked for."""

    path: str
    make: Callable[[Renderer], bytes]


_ENTRY_PAGES: Mapping[str, tuple[str, Callable[[Entry[Record], At], View]]] = {
    "briefs": ("brief.html", brief.brief_view),
    "sources": ("source.html", source.source_view),
    "notes": ("note.html", notes.note_view),
    "settlements": ("settlement.html", settlement.settlement_view),
}
_LIST_PAGES: Mapping[str, tuple[str, Callable[[At], View]]] = {
    urls.HOME: ("home.html", home.home_view),
    urls.RELATIONS: ("relations.html", relations.relations_view),
    urls.COUNTRIES: ("countries.html", countries.countries_view),
    urls.CORRECTIONS: ("corrections.html", corrections.corrections_view),
    urls.CONTACT: ("contact.html", corrections.contact_view),
    urls.SEARCH: ("search.html", notes.search_view),
    urls.MISSING: ("404.html", notes.missing_view),
}


@dataclass(frozen=True, slots=True)
class LongList(Generic[T]):
    """A list that has one page, or several and an overview at the address of the one: what stands where, and how."""

    page: str
    parts: Callable[[Site], tuple[Part[T], ...]]
    template: str
    view: Callable[[Part[T], tuple[Part[T], ...], At], View]
    overview: str
    overview_view: Callable[[tuple[Part[T], ...], At], View]

    def pages(self, site: Site) -> Iterator[Page]:
        """Every page of the list, and the overview where there are several."""
        parts = self.parts(site)
        for part in parts:
            yield _page(part.path, self.template, partial(self.view, part, parts), site)
        if parts[0].path != self.page:
            yield _page(self.page, self.overview, partial(self.overview_view, parts), site)


_TIMELINE = LongList(
    *(urls.TIMELINE, timeline.step_parts, "timeline.html", timeline.timeline_view),
    *("overview.html", timeline.timeline_overview),
)
_CLAIMS = LongList(
    *(urls.CLAIMS, listing.claim_parts, "claims.html", listing.claims_view),
    *("overview.html", listing.claims_overview),
)
_DISPUTES = LongList(
    *(urls.DISPUTES, disputes.dispute_parts, "disputes.html", disputes.disputes_view),
    *("differing.html", disputes.differing_view),
)


def plan(site: Site, assets: Mapping[str, bytes], language: Language = ENGLISH) -> tuple[Page, ...]:
    """Every file of the site, in order of its path; which files the search has depends on the language."""
    every = (*all_but_index(site, assets, language), *index(site, language))
    return tuple(sorted(every, key=lambda page: page.path))


def index(site: Site, language: Language = ENGLISH) -> tuple[Page, ...]:
    """The files of the search. Which there are follows from what stands in them, so they are made at once."""
    return tuple(_fixed(path, text.encode()) for path, text in search.files(site, language).items())


def all_but_index(site: Site, assets: Mapping[str, bytes], language: Language = ENGLISH) -> tuple[Page, ...]:
    """Every other file of the site, in order of its path."""
    lists = list(_lists(site))
    pages = [*lists, *_entries(site), *_moved(site), *_withheld(site)]
    pages += _machines(site, [page.path for page in lists], language)
    pages += [_fixed(f"{urls.ASSETS}/{name}", data) for name, data in assets.items()]
    # Some disks do not tell capitals apart.
    counted = Counter(page.path.casefold() for page in pages)
    # The first that wants an address stands for it: one mistake is one problem.
    twice = {page.path.casefold(): page.path for page in reversed(pages) if counted[page.path.casefold()] > 1}
    if twice:
        message = "two files of the site want this address"
        raise Stop(Problem(Spot(f"site/{path}"), "collision", message) for path in twice.values())
    return tuple(sorted(pages, key=lambda page: page.path))


def left(site: Site, address: str, assets: Mapping[str, bytes]) -> tuple[Page, ...]:
    """Every page of a host that was left, each leading to the same page at the new `address`; its feeds go on."""
    there = replace(site, settings=site.settings.model_copy(update={"address": address}))
    script = moved.SCRIPT.partition("/")[2]
    pages = [
        _page(page.path, "left.html", lambda at: moved.left_view(at, address), there)
        for page in all_but_index(there, assets)
        if page.path.endswith(HTML)
    ]
    pages += [_fixed(moved.SCRIPT, assets[script]), _fixed(urls.NO_JEKYLL, b""), _fixed(urls.PREVIEW, b"")]
    pages += _feeds(there)
    pages += [_fixed(urls.ROBOTS, b"User-agent: *\nAllow: /\n")]
    pages += [_fixed(urls.REDIRECTS, f"/* {address}:splat 301\n".encode())]
    return tuple(sorted(pages, key=lambda page: page.path))


def _lists(site: Site) -> Iterator[Page]:
    for path, (template, view) in _LIST_PAGES.items():
        yield _page(path, template, view, site)
    for folder in site.folders:
        for page in kinds.kind_pages(folder, site):
            yield _page(page.path, "kind.html", partial(kinds.kind_view, page), site)
    yield from (*_TIMELINE.pages(site), *_CLAIMS.pages(site), *_DISPUTES.pages(site))


def _entries(site: Site) -> Iterator[Page]:
    for entry in site.entries.values():
        template, view = _ENTRY_PAGES.get(entry.folder, ("entity.html", entity.entity_view))
        yield _page(urls.page_of(entry.id), template, partial(view, entry), site)
        for more in following.following(entry, site) if entry.folder not in _ENTRY_PAGES else ():
            yield _page(more.path, "following.html", partial(following.following_view, more), site)


def _moved(site: Site) -> Iterator[Page]:
    """An address that was published once leads to where its entry is now."""
    for entry in site.entries.values():
        for old in entry.record.formerly:
            yield _page(urls.page_of(f"{entry.folder}/{old}"), "moved.html", partial(moved.moved_view, entry), site)


def _withheld(site: Site) -> Iterator[Page]:
    """The addresses of what is on hold are kept, and say nothing of it."""
    for addresses in site.withheld.values():
        for address in addresses:
            yield _page(urls.page_of(address), "withheld.html", corrections.withheld_view, site)


def _machines(site: Site, lists: Sequence[str], language: Language) -> Iterator[Page]:
    yield _fixed(urls.NO_JEKYLL, b"")
    if site.shown_drafts is not None:
        yield _fixed(urls.PREVIEW, b"")
    yield from _feeds(site)
    yield Page(urls.ROBOTS, lambda renderer: crawlers.robots(site).encode())
    if redirects := crawlers.redirects(site):
        yield _fixed(urls.REDIRECTS, redirects.encode())
    if site.settings.address:
        paths = [*(path for path in lists if path not in (urls.MISSING, urls.SEARCH)), *_found(site)]
        yield Page(urls.SITEMAP, lambda renderer: crawlers.sitemap(site, paths).encode())


def _feeds(site: Site) -> Iterator[Page]:
    for path, made in feeds(site):
        yield _feed(path, made)


def _found(site: Site) -> Iterator[str]:
    """The pages of entries that search engines are told of."""
    for id, entry in site.entries.items():
        if indexed(entry, site.statuses.get(id, ())):
            yield urls.page_of(id)


def _page(path: str, template: str, view: Callable[[At], View], site: Site) -> Page:
    return Page(path, lambda renderer: renderer.text(template, view(At(site, path, renderer.language)), path).encode())


def _feed(path: str, made: Callable[[Language], str]) -> Page:
    return Page(path, lambda renderer: made(renderer.language).encode())


def _fixed(path: str, data: bytes) -> Page:
    return Page(path, lambda renderer: data)
