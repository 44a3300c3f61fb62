"""With whom somebody is connected: the section of a dossier.

In: an entry and its edges. Out: a table of them, and where there are two or more a picture: who acts with them on the
left, what authorities and courts did on the right. Refuses to know what else stands in the dossier.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.link.edges import Edge
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.names import sort_key
from generator.model.records import Record
from generator.model.vocabulary import STANDINGS
from generator.publish import urls
from generator.publish.drawing.legend import kind_mark, line_mark
from generator.publish.drawing.relations import Form, Tie, drawn
from generator.publish.views.edges import EdgeView, accused_in, edge_view, kind_of, node_of, tie_of, words_of
from generator.publish.views.parts import At, Link

_MOST = 24  # names around one
_ROWS = 400
_FAN = Form((208, 148, 208), 106, 21)
_ONE_SIDED = Form((172, 330), 150, 26)
_NARROW = Form((84, 162), 78, 13)
_LEFT = ("people", "companies", "groups", "networks", "places")
_RECORDED = "stated in a file of the case, and by no claim"


@dataclass(frozen=True, slots=True)
class Key:
    """A sign or a line, and the word for it; `standing` where it is that of one."""

    mark: Markup
    words: str
    standing: str = ""


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture, another one for narrow pages where there is one, and what stands in it; `more`: what does not."""

    wide: Markup
    narrow: Markup
    keys: tuple[Key, ...]
    more: str


@dataclass(frozen=True, slots=True)
class RelatedRow:
    """What `words` call somebody from the entry of the dossier."""

    words: str
    other: Link
    kind: str
    edge: EdgeView


@dataclass(frozen=True, slots=True)
class RelatedView:
    """The section. `presumed`: somebody in it is accused without a final conviction, and the page has not said it yet."""

    rows: tuple[RelatedRow, ...]
    more: str
    picture: PictureView | None
    presumed: bool
    all: Link


def related(entry: Entry[Record], at: At, told: bool) -> RelatedView | None:
    """With whom an entry is connected; None with nobody. `told`: its page says already that innocence is presumed."""
    edges = at.site.edges.get(entry.id, ())
    if not edges:
        return None
    rows = sorted((_row(entry.id, edge, at) for edge in edges), key=_order)
    more = f"The first {_ROWS} of {len(rows)} connections are listed here." if len(rows) > _ROWS else ""
    return RelatedView(
        tuple(rows[:_ROWS]),
        more,
        _picture(entry.id, edges, at) if len(edges) > 1 else None,
        not told and accused_in(edges, at),
        at.page(urls.RELATIONS, "All connections"),
    )


def keys_of(kinds: Iterable[str], ties: Iterable[Tie]) -> tuple[Key, ...]:
    """What the signs and lines of a picture mean, in the order of their tables."""
    shown, standings = set(kinds), {tie.standing for tie in ties}
    signs = [Key(kind_mark(folder), kind.label) for folder, kind in KINDS.items() if folder in shown]
    lines = [Key(line_mark(one), one, one) for one in STANDINGS if one in standings]
    return (*signs, *lines, *((Key(line_mark(""), _RECORDED),) if "" in standings else ()))


def _picture(id: str, edges: Sequence[Edge], at: At) -> PictureView:
    others = list(dict.fromkeys(_other(id, edge) for edge in edges))
    kept = sorted(others[:_MOST], key=lambda one: (list(KINDS).index(kind_of(one)), sort_key(at.name(one)), one))
    left = frozenset(one for one in kept if kind_of(one) in _LEFT)
    wide = _drawn(id, kept, left if len(left) < len(kept) else frozenset(), edges, at, "_related")
    narrow = _drawn(id, kept, None, edges, at, "_related-narrow")
    ties = [tie_of(edge, id, at) for edge in edges if _other(id, edge) in kept]
    hidden = len(others) - len(kept)
    more = f"Not drawn, and in the table below: {hidden} more." if hidden else ""
    return PictureView(wide, narrow, keys_of([kind_of(one) for one in (id, *kept)], ties), more)


def _drawn(
    id: str, kept: Sequence[str], left: frozenset[str] | None, edges: Iterable[Edge], at: At, name: str
) -> Markup:
    """The entry and those around it: `left` of it, and right; None for the narrow form."""
    form = _NARROW if left is None else _FAN if left else _ONE_SIDED
    sided = left or frozenset()
    middle = 1 if sided else 0
    nodes = [node_of(one, 0 if one in sided else middle + 1, at) for one in kept]
    drawn_edges = [edge for edge in edges if _other(id, edge) in set(kept)]
    ties = [tie_of(edge, other if (other := _other(id, edge)) in sided else id, at) for edge in drawn_edges]
    who = at.name(id)
    title = "With whom {name} is connected".format(name=who)
    about = "Lines lead from {name} to whoever a claim or a case connects with it; a table of them follows."
    return drawn([node_of(id, middle, at, focus=True), *nodes], ties, form, title, about.format(name=who), name)


def _row(id: str, edge: Edge, at: At) -> RelatedRow:
    there, back = words_of(edge, at)
    other = _other(id, edge)
    return RelatedRow(there if edge.start == id else back, at.link(other), KINDS[kind_of(other)].label, edge_view(edge, at))


def _order(row: RelatedRow) -> tuple[bool, str, tuple[str, str], str]:
    """What claims say first; then by what they say, and of whom."""
    claim = row.edge.claim
    return claim is None, row.words, sort_key(row.other.text), claim.href if claim else row.other.href


def _other(id: str, edge: Edge) -> str:
    return edge.end if edge.start == id else edge.start
