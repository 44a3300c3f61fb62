"""A claim as lists show it: its words, how well established it is, how we know, and where it leads.

In: a claim and the page on which it stands. Out: `ClaimLine`. The word of its standing is never left out.
"""

from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.records import Brief
from generator.model.vocabulary import BASES, STANDINGS
from generator.publish.views.claims.bearing import BearingView, bearing_views
from generator.publish.views.claims.doubts import differs, gone_words
from generator.publish.views.claims.proofs import ReplyView, basis_of, dated_by, passage_href, reply_view
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks


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
    related: tuple[BearingView, ...]
    retracted: str
    later: tuple[Link, ...]
    reply: ReplyView | None = None
    differs: Link | None = None


def claim_line(claim: Claim, at: At) -> ClaimLine:
    """A claim as lists on the page `at` show it; of a withdrawn one nothing but that."""
    data, gone = claim.data, claim.data.retracted
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
        as_of="" if data.date else dated_by(claim, at),
        case=at.link(claim.case) if claim.case else None,
        place=at.link(claim.place) if claim.place else None,
        sources=tuple(at.link(proof.source) for proof in claim.proofs),
        related=tuple(bearing_views(claim, at)),
        retracted=gone_words(gone, at) if gone else "",
        later=at.later(remarks(claim.key, at)),
        reply=None if gone or not claim.reply else reply_view(claim.reply, claim, at),
        differs=differs(claim, at),
    )


def date_key(claim: Claim) -> tuple[str, int, str]:
    """By which claims are put in order of time; one without a date stands behind all days."""
    return claim.date.key if claim.date else ("9999", 9, "")


def language_of(claim: Claim, at: At) -> str:
    """The language of its words, where it is not the site's: a brief is in that of its source."""
    record = at.site.entries[claim.brief].record
    return at.foreign(record.language) if isinstance(record, Brief) else ""
