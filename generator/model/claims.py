"""The data of a claim, as frozen models.

In: plain data from YAML in which every scalar is a text. Out: what one mark of a brief says, with its evidence, its
retraction and the reply to it. Refuses to know which properties there are: the table of the project has them.
"""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, WithJsonSchema, model_validator

from generator.model.dates import PartialDate
from generator.model.scalars import ClaimReference, CountsOf, Date, Flag, Reference, Text
from generator.model.vocabulary import Event, Final, Instance, Outcome, Standing

NO_CASE = "none"


class Strict(BaseModel):
    """Frozen, and an unknown key is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Evidence(Strict):
    """A further source of a claim, where one is not enough."""

    source: Reference
    passage: Text | None = None
    pinpoint: Text | None = None
    note: Text | None = None


class Retraction(Strict):
    """Since when a claim is withdrawn, and why."""

    date: Date
    reason: Text

    @property
    def words(self) -> str:
        """What stands at its anchor instead of it."""
        return f"Withdrawn on {self.date.words}: {self.reason}"


class Withheld(Retraction):
    """A claim that is off the site only for now, since what it rests on is on hold. Nobody writes this into a file."""

    date: Date = PartialDate("", "", "unknown")
    reason: Text = "its source is on hold"

    @property
    def words(self) -> str:
        """What stands at its anchor instead of it."""
        return "Withheld for now"


class Reply(Strict):
    """What somebody whom a claim concerns answered: a passage of a source, or in our words what it says."""

    date: Date
    by: Reference
    source: Reference
    text: Text | None = None
    passage: Text | None = None

    @model_validator(mode="after")
    def _words(self) -> "Reply":
        if (self.text is None) == (self.passage is None):
            raise ValueError("a reply is told in one way: by a `passage` of its source, or by a `text` of ours")
        return self


class ClaimData(BaseModel):
    """The data of one mark. Keys beyond these are properties, checked against the project's table in `link`."""

    model_config = ConfigDict(extra="allow", frozen=True)

    standing: Standing
    by: Reference | None = None
    about: tuple[Reference, ...] | None = None
    event: Event | None = None
    date: Date | None = None
    as_of: Date | None = None
    case: Reference | None = None
    offence: tuple[Reference, ...] = ()
    counts: CountsOf | None = None
    instance: Instance | None = None
    outcome: Outcome | None = None
    final: Annotated[Final, WithJsonSchema({"enum": ["yes", "no", "unknown", True, False]})] = Final.UNKNOWN
    place: Reference | None = None
    source: Reference | None = None
    evidence: tuple[Evidence, ...] = ()
    disputes: tuple[ClaimReference, ...] = ()
    supersedes: tuple[ClaimReference, ...] = ()
    answers: tuple[ClaimReference, ...] = ()
    key: Flag = False
    formerly: tuple[ClaimReference, ...] = ()
    retracted: Retraction | None = None
    reply: Reply | None = None

    @property
    def properties(self) -> dict[str, Any]:
        """Key → value as written: a text or a mapping."""
        return self.model_extra or {}
