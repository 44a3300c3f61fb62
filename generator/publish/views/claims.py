"""A claim as pages show it: its words, how well established it is, how we know, and where it leads.

In: a claim and the page on which it stands. Out: a line for lists, and a note for the
margin of its brief. The word of its standing is never left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim, full_key
from generator.link.proofs import Proof
from generator.link.replies import Replied
from generator.link.values import Value
from generator.model.records import Brief, Settlement, Source
from generator.model.vocabulary import BASES, BASIS_WORDS, STANDINGS, Basis, Publish, Standing
from generator.publish import urls
from generator.publish.anchors import note_anchor, passage_anchor
from generator.publish.fragments import fragment
from generator.publish.views.parts import At, Link, When, day, when
from generator.publish.views.steps import INSTANCES, remarks, said


@dataclass(frozen=True, slots=True)
class ProofView:
    """One source of a claim. `held` leads to the passage in the source's own page, where we hold it.

    `since` says from when on its proof is on record; `address` leads to the passage in the original, where it can.
    """

    source: Link
    details: str
    basis: str
    since: str
    passage: str
    held: str
    address: str
    pinpoint: str
    note: str


@dataclass(frozen=True, slots=True)
class ValueView:
    """A figure, a text or a relation of a claim."""

    label: str
    words: str
    target: Link | None
    where: str
    as_of: str


@dataclass(frozen=True, slots=True)
class RelatedView:
    """Another claim that bears on this one, and how."""

    label: str
    link: Link


@dataclass(frozen=True, slots=True)
class ReplyView:
    """What somebody answered. `quoted`: in their own words, as the source has them."""

    by: Link
    when: When
    words: str
    quoted: bool
    source: Link


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """What every list shows of a claim. `key` is `brief#mark`, `passage` leads to its words in the held source.

    `lead` and `tail` are the rest of its sentence, which belongs to other claims. `later`: what overtook it.
    """

    key: str
    href: str
    brief: Link
    language: str
    lead: str
    sentence: str
    tail: str
    standing: str
    standing_help: str
    basis: str
    basis_help: str
    passage: str
    by: Link | None
    event: str
    when: When
    as_of: str
    case: Link | None
    place: Link | None
    sources: tuple[Link, ...]
    related: tuple[RelatedView, ...]
    retracted: str
    later: tuple[Link, ...]
    reply: ReplyView | None = None
    differs: Link | None = None


@dataclass(frozen=True, slots=True)
class ClaimNote:
    """All that is known of a claim, beside its sentence. `anchor` is the sentence's place, `note` that of this note."""

    line: ClaimLine
    anchor: str
    note: str
    about: tuple[Link, ...]
    offences: tuple[Link, ...]
    details: tuple[str, ...]
    values: tuple[ValueView, ...]
    proofs: tuple[ProofView, ...]
    origins: str


@dataclass(frozen=True, slots=True)
class StandingGroup:
    """Claims of one standing."""

    standing: str
    help: str
    claims: tuple[ClaimLine, ...]


def claim_line(claim: Claim, at: At) -> ClaimLine:
    """A claim as lists on the page `at` show it; of a withdrawn one nothing but that."""
    data, gone = claim.data, claim.data.retracted
    date = "" if data.date else _source_date(claim, at)
    language = _language(claim, at)
    return ClaimLine(
        key=claim.key,
        href=at.urls.claim(claim.brief, claim.mark),
        brief=at.link(claim.brief),
        language="" if language == at.site.settings.language else language,
        lead="" if gone else claim.lead,
        sentence="" if gone else claim.sentence,
        tail="" if gone else claim.tail,
        standing=data.standing,
        standing_help=STANDINGS[data.standing],
        basis=_basis(claim),
        basis_help=BASES[claim.basis],
        passage="" if gone else next(filter(None, (_passage_href(proof, claim, at) for proof in claim.proofs)), ""),
        by=at.link(claim.by) if claim.by else None,
        event=data.event or "",
        when=when(claim.date),
        as_of=f"as of {date}" if date else "",
        case=at.link(claim.case) if claim.case else None,
        place=at.link(claim.place) if claim.place else None,
        sources=tuple(at.link(proof.source) for proof in claim.proofs),
        related=tuple(_related(claim, at)),
        retracted=gone.words if gone else "",
        later=at.later(remarks(claim.key, at.site)),
        reply=None if gone or not claim.reply else _reply(claim.reply, claim, at),
        differs=_differs(claim, at),
    )


def claim_note(claim: Claim, at: At) -> ClaimNote:
    """A claim as the page of its brief shows it beside the text."""
    return ClaimNote(
        line=claim_line(claim, at),
        anchor=claim.mark,
        note=note_anchor(claim.mark),
        about=at.links(claim.about),
        offences=at.links(claim.offences),
        details=tuple(_details(claim)),
        values=tuple(_value(value, at) for value in claim.values),
        proofs=() if claim.data.retracted else tuple(_proof(proof, claim, at) for proof in claim.proofs),
        origins=_origins(claim, at),
    )


def by_standing(claims: Iterable[Claim], at: At) -> tuple[StandingGroup, ...]:
    """Claims grouped by standing, in the order of its table, each group in order of date."""
    every = sorted(claims, key=lambda claim: (claim.date.key if claim.date else ("9999", 9, ""), claim.key))
    groups = ((standing, [claim for claim in every if claim.data.standing is standing]) for standing in STANDINGS)
    return tuple(
        StandingGroup(standing, STANDINGS[standing], tuple(claim_line(claim, at) for claim in group))
        for standing, group in groups
        if group
    )


def _language(claim: Claim, at: At) -> str:
    record = at.site.entries[claim.brief].record
    return record.language if isinstance(record, Brief) else ""


