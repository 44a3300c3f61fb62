"""One thing about which sources differ, with all its sides.

In: a dispute. Out: `DisputeView`: each side with its claims, their standing, source and date, and what an editor
decided, which hides no side.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.disputes import Dispute, Side
from generator.model.records import Settlement
from generator.publish.views.claims.lines import ClaimLine, claim_line
from generator.publish.views.disputes.settled import SettledView, settled_view
from generator.publish.views.figures.sayings import scope_of
from generator.publish.views.parts.at import At
from generator.publish.views.parts.counting import origins


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
class DisputeView:
    """One thing about which sources differ."""

    anchor: str
    label: str
    sides: tuple[SideView, ...]
    earlier: tuple[ClaimLine, ...]
    settled: SettledView | None


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
