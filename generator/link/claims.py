"""The marks of a brief → claims with every word resolved.

In: briefs, the register, the table of properties, the held texts. Out: `Claim`s and problems at the word that is wrong.
Refuses to default what must be said: standing, event, date and offence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from generator.link.passages import Departed, Found, Held, find, plain
from generator.link.references import ACTORS, SUBJECTS
from generator.link.register import Register, Unresolved
from generator.model.bodies import Body, Inline
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.figures import Figure
from generator.model.names import did_you_mean
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import NO_CASE, Brief, ClaimData, Source
from generator.model.scalars import Date
from generator.model.settings import Property
from generator.model.vocabulary import Basis, Event, PropertyType, Standing

_DATE: TypeAdapter[PartialDate] = TypeAdapter(Date)
_LONG_KEYS = ("value", "bound", "where", "as_of", "note")
_FILE_SPEAKER = frozenset({Standing.ALLEGED, Standing.OFFICIAL, Standing.FOUND})


@dataclass(frozen=True, slots=True)
class Value:
    """What a claim says by a property: a figure or a text in `words`, or the id of a relation in `target`."""

    key: str
    words: str
    target: str = ""
    where: str = ""
    as_of: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """One source of a claim: what it says, in its words where we have them, and how we know."""

    source: str
    basis: Basis
    passage: str = ""
    place: Found | None = None  # in the raw text of the seed
    pinpoint: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement. Ids are resolved; `key` is `brief stem#mark`, `sentence` its words in the brief."""

    brief: str
    mark: str
    data: ClaimData
    sentence: str
    by: str
    about: tuple[str, ...]
    named: tuple[str, ...]
    case: str
    offences: tuple[str, ...]
    place: str
    proofs: tuple[Proof, ...]
    values: tuple[Value, ...]

    @property
    def key(self) -> str:
        """How other files refer to it."""
        return f"{self.brief.partition('/')[2]}#{self.mark}"

    @property
    def basis(self) -> Basis:
        """The best of its proofs."""
        return min((proof.basis for proof in self.proofs), key=list(Basis).index)

    @property
    def date(self) -> PartialDate | None:
        """When it happened, or when it held."""
        return self.data.date or self.data.as_of


@dataclass(frozen=True, slots=True)
class Marked:
    """Where a mark stands: its running text and the span over its sentence."""

    inline: Inline
    start: int
    end: int
    line: int
    column: int

    @property
    def sentence(self) -> str:
        """The words of the claim."""
        return self.inline.text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Desk:
    """What reading a claim needs beside its brief."""

    register: Register
    properties: Mapping[str, Property]
    held: Mapping[str, Held]  # by id of the source


def marks(body: Body) -> dict[str, Marked]:
    """The sentences of a body by mark, in order."""
    return {
        span.value: Marked(inline, span.start, span.end, span.line, span.column)
        for inline in body.inlines
        for span in inline.of("claim")
    }


def claims(brief: Entry[Brief], body: Body, desk: Desk) -> Iterator[Claim | Problem]:
    """Every claim of a brief, and every mistake in its marks and their data. `body` is the brief's, linked."""
    found = marks(body)
    data = brief.record.claims
    for mark in data:
        if mark not in found:
            hint = did_you_mean(mark, found) or f"write [{mark}] after its sentence, or delete the line"
            yield Problem(brief.spot("claims", f"{mark}@"), "mark", f"`{mark}` has data but no mark in the text", hint)
    for mark, marked in found.items():
        if mark in data:
            yield from _Reader(brief, mark, data[mark], marked, body, desk).read()
        else:
            at = Spot(brief.path, marked.line, marked.column)
            hint = did_you_mean(mark, data) or f"add `{mark}: {{standing: …}}` under `claims`"
            yield Problem(at, "mark", f"the mark `[{mark}]` has no data", hint)


