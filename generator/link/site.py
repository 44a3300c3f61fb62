"""Content → Site: every id resolved, every relation turned round once.

In: `Content`. Out: `Site`, which is all that showing needs, and every problem of linking. Drafts are checked and left
out. One pass over entries, one over claims: nothing here grows faster than its input.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import cast

from generator.link import bodies
from generator.link.against import dossiers, findings, weighs_on
from generator.link.backlinks import Backlink, backlinks
from generator.link.behind import statuses_behind, turns_behind
from generator.link.checks import (
    circles,
    claim_references,
    digests,
    doubts,
    embargoes,
    future,
    shown,
    steps,
    unmarked,
    verbatim,
)
from generator.link.claims import Claim, full_key, linked_claims
from generator.link.claims import claims as read_claims
from generator.link.comparing import later
from generator.link.contradictions import contradictions
from generator.link.corrections import Correction, corrections, unsound
from generator.link.desk import Desk
from generator.link.disputes import Dispute, disputes
from generator.link.former import Former, former, mistaken
from generator.link.groups import grouped
from generator.link.holding import released, withhold
from generator.link.moves import accused
from generator.link.outward import misleading
from generator.link.overtaken import Turn, overtaken
from generator.link.passages import Held, held
from generator.link.proceedings import proceedings
from generator.link.recorded import changed, elsewhere, recorded
from generator.link.references import ACTORS, Reference, references
from generator.link.register import Register, Unresolved, shared_names
from generator.link.settlements import unsettled
from generator.link.status import Status, statuses
from generator.link.visibility import names_shown
from generator.link.wording.findings import Reading, Wording
from generator.link.wording.findings import check as read_wording
from generator.link.wording.situations import Standings
from generator.model.bodies import Body
from generator.model.content import Content, Entry
from generator.model.dates import PartialDate
from generator.model.problems import Problem
from generator.model.records import Brief, Case, Record, Source
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
    refs: Mapping[str, tuple[Reference, ...]]  # by the entry whose field it is
    backlinks: Mapping[str, tuple[Backlink, ...]]
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


# Mistakes in what all claims say together: they come and go with none of them being on hold.
_OF_THE_WHOLE = frozenset({"order", "contradiction"})


def link(content: Content, preview: bool = False) -> tuple[Site, tuple[Problem, ...]]:
    """Resolve everything; problems of drafts count too. A preview shows the drafts among the rest."""
    problems: list[Problem] = list(unmarked(content))
    # What is on hold is known all the same: nothing that is shown may be older than it, or wrong without it.
    known = released(content)
    whole, told = link(known, preview) if known else (None, ())
    problems += (problem for problem in told if problem.rule in _OF_THE_WHOLE)
    content, on_hold = withhold(content)
    problems += on_hold
    register = Register.of(content.entries, content.unread)
    problems += shared_names(content.entries.values())
    linked, summaries, found = _bodies(content, register)
    problems += found
    sources = {id: entry.record for id, entry in content.entries.items() if isinstance(entry.record, Source)}
    problems += [*digests(content), *names_shown(content.entries.values())]
    texts = {
        id: content.seeds[record.seed] for id, record in sources.items() if record.seed and record.seed in content.seeds
    }
    desk = Desk(register, content.properties, _held(texts), changed(content), elsewhere(content), content.lock)
    every, found = _claims(content, linked, desk)
    problems += found
    problems += recorded(content, every)
    refs, found = _references(content, register)
    problems += found
    published = {id: entry for id, entry in content.entries.items() if _shown(entry, preview)}
    claims = {key: claim for key, claim in every.items() if claim.brief in published}
    off = {id: entry for id, entry in content.entries.items() if entry.held}
    problems += claim_references(content, linked, summaries, every)
    problems += [*mistaken({**off, **published}, claims), *misleading(content.entries.values())]
    live = [claim for claim in claims.values() if not claim.data.retracted]
    chains = {id: _chain(id, sources, register, content) for id in sources}
    problems += circles(chains, content)
    roles = _roles(published, register)
    problems += [
        *steps(live, roles, published, _partly(published, register)),
        *future(live, published, content.site.as_of),
        *shown(live, content),
    ]
    problems += [*verbatim((claim for claim in every.values() if not claim.data.retracted), content), *doubts(content)]
    in_case = grouped((claim.case, claim) for claim in live if claim.case)
    wording = whole.wording if whole else _wording(content, register, every.values(), linked, summaries)
    every_proceeding = tuple(proceedings(in_case, roles))
    problems += () if whole else contradictions(every_proceeding, published)
    positions = statuses(every_proceeding, published)
    turns = overtaken(every_proceeding, lambda claim: _said_on(claim, sources))
    if whole:
        positions, turns = statuses_behind(positions, whole.statuses), turns_behind(whole.overtaken, claims)
    case_of = {ref.from_id: ref.to_id for ref in refs if ref.key == "case" and ref.from_id.startswith("briefs/")}
    problems += findings(live, roles, case_of, published)
    problems += dossiers(published, linked, claims, roles, case_of)
    origins = {id: min(chain[chain.index(chain[-1]) :]) for id, chain in chains.items() if id in published}
    settlements = [entry for entry in published.values() if entry.folder == "settlements"]
    differ = disputes(live, origins, settlements)
    problems += [*unsound(content, every), *unsettled(content, every, claims, differ), *embargoes(content)]
    site = Site(
        content.site,
        content.properties,
        published,
        grouped((entry.folder, entry) for entry in published.values()),
        {id: linked[id] for id in published},
        {id: summaries[id] for id in published if id in summaries},
        claims,
        grouped((claim.brief, claim) for claim in claims.values()),
        grouped((id, claim) for claim in live for id in claim.about),
        grouped((proof.source, claim) for claim in live for proof in claim.proofs),
        grouped((claim.reply.source, claim) for claim in live if claim.reply),
        grouped(_withdrawn((claim for claim in every.values() if claim.brief in published or claim.brief in off), off)),
        in_case,
        grouped((id, claim) for claim in live for id in _touched(claim) if weighs_on(id, claim, roles, case_of)),
        grouped((ref.from_id, ref) for ref in refs if ref.from_id in published),
        backlinks(published, linked, refs, live),
        roles,
        grouped((person, id) for id, mine in roles.items() for person in accused(mine)),
        positions,
        turns,
        grouped((full_key(word, claim), claim) for claim in live for word in linked_claims(claim)),
        origins,
        {id: text for id, text in texts.items() if id in published},
        wording,
        corrections(published.values(), claims),
        differ,
        {claim.key: one for one in differ for claim in one.claims},
        later(live),
        {entry.id: _addresses(entry) for entry in content.entries.values() if entry.held},
        former(
            {**off, **published}, {key: claim for key, claim in every.items() if key in claims or claim.brief in off}
        ),
        content.copies,
        frozenset(entry.path for entry in content.entries.values() if not entry.published),
        frozenset(id for id, entry in published.items() if entry.draft) if preview else None,
    )
    return site, tuple(problems)


def _shown(entry: Entry[Record], preview: bool) -> bool:
    """What is on hold is not even in a preview."""
    return not entry.held and (preview or not entry.private)


def _addresses(entry: Entry[Record]) -> tuple[str, ...]:
    """Where it stood, and where it stood before."""
    return (entry.id, *(f"{entry.folder}/{old}" for old in entry.record.formerly))


def _partly(entries: Mapping[str, Entry[Record]], register: Register) -> frozenset[str]:
    """Briefs and cases of whose parties somebody is on hold, or stands in a file that could not be read."""
    if not (register.held or register.unread):
        return frozenset()
    found = ((id, entry.record) for id, entry in entries.items())
    return frozenset(
        id for id, record in found if isinstance(record, (Brief, Case)) and any(map(register.doubtful, record.parties))
    )


def _bodies(content: Content, register: Register) -> tuple[dict[str, Body], dict[str, Body], list[Problem]]:
    linked: dict[str, Body] = {}
    summaries: dict[str, Body] = {}
    problems: list[Problem] = []
    for id, entry in content.entries.items():
        linked[id], found = bodies.link(entry, entry.body, register)
        problems += found
        if entry.summary.parts:
            summaries[id], found = bodies.link(entry, entry.summary, register)
            problems += found
    return linked, summaries, problems


def _references(content: Content, register: Register) -> tuple[list[Reference], list[Problem]]:
    found = [one for entry in content.entries.values() for one in references(entry, register)]
    return (
        [one for one in found if isinstance(one, Reference)],
        [one for one in found if isinstance(one, Problem)],
    )


def _held(texts: Mapping[str, str]) -> Mapping[str, Held]:
    return {id: held(text) for id, text in texts.items()}


def _claims(content: Content, linked: Mapping[str, Body], desk: Desk) -> tuple[dict[str, Claim], list[Problem]]:
    claims: dict[str, Claim] = {}
    problems: list[Problem] = []
    for id, entry in content.entries.items():
        if isinstance(entry.record, Brief):
            for one in read_claims(cast(Entry[Brief], entry), linked[id], desk):
                if isinstance(one, Problem):
                    problems.append(one)
                else:
                    claims[one.key] = one
    return claims, problems


def _roles(entries: Mapping[str, Entry[Record]], register: Register) -> dict[str, Mapping[str, Role]]:
    """Who is what, in each brief and case, unnamed parties too."""
    roles: dict[str, Mapping[str, Role]] = {}
    for id, entry in entries.items():
        record = entry.record
        if isinstance(record, (Brief, Case)):
            found = {register.resolve(word, ACTORS, entry): role for word, role in record.parties.items()}
            unnamed = record.unnamed if isinstance(record, Case) else {}
            roles[id] = {
                **{party: role for party, role in found.items() if not isinstance(party, Unresolved)},
                **{f"{id}#{key}": party.role for key, party in unnamed.items()},
            }
    return roles


def _wording(
    content: Content,
    register: Register,
    claims: Iterable[Claim],
    linked: Mapping[str, Body],
    summaries: Mapping[str, Body],
) -> Wording:
    """What our own words say of people, held against how far things have gone for them, by the drafts' claims too."""
    live = [claim for claim in claims if not claim.data.retracted]
    roles = _roles(content.entries, register)
    in_case = grouped((claim.case, claim) for claim in live if claim.case)
    standings = Standings.of(statuses(tuple(proceedings(in_case, roles)), content.entries), content.entries)
    cases = {claim.brief: claim.case for claim in live}
    parties = {id: (*own, *roles.get(cases.get(id, ""), ())) for id, own in roles.items()}
    reading = Reading(
        content.site,
        content.entries,
        register.gazetteer,
        grouped((claim.brief, claim) for claim in live),
        {claim.key: claim for claim in live},
        parties,
        standings,
        standings.cleared,
    )
    return read_wording(reading, linked, summaries)


