"""`brief.html`: one story as an annotated text.

In: a brief of the site. Out: `BriefView`: key points, parties with their status, the text block by block with the
claims that each block makes, the timeline, slips, corrections, and how to cite it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from markupsafe import Markup, escape

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.bodies import EMPTY, Span
from generator.model.claims import Withheld
from generator.model.content import Entry
from generator.model.names import sort_key
from generator.model.records import Brief, Change, Record, Slip, Source
from generator.model.vocabulary import BASIS_WORDS
from generator.publish.anchors import note_anchor
from generator.publish.language import phrase
from generator.publish.prose import Dress, SlipDress, Wardrobe
from generator.publish.views.briefs.story import StoryView, story_views
from generator.publish.views.claims.claims import ClaimLine, ClaimNote, claim_note, language_of
from generator.publish.views.editorial.moved import FormerView, departed_views
from generator.publish.views.frame.cite import CiteView, cite_view, statement_lines
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.parts import counting
from generator.publish.views.parts.at import At, CopyView, Link, When, signed, when
from generator.publish.views.parts.steps import remark, remarks_of_brief, remarks_on_change
from generator.publish.views.proceedings.statuses import StatusView, hidden_accused, presumed, status_view

# Class of a sentence that is not shown → what its sign is called.
_GONE = {"withheld": phrase("a withheld statement"), "withdrawn": phrase("a withdrawn statement")}


@dataclass(frozen=True, slots=True)
class BlockView:
    """One block of text, and the claims in it."""

    html: Markup
    claims: tuple[ClaimNote, ...]


@dataclass(frozen=True, slots=True)
class PartyView:
    """Somebody with a role, and their status where they have one. `anchor` is the place of an unnamed party."""

    who: Link
    anchor: str
    role: str
    statuses: tuple[StatusView, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source of the brief in one line."""

    link: Link
    publisher: str
    type: str
    when: When
    address: str
    copy: CopyView | None
    copy_of: Link | None
    held: bool


