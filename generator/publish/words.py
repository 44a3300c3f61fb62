"""The words of the model's tables that pages show: they stand in no view, and belong to the catalogue all the same.

In: the tables. Out: each word or phrase once. Refuses to know any language.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import IO, Any

from generator.link.backlinks import Why
from generator.link.gaps import LOWER
from generator.link.lacks import SHOWN
from generator.link.references import FIELDS, OF_TABLE
from generator.model.figures import UNITS, VAGUE
from generator.model.kinds import KINDS
from generator.model.proceedings import NEEDS
from generator.model.stages import STAGES
from generator.model.steps import ACQUITTAL_QUASHED, CONVICTION_QUASHED, DISMISSAL_QUASHED, STEPS
from generator.model.vocabulary import (
    BASES,
    BASIS_WORDS,
    STANDINGS,
    Event,
    History,
    Lawfulness,
    Outcome,
    Question,
    Role,
    SourceType,
    Standing,
    Use,
)
from generator.publish.drawing.regions import REGIONS
from generator.publish.language import ROLE

_ENUMS: tuple[type[StrEnum], ...] = (
    Standing,
    Event,
    Outcome,
    SourceType,
    Lawfulness,
    Use,
    Question,
    History,
    Why,
)
_PHRASES = (*STANDINGS.values(), *BASES.values(), *BASIS_WORDS.values())
_STEPS = (*STEPS.values(), CONVICTION_QUASHED, ACQUITTAL_QUASHED, DISMISSAL_QUASHED)


def shown() -> tuple[str, ...]:
    """Every word of a table, in order of the tables; those of roles stand in a context of their own."""
    every = [
        *(member.value for table in _ENUMS for member in table),
        *_PHRASES,
        *(step.status for step in _STEPS),
        *(word for need in NEEDS.values() for word in (need.words, need.words_after_acquittal)),
        LOWER,
        *SHOWN,
        *(field.reason for fields in FIELDS.values() for field in fields),
        OF_TABLE,
        *VAGUE,
        *(unit for units in UNITS.values() for unit in sorted(units)),
        *(stage.label for stage in STAGES),
        *REGIONS,
        *(word for kind in KINDS.values() for word in (kind.label, kind.plural)),
    ]
    return tuple(dict.fromkeys(every))


def extract(
    file: IO[bytes], keywords: Sequence[str], tags: Sequence[str], options: dict[str, Any]
) -> Iterator[tuple[int, str, str | tuple[str, str], list[str]]]:
    """What Babel asks of a method of extraction: line, function, message, comments."""
    for word in shown():
        yield 1, "say", word, []
    for role in Role:
        yield 1, "pgettext", (ROLE, role.value), []
