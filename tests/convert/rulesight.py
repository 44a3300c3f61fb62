"""What one row of a language's tables gives for a sentence, for the tests that hold each row to its cases.

In: a language. Out: its rows by name, each a function from a text to all that this row gives for it. The text is read
as an article is, with a tongue whose patterns note what they match. Refuses to know any words.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import partial
from typing import Any, cast

from generator.convert import sentences
from generator.convert.amounts import figures
from generator.convert.claims import cues, posts, properties, shapes, speakers
from generator.convert.claims.fates import furthest
from generator.convert.claims.speakers import Spoken
from generator.convert.claims.statements import Statement, Telling
from generator.convert.days import dates
from generator.convert.names import charges, mentions
from generator.convert.sieve import Pattern, Table
from generator.convert.tongue import ALWAYS, NEVER, Tongue
from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer
from generator.model.knowledge import names
from generator.model.records import Offence, Record
from generator.model.settings import Property
from generator.model.vocabulary import PropertyType

Row = Callable[[str], frozenset[str]]
"""A text → everything that one row of a table gives for it; nothing where it leaves the text alone."""

PUBLISHED = "2021-05-10"
_ENTRIES = {
    "offences/known": Entry[Record]("offences/known", "known.md", Offence(name="afpersing", aliases=("extorsion",)))
}
_NAMES = Gazetteer.of(names(_ENTRIES.values()))
_SIGNS = re.compile("[\ue000-\ue009]+")  # names, in a sentence in signs


@dataclass(frozen=True, slots=True)
class Watched:
    """A pattern that notes what it matches; names stand in its notes as `…`."""

    real: Pattern
    seen: set[str] = field(default_factory=set)

    @property
    def pattern(self) -> str:
        return self.real.pattern

    def search(self, *where: Any) -> re.Match[str] | None:
        return self._noted(self.real.search(*where))

    def match(self, *where: Any) -> re.Match[str] | None:
        return self._noted(self.real.match(*where))

    def fullmatch(self, *where: Any) -> re.Match[str] | None:
        return self._noted(self.real.fullmatch(*where))

    def finditer(self, *where: Any) -> Iterator[re.Match[str]]:
        return (match for match in self.real.finditer(*where) if self._noted(match))

    def sub(self, new: Any, text: str) -> str:
        for match in self.real.finditer(text):
            self._noted(match)
        return re.sub(self.real.pattern, new, text, flags=self.real.flags)

    def _noted(self, match: re.Match[str] | None) -> re.Match[str] | None:
        if match:
            self.seen.add(_SIGNS.sub("…", match[0]).strip() or "nothing")
        return match


class WatchedTable(tuple[Any, ...]):
    """A table of watched patterns, each row of which is tried."""

    def finditer(self, text: str) -> Iterator[tuple[int, Any, re.Match[str]]]:
        for number, row in enumerate(self):
            for match in next(one for one in row if isinstance(one, Watched)).finditer(text):
                yield number, row, match


def watched(value: Any, notes: dict[str, Watched], name: str) -> Any:
    """A table in which every pattern is watched, under the name of its place: `events 3`."""
    if value is NEVER or value is ALWAYS:
        return value  # which are asked for by identity
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        rows = (watched(one, notes, f"{name} {place}") for place, one in enumerate(value))
        return WatchedTable(rows) if isinstance(value, Table) else tuple(rows)
    if hasattr(value, "pattern"):
        return notes.setdefault(name, Watched(value))
    return value


@dataclass(frozen=True, slots=True)
class Sight:
    """A text as it was read, and what each pattern of the tongue matched in reading it."""

    spoken: tuple[Spoken, ...]
    telling: Telling
    statements: tuple[Statement, ...]
    notes: Mapping[str, Watched]

    def saw(self, name: str) -> frozenset[str]:
        """What a pattern matched."""
        return frozenset(self.notes[name].seen)


def see(text: str, tongue: Tongue) -> Sight:
    """Read one paragraph, knowing one offence."""
    notes: dict[str, Watched] = {}
    eyes = replace(tongue, **{one.name: watched(getattr(tongue, one.name), notes, one.name) for one in fields(tongue)})
    parted = sentences.split(text, tongue.code)
    found = mentions.find([one.text for one in parted], _NAMES, _ENTRIES, eyes)
    spoken = tuple(
        Spoken(1, one.start, one.text, named, dates.find(one.text, PUBLISHED, tongue.code), _amounts(one.text, tongue))
        for one, named in zip(parted, found.mentions, strict=True)
    )
    telling = Telling(found.things, _table(tongue), False, eyes, posts.roles(spoken, found.things, eyes))
    return Sight(spoken, telling, tuple(telling.paragraph(spoken)), notes)


def _amounts(text: str, tongue: Tongue) -> tuple[figures.Amount, ...]:
    return figures.find(text, tongue.code)


def _table(tongue: Tongue) -> dict[str, Property]:
    keys = {cue.key for cue in tongue.properties} | {"based-in"}
    return {key: Property(label=key, type=PropertyType.TEXT) for key in keys}


def of_tongue(tongue: Tongue) -> dict[str, Row]:
    """A row for each entry of each table, and for each single pattern that the language fills."""
    rows: dict[str, Row] = {}
    for place, (_, rule, _) in enumerate(tongue.standings):
        name = f"standings: {rule}"
        rows[f"{name}, again" if name in rows else name] = partial(_standing, tongue, place)
    rows["standings: no cue"] = partial(_uncued, tongue)
    for event, outcome, _ in tongue.events:
        rows[f"events: {event}, {outcome}" if outcome else f"events: {event}"] = partial(_event, tongue, event, outcome)
    for place, (fate, _) in enumerate(tongue.fates):
        rows[f"fates: {fate}"] = partial(_fate, tongue, place)
    for instance, _ in tongue.instances:
        rows[f"instances: {instance}"] = partial(_instance, tongue, instance)
    for cue in tongue.properties:
        rows[f"properties: {cue.key}"] = partial(_property, tongue, cue.key)
    for place, (role, _) in enumerate(tongue.roles):
        name = f"roles: {role}"
        rows[f"{name}, again" if name in rows else name] = partial(_role, tongue, place)
    for place, (standing, _) in enumerate(tongue.voices):
        rows[f"voices: {standing}"] = partial(_voice, tongue, place)
    for place, (role, _) in enumerate(tongue.the_officer):
        rows[f"the officer: {role}"] = partial(_officer, tongue, place)
    for number, _ in tongue.several:
        rows[f"words: several, {number or 'any number'}"] = partial(_words, tongue, _place(tongue.several, number))
    for gender, _ in tongue.he_or_she:
        rows[f"words: he or she, {gender}"] = partial(_words, tongue, f"he_or_she {_at(tongue.he_or_she, gender)} 1")
    for place, _ in enumerate(tongue.genders):
        rows[f"words: a word that fits no role of {place + 1}"] = partial(_words, tongue, f"genders {place} 0")
        rows[f"words: roles that do not fit {place + 1}"] = partial(_words, tongue, f"genders {place} 1")
    for one in fields(tongue):
        value = getattr(tongue, one.name)
        if hasattr(value, "pattern") and value is not ALWAYS and not value.pattern.startswith("(?!)"):
            rows[f"words: {one.name.replace('_', ' ')}"] = partial(_words, tongue, one.name)
    return rows


def of_names(tongue: Tongue, *tables: tuple[tuple[str, str, Pattern], ...]) -> dict[str, Row]:
    """A row for each rule that finds names."""
    kinds = {"people": "person", "places": "place"}
    rules = [f"{kinds.get(kind, kind)} by {rule}" for table in tables for kind, rule, _ in table] + ["place by country"]
    assert len(set(rules)) == len(rules), "two rules of one name"
    return {f"names: {rule}": partial(_named, tongue, rule) for rule in rules}


def of_charges(tongue: Tongue, table: charges.Charges) -> dict[str, Row]:
    """A row for each pattern of how a language writes charges, and for each rule made of them."""
    rules = ["offence after a charge", *(["offence by its own name"] if table.anywhere is not NEVER else [])]
    parts = [one.name for one in fields(table) if getattr(table, one.name) is not NEVER]
    rows: dict[str, Row] = {f"names: {rule}": partial(_named, tongue, rule) for rule in rules}
    return rows | {f"charges: {part}": partial(_charge, table, part) for part in parts}


def _at(table: tuple[tuple[Any, Any], ...], key: Any) -> int:
    return [first for first, _ in table].index(key)


def _place(table: tuple[tuple[Any, Any], ...], key: Any) -> str:
    return f"several {_at(table, key)} 1"


def _standing(tongue: Tongue, place: int, text: str) -> frozenset[str]:
    sight = see(text, tongue)
    rule = tongue.standings[place][1]
    given = {str(one.standing) for one in sight.statements if one.rule == rule}
    return frozenset(given) if sight.saw(f"standings {place} 2") else frozenset()


def _uncued(tongue: Tongue, text: str) -> frozenset[str]:
    """Where no row counts, the writer reports."""
    return frozenset(str(one.standing) for one in see(text, tongue).statements if one.rule == "no cue")


def _event(tongue: Tongue, event: Any, outcome: Any, text: str) -> frozenset[str]:
    sight = see(text, tongue)
    signs = sight.telling.signs
    shaped = [shapes.shape(one.own_words, one.mentions, signs) for one in sight.spoken]
    told = {row[1:] for words in (*shaped, text) for row in cues.event_of(words, tongue)}
    return frozenset({str(outcome or event)} if (event, outcome) in told else ())


def _fate(tongue: Tongue, place: int, text: str) -> frozenset[str]:
    sight = see(text, tongue)
    fate = tongue.fates[place][0]
    whose = {sight.telling.things[id].name for id, some in sight.telling.steps.items() if furthest(some) is fate}
    return frozenset(whose) if sight.saw(f"fates {place} 1") else frozenset()


def _instance(tongue: Tongue, instance: Any, text: str) -> frozenset[str]:
    given = {str(one.event) for one in see(text, tongue).statements if one.instance is instance}
    return frozenset(given)


def _property(tongue: Tongue, key: str, text: str) -> frozenset[str]:
    found = dict(properties.find(text, _amounts(text, tongue), _table(tongue), tongue))
    return frozenset({found[key]} if key in found else ())


def _role(tongue: Tongue, place: int, text: str) -> frozenset[str]:
    sight = see(text, tongue)
    role = tongue.roles[place][0]
    whose = {sight.telling.things[id].name for id, given in sight.telling.roles.items() if given is role}
    return frozenset(whose) if sight.saw(f"roles {place} 1") else frozenset()


def _voice(tongue: Tongue, place: int, text: str) -> frozenset[str]:
    standing = tongue.voices[place][0]
    voices = [speakers.unnamed(one, tongue) for one in see(text, tongue).spoken]
    return frozenset(one.words for one in voices if one and one.standing is standing)


def _officer(tongue: Tongue, place: int, text: str) -> frozenset[str]:
    sight = see(text, tongue)
    ids = {one.speaker for one in sight.statements if one.speaker} if sight.saw(f"the_officer {place} 1") else set()
    return frozenset(sight.telling.things[id].name for id in ids)


def _words(tongue: Tongue, name: str, text: str) -> frozenset[str]:
    return see(text, tongue).saw(name)


def _named(tongue: Tongue, rule: str, text: str) -> frozenset[str]:
    return frozenset(one.form for one in tongue.names(text) if one.rule == rule)


def _charge(table: charges.Charges, name: str, text: str) -> frozenset[str]:
    notes = {one.name: Watched(getattr(table, one.name)) for one in fields(table)}
    eyes = replace(table, **cast(dict[str, Any], notes))
    for _ in charges.offences(text, eyes):
        pass
    return frozenset(notes[name].seen)
