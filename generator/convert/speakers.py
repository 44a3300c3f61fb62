"""A sentence → who speaks in it, and what standing that gives to what is said.

In: a sentence with its mentions, and the things they name. Out: the id of the speaker, or nothing; the standing by
what the speaker is. Refuses to know what is said.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.convert import positions
from generator.convert.dates import Dated
from generator.convert.figures import Amount
from generator.convert.identity import Thing
from generator.convert.sentences import quotations
from generator.model.gazetteer import Mention
from generator.model.vocabulary import Role, Standing

SPEECH = re.compile(
    r"\b(?:said|says|told|added|claimed|claims|wrote|argued|stated|explained|announced|disclosed|denied|questioned"
    r"|warned)\b",
    re.IGNORECASE,
)
_HE_SAID = re.compile(r"\b(?:he|she) (?:said|told|added|says)\b", re.IGNORECASE)
_BESIDE = re.compile(r"\b(?:for|of|by|to|with|from) (?:the )?$")
_BETWEEN = re.compile(r"\bthat\b|[,;]")
_ACT = re.compile(r"\b(?:indicted|returned|charged|issued|sentenced|convicted|acquitted|found|ruled|held)\b")
_SPEAKING = ("people/", "companies/", "networks/", "agencies/")
_REACH = 40
_PARTY_ROLES = frozenset({Role.DEFENCE, Role.SELLER})
_OF_COMPANY = re.compile(r"chief|CEO|CFO|executive|founder|owner|director|spokes", re.IGNORECASE)
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


def speaker(spoken: Spoken, subject: tuple[str, ...], last: str) -> str:
    """Who speaks in this sentence; who spoke last where it is `he said`."""
    if found := named(spoken):
        return found
    return last or "".join(subject) if _HE_SAID.search(spoken.own_words) else last


def named(spoken: Spoken) -> str:
    """The mention nearest to a verb of speech, outside the quoted words; empty where there is none."""
    text = spoken.own_words
    free = [m for m in spoken.mentions if m.id.startswith(_SPEAKING) and text[m.start : m.end].strip()]
    for verb in SPEECH.finditer(text):
        after = [m for m in free if 0 <= m.start - verb.end() <= _REACH]
        turned = text[: verb.start()].rstrip().endswith(("”", '"', ","))
        if turned and after and not _BETWEEN.search(text[verb.end() : after[0].start]):
            return after[0].id
        before = [m for m in free if 0 <= verb.start() - m.end <= _REACH]
        itself = [m for m in before if not _BESIDE.search(text[: m.start])]
        if before:
            return (itself or before)[-1].id
    return ""


def standing_of(thing: Thing) -> tuple[Standing, str] | None:
    """What a statement is by who makes it."""
    role = positions.role(thing)
    of_company = any(_OF_COMPANY.search(said) for said in thing.roles)
    if role in _PARTY_ROLES or thing.folder in ("companies", "networks") or of_company:
        return Standing.PARTY, "speech of a party"
    if role is Role.JUDGE:
        return Standing.FOUND, "speech of a judge"
    if role is Role.PROSECUTOR and not any(re.search(r"\bU\.?S\b", said) for said in thing.roles):
        return Standing.ALLEGED, "speech of a prosecutor"
    if role in positions.OFFICIALS or thing.folder == "agencies":
        return Standing.OFFICIAL, "speech of an authority"
    return None


def by(spoken: Spoken, standing: Standing, last: str, things: Mapping[str, Thing]) -> str:
    """Who says it, for the standings that are somebody's; a formal act is that of the body named before it."""
    wanted = _WHO.get(standing, ())
    found = last if spoken.is_speech else named(spoken)
    if found in things and found.startswith(wanted):
        return found
    act = _ACT.search(spoken.text)
    ahead = [m.id for m in spoken.mentions if act and m.id.startswith(wanted) and m.end <= act.start()]
    return next((id for id in ahead if id.startswith(("agencies/", "courts/"))), "")
