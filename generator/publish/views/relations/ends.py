"""A connection as one of its ends sees it: what it is, with whom, and in which order all of them stand.

In: an entry and its edges. Out: words, the other end, the edges in order.
"""

from generator.link.edges import ROLE, Edge
from generator.model.names import sort_key
from generator.publish.views.parts.at import At
from generator.publish.views.relations.edges import kind_of, words_of

_ACTORS = ("people", "companies", "groups", "networks")


def acts(id: str, edge: Edge) -> bool:
    """Whether the other end is somebody who did what connects them: they stand on the left, and are read first."""
    return edge.end == id and kind_of(edge.start) in _ACTORS


def in_order(id: str, at: At) -> list[Edge]:
    """The edges of an entry: what claims say first, then roles; then by what connects them, and with whom."""
    return sorted(at.site.edges.get(id, ()), key=lambda edge: _order(id, edge, at))


def words_from(id: str, edge: Edge, at: At) -> str:
    """What connects the entry with the other end, read from the entry."""
    return words_of(edge, at)[edge.start != id]


def other_end(id: str, edge: Edge) -> str:
    """Whom it connects with the entry."""
    return edge.end if edge.start == id else edge.start


def _order(id: str, edge: Edge, at: At) -> tuple[object, ...]:
    other = other_end(id, edge)
    what = (edge.claim is None, edge.key != ROLE, words_from(id, edge, at))
    return *what, sort_key(at.name(other)), other, edge.claim.key if edge.claim else ""
