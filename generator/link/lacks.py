"""What must be known of a ruling and is not: a table.

In: a ruling. Out: `Lack`s. Refuses to guess any of it, and to know whether somebody has looked.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generator.model.records import Ruling
from generator.model.vocabulary import Lawfulness, Use


@dataclass(frozen=True, slots=True)
class Lack:
    """The field that would say it; for editors, as the end of “of this ruling …”; and for readers."""

    key: str
    words: str
    shown: str


def _open(ruling: Ruling) -> bool:
    """Whether neither of the two questions has an answer, though one may be that the court left it open."""
    return ruling.lawfulness is Lawfulness.UNKNOWN and ruling.use is Use.UNKNOWN


_TABLE: tuple[tuple[Lack, Callable[[Ruling], bool]], ...] = (
    (Lack("date", "no date is known", "Date not known"), lambda ruling: ruling.date is None),
    (
        Lack("questions", "it is not known which questions it decided", "Questions that were decided not known"),
        lambda ruling: not ruling.questions,
    ),
    (
        Lack(
            "lawfulness",
            "it is known neither whether the evidence was lawfully obtained nor whether it may be used",
            "Not known whether the evidence was lawfully obtained, nor whether it may be used",
        ),
        _open,
    ),
)


SHOWN = tuple(lack.shown for lack, _ in _TABLE)
"""All that readers may be told."""


def lacks(ruling: Ruling) -> Iterator[Lack]:
    """What is not known of a ruling, in the order of its fields."""
    yield from (lack for lack, missing in _TABLE if missing(ruling))
