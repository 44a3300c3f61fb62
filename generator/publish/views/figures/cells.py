"""A value or a step of one claim as it stands in a cell.

In: a saying, or a claim that tells of a step. Out: `CellLine`, with its scope, its standing, its claim, and what became
of it.
"""

from dataclasses import dataclass, replace

from generator.link.claims import Claim
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.figures import Figure
from generator.model.records import Record
from generator.model.vocabulary import BASIS_WORDS, STANDINGS
from generator.publish.views.claims.doubts import differs, replaced
from generator.publish.views.figures.sayings import Saying, scope_of
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks


@dataclass(frozen=True, slots=True)
class CellLine:
    """One thing that stands in a cell: words, links or a date, its scope, its claim, and what became of it.

    `figure` and `date` are what pictures measure.
    """

    words: str
    links: tuple[Link, ...]
    when: When
    scope: tuple[str, ...]
    together: tuple[Link, ...]
    claim: Link
    by: Link | None
    standing: str
    standing_help: str
    basis: str
    later: tuple[Link, ...]
    replaced: tuple[Link, ...]
    differs: Link | None
    figure: Figure | None = None
    date: PartialDate | None = None


def cell_line(one: Saying, entry: Entry[Record], at: At) -> CellLine:
    """What a value says of an entry."""
    claim, value = one.claim, one.value
    links = at.links(one.near) if one.reverse else (at.link(value.target),) if value.target else ()
    words = "" if links else at.value(value)
    line = _of_claim(claim, entry, at, words, links, When(""), scope_of(value, at), value.key)
    return replace(line, figure=value.figure)


def date_line(claim: Claim, entry: Entry[Record], at: At) -> CellLine:
    """A step of which a claim about the entry tells, by its date."""
    date = when(claim.data.date, at)
    line = _of_claim(claim, entry, at, "" if date.words else at.language.say("date not known"), (), date, (), "")
    return replace(line, date=claim.data.date)


def _of_claim(
    claim: Claim,
    entry: Entry[Record],
    at: At,
    words: str,
    links: tuple[Link, ...],
    date: When,
    scope: tuple[str, ...],
    key: str,
) -> CellLine:
    dispute = at.site.differing.get(claim.key)
    others = [id for id in claim.about if id != entry.id and id.startswith(f"{entry.folder}/")]
    return CellLine(
        words=words,
        links=links,
        when=date,
        scope=scope,
        # What is said of several at once is not the figure of one.
        together=at.links(others) if key and not links else (),
        claim=at.mark(claim),
        by=at.speaker(claim.by) if claim.by else None,
        standing=claim.data.standing,
        standing_help=at.language.word(STANDINGS[claim.data.standing]),
        basis=at.language.word(BASIS_WORDS[claim.basis]),
        later=at.later(remarks(claim.key, at)),
        replaced=tuple(replaced(claim, at, key)),
        differs=differs(claim, at) if dispute and dispute.key in ("", key) else None,
    )
