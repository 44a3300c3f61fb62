"""What must hold between files once everything is read.

In: content, linked bodies, claims. Out: problems. Each check is one function; none mends anything.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping

from generator.link.claims import Claim, full_key
from generator.link.moves import accused, sets_status
from generator.link.unrested import prose
from generator.model.bodies import Body
from generator.model.content import Content, Entry
from generator.model.dates import PartialDate
from generator.model.editing import Publish
from generator.model.names import CLAIM_KEY, claim_meant
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Brief, Record, Source
from generator.model.vocabulary import Role

_MOST = 0.5  # of a source; beyond it the passages are no longer extracts
_NAMED = 8  # marks that one message names


def digests(content: Content) -> Iterable[Problem]:
    """A seed that is not the one that was recorded proves nothing, and is one source's alone."""
    whose: dict[str, str] = {}
    for entry in content.entries.values():
        record = entry.record
        if not isinstance(record, Source) or not record.seed:
            continue
        if whose.setdefault(record.seed, entry.id) != entry.id:
            message = f"`{record.seed}` is the seed of {whose[record.seed]} already"
            hint = "a print that was taken over elsewhere is a source with `copy_of`, and has a seed of its own or none"
            yield Problem(entry.spot("seed"), "seed", message, hint)
        now = content.digests.get(record.seed, "")
        if not record.digest:
            hint = f"write `digest: {now}`" if now else ""
            yield Problem(entry.spot("seed"), "digest", "a source with a `seed` records its `digest`", hint)
        elif now and now != record.digest:
            message = f"`{record.seed}` is not the file whose digest stands here"
            hint = f"seeds are never edited; the file now has {now}"
            yield Problem(entry.spot("digest"), "digest", message, hint)


def circles(chains: Mapping[str, tuple[str, ...]], content: Content) -> Iterable[Problem]:
    """A source is no copy of itself, not by way of others either. A chain ends where it comes back to."""
    for id, chain in chains.items():
        if len(chain) > 1 and chain[-1] == id:
            others = " and ".join(chain[1:-1])
            message = (
                f"this source and {others} are copies of each other" if others else "this source is a copy of itself"
            )
            yield Problem(content.entries[id].spot("copy_of"), "circle", message, "one of them is the first")


def claim_references(
    content: Content, linked: Mapping[str, Body], summaries: Mapping[str, Body], claims: Mapping[str, Claim]
) -> Iterable[Problem]:
    """References to claims that no brief makes, in bodies and in the data of claims."""
    published = {id for id, entry in content.entries.items() if entry.published}
    for entry in content.entries.values():
        for body in (linked[entry.id], summaries.get(entry.id, Body())):
            for span in (span for inline in body.inlines for span in inline.of("ref")):
                spot = Spot(entry.path, span.line, span.column)
                yield from _missing(span.value, claims, spot, entry, published, content.unread)
                if span.value in claims and claims[span.value].data.retracted and entry.published:
                    hint = "say it by another claim, or take it out"
                    yield Problem(spot, "withdrawn", f"`{span.value}` is withdrawn, and this rests on it", hint)
        for index, change in enumerate(entry.record.changes):
            if change.claim:
                word = change.claim if "#" in change.claim else f"{entry.stem}#{change.claim}"
                yield from _missing(
                    word, claims, entry.spot("changes", index, "claim"), entry, published, content.unread
                )
    for claim in claims.values():
        for key in ("disputes", "supersedes", "answers"):
            for index, word in enumerate(getattr(claim.data, key)):
                asker = content.entries[claim.brief]
                spot = asker.spot("claims", claim.mark, key, index)
                yield from _missing(full_key(word, claim), claims, spot, asker, published, content.unread)


def _missing(
    word: str,
    claims: Mapping[str, Claim],
    at: Spot,
    asker: Entry[Record],
    published: Container[str],
    unread: Container[str],
) -> Iterable[Problem]:
    # What is no reference at all is told where it is read.
    if not CLAIM_KEY.fullmatch(word):
        return
    if word not in claims and f"briefs/{word.rpartition('#')[0]}" not in unread:
        yield Problem(at, "unknown-id", f"there is no claim `{word}`", claim_meant(word, claims))
    elif word in claims and asker.published and claims[word].brief not in published:
        yield Problem(
            at, "unknown-id", f"`{word}` is a claim of a draft", "review the draft, or leave the reference out"
        )


def unmarked(content: Content) -> Iterable[Problem]:
    """Text in a brief that belongs to no claim leads back to no source."""
    for entry in content.entries.values():
        if isinstance(entry.record, Brief):
            yield from _unmarked(entry)


def _unmarked(entry: Entry[Record]) -> Iterable[Problem]:
    for inline in prose(entry.body):
        last = inline.of("claim")[-1:]
        rest = inline.text[last[0].end if last else 0 :].strip()
        if rest.strip(".,;:!?…”’\"')"):
            place = (last[0].line, last[0].column + len(last[0].value) + 3) if last else (inline.line, inline.column)
            message = f"no mark follows “{rest[:40]}{'…' if len(rest) > 40 else ''}”"
            yield Problem(
                Spot(entry.path, *place), "unmarked", message, "end the sentence with the [mark] of its claim"
            )


