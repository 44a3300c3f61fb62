"""A sentence → its claims: how it is known, who says so, about whom, what happened and when.

In: a sentence with its mentions, dates and amounts, and what went before it in its paragraph. Out: statements, one
for the sentence; two where an authority's act and the accusation stand in one: `was indicted | for racketeering`.
Refuses to find anything out that the sentence does not say.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.convert import cues, positions, properties, speakers
from generator.convert.dates import Dated
from generator.convert.identity import Thing
from generator.convert.speakers import Spoken
from generator.convert.tongue import Tongue
from generator.model.settings import Property
from generator.model.vocabulary import Event, Outcome, Standing

_SUBJECTS = frozenset({"networks", "people", "companies", "groups", "agencies", "courts", "operations"})


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
    doubts: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Its words."""
        return self.sentence.text[self.start : self.end].strip()


@dataclass(slots=True)
class Telling:
    """What went before: whom or what a pronoun means, who spoke last, and whose account goes on."""

    things: Mapping[str, Thing]
    table: Mapping[str, Property]
    release: bool
    tongue: Tongue
    subject: tuple[str, ...] = ()
    speaker: str = ""
    account: str = ""
    body: str = ""
    accuser: str = ""
    steps: dict[str, list[positions.Position]] = field(default_factory=dict)

    def paragraph(self, sentences: Sequence[Spoken]) -> Iterator[Statement]:
        """The claims of a paragraph, in order; nothing is carried out of it but the person last spoken of."""
        self.account, self.body = "", ""
        for sentence in sentences:
            yield from self._sentence(sentence)

    def _sentence(self, spoken: Spoken) -> Iterator[Statement]:
        for id, position in positions.steps(spoken.text, spoken.mentions, self.things, self.subject, self.tongue):
            self.steps.setdefault(id, []).append(position)
        self.speaker = speakers.speaker(spoken, self.subject, self.speaker, self.tongue)
        standing, rule = self._standing(spoken)
        self.subject = positions.subject(spoken.mentions, self.things, self.tongue) or self.subject
        whole = self._statement(spoken, standing, rule)
        cut = _accusation(spoken, self.tongue) if rule == "a formal act" else 0
        yield from _split(whole, cut) if cut else (whole,)

    def _standing(self, spoken: Spoken) -> tuple[Standing, str]:
        found = self._quoted(spoken) or cues.judge(spoken.own_words, self.tongue) or self._said(spoken)
        if found:
            self.account = found[1] if found[1] in self.tongue.carries else ""
            return found
        if self.account and self.tongue.goes_on.match(spoken.text):
            return Standing.ALLEGED, f"{self.account} on"
        self.account = ""
        return (Standing.OFFICIAL, "a release of an authority") if self.release else (Standing.REPORTED, "no cue")

    def _quoted(self, spoken: Spoken) -> tuple[Standing, str] | None:
        """Speech that fills most of a sentence has the standing of its speaker."""
        return (
            speakers.standing_of(self.things[self.speaker], self.tongue) if self.speaker and spoken.is_speech else None
        )

    def _said(self, spoken: Spoken) -> tuple[Standing, str] | None:
        """So has a sentence that only reports it."""
        found = speakers.named(spoken, self.tongue)
        return speakers.standing_of(self.things[found], self.tongue) if found else None

    def _statement(self, spoken: Spoken, standing: Standing, rule: str) -> Statement:
        event, outcome, date = _event(spoken, standing, self.tongue)
        about = self._about(spoken)
        by = speakers.by(spoken, standing, self.speaker, self.things, self.tongue) or self._implied(
            spoken, standing, rule
        )
        if event in (Event.INDICTMENT, Event.CHARGE):
            self.accuser = by or self.accuser
        if standing is Standing.ADMITTED:
            about = tuple(id for id in about if id.startswith("people/"))[:1]
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
            (*properties.find(spoken.text, spoken.amounts, self.table, self.tongue), *self._relations(spoken)),
        )

    def _implied(self, spoken: Spoken, standing: Standing, rule: str) -> str:
        """`The indictment` is that of the body that was said to indict; `the company` the only one in the article."""
        if standing is Standing.ALLEGED and rule.removesuffix(" on") in self.tongue.of_the_accuser:
            return self.accuser
        companies = [id for id in self.things if id.startswith("companies/")]
        one = len(companies) == 1 and self.tongue.the_company.search(spoken.own_words)
        return companies[0] if standing is Standing.PARTY and one else ""

    def _about(self, spoken: Spoken) -> tuple[str, ...]:
        """Whom the sentence names, and whom its first pronoun means."""
        named = tuple(dict.fromkeys(m.id for m in spoken.mentions if m.id.partition("/")[0] in _SUBJECTS))
        bodies = [id for id in named if id.startswith(("companies/", "networks/"))]
        if self.tongue.person_begins.match(spoken.text) and not any(id.startswith("people/") for id in named):
            named = (*self.subject, *named)
        elif self.tongue.thing_begins.match(spoken.text) and self.body and not bodies:
            named = (self.body, *named)
        self.body = bodies[0] if bodies else self.body
        return named

    def _relations(self, spoken: Spoken) -> Iterator[tuple[str, str]]:
        """`based in` a place, of one company or network that was named before it."""
        for mention in spoken.mentions:
            if (
                mention.id.startswith("places/")
                and self.tongue.based_in.search(spoken.text[: mention.start])
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


def _event(spoken: Spoken, standing: Standing, tongue: Tongue) -> tuple[Event | None, Outcome | None, str]:
    """The step that the sentence tells, with the date that stands nearest to it."""
    if standing in (Standing.ALLEGED, Standing.PARTY):
        return None, None, ""
    found = [
        (cue, event, outcome)
        for event, outcome, pattern in tongue.events
        for cue in pattern.finditer(spoken.own_words)
        if cues.counts(spoken.text, cue, tongue)
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


def _accusation(spoken: Spoken, tongue: Tongue) -> int:
    """Where, after a formal act, the accusation begins: at the word before the first offence."""
    starts = [m.start for m in spoken.mentions if m.id.startswith("offences/")]
    link = tongue.accusation.search(spoken.text[: min(starts)]) if starts else None
    return link.start() if link else 0


def _split(whole: Statement, cut: int) -> Iterator[Statement]:
    """The act, and what it accuses of."""
    yield replace(whole, end=cut)
    alleged = replace(whole, start=cut, standing=Standing.ALLEGED, rule="the charge in a formal act", properties=())
    yield replace(alleged, event=None, outcome=None, date="")
