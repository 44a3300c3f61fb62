"""The text of a source as far as it may be shown, with an anchor at each passage that a claim or a reply rests on.

In: a source whose text we hold. Out: `Excerpt`s.
"""

from collections.abc import Iterable

from generator.link.claims import Claim
from generator.link.proofs import Proof
from generator.model.content import Entry
from generator.model.records import Record, Source
from generator.publish.anchors import former_passages, passage_anchor
from generator.publish.excerpts import Anchored, Excerpt, excerpts
from generator.publish.views.claims.proofs import source_of
from generator.publish.views.parts.at import At
from generator.publish.views.parts.remarks import standing


def excerpts_of(entry: Entry[Record], record: Source, at: At) -> Iterable[Excerpt]:
    """No more than its `publish` allows; what was withdrawn is left out."""
    withdrawn = at.site.withdrawn.get(entry.id, ())
    around = at.site.settings.words_around
    return excerpts(at.site.seeds[entry.id], tuple(_anchored(entry, at)), record.publish, around, withdrawn)


def _anchored(entry: Entry[Record], at: At) -> Iterable[Anchored]:
    for claim in at.site.resting.get(entry.id, ()):
        label = f"{standing(claim.key, at)}: {claim.mark}"
        for proof in claim.proofs:
            if proof.source == entry.id:
                yield from _places(claim, proof, label, claim.data.standing, at)
    for claim in at.site.replied.get(entry.id, ()):
        if claim.reply and claim.reply.proof:
            label = at.language.say(
                "reply to what is %(standing)s: %(mark)s", standing=standing(claim.key, at), mark=claim.mark
            )
            yield from _places(claim, claim.reply.proof, label, "reply", at)


def _places(claim: Claim, proof: Proof, label: str, standing: str, at: At) -> Iterable[Anchored]:
    """The pieces of one passage; the first has its anchor."""
    language = at.site.settings.language if at.foreign(source_of(proof, at).language) else ""
    for number, (start, end) in enumerate(proof.place.ranges if proof.place else ()):
        anchor = "" if number else passage_anchor(claim, proof)
        also = () if number else former_passages(claim, proof, at.site)
        yield Anchored(start, end, anchor, at.urls.claim(claim.brief, claim.mark), label, standing, also, language)
