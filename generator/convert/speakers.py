"""A sentence → who speaks in it, and what standing that gives to what is said.

In: a sentence with its mentions, and the things they name. Out: the id of the speaker, or nothing; the standing by
what the speaker is. Refuses to know what is said.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.convert import positions
from generator.convert.dates import Dated
from generator.convert.figures import Amount
from generator.convert.identity import Thing
from generator.convert.sentences import quotations
from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention
from generator.model.vocabulary import Role, Standing

_SPEAKING = ("people/", "companies/", "networks/", "agencies/")
_REACH = 40
_CLOSING = ("”", '"', ",", "»", "“", "’")  # quotation marks of several languages
_PARTY_ROLES = frozenset({Role.DEFENCE, Role.SELLER})
_WHO: dict[Standing, tuple[str, ...]] = {
    Standing.PARTY: ("people/", "companies/", "networks/"),
    Standing.FOUND: ("courts/",),
    Standing.OFFICIAL: ("agencies/", "people/"),
    Standing.ALLEGED: ("agencies/", "people/"),
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence and everything found in it."""

    line: int
    text: str
    mentions: tuple[Mention, ...]
    dates: tuple[Dated, ...]
    amounts: tuple[Amount, ...]

    @property
    def own_words(self) -> str:
        """The sentence with longer quoted speech blanked out, so that nobody's words are taken for the writer's."""
        text = self.text
        for start, end in quotations(text):
            if len(text[start:end].split()) > 3:
                text = text[:start] + " " * (end - start) + text[end:]
        return text

    @property
    def is_speech(self) -> bool:
        """More than half of it stands in quotation marks."""
        words = sum(len(self.text[start:end].split()) for start, end in quotations(self.text))
        return words > 3 and 2 * words > len(self.text.split())


def speaker(spoken: Spoken, subject: tuple[str, ...], last: str, tongue: Tongue) -> str:
    """Who speaks in this sentence; who spoke last where it is `he said`."""
    if found := named(spoken, tongue):
        return found
    return last or "".join(subject) if tongue.they_said.search(spoken.own_words) else last


def named(spoken: Spoken, tongue: Tongue) -> str:
    """The mention nearest to a verb of speech, outside the quoted words; empty where there is none."""
    text = spoken.own_words
    free = [m for m in spoken.mentions if m.id.startswith(_SPEAKING) and text[m.start : m.end].strip()]
    told = next((m.id for m in spoken.mentions if _is_account(m, text, tongue)), "")
    for verb in tongue.speech.finditer(text):
        after = [m for m in free if 0 <= m.start - verb.end() <= _REACH]
        turned = text[: verb.start()].rstrip().endswith(_CLOSING)
        if turned and after and not tongue.between.search(text[verb.end() : after[0].start]):
            return after[0].id
        before = [m for m in free if 0 <= verb.start() - m.end <= _REACH]
        itself = [m for m in before if not tongue.beside.search(text[: m.start])]
        if before:
            return (itself or before)[-1].id
    return told


def _is_account(mention: Mention, text: str, tongue: Tongue) -> bool:
    """Whether the words before a name say that this is its account; a court has one too."""
    can = mention.id.startswith((*_SPEAKING, "courts/")) and text[mention.start : mention.end].strip()
    return bool(can and tongue.according.search(text[: mention.start]))


def standing_of(thing: Thing, tongue: Tongue) -> tuple[Standing, str] | None:
    """What a statement is by who makes it."""
    role = positions.role(thing, tongue)
    of_company = any(tongue.of_company.search(said) for said in thing.roles)
    if role in _PARTY_ROLES or thing.folder in ("companies", "networks") or of_company:
        return Standing.PARTY, "speech of a party"
    if role is Role.JUDGE:
        return Standing.FOUND, "speech of a judge"
    if role is Role.PROSECUTOR and not any(tongue.prosecutor_abroad.search(said) for said in thing.roles):
        return Standing.ALLEGED, "speech of a prosecutor"
    if role in positions.OFFICIALS or thing.folder == "agencies":
        return Standing.OFFICIAL, "speech of an authority"
    return None


def by(spoken: Spoken, standing: Standing, last: str, things: Mapping[str, Thing], tongue: Tongue) -> str:
    """Who says it, for the standings that are somebody's; a formal act is that of the body named before it."""
    wanted = _WHO.get(standing, ())
    found = last if spoken.is_speech else named(spoken, tongue)
    if found in things and found.startswith(wanted):
        return found
    act = tongue.act.search(spoken.text)
    ahead = [m.id for m in spoken.mentions if act and m.id.startswith(wanted) and m.end <= act.start()]
    return next((id for id in ahead if id.startswith(("agencies/", "courts/"))), "")
