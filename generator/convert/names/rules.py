"""All that the rules of a language see in a sentence, where its folder holds nothing but rows of patterns and words.

In: the tables of a language, and a sentence. Out: candidates. Refuses to hold a word of any language.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from generator.convert.names import rows
from generator.convert.names.candidates import Candidate
from generator.convert.names.charges import Charges, offences
from generator.convert.names.rows import SHAPED, Lexicon, Row
from generator.convert.names.spelling import CAP
from generator.convert.sieve import Table


@dataclass(frozen=True)
class Rules:
    """How a language shows names of each kind."""

    words: Lexicon
    bodies: Table[Row]  # networks, companies, groups, agencies, courts, operations
    secrets: re.Pattern[str]  # in a sentence: it is about secret messages, and a shape is enough for a network
    people: Table[Row]
    places: Table[Row]
    place: re.Pattern[str]  # one place of those that a row lists
    charges: Charges

    def find(self, text: str) -> Iterator[Candidate]:
        """Everything that a rule takes for a name in this sentence."""
        yield from rows.bodies(text, self.bodies, self.words)
        if self.secrets.search(text):
            yield from rows.bodies(text, SHAPED, self.words)
        yield from rows.people(text, self.people, self.words)
        yield from rows.places(text, self._countries, self.places, self.place, self.words)
        yield from offences(text, self.charges)

    @cached_property
    def _countries(self) -> re.Pattern[str]:
        return rows.countries(self.words)


def listed(joined: str) -> re.Pattern[str]:
    """A list of names, whose last two are joined by one of these words: `en|of`."""
    return re.compile(rf"{CAP}(?: {CAP})?(?:(?:, {CAP}(?: {CAP})?)*,? (?:{joined}) {CAP}(?: {CAP})?)")
