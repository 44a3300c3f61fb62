"""The tables of a note: filled from claims and records, never typed.

In: a note and a site. Out: for each table of its frontmatter one `TableView`, of which just one part is filled. Refuses
to know where in the text it stands.
"""

from dataclasses import dataclass

from generator.link.bodies import table_anchor
from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.references import in_table
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.editing import GroupedBy
from generator.model.kinds import KINDS
from generator.model.records import Note, Record
from generator.model.tables import AnyTable, Events, Figures, Proceedings, Rulings
from generator.publish import urls
from generator.publish.language import phrase
from generator.publish.views.claims.tellings import StepLine, step_line, told_together
from generator.publish.views.disputes.sides import DisputeView, dispute_view
from generator.publish.views.figures.comparison import ComparisonView, comparison_view
from generator.publish.views.figures.figures import FiguresView, figures_view
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.proceedings.pending import PendingView, pending_view
from generator.publish.views.proceedings.rulings import RulingsView, rulings_view

_RULINGS = {GroupedBy.COUNTRY: phrase("Rulings by country"), GroupedBy.QUESTION: phrase("Rulings by question")}


@dataclass(frozen=True, slots=True)
class YearRows:
    """The steps of one year, in order."""

    name: str
    steps: tuple[StepLine, ...]


@dataclass(frozen=True, slots=True)
class DisputeRow:
    """One thing about which sources differ, about whom, and the way to all that is said of it."""

    subjects: tuple[Link, ...]
    dispute: DisputeView
    link: Link
    unsettled: str


@dataclass(frozen=True, slots=True)
class TableView:
    """A table of a note. `name` is the id of its caption, `none` what is said where it has no row; `presumed`: somebody
    in it is accused without a final conviction.
    """

    anchor: str
    name: str
    caption: str
    none: str
    presumed: bool = False
    figures: FiguresView | None = None
    comparison: ComparisonView | None = None
    rulings: RulingsView | None = None
    pending: PendingView | None = None
    years: tuple[YearRows, ...] = ()
    disputes: tuple[DisputeRow, ...] = ()


def table_views(entry: Entry[Record], at: At) -> dict[str, TableView]:
    """The tables of a note by their ids."""
    tables = entry.record.tables if isinstance(entry.record, Note) else {}
    first = next((id for id, table in tables.items() if isinstance(table, Rulings)), "")
    return {id: _view(id, table, id != first, entry, at) for id, table in tables.items()}


def _view(id: str, table: AnyTable, again: bool, entry: Entry[Record], at: At) -> TableView:
    say, word = at.language.say, at.language.word
    place = (table_anchor(id), f"_{id}-caption")
    if isinstance(table, Figures):
        kind = KINDS[table.of]
        figures = figures_view(table, at.site.folder(table.of), at.language.head(kind.label), at)
        name = word(kind.plural)
        caption = table.caption or say("%(kind)s compared", kind=name)
        drawn = comparison_view(figures, f"_{id}", at)
        return TableView(*place, caption, _none(figures.rows, at), figures.presumed, figures, drawn)
    if isinstance(table, Rulings):
        rulings = rulings_view(table.by, at, again)
        return TableView(*place, table.caption or word(_RULINGS[table.by]), _none(rulings.groups, at), rulings=rulings)
    if isinstance(table, Proceedings):
        pending = pending_view(at)
        day = at.language.date(at.site.settings.as_of)
        caption = table.caption or say("Proceedings without a known end, as of %(date)s", date=day)
        return TableView(*place, caption, _none(pending.groups, at), pending.presumed, pending=pending)
    if isinstance(table, Events):
        years = _years(id, table, entry, at)
        return TableView(*place, table.caption or _span(table, at), _none(years, at), years=years)
    rows = tuple(_dispute_rows(at))
    return TableView(*place, table.caption or say("Where sources differ"), _none(rows, at), disputes=rows)


def _none(rows: tuple[object, ...], at: At) -> str:
    return "" if rows else at.language.say("Nothing of this is known here.")


def _span(table: Events, at: At) -> str:
    """`What happened, 2015 to 2026`."""
    say, first, last = at.language.say, table.since, table.until
    if first and last:
        return say("What happened, %(first)s to %(last)s", first=str(first), last=str(last))
    if first:
        return say("What happened, from %(first)s", first=str(first))
    return say("What happened, to %(last)s", last=str(last)) if last else say("What happened")


def _years(id: str, table: Events, entry: Entry[Record], at: At) -> tuple[YearRows, ...]:
    """The steps that were asked for; those without a date come last: they may be among them."""
    of = {ref.to_id for ref in at.site.refs.get(entry.id, ()) if ref.key == in_table(id)}
    if table.of and not of:
        return ()  # all that it is about is on hold
    steps = (claim for claim in at.site.events_of(at.site.claims.values()) if _asked_for(claim, table, of))
    years = grouped((_year(told[0]), told) for told in told_together(steps))
    return tuple(
        YearRows(name or at.language.say("Date unknown"), tuple(step_line(told, at) for told in some))
        for name, some in years.items()
    )


def _year(claim: Claim) -> str:
    return claim.data.date.year if claim.data.date else ""


def _asked_for(claim: Claim, table: Events, of: set[str]) -> bool:
    data = claim.data
    about = not table.of or bool(of & {*claim.about, claim.case})
    listed = not table.events or data.event in table.events
    return about and listed and (data.key or not table.key) and _within(data.date, table)


def _within(date: PartialDate | None, table: Events) -> bool:
    """Whether a step may have been taken in these years; of a bound the year counts that it names."""
    if date is None or date.unknown:
        return True
    return (not table.since or int(date.last[:4]) >= table.since) and (
        not table.until or int(date.first[:4]) <= table.until
    )


def _dispute_rows(at: At) -> list[DisputeRow]:
    return [
        DisputeRow(
            at.links(one.subjects),
            dispute_view(one, at),
            Link(at.urls.to(urls.DISPUTES, one.anchor), at.language.say("all sides")),
            "" if one.settlement else at.language.say("not settled"),
        )
        for one in at.site.disputes
    ]
