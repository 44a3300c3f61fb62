"""Cells and columns of the list of a kind, and columns of what a field of an entry says.

In: a field, words for its column. Out: `Column`s that make `Cell`s. What is not known is said in words.
"""

from collections.abc import Callable
from dataclasses import dataclass

from generator.model.content import Entry
from generator.model.records import Record
from generator.publish.language import Language
from generator.publish.views.figures.cells import CellLine
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When
from generator.publish.views.parts.gaps import UNKNOWN
from generator.publish.views.parts.links import Link
from generator.publish.views.proceedings.statuses import StatusView

NEVER = When("")


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


def linked(label: str, key: str, gap: str = UNKNOWN) -> Column:
    """Where a field of the entry leads."""

    def make(entry: Entry[Record], at: At) -> Cell:
        links = at.links(ref.to_id for ref in at.site.refs.get(entry.id, ()) if ref.key == key)
        said = at.language.word(label)
        return Cell(said, links=links) if links else Cell(said, gap=at.language.word(gap))

    return Column(label, make)


def told(label: str, words: Callable[[Record, Language], str], gap: str = UNKNOWN) -> Column:
    """What a field of the entry says."""

    def make(entry: Entry[Record], at: At) -> Cell:
        said, told = at.language.word(label), words(entry.record, at.language)
        return Cell(said, words=told) if told else Cell(said, gap=at.language.word(gap))

    return Column(label, make)
