"""Our own words, text by text: titles, summaries, bodies, and what stands about something in frontmatter.

In: an entry with its linked body and summary. Out: `Text`s. Refuses to know what is wrong with any. Passages are no
part of them, nor are quotations in dossiers, the names of things, and the titles of sources: those are others' words.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.bodies import EMPTY, Body, Span
from generator.model.content import Entry
from generator.model.problems import Spot
from generator.model.records import Brief, Case, Note, Record, Settlement
from generator.model.settings import SiteSettings

SETTINGS = "content/site.yaml"


@dataclass(frozen=True, slots=True)
class Text:
    """Running text, and where it begins. `subject`: whom the words follow on (`distinguish`), as if named before.

    `told`: it is of the body, and so in the language of that alone; what stands around it may be in that of the site.
    """

    spot: Spot
    text: str
    spans: tuple[Span, ...] = ()
    subject: str = ""
    told: bool = False


def of_site(settings: SiteSettings) -> Iterator[Text]:
    """What the whole site says of itself."""
    yield Text(Spot(SETTINGS), settings.title)
    yield Text(Spot(SETTINGS), settings.description)


def of_entry(entry: Entry[Record], body: Body, summary: Body = EMPTY) -> Iterator[Text]:
    """Everything that we say in one file."""
    record = entry.record
    if isinstance(record, (Brief, Note, Settlement)):
        yield Text(entry.spot("title"), record.title)
    if isinstance(record, Settlement):
        yield Text(entry.spot("why"), record.why)
    if isinstance(record, Note):
        for id, table in record.tables.items():
            if table.caption:
                yield Text(entry.spot("tables", id, "caption"), table.caption)
    if record.distinguish:
        yield Text(entry.spot("distinguish"), record.distinguish, subject=entry.id)
    for index, change in enumerate(record.changes):
        for key, said in (("why", change.why), ("was", change.was), ("is", change.now)):
            if said:
                yield Text(entry.spot("changes", index, key), said)
    if isinstance(record, Case):
        for key, party in record.unnamed.items():
            yield Text(entry.spot("unnamed", key, "known_as"), party.known_as, subject=f"{entry.id}#{key}")
    if isinstance(record, Brief):
        yield from _of_claims(entry, record)
    for inline in summary.inlines:
        yield Text(Spot(entry.path, inline.line, inline.column), inline.text, inline.spans)
    for inline in body.inlines:
        yield Text(Spot(entry.path, inline.line, inline.column), inline.text, inline.spans, told=True)


def _of_claims(entry: Entry[Record], brief: Brief) -> Iterator[Text]:
    for mark, data in brief.claims.items():
        for index, evidence in enumerate(data.evidence):
            if evidence.note:
                yield Text(entry.spot("claims", mark, "evidence", index, "note"), evidence.note)
        if data.reply and data.reply.text:
            yield Text(entry.spot("claims", mark, "reply", "text"), data.reply.text)
        if data.retracted:
            yield Text(entry.spot("claims", mark, "retracted", "reason"), data.retracted.reason)
    for index, words in enumerate(brief.not_known):
        yield Text(entry.spot("not_known", index), words)
    for index, slip in enumerate(brief.slips):
        if slip.why:
            yield Text(entry.spot("slips", index, "why"), slip.why)


def language(entry: Entry[Record], settings: SiteSettings) -> str:
    """The language in which a file is written: a brief's own where it says so, else the site's."""
    record = entry.record
    own = record.language if isinstance(record, Brief) and "language" in record.model_fields_set else ""
    return (own or settings.language).partition("-")[0]
