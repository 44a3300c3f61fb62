"""Sentences → the things they name, known or new, one thing each, and where they are named.

In: the texts of an article, the gazetteer of what is known and the entries behind it. Out: `Found`. A name that two
rules claim goes to the first kind in `_ORDER`. A surname alone is the person whose full name was seen, if it is
only one; homonyms are never merged, nor initials or a pseudonym with a full name. Refuses to guess whom an unclear
form means.
"""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.convert.candidates import Candidate
from generator.convert.identity import Thing, id_of, kinds_of, known_forms, stands_for_itself
from generator.convert.sentences import readable
from generator.convert.spelling import CAP, is_name
from generator.convert.tongue import Tongue
from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer, Mention, Name
from generator.model.names import fold
from generator.model.records import Record

_UNNAMED = ("terms", "laws", "cases", "rulings")
_INITIAL = re.compile(r"\b[^\W\d_]\.?$")
_SMALL = "de|van|der|den|von|bin|la|le|del|di|da|el|ten|ter|du|des|ben|op"
_SURNAME_INITIAL = re.compile(rf" ((?:(?:{_SMALL}) )*[^\W\d_]\.)$")


@dataclass(frozen=True, slots=True)
class Found:
    """All things by id, in the order of the text, and the mentions of each text."""

    things: Mapping[str, Thing]
    mentions: tuple[tuple[Mention, ...], ...]


def find(texts: Sequence[str], known: Gazetteer, entries: Mapping[str, Entry[Record]], tongue: Tongue | None) -> Found:
    """Everything that the texts name; without a tongue only what is known."""
    told = [tuple(mention for mention in known.find(text) if not mention.id.startswith(_UNNAMED)) for text in texts]
    seen = [tuple(tongue.names(text)) if tongue and readable(text) else () for text in texts]
    told = [tuple(m for m in sure if stands_for_itself(m, some, tongue)) for sure, some in zip(told, seen, strict=True)]
    new = _new(texts, seen, told, entries, tongue) if tongue else _New({}, [()] * len(texts), {}, Gazetteer({}, {}, {}))
    mentions, forms, tied = [], defaultdict(list), defaultdict(list)
    for text, sure, placed in zip(texts, told, new.placed, strict=True):
        mentions.append(_merged(sure, placed, new.names.find(text)))
        for mention in mentions[-1]:
            forms[mention.id].append(text[mention.start : mention.end])
        for mention in placed:
            tied[mention.id].append(text[mention.start : mention.end])
    things = {}
    for id, written in forms.items():
        thing = new.things.get(id) or Thing(id, entries[id].record.label, (), True)
        every = tuple(dict.fromkeys((*written, *(thing.forms if not thing.known else ()))))
        things[id] = replace(thing, forms=every, roles=new.roles.get(id, ()), tied=tuple(tied[id]))
    return Found(things, tuple(mentions))


@dataclass(frozen=True, slots=True)
class _New:
    """What the rules gave: new things, the mentions that only a rule can see, and roles of known and new people."""

    things: Mapping[str, Thing]
    placed: Sequence[tuple[Mention, ...]]
    roles: Mapping[str, tuple[str, ...]]
    names: Gazetteer


def _new(
    texts: Sequence[str],
    seen: Sequence[tuple[Candidate, ...]],
    told: Sequence[tuple[Mention, ...]],
    entries: Mapping[str, Entry[Record]],
    tongue: Tongue,
) -> _New:
    known = known_forms(entries, {mention.id for mentions in told for mention in mentions})
    networks = {
        text[m.start : m.end] for text, ms in zip(texts, told, strict=True) for m in ms if m.id.startswith("networks/")
    }
    listed = networks | {one.form for some in seen for one in some if one.folder == "networks"}
    seen = [(*some, *_beside(text, listed, tongue)) for text, some in zip(texts, seen, strict=True)]
    taken = {entry.id for entry in entries.values() if not entry.draft}
    kinds = kinds_of(seen, known)
    shorts = {(one.folder, fold(short)): one.form for some in seen for one in some for short in one.aliases}
    things: dict[str, Thing] = {}
    roles: dict[str, tuple[str, ...]] = {}
    placed = [
        tuple(_placed(some, sure, kinds, known, shorts, taken, things, roles, tongue))
        for some, sure in zip(seen, told, strict=True)
    ]
    return _New(things, placed, roles, Gazetteer.of(_names(things, texts, told, tongue)))


