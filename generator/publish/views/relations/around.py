"""Whoever is connected with one entry, as a picture around it.

In: an entry and its edges in order. Out: a wide and a narrow picture: who acts with it on the left, what authorities
and courts did on the right. What is left out is counted and leads to the table.
"""

from collections.abc import Mapping, Sequence

from markupsafe import Markup

from generator.link.edges import Edge
from generator.link.groups import grouped
from generator.publish.drawing.relations import drawn
from generator.publish.drawing.ties import Form, Node, Tie
from generator.publish.views.parts.at import At
from generator.publish.views.relations.edges import kind_of, words_of
from generator.publish.views.relations.ends import acts, other_end, words_from
from generator.publish.views.relations.keys import PictureView, keys_of
from generator.publish.views.relations.ties import node_of, tie_of

_SAID, _STATED = 12, 6  # lines drawn of one sort: of claims, of files
_TABLE = "_related-table"
_FAN = Form("fan", (212, 148, 212), 122, 25)
_ONE_SIDED = Form("one-sided", (180, 320), 148, 52)
_NARROW = Form("upright", (96, 152), 82, 9, hanging=True)


def around(id: str, edges: Sequence[Edge], at: At, name: str, table: str = _TABLE) -> PictureView:
    """A picture of so many of each sort, and in place of the others how many there are: in the table of this id."""
    sorts = grouped(
        ((words_from(id, edge, at), edge.claim.data.standing if edge.claim else ""), edge) for edge in edges
    )
    kept: list[Edge] = []
    rest: dict[tuple[str, str], tuple[Edge, ...]] = {}
    for sort, same in sorts.items():
        most = _SAID if sort[1] else _STATED
        most += len(same) == most + 1  # one more takes no more room than the words for it
        kept += same[:most]
        rest |= {sort: same[most:]} if same[most:] else {}
    others = list(dict.fromkeys(other_end(id, edge) for edge in kept))
    first = {other_end(id, edge): edge for edge in reversed(kept)}
    left = frozenset(one for one in others if acts(id, first[one]))
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
    others = dict.fromkeys(other_end(id, edge) for edge in edges)
    nodes = [node_of(one, 0 if one in left else middle + 1, at) for one in others]
    ties = [tie_of(edge, other if (other := other_end(id, edge)) in left else id, at, focus=id) for edge in edges]
    for (words, standing), same in rest.items():
        one = other_end(id, same[0])
        sided = bool(left) and acts(id, same[0])
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
