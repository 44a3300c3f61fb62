"""`source.html`: what a source is, what we hold of it, and every claim that rests on it.

In: a source. Out: `SourceView`. Of its text no more than its `publish` allows.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.content import Entry
from generator.model.records import Record, Source
from generator.model.vocabulary import Basis, Publish
from generator.publish.excerpts import Anchored, Excerpt, excerpts
from generator.publish.prose import Block
from generator.publish.views.brief import ChangeView, SourceLine, change_view, source_line
from generator.publish.views.claims import StandingGroup, by_standing, passage_anchor
from generator.publish.views.entity import BacklinkView, FactView, backlink_views
from generator.publish.views.parts import At, Frame, Link, frame

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
    backlinks: tuple[BacklinkView, ...]
    changes: tuple[ChangeView, ...]


def source_view(entry: Entry[Record], at: At) -> SourceView:
    """The page of a source."""
    record = entry.record
    assert isinstance(record, Source)
    claims = at.site.resting.get(entry.id, ())
    held = entry.id in at.site.seeds
    proved = sum(
        1 for claim in claims for proof in claim.proofs if proof.source == entry.id and proof.basis is Basis.PROVED
    )
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
        count=f"{len(claims)} claim{'s' if len(claims) != 1 else ''} rest on it, {proved} of them proved",
        backlinks=backlink_views(entry, at),
        changes=tuple(change_view(change, entry, at) for change in record.changes),
    )


def _excerpts(entry: Entry[Record], record: Source, at: At) -> Iterable[Excerpt]:
    withdrawn = at.site.withdrawn.get(entry.id, ())
    return excerpts(at.site.seeds[entry.id], tuple(_anchored(entry, at)), record.publish, withdrawn)


def _facts(record: Source) -> Iterable[FactView]:
    for key, label in _LABELS.items():
        if value := getattr(record, key):
            yield FactView(label, words=value.words if hasattr(value, "words") else str(value))
    for label, address in (("Address", record.address), ("Archived copy", record.archived)):
        if address:
            yield FactView(label, (Link(address, address),))
    if record.seen_at:
        # Not linked: a mirror or a bare address is where it was seen, not where a reader should go.
        yield FactView("Seen at", words=record.seen_at)


def _anchored(entry: Entry[Record], at: At) -> Iterable[Anchored]:
    for claim in at.site.resting.get(entry.id, ()):
        for proof in claim.proofs:
            if proof.source == entry.id and proof.place:
                label = f"{claim.data.standing}: {claim.mark}"
                href = at.urls.claim(claim.brief, claim.mark)
                anchor = passage_anchor(claim, proof)
                for number, (start, end) in enumerate(proof.place.ranges):
                    yield Anchored(start, end, "" if number else anchor, href, label, claim.data.standing)
