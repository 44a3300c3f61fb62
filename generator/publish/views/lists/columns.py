"""The facts that the list of a kind shows of each entry: a table of columns by kind.

In: an entry and the page. Out: `Cell`s. What is not known is said in words; where somebody stands is never without its
date; a figure is never without its standing and its claim.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from generator.model.content import Entry
from generator.model.records import Record, Source
from generator.publish.language import phrase
from generator.publish.views.figures.infobox import SourcedView, sourced
from generator.publish.views.figures.sayings import claims_of, sayings
from generator.publish.views.lists.cells import Cell, Column, linked, told
from generator.publish.views.lists.facts import (
    claim_count,
    country_of,
    day_of,
    latest_step,
    lawfulness_of,
    number_of,
    questions_of,
    standing_of,
    use_of,
)
from generator.publish.views.parts.at import At
from generator.publish.views.parts.gaps import UNKNOWN

_BOXED = 2  # properties of the box of facts that a list shows
_COUNTRY = told(phrase("Country"), country_of)
_STANDS, _CLAIMS = Column(phrase("Status"), standing_of), Column(phrase("Claims"), claim_count)
COLUMNS: Mapping[str, tuple[Column, ...]] = {
    "networks": (_CLAIMS,),
    "people": (_STANDS,),
    "companies": (_COUNTRY, _CLAIMS),
    "groups": (_COUNTRY, _CLAIMS),
    "agencies": (_COUNTRY, _CLAIMS),
    "courts": (_COUNTRY, _CLAIMS),
    "places": (_COUNTRY, _CLAIMS),
    "cases": (
        linked(phrase("Court"), "court"),
        told(phrase("Number"), number_of),
        Column(phrase("Latest step"), latest_step),
    ),
    "rulings": (
        linked(phrase("Court"), "court"),
        Column(phrase("Date"), day_of),
        told(phrase("Question"), questions_of),
        told(phrase("Lawfully obtained"), lawfulness_of),
        told(phrase("Use as evidence"), use_of),
    ),
    "operations": (_CLAIMS,),
    "offences": (_COUNTRY, linked(phrase("Law"), "law"), _CLAIMS),
    "laws": (_COUNTRY, told(phrase("Number"), number_of), _CLAIMS),
    "sources": (
        Column(phrase("Date"), day_of),
        told(
            phrase("Publisher"), lambda record, language: (record.publisher or "") if isinstance(record, Source) else ""
        ),
        told(phrase("Type"), lambda record, language: language.word(record.type) if isinstance(record, Source) else ""),
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
    return tuple(sourced(entry, tuple(sayings(entry.id, claims_of(entry.id, at.site), at.site)), at))


def _from_box(label: str, known: Mapping[str, Iterable[SourcedView]]) -> Callable[[Entry[Record], At], Cell]:
    def make(entry: Entry[Record], at: At) -> Cell:
        found = next((row for row in known[entry.id] if row.label == label), None)
        if found is None:
            return Cell(label, gap=at.language.word(UNKNOWN))
        return Cell(label, lines=found.lines[:2], more=found.differs)

    return make
