"""`settlement.html`: one decision of an editor, with the claims on both sides of it.

In: a settlement. Out: `SettlementView`.
"""

from dataclasses import dataclass

from generator.model.content import Entry
from generator.model.records import Record, Settlement
from generator.publish import urls
from generator.publish.prose import Block
from generator.publish.views.claims.changes import ChangeView, change_view
from generator.publish.views.claims.lines import ClaimLine, claim_line
from generator.publish.views.disputes.disputes import TITLE
from generator.publish.views.disputes.settled import SettledView, settled_view
from generator.publish.views.frame.frame import Frame, frame
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks_of


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
        index=at.page(urls.DISPUTES, at.language.word(TITLE)),
        title=record.title,
        settled=settled_view(entry.id, at),
        dispute=Link(at.urls.to(urls.DISPUTES, dispute.anchor), at.language.say("All sides")) if dispute else None,
        followed=tuple(claim_line(claim, at) for claim in claims if claim.key == record.holds),
        others=tuple(claim_line(claim, at) for claim in claims if claim.key != record.holds),
        blocks=at.prose(at.site.bodies[entry.id]),
        changes=tuple(change_view(change, entry, at) for change in record.changes),
    )
