"""The facts that the list of a kind shows of each entry: a table of columns by kind.

In: an entry and the page. Out: `Cell`s. What is not known is said in words; where somebody stands is never without its
date; a figure is never without its standing and its claim.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.content import Entry
from generator.model.records import Case, Law, Record, Ruling, Source
from generator.model.vocabulary import STANDINGS, Event, Lawfulness, Use
from generator.publish.language import Language, phrase
from generator.publish.views.figures.cells import CellLine
from generator.publish.views.figures.infobox import SourcedView, sourced
from generator.publish.views.figures.sayings import claims_of, sayings
from generator.publish.views.parts.at import At, Link, When, when
from generator.publish.views.parts.remarks import said
from generator.publish.views.proceedings.statuses import StatusView, status_view

NEVER = When("")
_UNKNOWN = phrase("not known here")
_BOXED = 2  # properties of the box of facts that a list shows


@dataclass(frozen=True, slots=True)
class StepCell:
    """The latest step of a case: what, when, how well established, and the claim that says so."""

    words: str
    when: When
    claim: Link
    standing: str
    standing_help: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell: links, words, a date, statuses, lines of claims, a step; else `gap`."""

    label: str
    links: tuple[Link, ...] = ()
    words: str = ""
    when: When = NEVER
    statuses: tuple[StatusView, ...] = ()
    lines: tuple[CellLine, ...] = ()
    more: Link | None = None
    step: StepCell | None = None
    gap: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column and how its cells are made."""

    label: str
    make: Callable[[Entry[Record], At], Cell]


def _linked(label: str, key: str, gap: str = _UNKNOWN) -> Column:
    """Where a field of the entry leads."""

    def make(entry: Entry[Record], at: At) -> Cell:
        links = at.links(ref.to_id for ref in at.site.refs.get(entry.id, ()) if ref.key == key)
        said = at.language.word(label)
        return Cell(said, links=links) if links else Cell(said, gap=at.language.word(gap))

    return Column(label, make)


def _told(label: str, words: Callable[[Record, Language], str], gap: str = _UNKNOWN) -> Column:
    """What a field of the entry says."""

    def make(entry: Entry[Record], at: At) -> Cell:
        said, told = at.language.word(label), words(entry.record, at.language)
        return Cell(said, words=told) if told else Cell(said, gap=at.language.word(gap))

    return Column(label, make)


def _country(record: Record, language: Language) -> str:
    letters = getattr(record, "country", None)
    return language.country(letters) if letters else ""


def _number(record: Record, language: Language) -> str:
    if isinstance(record, Law):
        return record.number or ""
    return (record.number or record.ecli or "") if isinstance(record, (Case, Ruling)) else ""


def _asked(record: Record, language: Language) -> str:
    return ", ".join(map(language.word, record.questions)) if isinstance(record, Ruling) else ""


def _lawful(record: Record, language: Language) -> str:
    known = isinstance(record, Ruling) and record.lawfulness is not Lawfulness.UNKNOWN
    return language.word(record.lawfulness) if isinstance(record, Ruling) and known else ""


def _used(record: Record, language: Language) -> str:
    known = isinstance(record, Ruling) and record.use is not Use.UNKNOWN
    return language.word(record.use) if isinstance(record, Ruling) and known else ""


def _day(entry: Entry[Record], at: At) -> Cell:
    date = entry.record.date if isinstance(entry.record, (Ruling, Source)) else None
    label = at.language.say("Date")
    return Cell(label, when=when(date, at)) if date else Cell(label, gap=at.language.say("date not known"))


def _stands(entry: Entry[Record], at: At) -> Cell:
    """Where somebody stands in each of their cases."""
    statuses = tuple(status_view(one, at) for one in at.site.statuses.get(entry.id, ()))
    label, gap = at.language.say("Status"), at.language.say("no step of a proceeding known here")
    return Cell(label, statuses=statuses) if statuses else Cell(label, gap=gap)


def _latest(entry: Entry[Record], at: At) -> Cell:
    """The last dated step of a case."""
    word, label = at.language.word, at.language.say("Latest step")
    steps = [claim for claim in at.site.events_of(at.site.in_case.get(entry.id, ())) if not _undated(claim)]
    if not steps:
        return Cell(label, gap=at.language.say("no step known here"))
    claim = steps[-1]
    link = Link(at.urls.claim(claim.brief, claim.mark), claim.mark, said(claim, at))
    words, standing = word(claim.data.event or Event.STATEMENT), claim.data.standing
    return Cell(label, step=StepCell(words, when(claim.data.date, at), link, standing, word(STANDINGS[standing])))


def _undated(claim: Claim) -> bool:
    return claim.data.date is None or claim.data.date.unknown


def _claims(entry: Entry[Record], at: At) -> Cell:
    mine = at.site.resting.get(entry.id, ()) if isinstance(entry.record, Source) else claims_of(entry.id, at)
    label = at.language.say("Claims")
    return Cell(label, words=at.language.number(len(mine))) if mine else Cell(label, gap=at.language.say("none here"))


_COUNTRY = _told(phrase("Country"), _country)
_STANDS, _CLAIMS = Column(phrase("Status"), _stands), Column(phrase("Claims"), _claims)
COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "networks": (_CLAIMS,),
    "people": (_STANDS,),
    "companies": (_COUNTRY, _CLAIMS),
    "groups": (_COUNTRY, _CLAIMS),
    "agencies": (_COUNTRY, _CLAIMS),
    "courts": (_COUNTRY, _CLAIMS),
    "places": (_COUNTRY, _CLAIMS),
    "cases": (
        _linked(phrase("Court"), "court"),
        _told(phrase("Number"), _number),
        Column(phrase("Latest step"), _latest),
    ),
    "rulings": (
        _linked(phrase("Court"), "court"),
        Column(phrase("Date"), _day),
        _told(phrase("Question"), _asked),
        _told(phrase("Lawfully obtained"), _lawful),
        _told(phrase("Use as evidence"), _used),
    ),
    "operations": (_CLAIMS,),
    "offences": (_COUNTRY, _linked(phrase("Law"), "law"), _CLAIMS),
    "laws": (_COUNTRY, _told(phrase("Number"), _number), _CLAIMS),
    "sources": (
        Column(phrase("Date"), _day),
        _told(
            phrase("Publisher"), lambda record, language: (record.publisher or "") if isinstance(record, Source) else ""
        ),
        _told(
            phrase("Type"), lambda record, language: language.word(record.type) if isinstance(record, Source) else ""
        ),
        _CLAIMS,
    ),
}
_WITH_BOX = frozenset({"networks", "companies", "groups", "operations"})


def boxed(folder: str, entries: Sequence[Entry[Record]], at: At) -> tuple[Column, ...]:
    """The first rows of the box of facts that any of these entries has, as columns."""
    if folder not in _WITH_BOX:
        return ()
    known = {entry.id: _rows(entry, at) for entry in entries}
    there = sorted({(row.place, row.label) for rows in known.values() for row in rows})
    life = [label for place, label in there if place < 0]
    chosen = (*life, *[label for place, label in there if place > 0][:_BOXED])
    return tuple(Column(label, _from_box(label, known)) for label in chosen)


def _rows(entry: Entry[Record], at: At) -> tuple[SourcedView, ...]:
    return tuple(sourced(entry, tuple(sayings(entry.id, claims_of(entry.id, at), at)), at))


def _from_box(label: str, known: Mapping[str, Iterable[SourcedView]]) -> Callable[[Entry[Record], At], Cell]:
    def make(entry: Entry[Record], at: At) -> Cell:
        found = next((row for row in known[entry.id] if row.label == label), None)
        if found is None:
            return Cell(label, gap=at.language.word(_UNKNOWN))
        return Cell(label, lines=found.lines[:2], more=found.differs)

    return make