def steps(
    claims: Iterable[Claim],
    roles: Mapping[str, Mapping[str, Role]],
    entries: Mapping[str, Entry[Record]],
    partly: Container[str] = (),
) -> Iterable[Problem]:
    """A step of a proceeding is somebody's: it is said whose, where its sentence names several of the accused.

    `partly`: the briefs and cases of whose parties somebody is on hold or not read, whose step it then may be.
    """
    for claim in claims:
        if not sets_status(claim) or claim.brief not in roles:
            continue
        known = accused(roles.get(claim.case, {})) | accused(roles[claim.brief])
        whose = [id for id in claim.about if id in known]
        spot = entries[claim.brief].spot("claims", claim.mark, "event")
        if claim.data.about is None and len(whose) > 1:
            message = f"the sentence names {' and '.join(whose)}: whose step is this?"
            yield Problem(spot, "step", message, "say it by `about: […]`")
        elif claim.case and not whose and claim.case not in partly and claim.brief not in partly:
            message = f"this {claim.data.event} changes nobody's status: `about` has none of the accused of the case"
            yield Problem(spot, "step", message, "name them in `about`, with their role in `parties`", Severity.WARNING)


def future(claims: Iterable[Claim], entries: Mapping[str, Entry[Record]], today: PartialDate) -> Iterable[Problem]:
    """Nothing is known to have happened after the day of which the site speaks."""
    for claim in claims:
        for key in ("date", "as_of"):
            date = getattr(claim.data, key)
            if date and not date.unknown and today.surely_before(date):
                spot = entries[claim.brief].spot("claims", claim.mark, key)
                message = f"{date.words} lies after {today.words}, the `as_of` of site.yaml"
                yield Problem(spot, "date", message, "mend the date, or move `as_of` on", Severity.WARNING)


def shown(claims: Iterable[Claim], content: Content) -> Iterable[Problem]:
    """Passages are short extracts: a source that is mostly passages is republished."""
    ranges: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for claim in claims:
        for proof in claim.proofs:
            if proof.place:
                ranges[proof.source] += proof.place.ranges
    for id, places in ranges.items():
        record = content.entries[id].record
        if isinstance(record, Source) and record.publish is Publish.PASSAGES and record.seed in content.seeds:
            part = _covered(places) / max(1, len(content.seeds[record.seed or ""]))
            if part > _MOST:
                message = f"{part:.0%} of this source would be shown as passages"
                hint = "shorten the briefs that rest on it to what they need, or write `publish: none`"
                yield Problem(content.entries[id].spot("seed"), "passages", message, hint, Severity.WARNING)


def verbatim(claims: Iterable[Claim], content: Content) -> Iterable[Problem]:
    """In a draft, sentences that are still the words of a source that may not be shown in full, and no quotation."""
    copied: dict[str, list[Claim]] = defaultdict(list)
    for claim in (claim for claim in claims if content.entries[claim.brief].draft):
        for proof in claim.proofs[:1]:
            record = content.entries[proof.source].record
            full = isinstance(record, Source) and record.publish is Publish.FULL
            # A proof that shows no passage was found by the sentence itself.
            if proof.place and not proof.passage and not full:
                copied[claim.brief].append(claim)
    for id, some in copied.items():
        marks = ", ".join(f"[{claim.mark}]" for claim in some[:_NAMED]) + (" …" if len(some) > _NAMED else "")
        many = f"{len(some)} sentences are" if len(some) > 1 else "a sentence is"
        message = f"{many} still the words of {'their' if len(some) > 1 else 'its'} source: {marks}"
        hint = "say it in your own words, and quote the source's under the paragraph: > …"
        spot = content.entries[id].spot("claims", f"{some[0].mark}@")
        yield Problem(spot, "verbatim", message, hint, Severity.WARNING)


def embargoes(content: Content) -> Iterable[Problem]:
    """A flag keeps a page off the site, and nobody from reading the repository."""
    for entry in content.entries.values():
        if entry.record.embargo:
            message = "under embargo: not published, and yet to be read by whoever can read this repository"
            hint = "keep it in a private copy until it may be known, or delete `embargo`"
            yield Problem(entry.spot("embargo@"), "embargo", message, hint, Severity.WARNING)


def doubts(content: Content) -> Iterable[Problem]:
    """A brief that was reviewed has none of its draft's doubts left."""
    for entry in content.entries.values():
        if isinstance(entry.record, Brief) and entry.record.doubts and not entry.draft:
            number = len(entry.record.doubts)
            left = f"{number} doubts of the draft are" if number > 1 else "a doubt of the draft is"
            message = f"{left} left, and the brief is reviewed"
            hint = "settle them: briefing review; or delete `doubts`"
            yield Problem(entry.spot("doubts@"), "doubt", message, hint, Severity.WARNING)


def _covered(places: Iterable[tuple[int, int]]) -> int:
    """How many characters these ranges hold together."""
    total = end = 0
    for first, last in sorted(places):
        total += max(0, last - max(first, end))
        end = max(end, last)
    return total
