"""Claims that a later decision overtook: an acquittal, a dismissal, a quashing, or what took these back.

In: the proceedings of a site. Out: for each such claim the decisions that a reader must be told beside it. A step
stays on the track; nobody reads of a conviction without reading that it was quashed. Refuses to know wording.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.lanes import Lane, Lanes, lanes, part_of
from generator.link.moves import Effect, day_of, in_order, moves_of, overtakes
from generator.link.proceedings import Proceeding
from generator.model.dates import PartialDate
from generator.model.figures import Counts
from generator.model.steps import Step
from generator.model.vocabulary import Event, Standing

Dated = Callable[[Claim], PartialDate | None]

# What these say of somebody weighs on them, whatever else the claim is.
_WEIGHING = frozenset({Standing.ALLEGED, Standing.ADMITTED, Standing.FOUND})
_ACCUSING = frozenset(
    {
        *(Event.WARRANT, Event.ARREST, Event.CHARGE, Event.INDICTMENT, Event.PLEA, Event.TRIAL),
        *(Event.CONVICTION, Event.SENTENCE, Event.RULING, Event.EXTRADITION),
    }
)


_TURNS = 6  # of one matter; a case that turned more often is told by the last of them, so that no page grows with it


@dataclass(frozen=True, slots=True)
class Turn:
    """A decision that a claim is overtaken by. `later`: surely, or by its place in the proceeding.

    `offences` and `counts` say of what, where that is not all that the claim is about. `withheld`: it is on hold.
    """

    person: str
    step: Step
    claim: Claim
    later: bool
    offences: tuple[str, ...] = ()
    counts: Counts | None = None
    withheld: bool = False


def whole(turns: Sequence[Turn]) -> Turn:
    """One decision about one person, which overtook several claims: all that it says, whatever each was about."""
    first, decision = turns[0], turns[0].claim
    parts = tuple(dict.fromkeys(id for turn in turns for id in turn.offences))
    everything = any(not turn.offences for turn in turns)
    offences = decision.offences if parts and everything else parts
    later, withheld = all(turn.later for turn in turns), any(turn.withheld for turn in turns)
    return replace(first, offences=offences, counts=part_of(decision), later=later, withheld=withheld)


def overtaken(every: Iterable[Proceeding], dated: Dated) -> Mapping[str, tuple[Turn, ...]]:
    """By the key of a claim, the decisions that overtook it, in order. `dated` says when a statement was made."""
    return grouped(pair for one in every for pair in _of(one, dated))


def _of(one: Proceeding, dated: Dated) -> Iterator[tuple[str, Turn]]:
    found = lanes(in_order([(step, claim) for claim in one.claims for step in moves_of(claim)]))
    order = {key: number for number, key in enumerate(found.effects)}
    turning = {
        lane: turns for lane, history in found.histories.items() if (turns := tuple(_turning(history))[-_TURNS:])
    }
    if not turning:
        return
    for claim in one.claims:
        effect = found.effects.get(claim.key)
        if effect:
            hits = _overtaking(effect, found, turning)
        elif _weighs(claim):
            hits = _clearing(claim, dated(claim), turning)
        else:
            continue
        yield from ((claim.key, turn) for turn in _turns(one.person, claim, found, order, hits))


def _turning(history: Iterable[Effect]) -> Iterator[Effect]:
    """Where somebody was cleared, cleared in another way, or no longer: what else happens changes no reading."""
    before: Step | None = None
    for step, claim in history:
        was_cleared = before is not None and before.cleared
        if (step.cleared and step != before) or (was_cleared and not step.cleared):
            yield step, claim
        before = step


_Hit = tuple[Lane, Effect, bool]


def _overtaking(effect: Effect, found: Lanes, turning: Mapping[Lane, tuple[Effect, ...]]) -> Iterator[_Hit]:
    step, claim = effect
    offences = claim.offences or tuple(lane.offence for lane in turning)
    mine = set(found.moved[claim.key])
    for lane, turns in turning.items():
        if lane in mine or (lane.offence in offences and part_of(claim) is None):
            for turn in turns:
                same = turn[1].key == claim.key or (step.cleared and turn[0] == step)
                if not same and overtakes(turn, effect) and not _one_judgment(turn, effect):
                    yield lane, turn, True


def _one_judgment(turn: Effect, effect: Effect) -> bool:
    """Whether a conviction and an acquittal of less than that are parts of one decision, and no change of it."""
    after, before = turn[1], effect[1]
    narrower = bool(part_of(after) and not part_of(before)) or bool(
        after.offences and set(after.offences) != set(before.offences)
    )
    instances = {claim.data.instance for claim in (before, after) if claim.data.instance}
    apart = len(instances) > 1 or day_of(before).surely_before(day_of(after))
    return effect[0].guilty and narrower and not apart


def _weighs(claim: Claim) -> bool:
    return claim.data.standing in _WEIGHING or bool(claim.offences) or claim.data.event in _ACCUSING


def _clearing(claim: Claim, said: PartialDate | None, turning: Mapping[Lane, tuple[Effect, ...]]) -> Iterator[_Hit]:
    """Of a statement that is no step: what became of its matter, also where it was made after that."""
    for lane, turns in turning.items():
        offence = not claim.offences or lane.offence in claim.offences or not lane.offence
        if offence and (part_of(claim) is None or lane.counts in (None, claim.data.counts)):
            for turn in turns:
                date = turn[1].data.date
                if claim.data.event and date and said and date.surely_before(said):
                    continue
                yield lane, turn, bool(said and date and said.surely_before(date))


def _turns(person: str, claim: Claim, found: Lanes, order: Mapping[str, int], hits: Iterable[_Hit]) -> Iterator[Turn]:
    """One turn for each decision, however many lanes it moved; of what, where that is not everything."""
    concerned = {lane.offence for lane in found.histories if not claim.offences or lane.offence in claim.offences}
    by_claim = grouped((turn[1].key, (lane, turn, later)) for lane, turn, later in hits)
    for mine in sorted(by_claim.values(), key=lambda mine: order[mine[0][1][1].key]):
        offences = tuple(dict.fromkeys(lane.offence for lane, _, _ in mine if lane.offence))
        counts = tuple(dict.fromkeys(lane.counts for lane, _, _ in mine))
        (step, decision), later = mine[0][1], mine[0][2]
        part = counts[0] if len(counts) == 1 and counts[0] != claim.data.counts else None
        yield Turn(person, step, decision, later, offences if set(offences) < concerned else (), part)
