"""What a claim rests on as pages show it: its sources, the words of each, how we know them, and the reply to it.

In: a claim and the page on which it stands. Out: views of its proofs and of its reply, each leading to the very words
where we hold the source, and to the original where a browser can find them.
"""

from collections import Counter
from dataclasses import dataclass, replace

from generator.link.claims import Claim
from generator.link.proofs import Proof
from generator.link.replies import Replied
from generator.model.editing import Publish
from generator.model.records import Source
from generator.model.vocabulary import BASIS_WORDS, Basis
from generator.publish.anchors import passage_anchor
from generator.publish.fragments import fragment
from generator.publish.views.parts.at import At
from generator.publish.views.parts.counting import origins
from generator.publish.views.parts.dates import When, day, when
from generator.publish.views.parts.links import Link


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
    language: str


@dataclass(frozen=True, slots=True)
class ReplyView:
    """What somebody answered. `quoted`: in their own words, as the source has them."""

    by: Link
    when: When
    words: str
    quoted: bool
    source: Link
    language: str


def proof_view(proof: Proof, claim: Claim, at: At) -> ProofView:
    """One source of a claim as its note shows it."""
    source = source_of(proof, at)
    details = filter(None, (source.publisher, when(source.date, at).words, at.language.word(source.type)))
    return ProofView(
        source=at.link(proof.source),
        details=", ".join(details),
        basis=at.language.word(BASIS_WORDS[proof.basis]),
        since=_since(proof, at),
        passage="" if source.publish is Publish.NONE else proof.passage,
        held=passage_href(proof, claim, at),
        address=_address(proof, source, at),
        pinpoint=proof.pinpoint,
        note=proof.note,
        language=at.foreign(source.language),
    )


def reply_view(reply: Replied, claim: Claim, at: At) -> ReplyView:
    """What somebody answered; its words only where those of its source may be shown."""
    source = at.site.entries[reply.source].record
    hidden = isinstance(source, Source) and source.publish is Publish.NONE
    passage = reply.proof.passage if reply.proof and not hidden else ""
    source_link = at.link(reply.source)
    if held := passage_href(reply.proof, claim, at) if reply.proof else "":
        source_link = replace(source_link, href=held)
    language = at.foreign(source.language) if passage and isinstance(source, Source) else ""
    return ReplyView(
        at.link(reply.by), when(reply.date, at), passage or reply.text, bool(passage), source_link, language
    )


def basis_of(claim: Claim, at: At) -> str:
    """How its words are known; what was not proved again never stands without its date."""
    best = next((proof for proof in claim.proofs if proof.basis is claim.basis), None)
    if best and _earlier(best):
        return at.language.say("words proved on %(date)s, not again here", date=day(best.since, at))
    return at.language.word(BASIS_WORDS[claim.basis])


def origins_of(claim: Claim, at: At) -> str:
    """Copies count once."""
    return origins(len({at.site.origins[proof.source] for proof in claim.proofs}), at.language)


def short_sources(claim: Claim, at: At) -> tuple[Link, ...]:
    """The sources of a claim by their publishers, with the date too where the brief rests on several of one."""
    of_brief = [ref.to_id for ref in at.site.refs.get(claim.brief, ()) if ref.key == "sources"]
    publishers = Counter(getattr(at.site.entries[id].record, "publisher", None) for id in of_brief)
    return tuple(_short(proof, publishers, at) for proof in claim.proofs)


def _short(proof: Proof, publishers: Counter[str | None], at: At) -> Link:
    source, link = source_of(proof, at), at.link(proof.source)
    if not source.publisher:
        return link
    date = at.language.date(source.date) if source.date and publishers[source.publisher] > 1 else ""
    return replace(link, text=", ".join(filter(None, (source.publisher, date))), title=link.text)


def dated_by(claim: Claim, at: At) -> str:
    """Of which day a statement is: its own `as_of`, else the date of its source."""
    dates = (claim.data.as_of, *(source_of(proof, at).date for proof in claim.proofs))
    return next((at.language.as_of(date) for date in dates if date), "")


def passage_href(proof: Proof, claim: Claim, at: At) -> str:
    """Where the passage is shown in the page of its source, if anywhere."""
    if not proof.place or source_of(proof, at).publish is Publish.NONE:
        return ""
    return at.urls.entry(proof.source, passage_anchor(claim, proof))


def source_of(proof: Proof, at: At) -> Source:
    """The record of the source."""
    record = at.site.entries[proof.source].record
    assert isinstance(record, Source)  # `source` resolves to that folder alone
    return record


def _since(proof: Proof, at: At) -> str:
    if _earlier(proof):
        return at.language.say(
            "on %(date)s, not proved again here: its text is kept elsewhere", date=day(proof.since, at)
        )
    return at.language.say("on record since %(date)s", date=day(proof.since, at)) if proof.since else ""


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
