"""By what a claim can be looked for: its networks, its countries, its years, its step, its basis.

In: a claim and the site. Out: `Facets`, ids and letters, no words. Refuses to know forms and lists.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.site import Site
from generator.model.dates import PartialDate
from generator.model.records import Source
from generator.model.vocabulary import Basis, Event, Standing

_SEATED = ("agencies/", "cases/", "companies/", "courts/", "groups/", "operations/", "places/", "rulings/")


@dataclass(frozen=True, slots=True)
class Facets:
    """What can be asked of a claim. `networks` are ids, `countries` letters; `years` are the first and the last that
    it can be of, two empty words where nothing is known of its date.
    """

    standing: Standing
    basis: Basis
    event: Event | None
    networks: frozenset[str]
    countries: frozenset[str]
    years: tuple[str, str]


def facets_of(claim: Claim, site: Site) -> Facets:
    """All by which a claim can be found in a list."""
    return Facets(
        claim.data.standing,
        claim.basis,
        claim.data.event,
        frozenset(_networks(claim, site)),
        frozenset(_countries(claim, site)),
        _years(date_of(claim, site)),
    )


def date_of(claim: Claim, site: Site) -> PartialDate | None:
    """When it happened or held, else when its source was published."""
    if claim.date:
        return claim.date
    records = (site.entries[proof.source].record for proof in claim.proofs)
    return next((record.date for record in records if isinstance(record, Source) and record.date), None)


def year_of(claim: Claim, site: Site) -> str:
    """The year under which a list files it; empty where nothing is known of its date."""
    date = date_of(claim, site)
    return date.year if date else ""


def _ends(claim: Claim) -> Iterator[str]:
    """Whom it is about, who says it, where and in which case it was, and where its relations lead."""
    yield from claim.about
    yield from filter(None, (claim.by, claim.case, claim.place))
    yield from (value.target for value in claim.values if value.target)


def _networks(claim: Claim, site: Site) -> Iterator[str]:
    """The networks that it names, and those of its case and its rulings."""
    for id in _ends(claim):
        if id.startswith("networks/"):
            yield id
        elif id.startswith(("cases/", "rulings/")):
            yield from (ref.to_id for ref in site.refs.get(id.partition("#")[0], ()) if ref.key == "networks")


def _countries(claim: Claim, site: Site) -> Iterator[str]:
    """The countries of all that belongs to one, among what it has to do with."""
    for id in _ends(claim):
        entry = site.entries.get(id.partition("#")[0])
        country = getattr(entry.record, "country", None) if entry and id.startswith(_SEATED) else None
        if country:
            yield country


def _years(date: PartialDate | None) -> tuple[str, str]:
    return ("", "") if date is None or date.unknown else (date.first[:4], date.last[:4])
