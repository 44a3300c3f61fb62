"""A sentence → who speaks in it, and what standing that gives to what is said.

In: a sentence with its mentions, and the things they name. Out: the voice: an id, or the words for somebody without a
name; the standing by what the speaker is. Refuses to know what is said.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from generator.convert.amounts.figures import Amount
from generator.convert.claims import positions
from generator.convert.claims.persons import Company
from generator.convert.days.dates import Dated
from generator.convert.names.identity import Thing
from generator.convert.sentences import plain, quotations
from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention
from generator.model.vocabulary import Role, Standing

_SPEAKING = ("people/", "companies/", "networks/", "agencies/")
_CLOSING = ("”", '"', ",", "»", "“", "’", "'")  # quotation marks of several languages
_WORDS_AROUND = 3
_BODIES = ("agencies/", "companies/", "networks/", "courts/")
_REACH, _REACH_OVER_ASIDE = 40, 110
_PARTY_ROLES = frozenset({Role.DEFENCE, Role.SELLER})
_WHO: dict[Standing, tuple[str, ...]] = {
    Standing.PARTY: ("people/", "companies/", "networks/"),
    Standing.FOUND: ("courts/", "people/"),
    Standing.OFFICIAL: ("agencies/", "people/"),
    Standing.ALLEGED: ("agencies/", "people/"),
}


@dataclass(frozen=True)
class Spoken:
    """One sentence and everything found in it; `start` is its offset in the text of the seed."""

    line: int
    start: int
    text: str
    mentions: tuple[Mention, ...]
    dates: tuple[Dated, ...]
    amounts: tuple[Amount, ...]

    @cached_property
    def own_words(self) -> str:
        """The sentence with longer quoted speech blanked out, so that nobody's words are taken for the writer's."""
        text = plain(self.text)
        for start, end in quotations(text):
            if len(text[start:end].split()) > 3:
                text = text[:start] + " " * (end - start) + text[end:]
        return text

    @cached_property
    def is_speech(self) -> bool:
        """More than half of it stands in quotation marks."""
        words = sum(len(self.text[start:end].split()) for start, end in quotations(self.text))
        return words > 3 and 2 * words > len(self.text.split())


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: an id, or the words by which the text calls somebody without a name, with what these make of it."""

    id: str = ""
    words: str = ""
    standing: Standing | None = None
    doubt: str = ""
    unsure: bool = False  # somebody spoke, and nobody can say who


def voice(spoken: Spoken, company: Company, last: Voice, fresh: bool, tongue: Tongue) -> Voice:
    """Who speaks in this sentence; who spoke last where it is `he said`, or nothing but speech.

    `fresh`: the last one spoke in the sentence before; otherwise `he` is who was spoken of since.
    """
    things = company.things
    if found := named(spoken, tongue):
        return Voice(found)
    if officer := _officer(spoken.own_words, company):
        return officer
    if they := tongue.they_said.search(spoken.own_words):
        return _they(they[0], company, last, fresh)
    if found_words := unnamed(spoken, tongue):
        body = fresh and last.id.startswith(_BODIES) and tongue.of_the_body.fullmatch(found_words.words)
        return replace(last, doubt=f"“{found_words.words}” taken as {things[last.id].name}’s") if body else found_words
    if not tongue.speech.search(spoken.own_words):
        return last
    described = company.described(spoken.own_words)
    return Voice(described.ids[0], doubt=described.doubt) if described.ids else Voice(unsure=True)


def speaks(spoken: Spoken, tongue: Tongue) -> bool:
    """Whether somebody speaks here: by a verb of speech, or because there is hardly anything but their words."""
    if tongue.speech.search(spoken.own_words) or not tongue.frames:
        return True
    around = sum(len(part.split()) for part in _around(spoken.text))
    return spoken.is_speech and around <= _WORDS_AROUND


