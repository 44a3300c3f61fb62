"""French as one `Tongue`.

In: the tables and rules of this folder. Out: `FRENCH`.
"""

import re
from collections.abc import Iterator

from generator.convert.french import (
    cues,
    events,
    meant,
    offences,
    organisations,
    people,
    places,
    properties,
    speech,
    words,
)
from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import CAP
from generator.convert.sieve import Table
from generator.convert.tongue import Tongue


def names(text: str) -> Iterator[Candidate]:
    """Everything that a rule takes for a name in this sentence."""
    yield from organisations.find(text)
    yield from people.find(text)
    yield from places.find(text)
    yield from offences.find(text)


FRENCH = Tongue(
    code="fr",
    names=names,
    ordinary=words.ORDINARY,
    listed=re.compile(rf"{CAP}(?: {CAP})?(?:(?:, {CAP}(?: {CAP})?)*,? (?:et|ou) {CAP}(?: {CAP})?)"),
    offence_before=re.compile(r"(?:la |le |l[’'])?"),
    offence_after=re.compile(r"$| (?:par|via|avec|en bande organisée|aggravé)\b"),
    also=speech.ALSO,
    standings=Table(cues.STANDINGS),
    carries=cues.CARRIES,
    of_the_accuser=cues.OF_THE_ACCUSER,
    goes_on=cues.GOES_ON,
    restrictive=cues.RESTRICTIVE,
    denied=cues.DENIED,
    frames=cues.FRAMES,
    subordinate=cues.SUBORDINATE,
    events=events.EVENTS,
    indicted_list=speech.INDICTED_LIST,
    accusation=speech.ACCUSATION,
    speech=speech.SPEECH,
    they_said=speech.THEY_SAID,
    beside=speech.BESIDE,
    between=speech.BETWEEN,
    act=speech.ACT,
    of_company=speech.OF_COMPANY,
    prosecutor_abroad=re.compile(r"\baméricaine?s?\b"),
    roles=speech.ROLES,
    former=speech.FORMER,
    person_begins=speech.PERSON_BEGINS,
    thing_begins=speech.THING_BEGINS,
    the_company=speech.THE_COMPANY,
    based_in=speech.BASED_IN,
    properties=properties.PROPERTIES,
    bound=properties.BOUND,
    range=properties.RANGE,
    according=speech.ACCORDING,
    existing=frozenset(people.GIVEN.split()),
    voices=speech.VOICES,
    the_officer=speech.THE_OFFICER,
    fates=events.FATES,
    instances=events.INSTANCES,
    partly=events.PARTLY,
    passive=meant.PASSIVE,
    done_to=meant.DONE_TO,
    object=meant.OBJECT,
    possessive=meant.POSSESSIVE,
    aside=meant.ASIDE,
    aside_open=meant.ASIDE_OPEN,
    inverted=meant.INVERTED,
    other_subject=meant.OTHER_SUBJECT,
    pronoun=meant.PRONOUN,
    several=meant.SEVERAL,
    described=meant.DESCRIBED,
    age=meant.AGE,
    lede=meant.LEDE,
    stranger=meant.STRANGER,
    he_or_she=meant.HE_OR_SHE,
    genders=meant.GENDERS,
)
