"""Every feed of a site, and where it stands.

In: a site. Out: paths, each with how its text is made. A renamed dossier has its feed at its old address too, since
programs that follow it read no signpost; what is on hold has an empty one, which names nobody.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from generator.link.site import Site
from generator.model.content import Entry
from generator.model.records import Record
from generator.publish.feeds.atom import atom
from generator.publish.feeds.briefs import newest
from generator.publish.feeds.corrected import Told, by_dossier, corrections
from generator.publish.feeds.dossiers import dossier
from generator.publish.feeds.items import Feed, feed
from generator.publish.feeds.jsonfeed import jsonfeed
from generator.publish.language import Language
from generator.publish.urls import CONTACT, CORRECTIONS_FEED, CORRECTIONS_JSON, FEED, FEED_JSON, feed_of
from generator.publish.views.frame.with_feed import followed
from generator.publish.views.parts.at import At

Made = tuple[str, Callable[[Language], str]]

_WHOLE = (
    ((FEED, newest, atom), (FEED_JSON, newest, jsonfeed)),
    (
        (CORRECTIONS_FEED, corrections, atom),
        (CORRECTIONS_JSON, corrections, jsonfeed),
    ),
)


def feeds(site: Site) -> Iterator[Made]:
    """The path of each feed, and what makes its text in a language when it is asked for."""
    for kind in _WHOLE:
        for path, told, written in kind:
            yield path, partial(_whole, site, path, told, written)
    concerned = by_dossier(site)
    for entry in site.entries.values():
        if followed(entry.id):
            made = partial(_dossier, entry, site, concerned.get(entry.id, ()))
            yield feed_of(entry.id), made
            yield from ((feed_of(f"{entry.folder}/{old}"), made) for old in entry.record.formerly)
    for addresses in site.withheld.values():
        for address in addresses:
            if followed(address):
                yield feed_of(address), partial(_withheld, site, address)


def _whole(
    site: Site, path: str, told: Callable[[At], Feed], written: Callable[[Feed], str], language: Language
) -> str:
    return written(told(At(site, path, language)))


def _dossier(entry: Entry[Record], site: Site, corrections: tuple[Told, ...], language: Language) -> str:
    return atom(dossier(entry, site, corrections, language))


def _withheld(site: Site, address: str, language: Language) -> str:
    """It does not say whose it was, not even by its own address."""
    path, words = feed_of(address), language.say("This dossier is withheld for now.")
    empty = feed(site, path, CONTACT, (path, site.settings.title, words), ())
    return atom(replace(empty, href=""))
