"""Under what each claim is filed, for whoever looks for it: networks, countries, a date.

In: claims by brief, entries, what their fields refer to. Out: `Filed` by claim, and the country of each entry. A claim
that names no network takes that of its brief only where its brief is about one alone: of several nobody knows which it
means. Refuses to know lists, forms and searches: all of them file alike.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.references import Reference
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.records import Record, Seated, Source

# What has its country says where a claim belongs; that of a network, an offence or a law does not.
_SEATED = ("agencies/", "cases/", "companies/", "courts/", "groups/", "operations/", "places/", "rulings/")
_NETWORK = "networks/"


@dataclass(frozen=True, slots=True)
class Filed:
    """Ids of networks and letters of countries, in order; when it happened or held, else when its source appeared."""

    networks: tuple[str, ...]
    countries: tuple[str, ...]
    date: PartialDate | None

    @property
    def year(self) -> str:
        """The year under which a list files it; empty where nothing is known of its date."""
        return self.date.year if self.date else ""


Refs = Mapping[str, tuple[Reference, ...]]
Entries = Mapping[str, Entry[Record]]
Sources = Mapping[str, Source]


def seats(entries: Entries, refs: Refs) -> dict[str, str]:
    """By entry the letters of its country, or of that of its court; without those that have none."""
    own = {id: entry.record.country or "" if isinstance(entry.record, Seated) else "" for id, entry in entries.items()}
    courts = ((id, ref.to_id) for id in own if not own[id] for ref in refs.get(id, ()) if ref.key == "court")
    found = own | {id: own.get(court, "") for id, court in courts}
    return {id: country for id, country in found.items() if country}


def filed(
    by_brief: Mapping[str, tuple[Claim, ...]], entries: Entries, refs: Refs, seated: Mapping[str, str], sources: Sources
) -> dict[str, Filed]:
    """What each claim is filed under, by its key."""
    return {
        claim.key: Filed(own or only, tuple(sorted(_countries(claim, seated))), dated(claim, sources))
        for claims in by_brief.values()
        for networks in ({claim.key: _networks(claim, entries, refs) for claim in claims},)
        for only in (_only(networks[claim.key] for claim in claims if not claim.data.retracted),)
        for claim in claims
        for own in (networks[claim.key],)
    }


def dated(claim: Claim, sources: Sources) -> PartialDate | None:
    """When it happened or held, else when its source was published."""
    dates = (sources[proof.source].date for proof in claim.proofs if proof.source in sources)
    return claim.date or next((date for date in dates if date), None)


def _only(networks: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The network that all of them have in common with nobody else: that of the brief."""
    every = {id for some in networks for id in some}
    return tuple(every) if len(every) == 1 else ()


def _ends(claim: Claim) -> Iterator[str]:
    """Whom it is about, who says it, where and in which case it was, and where its relations lead."""
    ids = (*claim.about, claim.by, claim.case, claim.place, *(value.target for value in claim.values))
    yield from (id.partition("#")[0] for id in ids if id)


def _networks(claim: Claim, entries: Entries, refs: Refs) -> tuple[str, ...]:
    """The networks that it names, and those of its case and its rulings."""
    ends = tuple(_ends(claim))
    named = (id for id in (*ends, *claim.named) if id.startswith(_NETWORK))
    of = (ref.to_id for id in ends if id.startswith(("cases/", "rulings/")) for ref in refs.get(id, ()))
    return tuple(sorted({id for id in (*named, *of) if id.startswith(_NETWORK) and id in entries}))


def _countries(claim: Claim, seated: Mapping[str, str]) -> set[str]:
    return {seated[id] for id in _ends(claim) if id.startswith(_SEATED) and id in seated}
