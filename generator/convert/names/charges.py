"""Words of charging → the offences that they introduce: what the rules of a language do with its tables.

In: a sentence and the tables of a language. Out: candidates. Refuses to hold a word of any language, and to know a law.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.convert.names.candidates import Candidate


@dataclass(frozen=True, slots=True)
class Charges:
    """How a language writes what somebody is charged with."""

    link: re.Pattern[str]  # words of charging up to the first offence
    restrictive: re.Pattern[str]  # before the link: a clause that only says which one is meant
    start: re.Pattern[str]  # how the name of an offence begins
    between: re.Pattern[str]  # between two offences of a list
    stop: re.Pattern[str]  # where the list ends
    anywhere: re.Pattern[str]  # an offence that nothing else is called, in a sentence with `charging`
    charging: re.Pattern[str]  # words of charging


def offences(text: str, charges: Charges) -> Iterator[Candidate]:
    """Every offence that a word of charging introduces."""
    for link in charges.link.finditer(text):
        if not charges.restrictive.search(text[: link.start()]):
            yield from _items(text, link.end(), charges)
    if (charged := charges.charging.search(text)) and not charges.restrictive.search(text[: charged.start()]):
        for match in charges.anywhere.finditer(text):
            yield _offence(match[0], match.start(), "offence by its own name")


def _items(text: str, at: int, charges: Charges) -> Iterator[Candidate]:
    first_name = charges.start.match(text, at)
    stop = charges.stop.search(text, first_name.start("name") if first_name else at)
    end = stop.start() if stop else len(text)
    parts = list(charges.between.finditer(text, at, end))
    starts = [at, *(part.end() for part in parts)]
    ends = [*(part.start() for part in parts), end]
    for first, last in zip(starts, ends, strict=True):
        if begun := charges.start.match(text, first, last):
            form = text[begun.start("name") : last].partition(", ")[0].rstrip(" ,\u00a0\u202f")
            yield _offence(form, begun.start("name"), "offence after a charge")


def _offence(form: str, start: int, rule: str) -> Candidate:
    return Candidate("offences", form, start, start + len(form), rule, any_case=True)
