"""English as one `Tongue`.

In: the tables and rules of this folder. Out: `ENGLISH`.
"""

import re
from collections.abc import Iterator

from generator.convert.candidates import Candidate
from generator.convert.english import (
    cues,
    decoys,
    offences,
    organisations,
    people,
    persons,
    places,
    properties,
    speech,
    words,
)
from generator.convert.english.given import GIVEN
from generator.convert.spelling import CAP
from generator.convert.tongue import Tongue


def names(text: str) -> Iterator[Candidate]:
    """Everything that a rule takes for a name in this sentence."""
    plain = decoys.lowered(text)
    yield from organisations.find(plain)
    yield from people.find(plain)
    yield from places.find(plain)
    yield from offences.find(text)


ENGLISH = Tongue(
    code="en",
    names=names,
    ordinary=words.ORDINARY,
    listed=re.compile(rf"{CAP}(?: {CAP})?(?:(?:, {CAP}(?: {CAP})?)*,? (?:and|or) {CAP}(?: {CAP})?)"),
    offence_before=re.compile(r"(?:\w+ly )?"),
    offence_after=re.compile(r"$| (?:through|by|using|via|with)\b"),
    also=speech.ALSO,
    standings=cues.STANDINGS,
    carries=cues.CARRIES,
    of_the_accuser=cues.OF_THE_ACCUSER,
    goes_on=cues.GOES_ON,
    restrictive=cues.RESTRICTIVE,
    denied=cues.DENIED,
    events=cues.EVENTS,
    indicted_list=speech.INDICTED_LIST,
    accusation=speech.ACCUSATION,
    speech=speech.SPEECH,
    they_said=speech.THEY_SAID,
    beside=speech.BESIDE,
    between=speech.BETWEEN,
    act=speech.ACT,
    of_company=speech.OF_COMPANY,
    prosecutor_abroad=speech.PROSECUTOR_ABROAD,
    roles=speech.ROLES,
    former=speech.FORMER,
    person_pronoun=speech.PERSON_PRONOUN,
    person_begins=speech.PERSON_BEGINS,
    thing_begins=speech.THING_BEGINS,
    the_company=speech.THE_COMPANY,
    based_in=speech.BASED_IN,
    properties=properties.PROPERTIES,
    bound=properties.BOUND,
    range=properties.RANGE,
    existing=GIVEN | places.PLACES,
    adjectives=places.ADJECTIVES,
    no_item=organisations.NO_ITEM,
    nicknamed=persons.NICKNAMED,
)
