"""`entity.html`: the dossier of a network, a person, a case … – whatever has a name.

In: an entry and everything that the site knows of it. Out: `EntityView`: its text, its facts, its status, its claims by
standing, its timeline, and who leads to it and why.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.lacks import lacks
from generator.link.references import FIELDS
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.kinds import KINDS
from generator.model.names import sort_key
from generator.model.records import Case, Record, Ruling
from generator.model.vocabulary import BASIS_WORDS, Show
from generator.publish.prose import Block
from generator.publish.urls import index_of, party
from generator.publish.views.brief import ChangeView, PartyView, change_view
from generator.publish.views.chronicles import ChronicleView, dossier_view
from generator.publish.views.cite import CiteView, cite_view
from generator.publish.views.claims import StandingGroup, by_standing
from generator.publish.views.fates import FateView, fates
from generator.publish.views.figures import claims_of, sayings, scope_of
from generator.publish.views.frame import Frame, frame
from generator.publish.views.parts import At, Link
from generator.publish.views.related import RelatedView, related
from generator.publish.views.statuses import StatusView, hidden_accused, looked_for, presumed, status_view
from generator.publish.views.steps import remarks, said
from generator.publish.views.tellings import StepLine, step_lines


@dataclass(frozen=True, slots=True)
class FactView:
    """One row of the facts: links or words. `claim` leads to the claim that says so, with its standing."""

    label: str
    links: tuple[Link, ...] = ()
    words: str = ""
    claim: Link | None = None
    standing: str = ""
    basis: str = ""
    later: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class BacklinkView:
    """Who leads here, and why."""

    link: Link
    reasons: str


@dataclass(frozen=True, slots=True)
class EntityView:
    """Everything that a dossier shows."""

    frame: Frame
    kind: str
    index: Link
    name: str
    distinguish: str
    withheld: str
    aliases: tuple[str, ...]
    blocks: tuple[Block, ...]
    facts: tuple[FactView, ...]
    figures: tuple[FactView, ...]
    gaps: tuple[str, ...]
    statuses: tuple[StatusView, ...]
    parties: tuple[PartyView, ...]
    presumed: bool
    groups: tuple[StandingGroup, ...]
    count: str
    chronicle: ChronicleView | None
    timeline: tuple[StepLine, ...]
    relations: RelatedView | None
    backlinks: tuple[BacklinkView, ...]
    changes: tuple[ChangeView, ...]
    cite: CiteView


# Fields that are shown as they are; fields that lead to entries come from `references`, with these labels too.
_LABELS = {
    "country": "Country",
    "court": "Court",
    "number": "Number",
    "ecli": "ECLI",
    "date": "Date",
    "networks": "Networks",
    "case": "Case",
    "offences": "Offences",
    "law": "Law",
    "lawfulness": "Lawfully obtained",
    "use": "Use as evidence",
    "questions": "Questions",
    "address": "Official text",
    "see": "See also",
    "history": "What became of it",
    "checked": "Last checked",
}


_WITHHELD: Mapping[Show | None, str] = {
    Show.INITIALS: "Named here by initials alone.",
    Show.WITHDRAWN: "The name was withdrawn; this description stands in its place.",
}


def entity_view(entry: Entry[Record], at: At) -> EntityView:
    """The dossier of an entry."""
    site, record, kind = at.site, entry.record, KINDS[entry.folder]
    claims = claims_of(entry.id, at)
    statuses = tuple(status_view(one, at, track=True) for one in site.statuses.get(entry.id, ()))
    parties = tuple(_parties(entry, at))
    blocks = at.prose(site.bodies[entry.id])
    first = at.words(site.bodies[entry.id]) or f"{kind.label.capitalize()}: {record.label}"
    return EntityView(
        frame=frame(at, record.label, first),
        kind=kind.label,
        index=Link(at.urls.to(index_of(entry.folder)), kind.plural),
        name=record.label,
        distinguish=record.distinguish or "",
        withheld=_WITHHELD.get(getattr(record, "show", None), ""),
        aliases=record.aliases,
        blocks=blocks,
        facts=tuple(_facts(entry, at)),
        figures=tuple(_figures(entry, claims, at)),
        gaps=tuple(_gaps(record)),
        statuses=statuses,
        parties=parties,
        presumed=_presumed(entry, at),
        groups=by_standing(claims, at),
        count="1 claim" if len(claims) == 1 else f"{len(claims)} claims",
        chronicle=dossier_view(claims, at),
        timeline=step_lines(site.events_of(claims), at),
        relations=related(entry, at, _presumed(entry, at)),
        backlinks=backlink_views(entry, at),
        changes=tuple(change_view(change, entry, at) for change in record.changes),
        cite=cite_view(entry, site),
    )


def _gaps(record: Record) -> Iterable[str]:
    """What must be known of a ruling and is not, and until when somebody has looked for it."""
    if isinstance(record, Ruling):
        yield from (f"{lack.shown}{looked_for(record.checked)}." for lack in lacks(record))


def _presumed(entry: Entry[Record], at: At) -> bool:
    """Of a case, whether one of the accused is not finally convicted in it; of anybody, whether they are in none."""
    site = at.site
    if isinstance(entry.record, Case):
        open_ones = (presumed(id, site, {entry.id}, ()) for id in site.roles.get(entry.id, {}))
        return hidden_accused(entry.id, site) or any(open_ones)
    return presumed(entry.id, site, None, site.about.get(entry.id, ()))


def _facts(entry: Entry[Record], at: At) -> Iterable[FactView]:
    """The entry's own fields, in the order of its model."""
    linked = grouped((ref.key, ref.to_id) for ref in at.site.refs.get(entry.id, ()))
    rows = {row.key for row in FIELDS.get(entry.folder, ())}
    for key in type(entry.record).model_fields:
        value = getattr(entry.record, key)
        if key not in _LABELS or not value:
            continue
        if key in rows and key != "history":
            if key in linked:
                yield FactView(_LABELS[key], at.links(linked[key]))
        elif isinstance(entry.record, Ruling) and key == "history":
            yield from map(_fate, fates(entry, entry.record, at))
        elif key == "country":
            yield FactView(_LABELS[key], words=at.language.country(value))
        elif key == "address":
            yield FactView(_LABELS[key], (Link(value, value),))
        else:
            yield FactView(_LABELS[key], words=_words(value))


