"""What claims say of an entry by properties, and entries of one kind side by side.

In: entries, their claims, the columns of a table. Out: for each entry what was said of it, and a table whose cells are
such sayings, each with its scope, its standing, its claim, and what became of it. A cell of which nothing is known says
so.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.link.claims import Claim
from generator.link.tables import Meaning, meaning
from generator.link.values import Value
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.figures import Figure
from generator.model.names import sort_key
from generator.model.records import Record
from generator.model.tables import Figures
from generator.model.vocabulary import BASIS_WORDS, STANDINGS
from generator.publish.language import phrase
from generator.publish.views.claims.doubts import differs, replaced
from generator.publish.views.parts.at import At, Link, When, when
from generator.publish.views.parts.remarks import remarks, said
from generator.publish.views.proceedings.statuses import presumed

_EMPTY = phrase("not known here")


@dataclass(frozen=True, slots=True)
class Saying:
    """A value of a claim as seen from an entry; `reverse`: a relation leads to it, from those who are `near`."""

    claim: Claim
    value: Value
    reverse: bool
    near: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CellLine:
    """One thing that stands in a cell: words, links or a date, its scope, its claim, and what became of it.

    `figure` and `date` are what pictures measure.
    """

    words: str
    links: tuple[Link, ...]
    when: When
    scope: tuple[str, ...]
    together: tuple[Link, ...]
    claim: Link
    by: Link | None
    standing: str
    standing_help: str
    basis: str
    later: tuple[Link, ...]
    replaced: tuple[Link, ...]
    differs: Link | None
    figure: Figure | None = None
    date: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one cell below each other, or the words that stand there for nothing; `head` is its column's."""

    head: str
    lines: tuple[CellLine, ...]
    gap: str


@dataclass(frozen=True, slots=True)
class FiguresRow:
    """An entry and its cells."""

    link: Link
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class FiguresView:
    """Entries side by side; `without`: those of which nothing of it is known; `presumed`: one of the others is accused
    without a final conviction.
    """

    kind: str
    heads: tuple[Meaning, ...]
    rows: tuple[FiguresRow, ...]
    without: tuple[Link, ...]
    presumed: bool


def sayings(id: str, claims: Iterable[Claim], at: At) -> Iterator[Saying]:
    """The values of claims that say something of an entry."""
    for claim in claims:
        for value in claim.values:
            # Whoever the claim is about beside the other end stands on the near side of a relation.
            near = tuple(one for one in claim.about if one != value.target)
            if value.target == id and at.site.properties[value.key].reverse:
                yield Saying(claim, value, True, near)
            elif id in near:
                yield Saying(claim, value, False, near)


def gap_words(at: At) -> str:
    """What stands in a cell of which nothing is known."""
    return at.language.word(_EMPTY)


def scope_of(value: Value, at: At) -> tuple[str, ...]:
    """Where and when a figure holds."""
    as_of = at.language.say("as of %(date)s", date=at.language.date(value.as_of)) if value.as_of else ""
    return tuple(filter(None, (value.where, as_of)))


def claims_of(id: str, at: At) -> tuple[Claim, ...]:
    """What is said about an entry; of a case, what was said in it; of a place, what happened there."""
    site = at.site
    mine = [*site.about.get(id, ()), *site.in_case.get(id, ()), *site.touching.get(id, ())]
    return tuple({claim.key: claim for claim in mine}.values())


def figures_view(table: Figures, entries: Sequence[Entry[Record]], kind: str, at: At) -> FiguresView:
    """The entries of which anything is known in these columns, by name. The columns are those of a sound note."""
    meanings = (meaning(column, table.of, at.site.properties) for column in table.columns)
    heads = tuple(replace(one, label=at.language.head(one.event)) if one.event else one for one in meanings if one)
    ordered = sorted(entries, key=lambda entry: (sort_key(entry.record.label), entry.id))
    rows = [(entry, tuple(_cells(entry, heads, at))) for entry in ordered]
    filled = [(entry, cells) for entry, cells in rows if any(cell.lines for cell in cells)]
    return FiguresView(
        kind,
        heads,
        tuple(FiguresRow(at.link(entry.id), cells) for entry, cells in filled),
        tuple(at.link(entry.id) for entry, cells in rows if not any(cell.lines for cell in cells)),
        any(presumed(entry.id, at.site, None, at.site.about.get(entry.id, ())) for entry, _ in filled),
    )


def _cells(entry: Entry[Record], heads: Iterable[Meaning], at: At) -> Iterator[Cell]:
    """One pass over what is known of an entry for each column."""
    known = tuple(sayings(entry.id, claims_of(entry.id, at), at))
    for head in heads:
        if head.event:
            events = at.site.events_of(c for c in at.site.about.get(entry.id, ()) if c.data.event is head.event)
            yield Cell(head.label, tuple(step_line(claim, entry, at) for claim in events), gap_words(at))
        else:
            mine = [one for one in known if one.value.key == head.key and one.reverse is head.reverse]
            lines = (cell_line(one, entry, at) for one in sorted(mine, key=lambda one: one.value.where))
            yield Cell(head.label, tuple(sorted(lines, key=lambda line: bool(line.replaced))), gap_words(at))


def cell_line(one: Saying, entry: Entry[Record], at: At) -> CellLine:
    """What a value says of an entry."""
    claim, value = one.claim, one.value
    links = at.links(one.near) if one.reverse else (at.link(value.target),) if value.target else ()
    words = "" if links else at.value(value)
    line = _of_claim(claim, entry, at, words, links, When(""), scope_of(value, at), value.key)
    return replace(line, figure=value.figure)


def step_line(claim: Claim, entry: Entry[Record], at: At) -> CellLine:
    """A step of which a claim about the entry tells, by its date."""
    date = when(claim.data.date, at)
    line = _of_claim(claim, entry, at, "" if date.words else at.language.say("date not known"), (), date, (), "")
    return replace(line, date=claim.data.date)


def _of_claim(
    claim: Claim,
    entry: Entry[Record],
    at: At,
    words: str,
    links: tuple[Link, ...],
    date: When,
    scope: tuple[str, ...],
    key: str,
) -> CellLine:
    dispute = at.site.differing.get(claim.key)
    others = [id for id in claim.about if id != entry.id and id.startswith(f"{entry.folder}/")]
    return CellLine(
        words=words,
        links=links,
        when=date,
        scope=scope,
        # What is said of several at once is not the figure of one.
        together=at.links(others) if key and not links else (),
        claim=Link(at.urls.claim(claim.brief, claim.mark), claim.mark, said(claim, at)),
        by=at.speaker(claim.by) if claim.by else None,
        standing=claim.data.standing,
        standing_help=at.language.word(STANDINGS[claim.data.standing]),
        basis=at.language.word(BASIS_WORDS[claim.basis]),
        later=at.later(remarks(claim.key, at)),
        replaced=tuple(replaced(claim, at, key)),
        differs=differs(claim, at) if dispute and dispute.key in ("", key) else None,
    )
