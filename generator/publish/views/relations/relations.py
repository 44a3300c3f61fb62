"""`relations.html`: who is connected with whom, all of it.

In: the edges of the site. Out: `RelationsView`: a picture for each network, one of what connects networks, and every
edge in a table. Pictures are bounded: what they leave out stands in the table, and what that leaves out in dossiers.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from generator.link.edges import ROLE, Edge
from generator.link.groups import grouped
from generator.link.references import FIELDS
from generator.model.names import sort_key
from generator.publish.drawing.relations import Form, drawn
from generator.publish.language import phrase
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.parts.at import At, Link
from generator.publish.views.relations.around import around
from generator.publish.views.relations.edges import EdgeView, accused_in, edge_view, kind_of, words_of
from generator.publish.views.relations.ends import in_order
from generator.publish.views.relations.keys import PictureView, keys_of
from generator.publish.views.relations.ties import node_of, tie_of

_LAYERS = (16, 22)  # names in a picture at one and two steps from the network
_PICTURES, _ROWS = 12, 300  # a page of about 700 kB at most
_FORM = Form("layers", (136, 240, 240), 122, 24)
# Rulings have tables of their own; in a picture they would hide who does what.
_LEFT_OUT = ("rulings", "briefs")
_FIRST = ("companies", "people", "groups", "operations", "agencies", "cases", "courts", "places", "networks")
_TITLE = phrase("Who is connected with whom")
_ABOUT = phrase("People, companies, networks, cases and authorities, connected only where a claim or a case says so.")
_NETWORK = phrase(
    "%(name)s: who has to do with it, in two steps. Read each line from left to right; the table below has the same."
)
_BETWEEN = phrase("What connects the networks")
_BETWEEN_ABOUT = phrase(
    "Whoever has to do with two networks or more, at once or in two steps. The table below has the same."
)


@dataclass(frozen=True, slots=True)
class NetworkPicture:
    """A picture under its title; `name` is the id of that, `dossier` where it leads."""

    name: str
    title: str
    dossier: str
    picture: PictureView


@dataclass(frozen=True, slots=True)
class FileCell:
    """Those with whom a file connects its entry in one way; `gap` where it could and does not."""

    head: str
    links: tuple[Link, ...]
    gap: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """A case or a ruling, and with whom its file connects it."""

    link: Link
    cells: tuple[FileCell, ...]


@dataclass(frozen=True, slots=True)
class EdgeGroup:
    """All edges of one sort as `rows`, or gathered by the file that states them; `more`: too many for one page."""

    name: str
    caption: str
    heads: tuple[str, ...]
    rows: tuple[EdgeView, ...]
    files: tuple[FileRow, ...]
    more: str


@dataclass(frozen=True, slots=True)
class RelationsView:
    """The page."""

    frame: Frame
    title: str
    presumed: bool
    contents: tuple[Link, ...]
    pictures: tuple[NetworkPicture, ...]
    groups: tuple[EdgeGroup, ...]
    count: str
    none: str


_HEADS = (
    phrase("Who or what"),
    phrase("What connects them"),
    phrase("With whom or what"),
    phrase("How well established"),
)
# Field → the head of its column.
_COLUMNS = {"networks": phrase("About"), "court": phrase("Before or of"), "case": phrase("In")}
_GROUPS: tuple[tuple[str, str, Callable[[Edge], bool]], ...] = (
    ("_stated", phrase("What claims say"), lambda edge: edge.claim is not None),
    ("_roles", phrase("Roles, as the files of cases and briefs state them"), lambda edge: edge.key == ROLE),
)
_GAP = phrase("none named")
_FILES = ("_files", phrase("Networks and courts, as the files of cases and rulings state them"))


def relations_view(at: At) -> RelationsView:
    """Everything that connects anybody."""
    every = tuple(edge for id, edges in at.site.edges.items() for edge in edges if edge.start == id)
    groups = tuple(_groups(every, at))
    pictures = (*_networks(at), *_between(at))
    contents = [Link(f"#{one.name}", one.title) for one in pictures]
    contents += [Link(f"#{group.name}", group.caption) for group in groups]
    word, title = at.language.word, at.language.word(_TITLE)
    return RelationsView(
        frame(at, title, word(_ABOUT)),
        title,
        accused_in(every, at),
        tuple(contents),
        pictures,
        groups,
        at.language.number(len(every)),
        "" if every else at.language.say("Nothing of this is known here."),
    )


def _groups(every: Sequence[Edge], at: At) -> Iterable[EdgeGroup]:
    """The table in parts: what claims say first. Whoever has more than there is room for has it in their dossier."""
    word = at.language.word
    for name, caption, belongs in _GROUPS:
        found = sorted(filter(belongs, every), key=lambda edge: _order(edge, at))
        rows = tuple(edge_view(edge, at) for edge in found[:_ROWS])
        if rows:
            yield EdgeGroup(name, word(caption), tuple(map(word, _HEADS)), rows, (), _more(len(found), at))
    stated = sorted(
        (edge for edge in every if edge.key in _COLUMNS and not edge.claim), key=lambda one: _order(one, at)
    )
    by_file = grouped((edge.start, edge) for edge in stated)
    files = tuple(_file(id, edges, at) for id, edges in islice(by_file.items(), _ROWS))
    if files:
        name, caption = _FILES
        heads = tuple(map(word, (_HEADS[0], *_COLUMNS.values())))
        yield EdgeGroup(name, word(caption), heads, (), files, _more(len(by_file), at))


def _file(id: str, edges: Iterable[Edge], at: At) -> FileRow:
    ends = grouped((edge.key, edge.end) for edge in edges)
    gaps = {key: at.language.word(_GAP) for key in (row.key for row in FIELDS[id.partition("/")[0]]) if key not in ends}
    cells = (
        FileCell(at.language.word(head), at.links(ends.get(key, ())), gaps.get(key, ""))
        for key, head in _COLUMNS.items()
    )
    return FileRow(at.link(id), tuple(cells))


def _more(found: int, at: At) -> str:
    if found <= _ROWS:
        return ""
    return at.language.plural(
        "%(number)s more stands in the dossiers of those whom they connect.",
        "%(number)s more stand in the dossiers of those whom they connect.",
        found - _ROWS,
    )


def _order(edge: Edge, at: At) -> tuple[object, ...]:
    ends = (sort_key(at.name(edge.start)), words_of(edge, at)[0], sort_key(at.name(edge.end)))
    return *ends, edge.start, edge.end, edge.claim.key if edge.claim else ""


def _networks(at: At) -> Iterable[NetworkPicture]:
    """The networks with most connections, two at least, by name."""
    by_name = sorted((entry.id for entry in at.site.folder("networks")), key=lambda one: (sort_key(at.name(one)), one))
    known = {id: near for id in by_name if len(near := _near(id, at)) > 1}
    largest = sorted(known, key=lambda one: -len(known[one]))[:_PICTURES]
    for id, near in ((id, near) for id, near in known.items() if id in largest):
        first = _cut(near, _LAYERS[0], at, {id})
        beyond = _beyond(near, at) - {id, *near}
        second = _cut(_beyond(first, at) & beyond, _LAYERS[1], at, set(first))
        name, stem = at.name(id), id.partition("/")[2]
        every = in_order(id, at)
        mine = [edge for edge in every if _drawable(edge.start) and _drawable(edge.end)]
        drawn_of = len(first) + len(second)
        left_out = len(near) + len(beyond) - drawn_of + len(every) - len(mine)
        view = _picture(([id], first, second), left_out, at.language.say(_NETWORK, name=name), at, f"_of-{stem}")
        # Three columns of names cannot stand side by side on a phone: there the first step alone is drawn.
        narrow = around(id, mine, at, f"_of-{stem}", "_all").narrow
        yield NetworkPicture(f"_net-{stem}", name, at.urls.entry(id), replace(view, narrow=narrow))


def _beyond(ids: Iterable[str], at: At) -> set[str]:
    """Who is one step away from these; networks lead no further."""
    return {two for one in ids if kind_of(one) != "networks" for two in _near(one, at) if kind_of(two) != "networks"}


def _between(at: At) -> Iterable[NetworkPicture]:
    """Who is connected with two networks, and through whom."""
    at_once = {
        id: {one for one in _near(id, at) if kind_of(one) == "networks"} for id in at.site.edges if _drawable(id)
    }
    inner = {id for id, networks in at_once.items() if networks and kind_of(id) != "networks"}
    reached = {
        id: networks.union(*(at_once.get(one, set()) for one in _near(id, at) if one in inner))
        for id, networks in at_once.items()
        if kind_of(id) != "networks"
    }
    both = {id for id, networks in reached.items() if len(networks) > 1}
    second = _cut(both - inner, _LAYERS[1] // 2, at, inner)
    through = {one for id in second for one in _near(id, at) if one in inner}
    first = _cut(both & inner | through, 2 * _LAYERS[1], at, set())
    networks = sorted({one for id in first for one in at_once[id]}, key=lambda one: (sort_key(at.name(one)), one))
    if len(networks) > 1:
        left_out = len(both | through) - len(first) - len(second)
        view = _picture((networks, first, second), left_out, at.language.word(_BETWEEN_ABOUT), at, "_of-all")
        yield NetworkPicture("_between", at.language.word(_BETWEEN), "", view)


def _drawable(id: str) -> bool:
    return kind_of(id) not in _LEFT_OUT


def _near(id: str, at: At) -> tuple[str, ...]:
    """Who is one step away, rulings left out."""
    ends = (edge.end if edge.start == id else edge.start for edge in at.site.edges.get(id, ()))
    return tuple(one for one in dict.fromkeys(ends) if _drawable(one))


def _cut(ids: Iterable[str], most: int, at: At, towards: set[str]) -> list[str]:
    """The first of them, by kind and name; those come before others of whom a claim says how they are connected."""
    every = sorted(set(ids), key=lambda id: (not _said(id, towards, at), _rank(id, at)))
    return sorted(every[:most], key=lambda id: _rank(id, at))


def _said(id: str, towards: set[str], at: At) -> bool:
    """Whether a claim connects somebody with one of these."""
    return any(edge.claim and {edge.start, edge.end} & towards for edge in at.site.edges.get(id, ()))


def _rank(id: str, at: At) -> tuple[int, tuple[str, str], str]:
    return _FIRST.index(kind_of(id)), sort_key(at.name(id)), id


def _picture(layers: Sequence[Sequence[str]], hidden: int, about: str, at: At, name: str) -> PictureView:
    """Layers from left to right, and every edge between those in them."""
    column = {id: number for number, layer in enumerate(layers) for id in layer}
    edges = {edge.said: edge for id in column for edge in at.site.edges.get(id, ())}
    between = [edge for edge in edges.values() if edge.start in column and edge.end in column]
    # What may not be said of whoever stands at its end is read from its start alone, in the table.
    inside = [edge for edge in between if edge in at.site.edges.get(edge.end, ())]
    hidden += len(between) - len(inside)
    several = {who for who, count in Counter(edge.start for edge in inside if edge.status).items() if count > 1}
    ties = [tie_of(edge, _left(edge, column), at, cases=edge.start in several) for edge in inside]
    nodes = [node_of(id, column[id], at, focus=column[id] == 0) for id in column]
    what = nodes[0].name if len(layers[0]) == 1 else at.language.word(_BETWEEN)
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
