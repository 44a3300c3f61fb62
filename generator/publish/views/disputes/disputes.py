"""`disputes.html` and `differing.html`: everything about which sources differ.

In: the disputes of the site. Out: the pages that hold them, those about the same subjects together, and their views;
one line for each where they are too many for one page.
"""

from dataclasses import dataclass

from generator.link.disputes import Dispute
from generator.link.groups import grouped
from generator.link.site import Site
from generator.publish import urls
from generator.publish.language import phrase
from generator.publish.views.disputes.sides import DisputeView, dispute_label, dispute_view
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.long_lists.paging import PagerView, Part, numbered, pager, part_name
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

ON_A_PAGE = 120
TITLE = phrase("Where sources differ")
_SAID = phrase("Statements that stand against each other, side by side, each with its source.")


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
    say, whole = at.language.say, at.language.word(TITLE)
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
    title = at.language.word(TITLE)
    return DifferingView(frame(at, title, at.language.word(_SAID)), title, _counted(at), tuple(rows))


def _counted(at: At) -> str:
    return at.language.plural(
        "Sources differ on one point.", "Sources differ on %(number)s points.", len(at.site.disputes)
    )
