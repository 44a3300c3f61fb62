"""What comes before what in a proceeding: the closed tables behind contradictions and gaps.

In: nothing. Out: for each step, what must have happened before it, in words too. Refuses to know any claim.
"""

from dataclasses import dataclass

from generator.model.vocabulary import Event, Outcome

Kind = tuple[Event, Outcome | None]


@dataclass(frozen=True, slots=True)
class Need:
    """One of `before` comes before; `words` say it after "no". `strict`: it cannot come later either."""

    before: tuple[Kind, ...]
    words: str
    strict: bool = True
    after_acquittal: str = ""

    @property
    def words_after_acquittal(self) -> str:
        """An acquittal is a verdict, too: what is missing then has a narrower word."""
        return self.after_acquittal or self.words


_ACCUSATION = Need(((Event.CHARGE, None), (Event.INDICTMENT, None)), "charge or indictment")
_UNLESS_AGAIN = Need(_ACCUSATION.before, _ACCUSATION.words, strict=False)  # what was dropped may be charged again
_VERDICTS: tuple[Kind, ...] = (
    (Event.CONVICTION, None),
    (Event.ACQUITTAL, None),
    (Event.SENTENCE, None),
    (Event.DISMISSAL, None),
)
_VERDICT = Need(((Event.CONVICTION, None), (Event.PLEA, Outcome.GUILTY)), "verdict", after_acquittal="conviction")
_DECISION = Need(_VERDICTS, "first decision", strict=False)  # a higher court may decide before the first has done so

NEEDS: dict[Kind, Need] = {
    (Event.EXTRADITION, None): Need(((Event.ARREST, None),), "arrest", strict=False),  # somebody may be arrested again
    (Event.PLEA, Outcome.GUILTY): _ACCUSATION,
    (Event.PLEA, Outcome.NOT_GUILTY): _UNLESS_AGAIN,  # of a complaint, before the indictment
    (Event.TRIAL, None): _ACCUSATION,
    (Event.CONVICTION, None): _ACCUSATION,
    (Event.ACQUITTAL, None): _ACCUSATION,
    (Event.DISMISSAL, None): _UNLESS_AGAIN,
    (Event.SENTENCE, None): _VERDICT,
    (Event.RULING, Outcome.QUASHED): _DECISION,
    (Event.RULING, Outcome.UPHELD): _DECISION,
    (Event.RULING, Outcome.REMITTED): _DECISION,
    (Event.RULING, Outcome.APPEAL_DISMISSED): _DECISION,
}
# Decisions on guilt: of these an appeal is, and no plea comes after them.
VERDICTS = frozenset({Event.CONVICTION, Event.ACQUITTAL, Event.SENTENCE})
# By these a decision stands.
CONFIRMING = frozenset({Outcome.UPHELD, Outcome.APPEAL_DISMISSED})
# After these a case may begin again, and nothing that comes then contradicts what was before.
REOPENING = frozenset({Outcome.QUASHED, Outcome.REMITTED})
