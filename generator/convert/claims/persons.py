"""A word that says what happened → whom it happened to.

In: a sentence in signs, its people, the word, and who was spoken of before. Out: ids of people, and what was taken for
granted. Grammar decides: whom the word is done to, who stands before it, whom a pronoun or a description means.
Refuses to give anything to somebody who stands there only beside another (`the wife of`, `for`), and to choose
between two.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.convert.claims import cues
from generator.convert.names.identity import Thing
from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention
from generator.model.vocabulary import Role

_APPOSED = ("", ", ")  # `The fifth defendant, Ada Roe` is no stranger


@dataclass(frozen=True, slots=True)
class Whom:
    """People, and how they were reached where the sentence does not name them."""

    ids: tuple[str, ...] = ()
    doubt: str = ""


@dataclass(slots=True)
class Company:
    """Who may be meant: the people of the article, and those last spoken of."""

    things: Mapping[str, Thing]
    tongue: Tongue
    roles: Mapping[str, Role] = field(default_factory=dict)
    subject: tuple[str, ...] = ()
    recent: list[str] = field(default_factory=list)
    first: str = ""
    since: str = ""  # who was spoken of, whatever their role, since somebody last spoke
    ages: dict[str, str] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)

    def told(self, text: str, people: Sequence[Mention]) -> None:
        """Remember the people of a sentence; whom it is about is who stands first and beside nobody."""
        self.first = self.first or next((one.id for one in people), "")
        for one in people:
            if one.id in self.recent:
                self.recent.remove(one.id)
            self.recent.append(one.id)
            if age := self.tongue.age.match(text, one.end):
                self.ages.setdefault(one.id, next(filter(None, age.groups()), ""))
        free = [one for one in people if stands_alone(text, one, self.tongue)]
        if len({one.id for one in people}) == 1:
            self._learn(text, people[0].id)
        if self._goes_on_about_several(text, free):
            return
        stranger = self.tongue.stranger.match(text)
        if stranger and not (free and text[stranger.end() : free[0].start] in _APPOSED):
            self.subject = ()
        elif free:
            first = free[0]
            chain = [one for one in free[1:] if one.start >= first.end]
            self.subject = tuple(
                dict.fromkeys((first.id, *(one.id for one in _joined(text, first, chain, self.tongue))))
            )
        elif people and len(people) == 1 and not self._pronoun_begins(text):
            self.subject = (people[0].id,)

    def heard(self, text: str, people: Sequence[Mention], speaks: bool) -> None:
        """Remember who was spoken of since somebody last spoke; whoever speaks now has the word."""
        if speaks:
            self.since = ""
        else:
            free = [one for one in people if stands_alone(text, one, self.tongue)]
            self.since = free[0].id if free else self.since

    def _goes_on_about_several(self, text: str, free: Sequence[Mention]) -> bool:
        begins = self.tongue.pronoun.match(text)
        several = begins and any(pattern.fullmatch(begins[0].casefold()) for _, pattern in self.tongue.several)
        return bool(several and len(self.subject) > 1 and {one.id for one in free} <= set(self.subject))

    def _learn(self, text: str, id: str) -> None:
        """`he` or `she` in a sentence about one person."""
        found = {gender for gender, pattern in self.tongue.he_or_she if pattern.search(text)}
        if len(found) == 1:
            self.genders.setdefault(id, found.pop())

    def may_be(self, id: str, word: str) -> bool:
        """Whether a pronoun or a noun may mean this person, by all that was said so far."""
        said = next((gender for gender, pattern in self.tongue.he_or_she if pattern.search(word)), "")
        known = self.genders.get(id, "")
        return fits(self.things[id].roles, word, self.tongue) and not (said and known and said != known)

    def forget(self) -> None:
        """Somebody was spoken of whom nobody can be sure of: no pronoun means anybody now."""
        self.subject = ()

    def meant(self, pronoun: str) -> Whom:
        """Whom `he`, `they`, `both`, `all three` mean."""
        word = pronoun.casefold()
        for number, pattern in self.tongue.several:
            if pattern.fullmatch(word):
                return Whom(self._several(number), f"“{pronoun}” taken as those named before")
        fitting = tuple(id for id in self.subject if self.may_be(id, word))
        if len(fitting) == 1:
            return Whom(fitting, f"“{pronoun}” taken as {self.things[fitting[0]].name}")
        return Whom()

    def described(self, text: str) -> Whom:
        """Whom `the former distributor` or `the 44-year-old` means: one person of whom the article said so."""
        for found in self.tongue.described.finditer(text):
            words = found["noun"].casefold()
            same = [id for id in self.recent if self.ages.get(id) and words.startswith(f"{self.ages[id]}-")]
            same = same or [
                id
                for id in self.recent
                for role in self.things[id].roles
                if re.search(rf"\b{re.escape(words)}\b", role, re.IGNORECASE)
            ]
            if len(set(same)) == 1:
                return Whom((same[0],), f"“{found[0].strip()}” taken as {self.things[same[0]].name}")
            if not same and len(self.subject) == 1 and self.may_be(self.subject[0], words):
                return Whom(self.subject, f"“{found[0].strip()}” taken as {self.things[self.subject[0]].name}")
        return Whom()

    def _several(self, number: int) -> tuple[str, ...]:
        if len(self.subject) > 1 and number in (0, len(self.subject)):
            return self.subject
        return tuple(self.recent[-number:]) if number and len(self.recent) >= number else ()

    def _pronoun_begins(self, text: str) -> bool:
        return bool(self.tongue.person_begins.match(text))


def fits(roles: Sequence[str], word: str, tongue: Tongue) -> bool:
    """Whether nothing that the text calls a person speaks against `she` or `the father of two`."""
    others = (other for mark, other in tongue.genders if mark.search(word))
    return not any(other.search(role) for other in others for role in roles)


def stands_alone(text: str, one: Mention, tongue: Tongue) -> bool:
    """Whether a person is spoken of, not merely named beside somebody: `the wife of`, `for`, `Roe’s sister`."""
    return not (tongue.beside.search(cues.before(text, one.start)) or tongue.possessive.match(text, one.end))


def whom(text: str, cue: re.Match[str], people: Sequence[Mention], company: Company) -> Whom:
    """The people whom a cue concerns."""
    tongue = company.tongue
    inside = [one for one in people if one.start < cue.end() and cue.start() < one.end]
    if inside:
        later = [one for one in people if one.start >= inside[-1].end]
        chain = [] if inside[0].start < cue.start() else list(_joined(text, inside[-1], later, tongue))
        return Whom(tuple(dict.fromkeys(one.id for one in (*inside, *chain))))
    pronoun = tongue.object_pronoun.search(cue[0])
    ends = bool(pronoun and pronoun.end() == len(cue[0]))
    if pronoun and (ends or not any(one.end <= cue.start() and stands_alone(text, one, tongue) for one in people)):
        found = company.meant(pronoun[0])
        listed = tuple(one.id for one in people if one.start >= cue.end() and tongue.listing.match(text, cue.end()))
        return Whom((*found.ids, *listed), found.doubt)
    if not tongue.passive.search(cues.before(text, cues.verb(cue))) and (done := tongue.object.match(text, cue.end())):
        return _object(text, done, people, company)
    return _subject(text, cue, people, company)


def _object(text: str, done: re.Match[str], people: Sequence[Mention], company: Company) -> Whom:
    after = [one for one in people if one.start >= done.end() - 1]
    if after and after[0].start <= done.end():
        return Whom((after[0].id, *(one.id for one in _joined(text, after[0], after[1:], company.tongue))))
    pronoun = company.tongue.object_pronoun.search(done[0])
    ahead = [one.id for one in people if one.end <= done.start() and stands_alone(text, one, company.tongue)]
    return _pronoun(pronoun[0], ahead, company) if pronoun else Whom()


def _subject(text: str, cue: re.Match[str], people: Sequence[Mention], company: Company) -> Whom:
    """The nearest people before the word who stand there for themselves; else whom a pronoun or description means."""
    tongue = company.tongue
    ahead = tongue.aside.sub(lambda found: " " * len(found[0]), text[: cue.start()])
    free = [
        one
        for one in people
        if one.end <= cue.start() and ahead[one.start : one.end].strip() and stands_alone(text, one, tongue)
    ]
    near = tongue.aside_open.search(ahead)
    if near and (owner := [one for one in people if one.end <= near.start() + 1 and _owns(text, one, tongue)]):
        free = owner
    said = tongue.pronoun.finditer(text, free[-1].end if free else 0)  # which may look at what follows
    pronouns = [one for one in said if one.end() <= cue.end()]
    if free and not pronouns and tongue.other_subject.search(text[free[-1].end : cue.start()]):
        return Whom()
    if free and not pronouns:
        return Whom(tuple(dict.fromkeys(one.id for one in _listed(text, cue, free, tongue))))
    if pronouns:
        ahead_of = [one for one in people if one.end <= pronouns[-1].start()]
        return _pronoun(pronouns[-1][0], [one.id for one in free or ahead_of], company)
    named = company.described(text[: cue.start()])
    if named.ids:
        return named
    listed = tongue.inverted.match(text, cue.end()) or _apposed(text, cue, tongue)
    after = [one for one in people if listed and one.start >= listed.end() - 1]
    if after:
        return Whom(
            tuple(dict.fromkeys((after[0].id, *(one.id for one in _joined(text, after[0], after[1:], tongue)))))
        )
    return Whom()


def _owns(text: str, one: Mention, tongue: Tongue) -> bool:
    """Whether `…, who` after a person means this person: not where they only say whose wife or lawyer it is."""
    return stands_alone(text, one, tongue) or not (
        tongue.related.search(cues.before(text, one.start)) or tongue.possessive.match(text, one.end)
    )


def _listed(text: str, cue: re.Match[str], free: Sequence[Mention], tongue: Tongue) -> list[Mention]:
    """The person before the word and the others of one list; by commas alone only where the verb is of several."""
    chain, last, joined = [free[-1]], free[-1], False
    for one in reversed(free[:-1]):
        between = text[one.end : last.start]
        if not tongue.also.fullmatch(between):
            break
        joined = joined or not tongue.comma_alone.fullmatch(between)
        chain.append(one)
        last = one
    several = joined or tongue.of_several.search(text[free[-1].end : cue.end()])
    return chain if several else chain[:1]


def _apposed(text: str, cue: re.Match[str], tongue: Tongue) -> re.Match[str] | None:
    """`A man named in the indictment, Ada Roe,`: up to the name of whom the words before the cue describe."""
    return tongue.apposed.match(text, cue.end()) if tongue.somebody.fullmatch(text[: cue.start()]) else None


def _pronoun(pronoun: str, near: Sequence[str], company: Company) -> Whom:
    """A pronoun means who stands before it in the sentence, where that is one person; else who was spoken of before."""
    fitting = tuple(dict.fromkeys(id for id in near if company.may_be(id, pronoun)))
    several = any(pattern.fullmatch(pronoun.casefold()) for _, pattern in company.tongue.several)
    if several and len(fitting) > 1:
        return Whom(fitting, f"“{pronoun}” taken as those named before")
    if len(fitting) == 1 and not several:
        return Whom(fitting, f"“{pronoun}” taken as {company.things[fitting[0]].name}")
    return Whom() if fitting else company.meant(pronoun)


def _joined(text: str, first: Mention, later: Sequence[Mention], tongue: Tongue) -> Iterator[Mention]:
    """Those who follow the first in one list."""
    for one in later:
        if not tongue.also.fullmatch(text[first.end : one.start]):
            return
        yield one
        first = one


def namesake(text: str, things: Mapping[str, Thing]) -> bool:
    """Whether it has a surname that two people of the article share, and so names nobody."""
    names = [
        thing.name.rpartition(" ")[2] for id, thing in things.items() if id.startswith("people/") and " " in thing.name
    ]
    twice = {name for name in names if names.count(name) > 1}
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in twice)
