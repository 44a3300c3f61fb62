"""Steps that several briefs tell: which claims tell the same one, and how a timeline shows them together.

In: claims that are steps, in order. Out: groups of them, and `StepLine`s. In doubt they are two steps: each keeps its
words. Every teller keeps its own standing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.steps import STEPS
from generator.model.vocabulary import Event
from generator.publish.views.claims.lines import ClaimLine, claim_line
from generator.publish.views.parts.at import At

Told = tuple[Claim, ...]
_DAY = len("2021-03-12")

# What moves somebody in a case: the same date of the same person there is one step, however exact it is.
_MOVES = frozenset(event for event, _ in STEPS)
# What happens to somebody, or in a case, once a day. Raids may be several; of what is said the words count.
_ONCE = _MOVES | {Event.APPEAL, Event.RELEASE, Event.EXTRADITION, Event.HEARING, Event.RULING}


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step as its first teller tells it, and the claims of other briefs that tell it too."""

    first: ClaimLine
    also: tuple[ClaimLine, ...] = ()
    marks: str = ""


def told_together(steps: Iterable[Claim]) -> tuple[Told, ...]:
    """The steps in their order, each once, with all that tell it."""
    ordered = tuple(steps)
    same = grouped((_what(claim), claim) for claim in ordered)
    met: set[str] = set()
    told: list[Told] = []
    for claim in ordered:
        if claim.key not in met:
            group = same[_what(claim)]
            told.append(group if _one_step(group) else (claim,))
            met.update(one.key for one in told[-1])
    return tuple(told)


def step_line(told: Told, at: At, marks: str = "") -> StepLine:
    """A step and its tellers as the page `at` shows them."""
    first, *also = (claim_line(claim, at) for claim in told)
    return StepLine(first, tuple(also), marks)


def step_lines(steps: Iterable[Claim], at: At) -> tuple[StepLine, ...]:
    """Steps in order, what several briefs tell once."""
    return tuple(step_line(told, at) for told in told_together(steps))


def _what(claim: Claim) -> tuple[object, ...]:
    """What two claims have in common that tell one step: the date, the kind, how it went, and whom or which case."""
    data, date = claim.data, claim.data.date
    persons = frozenset(id for id in claim.about if id.startswith("people/") or "#" in id)
    kind = (data.event, data.outcome, data.instance)
    if date and len(date.iso) == _DAY and data.event in _ONCE and (persons or claim.case):
        return (date.iso, *kind, persons or claim.case)
    if date and not date.unknown and data.event in _MOVES and persons and claim.case:
        return (str(date), *kind, persons, claim.case)
    return (claim.key,)


def _one_step(group: Told) -> bool:
    """One brief does not tell a step twice, and a step is of one case."""
    briefs = {claim.brief for claim in group}
    return len(briefs) == len(group) and len({claim.case for claim in group if claim.case}) <= 1
