"""English as one `Tongue`.

In: the tables and rules of this folder. Out: `ENGLISH`.
"""

import re
from collections.abc import Iterator

from generator.convert.candidates import Candidate
from generator.convert.english import cues, events, offences, organisations, people, places, properties, speech, words
from generator.convert.spelling import CAP
from generator.convert.tongue import Tongue


def names(text: str) -> Iterator[Candidate]:
    """Everything that a rule takes for a name in this sentence."""
    yield from organisations.find(text)
    yield from people.find(text)
    yield from places.find(text)
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
    events=events.EVENTS,
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
    frames=cues.FRAMES,
    supposed=cues.SUPPOSED,
    subordinate=cues.SUBORDINATE,
    resumes=cues.RESUMES,
    trailing=speech.TRAILING,
    parts=speech.PARTS,
    adds=speech.ADDS,
    accuses=cues.ACCUSES,
    counted=cues.COUNTED,
    accusers=speech.ACCUSERS,
    voices=speech.VOICES,
    speaks_for=speech.SPEAKS_FOR,
    the_officer=speech.THE_OFFICER,
    fates=events.FATES,
    instances=events.INSTANCES,
    counts=events.COUNTS,
    partly=events.PARTLY,
    charged_with=speech.CHARGED_WITH,
    passive=speech.PASSIVE,
    object=speech.OBJECT,
    object_pronoun=speech.OBJECT_PRONOUN,
    possessive=speech.POSSESSIVE,
    aside=speech.ASIDE,
    aside_open=speech.ASIDE_OPEN,
    inverted=speech.INVERTED,
    listing=speech.LISTING,
    pronoun=speech.PRONOUN,
    several=speech.SEVERAL,
    described=speech.DESCRIBED,
    age=speech.AGE,
    stranger=speech.STRANGER,
    he_or_she=speech.HE_OR_SHE,
    genders=speech.GENDERS,
    relations=properties.RELATIONS,
)
