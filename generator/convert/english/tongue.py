"""English as one `Tongue`.

In: the tables and rules of this folder. Out: `ENGLISH`.
"""

import re
from collections.abc import Iterator

from generator.convert.english import (
    bounds,
    cues,
    decoys,
    events,
    goods,
    meant,
    networks,
    offences,
    organisations,
    people,
    persons,
    places,
    posts,
    properties,
    speech,
    tellers,
    words,
)
from generator.convert.english.given import GIVEN
from generator.convert.names.candidates import Candidate
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
    listed=networks.LISTED,
    offence_before=re.compile(r"(?:\w+ly )?"),
    offence_after=re.compile(r"$| (?:through|by|using|via|with)\b"),
    also=meant.ALSO,
    standings=cues.STANDINGS,
    carries=cues.CARRIES,
    of_the_accuser=cues.OF_THE_ACCUSER,
    goes_on=bounds.GOES_ON,
    restrictive=bounds.RESTRICTIVE,
    denied=bounds.DENIED,
    events=events.EVENTS,
    indicted_list=meant.INDICTED_LIST,
    accusation=meant.ACCUSATION,
    speech=speech.SPEECH,
    they_said=speech.THEY_SAID,
    beside=meant.BESIDE,
    between=speech.BETWEEN,
    act=speech.ACT,
    of_company=speech.OF_COMPANY,
    prosecutor_abroad=speech.PROSECUTOR_ABROAD,
    roles=speech.ROLES,
    former=speech.FORMER,
    person_begins=meant.PERSON_BEGINS,
    thing_begins=meant.THING_BEGINS,
    the_company=meant.THE_COMPANY,
    based_in=meant.BASED_IN,
    properties=properties.PROPERTIES,
    bound=properties.BOUND,
    range=properties.RANGE,
    frames=tellers.FRAMES,
    weak=cues.WEAK,
    supposed=bounds.SUPPOSED,
    subordinate=bounds.SUBORDINATE,
    resumes=bounds.RESUMES,
    trailing=speech.TRAILING,
    parts=meant.PARTS,
    adds=speech.ADDS,
    accuses=bounds.ACCUSES,
    counted=bounds.COUNTED,
    accusers=speech.ACCUSERS,
    voices=speech.VOICES,
    before_court=speech.BEFORE_COURT,
    speaks_for=speech.SPEAKS_FOR,
    of_the_body=speech.OF_THE_BODY,
    over_aside=speech.OVER_ASIDE,
    posts=posts.POSTS,
    the_officer=speech.THE_OFFICER,
    fates=events.FATES,
    instances=events.INSTANCES,
    counts=events.COUNTS,
    partly=events.PARTLY,
    charged_with=meant.CHARGED_WITH,
    passive=meant.PASSIVE,
    done_to=meant.DONE_TO,
    object=meant.OBJECT,
    object_pronoun=meant.OBJECT_PRONOUN,
    possessive=meant.POSSESSIVE,
    aside=meant.ASIDE,
    aside_open=meant.ASIDE_OPEN,
    related=meant.RELATED,
    comma_alone=meant.COMMA_ALONE,
    of_several=meant.OF_SEVERAL,
    somebody=meant.SOMEBODY,
    apposed=meant.APPOSED,
    inverted=meant.INVERTED,
    listing=meant.LISTING,
    other_subject=meant.OTHER_SUBJECT,
    pronoun=meant.PRONOUN,
    several=meant.SEVERAL,
    described=meant.DESCRIBED,
    age=meant.AGE,
    lede=meant.LEDE,
    stranger=meant.STRANGER,
    he_or_she=meant.HE_OR_SHE,
    genders=meant.GENDERS,
    relations=properties.RELATIONS,
    goods=goods.GOODS,
    existing=GIVEN | places.PLACES,
    adjectives=places.ADJECTIVES,
    no_item=organisations.NO_ITEM,
    nicknamed=persons.NICKNAMED,
)
