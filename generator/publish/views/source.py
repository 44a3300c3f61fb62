"""`source.html`: what a source is, what we hold of it, and every claim that rests on it.

In: a source. Out: `SourceView`. Of its text no more than its `publish` allows.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.proofs import Proof
from generator.model.content import Entry
from generator.model.records import Record, Source
from generator.model.vocabulary import BASIS_WORDS, Basis, Kept, Publish
from generator.publish.anchors import former_passages, passage_anchor
from generator.publish.excerpts import Anchored, Excerpt, excerpts
from generator.publish.prose import Block
from generator.publish.views.brief import ChangeView, SourceLine, change_view, source_line
from generator.publish.views.cite import CiteView, cite_view
from generator.publish.views.claims import StandingGroup, by_standing
from generator.publish.views.frame import Frame, frame
from generator.publish.views.infobox import FactView
from generator.publish.views.mentions import MentionView, mentions_of
from generator.publish.views.parts import At, Link, day
from generator.publish.views.steps import standing

_SHOWN = {
    Publish.FULL: "The whole text is shown.",
    Publish.PASSAGES: "Only the passages that claims rest on are shown, with a few words around them.",
    Publish.NONE: "Nothing of its text is shown.",
}
_LABELS = {
    "type": "Type",
    "publisher": "Publisher",
    "author": "Author",
    "date": "Date",
    "language": "Language",
    "retrieved": "Retrieved",
    "copied_by": "Passages copied by",
    "digest": "Digest of the file we hold",
    "licence": "Why it may be shown",
}


@dataclass(frozen=True, slots=True)
class SourceView:
    """Everything that the page of a source shows."""

    frame: Frame
    index: Link
    title: str
    line: SourceLine
    facts: tuple[FactView, ...]
    blocks: tuple[Block, ...]
    shown: str
    masked: bool
    excerpts: tuple[Excerpt, ...]
    language: str
    groups: tuple[StandingGroup, ...]
    count: str
    earlier: str
    backlinks: tuple[MentionView, ...]
    changes: tuple[ChangeView, ...]
    cite: CiteView


def source_view(entry: Entry[Record], at: At) -> SourceView:
    """The page of a source."""
    record = entry.record
    assert isinstance(record, Source)
    claims = at.site.resting.get(entry.id, ())
    held = entry.id in at.site.seeds
    return SourceView(
        frame=frame(at, record.title, f"Source: {record.title}, {record.publisher or record.type}"),
        index=Link(at.urls.to("sources/index.html"), "Sources"),
        title=record.title,
        line=source_line(entry.id, at),
        facts=tuple(_facts(record)),
        blocks=at.prose(at.site.bodies[entry.id]),
        shown=_SHOWN[record.publish] if held else "",
        masked=held and record.masked,
        excerpts=tuple(_excerpts(entry, record, at)) if held else (),
        language=record.language,
        groups=by_standing(claims, at),
        count=_count(entry.id, claims),
        earlier=_earlier(entry.id, claims),
        backlinks=mentions_of(entry, at),
        changes=tuple(change_view(change, entry, at) for change in record.changes),
        cite=cite_view(entry, at.site),
    )


def _count(id: str, claims: Iterable[Claim]) -> str:
    """How many claims rest on a source, and how many passages of it are proved."""
    bases = [proof.basis for claim in claims for proof in claim.proofs if proof.source == id]
    number = sum(1 for _ in claims)
    each = ((basis, bases.count(basis)) for basis in (Basis.PROVED, Basis.RECORDED))
    known = ", ".join(f"{BASIS_WORDS[basis]} of {count}" for basis, count in each if count)
    rest = f"{number} claim{'s rest' if number != 1 else ' rests'} on it"
    return f"{rest}: {known}" if known else rest


def _earlier(id: str, claims: Iterable[Claim]) -> str:
    """What is to be said of a source whose text is kept elsewhere; empty for any other."""
    dates = sorted(
        proof.since
        for claim in claims
        for proof in claim.proofs
        if proof.source == id and proof.basis is Basis.RECORDED
    )
    if not dates:
        return ""
    first, last = day(dates[0]), day(dates[-1])
    when = f"on {first}" if first == last else f"from {first} to {last}"
    passages = "1 passage was" if len(dates) == 1 else f"{len(dates)} passages were"
    return f"The text of this source is kept elsewhere. {passages} proved in it {when}, and not proved again here."


def _excerpts(entry: Entry[Record], record: Source, at: At) -> Iterable[Excerpt]:
    withdrawn = at.site.withdrawn.get(entry.id, ())
    around = at.site.settings.words_around
    return excerpts(at.site.seeds[entry.id], tuple(_anchored(entry, at)), record.publish, around, withdrawn)


def _facts(record: Source) -> Iterable[FactView]:
    for key, label in _LABELS.items():
        if value := getattr(record, key):
            if key == "digest" and record.kept is Kept.ELSEWHERE:
                label = "Digest of the file, which is kept elsewhere"
            yield FactView(label, words=value.words if hasattr(value, "words") else str(value))
    for label, address in (("Address", record.address), ("Archived copy", record.archived)):
        if address:
            yield FactView(label, (Link(address, address),))
    if record.seen_at:
        # Not linked: a mirror or a bare address is where it was seen, not where a reader should go.
        yield FactView("Seen at", words=record.seen_at)


def _anchored(entry: Entry[Record], at: At) -> Iterable[Anchored]:
    for claim in at.site.resting.get(entry.id, ()):
        label = f"{standing(claim.key, at.site)}: {claim.mark}"
        for proof in claim.proofs:
            if proof.source == entry.id:
                yield from _places(claim, proof, label, claim.data.standing, at)
    for claim in at.site.replied.get(entry.id, ()):
        if claim.reply and claim.reply.proof:
            label = f"reply to what is {standing(claim.key, at.site)}: {claim.mark}"
            yield from _places(claim, claim.reply.proof, label, "reply", at)


def _places(claim: Claim, proof: Proof, label: str, standing: str, at: At) -> Iterable[Anchored]:
    """The pieces of one passage; the first has its anchor."""
    for number, (start, end) in enumerate(proof.place.ranges if proof.place else ()):
        anchor = "" if number else passage_anchor(claim, proof)
        also = () if number else former_passages(claim, proof, at.site)
        yield Anchored(start, end, anchor, at.urls.claim(claim.brief, claim.mark), label, standing, also)
