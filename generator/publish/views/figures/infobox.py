"""The box of facts of a dossier, as far as claims fill it: the properties chosen for the box.

In: an entry and the sayings of its claims. Out: rows, each line with its standing and its claim. Figures that differ
stand beside each other, each distinct one once, and none is worked out from them. Which properties are shown is said in
the project's table.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.content import Entry
from generator.model.records import Record
from generator.model.vocabulary import STANDINGS, Event
from generator.publish.language import phrase
from generator.publish.views.figures.cells import CellLine, cell_line, date_line
from generator.publish.views.figures.property_groups import anchor_of, label_of
from generator.publish.views.figures.sayings import Saying
from generator.publish.views.parts.at import At
from generator.publish.views.parts.counting import more
from generator.publish.views.parts.links import Link

SHOWN = 3  # distinct values of one property; the section of figures has all of them


@dataclass(frozen=True, slots=True)
class SourcedView:
    """A row of what claims say; `more` leads to the values that are not among the lines, `differs` to all sides.

    `place`: where it stands among the rows, below 0 for when something began and ended.
    """

    label: str
    place: int
    lines: tuple[CellLine, ...]
    more: Link | None
    differs: Link | None


# Steps in which something begins and ends, before the properties.
_LIFE = {Event.LAUNCH: phrase("Launched"), Event.TAKEDOWN: phrase("Taken down")}


def sourced(
    entry: Entry[Record], known: Sequence[Saying], at: At, anchors: Collection[str] = ()
) -> Iterator[SourcedView]:
    """What claims say: when it began and ended, then the properties of the box in their order.

    `anchors`: the groups of figures on this page, to which a row leads for more; a relation to who is related.
    """
    steps = at.site.events_of(claim for claim in at.site.about.get(entry.id, ()) if claim.data.event in _LIFE)
    for place, (event, label) in enumerate(_LIFE.items(), -len(_LIFE)):
        mine = [claim for claim in steps if claim.data.event is event]
        if mine:
            lines = [date_line(claim, entry, at) for claim in sorted(mine, key=_firmest)]
            yield _row(at.language.word(label), place, lines, "_timeline", at)
    boxed = {key: row.infobox for key, row in at.site.properties.items() if row.infobox}
    said = grouped(((one.value.key, one.reverse), one) for one in known if one.value.key in boxed)
    for key, reverse in sorted(said, key=lambda pair: (boxed[pair[0]], pair)):
        lines = [cell_line(one, entry, at) for one in sorted(said[key, reverse], key=_order)]
        anchor = anchor_of(key, reverse)
        elsewhere = "_related-head" if lines[0].links else "_figures"
        yield _row(label_of(key, reverse, at.site), boxed[key], lines, anchor if anchor in anchors else elsewhere, at)


def _row(label: str, place: int, lines: Sequence[CellLine], anchor: str, at: At) -> SourcedView:
    """Each distinct value once, by the best established claim; what was superseded only where nothing else is."""
    standing = [line for line in lines if not line.replaced] or list(lines)
    distinct = tuple({(line.words, line.links, line.when, line.scope): line for line in reversed(standing)}.values())
    shown = distinct[::-1][:SHOWN]
    rest = len(lines) - len(shown)
    differ = next((line.differs for line in standing if line.differs), None)
    return SourcedView(
        label,
        place,
        tuple(replace(line, differs=None) for line in shown),
        Link(at.urls.to(at.here, anchor), more(rest, at.language)) if rest > 0 else None,
        differ,
    )


def _order(one: Saying) -> tuple[int, bool, float, str]:
    """The better established first, then key statements, then the larger figure, which is the more comprehensive."""
    size = one.value.figure.size if one.value.figure else 0
    return _firmest(one.claim)[0], not one.claim.data.key, -size, one.claim.key


# A figure that somebody alleges, or that a party gives, is behind the counts of authorities.
_FIRM = {str(standing): place for place, standing in enumerate(STANDINGS)} | {"alleged": len(STANDINGS)}


def _firmest(claim: Claim) -> tuple[int, str]:
    return _FIRM[claim.data.standing], claim.key
