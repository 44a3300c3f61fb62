"""The site: everything that is published, linked, and all that showing needs.

In: nothing. Out: the type `Site`. Refuses to know how it is made; `linking` does.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.link.backlinks import Backlink
from generator.link.claims import Claim
from generator.link.corrections import Correction
from generator.link.disputes import Dispute
from generator.link.edges import Edge
from generator.link.filing import Filed
from generator.link.former import Former
from generator.link.overtaken import Turn
from generator.link.references import Reference
from generator.link.status import Status
from generator.link.stories import Neighbours
from generator.link.wording.findings import Wording
from generator.model.bodies import Body
from generator.model.content import Entry
from generator.model.records import Record
from generator.model.settings import Property, SiteSettings
from generator.model.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Site:
    """Everything that is published, linked. Claims by `brief stem#mark`; the other maps are keyed by id of an entry."""

    settings: SiteSettings
    properties: Mapping[str, Property]
    entries: Mapping[str, Entry[Record]]
    folders: Mapping[str, tuple[Entry[Record], ...]]
    bodies: Mapping[str, Body]
    summaries: Mapping[str, Body]
    claims: Mapping[str, Claim]
    by_brief: Mapping[str, tuple[Claim, ...]]
    about: Mapping[str, tuple[Claim, ...]]
    resting: Mapping[str, tuple[Claim, ...]]  # by source
    replied: Mapping[str, tuple[Claim, ...]]  # by source in which a reply to them stands
    withdrawn: Mapping[str, tuple[tuple[int, int], ...]]  # by source, places in its raw text
    in_case: Mapping[str, tuple[Claim, ...]]
    touching: Mapping[str, tuple[Claim, ...]]  # by speaker, place, offence and target of a relation
    filed: Mapping[str, Filed]  # by claim
    seats: Mapping[str, str]  # by entry: the letters of its country, or of that of its court
    refs: Mapping[str, tuple[Reference, ...]]  # by the entry whose field it is
    backlinks: Mapping[str, tuple[Backlink, ...]]
    edges: Mapping[str, tuple[Edge, ...]]  # by either end
    roles: Mapping[str, Mapping[str, Role]]  # by brief or case: who is what there
    accused: Mapping[str, tuple[str, ...]]  # by person: the cases and briefs in which they are
    statuses: Mapping[str, tuple[Status, ...]]  # by person
    overtaken: Mapping[str, tuple[Turn, ...]]  # by claim: the decisions that a reader must be told beside it
    answered: Mapping[str, tuple[Claim, ...]]  # claims that answer, dispute or supersede this one
    origins: Mapping[str, str]  # source → the source that it was copied from, or itself
    seeds: Mapping[str, str]  # source → its raw text, where we hold it
    wording: Wording  # what our own words assert, drafts too
    corrections: tuple[Correction, ...]  # the newest first
    disputes: tuple[Dispute, ...]
    differing: Mapping[str, Dispute]  # by claim
    later: Mapping[str, Claim]  # by claim whose figure is superseded by date: the latest
    withheld: Mapping[str, tuple[str, ...]]  # by entry that is on hold: its addresses
    stories: Mapping[str, tuple[Neighbours, ...]]  # by brief: what stands before and after it in its stories
    former: Former
    copies: Mapping[str, str]  # by outward address its copy in a web archive
    drafts: frozenset[str]  # paths of the entries that are left out, or shown as what they are
    shown_drafts: frozenset[str] | None = None  # ids of the drafts in it; None for a site that is published

    def events_of(self, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """Those of the claims that are steps, in order of their dates."""
        steps = (claim for claim in claims if claim.data.event and not claim.data.retracted)
        return tuple(sorted(steps, key=_by_date))

    def standing(self, key: str) -> str:
        """The word of a claim's standing, for where it can only be said in words."""
        return str(self.claims[key].data.standing)

    def folder(self, name: str) -> tuple[Entry[Record], ...]:
        """All entries of one kind, by stem."""
        return self.folders.get(name, ())


def _by_date(claim: Claim) -> tuple[tuple[str, int, str], str]:
    return (claim.data.date.key if claim.data.date else ("", 0, "")), claim.key