@dataclass(frozen=True, slots=True)
class _Reader:
    """One claim being read."""

    brief: Entry[Brief]
    mark: str
    data: ClaimData
    marked: Marked
    body: Body
    desk: Desk

    def read(self) -> Iterator[Claim | Problem]:
        problems: list[Problem] = []
        named = self._named()
        about = self._ids(self.data.about, SUBJECTS, problems, "about") if self.data.about is not None else named
        claim = Claim(
            self.brief.id,
            self.mark,
            self.data,
            self.marked.sentence,
            self._by(about, problems),
            about,
            named,
            self._case(problems),
            self._ids(self.data.offence, ("offences",), problems, "offence"),
            self._one(self.data.place, ("places",), problems, "place"),
            tuple(self._proofs(problems)),
            tuple(self._values(problems)),
        )
        problems += self._rules(claim)
        yield from problems
        yield claim

    def problem(self, rule: str, message: str, hint: str, *keys: object, severity: Severity = Severity.ERROR) -> Problem:
        return Problem(self.brief.spot("claims", self.mark, *keys), rule, message, hint, severity)

    def _one(self, word: str | None, folders: Sequence[str], problems: list[Problem], *keys: object) -> str:
        if not word:
            return ""
        found = self.desk.register.resolve(word, folders, self.brief)
        if isinstance(found, Unresolved):
            problems.append(self.problem("unknown-id", found.message, found.hint, *keys))
            return ""
        return found

    def _ids(
        self, words: Sequence[str], folders: Sequence[str], problems: list[Problem], key: str
    ) -> tuple[str, ...]:
        found = [self._one(word, folders, problems, key, index) for index, word in enumerate(words)]
        return tuple(dict.fromkeys(id for id in found if id))

    def _named(self) -> tuple[str, ...]:
        """Whom the sentence names: the links that lie in it."""
        inside = [
            span.value.partition("#")[0]
            for span in self.marked.inline.of("link", "name")
            if self.marked.start <= span.start and span.end <= self.marked.end
        ]
        return tuple(dict.fromkeys(id for id in inside if id.partition("/")[0] in SUBJECTS))

    def _case(self, problems: list[Problem]) -> str:
        word = self.data.case or self.brief.record.case
        if not word or word == NO_CASE:
            return ""
        if not self.data.case:
            found = self.desk.register.resolve(word, ("cases",), self.brief)
            return "" if isinstance(found, Unresolved) else found  # reported once, for the file
        return self._one(word, ("cases",), problems, "case")

    def _by(self, about: tuple[str, ...], problems: list[Problem]) -> str:
        if self.data.by:
            return self._one(self.data.by, ACTORS + ("cases",), problems, "by")
        if self.data.standing is Standing.ADMITTED and len(about) == 1:
            return about[0]
        if self.data.standing in _FILE_SPEAKER and self.brief.record.by:
            found = self.desk.register.resolve(self.brief.record.by, ACTORS, self.brief)
            return "" if isinstance(found, Unresolved) else found
        return ""

    def _proofs(self, problems: list[Problem]) -> Iterator[Proof]:
        sources = self.brief.record.sources
        word = self.data.source or (sources[0] if len(sources) == 1 else None)
        if word is None:
            hint = f"write `source:` and one of: {', '.join(sources)}"
            problems.append(self.problem("source", f"`{self.mark}` does not say which source it rests on", hint))
        elif self.data.source and self.data.source not in sources:
            hint = did_you_mean(word, sources)
            problems.append(self.problem("source", f"`{word}` is not among the brief's sources", hint, "source"))
        elif source := self._one(word, ("sources",), [] if not self.data.source else problems, "source"):
            yield self._first_proof(source, problems)
        for index, extra in enumerate(self.data.evidence):
            if source := self._one(extra.source, ("sources",), problems, "evidence", index, "source"):
                at = self.problem("passage", "", "", "evidence", index, "passage")
                basis, place = self._basis(extra.passage or "", source, at, problems)
                shown = plain(extra.passage or "")
                yield Proof(source, basis, shown, place, extra.pinpoint or "", extra.note or "")

    def _first_proof(self, source: str, problems: list[Problem]) -> Proof:
        """Its passage is the quotation under the paragraph; where the source is held, else its own sentence."""
        quoted = [passage for passage in self.body.passages if passage.claim == self.mark]
        if quoted:
            at = Problem(Spot(self.brief.path, quoted[0].line, quoted[0].column), "passage", "")
            basis, place = self._basis(quoted[0].text, source, at, problems)
            return Proof(source, basis, plain(quoted[0].text), place)
        if source not in self.desk.held:
            return Proof(source, Basis.CITED)
        sentence = self.marked.sentence.replace("[", "\\[").replace("]", "\\]")
        at = Problem(Spot(self.brief.path, *self._sentence_place()), "passage", "")
        basis, place = self._basis(sentence, source, at, problems)
        return Proof(source, basis, "", place)

    def _sentence_place(self) -> tuple[int, int]:
        """Where the sentence begins: behind the mark before it, or at the first column of its block."""
        before = [span for span in self.marked.inline.of("claim") if span.end <= self.marked.start]
        if before:
            return before[-1].line, before[-1].column + len(before[-1].value) + 3
        return self.marked.inline.line, 1

    def _basis(
        self, passage: str, source: str, at: Problem, problems: list[Problem]
    ) -> tuple[Basis, Found | None]:
        if not passage:
            return Basis.CITED, None
        if source not in self.desk.held:
            return Basis.COPIED, None
        found = find(passage, self.desk.held[source])
        if isinstance(found, Departed):
            message = f"the passage of `{self.mark}` is not in {source}"
            if found.instead:
                message += f": after “{found.agreed}” it goes on “{found.instead}”"
            hint = "copy the words of the source; your own go into [square brackets], an omission is […]"
            problems.append(Problem(at.spot, "passage", message, hint))
            return Basis.CITED, None
        return Basis.PROVED, found

    def _values(self, problems: list[Problem]) -> Iterator[Value]:
        for key, given in self.data.properties.items():
            row = self.desk.properties.get(key)
            if row is None:
                options = [*ClaimData.model_fields, *self.desk.properties]
                hint = did_you_mean(key, options) or "the table of properties is content/properties.yaml"
                problems.append(self.problem("unknown-key", f"unknown key `{key}`", hint, f"{key}@"))
                continue
            try:
                yield self._value(key, row, given, problems)
            except ValueError as error:
                shown = given if isinstance(given, str) else "this value"
                problems.append(self.problem("value", f"`{shown}`: {_said(error)}", row.help or "", key))

    def _value(self, key: str, row: Property, given: Any, problems: list[Problem]) -> Value:
        long = given if isinstance(given, dict) else {"value": given}
        if wrong := next((name for name in long if name not in _LONG_KEYS), ""):
            raise ValueError(f"unknown key `{wrong}`; {did_you_mean(wrong, _LONG_KEYS)}")
        value = long.get("value")
        if not isinstance(value, str) or not value:
            raise ValueError("expected one value, or {value: …, bound: …, where: …, as_of: …}")
        as_of = _DATE.validate_python(long["as_of"]) if "as_of" in long else None
        where = str(long.get("where", ""))
        if row.type is PropertyType.RELATION:
            return Value(key, row.label, self._one(value, row.to, problems, key), where, as_of)
        if row.type is PropertyType.TEXT:
            return Value(key, value, "", where, as_of)
        figure = Figure.parse(f"{long.get('bound', '')} {value}".strip())
        if bool(figure.currency) != (row.type is PropertyType.MONEY):
            raise ValueError("a sum of money has a currency, such as EUR 900, and nothing else has one")
        return Value(key, figure.words, "", where, as_of)

    def _rules(self, claim: Claim) -> Iterator[Problem]:
        """What the fields of one claim demand of each other."""
        data = self.data
        if data.event and not data.date:
            hint = "write `date: unknown` where the source gives none"
            yield self.problem("date", "an event needs its `date`", hint, "event")
        if data.date and not data.event:
            hint = "a statement that is no event takes `as_of`"
            yield self.problem("date", "`date` is for events, and there is no `event` here", hint, "date")
        if data.event is Event.PLEA and data.outcome is None:
            yield self.problem("outcome", "a plea needs `outcome: guilty` or `outcome: not guilty`", "", "event")
        if data.standing is Standing.REPORTED and data.by:
            hint = "leave `by` out, or give the standing of the one who speaks"
            yield self.problem("standing", "`reported` is the writer's own account and takes no `by`", hint, "by")
        if data.standing is Standing.ADMITTED and (len(claim.about) != 1 or claim.by != claim.about[0]):
            hint = "an admission counts only against the one who made it: name that one in `about`"
            yield self.problem("standing", "`admitted` must be by and about one and the same", hint, "standing")
        if data.standing in (Standing.ALLEGED, Standing.PARTY) and not claim.by:
            yield self.problem("standing", f"`{data.standing}` needs `by`: who says so?", "", "standing")
        if data.standing is Standing.FOUND and not claim.case:
            yield self.problem("standing", "`found` needs the `case` in which a court found it", "", "standing")


def _said(error: ValueError) -> str:
    """What a parser or a model objected to."""
    if isinstance(error, ValidationError):
        return str(error.errors(include_url=False)[0]["ctx"]["error"])
    return str(error)


def linked_claims(claim: Claim) -> tuple[str, ...]:
    """The claims that this one answers, disputes or supersedes, as written."""
    return (*claim.data.disputes, *claim.data.supersedes, *claim.data.answers)


def full_key(word: str, claim: Claim) -> str:
    """A reference to a claim, with its brief."""
    return word if "#" in word else f"{claim.brief.partition('/')[2]}#{word}"
