"""A claim as pages show it: its words, how well established it is, how we know, and where it leads.

In: a claim and the page on which it stands. Out: a line for lists, and a note for the
margin of its brief. The word of its standing is never left out.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim, full_key
from generator.link.values import Value
from generator.model.claims import Retraction, Withheld
from generator.model.records import Brief, Settlement
from generator.model.vocabulary import BASES, STANDINGS, Standing
from generator.publish import urls
from generator.publish.anchors import note_anchor
from generator.publish.language import phrase
from generator.publish.views.claims.proofs import (
    ProofView,
    ReplyView,
    basis_of,
    origins_of,
    passage_href,
    proof_view,
    reply_view,
    short_sources,
    source_date,
)
from generator.publish.views.parts.at import At, Link, When, when
from generator.publish.views.parts.steps import INSTANCES, remarks, said

# Whether an editor follows anybody, and those who say this → what is said of a claim against which others stand.
_FOLLOWS = {
    (True, True): phrase("sources differ; the editor follows this, %(date)s"),
    (True, False): phrase("sources differ; the editor follows another, %(date)s"),
    (False, False): phrase("sources differ; the editor follows none, %(date)s"),
}


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
    """All that is known of a claim, beside its sentence. `anchor` is the sentence's place, `note` that of this note.

    `cite` is the line by which it is cited, `sources` are its sources by their short names.
    """

    line: ClaimLine
    anchor: str
    note: str
    about: tuple[Link, ...]
    offences: tuple[Link, ...]
    details: tuple[str, ...]
    values: tuple[ValueView, ...]
    proofs: tuple[ProofView, ...]
    origins: str
    cite: str
    sources: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class StandingGroup:
    """Claims of one standing."""

    standing: str
    help: str
    claims: tuple[ClaimLine, ...]


def claim_line(claim: Claim, at: At) -> ClaimLine:
    """A claim as lists on the page `at` show it; of a withdrawn one nothing but that."""
    data, gone = claim.data, claim.data.retracted
    date = "" if data.date else source_date(claim, at)
    return ClaimLine(
        key=claim.key,
        href=at.urls.claim(claim.brief, claim.mark),
        brief=at.link(claim.brief),
        language=language_of(claim, at),
        lead="" if gone else claim.lead,
        sentence="" if gone else claim.sentence,
        tail="" if gone else claim.tail,
        standing=data.standing,
        standing_help=at.language.word(STANDINGS[data.standing]),
        basis=basis_of(claim, at),
        basis_help=at.language.word(BASES[claim.basis]),
        passage="" if gone else next(filter(None, (passage_href(proof, claim, at) for proof in claim.proofs)), ""),
        by=at.speaker(claim.by) if claim.by else None,
        event=at.language.word(data.event or ""),
        when=when(claim.date, at),
        as_of=at.language.say("as of %(date)s", date=date) if date else "",
        case=at.link(claim.case) if claim.case else None,
        place=at.link(claim.place) if claim.place else None,
        sources=tuple(at.link(proof.source) for proof in claim.proofs),
        related=tuple(_related(claim, at)),
        retracted=gone_words(gone, at) if gone else "",
        later=at.later(remarks(claim.key, at)),
        reply=None if gone or not claim.reply else reply_view(claim.reply, claim, at),
        differs=differs(claim, at),
    )


def claim_note(claim: Claim, at: At, cite: str) -> ClaimNote:
    """A claim as the page of its brief shows it beside the text."""
    return ClaimNote(
        line=claim_line(claim, at),
        anchor=claim.mark,
        note=note_anchor(claim.mark),
        about=at.links(claim.about),
        offences=at.links(claim.offences),
        details=tuple(_details(claim, at)),
        values=tuple(_value(value, at) for value in claim.values),
        proofs=() if claim.data.retracted else tuple(proof_view(proof, claim, at) for proof in claim.proofs),
        origins=origins_of(claim, at),
        cite=cite,
        sources=() if claim.data.retracted else short_sources(claim, at),
    )


def by_standing(claims: Iterable[Claim], at: At) -> tuple[StandingGroup, ...]:
    """Claims grouped by standing, in the order of its table, each group in order of date."""
    every = sorted(claims, key=lambda claim: (claim.date.key if claim.date else ("9999", 9, ""), claim.key))
    groups = ((standing, [claim for claim in every if claim.data.standing is standing]) for standing in STANDINGS)
    return tuple(
        StandingGroup(standing, at.language.word(STANDINGS[standing]), tuple(claim_line(claim, at) for claim in group))
        for standing, group in groups
        if group
    )


def language_of(claim: Claim, at: At) -> str:
    """The language of its words, where it is not the site's: a brief is in that of its source."""
    record = at.site.entries[claim.brief].record
    return at.foreign(record.language) if isinstance(record, Brief) else ""


def differs(claim: Claim, at: At) -> Link | None:
    """The mark on a claim against which others stand; what an editor decided is part of it."""
    dispute = at.site.differing.get(claim.key)
    if not dispute:
        return None
    words = at.language.say("sources differ")
    record = at.site.entries[dispute.settlement].record if dispute.settlement else None
    if isinstance(record, Settlement):
        mine = next(side for side in dispute.sides if claim in side.claims)
        follows = _FOLLOWS[bool(record.holds), record.holds in {one.key for one in mine.claims}]
        words = at.language.say(follows, date=at.language.date(record.date))
    return Link(at.urls.to(urls.DISPUTES, dispute.anchor), words)


def gone_words(gone: Retraction, at: At) -> str:
    """What stands in the place of a statement that was taken back, or whose reasons are on hold."""
    if isinstance(gone, Withheld):
        return at.language.say("Withheld for now")
    return at.language.say("Withdrawn on %(date)s: %(why)s", date=at.language.date(gone.date), why=gone.reason)


def _details(claim: Claim, at: At) -> Iterable[str]:
    data = claim.data
    if data.counts:
        yield at.language.counts(data.counts)
    if data.instance:
        yield at.language.word(INSTANCES[data.instance])
    if data.outcome:
        yield at.language.say("outcome: %(outcome)s", outcome=at.language.word(data.outcome))


def _value(value: Value, at: At) -> ValueView:
    return ValueView(
        at.site.properties[value.key].label,
        "" if value.target else at.value(value),
        at.link(value.target) if value.target else None,
        value.where,
        at.language.date(value.as_of) if value.as_of else "",
    )


def _related(claim: Claim, at: At) -> Iterable[RelatedView]:
    say = at.language.say
    for label, words in (
        (say("answers"), claim.data.answers),
        (say("disputes"), claim.data.disputes),
        (say("supersedes"), claim.data.supersedes),
    ):
        for word in words:
            yield _related_view(label, at.site.claims[full_key(word, claim)], at)
    if claim.key in at.site.later:
        yield _related_view(say("a later figure"), at.site.later[claim.key], at)
    for other in at.site.answered.get(claim.key, ()):
        for label, words in (
            (say("answered by"), other.data.answers),
            (say("disputed by"), other.data.disputes),
            (say("superseded by"), other.data.supersedes),
        ):
            if claim.key in {full_key(word, other) for word in words}:
                yield _related_view(label, other, at)


def _related_view(label: str, other: Claim, at: At) -> RelatedView:
    speaker = f"{at.speaker(other.by).text}: " if other.by and other.data.standing is not Standing.REPORTED else ""
    gone = at.language.say("a statement that was withdrawn")
    words = gone if other.data.retracted else f"{speaker}{said(other, at)}"
    return RelatedView(label, Link(at.urls.claim(other.brief, other.mark), words))
