"""Dates in words, and for machines where they are exact enough.

In: a date, and a language. Out: `When`, none where there is no date.
"""

from dataclasses import dataclass

from generator.model.dates import PartialDate
from generator.publish.views.parts.remarks import Speaking


@dataclass(frozen=True, slots=True)
class When:
    """A date in words, and for machines where it is exact enough."""

    words: str
    iso: str = ""


def when(date: PartialDate | None, at: Speaking) -> When:
    """A date in words; none where there is none."""
    return When(at.language.date(date), date.iso) if date else When("")


def day(iso: str, at: Speaking) -> str:
    """A day of the record in words."""
    return at.language.date(PartialDate.parse(iso))
