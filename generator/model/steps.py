"""What a step of a proceeding makes of somebody's status, and which step outranks which.

In: nothing. Out: `STEPS`, and what is left of a decision that was quashed. Refuses to know what happened to anybody.
"""

from dataclasses import dataclass

from generator.model.vocabulary import Event, Outcome


@dataclass(frozen=True, slots=True)
class Step:
    """What an event makes of a person's status in a case; the higher rank wins on equal or overlapping dates.

    `guilty`: final, it ends the presumption of innocence. `cleared`: what comes later of other counts leaves it alone.
    """

    status: str
    rank: int
    guilty: bool = False
    cleared: bool = False

    @property
    def decided(self) -> bool:
        """Whether it is a decision, which can be final or not."""
        return self.guilty or self.cleared


STEPS: dict[tuple[Event, Outcome | None], Step] = {
    (Event.WARRANT, None): Step("sought under an arrest warrant", 10),
    (Event.ARREST, None): Step("arrested", 20),
    (Event.CHARGE, None): Step("charged", 30),
    (Event.INDICTMENT, None): Step("indicted", 40),
    (Event.PLEA, Outcome.NOT_GUILTY): Step("pleaded not guilty", 50),
    (Event.TRIAL, None): Step("on trial", 60),
    (Event.PLEA, Outcome.GUILTY): Step("pleaded guilty", 70),
    (Event.CONVICTION, None): Step("convicted", 80, guilty=True),
    (Event.SENTENCE, None): Step("sentenced", 90, guilty=True),
    (Event.DISMISSAL, None): Step("charges dismissed", 100, cleared=True),
    (Event.ACQUITTAL, None): Step("acquitted", 110, cleared=True),
}
CONVICTION_QUASHED = Step("conviction quashed", 120, cleared=True)
ACQUITTAL_QUASHED = Step("acquittal quashed", 120)
DISMISSAL_QUASHED = Step("dismissal quashed", 120)
QUASHED = {
    STEPS[Event.CONVICTION, None]: CONVICTION_QUASHED,
    STEPS[Event.SENTENCE, None]: CONVICTION_QUASHED,
    STEPS[Event.ACQUITTAL, None]: ACQUITTAL_QUASHED,
    STEPS[Event.DISMISSAL, None]: DISMISSAL_QUASHED,
}
