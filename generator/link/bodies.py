"""Bodies whose links are symbolic → bodies whose links are ids.

In: an entry and the register. Out: the same body with `[[Name]]`s resolved and first mentions linked, and problems.
Refuses to link a person by name who is no party to the brief: a namesake is worse than a missing link.
"""

from collections.abc import Iterator
from dataclasses import replace

from generator.link.references import ACTORS, SUBJECTS
from generator.link.register import Register, Unresolved
from generator.model.bodies import Body, Inline, Part, Span, SpanKind, TablePlace
from generator.model.claims import NO_CASE
from generator.model.content import Entry
from generator.model.editing import Links
from generator.model.names import did_you_mean
from generator.model.problems import Problem, Spot
from generator.model.records import Brief, Case, Record


def link(entry: Entry[Record], body: Body, register: Register) -> tuple[Body, tuple[Problem, ...]]:
    """Resolve what a body leads to; what leads nowhere is a problem and stays text."""
    problems: list[Problem] = []
    resolved = [_resolved(part, entry, register, problems) if isinstance(part, Inline) else part for part in body.parts]
    if not (isinstance(entry.record, Brief) and entry.record.links is Links.MANUAL):
        resolved = list(_with_first_mentions(resolved, entry, register))
    return replace(body, parts=tuple(resolved)), tuple(problems)


def _resolved(inline: Inline, entry: Entry[Record], register: Register, problems: list[Problem]) -> Inline:
    spans = []
    for span in inline.spans:
        if span.kind == "wiki":
            found = register.called(span.value, entry)
        elif span.kind == "link" and ":" not in span.value:
            found = _place(span.value, entry, register)
        elif span.kind == "ref" and "#" not in span.value:
            spans.append(replace(span, value=f"{entry.stem}#{span.value}"))
            continue
        else:
            spans.append(span)
            continue
        if isinstance(found, Unresolved) and found.told:
            continue
        if isinstance(found, Unresolved):
            problems.append(Problem(Spot(entry.path, span.line, span.column), "link", found.message, found.hint))
        else:
            spans.append(replace(span, kind="link", value=found))
    return replace(inline, spans=tuple(spans))


def _place(target: str, entry: Entry[Record], register: Register) -> str | Unresolved:
    """`folder/stem`, or with an anchor: a claim of a brief, or a heading."""
    id, mark, anchor = target.partition("#")
    folder = id.partition("/")[0]
    found = register.resolve(id, (folder,), entry)
    if isinstance(found, Unresolved) or not mark:
        return found
    there = anchors(register.entries[found].body)
    if anchor in there:
        return target
    return Unresolved(f"{found} has no place `#{anchor}`", did_you_mean(anchor, there))


def anchors(body: Body) -> tuple[str, ...]:
    """The claims, headings and tables of a body that a link may lead to."""
    claims = [span.value for inline in body.inlines for span in inline.of("claim")]
    headings = [
        part.split('"')[1] for part in body.parts if isinstance(part, str) and part.startswith("<h") and '"' in part
    ]
    return (*claims, *headings, *(table_anchor(part.table) for part in body.parts if isinstance(part, TablePlace)))


def table_anchor(table: str) -> str:
    """The place of a table in the page of its note; a full stop keeps it apart from other ids."""
    return f"table.{table}"


def _with_first_mentions(parts: list[Part], entry: Entry[Record], register: Register) -> Iterator[Part]:
    known = _people(entry, register)
    linked = {entry.id} | {
        span.value.partition("#")[0] for part in parts if isinstance(part, Inline) for span in part.of("link")
    }
    heading = False
    for part in parts:
        if isinstance(part, str):
            heading = part.startswith("<h")
        if not isinstance(part, Inline) or heading:
            yield part
            continue
        added = []
        for mention in register.gazetteer.find(part.text):
            if mention.id.startswith("people/") and mention.id not in known:
                continue
            if not register.entries[mention.id].published:
                continue
            if not any(_touches(mention.start, mention.end, span) for span in part.spans):
                # A later mention is no link, but it still says whom its sentence names.
                kind: SpanKind = "name" if mention.id in linked else "link"
                linked.add(mention.id)
                added.append(Span(mention.start, mention.end, kind, mention.id, part.line, 1))
        yield replace(part, spans=tuple(sorted((*part.spans, *added), key=lambda s: (s.start, -s.end, s.kind))))


def _people(entry: Entry[Record], register: Register) -> frozenset[str]:
    """The people whom a brief may link by name: its parties, those of its case, and those its claims are about."""
    if not isinstance(entry.record, Brief):
        return frozenset()
    record = entry.record
    words = {*record.parties, *(word for claim in record.claims.values() for word in claim.about or ())}
    proceedings = {record.case, *(claim.case for claim in record.claims.values())}
    cases = {word for word in proceedings if word and word != NO_CASE}
    for case in cases:
        found = register.resolve(case, ("cases",), entry)
        known = register.entries[found].record if isinstance(found, str) else None
        words |= set(known.parties) if isinstance(known, Case) else set()
    ids = (register.resolve(word, (*ACTORS, *SUBJECTS), entry) for word in words)
    return frozenset(id for id in ids if isinstance(id, str))


def _touches(start: int, end: int, span: Span) -> bool:
    """Whether a mention would cross a link or code, or be cut by the edge of a claim."""
    if span.kind in ("link", "wiki", "code"):
        return start < span.end and span.start < end
    return span.kind == "claim" and (start < span.start < end or start < span.end < end)
