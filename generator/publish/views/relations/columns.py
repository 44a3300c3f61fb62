"""Connections as a picture of columns: networks on the left, whoever is one and two steps away beside them.

In: the ids of each column. Out: `PictureView` with every edge between them.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from generator.link.edges import Edge
from generator.publish.drawing.relations import drawn
from generator.publish.drawing.ties import Form
from generator.publish.language import phrase
from generator.publish.views.parts.at import At
from generator.publish.views.relations.keys import PictureView, keys_of
from generator.publish.views.relations.ties import node_of, tie_of

_FORM = Form("layers", (136, 240, 240), 122, 24)
BETWEEN = phrase("What connects the networks")


def in_columns(layers: Sequence[Sequence[str]], hidden: int, about: str, at: At, name: str) -> PictureView:
    """Layers from left to right, and every edge between those in them."""
    column = {id: number for number, layer in enumerate(layers) for id in layer}
    edges = {edge.said: edge for id in column for edge in at.site.edges.get(id, ())}
    between = [edge for edge in edges.values() if edge.start in column and edge.end in column]
    # What may not be said of whoever stands at its end is read from its start alone, in the table.
    at_end = {(edge.said, id) for id in column for edge in at.site.edges.get(id, ())}
    inside = [edge for edge in between if (edge.said, edge.end) in at_end]
    hidden += len(between) - len(inside)
    several = {who for who, count in Counter(edge.start for edge in inside if edge.status).items() if count > 1}
    ties = [tie_of(edge, _left(edge, column), at, cases=edge.start in several) for edge in inside]
    nodes = [node_of(id, column[id], at, focus=column[id] == 0) for id in column]
    what = nodes[0].name if len(layers[0]) == 1 else at.language.word(BETWEEN)
    title = at.language.say("Who is connected with whom: %(what)s", what=what)
    form = _FORM if layers[2] else Form(_FORM.name, _FORM.names[:2], _FORM.words, _FORM.space)
    markup = drawn(nodes, ties, form, title, about, name)
    more = (
        at.language.plural("%(number)s more in the table below.", "%(number)s more in the table below.", hidden)
        if hidden
        else ""
    )
    return PictureView(markup, type(markup)(), keys_of((node.kind for node in nodes), ties, at.language), more)


def _left(edge: Edge, column: Mapping[str, int]) -> str:
    """The end in the column further left; of two in one column the start."""
    return edge.start if column[edge.start] <= column[edge.end] else edge.end