@dataclass(frozen=True, slots=True)
class SlipView:
    """A slip of the source; `anchor` is where the sign in the text leads."""

    anchor: str
    written: str
    read: str
    why: str
    source: Link | None


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A correction of ours."""

    when: When
    was: str
    now: str
    why: str
    claim: Link | None
    later: tuple[Link, ...] = ()


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
    parties = tuple(_parties(brief, claims, at))
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
        presumed=_presumed(brief, claims, at),
        sources=tuple(source_line(ref.to_id, at) for ref in refs if ref.key == "sources"),
        blocks=tuple(_blocks(brief, claims, seen, at)),
        timeline=tuple(seen[claim.mark].line for claim in site.events_of(claims)),
        not_known=record.not_known,
        slips=tuple(_slip(number, slip, at) for number, slip in enumerate(record.slips, 1)),
        changes=tuple(change_view(change, brief, at) for change in record.changes),
        former=departed_views(brief, at),
        backlinks=at.links({link.from_id for link in site.backlinks.get(brief.id, ())}),
        stories=story,
        cite=cite_view(brief, at),
        counts=_counts(claims, at),
    )


def source_line(id: str, at: At) -> SourceLine:
    """A source in one line."""
    record = at.site.entries[id].record
    assert isinstance(record, Source)
    origin = at.site.origins[id]
    return SourceLine(
        at.link(id),
        record.publisher or "",
        at.language.word(record.type),
        when(record.date, at),
        record.address or "",
        at.copy(record.address, record.archived or "") if record.address else None,
        at.link(origin) if origin != id and origin in at.site.entries else None,
        id in at.site.seeds,
    )


def change_view(change: Change, entry: Entry[Record], at: At) -> ChangeView:
    """A correction, with a link to the claim where it names one."""
    word = change.claim or ""
    claim = at.site.claims.get(word if "#" in word else f"{entry.stem}#{word}")
    link = claim_link(claim, at) if claim else None
    # What was withdrawn is not said again, neither as it was first nor as it was mended.
    was, now = ("", "") if claim and claim.data.retracted else (change.was or "", change.now or "")
    later = at.later(remarks_on_change(entry.id, claim.key if claim else "", at))
    return ChangeView(when(change.date, at), was, now, change.why, link, later)


def claim_link(claim: Claim, at: At) -> Link:
    """A link to a claim by its mark."""
    return Link(at.urls.claim(claim.brief, claim.mark), at.language.say("claim “%(mark)s”", mark=claim.mark))


def _blocks(brief: Entry[Brief], claims: Iterable[Claim], seen: Mapping[str, ClaimNote], at: At) -> Iterable[BlockView]:
    dresses = {claim.mark: _claim(claim, remark(claim.key, at), at) for claim in claims}

    def dress(span: Span) -> Dress:
        return dresses[span.value] if span.kind == "claim" else at.dress(span)

    slips = {
        slip.written: SlipDress.of(slip.written, _sic(number, slip, at))
        for number, slip in enumerate(brief.record.slips, 1)
    }
    for block in at.prose(at.site.bodies[brief.id], Wardrobe(dress, slips)):
        yield BlockView(block.html, tuple(seen[mark] for mark in block.claims))


def _claim(claim: Claim, later: str, at: At) -> Dress:
    """The element around a sentence, and behind it the sign that leads to its note."""
    mark, standing, note = claim.mark, claim.data.standing, note_anchor(claim.mark)
    ours = at.ours(language_of(claim, at))
    if gone := claim.data.retracted:
        word = "withheld" if isinstance(gone, Withheld) else "withdrawn"
        label, title = escape(at.language.word(_GONE[word])), escape(at.language.word(word))
        sign = f'<a class="sign" href="#{note}"{ours} aria-label="{label}" title="{title}"></a>'
        return Dress(f'<span class="claim {word}" id="{mark}">', "</span>", sign, hidden=True)
    label = escape(signed(claim, later, at))
    told = f' data-later="{escape(later)}"' if later else ""
    return Dress(
        f'<span class="claim" id="{mark}" data-claim="{escape(claim.key)}" data-standing="{standing}">',
        "</span>",
        f'<a class="sign" href="#{note}" data-mark="{mark}" data-standing="{standing}"{told}{ours}'
        f' aria-label="{label}" title="{label}"></a>',
    )


def _sic(number: int, slip: Slip, at: At) -> Dress:
    label = escape(at.language.say("slip of the source, read: %(words)s", words=slip.read))
    sign = f'<a class="sic" href="#_slip-{number}" aria-label="{label}" title="{label}"></a>'
    return Dress('<span class="slip">', "</span>", sign)


def _slip(number: int, slip: Slip, at: At) -> SlipView:
    id = f"sources/{slip.source.rpartition('/')[2]}" if slip.source else ""
    source = at.link(id) if id in at.site.entries else None
    return SlipView(f"_slip-{number}", slip.written, slip.read, slip.why or "", source)


def _parties(brief: Entry[Brief], claims: Iterable[Claim], at: At) -> Iterable[PartyView]:
    """The brief's parties and those of the cases its claims are about, each with the status in those cases."""
    live = [claim for claim in claims if not claim.data.retracted]
    cases = tuple(dict.fromkeys(claim.case for claim in live if claim.case))
    about = {id for claim in live for id in claim.about}
    own = at.site.roles.get(brief.id, {})
    others = {id: role for case in cases for id, role in at.site.roles.get(case, {}).items() if id in about}
    roles = {**others, **own}
    for id in sorted(roles, key=lambda id: (id not in own, sort_key(at.name(id)))):
        statuses = tuple(status_view(one, at) for one in at.site.statuses.get(id, ()) if one.case in cases)
        yield PartyView(at.link(id), "", at.language.word(roles[id]), statuses)


def _presumed(brief: Entry[Brief], claims: Iterable[Claim], at: At) -> bool:
    """Whether the brief is about anybody accused who is not finally convicted in its cases."""
    live = [claim for claim in claims if not claim.data.retracted]
    mine = grouped((person, claim) for claim in live for person in claim.about)
    places = {brief.id, *(claim.case for claim in live if claim.case)}
    everybody = {*mine, *at.site.roles.get(brief.id, {})}
    if any(hidden_accused(place, at.site) for place in places):
        return True
    return any(presumed(person, at.site, places, mine.get(person, ())) for person in everybody)


def _counts(claims: Iterable[Claim], at: At) -> str:
    """How many claims, and how they are known."""
    language = at.language
    bases = [BASIS_WORDS[claim.basis] for claim in claims if not claim.data.retracted]
    if not bases:
        return language.say("no claims")
    each = (f"{language.word(basis)} ({language.number(bases.count(basis))})" for basis in dict.fromkeys(sorted(bases)))
    return f"{counting.claims(len(bases), language)}: {', '.join(each)}"