def _fate(fate: FateView) -> FactView:
    words = f"{fate.outcome}, {fate.when.words}" if fate.when.words else fate.outcome
    if not fate.ruling:
        return FactView(_LABELS["history"], words=words)
    return FactView(_LABELS["history"], (replace(fate.ruling, text=f"{words}: {fate.ruling.text}"),))


def _words(value: object) -> str:
    if isinstance(value, PartialDate):
        return value.words
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return str(value.value if isinstance(value, StrEnum) else value)


def _figures(entry: Entry[Record], claims: Iterable[Claim], at: At) -> Iterable[FactView]:
    """What claims say of it by properties, and relations seen from either side; each cell leads to its claim."""
    for one in sayings(entry.id, claims, at):
        claim, value, row = one.claim, one.value, at.site.properties[one.value.key]
        source = Link(at.urls.claim(claim.brief, claim.mark), claim.mark, said(claim, at.site))
        label = (row.reverse if one.reverse else None) or row.label
        links = at.links(one.near) if one.reverse else (at.link(value.target),) if value.target else ()
        words = "" if links else ", ".join([value.words, *scope_of(value)])
        label, later = label[:1].upper() + label[1:], at.later(remarks(claim.key, at.site))
        yield FactView(label, links, words, source, claim.data.standing, BASIS_WORDS[claim.basis], later)


def _parties(entry: Entry[Record], at: At) -> Iterable[PartyView]:
    """The parties of a case with their status in it."""
    if isinstance(entry.record, Case):
        for id, role in at.site.roles.get(entry.id, {}).items():
            statuses = (one for one in at.site.statuses.get(id, ()) if one.case == entry.id)
            yield PartyView(at.link(id), party(id)[1], role, tuple(status_view(one, at, True) for one in statuses))


def backlink_views(entry: Entry[Record], at: At) -> tuple[BacklinkView, ...]:
    """One row for each entry that leads here; several claims of one brief are counted."""
    reasons = grouped((link.from_id, link.reason) for link in at.site.backlinks.get(entry.id, ()))
    ids = sorted(reasons, key=lambda id: (sort_key(at.name(id)), id))
    return tuple(BacklinkView(at.link(id), _counted(reasons[id])) for id in ids)


def _counted(reasons: Iterable[str]) -> str:
    counts = Counter(reasons)
    return "; ".join(f"{reason} ({count}×)" if count > 1 else reason for reason, count in counts.items())
