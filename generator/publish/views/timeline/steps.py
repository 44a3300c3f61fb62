"""A claim about a step as a picture over the years takes it: from which month to which, and how telling its word is.

In: dated claims. Out: `Step`s. What has a bound stands at the month nearest to it.
"""

from collections.abc import Iterable, Iterator

from generator.link.claims import Claim
from generator.model.dates import PartialDate
from generator.model.steps import STEPS
from generator.model.vocabulary import Event
from generator.publish.drawing.axis import month
from generator.publish.drawing.lanes import Step
from generator.publish.views.parts.at import At

# What is named in a dossier's picture, the most telling first.
_TELLING = (
    *(Event.TAKEDOWN, Event.LAUNCH, Event.ACQUITTAL, Event.CONVICTION, Event.SENTENCE, Event.DISMISSAL),
    *(Event.INDICTMENT, Event.PLEA, Event.CHARGE, Event.TRIAL, Event.APPEAL, Event.EXTRADITION, Event.ARREST),
    *(Event.INFILTRATION, Event.LEGISLATION, Event.RELEASE, Event.WARRANT, Event.RULING, Event.RAID, Event.SEIZURE),
    *(Event.INVESTIGATION, Event.DENIAL, Event.APPLICATION, Event.HEARING, Event.PUBLICATION, Event.STATEMENT),
)
# What says who stands where is said of each; twice `ruling` in a row says no more than once.
_AGAIN = frozenset(event for event, _ in STEPS)


def steps_of(claims: Iterable[Claim], at: At, labelled: bool) -> tuple[Step, ...]:
    """Steps in the order of their claims; `labelled`: with a word for each."""
    return tuple(step for claim in claims for step in _step(claim, at, labelled))


def _step(claim: Claim, at: At, labelled: bool) -> Iterator[Step]:
    date, event = claim.data.date, claim.data.event
    if date and event:
        first, last = (_near(date), _near(date)) if date.bound else (month(date.earliest), month(date.latest))
        href = at.urls.claim(claim.brief, claim.mark)
        weight = 2 * (len(_TELLING) - _TELLING.index(event)) + claim.data.key
        label = at.language.word(event) if labelled else ""
        yield Step(claim.key, href, claim.data.standing, first, last, date.bound, label, weight, event in _AGAIN)


def _near(date: PartialDate) -> int:
    """The month of a bound that is nearest to what it bounds."""
    return month(date.latest if date.bound == "before" else date.earliest)
