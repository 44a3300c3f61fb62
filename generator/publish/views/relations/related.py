"""With whom somebody is connected: the section of a dossier.

In: an entry and its edges. Out: a table of them, and where there are two or more a picture: who acts with them on the
left, what authorities and courts did on the right. Refuses to know what else stands in the dossier.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.link.edges import Edge
from generator.link.groups import grouped
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.records import Record
from generator.publish import urls
from generator.publish.language import phrase
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.relations.around import around
from generator.publish.views.relations.edges import EdgeView, accused_in, edge_view, kind_of
from generator.publish.views.relations.ends import in_order, other_end, words_from
from generator.publish.views.relations.keys import PictureView

ROWS = 400
OF_FILES = phrase("Roles, courts and networks stand in the files of the cases and rulings, where no claim is named.")


@dataclass(frozen=True, slots=True)
class RelatedRow:
    """Somebody who is related to the entry of the dossier."""

    other: Link
    kind: str
    edge: EdgeView


@dataclass(frozen=True, slots=True)
class RelatedGroup:
    """Those whom the same `words` connect with the entry: `rows` of which more is to be said, and `plain` ones."""

    words: str
    rows: tuple[RelatedRow, ...]
    plain: tuple[RelatedRow, ...]


@dataclass(frozen=True, slots=True)
class RelatedView:
    """The section. `files`: where that stands of which no claim tells. `presumed`: somebody in it is accused without a
    final conviction, and the page does not say so yet.
    """

    groups: tuple[RelatedGroup, ...]
    more: str
    files: str
    picture: PictureView | None
    presumed: bool
    all: Link


def told_of(id: str, site: Site) -> frozenset[tuple[str, str]]:
    """The claims and properties of which the section tells; where it cannot hold them all, none."""
    edges = site.edges.get(id, ())
    return frozenset((edge.claim.key, edge.key) for edge in edges if edge.claim) if len(edges) <= ROWS else frozenset()


def related(entry: Entry[Record], at: At, told: bool) -> RelatedView | None:
    """With whom an entry is connected; None with nobody. `told`: its page says already that innocence is presumed."""
    edges = in_order(entry.id, at)
    if not edges:
        return None
    say, number = at.language.say, at.language.number
    more = ""
    if len(edges) > ROWS:
        shown = {"shown": number(ROWS), "count": number(len(edges))}
        more = say("The first %(shown)s of %(count)s connections are listed here.", **shown)
    return RelatedView(
        tuple(_groups(entry.id, edges[:ROWS], at)),
        more,
        say(OF_FILES) if any(edge.claim is None for edge in edges) else "",
        around(entry.id, edges, at, "_related") if len(edges) > 1 else None,
        not told and accused_in(edges, at),
        at.page(urls.RELATIONS, say("All connections")),
    )


def _groups(id: str, edges: Iterable[Edge], at: At) -> Iterator[RelatedGroup]:
    """By what connects them, in order."""
    for words, same in grouped((words_from(id, edge, at), edge) for edge in edges).items():
        rows = [RelatedRow(at.link(other_end(id, edge)), _label(id, edge, at), edge_view(edge, at)) for edge in same]
        said = tuple(row for row in rows if not row.edge.stated)
        yield RelatedGroup(words, said, tuple(row for row in rows if row.edge.stated))


def _label(id: str, edge: Edge, at: At) -> str:
    return at.language.word(KINDS[kind_of(other_end(id, edge))].label)
