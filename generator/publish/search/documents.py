"""What can be found: every page of an entry, and every claim that is not withdrawn.

In: a site. Out: for each entry its `Page`: the row that is shown of it, of each of its claims, and the texts by which
they are found. A piece of prose ends where a sign of standing stands, so that no snippet leaves the sign behind.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.site import Site
from generator.model.bodies import Body
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.records import Brief, Record, Settlement, Source
from generator.model.vocabulary import STANDINGS
from generator.publish.language import Language
from generator.publish.prose import plain, unbracketed
from generator.publish.search.facets import Facets, of_claim, of_entry
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import when
from generator.publish.views.parts.remarks import remark, remarks_of, remarks_of_brief, standing
from generator.publish.views.proceedings.statuses import status_view

# Where a word was found, by one letter, as the script weighs it.
NAME, ALIAS, TITLE, SENTENCE, TEXT = "n", "a", "t", "s", "x"
_NUMBERS = ("number", "ecli")
_PIECE = re.compile(r"[^\]]*\]?[.,;:]?")
_STANDINGS = list(STANDINGS)
_KINDS = list(KINDS)


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that can be found: texts by field, each field one or several; `called` are its exact names."""

    facets: Facets
    texts: tuple[tuple[str, tuple[str, ...]], ...]
    called: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The page of an entry. `row` is what is shown, the rows of its claims at its end; `documents` in the same order.

    Row: `[id, kind, name, aliases, statuses, pieces, later, language, claims]`; of a claim `[mark, sentence, standing,
    when, by, later, lead, tail]`. What is empty at the end of a row is left out.
    """

    id: str
    row: list[object]
    documents: tuple[Document, ...]


def documents(site: Site, language: Language) -> Iterator[Page]:
    """Every page of an entry with its claims."""
    at = At(site, "", language)
    for entry in site.entries.values():
        claims = [claim for claim in site.by_brief.get(entry.id, ()) if not claim.data.retracted]
        prose, statuses = tuple(_pieces(entry, at)), tuple(_statuses(entry.id, at))
        row = [*_entry_row(entry, prose, statuses, at), [_claim_row(claim, at) for claim in claims]]
        texts = (*prose, *(word for status in statuses for word in status))
        found = (_entry(entry, texts, at), *(_claim(claim, at) for claim in claims))
        yield Page(entry.id, _short(row), found)


def _entry_row(
    entry: Entry[Record], prose: tuple[str, ...], statuses: tuple[tuple[str, str], ...], at: At
) -> list[object]:
    record = entry.record
    # Of a brief that of its statements; of a source that of its name.
    language = record.language if isinstance(record, (Brief, Source)) else ""
    # Of other prose each piece says it itself.
    settled = record.claims if isinstance(record, Settlement) else ()
    later = remarks_of(settled, at) or remarks_of_brief(entry.id, at)
    return [
        entry.id,
        _KINDS.index(entry.folder),
        record.label,
        "; ".join(record.aliases),
        list(map(list, statuses)),
        list(prose),
        "; ".join(dict.fromkeys(one.words for one in later)),
        "" if language == at.site.settings.language else language,
    ]


def _shown(entry: Entry[Record], site: Site) -> Body:
    """The prose of an entry; of a brief its summary alone, since it is found by its claims."""
    if entry.id in site.summaries:
        return site.summaries[entry.id]
    return Body() if isinstance(entry.record, Brief) else Body(site.bodies[entry.id].inlines)


def _pieces(entry: Entry[Record], at: At) -> Iterator[str]:
    record = entry.record
    if record.distinguish:
        yield unbracketed(record.distinguish)
    if isinstance(record, Settlement):
        yield unbracketed(record.why)
    if isinstance(record, Source):
        date = when(record.date, at).words
        yield unbracketed(", ".join(filter(None, (record.publisher, at.language.word(record.type), date))))
    for inline in _shown(entry, at.site).inlines:
        for piece in _PIECE.findall(plain(Body((inline,)), lambda key: _sign(key, at))):
            if piece.strip():
                yield piece.strip()


def _sign(key: str, at: At) -> str:
    gone = at.site.claims[key].data.retracted
    return at.language.say("withdrawn") if gone else standing(key, at)


def _statuses(id: str, at: At) -> Iterator[tuple[str, str]]:
    """Where somebody stands in each case, with dates, and the name of the case."""
    for one in at.site.statuses.get(id, ()):
        view = status_view(one, at)
        line = view.summary or "; ".join(f"{position.words}, {position.when.words}" for position in view.line)
        yield line, view.case.text


def _claim_row(claim: Claim, at: At) -> list[object]:
    return _short(
        [
            claim.mark,
            claim.sentence,
            _STANDINGS.index(claim.data.standing),
            when(claim.date, at).words,
            at.speaker(claim.by).text if claim.by else "",
            remark(claim.key, at),
            claim.lead,
            claim.tail,
        ]
    )


def _short(row: list[object]) -> list[object]:
    """A row without what is empty at its end."""
    while row and row[-1] in ("", []):
        row = row[:-1]
    return row


def _entry(entry: Entry[Record], texts: tuple[str, ...], at: At) -> Document:
    record, kind = entry.record, KINDS[entry.folder]
    numbers = tuple(str(getattr(record, name)) for name in _NUMBERS if getattr(record, name, None))
    country = getattr(record, "country", None)
    others = (*record.aliases, *numbers)
    texts += (at.language.country(country),) if country else ()
    called = tuple((NAME if name == record.label else ALIAS, name) for name in (record.label, *others))
    fields = ((NAME if kind.linked else TITLE, (record.label,)), (ALIAS, others), (TEXT, texts))
    return Document(of_entry(entry, at.site), fields, called if kind.linked else ())


def _claim(claim: Claim, at: At) -> Document:
    """A claim is found by its words, and by who and what it is about; its brief's title is the brief's."""
    about = (at.name(id) for id in claim.about if id.partition("#")[0] in at.site.entries)
    speaker = at.speaker(claim.by).text if claim.by else ""
    said = (at.language.word(claim.data.standing), when(claim.date, at).words, speaker, *about)
    return Document(of_claim(claim, at.site), ((SENTENCE, (claim.sentence,)), (TEXT, tuple(filter(None, said)))))
