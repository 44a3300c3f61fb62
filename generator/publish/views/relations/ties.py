"""A connection as a picture has it: nodes, and the tie between them.

In: an edge of the site, the page on which it is drawn. Out: what a drawing needs of it, all words made. Where an
accused stands is told beside their name.
"""

from collections.abc import Iterator

from generator.link.edges import ROLE, Edge
from generator.model.kinds import KINDS
from generator.publish import urls
from generator.publish.drawing.ties import Node, Note, Tie
from generator.publish.views.parts.at import At
from generator.publish.views.parts.remarks import remark
from generator.publish.views.proceedings.statuses import NO_STEP, status_view
from generator.publish.views.relations.edges import as_of, kind_of, without_step, words_of


def node_of(id: str, column: int, at: At, focus: bool = False) -> Node:
    """An entry, or an unnamed party of a case, as it stands in a picture."""
    entry, anchor = urls.party(id)
    kind = kind_of(id)
    name = at.name(id)
    label = f"{name}, {at.language.word(KINDS[kind].label)}"
    return Node(id, at.urls.entry(entry, anchor), name, kind, label, column, focus)


def tie_of(edge: Edge, left: str, at: At, focus: str = "", cases: bool = False) -> Tie:
    """An edge as it is drawn, read from the end that stands `left`.

    Where an accused stands is told beside their name, or beside the case where the picture is about them: `focus`.
    `cases`: it names the case, since there are several.
    """
    there, back = words_of(edge, at)
    forth = edge.start == left
    standing = edge.claim.data.standing if edge.claim else ""
    words = f"{at.name(edge.start)}: {there} {at.name(edge.end)}"
    told = ", ".join(filter(None, (words, at.language.word(standing), _dated(edge, at), _later(edge, at))))
    right = edge.end if forth else edge.start
    noted = "" if edge.key != ROLE else edge.end if edge.start == focus else edge.start
    notes = tuple(_notes(edge, told, cases, at))
    return Tie(left, right, there if forth else back, standing, told, notes, noted, at.language.word(standing))


def _dated(edge: Edge, at: At) -> str:
    if edge.claim is None:
        return ""
    return at.language.date(edge.claim.data.date) if edge.claim.data.date else as_of(edge, at)


def _later(edge: Edge, at: At) -> str:
    return remark(edge.claim.key, at) if edge.claim else ""


def _notes(edge: Edge, told: str, cases: bool, at: At) -> Iterator[Note]:
    """When it was so, and by which claim; of one of the accused where they stand, never cut short."""
    if edge.claim:
        words = ", ".join(filter(None, (_dated(edge, at) or at.language.say("date not known"), _later(edge, at))))
        yield Note(words, at.urls.claim(edge.claim.brief, edge.claim.mark), told)
    elif without_step(edge):
        yield Note(at.language.word(NO_STEP), "", "")
    for one in status_view(edge.status, at).line if edge.status else ():
        words = ", ".join(filter(None, (one.words, one.when.words, at.language.word(one.standing))))
        words = f"{words} ({at.name(edge.end)})" if cases else words
        label = f"{at.name(edge.start)}: {words}"
        yield Note(words, one.claim.href, label, one.standing)