def _source_date(claim: Claim, at: At) -> str:
    """What the statement is dated by: its own `as_of`, else the date of its source."""
    if claim.data.as_of:
        return claim.data.as_of.words
    dates = (_source(proof, at).date for proof in claim.proofs)
    return next((date.words for date in dates if date), "")


def _source(proof: Proof, at: At) -> Source:
    record = at.site.entries[proof.source].record
    assert isinstance(record, Source)  # `source` resolves to that folder alone
    return record


def _reply(reply: Replied, claim: Claim, at: At) -> ReplyView:
    source = at.site.entries[reply.source].record
    hidden = isinstance(source, Source) and source.publish is Publish.NONE
    passage = reply.proof.passage if reply.proof and not hidden else ""
    source_link = at.link(reply.source)
    if held := _passage_href(reply.proof, claim, at) if reply.proof else "":
        source_link = Link(held, source_link.text)
    return ReplyView(at.link(reply.by), when(reply.date), passage or reply.text, bool(passage), source_link)


def _differs(claim: Claim, at: At) -> Link | None:
    """The mark on a claim against which others stand; what an editor decided is part of it."""
    dispute = at.site.differing.get(claim.key)
    if not dispute:
        return None
    words = "sources differ"
    record = at.site.entries[dispute.settlement].record if dispute.settlement else None
    if isinstance(record, Settlement):
        mine = next(side for side in dispute.sides if claim in side.claims)
        follows = "this" if record.holds in {one.key for one in mine.claims} else "another" if record.holds else "none"
        words = f"sources differ; the editor follows {follows}, {record.date.words}"
    return Link(at.urls.to(urls.DISPUTES, dispute.anchor), words)


def _origins(claim: Claim, at: At) -> str:
    """Copies count once."""
    count = len({at.site.origins[proof.source] for proof in claim.proofs})
    return "one origin" if count == 1 else f"{count} origins"


def _details(claim: Claim) -> Iterable[str]:
    data = claim.data
    if data.counts:
        yield data.counts.words
    if data.instance:
        yield INSTANCES[data.instance]
    if data.outcome:
        yield f"outcome: {data.outcome}"


def _value(value: Value, at: At) -> ValueView:
    return ValueView(
        at.site.properties[value.key].label,
        "" if value.target else value.words,
        at.link(value.target) if value.target else None,
        value.where,
        value.as_of.words if value.as_of else "",
    )


def _proof(proof: Proof, claim: Claim, at: At) -> ProofView:
    source = _source(proof, at)
    details = filter(None, (source.publisher, source.date.words if source.date else "", source.type))
    return ProofView(
        source=at.link(proof.source),
        details=", ".join(details),
        basis=BASIS_WORDS[proof.basis],
        since=_since(proof),
        passage="" if source.publish is Publish.NONE else proof.passage,
        held=_passage_href(proof, claim, at),
        address=_address(proof, source, at),
        pinpoint=proof.pinpoint,
        note=proof.note,
    )


def _basis(claim: Claim) -> str:
    """How its words are known; what was not proved again never stands without its date."""
    best = next((proof for proof in claim.proofs if proof.basis is claim.basis), None)
    return f"words proved on {day(best.since)}, not again here" if best and _earlier(best) else BASIS_WORDS[claim.basis]


def _since(proof: Proof) -> str:
    if _earlier(proof):
        return f"on {day(proof.since)}, not proved again here: its text is kept elsewhere"
    return f"on record since {day(proof.since)}" if proof.since else ""


def _earlier(proof: Proof) -> bool:
    return proof.basis is Basis.RECORDED


def _address(proof: Proof, source: Source, at: At) -> str:
    """The address of the original, at the passage where a browser can find it; a PDF has no such places."""
    address = source.address or ""
    printed = address.partition("#")[0].lower().endswith(".pdf") or (source.seed or "").lower().endswith(".pdf")
    if not address or not proof.place or printed or source.publish is Publish.NONE:
        return address
    words = fragment(
        at.site.seeds[proof.source],
        proof.place.ranges,
        at.site.settings.words_around,
        at.site.withdrawn.get(proof.source, ()),
    )
    return f"{address}{'' if '#' in address or not words else '#'}{words}"


def _passage_href(proof: Proof, claim: Claim, at: At) -> str:
    """Where the passage is shown in the page of its source, if anywhere."""
    if not proof.place or _source(proof, at).publish is Publish.NONE:
        return ""
    return at.urls.entry(proof.source, passage_anchor(claim, proof))


def _related(claim: Claim, at: At) -> Iterable[RelatedView]:
    for label, words in (
        ("answers", claim.data.answers),
        ("disputes", claim.data.disputes),
        ("supersedes", claim.data.supersedes),
    ):
        for word in words:
            yield _related_view(label, at.site.claims[full_key(word, claim)], at)
    if claim.key in at.site.later:
        yield _related_view("a later figure", at.site.later[claim.key], at)
    for other in at.site.answered.get(claim.key, ()):
        for label, words in (
            ("answered by", other.data.answers),
            ("disputed by", other.data.disputes),
            ("superseded by", other.data.supersedes),
        ):
            if claim.key in {full_key(word, other) for word in words}:
                yield _related_view(label, other, at)


def _related_view(label: str, other: Claim, at: At) -> RelatedView:
    speaker = f"{at.name(other.by)}: " if other.by and other.data.standing is not Standing.REPORTED else ""
    words = "a statement that was withdrawn" if other.data.retracted else f"{speaker}{said(other, at.site)}"
    return RelatedView(label, Link(at.urls.claim(other.brief, other.mark), words))
