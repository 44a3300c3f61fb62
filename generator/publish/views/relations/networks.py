"""What is drawn of each network, and of what connects networks: who is one step away, and who is two.

In: the edges of the site. Out: `NetworkPicture`s of bounded number and size, those first of whom a claim says how they
are connected. What they leave out stands in the table.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.model.names import sort_key
from generator.publish.language import phrase
from generator.publish.views.parts.at import At
from generator.publish.views.relations.around import around
from generator.publish.views.relations.columns import BETWEEN, in_columns
from generator.publish.views.relations.edges import kind_of
from generator.publish.views.relations.ends import in_order, other_end
from generator.publish.views.relations.keys import PictureView

_LAYERS = (16, 22)  # names in a picture at one and two steps from the network
_PICTURES = 12  # with the rows of the table a page of about 700 kB at most
# Rulings have tables of their own; in a picture they would hide who does what.
_LEFT_OUT = ("rulings", "briefs")
_FIRST = ("companies", "people", "groups", "operations", "agencies", "cases", "courts", "places", "networks")
_NETWORK = phrase(
    "%(name)s: who has to do with it, in two steps. Read each line from left to right; the table below has the same."
)
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


def of_networks(at: At) -> Iterable[NetworkPicture]:
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
        view = in_columns(([id], first, second), left_out, at.language.say(_NETWORK, name=name), at, f"_of-{stem}")
        # Three columns of names cannot stand side by side on a phone: there the first step alone is drawn.
        narrow = around(id, mine, at, f"_of-{stem}", "_all").narrow
        yield NetworkPicture(f"_net-{stem}", name, at.urls.entry(id), replace(view, narrow=narrow))


def _beyond(ids: Iterable[str], at: At) -> set[str]:
    """Who is one step away from these; networks lead no further."""
    return {two for one in ids if kind_of(one) != "networks" for two in _near(one, at) if kind_of(two) != "networks"}


def between_networks(at: At) -> Iterable[NetworkPicture]:
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
        view = in_columns((networks, first, second), left_out, at.language.word(_BETWEEN_ABOUT), at, "_of-all")
        yield NetworkPicture("_between", at.language.word(BETWEEN), "", view)


def _drawable(id: str) -> bool:
    return kind_of(id) not in _LEFT_OUT


def _near(id: str, at: At) -> tuple[str, ...]:
    """Who is one step away, rulings left out."""
    others = (other_end(id, edge) for edge in at.site.edges.get(id, ()))
    return tuple(one for one in dict.fromkeys(others) if _drawable(one))


def _cut(ids: Iterable[str], most: int, at: At, towards: set[str]) -> list[str]:
    """The first of them, by kind and name; those come before others of whom a claim says how they are connected."""
    every = sorted(set(ids), key=lambda id: (not _said(id, towards, at), _rank(id, at)))
    return sorted(every[:most], key=lambda id: _rank(id, at))


def _said(id: str, towards: set[str], at: At) -> bool:
    """Whether a claim connects somebody with one of these."""
    return any(edge.claim and {edge.start, edge.end} & towards for edge in at.site.edges.get(id, ()))


def _rank(id: str, at: At) -> tuple[int, tuple[str, str], str]:
    return _FIRST.index(kind_of(id)), sort_key(at.name(id)), id
