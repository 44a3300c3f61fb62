"""`brief.html`: one story as an annotated text.

In: a brief of the site. Out: `BriefView`: key points, parties with their status, the text block by block with the
claims that each block makes, the timeline, slips, corrections, and how to cite it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from markupsafe import Markup

from generator.link.claims import Claim
from generator.model.bodies import EMPTY
from generator.model.content import Entry
from generator.model.records import Brief, Record
from generator.model.vocabulary import BASIS_WORDS
from generator.publish.views.briefs.parties import PartyView, is_presumed, party_views
from generator.publish.views.briefs.story import StoryView, story_views
from generator.publish.views.briefs.text import BlockView, SlipView, block_views, slip_view
from generator.publish.views.claims.changes import ChangeView, change_view
from generator.publish.views.claims.departed import FormerView, departed_views
from generator.publish.views.claims.lines import ClaimLine
from generator.publish.views.claims.notes import claim_note
from generator.publish.views.claims.sources import SourceLine, source_line
from generator.publish.views.frame.cite import CiteView, cite_view, statement_lines
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.parts import counting
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks_of_brief


@dataclass(frozen=True, slots=True)
class BriefView:
    """Everything that the page of a brief shows."""

    frame: Frame
    title: str
    when: When
    updated: When
    language: str
    summary: Markup
    case: Link | None
    later: tuple[Link, ...]
    key_points: tuple[ClaimLine, ...]
    parties: tuple[PartyView, ...]
    presumed: bool
    sources: tuple[SourceLine, ...]
    blocks: tuple[BlockView, ...]
    timeline: tuple[ClaimLine, ...]
    not_known: tuple[str, ...]
    slips: tuple[SlipView, ...]
    changes: tuple[ChangeView, ...]
    former: tuple[FormerView, ...]
    backlinks: tuple[Link, ...]
    stories: tuple[StoryView, ...]
    cite: CiteView
    counts: str


def brief_view(entry: Entry[Record], at: At) -> BriefView:
    """The page of a brief."""
    brief = cast(Entry[Brief], entry)
    record, site = brief.record, at.site
    claims = site.by_brief.get(brief.id, ())
    cites = statement_lines(brief, claims, at)
    seen = {claim.mark: claim_note(claim, at, cites.get(claim.mark, "")) for claim in claims}
    story = tuple(story_views(brief.id, at))
    summary = at.line(site.summaries[brief.id]) if brief.id in site.summaries else Markup()
    parties = tuple(party_views(brief, claims, at))
    refs = site.refs.get(brief.id, ())
    return BriefView(
        frame=frame(at, record.title, at.words(site.summaries.get(brief.id, EMPTY))),
        title=record.title,
        when=when(record.date, at),
        updated=when(record.updated, at),
        language=record.language,
        summary=summary,
        case=next((at.link(ref.to_id) for ref in refs if ref.key == "case"), None),
        later=at.later(remarks_of_brief(brief.id, at)),
        key_points=tuple(seen[claim.mark].line for claim in claims if claim.data.key and not claim.data.retracted),
        parties=parties,
        presumed=is_presumed(brief, claims, at),
        sources=tuple(source_line(ref.to_id, at) for ref in refs if ref.key == "sources"),
        blocks=tuple(block_views(brief, claims, seen, at)),
        timeline=tuple(seen[claim.mark].line for claim in site.events_of(claims)),
        not_known=record.not_known,
        slips=tuple(slip_view(number, slip, at) for number, slip in enumerate(record.slips, 1)),
        changes=tuple(change_view(change, brief, at) for change in record.changes),
        former=departed_views(brief, at),
        backlinks=at.links({link.from_id for link in site.backlinks.get(brief.id, ())}),
        stories=story,
        cite=cite_view(brief, at),
        counts=_counts(claims, at),
    )


def _counts(claims: Iterable[Claim], at: At) -> str:
    """How many claims, and how they are known."""
    language = at.language
    bases = [BASIS_WORDS[claim.basis] for claim in claims if not claim.data.retracted]
    if not bases:
        return language.say("no claims")
    each = (f"{language.word(basis)} ({language.number(bases.count(basis))})" for basis in dict.fromkeys(sorted(bases)))
    return f"{counting.claims(len(bases), language)}: {', '.join(each)}"
