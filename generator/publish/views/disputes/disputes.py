"""Where sources differ, side by side, and what editors decided.

In: the disputes of the site. Out: one view for each of `disputes.html`, `differing.html` and `settlement.html`. A side
is shown with its claims, their standing, source and date; a settlement says whom the editor follows and why, and hides
no side.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.disputes import Dispute, Side
from generator.link.groups import grouped
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.records import Record, Settlement
from generator.model.vocabulary import Standing
from generator.publish import urls
from generator.publish.language import phrase
from generator.publish.prose import Block
from generator.publish.views.claims.changes import ChangeView, change_view
from generator.publish.views.claims.lines import ClaimLine, claim_line
from generator.publish.views.figures.sayings import scope_of
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.long_lists.paging import PagerView, Part, numbered, pager, part_name
from generator.publish.views.parts.at import At, Link, When, when
from generator.publish.views.parts.counting import origins
from generator.publish.views.parts.remarks import remarks_of

ON_A_PAGE = 120
_TITLE = phrase("Where sources differ")
_SAID = phrase("Statements that stand against each other, side by side, each with its source.")


@dataclass(frozen=True, slots=True)
class SaidView:
    """A claim of a side; `scope` is where and when its figure holds."""

    line: ClaimLine
    scope: str


@dataclass(frozen=True, slots=True)
class SideView:
    """Those who say the same."""

    words: str
    origins: str
    followed: bool
    said: tuple[SaidView, ...]


@dataclass(frozen=True, slots=True)
class SettledView:
    """What an editor decided."""

    link: Link
    when: When
    verdict: str
    why: str
    later: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DisputeView:
    """One thing about which sources differ."""

    anchor: str
    label: str
    sides: tuple[SideView, ...]
    earlier: tuple[ClaimLine, ...]
    settled: SettledView | None


@dataclass(frozen=True, slots=True)
class SubjectView:
    """What differs about the same subjects."""

    subjects: tuple[Link, ...]
    disputes: tuple[DisputeView, ...]


@dataclass(frozen=True, slots=True)
class DisputesView:
    """`disputes.html`."""

    frame: Frame
    title: str
    count: str
    pager: PagerView | None
    groups: tuple[SubjectView, ...]


@dataclass(frozen=True, slots=True)
class DifferingRow:
    """One thing about which sources differ, and where all sides stand; `anchor` is its place in this page."""

    anchor: str
    link: Link
    subjects: tuple[Link, ...]
    settled: str


@dataclass(frozen=True, slots=True)
class DifferingView:
    """`differing.html`: `disputes.html` where there are too many for one page."""

    frame: Frame
    title: str
    count: str
    rows: tuple[DifferingRow, ...]


@dataclass(frozen=True, slots=True)
class SettlementView:
    """`settlement.html`."""

    frame: Frame
    index: Link
    title: str
    settled: SettledView
    dispute: Link | None
    followed: tuple[ClaimLine, ...]
    others: tuple[ClaimLine, ...]
    blocks: tuple[Block, ...]
    changes: tuple[ChangeView, ...]


def dispute_parts(site: Site, size: int = ON_A_PAGE) -> tuple[Part[Dispute], ...]:
    """The pages on which the disputes stand, those about the same subjects together."""
    found = grouped((one.subjects, one) for one in site.disputes)
    ordered = tuple(one for some in found.values() for one in some)
    if len(ordered) <= size:
        return (Part(urls.DISPUTES, ordered),)
    return numbered(ordered, size, lambda number: urls.part_of(urls.DISPUTES, str(number)))


def disputes_view(part: Part[Dispute], parts: tuple[Part[Dispute], ...], at: At) -> DisputesView:
    """All disputes, or a part of them, by subject."""
    found = grouped((one.subjects, one) for one in part.items)
    groups = (
        SubjectView(at.links(subjects), tuple(dispute_view(one, at) for one in some))
        for subjects, some in found.items()
    )
    alone = part.path == urls.DISPUTES
    say, whole = at.language.say, at.language.word(_TITLE)
    title = whole if alone else say("Where sources differ: %(part)s", part=part_name(part, at.language))
    way = None if alone else pager(parts, part, at, at.page(urls.DISPUTES, whole))
    return DisputesView(frame(at, title, say(_SAID)), title, _counted(at), way, tuple(groups))


def differing_view(parts: tuple[Part[Dispute], ...], at: At) -> DifferingView:
    """One line for each dispute, at the place that its own page would have."""
    rows = (
        DifferingRow(
            one.anchor,
            Link(at.urls.to(part.path, one.anchor), dispute_label(one, at)),
            at.links(one.subjects),
            at.language.say("settled") if one.settlement else "",
        )
        for part in parts
        for one in part.items
    )
    title = at.language.word(_TITLE)
    return DifferingView(frame(at, title, at.language.word(_SAID)), title, _counted(at), tuple(rows))


def _counted(at: At) -> str:
    return at.language.plural(
        "Sources differ about one thing.", "Sources differ about %(number)s things.", len(at.site.disputes)
    )


def settlement_view(entry: Entry[Record], at: At) -> SettlementView:
    """The page of a settlement."""
    record = entry.record
    assert isinstance(record, Settlement)
    dispute = next((one for one in at.site.disputes if one.settlement == entry.id), None)
    claims = [at.site.claims[key] for key in record.claims if key in at.site.claims]
    overtaken = remarks_of(record.claims, at)
    return SettlementView(
        frame=frame(
            at, record.title, f"{record.why} [{'; '.join(one.words for one in overtaken)}]" if overtaken else record.why
        ),
        index=at.page(urls.DISPUTES, at.language.word(_TITLE)),
        title=record.title,
        settled=settled_view(entry.id, at),
        dispute=Link(at.urls.to(urls.DISPUTES, dispute.anchor), at.language.say("All sides")) if dispute else None,
        followed=tuple(claim_line(claim, at) for claim in claims if claim.key == record.holds),
        others=tuple(claim_line(claim, at) for claim in claims if claim.key != record.holds),
        blocks=at.prose(at.site.bodies[entry.id]),
        changes=tuple(change_view(change, entry, at) for change in record.changes),
    )


def dispute_view(one: Dispute, at: At) -> DisputeView:
    """One thing about which sources differ, with all its sides."""
    return DisputeView(
        one.anchor,
        dispute_label(one, at),
        tuple(_side(side, one, at) for side in one.sides),
        tuple(claim_line(claim, at) for claim in one.earlier),
        settled_view(one.settlement, at) if one.settlement else None,
    )


def dispute_label(one: Dispute, at: At) -> str:
    """What differs, and where."""
    label = at.site.properties[one.key].label if one.key else at.language.say("Statements")
    return f"{label}, {one.where}" if one.where else label


def is_followed(side: Side, dispute: Dispute, at: At) -> bool:
    """Whether an editor follows this side."""
    settlement = at.site.entries[dispute.settlement].record if dispute.settlement else None
    return isinstance(settlement, Settlement) and settlement.holds in {claim.key for claim in side.claims}


def _side(side: Side, dispute: Dispute, at: At) -> SideView:
    said = tuple(SaidView(claim_line(claim, at), _scope(claim, dispute, at)) for claim in side.claims)
    return SideView(side_words(side, at), origins(side.origins, at.language), is_followed(side, dispute, at), said)


def side_words(side: Side, at: At) -> str:
    """The figure that all of a side give, where it is one."""
    value = side.claims[0].values[0] if side.words else None
    return at.value(value) if value and value.words == side.words else side.words


def _scope(claim: Claim, dispute: Dispute, at: At) -> str:
    return "; ".join(_scopes(claim, dispute, at))


def _scopes(claim: Claim, dispute: Dispute, at: At) -> Iterator[str]:
    for value in claim.values:
        if value.key == dispute.key:
            yield from scope_of(value, at)


def settled_view(id: str, at: At) -> SettledView:
    """What an editor decided, and why."""
    record = at.site.entries[id].record
    assert isinstance(record, Settlement)
    claims: Iterable[Claim] = (at.site.claims[key] for key in (record.holds,) if key and key in at.site.claims)
    say = at.language.say
    verdict = next((say("The editor follows %(teller)s", teller=_teller(claim, at)) for claim in claims), "")
    verdict = verdict or say("The editor follows none of them")
    later = at.later(remarks_of(record.claims, at))
    return SettledView(at.link(id), when(record.date, at), verdict, record.why, later)


def _teller(claim: Claim, at: At) -> str:
    """Who says it; of what a writer reports, the source."""
    if claim.by and claim.data.standing is not Standing.REPORTED:
        return at.speaker(claim.by).text
    titles = dict.fromkeys(proof.source for proof in claim.proofs)
    return at.language.listed([at.language.say("“%(title)s”", title=at.name(id)) for id in titles])
