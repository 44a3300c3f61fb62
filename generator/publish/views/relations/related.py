"""With whom somebody is connected: the section of a dossier.

In: an entry and its edges. Out: a table of them, and where there are two or more a picture: who acts with them on the
left, what authorities and courts did on the right. Refuses to know what else stands in the dossier.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.link.edges import ROLE, Edge
from generator.link.groups import grouped
from generator.model.content import Entry
from generator.model.kinds import KINDS
from generator.model.names import sort_key
from generator.model.records import Record
from generator.model.vocabulary import STANDINGS
from generator.publish import urls
from generator.publish.drawing.legend import kind_mark, line_mark
from generator.publish.drawing.relations import Form, Node, Tie, drawn
from generator.publish.language import Language, phrase
from generator.publish.views.parts.at import At, Link
from generator.publish.views.relations.edges import EdgeView, accused_in, edge_view, kind_of, node_of, tie_of, words_of

_SAID, _STATED = 12, 6  # lines drawn of one sort: of claims, of files
_ROWS = 400
OF_FILES = phrase("Roles, courts and networks stand in the files of the cases and rulings, where no claim is named.")
_TABLE = "_related-table"
_FAN = Form("fan", (212, 148, 212), 122, 25)
_ONE_SIDED = Form("one-sided", (180, 320), 148, 52)
_NARROW = Form("upright", (84, 164), 76, 12, hanging=True)
_ACTORS = ("people", "companies", "groups", "networks")
_RECORDED = phrase("from the file of a case or a ruling")


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


def related(entry: Entry[Record], at: At, told: bool) -> RelatedView | None:
    """With whom an entry is connected; None with nobody. `told`: its page says already that innocence is presumed."""
    edges = in_order(entry.id, at)
    if not edges:
        return None
    say, number = at.language.say, at.language.number
    more = ""
    if len(edges) > _ROWS:
        shown = {"shown": number(_ROWS), "count": number(len(edges))}
        more = say("The first %(shown)s of %(count)s connections are listed here.", **shown)
    return RelatedView(
        tuple(_groups(entry.id, edges[:_ROWS], at)),
        more,
        say(OF_FILES) if any(edge.claim is None for edge in edges) else "",
        around(entry.id, edges, at, "_related") if len(edges) > 1 else None,
        not told and accused_in(edges, at),
        at.page(urls.RELATIONS, say("All connections")),
    )


def keys_of(kinds: Iterable[str], ties: Iterable[Tie], language: Language) -> tuple[Key, ...]:
    """What the signs and lines of a picture mean, in the order of their tables."""
    word = language.word
    shown, standings = set(kinds), {tie.standing for tie in ties}
    signs = [Key(kind_mark(folder), word(kind.label)) for folder, kind in KINDS.items() if folder in shown]
    lines = [Key(line_mark(one), word(one), one) for one in STANDINGS if one in standings]
    return (*signs, *lines, *((Key(line_mark(""), word(_RECORDED)),) if "" in standings else ()))


def _groups(id: str, edges: Iterable[Edge], at: At) -> Iterator[RelatedGroup]:
    """By what connects them, in order."""
    for words, same in grouped((_words(id, edge, at), edge) for edge in edges).items():
        rows = [RelatedRow(at.link(_other(id, edge)), _label(id, edge, at), edge_view(edge, at)) for edge in same]
        plain = tuple(row for row in rows if row.edge.stated)
        yield RelatedGroup(words, tuple(row for row in rows if row not in plain), plain)


def around(id: str, edges: Sequence[Edge], at: At, name: str, table: str = _TABLE) -> PictureView:
    """A picture of so many of each sort, and in place of the others how many there are: in the table of this id."""
    sorts = grouped(((_words(id, edge, at), edge.claim.data.standing if edge.claim else ""), edge) for edge in edges)
    kept: list[Edge] = []
    rest: dict[tuple[str, str], tuple[Edge, ...]] = {}
    for sort, same in sorts.items():
        most = _SAID if sort[1] else _STATED
        most += len(same) == most + 1  # one more takes no more room than the words for it
        kept += same[:most]
        rest |= {sort: same[most:]} if same[most:] else {}
    others = list(dict.fromkeys(_other(id, edge) for edge in kept))
    first = {_other(id, edge): edge for edge in reversed(kept)}
    left = frozenset(one for one in others if _acts(id, first[one]))
    sided = left if len(left) < len(others) else frozenset()
    wide = _drawn(id, kept, rest, table, sided, _FAN if sided else _ONE_SIDED, at, name)
    narrow = _drawn(id, kept, rest, table, frozenset(), _NARROW, at, f"{name}-narrow")
    ties = [tie_of(edge, id, at) for edge in kept]
    return PictureView(wide, narrow, keys_of([kind_of(one) for one in (id, *others)], ties, at.language), "")


def _drawn(
    id: str,
    edges: Sequence[Edge],
    rest: Mapping[tuple[str, str], Sequence[Edge]],
    table: str,
    left: frozenset[str],
    form: Form,
    at: At,
    name: str,
) -> Markup:
    """The entry and those around it, some of them on its left; and how many of a sort are left out."""
    middle = 1 if left else 0
    others = dict.fromkeys(_other(id, edge) for edge in edges)
    nodes = [node_of(one, 0 if one in left else middle + 1, at) for one in others]
    ties = [tie_of(edge, other if (other := _other(id, edge)) in left else id, at, focus=id) for edge in edges]
    for (words, standing), same in rest.items():
        one = _other(id, same[0])
        sided = bool(left) and _acts(id, same[0])
        more = at.language.plural("%(number)s more, in the table", "%(number)s more, in the table", len(same))
        label = f"{words}: {more}"
        nodes.append(
            Node(f"more {words} {standing}", f"#{table}", more, kind_of(one), label, 0 if sided else middle + 1)
        )
        drawn_as = words_of(same[0], at)[same[0].start != (one if sided else id)]
        ends = (nodes[-1].id, id) if sided else (id, nodes[-1].id)
        ties.append(Tie(*ends, drawn_as, standing, label, word=at.language.word(standing)))
    who = at.name(id)
    title = at.language.say("With whom %(name)s is connected", name=who)
    about = at.language.say(
        "Lines lead from %(name)s to whoever a claim or a file connects with it; a table of them follows.", name=who
    )
    return drawn([node_of(id, middle, at, focus=True), *nodes], ties, form, title, about, name)


def _order(id: str, edge: Edge, at: At) -> tuple[object, ...]:
    other = _other(id, edge)
    what = (edge.claim is None, edge.key != ROLE, _words(id, edge, at))
    return *what, sort_key(at.name(other)), other, edge.claim.key if edge.claim else ""


def _acts(id: str, edge: Edge) -> bool:
    """Whether the other end is somebody who did what connects them: they stand on the left, and are read first."""
    return edge.end == id and kind_of(edge.start) in _ACTORS


def in_order(id: str, at: At) -> list[Edge]:
    """The edges of an entry: what claims say first, then roles; then by what connects them, and with whom."""
    return sorted(at.site.edges.get(id, ()), key=lambda edge: _order(id, edge, at))


def _words(id: str, edge: Edge, at: At) -> str:
    """What connects the entry with the other end, read from the entry."""
    return words_of(edge, at)[edge.start != id]


def _label(id: str, edge: Edge, at: At) -> str:
    return at.language.word(KINDS[kind_of(_other(id, edge))].label)


def _other(id: str, edge: Edge) -> str:
    return edge.end if edge.start == id else edge.start
