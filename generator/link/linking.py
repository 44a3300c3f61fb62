"""Content → `Site`: every id resolved, every relation turned round once.

In: content. Out: the site, and every problem of linking. Drafts are checked and left out. One pass over entries, one
over claims: nothing here grows faster than its input.
"""

from collections.abc import Container, Iterable, Iterator, Mapping

from generator.link import checks
from generator.link.against import dossiers, findings, weighs_on
from generator.link.backlinks import backlinks
from generator.link.behind import statuses_behind, turns_behind
from generator.link.claims import Claim, full_key, linked_claims
from generator.link.comparing import later
from generator.link.contradictions import contradictions
from generator.link.corrections import corrections, unsound
from generator.link.disputes import Dispute, disputes
from generator.link.edges import edges
from generator.link.filing import dated, filed, seats
from generator.link.former import former, mistaken
from generator.link.groups import grouped
from generator.link.holding import released, withhold
from generator.link.moves import accused
from generator.link.outward import misleading
from generator.link.overtaken import overtaken
from generator.link.recorded import recorded
from generator.link.register import Register
from generator.link.resolving import Resolved, resolve
from generator.link.selecting import Selected, select
from generator.link.settlements import unsettled
from generator.link.site import Site
from generator.link.status import statuses
from generator.link.stories import stories
from generator.link.tables import tables
from generator.link.visibility import names_shown
from generator.link.wording.findings import Wording
from generator.link.wording.ours import wording_of
from generator.model.content import Content, Entry
from generator.model.problems import Problem
from generator.model.records import Brief, Case, Record

# Mistakes in what all claims say together: they come and go with none of them being on hold.
_OF_THE_WHOLE = frozenset({"order", "contradiction"})
UNREAD = Wording()


def link(content: Content, preview: bool = False) -> tuple[Site, tuple[Problem, ...]]:
    """Resolve everything; problems of drafts count too. A preview shows the drafts among the rest."""
    # What is on hold is known all the same: nothing that is shown may be older than it, or wrong without it.
    known = released(content)
    whole, told = link(known, preview) if known else (None, ())
    kept, on_hold = withhold(content)
    resolved, found = resolve(kept)
    selected = select(resolved, preview)
    settlements = [entry for entry in selected.entries.values() if entry.folder == "settlements"]
    differ = disputes(selected.live, selected.origins, settlements)
    problems = (
        *checks.unmarked(content),
        *(problem for problem in told if problem.rule in _OF_THE_WHOLE),
        *on_hold,
        *found,
        *_of_content(resolved),
        *_of_claims(resolved, selected),
        *(() if whole else contradictions(selected.proceedings, selected.entries)),
        *unsettled(kept, resolved.claims, selected.claims, differ),
    )
    wording = whole.wording if whole else wording_of(resolved)
    return _site(resolved, selected, differ, whole, preview, wording), problems


def unchecked(content: Content) -> Site:
    """The published site alone: nothing is checked, nobody's wording is read. For content that was checked before."""
    known = released(content)
    whole = unchecked(known) if known else None
    resolved, _ = resolve(withhold(content)[0])
    selected = select(resolved, False)
    settlements = [entry for entry in selected.entries.values() if entry.folder == "settlements"]
    return _site(resolved, selected, disputes(selected.live, selected.origins, settlements), whole, False, UNREAD)


def _of_content(resolved: Resolved) -> Iterator[Problem]:
    """What is wrong with what files say, published or not."""
    content, every = resolved.content, resolved.claims
    yield from checks.digests(content)
    yield from names_shown(content.entries.values())
    yield from recorded(content, every)
    yield from checks.claim_references(content, resolved.bodies, resolved.summaries, every)
    yield from misleading(content.entries.values())
    yield from checks.verbatim((claim for claim in every.values() if not claim.data.retracted), content)
    yield from checks.doubts(content)
    yield from unsound(content, every)
    yield from checks.embargoes(content)
    yield from tables(content)


