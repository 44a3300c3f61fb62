"""Where somebody stands in a case, in words that never say more than the steps do.

In: a `Status`. Out: `StatusView`: the current position with its date, the whole track, and whether innocence is to be
presumed.
"""

from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.status import Position, Status, Taken
from generator.model.vocabulary import Final, Standing
from generator.publish.views.parts import At, Link, When, when

_OPEN_TO_APPEAL = frozenset({"convicted", "sentenced", "acquitted", "conviction quashed"})


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


def status_view(status: Status, at: At) -> StatusView:
    """A status as seen from the page `at`."""
    return StatusView(
        at.link(status.person),
        at.link(status.case),
        tuple(_position(position, at) for position in status.positions),
        tuple(_step(step, at) for step in status.track),
        f"last checked {status.checked.words}" if status.checked else "not checked since these sources were published",
        not status.guilty,
    )


def _position(position: Position, at: At) -> PositionView:
    step = position.step
    counts = f" on {step.claim.data.counts.words}" if step.claim.data.counts else ""
    final = ""
    if step.label in _OPEN_TO_APPEAL:
        final = "; final" if position.final is Final.YES else "; not known to be final"
    reported = "; as reported" if step.claim.data.standing is Standing.REPORTED else ""
    return PositionView(
        f"{step.label}{counts}{final}{reported}",
        when(step.date),
        at.links(position.offences),
        _claim(step.claim, at),
        step.claim.data.standing,
    )


def _step(step: Taken, at: At) -> StepView:
    claim = step.claim
    return StepView(step.label, when(step.date), _claim(claim, at), claim.data.standing, claim.basis, step.stands)


def _claim(claim: Claim, at: At) -> Link:
    return Link(at.urls.claim(claim.brief, claim.mark), claim.mark, claim.sentence)
