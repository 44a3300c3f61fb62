"""A sentence → its claims: how it is known, who says so, about whom, what happened and when.

In: a sentence with its mentions, dates and amounts, and what went before it in its paragraph. Out: statements, one for
the sentence; two where an authority's act and the accusation stand in one: `was indicted | for racketeering`. Refuses to
find anything out that the sentence does not say.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.convert import cues, positions, properties
from generator.convert.dates import Dated
from generator.convert.figures import Amount
from generator.convert.mentions import Thing
from generator.convert.sentences import quotations
from generator.model.gazetteer import Mention
from generator.model.settings import Property
from generator.model.vocabulary import Event, Outcome, Role, Standing

_SPEECH = re.compile(
    r"\b(?:said|says|told|added|claimed|claims|wrote|argued|stated|explained|announced|disclosed|denied|questioned|warned)\b",
    re.IGNORECASE,
)
_HE_SAID = re.compile(r"\b(?:he|she) (?:said|told|added|says)\b", re.IGNORECASE)
_LINK = re.compile(r"(?:\bon charges of|\bfor|\bwith|\bof|\bto)\s+$")
_BASED = re.compile(r"\bbased in (?:the )?$")
_SUBJECTS = frozenset({"networks", "people", "companies", "groups", "agencies", "courts", "operations"})
_PARTY_ROLES = frozenset({Role.DEFENCE, Role.SELLER})
_OF_COMPANY = re.compile(r"chief|CEO|CFO|executive|founder|owner|director|spokes", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Spoken:
    """One sentence and everything found in it."""

    line: int
    text: str
    mentions: tuple[Mention, ...]
    dates: tuple[Dated, ...]
    amounts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """The part of a sentence from `start` to `end`, and its data; ids are `folder/stem`."""

    sentence: Spoken
    start: int
    end: int
    standing: Standing
    rule: str
    by: str = ""
    speaker: str = ""
    about: tuple[str, ...] = ()
    event: Event | None = None
    outcome: Outcome | None = None
    date: str = ""
    offences: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> str:
        """Its words."""
        return self.sentence.text[self.start : self.end].strip()


@dataclass(slots=True)
class Telling:
    """What went before in the paragraph: whom a pronoun means, who spoke last, and whose account goes on."""

    things: Mapping[str, Thing]
    table: Mapping[str, Property]
    release: bool
    subject: tuple[str, ...] = ()
    speaker: str = ""
    account: str = ""
    steps: dict[str, list[positions.Position]] = field(default_factory=dict)

    def paragraph(self, sentences: Sequence[Spoken]) -> Iterator[Statement]:
        """The claims of a paragraph, in order; nothing is carried out of it but the person last spoken of."""
        self.account = ""
        for sentence in sentences:
            yield from self._sentence(sentence)

    def _sentence(self, spoken: Spoken) -> Iterator[Statement]:
        for id, position in positions.steps(spoken.text, spoken.mentions, self.things, self.subject):
            self.steps.setdefault(id, []).append(position)
        self.speaker = _speaker(spoken, self.things, self.subject, self.speaker)
        standing, rule = self._standing(spoken)
        self.subject = positions.subject(spoken.mentions, self.things) or self.subject
        whole = self._statement(spoken, standing, rule)
        cut = _accusation(spoken) if rule == "a formal act" else 0
        yield from _split(whole, cut) if cut else (whole,)

    def _standing(self, spoken: Spoken) -> tuple[Standing, str]:
        found = (
            _quoted(spoken, self.things, self.speaker)
            or cues.judge(_outside_quotations(spoken.text))
            or self._said(spoken)
        )
        if found:
            self.account = found[1] if found[1] in cues.CARRIES else ""
            return found
        if self.account and cues.GOES_ON.match(spoken.text):
            return Standing.ALLEGED, f"{self.account} on"
        self.account = ""
        return (Standing.OFFICIAL, "a release of an authority") if self.release else (Standing.REPORTED, "no cue")

    def _said(self, spoken: Spoken) -> tuple[Standing, str] | None:
        if _SPEECH.search(_outside_quotations(spoken.text)) and (id := _named_speaker(spoken, self.things)):
            return _standing_of(self.things[id])
        return None

    def _statement(self, spoken: Spoken, standing: Standing, rule: str) -> Statement:
        event, outcome, date = _event(spoken, standing)
        about = tuple(dict.fromkeys(m.id for m in spoken.mentions if m.id.partition("/")[0] in _SUBJECTS))
        if not any(id.startswith("people/") for id in about) and re.match(r"(?:He|She)\b", spoken.text):
            about = (*self.subject, *about)
        by = _by(spoken, standing, self.things)
        return Statement(
            spoken,
            0,
            len(spoken.text),
            standing,
            rule,
            by,
            self.speaker,
            tuple(id for id in about if id != by) or about,
            event,
            outcome,
            date,
            tuple(dict.fromkeys(m.id for m in spoken.mentions if m.id.startswith("offences/"))),
            (*properties.find(spoken.text, spoken.amounts, self.table), *self._relations(spoken)),
        )

    def _relations(self, spoken: Spoken) -> Iterator[tuple[str, str]]:
        """`based in` a place, of one company or network that was named before it."""
        for mention in spoken.mentions:
            if (
                mention.id.startswith("places/")
                and _BASED.search(spoken.text[: mention.start])
                and "based-in" in self.table
            ):
                owners = {
                    m.id
                    for m in spoken.mentions
                    if m.end < mention.start and m.id.startswith(("companies/", "networks/"))
                }
                if len(owners) == 1:
                    yield "based-in", mention.id
                    return


def _speaker(spoken: Spoken, things: Mapping[str, Thing], subject: tuple[str, ...], last: str) -> str:
    """Who speaks in this sentence; who spoke last where it is `he said`."""
    if named := _named_speaker(spoken, things):
        return named
    return last or "".join(subject) if _HE_SAID.search(_outside_quotations(spoken.text)) else last


def _named_speaker(spoken: Spoken, things: Mapping[str, Thing]) -> str:
    """The mention nearest to a verb of speech, outside the quoted words."""
    quoted = quotations(spoken.text)
    free = [m for m in spoken.mentions if not any(start <= m.start < end for start, end in quoted)]
    free = [m for m in free if m.id.startswith(("people/", "companies/", "networks/", "agencies/"))]
    verbs = [v for v in _SPEECH.finditer(spoken.text) if not any(start <= v.start() < end for start, end in quoted)]
    for verb in verbs:
        after = [
            m
            for m in free
            if 0 <= m.start - verb.end() <= 40 and not re.search(r"\bthat\b|[,.]", spoken.text[verb.end() : m.start])
        ]
        before = [m for m in free if 0 <= verb.start() - m.end <= 40]
        if after and spoken.text[: verb.start()].rstrip().endswith(("”", '"', ",")):
            return after[0].id
        if before and things[before[-1].id].folder:
            return before[-1].id
    return ""


def _outside_quotations(text: str) -> str:
    """The sentence with longer quoted speech blanked out, so that nobody's words are taken for the writer's."""
    for start, end in quotations(text):
        if len(text[start:end].split()) > 3:
            text = text[:start] + " " * (end - start) + text[end:]
    return text


def _quoted(spoken: Spoken, things: Mapping[str, Thing], speaker: str) -> tuple[Standing, str] | None:
    """Speech that fills most of a sentence has the standing of its speaker."""
    words = sum(len(spoken.text[start:end].split()) for start, end in quotations(spoken.text))
    if speaker and words > 3 and 2 * words > len(spoken.text.split()):
        return _standing_of(things[speaker])
    return None


def _standing_of(thing: Thing) -> tuple[Standing, str] | None:
    """What a statement is by who makes it."""
    role = positions.role(thing)
    if (
        role in _PARTY_ROLES
        or thing.folder in ("companies", "networks")
        or any(_OF_COMPANY.search(said) for said in thing.roles)
    ):
        return Standing.PARTY, "speech of a party"
    if role is Role.JUDGE:
        return Standing.FOUND, "speech of a judge"
    if role is Role.PROSECUTOR and not any("U.S." in said or "US " in said for said in thing.roles):
        return Standing.ALLEGED, "speech of a prosecutor"
    if role in positions.OFFICIALS or thing.folder == "agencies":
        return Standing.OFFICIAL, "speech of an authority"
    return None


def _by(spoken: Spoken, standing: Standing, things: Mapping[str, Thing]) -> str:
    """Who says it, for the standings that are somebody's; a narrated act is its agency's."""
    if standing in (Standing.REPORTED, Standing.ADMITTED):
        return ""
    wanted = {
        Standing.PARTY: ("people/", "companies/", "networks/"),
        Standing.FOUND: ("courts/",),
    }.get(standing, ("agencies/", "people/"))
    named = _named_speaker(spoken, things)
    if named.startswith(wanted):
        return named
    bodies = [m.id for m in spoken.mentions if m.id.startswith(("agencies/", "courts/")) and m.id.startswith(wanted)]
    return bodies[0] if bodies else ""


def _event(spoken: Spoken, standing: Standing) -> tuple[Event | None, Outcome | None, str]:
    """The step that the sentence tells, with the date that stands nearest to it."""
    if standing is Standing.ALLEGED:
        return None, None, ""
    found = [
        (cue, event, outcome)
        for event, outcome, pattern in cues.EVENTS
        for cue in pattern.finditer(_outside_quotations(spoken.text))
        if cues.counts(spoken.text, cue)
    ]
    if spoken.dates:
        pairs = [
            (_gap(cue, dated), event, outcome, dated.date) for cue, event, outcome in found for dated in spoken.dates
        ]
        return min(pairs, key=lambda pair: pair[0])[1:] if pairs else (None, None, "")
    steps = [
        (event, outcome) for _, event, outcome in found if event in cues.STEPS and standing is not Standing.REPORTED
    ]
    return (*steps[0], "unknown") if steps else (None, None, "")


def _gap(cue: re.Match[str], dated: Dated) -> int:
    return max(dated.start - cue.end(), cue.start() - dated.end)


def _accusation(spoken: Spoken) -> int:
    """Where, after a formal act, the accusation begins: at the word before the first offence."""
    starts = [m.start for m in spoken.mentions if m.id.startswith("offences/")]
    link = _LINK.search(spoken.text[: min(starts)]) if starts else None
    return link.start() if link else 0


def _split(whole: Statement, cut: int) -> Iterator[Statement]:
    """The act, and what it accuses of."""
    yield replace(whole, end=cut)
    alleged = replace(whole, start=cut, standing=Standing.ALLEGED, rule="the charge in a formal act", properties=())
    yield replace(alleged, event=None, outcome=None, date="")
