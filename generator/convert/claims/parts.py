"""A sentence → where it falls into parts that must be told apart.

In: a sentence, as it is and in signs, and its people. Out: places to cut at, few, and each where a clause begins, so
that every part reads by itself. Refuses to judge the parts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.convert.claims import cues, persons
from generator.convert.claims.fates import BY_EVENT, CLEARED, GUILT
from generator.convert.claims.persons import Company
from generator.convert.claims.speakers import Spoken
from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention
from generator.model.vocabulary import Event, Outcome, Standing

_MOST = 3
_SHORTEST = 12
_WORDS_BETWEEN = 3
_CONJUNCTION = 5  # a cue may begin with its own `and`


@dataclass(frozen=True, slots=True)
class Part:
    """From `start` to `end` of a sentence; its signs and own words keep their places, all else is blank."""

    start: int
    end: int
    signs: str
    words: str

    def holds(self, place: int) -> bool:
        """Whether a place in the sentence is in this part."""
        return self.start <= place < self.end


@dataclass(frozen=True, slots=True, order=True)
class _Mark:
    """A word of a fate: where it stands, how it is known, and whose it is."""

    start: int
    end: int
    known: str
    whose: tuple[str, ...]


def only(text: str, start: int, end: int) -> str:
    """A text in which all but one part is blank."""
    return " " * start + text[start:end] + " " * (len(text) - end)


def spans(length: int, cut: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The parts between the cuts."""
    yield from zip((0, *cut), (*cut, length), strict=True)


def cut(spoken: Spoken, signs: str, people: Sequence[Mention], company: Company, tongue: Tongue) -> tuple[int, ...]:
    """Where one fate ends and another begins: another person, or known in another way."""
    found: list[int] = []
    for before, after in pairwise(sorted(_marks(spoken, signs, people, company, tongue))):
        other = before.known != after.known or (before.whose and after.whose and before.whose != after.whose)
        named = [one.start for one in people if before.end <= one.start < after.start and one.id in after.whose]
        place = (
            _clause(spoken.own_words, before.end, min(named, default=0) or after.start, bool(named), tongue)
            if other
            else 0
        )
        if place and len(found) + 1 < _MOST:
            found.append(place)
    return tuple(dict.fromkeys(found))


def _marks(spoken: Spoken, signs: str, people: Sequence[Mention], company: Company, tongue: Tongue) -> Iterator[_Mark]:
    """Each word of a fate outside side clauses: where it stands, how it is known, and whose it is."""
    for cue, event, outcome in cues.event_of(signs, tongue):
        standing = _known(event, outcome)
        if standing and not cues.aside(signs, cue.start(), tongue):
            whose = persons.whom(signs, cue, people, company).ids
            yield _Mark(cue.start(), cue.end(), standing, whose)
    for one in cues.find(spoken.own_words, signs, tongue):
        own = one.standing is Standing.ALLEGED and not one.tells and one.rule not in tongue.weak
        if (
            not one.aside
            and not one.ends
            and (own or one.standing is Standing.PARTY or (one.tells and one.standing is Standing.FOUND))
        ):
            yield _Mark(one.start, one.end, str(one.standing), ())


def _known(event: Event, outcome: Outcome | None) -> str:
    fate = BY_EVENT.get((event, outcome))
    if event is Event.PLEA:
        return str(Standing.ADMITTED) if fate in GUILT else ""
    if event in (Event.CHARGE, Event.INDICTMENT, Event.DISMISSAL):
        return str(Standing.OFFICIAL)
    return str(Standing.FOUND) if fate in GUILT | CLEARED else ""


def _clause(text: str, start: int, end: int, named: bool, tongue: Tongue) -> int:
    """Where the clause of the second word begins: at a conjunction or, before a name, at a comma; 0 where nowhere."""
    places = [match for match in tongue.parts.finditer(text, start, end + _CONJUNCTION) if match.start() <= end]
    joined = [
        match
        for match in places
        if text[match.start()] == ";"
        or (match.end() - match.start() > 2 and (named or text[match.start()] == "," or _soon(text, match.end(), end)))
    ]
    chosen = (joined or (places if named else []))[-1:]
    place = chosen[0].start() + (text[chosen[0].start()] in ",;") if chosen else 0
    return place if place >= _SHORTEST and len(text) - place >= _SHORTEST else 0


def _soon(text: str, start: int, end: int) -> bool:
    """Whether a verb follows its conjunction at once: `and was …`, not `Turkish and Australian passports, was …`."""
    return len(text[start:end].split()) <= _WORDS_BETWEEN


def accusation(spoken: Spoken, start: int, end: int, tongue: Tongue) -> int:
    """Where, after a formal act, the accusation begins: at the word before the first offence; 0 where none is named."""
    places = [m.start for m in spoken.mentions if m.id.startswith("offences/") and start < m.start < end]
    link = tongue.accusation.search(spoken.text[start : min(places)]) if places else None
    if link and link.start():
        return start + link.start()
    charged = tongue.charged_with.search(spoken.own_words, start, end)
    return charged.start("link") if charged else 0
