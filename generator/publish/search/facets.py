"""By what a search can be narrowed: kind, network, standing, year, country.

In: a claim or an entry of the site. Out: its `Facets`. Claims are filed as everywhere else (`link/filing`).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.filing import Filed
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.records import Record

CLAIM = "claims"
_NETWORK = "networks/"
_MUCH = 7  # so many bits has the number of claims from which on more say no more
_LONG = 6  # words of a name; of a shorter one each word means more


@dataclass(frozen=True, slots=True)
class Facets:
    """What one document is filed under. `weight`: how much is said about it, and how short its name is."""

    kind: str
    standing: str = ""
    year: str = ""
    networks: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    weight: int = 0


def of_claim(claim: Claim, site: Site) -> Facets:
    """What a claim is filed under."""
    filed = site.filed[claim.key]
    return Facets(CLAIM, claim.data.standing, filed.year, filed.networks, filed.countries)


def of_entry(entry: Entry[Record], site: Site) -> Facets:
    """What an entry is filed under: by its own fields, else by the claims that it holds or that are about it."""
    record, id = entry.record, entry.id
    held = (site.by_brief, site.about, site.in_case, site.resting)
    claims = [claim for several in held for claim in several.get(id, ()) if not claim.data.retracted]
    known = [site.filed[claim.key] for claim in claims]
    date, country = getattr(record, "date", None), site.seats.get(id)
    return Facets(
        entry.folder,
        year=date.year if isinstance(date, PartialDate) else "",
        networks=_networks(id, known, site),
        countries=(country,) if country else tuple(sorted({letters for one in known for letters in one.countries})),
        weight=min(_MUCH, len(claims).bit_length()) + 2 * max(0, _LONG - len(record.label.split())),
    )


def _networks(id: str, known: Iterable[Filed], site: Site) -> tuple[str, ...]:
    if id.startswith(_NETWORK):
        return (id,)
    fields = (ref.to_id for ref in site.refs.get(id, ()) if ref.to_id.startswith(_NETWORK))
    return tuple(sorted({*fields, *(network for one in known for network in one.networks)}))