def _around(text: str) -> Iterator[str]:
    """The words outside quotation marks."""
    start = 0
    for first, last in quotations(text):
        yield text[start : first - 1]
        start = last + 1
    yield text[start:]


def _they(said: str, company: Company, last: Voice, fresh: bool) -> Voice:
    """`he said`: who spoke just before, or who was spoken of since."""
    word = found[0] if (found := company.tongue.pronoun.search(said)) else said
    if (last.words or last.unsure) and fresh:
        return replace(last, doubt=f"“{said}” taken as {last.words}" if last.words else "who speaks is not sure")
    subject = company.subject[0] if len(company.subject) == 1 else ""
    # Who spoke goes on speaking, unless somebody else has been spoken of since.
    order = (last.id, company.since, subject) if fresh or not company.since else (company.since, last.id, subject)
    whose = next((id for id in order if id and _may_say(id, word, company)), "")
    return Voice(whose, doubt=f"“{said}” taken as {company.things[whose].name}") if whose else Voice(unsure=True)


def _may_say(id: str, word: str, company: Company) -> bool:
    """A body or a bench are `they`; one person is `he` or `she`."""
    several = any(pattern.fullmatch(word.casefold()) for _, pattern in company.tongue.several)
    if several and id.startswith("people/"):
        return company.roles.get(id) is Role.JUDGE
    return several or (id.startswith("people/") and company.may_be(id, word))


def unnamed(spoken: Spoken, tongue: Tongue) -> Voice | None:
    """`a police spokesman said`: the words beside a verb of speech that call somebody who has no name."""
    text = spoken.own_words
    for verb in tongue.speech.finditer(text):
        for standing, pattern in tongue.voices:
            for match in pattern.finditer(text, max(0, verb.start() - _REACH), min(len(text), verb.end() + _REACH)):
                close = match.end() <= verb.start() and verb.start() - match.end() <= 2
                turned = 0 <= match.start() - verb.end() <= 2 and _after_quote(text, verb.start())
                if close or turned:
                    return Voice("", match[0].strip(), standing)
    return None


def _officer(text: str, company: Company) -> Voice | None:
    """`the judge said` is said by the one judge whom the article names."""
    things, tongue = company.things, company.tongue
    for wanted, pattern in tongue.the_officer:
        for match in pattern.finditer(text):
            verb = tongue.speech.match(text, match.end() + 1) or (
                tongue.speech.search(text, max(0, match.start() - 12), match.start())
            )
            those = [id for id in things if id.startswith("people/") and company.roles.get(id) is wanted]
            if verb and len(those) == 1:
                return Voice(those[0], "", None, f"“{match[0]}” taken as {things[those[0]].name}")
    return None


def named(spoken: Spoken, tongue: Tongue) -> str:
    """The mention nearest to a verb of speech, outside the quoted words; empty where there is none."""
    text = spoken.own_words
    free = [m for m in spoken.mentions if m.id.startswith(_SPEAKING) and text[m.start : m.end].strip()]
    told = next((m.id for m in spoken.mentions if _is_account(m, text, tongue)), "")
    for verb in tongue.speech.finditer(text):
        after = [m for m in free if 0 <= m.start - verb.end() <= _REACH]
        if _after_quote(text, verb.start()) and after and not tongue.between.search(text[verb.end() : after[0].start]):
            return after[0].id
        before = [m for m in free if _reaches(text, m, verb, tongue)]
        itself = [
            m for m in before if not tongue.beside.search(text[: m.start]) or tongue.speaks_for.search(text[: m.start])
        ]
        people = [m for m in itself if m.id.startswith("people/")]
        pronoun = tongue.they_said.search(text, before[-1].end, verb.end()) if before else None
        if before and not (pronoun and pronoun.end() == verb.end()):
            over = next((m for m in people if tongue.over_aside.fullmatch(text[m.end : verb.start()])), None)
            return (over or (people or itself or before)[-1]).id
    return told


