"""`relations.html`: who is connected with whom, all of it.

In: the edges of the site. Out: `RelationsView`: a picture for each network, one of what connects networks, and every
edge in a table. Pictures are bounded: what they leave out stands in the table, and what that leaves out in dossiers.
"""

from dataclasses import dataclass

from generator.publish.language import phrase
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.relations.edges import accused_in
from generator.publish.views.relations.networks import NetworkPicture, between_networks, of_networks
from generator.publish.views.relations.tables import EdgeGroup, edge_groups

_TITLE = phrase("Who is connected with whom")
_ABOUT = phrase("People, companies, networks, cases and authorities, connected only where a claim or a case says so.")


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


def relations_view(at: At) -> RelationsView:
    """Everything that connects anybody."""
    every = tuple(edge for id, edges in at.site.edges.items() for edge in edges if edge.start == id)
    groups = tuple(edge_groups(every, at))
    pictures = (*of_networks(at), *between_networks(at))
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
