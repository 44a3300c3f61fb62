"""Two states of a site → what of the difference a person must look at.

In: the site before and after. Out: findings about entries, claims and statuses, each at its place in the state after.
Refuses to know where the two come from, and to judge: a finding is no mistake.
"""

from collections.abc import Iterator

from generator.link import hosts
from generator.link.claims import Claim
from generator.link.proofs import Proof
from generator.link.site import Site
from generator.link.status import Status
from generator.link.vanished import differs, gone, said, settled
from generator.model.content import Entry
from generator.model.findings import HEIGHTS, Finding
from generator.model.problems import Spot
from generator.model.records import Case, Record
from generator.model.seedlock import REPLY


def compared(before: Site, after: Site) -> Iterator[Finding]:
    """Everything about entries, claims and statuses that a maintainer must look at."""
    yield from _public(before, after)
    yield from gone(before, after)
    yield from settled(before, after)
    yield from _people(before, after)
    yield from _claims(before, after)
    yield from _statuses(before, after)
    yield from hosts.new(before, after)


def _public(before: Site, after: Site) -> Iterator[Finding]:
    for id, entry in after.entries.items():
        if id not in before.entries and entry.path in before.drafts:
            yield Finding(entry.spot("review"), "public", f"{id} was not shown, and is public now")


def _people(before: Site, after: Site) -> Iterator[Finding]:
    for id, entry in after.entries.items():
        old = before.entries.get(id)
        if id.startswith("people/") and old is None:
            yield Finding(entry.spot("name"), "person", f"{id} is new: `{entry.record.label}`")
        elif id.startswith("people/") and old is not None and said(old) != said(entry):
            yield Finding(differs(old, entry), "person", f"{id} is changed")
    for id, roles in after.roles.items():
        for who, role in roles.items():
            was = before.roles.get(id, {}).get(who)
            if who.startswith(("people/", "cases/")) and was != role:
                spot = _party(after.entries[id], who)
                changed = f"was {was}" if was else "had no role there"
                yield Finding(spot, "person", f"{who} is {role} in {id}, and {changed}")
    yield from _unnamed(before, after)
    for id, entry in before.entries.items():
        if id.startswith("people/") and id not in after.entries:
            yield Finding(Spot(entry.path), "person", f"{id} is gone")


def _unnamed(before: Site, after: Site) -> Iterator[Finding]:
    """Parties of a case who are called something else now: a name may stand there."""
    for entry in after.folder("cases"):
        then = before.entries.get(entry.id, entry).record
        if isinstance(entry.record, Case) and isinstance(then, Case):
            for key, party in entry.record.unnamed.items():
                was = then.unnamed.get(key, party)
                if was.known_as != party.known_as:
                    spot = entry.spot("unnamed", key, "known_as")
                    message = f"{entry.id}#{key} is `{party.known_as}`, and was `{was.known_as}`"
                    yield Finding(spot, "person", message)


def _party(entry: Entry[Record], who: str) -> Spot:
    """Where a role is given; a reference may name its folder or not."""
    _, _, stem = who.partition("/")
    keys = [("parties", who), ("parties", stem), ("unnamed", who.partition("#")[2])]
    spots = (entry.places.get(".".join(key)) for key in keys)
    return Spot(entry.path, *next(filter(None, spots), (1, 1)))


def _claims(before: Site, after: Site) -> Iterator[Finding]:
    for key, claim in after.claims.items():
        old = before.claims.get(key)
        entry = after.entries[claim.brief]
        spot = entry.spot("claims", claim.mark, "standing")
        person = any(id.startswith(("people/", "cases/")) for id in claim.about)
        if old is None and person and HEIGHTS[claim.data.standing] == max(HEIGHTS.values()):
            yield Finding(spot, "standing", f"{key} is new, {claim.data.standing}, about {', '.join(claim.about)}")
        if old and old.data.standing != claim.data.standing and _height(claim) >= _height(old):
            yield Finding(spot, "standing", f"{key} is {claim.data.standing}, and was {old.data.standing}")
        if old and (added := [id for id in claim.about if id not in old.about]):
            yield Finding(entry.spot("claims", claim.mark, "about"), "person", f"{key} is now about {', '.join(added)}")
        yield from _passages(claim, old, entry)


def _height(claim: Claim) -> int:
    return HEIGHTS[claim.data.standing]


def _passages(claim: Claim, old: Claim | None, entry: Entry[Record]) -> Iterator[Finding]:
    known = {(proof.source, proof.passage or old.sentence) for proof in old.quoting} if old else set()
    sources = {source for source, _ in known}
    places = {passage.claim: (passage.line, passage.column) for passage in entry.body.passages}
    for number, proof in enumerate(claim.quoting):
        words = proof.passage or claim.sentence
        if (proof.source, words) in known:
            continue
        written = places.get(claim.mark) if number == 0 else None
        spot = Spot(entry.path, *written) if written else entry.spot("claims", claim.mark, *_keys(proof, number))
        how = "other words of" if proof.source in sources else "words of"
        yield Finding(spot, "passage", f"{claim.key}: {how} {proof.source}, {proof.basis}: “{_short(words)}”")


def _keys(proof: Proof, number: int) -> tuple[object, ...]:
    """Where a passage stands in the data of its claim; the first stands in the body."""
    return ("reply", "passage") if proof.number == REPLY else ("evidence", number - 1, "passage") if number else ()


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 100 else f"{plain[:99]}…"


def _statuses(before: Site, after: Site) -> Iterator[Finding]:
    then = {(one.person, one.case): one for found in before.statuses.values() for one in found}
    now = {(one.person, one.case): one for found in after.statuses.values() for one in found}
    for key in sorted(then.keys() | now.keys()):
        was, is_now = _positions(then.get(key)), _positions(now.get(key))
        if was != is_now:
            message = f"{key[0]} in {key[1]}: {is_now or 'no status'}, and was {was or 'without status'}"
            yield Finding(_of_status(now.get(key), key[1], after, before), "status", message)


def _positions(status: Status | None) -> str:
    """Where somebody stands, in words that tell any difference."""
    if status is None:
        return ""
    positions = (
        f"{at.taken.step.status} {at.taken.date}{' (final)' if at.final == 'yes' else ''}"
        f"{' of ' + ', '.join(at.offences) if at.offences else ''}"
        for at in status.positions
    )
    return "; ".join(positions)


def _of_status(status: Status | None, case: str, after: Site, before: Site) -> Spot:
    """The claim that gives it, or the case where there is none any more."""
    if status and status.positions:
        claim = status.positions[-1].taken.claim
        return after.entries[claim.brief].spot("claims", claim.mark)
    entry = after.entries.get(case) or before.entries[case]
    return Spot(entry.path)
