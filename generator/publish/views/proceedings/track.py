"""The steps of one person in one case, stage by stage: what a track is drawn of.

In: a `Status`, and what else the claims of the case say of the person. Out: `StageView`s in the order of the table of
stages. Stages of which nothing is known say so together; a step that a later decision overtook says by which.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.moves import NEVER, day_of
from generator.link.site import Site
from generator.link.status import Status
from generator.model.dates import PartialDate
from generator.model.stages import STAGES, Stage, is_drawn, stage_of
from generator.model.vocabulary import BASIS_WORDS, STANDINGS, Event
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.gaps import UNKNOWN
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks
from generator.publish.views.parts.steps import INSTANCES

_FURTHER = frozenset({Event.APPEAL, Event.RULING, Event.DENIAL})


@dataclass(frozen=True, slots=True)
class TellerView:
    """A claim that reports a step: who says it, how well established it is."""

    claim: Link
    by: Link | None
    standing: str
    standing_help: str
    basis: str


@dataclass(frozen=True, slots=True)
class StepView:
    """One step, and the claims that report it. `stands`: it is the last of its part; `later`: what overtook it."""

    words: str
    detail: str
    when: When
    tellers: tuple[TellerView, ...]
    stands: bool
    later: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class StageView:
    """A stage with its steps, or stages in a row without any; `gap` says so. `now`: the latest step known is in it."""

    label: str
    steps: tuple[StepView, ...]
    gap: str
    now: bool


@dataclass(frozen=True, slots=True)
class _Step:
    """A step before it is shown. `words` as the table of steps has them."""

    words: str
    date: PartialDate
    claim: Claim
    stands: bool


def stages(status: Status, at: At) -> tuple[StageView, ...]:
    """The track of a person in a case."""
    steps = [*_taken(status), *_further(status, at.site)]
    steps.sort(key=lambda step: (step.date.key, step.claim.key))
    mine = grouped((_stage(step.claim), step) for step in steps)
    cleared = all(position.taken.step.cleared for position in status.positions)
    country = at.site.seats.get(status.case, "")
    drawn = (stage for stage in STAGES if is_drawn(stage, stage in mine, country, cleared))
    several = len(status.positions) > 1
    found: list[StageView] = []
    for known, run in groupby(drawn, mine.__contains__):
        if known:
            found += (_stage_view(stage.label, mine[stage], status.person, several, at) for stage in run)
        else:
            found.append(_gap(run, at))
    return tuple(found)


def _taken(status: Status) -> Iterator[_Step]:
    """The steps that set the status."""
    for taken in status.track:
        yield _Step(taken.step.status, taken.date, taken.claim, taken.stands)


def _further(status: Status, site: Site) -> Iterator[_Step]:
    """What sets no status: appeals, decisions on them that let things stand, and what the accused denied."""
    known = {taken.claim.key for taken in status.track}
    for claim in site.about.get(status.person, ()):
        data = claim.data
        if claim.case != status.case or claim.key in known or not data.date:
            continue
        said = data.event is Event.DENIAL or data.standing not in NEVER
        if said and data.event in _FURTHER and _stage(claim):
            yield _Step(data.outcome or data.event, day_of(claim), claim, False)


def _stage(claim: Claim) -> Stage | None:
    return stage_of(claim.data.event, claim.data.outcome, claim.data.instance)


def _stage_view(label: str, steps: Iterable[_Step], person: str, several: bool, at: At) -> StageView:
    same = grouped(((step.words, str(step.date)), step) for step in steps)
    views = tuple(_step(some, person, several, at) for some in same.values())
    return StageView(at.language.head(label), views, "", any(view.stands for view in views))


def _gap(stages: Iterable[Stage], at: At) -> StageView:
    """One place for stages in a row: a reader learns nothing from the same words under each."""
    label = ", ".join(at.language.word(stage.label) for stage in stages)
    return StageView(label[:1].upper() + label[1:], (), at.language.word(UNKNOWN), False)


def _step(same: tuple[_Step, ...], person: str, several: bool, at: At) -> StepView:
    """What several claims tell of one day is one step; of which offences, where they went `several` ways.

    A step of several persons is overtaken for each by what became of that one alone.
    """
    later = dict.fromkeys(remark for step in same for remark in remarks(step.claim.key, at, of=person))
    return StepView(
        at.language.word(same[0].words),
        "; ".join(dict.fromkeys(part for step in same for part in _details(step.claim, several, at))),
        when(same[0].date, at),
        tuple(_teller(step.claim, at) for step in same),
        any(step.stands for step in same),
        at.later(later),
    )


def _details(claim: Claim, several: bool, at: At) -> Iterator[str]:
    """Of which offences and how many counts, and by which court of the ladder."""
    if several:
        yield from map(at.name, claim.offences)
    if claim.data.counts:
        yield at.language.counts(claim.data.counts)
    if claim.data.instance:
        yield at.language.word(INSTANCES[claim.data.instance])


def _teller(claim: Claim, at: At) -> TellerView:
    standing = claim.data.standing
    return TellerView(
        at.mark(claim),
        at.speaker(claim.by) if claim.by else None,
        standing,
        at.language.word(STANDINGS[standing]),
        at.language.word(BASIS_WORDS[claim.basis]),
    )