def _is_account(mention: Mention, text: str, tongue: Tongue) -> bool:
    """Whether the words before a name say that this is its account; a court has one too."""
    can = mention.id.startswith((*_SPEAKING, "courts/")) and text[mention.start : mention.end].strip()
    return bool(can and tongue.according.search(text[: mention.start]))


def _after_quote(text: str, at: int) -> bool:
    return text[:at].rstrip().endswith(_CLOSING)


def _reaches(text: str, one: Mention, verb: re.Match[str], tongue: Tongue) -> bool:
    """Whether a name stands before a verb and close to it, or with no more than an aside between commas."""
    between = text[one.end : verb.start()]
    if (
        one.end > verb.start()
        or _only_owner(text, one, tongue)
        or ("." in between.strip(". ")[:-1] and ". " in between)
        or _told_by_others(text, one, verb, tongue)
    ):
        return False
    return len(between) <= _REACH or (
        len(between) <= _REACH_OVER_ASIDE and between[:1] == "," and between.rstrip()[-1:] == ","
    )


def _told_by_others(text: str, one: Mention, verb: re.Match[str], tongue: Tongue) -> bool:
    """`Roe hid it, police said`: whoever is called behind the last comma speaks, unless that may be the one named."""
    told, comma, caller = text[one.end : verb.start()].rpartition(",")
    caller = caller.strip()
    if not comma or len(caller) > _REACH or (not caller and not told.strip(", ")):
        return False
    if one.id.startswith("people/") and any(pattern.fullmatch(caller) for _, pattern in tongue.the_officer):
        return True
    for standing, pattern in tongue.voices:
        here = pattern.fullmatch(caller) if caller else pattern.match(text, verb.end() + 1) if told[0] != "," else None
        if here:
            return not one.id.startswith(_BODIES) or not one.id.startswith(_WHO.get(standing, ()))
    return False


def _only_owner(text: str, one: Mention, tongue: Tongue) -> bool:
    """`Roe’s case was hard, they said`: the name says whose something is."""
    return one.id.startswith("people/") and bool(tongue.possessive.match(text, one.end))


def standing_of(thing: Thing, tongue: Tongue, role: Role | None) -> tuple[Standing, str] | None:
    """What a statement is by who makes it."""
    of_company = any(tongue.of_company.search(said) for said in thing.roles) and role not in positions.OFFICIALS
    if role in _PARTY_ROLES or thing.folder in ("companies", "networks") or of_company:
        return Standing.PARTY, "speech of a party"
    if role is Role.JUDGE:
        return Standing.FOUND, "speech of a judge"
    if role is Role.PROSECUTOR and not any(tongue.prosecutor_abroad.search(said) for said in thing.roles):
        return Standing.ALLEGED, "speech of a prosecutor"
    if role in positions.OFFICIALS or thing.folder == "agencies":
        return Standing.OFFICIAL, "speech of an authority"
    return None


def by(spoken: Spoken, standing: Standing, last: str, company: Company, part: Sequence[Mention]) -> str:
    """Who says it, for the standings that are somebody's; a formal act is that of the body named before it."""
    tongue, wanted = company.tongue, _WHO.get(standing, ())
    here = {one.id for one in part}
    found = last if spoken.is_speech else next((id for id in (named(spoken, tongue),) if id in here), "")
    judges = standing is not Standing.FOUND or found.startswith("courts/") or company.roles.get(found) is Role.JUDGE
    if found in company.things and found.startswith(wanted) and judges:
        return found
    act = tongue.act.search(spoken.text)
    ahead = [m.id for m in part if act and m.id.startswith(wanted) and m.end <= act.start()]
    before = next((id for id in ahead if id.startswith(("agencies/", "courts/"))), "")
    courts = {m.id for m in part if m.id.startswith("courts/") and tongue.before_court.search(spoken.text[: m.start])}
    return before or (courts.pop() if standing is Standing.FOUND and len(courts) == 1 else "")
