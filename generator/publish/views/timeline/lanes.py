"""In which lane of a picture a step stands: that of its network, or that of its phase.

In: dated claims. Out: lanes of steps, of bounded number.
"""

from collections.abc import Iterable, Iterator, Sequence

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.vocabulary import Event
from generator.publish import urls
from generator.publish.drawing.lanes import Lane
from generator.publish.language import phrase
from generator.publish.views.parts.at import At
from generator.publish.views.timeline.steps import steps_of

MOST_LANES = 24
# Kinds of steps that stand in one row of a dossier's picture, in the order in which they mostly happen.
_PHASES: dict[str, tuple[Event, ...]] = {
    phrase("In public"): (Event.LAUNCH, Event.LEGISLATION, Event.STATEMENT, Event.PUBLICATION),
    phrase("Police work"): (
        *(Event.INVESTIGATION, Event.INFILTRATION, Event.RAID, Event.SEIZURE, Event.TAKEDOWN),
        *(Event.WARRANT, Event.ARREST, Event.EXTRADITION),
    ),
    phrase("In proceedings"): (
        *(Event.CHARGE, Event.INDICTMENT, Event.PLEA, Event.DENIAL, Event.TRIAL),
        *(Event.HEARING, Event.APPLICATION, Event.RELEASE),
    ),
    phrase("Decided"): (
        *(Event.RULING, Event.CONVICTION, Event.SENTENCE, Event.ACQUITTAL, Event.DISMISSAL, Event.APPEAL),
    ),
}


def by_phase(claims: Iterable[Claim], at: At) -> Iterator[Lane]:
    """A lane for each phase in which anything happened."""
    phases = {event: phase for phase, events in _PHASES.items() for event in events}
    lanes = grouped((phases[claim.data.event], claim) for claim in claims if claim.data.event)
    for name in (name for name in _PHASES if name in lanes):
        yield Lane(at.language.word(name), "", steps_of(lanes[name], at, True))


def by_network(claims: Sequence[Claim], at: At) -> Iterator[Lane]:
    """A lane for each network in order of its first step, those beyond the number gathered, what names none last."""
    pairs = ((network, claim) for claim in claims for network in _networks(claim, at) or ("",))
    lanes = grouped(pairs)
    none = lanes.pop("", ())
    most = sorted(lanes, key=lambda id: (-len(lanes[id]), id))
    kept = set(most if len(most) <= MOST_LANES else most[: MOST_LANES - 1])
    for id in (id for id in lanes if id in kept):
        link = at.link(id)
        yield Lane(link.text, link.href, steps_of(lanes[id], at, False))
    if rest := [claim for id in most if id not in kept for claim in lanes[id]]:
        unique = {claim.key: claim for claim in rest}.values()
        count = at.language.number(len(most) - len(kept))
        further = at.language.say("Further networks: %(count)s", count=count)
        yield Lane(further, at.urls.to(urls.index_of("networks")), steps_of(unique, at, False))
    if none:
        yield Lane(at.language.say("No network is named"), "", steps_of(none, at, False))


def _networks(claim: Claim, at: At) -> tuple[str, ...]:
    """The networks that a step is about, else those of its case and of the rulings that it is about."""
    about = tuple(id for id in claim.about if id.startswith("networks/"))
    records = (claim.case, *(id for id in claim.about if id.startswith("rulings/")))
    of = (ref.to_id for id in records for ref in at.site.refs.get(id, ()) if ref.key == "networks")
    return about or tuple(dict.fromkeys(of))
