"""What of a dossier stands on its page, and what on the pages that follow it.

In: an entry and the site. Out: `Portions`: each list cut in pages, so that none grows without end. A thing stands in
a list once; relations of which the section of who is related tells are not among the figures. Of statements the first
page has key ones and the newest of each standing; of steps the latest.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from generator.link.claims import Claim
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.records import Record
from generator.model.vocabulary import STANDINGS
from generator.publish.views.dossiers.involved import involved
from generator.publish.views.dossiers.mentions import in_order
from generator.publish.views.figures.property_groups import by_property
from generator.publish.views.figures.sayings import Saying, claims_of, sayings
from generator.publish.views.long_lists.paging import full_pages
from generator.publish.views.relations.related import told_of


class Sizes(NamedTuple):
    """How many of each list stand on one page."""

    claims: int = 300
    steps: int = 150
    people: int = 100
    mentions: int = 300
    figures: int = 300


SIZES = Sizes()


@dataclass(frozen=True, slots=True)
class Portions:
    """Pages of statements, of steps in order of date, of who has a part, who leads here, and figures; none is empty."""

    claims: tuple[tuple[Claim, ...], ...]
    steps: tuple[tuple[Claim, ...], ...]
    people: tuple[tuple[str, ...], ...]
    mentions: tuple[tuple[str, ...], ...]
    figures: tuple[tuple[Saying, ...], ...]


def portions(entry: Entry[Record], site: Site, sizes: Sizes = SIZES) -> Portions:
    """The lists of a dossier, each in pages."""
    claims = claims_of(entry.id, site)
    told = told_of(entry.id, site)
    known = (one for one in sayings(entry.id, claims, site) if not _is_told(one, told))
    latest = full_pages(site.events_of(claims)[::-1], sizes.steps)
    return Portions(
        _of_claims(claims, sizes.claims),
        tuple(page[::-1] for page in latest),
        full_pages(tuple(involved(entry, site)), sizes.people),
        full_pages(in_order({link.from_id for link in site.backlinks.get(entry.id, ())}, site), sizes.mentions),
        full_pages(by_property(known, site), sizes.figures),
    )


def _is_told(one: Saying, told: Container[tuple[str, str]]) -> bool:
    """Whether the section of who is related says all of it; a relation that holds somewhere only says more."""
    return bool(one.value.target) and not one.value.where and (one.claim.key, one.value.key) in told


def is_long(entry: Entry[Record], site: Site, sizes: Sizes = SIZES) -> bool:
    """Whether any list of a dossier may need a second page; a quick look, since most need none."""
    links = site.backlinks.get(entry.id, ())
    claims = [claim for of in (site.about, site.in_case, site.touching) for claim in of.get(entry.id, ())]
    parties = sum(len(site.roles.get(link.from_id, ())) for link in links) + sum(len(claim.about) for claim in claims)
    values = sum(len(claim.values) for claim in claims)
    return max(len(links), len(claims), parties, values) > min(sizes)


def newest_first(claims: Iterable[Claim]) -> list[Claim]:
    """Key statements first, then by date from the newest on; one without a date is not new."""
    ordered = sorted(claims, key=lambda claim: claim.key)
    ordered.sort(
        key=lambda claim: claim.date.key if claim.date and not claim.date.unknown else ("", 0, ""), reverse=True
    )
    return sorted(ordered, key=lambda claim: not claim.data.key)


def _of_claims(claims: Iterable[Claim], size: int) -> tuple[tuple[Claim, ...], ...]:
    """By standing; where there are too many for one page, that has the first of each standing in turn."""
    every = newest_first(claims)
    by_standing = [[claim for claim in every if claim.data.standing is standing] for standing in STANDINGS]
    places = {claim.key: (rank, place) for place, mine in enumerate(by_standing) for rank, claim in enumerate(mine)}
    first = {claim.key for claim in sorted(every, key=lambda claim: places[claim.key])[:size]}
    ordered = [claim for mine in by_standing for claim in mine]
    return full_pages([*(c for c in ordered if c.key in first), *(c for c in ordered if c.key not in first)], size)
