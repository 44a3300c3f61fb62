"""Who is connected with whom, as a picture: names in columns, between them the words that connect them.

In: nodes with their columns, ties with their words and standing, the form of the picture. Out: SVG. Ties with the same
words that meet in one node share a line up to there, and their words stand on it once. Read from left to right.
"""

from collections.abc import Iterable, Mapping, Sequence

from markupsafe import Markup

from generator.link.groups import grouped
from generator.publish.drawing.blocks import Block
from generator.publish.drawing.bundles import Bundle, bundled
from generator.publish.drawing.layers import ordered, stacked
from generator.publish.drawing.svg import element, picture
from generator.publish.drawing.ties import EDGE, Form, Node, Tie
from generator.publish.drawing.verbs import Verb

_APART = 8


def drawn(nodes: Sequence[Node], ties: Iterable[Tie], form: Form, title: str, description: str, id: str) -> Markup:
    """The picture. Nodes stand in the order given unless fewer lines cross otherwise; whatever order ties come in."""
    bundles = bundled(nodes, ties)
    notes = grouped(
        (tie.noted or one.end(tie), note) for one in bundles if not one.own for tie in one.ties for note in tie.notes
    )
    blocks = {node.id: Block.of(node, notes.get(node.id, ()), form) for node in nodes}
    labels = {one.key: Verb.of(one, form) for one in bundles}
    columns = _columns(nodes, bundles, form)
    joins = [(end, one.key) for one in bundles for end in (one.hub, *one.outer)]
    heights = {key: one.height for key, one in blocks.items()} | {key: one.height for key, one in labels.items()}
    order = ordered(columns, joins)
    tops = stacked(order, heights, joins, _APART, 0 if form.hanging else None)
    height = max((tops[key] + heights[key] for key in tops), default=0) + 2 * EDGE
    at = {key: top + EDGE for key, top in tops.items()}
    ways = [_line(one, labels[one.key], blocks, at, form) for one in bundles]
    names = [blocks[key].drawn(at[key], form) for column in order for key in column if key in blocks]
    return picture(f"network {form.name}", form.width, height, title, description, *ways, *names, id=id)


def _columns(nodes: Sequence[Node], bundles: Sequence[Bundle], form: Form) -> tuple[tuple[str, ...], ...]:
    """Columns of names and of words by turns."""
    names = grouped((node.column, node.id) for node in nodes)
    words = grouped((one.gap, one.key) for one in bundles)
    found = ((names.get(at, ()), words.get(at, ())) for at in range(len(form.names)))
    return tuple(column for pair in found for column in pair)


def _line(bundle: Bundle, label: Verb, blocks: Mapping[str, Block], at: Mapping[str, int], form: Form) -> Markup:
    """The lines of a bundle, and its words. Where all ends stand in one column, an arrow shows which way it is read."""
    y, start, end = at[bundle.key] + label.line, form.said(bundle.gap), form.said(bundle.gap) + form.words
    ends = (bundle.hub, *bundle.outer)
    right = {id: blocks[id].node.column > bundle.gap for id in ends}
    one_column = len(set(right.values())) == 1
    if one_column and not any(right.values()):
        end = start + label.width
    parts = [element("path", d=f"M{start} {y}H{end}", class_="way")]
    for id in ends:
        middle = at[id] + blocks[id].height // 2
        column = blocks[id].node.column
        here, there = (end, form.left(column)) if right[id] else (start, form.right(column))
        half = (here + there) // 2
        parts.append(element("path", d=f"M{here} {y}C{half} {y} {half} {middle} {there} {middle}", class_="way"))
        if one_column and any(tie.right == id for tie in bundle.ties):
            parts.append(element("path", d=f"M{there} {middle}l{-7 if right[id] else 7} -4v8z", class_="point"))
    said = "\n".join(tie.said for tie in bundle.ties)
    inside = (*parts, *label.drawn(start, at[bundle.key]))
    return element("g", element("title", said), *inside, class_="tie", data_standing=label.standing)
