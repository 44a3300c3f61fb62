"""Every connection in tables: what claims say, roles, and what the files of cases and rulings state.

In: the edges of the site. Out: `EdgeGroup`s of bounded length; whoever has more than there is room for has it in their
dossier.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from generator.link.edges import ROLE, Edge
from generator.link.groups import grouped
from generator.link.references import FIELDS
from generator.model.names import sort_key
from generator.publish.language import phrase
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.relations.edges import EdgeView, edge_view, words_of

_ROWS = 300


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


def edge_groups(every: Sequence[Edge], at: At) -> Iterable[EdgeGroup]:
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
