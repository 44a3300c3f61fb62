"""`entity.html`: the dossier of a network, a person, a case … – whatever has a name.

In: an entry and everything that the site knows of it. Out: `EntityView`: where people stand first, then its text
and its facts, figures, what sources dispute, its timeline, its claims by standing, and who leads to it and why.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.lacks import lacks
from generator.model.content import Entry
from generator.model.editing import Show
from generator.model.kinds import KINDS
from generator.model.records import Record, Ruling
from generator.publish.language import phrase
from generator.publish.prose import Block
from generator.publish.urls import index_of
from generator.publish.views.briefs.parties import PartyView
from generator.publish.views.claims.changes import ChangeView, change_view
from generator.publish.views.claims.tellings import StepLine, step_lines
from generator.publish.views.disputes.in_brief import DifferView, differ_views
from generator.publish.views.dossiers.contents import ContentsLink, contents
from generator.publish.views.dossiers.facts import FactView, facts
from generator.publish.views.dossiers.following import pagers
from generator.publish.views.dossiers.involved import InvolvedView, involved_views, presumed_among
from generator.publish.views.dossiers.mentions import MentionGroup, mention_groups
from generator.publish.views.dossiers.parties import is_presumed, party_views
from generator.publish.views.dossiers.portions import Portions, portions
from generator.publish.views.dossiers.said import SaidGroup, said_groups
from generator.publish.views.figures.infobox import SourcedView, sourced
from generator.publish.views.figures.property_groups import FigureGroup, figure_groups
from generator.publish.views.figures.sayings import claims_of, sayings
from generator.publish.views.frame.cite import CiteView, cite_view
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.long_lists.paging import PagerView
from generator.publish.views.parts import counting
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.proceedings.statuses import StatusView, status_view
from generator.publish.views.relations.related import RelatedView, related
from generator.publish.views.timeline.chronicle import ChronicleView, dossier_view


@dataclass(frozen=True, slots=True)
class EntityView:
    """Everything that a dossier shows. `…_pager`: the way to the further pages of a list."""

    frame: Frame
    kind: str
    index: Link
    name: str
    distinguish: str
    withheld: str
    aliases: tuple[str, ...]
    contents: tuple[ContentsLink, ...]
    blocks: tuple[Block, ...]
    facts: tuple[FactView, ...]
    sourced: tuple[SourcedView, ...]
    gaps: tuple[str, ...]
    statuses: tuple[StatusView, ...]
    parties: tuple[PartyView, ...]
    others: tuple[PartyView, ...]
    presumed: bool
    people: tuple[InvolvedView, ...]
    people_presumed: bool
    people_pager: PagerView | None
    figures: tuple[FigureGroup, ...]
    figures_pager: PagerView | None
    differing: tuple[DifferView, ...]
    differing_more: Link | None
    chronicle: ChronicleView | None
    timeline: tuple[StepLine, ...]
    steps_pager: PagerView | None
    groups: tuple[SaidGroup, ...]
    count: str
    claims_pager: PagerView | None
    relations: RelatedView | None
    mentions: tuple[MentionGroup, ...]
    mentions_pager: PagerView | None
    changes: tuple[ChangeView, ...]
    cite: CiteView


_WITHHELD: dict[Show | None, str] = {
    Show.INITIALS: phrase("Named here by initials alone."),
    Show.WITHDRAWN: phrase("The name was withdrawn; this description stands in its place."),
}


def entity_view(entry: Entry[Record], at: At) -> EntityView:
    """The dossier of an entry."""
    site, record, kind = at.site, entry.record, KINDS[entry.folder]
    claims = claims_of(entry.id, site)
    known = tuple(sayings(entry.id, claims, site))
    lists = portions(entry, site)
    ways = pagers(entry, lists, at)
    people = next(iter(lists.people), ())
    parties = tuple(party_views(entry, at))
    differing, more = differ_views(entry.id, at)
    first = at.words(site.bodies[entry.id]) or f"{at.language.head(kind.label)}: {record.label}"
    figures = figure_groups(entry, next(iter(lists.figures), ()), at)
    statuses = tuple(status_view(one, at, track=True) for one in site.statuses.get(entry.id, ()))
    return EntityView(
        frame=frame(at, record.label, first),
        kind=at.language.word(kind.label),
        index=Link(at.urls.to(index_of(entry.folder)), at.language.word(kind.plural)),
        name=record.label,
        distinguish=record.distinguish or "",
        withheld=at.language.word(_WITHHELD.get(getattr(record, "show", None), "")),
        aliases=record.aliases,
        contents=contents(
            _counts(lists, statuses, parties, differing, claims, len(site.edges.get(entry.id, ()))), at.language
        ),
        blocks=at.prose(site.bodies[entry.id]),
        facts=tuple(facts(entry, at)),
        sourced=tuple(sourced(entry, known, at, {group.anchor for group in figures})),
        gaps=tuple(_gaps(record, at)),
        statuses=statuses,
        parties=tuple(one for one in parties if one.statuses),
        others=tuple(one for one in parties if not one.statuses),
        presumed=is_presumed(entry, at),
        people=involved_views(entry, people, at),
        people_presumed=presumed_among(people, site),
        people_pager=ways["people"],
        figures=figures,
        figures_pager=ways["figures"],
        differing=differing,
        differing_more=more,
        chronicle=dossier_view(claims, at),
        timeline=step_lines(next(iter(lists.steps), ()), at),
        steps_pager=ways["steps"],
        groups=said_groups(next(iter(lists.claims), ()), at),
        count=counting.claims(len(claims), at.language),
        claims_pager=ways["claims"],
        relations=related(entry, at, is_presumed(entry, at)),
        mentions=mention_groups(entry.id, next(iter(lists.mentions), ()), at),
        mentions_pager=ways["mentions"],
        changes=tuple(change_view(change, entry, at) for change in record.changes),
        cite=cite_view(entry, at),
    )


def _counts(
    lists: Portions,
    statuses: tuple[StatusView, ...],
    parties: tuple[PartyView, ...],
    differing: tuple[DifferView, ...],
    claims: tuple[object, ...],
    related: int,
) -> dict[str, int]:
    """How much stands in each section."""
    return {
        "_status": len(statuses),
        "_parties": len(parties),
        "_people": sum(map(len, lists.people)),
        "_figures": sum(map(len, lists.figures)),
        "_differing": len(differing),
        "_timeline": sum(map(len, lists.steps)),
        "_claims": len(claims),
        "_related-head": related,
        "_mentions": sum(map(len, lists.mentions)),
    }


def _gaps(record: Record, at: At) -> Iterable[str]:
    """What must be known of a ruling and is not, and until when somebody has looked for it."""
    if isinstance(record, Ruling):
        for gap in (at.language.word(lack.shown) for lack in lacks(record)):
            if record.checked:
                until = at.language.date(record.checked)
                yield at.language.say("%(gap)s: not found, looked for until %(date)s.", gap=gap, date=until)
            else:
                yield f"{gap}."
