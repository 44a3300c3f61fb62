"""By what a claim can be looked for: its networks, its countries, its years, its step, its basis.

In: a claim and the site. Out: `Facets`, ids and letters, no words. Refuses to know forms and lists.
"""

from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.site import Site
from generator.model.dates import PartialDate
from generator.model.vocabulary import Basis, Event, Standing


@dataclass(frozen=True, slots=True)
class Facets:
    """What can be asked of a claim. `networks` are ids, `countries` letters; `years` are the first and the last that
    it can be of, two empty words where nothing is known of its date.
    """

    standing: Standing
    basis: Basis
    event: Event | None
    networks: tuple[str, ...]
    countries: tuple[str, ...]
    years: tuple[str, str]


def facets_of(claim: Claim, site: Site) -> Facets:
    """All by which a claim can be found in a list."""
    filed = site.filed[claim.key]
    return Facets(
        claim.data.standing,
        claim.basis,
        claim.data.event,
        filed.networks,
        filed.countries,
        _years(filed.date),
    )


def _years(date: PartialDate | None) -> tuple[str, str]:
    return ("", "") if date is None or date.unknown else (date.first[:4], date.last[:4])
