"""A text, read with any tongue: what comes of it, table by table, in the words of the case files.

In: a paragraph and a tongue, which may lack a row or have a pattern that is watched. Out: what is told, as pairs of
what a case expects and of what else must stay the same. Refuses to know any row.

People are meant by the first letter of their names: `a convicted; b suspect`.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from generator.convert import sentences
from generator.convert.amounts import figures
from generator.convert.claims import posts, properties, shapes
from generator.convert.claims.cues import event_of
from generator.convert.claims.fates import furthest
from generator.convert.claims.speakers import Spoken
from generator.convert.claims.statements import Statement, Telling
from generator.convert.days import dates
from generator.convert.names import mentions
from generator.convert.tongue import Tongue
from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer, Mention
from generator.model.knowledge import names
from generator.model.records import Offence, Record
from generator.model.settings import Property
from generator.model.vocabulary import PropertyType

PUBLISHED = "2021-05-10"
_OFFENCE = Offence(name="extortion", aliases=("afpersing", "extorsion"))
_ENTRIES = {"offences/known": Entry[Record]("offences/known", "known.md", _OFFENCE)}
_NAMES = Gazetteer.of(names(_ENTRIES.values()))
_KIND = re.compile(r"\[(?:other )?(?P<kind>\w+)\]")
_FOLDERS = {
    **{"person": "people/", "company": "companies/", "group": "groups/"},
    **{"network": "networks/", "agency": "agencies/", "operation": "operations/"},
}
_MOST = 4_000  # readings that are kept

Told = tuple[tuple[str, str], ...]
"""What is expected in a case, each with what else must stay the same."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A text as it was read."""

    text: str
    tongue: Tongue
    spoken: tuple[Spoken, ...]
    telling: Telling
    statements: tuple[Statement, ...]


@lru_cache(maxsize=_MOST)
def see(text: str, tongue: Tongue) -> Sight:
    """Read one paragraph, knowing one offence."""
    parted = sentences.split(text, tongue.code)
    found = mentions.find([one.text for one in parted], _NAMES, _ENTRIES, tongue)
    spoken = tuple(
        Spoken(
            *(1, one.start, one.text, named, dates.find(one.text, PUBLISHED, tongue.code)),
            figures.find(one.text, tongue.code),
        )
        for one, named in zip(parted, found.mentions, strict=True)
    )
    telling = Telling(found.things, _table(tongue), False, tongue, posts.roles(spoken, found.things, tongue))
    return Sight(text, tongue, spoken, telling, tuple(telling.paragraph(spoken)))


def _table(tongue: Tongue) -> dict[str, Property]:
    keys = {cue.key for cue in tongue.properties} | {cue.key for cue in tongue.relations} | {"based-in"}
    return {key: Property(label=key, type=PropertyType.TEXT) for key in keys}


def _letter(sight: Sight, id: str) -> str:
    return sight.telling.things[id].name[0].casefold()


def _standings(sight: Sight) -> Iterator[tuple[str, str]]:
    return ((str(one.standing), one.rule) for one in sight.statements)


def _fates(sight: Sight) -> Iterator[tuple[str, str]]:
    people = sorted((_letter(sight, id), id) for id in sight.telling.steps)
    return ((f"{who} {far}", id) for who, id in people if (far := furthest(sight.telling.steps[id])))


def _events(sight: Sight) -> Iterator[tuple[str, str]]:
    """The events of the sentences; where there are none, how far things went."""
    found = [f"{one.event} {one.outcome or ''}".strip() for one in sight.statements if one.event]
    yield from ((one, "") for one in found) if found else _fates(sight)


def _instances(sight: Sight) -> Iterator[tuple[str, str]]:
    return ((str(one.instance), "") for one in sight.statements if one.instance)


def _roles(sight: Sight) -> Iterator[tuple[str, str]]:
    people = sorted((_letter(sight, id), id) for id in sight.telling.roles)
    return ((f"{who} {sight.telling.roles[id]}", id) for who, id in people)


def _voices(sight: Sight) -> Iterator[tuple[str, str]]:
    """How what each says who has no name is known."""
    return ((f"{one.standing} {one.voice}", "") for one in sight.statements if one.voice)


def _speakers(sight: Sight) -> Iterator[tuple[str, str]]:
    return ((sight.telling.things[one.speaker].written, "") for one in sight.statements if one.speaker)


def _figures(sight: Sight) -> Iterator[tuple[str, str]]:
    amounts = figures.find(sight.text, sight.tongue.code)
    found = properties.find(sight.text, amounts, _table(sight.tongue), sight.tongue)
    return ((f"{key} {figure}", "") for key, figure in found)


def _relations(sight: Sight) -> Iterator[tuple[str, str]]:
    """Names are kinds in square brackets, and the owner comes first: `person network`."""
    named = [
        Mention(one.start(), one.end(), _FOLDERS[one["kind"]] + one[0].strip("[]"))
        for one in _KIND.finditer(sight.text)
    ]
    found = properties.relations(sight.text, named, _table(sight.tongue), sight.tongue)
    return ((f"{key} {one.partition('/')[2]} {two.partition('/')[2]}", "") for key, one, two in found)


GIVES: Mapping[str, Callable[[Sight], Iterator[tuple[str, str]]]] = {
    "standings": _standings,
    "events": _events,
    "fates": _fates,
    "instances": _instances,
    "voices": _voices,
    "roles": _roles,
    "posts": _roles,
    "the_officer": _speakers,
    "properties": _figures,
    "relations": _relations,
    "several": _fates,
    "genders": _fates,
    "he_or_she": _fates,
}
"""What each table of a tongue is there for."""


def cued(text: str, tongue: Tongue) -> tuple[tuple[str, str], ...]:
    """The events whose words count in a text, though without a date they may make no event of a claim."""
    sight = see(text, tongue)
    signs = sight.telling.signs
    shaped = [shapes.shape(one.own_words, one.mentions, signs) for one in sight.spoken]
    return tuple(
        (str(event), str(outcome or "")) for one in (text, *shaped) for _, event, outcome in event_of(one, tongue)
    )


def told(table: str, text: str, tongue: Tongue) -> Told:
    """What comes of a text by a table; nothing is nothing."""
    return tuple(GIVES[table](see(text, tongue))) or (("nothing", ""),)
