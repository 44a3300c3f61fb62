"""What must hold between files once everything is read.

In: content, linked bodies, claims. Out: problems. Each check is one function; none mends anything.
"""

from collections.abc import Iterable, Mapping

from generator.link.claims import Claim, full_key
from generator.model.bodies import Body, Inline
from generator.model.content import Content, Entry
from generator.model.names import did_you_mean
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Brief, Record, Source


def digests(content: Content) -> Iterable[Problem]:
    """A seed that is not the one that was recorded proves nothing."""
    for entry in content.entries.values():
        record = entry.record
        if not isinstance(record, Source) or not record.seed:
            continue
        now = content.digests.get(record.seed, "")
        if not record.digest:
            hint = f"write `digest: {now}`" if now else ""
            yield Problem(entry.spot("seed"), "digest", "a source with a `seed` records its `digest`", hint)
        elif now and now != record.digest:
            message = f"`{record.seed}` is not the file whose digest stands here"
            hint = f"seeds are never edited; the file now has {now}"
            yield Problem(entry.spot("digest"), "digest", message, hint)


def claim_references(
    content: Content, linked: Mapping[str, Body], summaries: Mapping[str, Body], claims: Mapping[str, Claim]
) -> Iterable[Problem]:
    """References to claims that no brief makes, in bodies and in the data of claims."""
    for entry in content.entries.values():
        for body in (linked[entry.id], summaries.get(entry.id, Body())):
            for span in (span for inline in body.inlines for span in inline.of("ref")):
                yield from _missing(span.value, claims, Spot(entry.path, span.line, span.column), entry)
        for index, change in enumerate(entry.record.changes):
            if change.claim:
                word = change.claim if "#" in change.claim else f"{entry.stem}#{change.claim}"
                yield from _missing(word, claims, entry.spot("changes", index, "claim"), entry)
    for claim in claims.values():
        for key in ("disputes", "supersedes", "answers"):
            for index, word in enumerate(getattr(claim.data, key)):
                asker = content.entries[claim.brief]
                yield from _missing(full_key(word, claim), claims, asker.spot("claims", claim.mark, key, index), asker)


def _missing(word: str, claims: Mapping[str, Claim], at: Spot, asker: Entry[Record]) -> Iterable[Problem]:
    if word not in claims:
        yield Problem(at, "unknown-id", f"there is no claim `{word}`", did_you_mean(word, claims))


def unmarked(content: Content) -> Iterable[Problem]:
    """Text in a brief that belongs to no claim leads back to no source."""
    for entry in content.entries.values():
        if not isinstance(entry.record, Brief):
            continue
        heading = False
        for part in entry.body.parts:
            if isinstance(part, str):
                heading = part.startswith("<h")
            elif isinstance(part, Inline) and not heading:
                last = part.of("claim")[-1:]
                rest = part.text[last[0].end if last else 0 :].strip()
                if rest:
                    place = (
                        (last[0].line, last[0].column + len(last[0].value) + 3) if last else (part.line, part.column)
                    )
                    message = f"no mark follows “{rest[:40]}{'…' if len(rest) > 40 else ''}”"
                    hint = "end the sentence with the [mark] of its claim"
                    yield Problem(Spot(entry.path, *place), "unmarked", message, hint, Severity.WARNING)
