"""A connection in words: who is what to whom, how well established that is, when, and by which claim.

In: an edge of the site, the page on which it is shown. Out: a row of a table. What an accused has to do with a case is
never told without where they stand in it. Refuses to choose what is shown together.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.edges import ROLE, Edge
from generator.link.moves import ACCUSED
from generator.model.records import Case
from generator.model.vocabulary import BASIS_WORDS, STANDINGS
from generator.publish.language import phrase
from generator.publish.views.claims.doubts import differs, replaced
from generator.publish.views.claims.proofs import ReplyView, dated_by, reply_view
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks
from generator.publish.views.proceedings.statuses import NO_STEP, PositionView, hidden_accused, presumed, status_view

# Field of a kind → what its entry is to the other end, and the other way.
_WORDS = {
    ("cases", "networks"): (phrase("case about"), phrase("case")),
    ("cases", "court"): (phrase("case before"), phrase("case")),
    ("rulings", "networks"): (phrase("ruling about"), phrase("ruling")),
    ("rulings", "court"): (phrase("ruling of"), phrase("ruling")),
    ("rulings", "case"): (phrase("ruling in"), phrase("ruling")),
}
_STATED = phrase("stated in the file alone")


@dataclass(frozen=True, slots=True)
class EdgeView:
    """A connection as a row: `words` are read from `start` to `end`, `back` the other way.

    `claim` and what goes with it where a claim says so, else the file of a case or a ruling states it. `positions`:
    where one of the accused stands in the case, or in `gap` that nothing is known of it. `stated` where there is no
    more to say.
    """

    start: Link
    words: str
    end: Link
    back: str
    standing: str
    standing_help: str
    by: Link | None
    when: When
    as_of: str
    claim: Link | None
    basis: str
    later: tuple[Link, ...]
    replaced: tuple[Link, ...]
    differs: Link | None
    positions: tuple[PositionView, ...]
    gap: str
    stated: str
    reply: ReplyView | None


def kind_of(id: str) -> str:
    """The folder of an entry; an unnamed party of a case is somebody, or counts as such."""
    return "people" if "#" in id else id.partition("/")[0]


def words_of(edge: Edge, at: At) -> tuple[str, str]:
    """What connects the start with the end, and the end with the start."""
    if edge.key == ROLE:
        role = at.language.word(edge.role)
        return at.language.say("%(role)s in", role=role), role
    if edge.claim:
        row = at.site.properties[edge.key]
        return row.label, row.reverse or row.label
    there, back = _WORDS[edge.start.partition("/")[0], edge.key]
    return at.language.word(there), at.language.word(back)


def edge_view(edge: Edge, at: At) -> EdgeView:
    """An edge as the tables on the page `at` show it."""
    there, back = words_of(edge, at)
    word, claim = at.language.word, edge.claim
    stands = status_view(edge.status, at) if edge.status else None
    return EdgeView(
        start=at.link(edge.start),
        words=there,
        end=at.link(edge.end),
        back=back,
        standing=claim.data.standing if claim else "",
        standing_help=word(STANDINGS[claim.data.standing]) if claim else "",
        by=at.speaker(claim.by) if claim and claim.by else None,
        when=when(claim.data.date, at) if claim else When(""),
        as_of=as_of(edge, at),
        claim=at.mark(claim) if claim else None,
        basis=word(BASIS_WORDS[claim.basis]) if claim else "",
        later=at.later(remarks(claim.key, at)) if claim else (),
        replaced=tuple(replaced(claim, at)) if claim else (),
        differs=differs(claim, at) if claim else None,
        positions=stands.line if stands else (),
        gap=word(NO_STEP) if without_step(edge) else "",
        stated="" if claim or stands or without_step(edge) else word(_STATED),
        reply=reply_view(claim.reply, claim, at) if claim and claim.reply else None,
    )


def accused_in(edges: Iterable[Edge], at: At) -> bool:
    """Whether anybody at an end of these is accused, or alleged to have done wrong, without a final conviction."""
    site = at.site
    ids = dict.fromkeys(id for edge in edges for id in (edge.start, edge.end))
    people = (id for id in ids if id.startswith("people/") or "#" in id)
    hidden = (id for id in ids if "#" not in id and isinstance(site.entries[id].record, Case))
    return any(presumed(id, site, None, site.about.get(id, ())) for id in people) or any(
        hidden_accused(id, site) for id in hidden
    )


def without_step(edge: Edge) -> bool:
    """Whether it is one of the accused of whom no step is known."""
    return edge.key == ROLE and edge.role in ACCUSED and edge.status is None


def as_of(edge: Edge, at: At) -> str:
    """When it held, where that is no day of the claim's own."""
    if edge.claim is None or edge.claim.data.date:
        return ""
    own = edge.value.as_of if edge.value else None
    return at.language.as_of(own) if own else dated_by(edge.claim, at)
