"""Sentences with their mentions → how far the text itself says that things went for each person.

In: a sentence in signs, its people and whoever was spoken of before. Out: for each person the steps that the sentence
says, and the role. Refuses to conclude: a person gets a step only where a sentence says it of that person.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.convert.claims import cues, persons
from generator.convert.claims.fates import BY_EVENT, CLEARED, GUILT, Fate
from generator.convert.claims.persons import Company, Whom
from generator.convert.names.identity import Thing
from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention
from generator.model.vocabulary import Event, Role, Standing

Told = tuple[Fate, Event | None, int, Whom]
"""A step, its event, where its word stands, and whose it is."""

OFFICIALS = frozenset({Role.JUDGE, Role.PROSECUTOR, Role.OFFICIAL})
_BARRED = {Standing.ALLEGED: GUILT, Standing.PARTY: GUILT | CLEARED}
_MAY_TURN = frozenset({Role.OFFICIAL, Role.DEFENCE, Role.WITNESS})
BYSTANDERS = frozenset({Role.DEFENCE, Role.WITNESS, Role.VICTIM})


def role(thing: Thing, tongue: Tongue) -> Role | None:
    """What the words beside a person's name make of them in a story."""
    for said in thing.roles:
        for role, pattern in tongue.roles:
            if pattern.search(said) and not (role in OFFICIALS and tongue.former.search(said)):
                return role
    return None


def accusable(mentions: Sequence[Mention], roles: Mapping[str, Role]) -> tuple[Mention, ...]:
    """The people of a sentence who are no officials and no bystanders."""
    return tuple(m for m in mentions if m.id.startswith("people/") and roles.get(m.id) not in OFFICIALS | BYSTANDERS)


def turned(
    text: str, mentions: Sequence[Mention], roles: Mapping[str, Role], tongue: Tongue
) -> Iterator[tuple[str, Fate]]:
    """An officer or a lawyer to whom is done what is done to the accused: right before it, in the passive."""
    others = [m for m in mentions if m.id.startswith("people/") and roles.get(m.id) in _MAY_TURN]
    for cue, event, outcome in cues.event_of(text, tongue) if others else ():
        fate = BY_EVENT.get((event, outcome))
        if fate and (id := _directly(text, cue.start(), others, tongue)):
            yield id, fate
    for _, (told, _), cue in tongue.fates.finditer(text) if others else ():
        if not cues.denied(text, cue, tongue) and (id := _directly(text, cue.start(), others, tongue)):
            yield id, told


def _directly(text: str, start: int, others: Sequence[Mention], tongue: Tongue) -> str:
    return next((m.id for m in others if m.end <= start and tongue.done_to.fullmatch(text[m.end : start])), "")


def steps(text: str, people: Sequence[Mention], company: Company, standing: Standing) -> Iterator[Told]:
    """Each step that these words say of somebody, with its event and where it stands.

    What is only alleged makes nobody guilty; a party's word neither makes guilty nor clears.
    """
    tongue = company.tongue
    barred = _BARRED.get(standing, frozenset())
    for cue, event, outcome in cues.event_of(text, tongue):
        fate = BY_EVENT.get((event, outcome))
        if fate is Fate.ACQUITTED and tongue.partly.match(text, cue.start()):
            fate = Fate.CLEARED_OF
        if fate and fate not in barred:
            yield fate, event, cue.start(), persons.whom(text, cue, people, company)
    for _, (told, _), cue in tongue.fates.finditer(text):
        if told not in barred and not cues.denied(text, cue, tongue):
            yield told, None, cue.start(), persons.whom(text, cue, people, company)
    if named := tongue.indicted_list.search(text):
        listed = tuple(m.id for m in people if m.start >= named.end())
        yield Fate.INDICTED, Event.INDICTMENT, named.start(), Whom(listed)
