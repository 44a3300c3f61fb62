"""Sentences with their mentions → how far the text itself says that things went for each person.

In: the sentences of a paragraph with their mentions, and the things. Out: for each person the furthest event and its
outcome, and the role. Refuses to conclude: a person gets a step only where a sentence says it of that person.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.convert import cues
from generator.convert.identity import Thing
from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention
from generator.model.vocabulary import STEPS, Event, Outcome, Role

Position = tuple[Event, Outcome | None]
OFFICIALS = frozenset({Role.JUDGE, Role.PROSECUTOR, Role.OFFICIAL})
BYSTANDERS = frozenset({Role.DEFENCE, Role.WITNESS, Role.VICTIM})


def role(thing: Thing, tongue: Tongue) -> Role | None:
    """What the words beside a person's name make of them in a story."""
    for said in thing.roles:
        for role, pattern in tongue.roles:
            if pattern.search(said) and not (role is Role.OFFICIAL and tongue.former.search(said)):
                return role
    return None


def subject(mentions: Sequence[Mention], things: Mapping[str, Thing], tongue: Tongue) -> tuple[str, ...]:
    """Whom a following `he` or `she` means: the first person in the sentence who is no official."""
    found = [
        m.id
        for m in mentions
        if m.id.startswith("people/") and role(things[m.id], tongue) not in OFFICIALS | BYSTANDERS
    ]
    return tuple(found[:1])


def steps(
    text: str, mentions: Sequence[Mention], things: Mapping[str, Thing], before: tuple[str, ...], tongue: Tongue
) -> Iterator[tuple[str, Position]]:
    """Each step that the sentence says of a person; `before` is whom a pronoun means."""
    people = [
        m for m in mentions if m.id.startswith("people/") and role(things[m.id], tongue) not in OFFICIALS | BYSTANDERS
    ]
    for event, outcome, pattern in tongue.events:
        if (event, outcome) in STEPS:
            for cue in pattern.finditer(text):
                if cues.counts(text, cue, tongue):
                    yield from ((id, (event, outcome)) for id in _whom(text, cue, people, before, tongue))
    if named := tongue.indicted_list.search(text):
        yield from ((m.id, (Event.INDICTMENT, None)) for m in people if m.start >= named.end())


def _whom(
    text: str, cue: re.Match[str], people: Sequence[Mention], before: tuple[str, ...], tongue: Tongue
) -> Iterator[str]:
    """The nearest people before the word, joined by `and`; else whom a pronoun means; else those after it."""
    ahead = [m for m in people if m.end <= cue.start()]
    if ahead:
        yield ahead[-1].id
        for first, second in zip(reversed(ahead[:-1]), reversed(ahead), strict=False):
            if not tongue.also.fullmatch(text[first.end : second.start]):
                break
            yield first.id
    elif before and tongue.person_pronoun.search(text[: cue.end()]):
        yield from before
    else:
        yield from (m.id for m in people if m.start >= cue.end())


def furthest(found: Sequence[Position]) -> Position | None:
    """The step of the highest rank."""
    return max(found, key=lambda position: STEPS[position].rank, default=None)