def _chain(id: str, sources: Mapping[str, Source], register: Register, content: Content) -> tuple[str, ...]:
    """A source, the one it was copied from, and so on; it ends with the first, or where it comes round."""
    chain = [id]
    while (word := sources[chain[-1]].copy_of) is not None:
        above = register.resolve(word, ("sources",), content.entries[chain[-1]])
        if isinstance(above, Unresolved):
            # A source on hold is still the one that others copied.
            chain += [f"sources/{word.rpartition('/')[2]}"] if above.told and register.doubtful(word) else []
            break
        chain.append(above)
        if above in chain[:-1]:
            break
    return tuple(chain)


def _withdrawn(claims: Iterable[Claim], off: Container[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Where the words of claims that are not shown stand in their sources."""
    for claim in claims:
        for proof in claim.quoting if claim.data.retracted or claim.brief in off else ():
            for place in proof.place.ranges if proof.place else ():
                yield proof.source, place


def _said_on(claim: Claim, sources: Mapping[str, Source]) -> PartialDate | None:
    """When a statement was made or held: its own date, else that of its source."""
    dates = (sources[proof.source].date for proof in claim.proofs if proof.source in sources)
    return claim.date or next((date for date in dates if date), None)


def _touched(claim: Claim) -> tuple[str, ...]:
    """Whom or what a claim concerns without being about it."""
    targets = (value.target for value in claim.values)
    ids = dict.fromkeys(id for id in (claim.by, claim.place, *claim.offences, *targets) if id)
    return tuple(id for id in ids if id not in claim.about and id != claim.case)


def _by_date(claim: Claim) -> tuple[tuple[str, int, str], str]:
    return (claim.data.date.key if claim.data.date else ("", 0, "")), claim.key
