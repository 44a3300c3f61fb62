"""What tables of figures hold, as pictures: one for each property, and one for the dates.

In: a filled table of figures. Out: `ComparisonView`. Only what can be compared is drawn: figures in one currency or
unit, of two entries at least; nothing is converted. What is drawn stands in the table, too.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.publish.drawing import comparison
from generator.publish.views.figures.figures import Cell, FiguresRow, FiguresView, gap_words
from generator.publish.views.figures.panels import Panel, numbered_panels
from generator.publish.views.figures.scale import compared, first_of, largest_of, ticks
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

MOST_ENTRIES = 24


@dataclass(frozen=True, slots=True)
class PanelView:
    """One picture; `without`: the entries of which nothing of it is known; `more`: how many are in the table alone."""

    title: str
    help: str
    picture: Markup
    without: tuple[Link, ...]
    more: str
    rows: tuple[FiguresRow, ...]


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """Pictures of the same entries."""

    panels: tuple[PanelView, ...]
    presumed: bool


def comparison_view(table: FiguresView, id: str, at: At) -> ComparisonView | None:
    """All pictures of a table, in the order of its columns; `id` is the first part of their ids."""
    drawn = tuple(_view(panel, table, f"{id}-{number}", at) for number, panel in numbered_panels(table, at))
    return ComparisonView(drawn, table.presumed) if drawn else None


def best_known(tables: Iterable[tuple[str, FiguresView]], each: int, at: At) -> ComparisonView | None:
    """Of each table the pictures of most entries, `each` of them at most, in the order of its columns.

    Ids are the first parts of those of the pictures.
    """
    panels: list[PanelView] = []
    presumed = False
    for id, table in tables:
        best = sorted(numbered_panels(table, at), key=lambda one: -len(one[1].lines))[:each]
        panels += [_view(panel, table, f"{id}-{number}", at) for number, panel in sorted(best, key=lambda one: one[0])]
        presumed |= bool(best) and table.presumed
    return ComparisonView(tuple(panels), presumed) if panels else None


def _view(panel: Panel, table: FiguresView, id: str, at: At) -> PanelView:
    dated = any(line.date for said in panel.lines.values() for _, line in said)
    entries = [(compared(link, said, dated, at), link) for link, said in panel.lines.items()]
    entries.sort(key=lambda pair: first_of(pair[0]) if dated else -largest_of(pair[0]))
    shown = [entry for entry, _ in entries[:MOST_ENTRIES]]
    told = at.language.say("Each line is what one source says; the same values stand in the table.")
    if dated:
        picture = comparison.dates(shown, ticks(shown), id, panel.title, told)
    else:
        picture = comparison.bars(shown, id, panel.title, told)
    every = (*(row.link for row in table.rows), *table.without)
    without = tuple(link for link in every if link not in panel.lines)
    left = len(entries) - len(shown)
    more = at.language.say("In the table alone: %(count)s", count=at.language.number(left)) if left else ""
    return PanelView(panel.title, panel.help, picture, without, more, _rows(panel, at))


def _rows(panel: Panel, at: At) -> tuple[FiguresRow, ...]:
    return tuple(
        FiguresRow(link, (Cell(panel.title, tuple(line for _, line in said), gap_words(at)),))
        for link, said in panel.lines.items()
    )
