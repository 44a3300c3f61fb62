"""`source.html`: what a source is, what we hold of it, and every claim that rests on it.

In: a source. Out: `SourceView`. Of its text no more than its `publish` allows.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.editing import Kept, Publish
from generator.model.kinds import KINDS
from generator.model.records import Record, Source
from generator.model.vocabulary import Basis
from generator.publish.excerpts import Excerpt
from generator.publish.language import Language, phrase
from generator.publish.prose import Block
from generator.publish.views.claims.changes import ChangeView, change_view
from generator.publish.views.claims.sources import SourceLine, source_line
from generator.publish.views.dossiers.facts import FactView
from generator.publish.views.dossiers.mentions import MentionView, mentions_of
from generator.publish.views.dossiers.passages import excerpts_of
from generator.publish.views.dossiers.said import StandingGroup, by_standing
from generator.publish.views.frame.cite import CiteView, cite_view
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import day
from generator.publish.views.parts.links import Link

_SHOWN = {
    Publish.FULL: phrase("The whole text is shown."),
    Publish.PASSAGES: phrase("Only the passages that claims rest on are shown, with a few words around them."),
    Publish.NONE: phrase("Nothing of its text is shown."),
}
_COUNTED = {
    Basis.PROVED: phrase("words proved: %(count)s"),
    Basis.RECORDED: phrase("words proved earlier: %(count)s"),
}
_LABELS = {
    "type": phrase("Type"),
    "publisher": phrase("Publisher"),
    "author": phrase("Author"),
    "date": phrase("Date"),
    "language": phrase("Language"),
    "retrieved": phrase("Retrieved"),
    "copied_by": phrase("Passages copied by"),
    "digest": phrase("Digest of the file we hold"),
    "licence": phrase("Why it may be shown"),
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
    held, word = entry.id in at.site.seeds, at.language.word
    by = record.publisher or word(record.type)
    return SourceView(
        frame=frame(
            at, record.title, at.language.say("Source: %(title)s, %(publisher)s", title=record.title, publisher=by)
        ),
        index=Link(at.urls.to("sources/index.html"), word(KINDS["sources"].plural)),
        title=record.title,
        line=source_line(entry.id, at),
        facts=tuple(_facts(record, at.language)),
        blocks=at.prose(at.site.bodies[entry.id]),
        shown=word(_SHOWN[record.publish]) if held else "",
        masked=held and record.masked,
        excerpts=tuple(excerpts_of(entry, record, at)) if held else (),
        language=record.language,
        groups=by_standing(claims, at),
        count=_count(entry.id, claims, at.language),
        earlier=_earlier(entry.id, claims, at),
        backlinks=mentions_of(entry, at),
        changes=tuple(change_view(change, entry, at) for change in record.changes),
        cite=cite_view(entry, at),
    )


def _count(id: str, claims: Iterable[Claim], language: Language) -> str:
    """How many claims rest on a source, and how many passages of it are proved."""
    bases = [proof.basis for claim in claims for proof in claim.proofs if proof.source == id]
    number = sum(1 for _ in claims)
    each = ((basis, bases.count(basis)) for basis in (Basis.PROVED, Basis.RECORDED))
    known = ", ".join(language.say(_COUNTED[basis], count=language.number(count)) for basis, count in each if count)
    rest = language.plural("%(number)s claim rests on it", "%(number)s claims rest on it", number)
    return f"{rest}; {known}" if known else rest


def _earlier(id: str, claims: Iterable[Claim], at: At) -> str:
    """What is to be said of a source whose text is kept elsewhere; empty for any other."""
    dates = sorted(
        proof.since
        for claim in claims
        for proof in claim.proofs
        if proof.source == id and proof.basis is Basis.RECORDED
    )
    if not dates:
        return ""
    first, last = day(dates[0], at), day(dates[-1], at)
    when = at.language.say("on %(date)s", date=first)
    if first != last:
        when = at.language.say("from %(first)s to %(last)s", first=first, last=last)
    return at.language.plural(
        "The text of this source is kept elsewhere. %(number)s passage was proved in it %(when)s, and not proved again"
        " here.",
        "The text of this source is kept elsewhere. %(number)s passages were proved in it %(when)s, and not proved"
        " again here.",
        len(dates),
        when=when,
    )


def _facts(record: Source, language: Language) -> Iterable[FactView]:
    for key, label in _LABELS.items():
        if value := getattr(record, key):
            if key == "digest" and record.kept is Kept.ELSEWHERE:
                label = phrase("Digest of the file, which is kept elsewhere")
            yield FactView(language.word(label), words=_words(key, value, language))
    for label, address in ((language.say("Address"), record.address), (language.say("Archived copy"), record.archived)):
        if address:
            yield FactView(label, (Link(address, address),))
    if record.seen_at:
        # Not linked: a mirror or a bare address is where it was seen, not where a reader should go.
        yield FactView(language.say("Seen at"), words=record.seen_at)


def _words(key: str, value: object, language: Language) -> str:
    if isinstance(value, PartialDate):
        return language.date(value)
    return language.word(str(value)) if key == "type" else str(value)
