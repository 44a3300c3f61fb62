"""A sentence → its claims: how it is known, who says so, about whom, what happened and when.

In: a sentence with its mentions, dates and amounts, and what went before it in its paragraph. Out: statements, one
for the sentence; several where its parts are known in different ways or end differently for different people.
Refuses to find anything out that the sentence does not say.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.convert.claims import antecedents, cues, events, parts, persons, positions, properties, shapes, speakers
from generator.convert.claims.cues import Judgement
from generator.convert.claims.fates import GUILT, Fate
from generator.convert.claims.parts import Part
from generator.convert.claims.persons import Company
from generator.convert.claims.speakers import Spoken, Voice
from generator.convert.names.identity import Thing
from generator.convert.sentences import readable
from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention
from generator.model.settings import Property
from generator.model.vocabulary import Event, Instance, Outcome, Role, Standing

_SUBJECTS = frozenset({"networks", "people", "companies", "groups", "agencies", "courts", "operations"})
_SPEAKERS = positions.OFFICIALS | {Role.DEFENCE}
_GUILT = frozenset({Standing.FOUND, Standing.ADMITTED})


@dataclass(frozen=True, slots=True)
class Statement:
    """The part of a sentence from `start` to `end`, and its data; ids are `folder/stem`.

    `rule` says how its standing was reached; `doubts` is what an editor should look at first, in plain words.
    """

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
    voice: str = ""  # words for a speaker without a name
    counts: str = ""
    instance: Instance | None = None
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
    roles: Mapping[str, Role]
    signs: Mapping[str, str] = field(init=False)
    company: Company = field(init=False)
    voice: Voice = field(default_factory=Voice)
    fresh: bool = False
    account: tuple[str, Voice] | None = None
    body: str = ""
    accuser: str = ""
    opened: bool = False
    steps: dict[str, list[Fate]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.signs = shapes.signs(self.things, self.roles, self.tongue)
        self.company = Company(self.things, self.tongue, self.roles)

    def paragraph(self, sentences: Sequence[Spoken]) -> Iterator[Statement]:
        """The claims of a paragraph, in order; nothing is carried out of it but the person last spoken of."""
        self.account, self.body = None, ""
        for sentence in sentences:
            yield from self._sentence(sentence) if readable(sentence.text) else (_unread(sentence),)

    def _sentence(self, spoken: Spoken) -> Iterator[Statement]:
        signs = shapes.shape(spoken.own_words, spoken.mentions, self.signs)
        before = self.voice
        self.voice = speakers.voice(spoken, self.company, before, self.fresh, self.tongue)
        judged = self._judged(spoken, signs, spoken.own_words)
        self.fresh = self.voice is not before or spoken.is_speech
        self._hear(spoken)
        if self.voice.unsure and judged.rule in self.tongue.frames:
            self.voice = replace(self.voice, standing=judged.standing)
        people = positions.accusable(spoken.mentions, self.roles)
        cut = parts.cut(spoken, signs, people, self.company, self.tongue) if not _governed(judged) else ()
        made = []
        for start, end in parts.spans(len(spoken.text), cut):
            one = Part(start, end, parts.only(signs, start, end), parts.only(spoken.own_words, start, end))
            known = self._judged(spoken, one.signs, one.words) if cut else judged
            made.append(self._statement(spoken, one, known))
        self._lede(signs, people, judged)
        for id, fate in positions.turned(signs, spoken.mentions, self.roles, self.tongue):
            self.steps.setdefault(id, []).append(fate)
        self._remember(spoken, signs, people)
        for one_made in made:
            yield from self._split(one_made)

    def _hear(self, spoken: Spoken) -> None:
        """Who has the word, and who was spoken of since."""
        speaks = bool(self.tongue.speech.search(spoken.own_words)) or spoken.is_speech
        own = [one for one in spoken.mentions if one.id.startswith("people/")]
        self.company.heard(
            spoken.own_words, [one for one in own if spoken.own_words[one.start : one.end].strip()], speaks
        )

    def _lede(self, signs: str, people: Sequence[Mention], judged: Judgement) -> None:
        """`A builder was jailed`, before anybody's fate is told, is of who is named first and called guilty too."""
        if not self.steps and not people and judged.standing is Standing.FOUND and self.tongue.lede.match(signs):
            self.opened = self.opened or any(step[0] is Fate.SENTENCED for step in self._told(signs, (), judged))
        first = self.steps.get(self.company.first, [])
        if self.opened and GUILT & set(first) and Fate.SENTENCED not in first:
            first.append(Fate.SENTENCED)

    def _told(self, signs: str, people: Sequence[Mention], judged: Judgement) -> list[positions.Told]:
        return list(positions.steps(signs, people, self.company, judged.standing))

    def _remember(self, spoken: Spoken, signs: str, people: Sequence[Mention]) -> None:
        """Whom the next pronoun can mean."""
        self.company.told(signs, [one for one in people if spoken.own_words[one.start : one.end].strip()])
        if not people and persons.namesake(spoken.own_words, self.things):
            self.company.forget()

    def _judged(self, spoken: Spoken, signs: str, words: str) -> Judgement:
        found = self._quoted(spoken) or cues.judge(words, signs, self.tongue) or self._said(spoken)
        if found:
            carries = found.rule if found.rule in self.tongue.carries else ""
            self.account = (carries, self.voice) if carries else None
            return self._of_content(found, signs, words)
        if self.account and self.tongue.goes_on.match(spoken.text):
            return Judgement(Standing.ALLEGED, f"{self.account[0]} on", ("taken as part of the account before it",))
        self.account = None
        return self._own(signs)

    def _own(self, signs: str) -> Judgement:
        """Nobody is named who says it."""
        if not self.release:
            return Judgement(Standing.REPORTED, "no cue", ("no cue: taken as the writer's own account",))
        if cues.wrongdoing(signs, self.tongue) and not cues.own_acts(signs, self.tongue):
            return Judgement(
                Standing.ALLEGED, "a release accuses", ("no cue: an authority's account of what somebody did",)
            )
        return Judgement(Standing.OFFICIAL, "a release of an authority")

    def _of_content(self, found: Judgement, signs: str, words: str) -> Judgement:
        """An authority's word that somebody did wrong is an allegation; a prosecutor's on counts and acts is none."""
        own = cues.own_acts(words, self.tongue)
        wrong = cues.wrongdoing(signs, self.tongue)
        if found.standing is Standing.OFFICIAL and found.rule in ("an authority speaks",) and wrong and not own:
            return replace(found, standing=Standing.ALLEGED, rule="an authority accuses")
        if found.rule == "a prosecutor speaks" and own and not wrong:
            return replace(found, standing=Standing.OFFICIAL, rule="an authority speaks")
        return found

    def _quoted(self, spoken: Spoken) -> Judgement | None:
        """Speech that fills most of a sentence has the standing of its speaker."""
        return self._of_voice(self.voice) if spoken.is_speech else None

    def _said(self, spoken: Spoken) -> Judgement | None:
        """So has a sentence that only reports it."""
        found = speakers.named(spoken, self.tongue)
        if found:
            return self._of_voice(Voice(found))
        told = self.tongue.adds.match(spoken.text) or self.tongue.they_said.search(spoken.own_words)
        return self._of_voice(self.voice) if told else None

    def _of_voice(self, voice: Voice) -> Judgement | None:
        doubts = (voice.doubt,) if voice.doubt else ()
        if not voice.id:
            return Judgement(voice.standing, "speech of somebody unnamed", doubts) if voice.standing else None
        if found := speakers.standing_of(self.things[voice.id], self.tongue, self.roles.get(voice.id)):
            return Judgement(*found, doubts)
        accused = any(fate is not Fate.SUSPECT for fate in self.steps.get(voice.id, ()))
        return Judgement(Standing.PARTY, "speech of an accused", doubts) if accused else None

    def _statement(self, spoken: Spoken, part: Part, judged: Judgement) -> Statement:
        whom = self._steps(spoken, part, judged)
        voice = self.voice if speakers.speaks(spoken, self.tongue) else Voice()
        mentions = [m for m in spoken.mentions if part.holds(m.start)]
        event = events.find(spoken, part, judged.standing, self.tongue)
        by = speakers.by(spoken, judged.standing, self.voice.id, self.company, mentions)
        by = by or self._implied(spoken, judged)
        about, doubts = self._about(spoken, part, whom, event)
        if event.event in (Event.INDICTMENT, Event.CHARGE):
            self.accuser = by or self.accuser
        if judged.standing is Standing.ADMITTED:
            about = tuple(id for id in about if id.startswith("people/"))[:1]
        unnamed = (
            judged.standing in _GUILT
            and event.event in cues.STEPS
            and not any(id.startswith("people/") for id in about)
        )
        return Statement(
            spoken,
            part.start,
            part.end,
            judged.standing,
            judged.rule,
            by,
            voice.id,
            tuple(id for id in about if id != by) or about,
            event.event,
            event.outcome,
            event.date,
            tuple(dict.fromkeys(m.id for m in mentions if m.id.startswith("offences/"))),
            tuple(properties.find_all(spoken, part, about, self.table, self.tongue)),
            "" if voice.id else voice.words,
            event.counts,
            event.instance,
            tuple(
                dict.fromkeys(
                    (*judged.doubts, *doubts, *event.doubts, *(("whose it is is not said",) if unnamed else ()))
                )
            ),
        )

    def _steps(self, spoken: Spoken, part: Part, judged: Judgement) -> list[tuple[Event | None, persons.Whom]]:
        """Whose steps the part tells; a part may leave out its subject, so the whole sentence is looked at."""
        found = []
        signs = shapes.shape(spoken.own_words, spoken.mentions, self.signs)
        people = positions.accusable(spoken.mentions, self.roles)
        for fate, event, place, whom in self._told(signs, people, judged):
            if not part.holds(place):
                continue
            found.append((event, whom))
            for id in whom.ids:
                self.steps.setdefault(id, []).append(fate)
        return found

    def _implied(self, spoken: Spoken, judged: Judgement) -> str:
        """`The indictment` is that of the body that was said to indict; `the company` the only one in the article."""
        if judged.standing is Standing.ALLEGED and judged.rule.removesuffix(" on") in self.tongue.of_the_accuser:
            return self.accuser
        companies = [id for id in self.things if id.startswith("companies/")]
        one = len(companies) == 1 and self.tongue.the_company.search(spoken.own_words)
        return companies[0] if judged.standing is Standing.PARTY and one else ""

    def _about(
        self, spoken: Spoken, part: Part, steps: Sequence[tuple[Event | None, persons.Whom]], event: events.Happened
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Whom the part names, whom its first pronoun means, and whose step it is; with what was taken for granted."""
        mentions = [m for m in spoken.mentions if part.holds(m.start)]
        named = tuple(dict.fromkeys(m.id for m in mentions if m.id.partition("/")[0] in _SUBJECTS))
        doubts: list[str] = []
        whose = tuple(id for what, whom in steps if what is event.event for id in whom.ids)
        doubts += [whom.doubt for what, whom in steps if what is event.event and whom.doubt]
        if whose and event.event:
            named = (*whose, *(id for id in named if not id.startswith("people/") or self.roles.get(id)))
        bodies = [m for m in mentions if m.id in named and m.id.startswith(("companies/", "networks/"))]
        if (begins := self.tongue.person_begins.match(part.words.lstrip())) and not any(
            id.startswith("people/") for id in named
        ):
            meant = self.company.meant(begins[0])
            named = (*meant.ids, *named)
            doubts.append(meant.doubt if meant.ids else f"it is not sure whom “{begins[0]}” means")
        elif self.body and (begins_thing := antecedents.thing(part.words, bodies, self.tongue)):
            if any(one.id != self.body for one in bodies):
                doubts.append(f"“{begins_thing}” taken as {self.things[self.body].name}")
            named, bodies = (self.body, *named), []
        self.body = bodies[0].id if bodies else self.body
        concerned = tuple(dict.fromkeys(id for id in named if self.roles.get(id) not in _SPEAKERS))
        return concerned, tuple(dict.fromkeys(filter(None, doubts)))

    def _split(self, whole: Statement) -> Iterator[Statement]:
        """A formal act, and what it accuses of."""
        cut = (
            parts.accusation(whole.sentence, whole.start, whole.end, self.tongue) if whole.rule == "a formal act" else 0
        )
        if not cut:
            yield whole
            return
        yield replace(whole, end=cut)
        alleged = replace(whole, start=cut, standing=Standing.ALLEGED, rule="the charge in a formal act", properties=())
        yield replace(alleged, event=None, outcome=None, date="", counts="", instance=None, doubts=())


def _governed(judged: Judgement) -> bool:
    """Somebody tells the whole sentence: it stays whole."""
    return judged.rule.startswith(
        ("speech", "an authority", "a prosecutor", "heard", "an indictment speaks", "the press")
    )


def _unread(spoken: Spoken) -> Statement:
    """What no rule reads, because it is too long for a sentence: kept as it is, and said so."""
    doubt = f"too long for a sentence ({len(spoken.text):,} signs), so no rule read it"
    return Statement(spoken, 0, len(spoken.text), Standing.REPORTED, "not read", doubts=(doubt,))
