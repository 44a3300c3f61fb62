"""The stages through which a criminal proceeding goes, in the order in which they are drawn, and what belongs to each.

In: nothing. Out: `STAGES`, and the stage of a step. Refuses to know what happened to anybody.
"""

from dataclasses import dataclass

from generator.model.vocabulary import Event, Instance, Outcome

_DECISIONS = frozenset({Event.CONVICTION, Event.ACQUITTAL, Event.SENTENCE, Event.DISMISSAL})
_OF_APPEAL = frozenset(
    {Outcome.UPHELD, Outcome.QUASHED, Outcome.QUASHED_IN_PART, Outcome.REMITTED, Outcome.APPEAL_DISMISSED}
)
# Where an accused is asked in court how they plead; elsewhere a track without a plea has no gap.
_PLEAS = frozenset(
    {
        *("AU", "BB", "BM", "BS", "CA", "CY", "FJ", "GB", "GG", "GH", "GI", "HK", "IE", "IL", "IM", "IN", "JE", "JM"),
        *("KE", "KY", "MT", "MY", "NG", "NZ", "PG", "PK", "SG", "TT", "US", "ZA", "ZW"),
    }
)


@dataclass(frozen=True, slots=True)
class Stage:
    """`events` belong to it. `expected`: drawn also where no step of it is known.

    `of_guilt`: of those who were cleared only a known one; `countries`: where it is expected, if not everywhere.
    """

    label: str
    events: frozenset[Event]
    expected: bool = True
    of_guilt: bool = False
    countries: frozenset[str] = frozenset()


_APPEAL = Stage("appeal", frozenset({Event.APPEAL}))
STAGES: tuple[Stage, ...] = (
    Stage("arrest", frozenset({Event.WARRANT, Event.ARREST}), expected=False),
    Stage("charge", frozenset({Event.CHARGE, Event.INDICTMENT, Event.DENIAL})),
    Stage("plea", frozenset({Event.PLEA}), countries=_PLEAS),
    Stage("trial and verdict", frozenset({Event.TRIAL, Event.CONVICTION, Event.ACQUITTAL, Event.DISMISSAL})),
    Stage("sentence", frozenset({Event.SENTENCE}), of_guilt=True),
    _APPEAL,
)


def stage_of(event: Event | None, outcome: Outcome | None, instance: Instance | None) -> Stage | None:
    """Where a step is drawn; what a higher court decides is part of the appeal. None: it is no step of a track."""
    if event is Event.RULING:
        return _APPEAL if outcome in _OF_APPEAL else None
    if event in _DECISIONS and instance in (Instance.APPEAL, Instance.CASSATION):
        return _APPEAL
    return next((stage for stage in STAGES if event in stage.events), None)


def is_drawn(stage: Stage, known: bool, country: str, cleared: bool) -> bool:
    """Whether a stage stands on a track: where a step of it is known, and where a reader would ask for one."""
    if known or (stage.of_guilt and cleared):
        return known
    return country in stage.countries if stage.countries else stage.expected
