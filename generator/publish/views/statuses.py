"""Where somebody stands in a case, in words that never say more than the steps do.

In: a `Status`. Out: `StatusView`: the current position with its date, the whole track, and whether innocence is to be
presumed.
"""

from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.gaps import Gap
from generator.link.status import Position, Status, Taken
from generator.model.vocabulary import BASIS_WORDS, Final, Standing
from generator.publish.views.parts import At, Link, When, when
from generator.publish.views.steps import said


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of a track, and the claim that reports it."""

    label: str
    when: When
    claim: Link
    standing: str
    basis: str
    stands: bool


@dataclass(frozen=True, slots=True)
class PositionView:
    """The last step for some offences."""

    words: str
    when: When
    offences: tuple[Link, ...]
    claim: Link
    standing: str


@dataclass(frozen=True, slots=True)
class StatusView:
    """A person in a case. `presumed`: nobody has shown a final conviction."""

    person: Link
    case: Link
    positions: tuple[PositionView, ...]
    track: tuple[StepView, ...]
    checked: str
    presumed: bool
    gaps: tuple[Link, ...] = ()


def status_view(status: Status, at: At) -> StatusView:
    """A status as seen from the page `at`."""
    return StatusView(
        at.link(status.person),
        at.link(status.case),
        tuple(_position(position, at) for position in status.positions),
        tuple(_step(step, at) for step in status.track),
        f"last checked {status.checked.words}" if status.checked else "not checked since these sources were published",
        not status.guilty,
        tuple(_gap(gap, at) for gap in status.gaps),
    )


def _position(position: Position, at: At) -> PositionView:
    taken = position.taken
    data = taken.claim.data
    counts = f" on {data.counts.words}" if data.counts else ""
    final = ""
    if taken.step.decided:
        final = "; final" if position.final is Final.YES else "; not known to be final"
    reported = "; as reported" if data.standing is Standing.REPORTED else ""
    return PositionView(
        f"{taken.step.status}{counts}{final}{reported}",
        when(taken.date),
        at.links(position.offences),
        _claim(taken.claim, at),
        data.standing,
    )


def _gap(gap: Gap, at: At) -> Link:
    words = f"No {gap.missing} is known to this site before this {gap.claim.data.event}."
    return Link(at.urls.claim(gap.claim.brief, gap.claim.mark), words, said(gap.claim, at.site))


def _step(taken: Taken, at: At) -> StepView:
    claim = taken.claim
    link = _claim(claim, at)
    return StepView(
        taken.step.status, when(taken.date), link, claim.data.standing, BASIS_WORDS[claim.basis], taken.stands
    )


def _claim(claim: Claim, at: At) -> Link:
    return Link(at.urls.claim(claim.brief, claim.mark), claim.mark, said(claim, at.site))
