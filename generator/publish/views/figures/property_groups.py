"""What claims say of an entry by properties, property by property.

In: the sayings of an entry's claims. Out: one group for each property, in the order of the project's table, each value
with its scope, who says it, its standing and its claim. Refuses to leave a value out: what is long is folded.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.link.groups import grouped
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.names import fold
from generator.model.records import Record
from generator.publish.views.figures.cells import CellLine, cell_line
from generator.publish.views.figures.sayings import Saying
from generator.publish.views.parts.at import At
from generator.publish.views.parts.counting import more

OPEN = 5  # values of one property before the fold; a fold of a single one would hide more than it spares


@dataclass(frozen=True, slots=True)
class FigureGroup:
    """A property: its lines, and those behind the fold, whose words are `more`."""

    anchor: str
    label: str
    help: str
    lines: tuple[CellLine, ...]
    rest: tuple[CellLine, ...]
    more: str


def figure_groups(entry: Entry[Record], known: Iterable[Saying], at: At) -> tuple[FigureGroup, ...]:
    """Every value in its group; relations are seen from this entry's end."""
    found = grouped(((one.value.key, one.reverse), one) for one in by_property(known, at.site))
    return tuple(_group(key, said, entry, at) for key, said in found.items())


def by_property(known: Iterable[Saying], site: Site) -> list[Saying]:
    """In the order of the project's table, and of one property by place and by day."""
    order = {key: place for place, key in enumerate(site.properties)}
    return sorted(known, key=lambda one: (order[one.value.key], one.value.key, one.reverse, _order(one)))


def label_of(key: str, reverse: bool, site: Site) -> str:
    """What a property is called, seen from one end."""
    row = site.properties[key]
    label = (row.reverse if reverse else None) or row.label
    return label[:1].upper() + label[1:]


def anchor_of(key: str, reverse: bool) -> str:
    """The place of a group in the page; no claim's id begins so."""
    return f"_of.{key}.reverse" if reverse else f"_of.{key}"


def _group(key: tuple[str, bool], said: Sequence[Saying], entry: Entry[Record], at: At) -> FigureGroup:
    lines = [cell_line(one, entry, at) for one in said]
    lines.sort(key=lambda line: bool(line.replaced))
    cut = OPEN if len(lines) > OPEN + 1 else len(lines)
    return FigureGroup(
        anchor_of(*key),
        label_of(*key, at.site),
        at.site.properties[key[0]].help or "",
        tuple(lines[:cut]),
        tuple(lines[cut:]),
        more(len(lines) - cut, at.language),
    )


def _order(one: Saying) -> tuple[str, tuple[str, int, str], str]:
    """By where, so that counts of one place follow each other, and then by day."""
    date = one.value.as_of or one.claim.date
    return fold(one.value.where), date.key if date else ("", 0, ""), one.claim.key