def _of_claims(resolved: Resolved, selected: Selected) -> Iterator[Problem]:
    """What is wrong with what is published, taken together."""
    content, entries, live = resolved.content, selected.entries, selected.live
    yield from mistaken({**selected.off, **entries}, selected.claims)
    yield from checks.circles(selected.chains, content)
    yield from checks.steps(live, selected.roles, entries, _partly(entries, resolved.register))
    yield from checks.future(live, entries, content.site.as_of)
    yield from checks.shown(live, content)
    yield from findings(live, selected.roles, selected.case_of, entries)
    yield from dossiers(entries, resolved.bodies, selected.claims, selected.roles, selected.case_of)


def _site(
    resolved: Resolved,
    selected: Selected,
    differ: tuple[Dispute, ...],
    whole: Site | None,
    preview: bool,
    wording: Wording,
) -> Site:
    """Every relation, turned round. `whole` is the site as it would be with nothing on hold, where something is."""
    content, entries, off = resolved.content, selected.entries, selected.off
    claims, live, roles, case_of = selected.claims, selected.live, selected.roles, selected.case_of
    positions = statuses(selected.proceedings, entries)
    turns = overtaken(selected.proceedings, lambda claim: dated(claim, resolved.sources))
    if whole:
        positions, turns = statuses_behind(positions, whole.statuses), turns_behind(whole.overtaken, claims)
    by_brief = grouped((claim.brief, claim) for claim in claims.values())
    refs = grouped((ref.from_id, ref) for ref in resolved.refs if ref.from_id in entries)
    seated = seats(entries, refs)
    held_too = {key: claim for key, claim in resolved.claims.items() if claim.brief in entries or claim.brief in off}
    return Site(
        settings=content.site,
        properties=content.properties,
        entries=entries,
        folders=grouped((entry.folder, entry) for entry in entries.values()),
        bodies={id: resolved.bodies[id] for id in entries},
        summaries={id: resolved.summaries[id] for id in entries if id in resolved.summaries},
        claims=claims,
        by_brief=by_brief,
        about=grouped((id, claim) for claim in live for id in claim.about),
        resting=grouped((proof.source, claim) for claim in live for proof in claim.proofs),
        replied=grouped((claim.reply.source, claim) for claim in live if claim.reply),
        withdrawn=grouped(_withdrawn(held_too.values(), off)),
        in_case=selected.in_case,
        touching=grouped(
            (id, claim) for claim in live for id in _touched(claim) if weighs_on(id, claim, roles, case_of)
        ),
        filed=filed(by_brief, entries, refs, seated, resolved.sources),
        seats=seated,
        refs=refs,
        backlinks=backlinks(entries, resolved.bodies, resolved.refs, live),
        edges=edges(live, roles, resolved.refs, positions, case_of, entries),
        roles=roles,
        accused=grouped((person, id) for id, mine in roles.items() for person in accused(mine)),
        statuses=positions,
        overtaken=turns,
        answered=grouped((full_key(word, claim), claim) for claim in live for word in linked_claims(claim)),
        origins=selected.origins,
        seeds={id: text for id, text in resolved.texts.items() if id in entries},
        wording=wording,
        corrections=corrections(entries.values(), claims),
        disputes=differ,
        differing={claim.key: one for one in differ for claim in one.claims},
        later=later(live),
        withheld={id: _addresses(entry) for id, entry in off.items()},
        stories=stories(entries, resolved.refs, live),
        former=former({**off, **entries}, held_too),
        copies=content.copies,
        drafts=frozenset(entry.path for entry in content.entries.values() if not entry.published),
        shown_drafts=frozenset(id for id, entry in entries.items() if entry.draft) if preview else None,
    )


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


def _withdrawn(claims: Iterable[Claim], off: Container[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Where the words of claims that are not shown stand in their sources."""
    for claim in claims:
        for proof in claim.quoting if claim.data.retracted or claim.brief in off else ():
            for place in proof.place.ranges if proof.place else ():
                yield proof.source, place


def _touched(claim: Claim) -> tuple[str, ...]:
    """Whom or what a claim concerns without being about it."""
    targets = (value.target for value in claim.values)
    ids = dict.fromkeys(id for id in (claim.by, claim.place, *claim.offences, *targets) if id)
    return tuple(id for id in ids if id not in claim.about and id != claim.case)
