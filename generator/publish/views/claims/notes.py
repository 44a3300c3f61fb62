"""A claim beside its sentence: all that is known of it.

In: a claim on the page of its brief. Out: `ClaimNote`: its line, whom it is about, its figures, and what it rests on.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.values import Value
from generator.publish.anchors import note_anchor
from generator.publish.views.claims.lines import ClaimLine, claim_line
from generator.publish.views.claims.proofs import ProofView, origins_of, proof_view, short_sources
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.steps import INSTANCES


@dataclass(frozen=True, slots=True)
class ValueView:
    """A figure, a text or a relation of a claim."""

    label: str
    words: str
    target: Link | None
    where: str
    as_of: str


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
        at.language.as_of(value.as_of) if value.as_of else "",
    )
