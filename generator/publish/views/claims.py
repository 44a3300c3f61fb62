"""A claim as pages show it: its words, how well established it is, how we know, and where it leads.

In: a claim and the page on which it stands. Out: `ClaimView`. The word of its standing is never left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim, full_key
from generator.link.proofs import Proof
from generator.link.values import Value
from generator.model.records import Source
from generator.model.vocabulary import BASES, STANDINGS, Standing
from generator.publish.views.parts import At, Link, When, when


@dataclass(frozen=True, slots=True)
class ProofView:
    """One source of a claim. `held` leads to the passage in the source's own page, where we hold it."""

    source: Link
    details: str
    basis: str
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
class ClaimView:
    """All that is shown of a claim. `key` is `brief#mark`, `anchor` its place in the brief."""

    key: str
    anchor: str
    href: str
    brief: Link
    sentence: str
    standing: str
    standing_help: str
    basis: str
    basis_help: str
    origins: str
    by: Link | None
    about: tuple[Link, ...]
    event: str
    when: When
    held_on: str
    case: Link | None
    offences: tuple[Link, ...]
    place: Link | None
    details: tuple[str, ...]
    values: tuple[ValueView, ...]
    proofs: tuple[ProofView, ...]
    related: tuple[RelatedView, ...]
    key_point: bool
    retracted: str


@dataclass(frozen=True, slots=True)
class StandingGroup:
    """Claims of one standing."""

    standing: str
    help: str
    claims: tuple[ClaimView, ...]


def claim_view(claim: Claim, at: At) -> ClaimView:
    """A claim as seen from the page `at`."""
    data = claim.data
    date = _source_date(claim, at)
    return ClaimView(
        key=claim.key,
        anchor=claim.mark,
        href=at.urls.claim(claim.brief, claim.mark),
        brief=at.link(claim.brief),
        sentence="" if data.retracted else claim.sentence,
        standing=data.standing,
        standing_help=STANDINGS[data.standing],
        basis=claim.basis,
        basis_help=BASES[claim.basis],
        origins=_origins(claim, at),
        by=at.link(claim.by) if claim.by else None,
        about=at.links(claim.about),
        event=data.event or "",
        when=when(claim.date),
        held_on="" if data.date else f"as of {date}" if date else "",
        case=at.link(claim.case) if claim.case else None,
        offences=at.links(claim.offences),
        place=at.link(claim.place) if claim.place else None,
        details=tuple(_details(claim)),
        values=tuple(_value(value, at) for value in claim.values),
        proofs=tuple(_proof(proof, claim, at) for proof in claim.proofs),
        related=tuple(_related(claim, at)),
        key_point=data.key,
        retracted=f"Withdrawn on {data.retracted.date.words}: {data.retracted.reason}" if data.retracted else "",
    )


def by_standing(claims: Iterable[Claim], at: At) -> tuple[StandingGroup, ...]:
    """Claims grouped by standing, best established first, each group in order of date."""
    every = sorted(claims, key=lambda claim: (claim.date.key if claim.date else ("9999", 9, ""), claim.key))
    groups = ((standing, [claim for claim in every if claim.data.standing is standing]) for standing in STANDINGS)
    return tuple(
        StandingGroup(standing, STANDINGS[standing], tuple(claim_view(claim, at) for claim in group))
        for standing, group in groups
        if group
    )


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


def _origins(claim: Claim, at: At) -> str:
    """Copies count once."""
    count = len({at.site.origins[proof.source] for proof in claim.proofs})
    return "one origin" if count == 1 else f"{count} origins"


def _details(claim: Claim) -> Iterable[str]:
    data = claim.data
    if data.counts:
        yield data.counts.words
    if data.instance:
        yield {"first": "first instance", "appeal": "on appeal", "cassation": "in cassation"}[data.instance]
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
        basis=proof.basis,
        passage=proof.passage,
        held=at.urls.entry(proof.source, passage_anchor(claim)) if proof.place else "",
        address=source.address or "",
        pinpoint=proof.pinpoint,
        note=proof.note,
    )


def passage_anchor(claim: Claim) -> str:
    """Where a claim's passage stands in the page of its source; a full stop keeps it apart from every claim's id."""
    return f"{claim.brief.partition('/')[2]}.{claim.mark}"


def _related(claim: Claim, at: At) -> Iterable[RelatedView]:
    said = (("answers", claim.data.answers), ("disputes", claim.data.disputes), ("supersedes", claim.data.supersedes))
    for label, words in said:
        for word in words:
            if other := at.site.claims.get(full_key(word, claim)):
                yield _related_view(label, other, at)
    for other in at.site.answered.get(claim.key, ()):
        for label, words in (
            ("denied or answered in", other.data.answers),
            ("disputed by", other.data.disputes),
            ("superseded by", other.data.supersedes),
        ):
            if claim.key in {full_key(word, other) for word in words}:
                yield _related_view(label, other, at)


def _related_view(label: str, other: Claim, at: At) -> RelatedView:
    speaker = f"{at.name(other.by)}: " if other.by and other.data.standing is not Standing.REPORTED else ""
    return RelatedView(label, Link(at.urls.claim(other.brief, other.mark), f"{speaker}{other.sentence}"))
