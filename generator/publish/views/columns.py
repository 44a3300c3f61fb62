"""The facts that the list of a kind shows of each entry: a table of columns by kind.

In: an entry and the page. Out: `Cell`s. What is not known is said in words; where somebody stands is never without its
date; a figure is never without its standing and its claim.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.content import Entry
from generator.model.countries import country_name
from generator.model.records import Case, Law, Record, Ruling, Source
from generator.model.vocabulary import STANDINGS, Event, Lawfulness, Use
from generator.publish.views.figures import CellLine, claims_of, sayings
from generator.publish.views.infobox import SourcedView, sourced
from generator.publish.views.parts import At, Link, When, when
from generator.publish.views.statuses import StatusView, status_view
from generator.publish.views.steps import said

NEVER = When("")
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


def _linked(label: str, key: str, gap: str = "not known here") -> Column:
    """Where a field of the entry leads."""

    def make(entry: Entry[Record], at: At) -> Cell:
        links = at.links(ref.to_id for ref in at.site.refs.get(entry.id, ()) if ref.key == key)
        return Cell(label, links=links) if links else Cell(label, gap=gap)

    return Column(label, make)


def _told(label: str, words: Callable[[Record], str], gap: str = "not known here") -> Column:
    """What a field of the entry says."""

    def make(entry: Entry[Record], at: At) -> Cell:
        told = words(entry.record)
        return Cell(label, words=told) if told else Cell(label, gap=gap)

    return Column(label, make)


def _country(record: Record) -> str:
    letters = getattr(record, "country", None)
    return country_name(letters) if letters else ""


def _number(record: Record) -> str:
    if isinstance(record, Law):
        return record.number or ""
    return (record.number or record.ecli or "") if isinstance(record, (Case, Ruling)) else ""


def _asked(record: Record) -> str:
    return ", ".join(record.questions) if isinstance(record, Ruling) else ""


def _lawful(record: Record) -> str:
    known = isinstance(record, Ruling) and record.lawfulness is not Lawfulness.UNKNOWN
    return str(record.lawfulness) if isinstance(record, Ruling) and known else ""


def _used(record: Record) -> str:
    known = isinstance(record, Ruling) and record.use is not Use.UNKNOWN
    return str(record.use) if isinstance(record, Ruling) and known else ""


def _day(entry: Entry[Record], at: At) -> Cell:
    date = entry.record.date if isinstance(entry.record, (Ruling, Source)) else None
    return Cell("Date", when=when(date)) if date else Cell("Date", gap="date not known")


def _stands(entry: Entry[Record], at: At) -> Cell:
    """Where somebody stands in each of their cases."""
    statuses = tuple(status_view(one, at) for one in at.site.statuses.get(entry.id, ()))
    return Cell("Status", statuses=statuses) if statuses else Cell("Status", gap="no step of a proceeding known here")


def _latest(entry: Entry[Record], at: At) -> Cell:
    """The last dated step of a case."""
    steps = [claim for claim in at.site.events_of(at.site.in_case.get(entry.id, ())) if not _undated(claim)]
    if not steps:
        return Cell("Latest step", gap="no step known here")
    claim = steps[-1]
    link = Link(at.urls.claim(claim.brief, claim.mark), claim.mark, said(claim, at.site))
    words = claim.data.event or Event.STATEMENT
    standing = claim.data.standing
    return Cell("Latest step", step=StepCell(words, when(claim.data.date), link, standing, STANDINGS[standing]))


def _undated(claim: Claim) -> bool:
    return claim.data.date is None or claim.data.date.unknown


def _claims(entry: Entry[Record], at: At) -> Cell:
    mine = at.site.resting.get(entry.id, ()) if isinstance(entry.record, Source) else claims_of(entry.id, at)
    return Cell("Claims", words=f"{len(mine):,}") if mine else Cell("Claims", gap="none here")


_COUNTRY = _told("Country", _country)
_STANDS, _CLAIMS = Column("Status", _stands), Column("Claims", _claims)
COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "networks": (_CLAIMS,),
    "people": (_STANDS,),
    "companies": (_COUNTRY, _CLAIMS),
    "groups": (_COUNTRY, _CLAIMS),
    "agencies": (_COUNTRY, _CLAIMS),
    "courts": (_COUNTRY, _CLAIMS),
    "places": (_COUNTRY, _CLAIMS),
    "cases": (_linked("Court", "court"), _told("Number", _number), Column("Latest step", _latest)),
    "rulings": (
        _linked("Court", "court"),
        Column("Date", _day),
        _told("Question", _asked),
        _told("Lawfully obtained", _lawful),
        _told("Use as evidence", _used),
    ),
    "operations": (_CLAIMS,),
    "offences": (_COUNTRY, _linked("Law", "law"), _CLAIMS),
    "laws": (_COUNTRY, _told("Number", _number), _CLAIMS),
    "sources": (
        Column("Date", _day),
        _told("Publisher", lambda record: (record.publisher or "") if isinstance(record, Source) else ""),
        _told("Type", lambda record: str(record.type) if isinstance(record, Source) else ""),
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
            return Cell(label, gap="not known here")
        return Cell(label, lines=found.lines[:2], more=found.differs)

    return make