def _beside(text: str, networks: Iterable[str], tongue: Tongue) -> Iterator[Candidate]:
    """What stands in one list with a network is a network too."""
    known = set(networks)
    for match in tongue.listed.finditer(text) if readable(text) else ():
        items = [(item[0], match.start() + item.start()) for item in re.finditer(rf"{CAP}(?: {CAP})?", match[0])]
        if any(form in known for form, _ in items):
            for form, start in items:
                if is_name(form, tongue.ordinary):
                    yield Candidate("networks", form, start, start + len(form), "networks by list")


def _placed(
    some: Iterable[Candidate],
    sure: Sequence[Mention],
    kinds: Mapping[str, str],
    known: Mapping[tuple[str, str], str],
    shorts: Mapping[tuple[str, str], str],
    taken: Container[str],
    things: dict[str, Thing],
    roles: dict[str, tuple[str, ...]],
    tongue: Tongue,
) -> Iterator[Mention]:
    """The mentions that the rules see in one text. Fills `things` and `roles`."""
    for one in some:
        over = [mention for mention in sure if mention.start < one.end and one.start < mention.end]
        inner = [m.id for m in over if m.id.startswith(one.folder)]
        id = id_of(one, over, known, shorts, taken, tongue)
        if kinds[fold(one.form)] != one.folder or (over and not inner and one.folder != "offences"):
            continue
        if one.folder == "people" and one.role:
            target = next((m.id for m in over if m.id.startswith("people/")), id)
            roles[target] = tuple(dict.fromkeys((*roles.get(target, ()), one.role)))
        if over and one.folder != "offences":
            continue
        if id not in known.values():
            short = shorts.get((one.folder, fold(one.form)), one.form)
            name = one.role if one.folder == "places" and one.role else short
            old = things.get(id) or Thing(id, name, (), False, rule=one.rule, any_case=one.any_case)
            things[id] = replace(old, forms=tuple(dict.fromkeys((*old.forms, one.form, *one.aliases))))
        yield Mention(one.start, one.end, id)


def _names(
    things: Mapping[str, Thing],
    texts: Sequence[str],
    told: Sequence[tuple[Mention, ...]],
    tongue: Tongue,
) -> Iterator[Name]:
    """The forms of the new things, and surnames of everybody whose full name was seen."""
    for thing in things.values():
        if thing.folder != "offences":
            yield from (Name(form, thing.id, thing.any_case) for form in (thing.name, *thing.forms))
    full = {
        (mention.id, text[mention.start : mention.end])
        for text, some in zip(texts, told, strict=True)
        for mention in some
    }
    full |= {(thing.id, form) for thing in things.values() for form in thing.forms}
    for id, form in sorted(full):
        if id.startswith("people/") and " " in form and not _INITIAL.search(form):
            yield from (Name(last, id) for last in dict.fromkeys((_surname(form), _capital(_surname(form)))))
        elif id.startswith("people/") and tongue.initial_alone and (initial := _SURNAME_INITIAL.search(form)):
            yield from (Name(last, id) for last in dict.fromkeys((initial[1], _capital(initial[1]))))


def _surname(form: str) -> str:
    """The last word, with the small words before it."""
    match = re.search(rf"(?: (?:{_SMALL}))* {CAP}$", form)
    return match[0].strip() if match else form


def _capital(surname: str) -> str:
    """As it is written without the first name: `Van der Berg`."""
    return surname[:1].upper() + surname[1:]


def _merged(sure: Sequence[Mention], placed: Sequence[Mention], later: Iterable[Mention]) -> tuple[Mention, ...]:
    """Known names first, then the longest; offences may hold other names."""
    taken: list[Mention] = list(sure)
    for one in sorted((*placed, *later), key=lambda m: (m.start - m.end, m.start, m.id)):
        offence = one.id.startswith("offences/")
        free = all(one.end <= m.start or m.end <= one.start or (offence and m.id != one.id) for m in taken)
        if free or (
            not offence and all(m.id.startswith("offences/") for m in taken if m.start < one.end and one.start < m.end)
        ):
            taken.append(one)
    return tuple(sorted(taken, key=lambda m: (m.start, -m.end, m.id)))
