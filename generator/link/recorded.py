"""What is on record in `seeds.lock`, against what is proved now.

In: content, claims with their proofs. Out: which seeds are others than those recorded, and problems: passages without a
record, records without a passage, and how much was proved earlier and not again here. Refuses to write the record.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.link.claims import Claim
from generator.model.claims import Withheld
from generator.model.content import Content, Entry
from generator.model.editing import Kept
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Brief, Record, Source
from generator.model.seedlock import LOCK, PassageRecord, SeedLock, SeedRecord, passage_key
from generator.model.vocabulary import Basis

_NAMED = 8  # marks that one message names
_RECORD = "see that this is meant, then: briefing lock"


def changed(content: Content) -> dict[str, str]:
    """Sources whose seed is not the one that was proved in, and how it differs."""
    found: dict[str, str] = {}
    for id, record in _held(content):
        assert record.seed
        now, known = content.digests.get(record.seed, ""), _seed(content, record.seed)
        if now and record.digest and now != record.digest:
            found[id] = "its digest is not the one in the source"
        elif now and known and known.digest != now:
            found[id] = f"seeds.lock has another digest, of {known.date}"
    return found


def elsewhere(content: Content) -> dict[str, str]:
    """Sources whose seed is kept elsewhere and is not here; why their record proves nothing, where it does not."""
    found: dict[str, str] = {}
    for id, record in _held(content):
        if record.kept is Kept.ELSEWHERE and record.seed and record.seed not in content.seeds:
            known = _seed(content, record.seed)
            if not known:
                found[id] = f"{LOCK} does not know {record.seed}"
            else:
                found[id] = "" if known.digest == record.digest else f"{LOCK} has another digest than the source"
    return found


def recorded(content: Content, claims: Mapping[str, Claim]) -> Iterator[Problem]:
    """What is not on record, and what is on record and is no more; nothing in a project without a record."""
    yield from _not_here(content, claims)
    lock = content.lock
    if lock is None:
        return
    published = {key: claim for key, claim in claims.items() if content.entries[claim.brief].published}
    proved = records(published.values())
    yield from _seeds(content, lock)
    missing: dict[str, list[str]] = defaultdict(list)
    for claim in published.values():
        if any(key not in lock.passages for key, _ in _keys(claim)):
            missing[claim.brief].append(claim.mark)
    for brief, marks in missing.items():
        named = ", ".join(f"[{mark}]" for mark in marks[:_NAMED]) + (" …" if len(marks) > _NAMED else "")
        spot = content.entries[brief].spot("claims", f"{marks[0]}@")
        yield Problem(spot, "lock", f"{LOCK} has no record of {_count(len(marks), 'claim')}: {named}", _RECORD)
    unread = _unread(content)
    for key, record in lock.passages.items():
        if f"sources/{key.partition(' ')[2].partition('.')[0]}" in unread:
            continue
        if key not in proved and not waits(key, content, claims) and not _unclear(key, content, claims):
            message = f"`{key.partition(' ')[0]}` has no such passage of `{key.partition(' ')[2]}` any more"
            yield Problem(Spot(LOCK, record.line), "lock", message, _RECORD)


def records(claims: Iterable[Claim]) -> dict[str, PassageRecord | None]:
    """What is proved now, as it would be recorded; None for what was proved earlier and is not here."""
    return {key: record for claim in claims for key, record in _keys(claim)}


def waits(key: str, content: Content, claims: Mapping[str, Claim]) -> bool:
    """Whether a passage is of a claim, a source or a reply that is off the site for now: its record stays as it is."""
    name, _, place = key.partition(" ")
    stem, _, which = place.partition(".")
    entries = (content.entries.get(id) for id in (f"briefs/{name.partition('#')[0]}", f"sources/{stem}"))
    claim = claims.get(name)
    unsaid = which == "reply" and claim is not None and claim.data.reply is not None and claim.reply is None
    withheld = claim is not None and isinstance(claim.data.retracted, Withheld)
    return withheld or unsaid or any(entry is not None and _waiting(entry) for entry in entries)


def seeds_waiting(content: Content) -> frozenset[str]:
    """Paths of the seeds of sources that are off the site for now."""
    return frozenset(record.seed or "" for id, record in _held(content) if _waiting(content.entries[id]))


def _waiting(entry: Entry[Record]) -> bool:
    return not entry.published and not entry.draft


def _keys(claim: Claim) -> Iterator[tuple[str, PassageRecord | None]]:
    for proof in claim.quoting:
        key = passage_key(claim.key, proof.source, proof.number)
        if proof.place:
            yield key, PassageRecord(proof.place.ranges, proof.place.digest, proof.since)
        elif proof.basis is Basis.RECORDED:
            yield key, None


def _unclear(key: str, content: Content, claims: Mapping[str, Claim]) -> bool:
    """Whether a record may be right, only that its claim, or a proof of it, has a mistake that is told."""
    name = key.partition(" ")[0]
    brief = f"briefs/{name.partition('#')[0]}"
    if name not in claims:
        entry = content.entries.get(brief)
        # A mark that lost its data, or its place in the text, is complained of there.
        known = isinstance(entry.record, Brief) and name.partition("#")[2] in entry.record.claims if entry else False
        return brief in content.unread or known
    claim = claims[name]
    return not content.entries[brief].draft and len(claim.proofs) < 1 + len(claim.data.evidence)


def _seeds(content: Content, lock: SeedLock) -> Iterator[Problem]:
    unread = _unread(content)
    sources = {
        record.seed: content.entries[id]
        for id, record in _held(content)
        if content.entries[id].published and id not in unread
    }
    # A seed whose path is wrong in its source is told there, once.
    astray = {record.digest for id, record in _held(content) if id in unread}
    waiting = seeds_waiting(content)
    for path, entry in sources.items():
        assert path
        known, record = lock.seeds.get(path), entry.record
        if known is None:
            yield Problem(entry.spot("seed"), "lock", f"{LOCK} has no record of this seed", _RECORD)
        elif isinstance(record, Source) and record.digest and known.digest != record.digest:
            message = f"{LOCK} has another digest of this seed, of {known.date}"
            yield Problem(entry.spot("digest"), "lock", message, _RECORD)
    for path, known in lock.seeds.items():
        if path not in sources and path not in waiting and known.digest not in astray and not content.unread:
            yield Problem(Spot(LOCK, known.line), "lock", f"no source has the seed `{path}` any more", _RECORD)


def _unread(content: Content) -> frozenset[str]:
    """Sources whose seed should be here and could not be read, which is told where it is read."""
    missing = ((id, record) for id, record in _held(content) if record.seed not in content.seeds)
    return frozenset(id for id, record in missing if record.kept is not Kept.ELSEWHERE)


def _not_here(content: Content, claims: Mapping[str, Claim]) -> Iterator[Problem]:
    """How much rests on words that were proved where their seed is, and not again here: said once for each source."""
    since: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in claims.values():
        for proof in claim.quoting:
            if proof.basis is Basis.RECORDED:
                since[proof.source][proof.since] += 1
    for id, counts in since.items():
        entry: Entry[Record] = content.entries[id]
        dates = sorted(counts)
        when = dates[0] if len(dates) == 1 else f"{dates[0]} to {dates[-1]}"
        words = (
            f"{_count(counts.total(), 'passage')} proved on {when}, not proved again here: the seed is kept elsewhere"
        )
        hint = "each says so in its page; where the seed is, `briefing check` proves them again"
        yield Problem(entry.spot("kept"), "proved-elsewhere", words, hint, Severity.WARNING)


def _held(content: Content) -> Iterator[tuple[str, Source]]:
    for id, entry in content.entries.items():
        if isinstance(entry.record, Source) and entry.record.seed:
            yield id, entry.record


def _seed(content: Content, path: str) -> SeedRecord | None:
    return content.lock.seeds.get(path) if content.lock else None


def _count(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"
