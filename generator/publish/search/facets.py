"""By what a search can be narrowed: kind, network, standing, year, country.

In: a site. Out: `Facets` of each claim and each entry. A claim takes the network of its brief only where its brief is
about one alone: of several nobody knows which it means.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.link.claims import Claim
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


@dataclass(frozen=True)
class Filing:
    """Files the documents of a site."""

    site: Site

    @cached_property
    def networks(self) -> dict[str, tuple[str, ...]]:
        """By claim: the networks that it names or its case is about; where there are none, its brief's only one."""
        own = {claim.key: tuple(sorted(set(self._own(claim)))) for claim in self.site.claims.values()}
        for claims in self.site.by_brief.values():
            every = {network for claim in claims for network in own[claim.key]}
            if len(every) == 1:
                own |= {claim.key: tuple(every) for claim in claims}
        return own

    @cached_property
    def seats(self) -> dict[str, str]:
        """By entry its country, or that of its court; without those that have none."""
        own = {id: str(getattr(entry.record, "country", None) or "") for id, entry in self.site.entries.items()}
        refs = ((id, ref) for id in own for ref in self.site.refs.get(id, ()) if ref.key == "court" and not own[id])
        found = own | {id: own.get(ref.to_id, "") for id, ref in refs}
        return {id: country for id, country in found.items() if country}

    @cached_property
    def countries(self) -> dict[str, tuple[str, ...]]:
        """By claim: where it happened, and where it is before a court."""
        seats = self.seats
        both = ((claim.key, (seats.get(claim.place), seats.get(claim.case))) for claim in self.site.claims.values())
        return {key: tuple(sorted({country for country in several if country})) for key, several in both}

    def claim(self, claim: Claim) -> Facets:
        """What a claim is filed under."""
        key = claim.key
        return Facets(CLAIM, claim.data.standing, _year(claim.date), self.networks[key], self.countries[key])

    def entry(self, entry: Entry[Record]) -> Facets:
        """What an entry is filed under: by its own fields, else by the claims that it holds or that are about it."""
        site, record, id = self.site, entry.record, entry.id
        held = (site.by_brief, site.about, site.in_case, site.resting)
        claims = [claim for several in held for claim in several.get(id, ()) if not claim.data.retracted]
        keys = [claim.key for claim in claims]
        country = self.seats.get(id)
        return Facets(
            entry.folder,
            year=_year(getattr(record, "date", None)),
            networks=self._networks_of(id, keys),
            countries=(country,) if country else tuple(sorted({at for key in keys for at in self.countries[key]})),
            weight=min(_MUCH, len(claims).bit_length()) + 2 * max(0, _LONG - len(record.label.split())),
        )

    def _own(self, claim: Claim) -> Iterator[str]:
        named = (*claim.about, *claim.named, *(value.target for value in claim.values))
        yield from (id for id in named if id.startswith(_NETWORK))
        yield from self._of_fields(claim.case)

    def _networks_of(self, id: str, keys: Iterable[str]) -> tuple[str, ...]:
        if id.startswith(_NETWORK):
            return (id,)
        return tuple(sorted({*self._of_fields(id), *(one for key in keys for one in self.networks[key])}))

    def _of_fields(self, id: str) -> Iterator[str]:
        return (ref.to_id for ref in self.site.refs.get(id, ()) if ref.to_id.startswith(_NETWORK))


def _year(date: PartialDate | None) -> str:
    return date.year if date else ""
