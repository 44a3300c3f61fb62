"""An article → everything that was found in it.

In: an article, the names that are known, the entries behind them and the table of properties. Out: a `Reading`,
from which drafts, explanations and JSON are made. Refuses to know how any of these look.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.convert import languages, sentences
from generator.convert.amounts import figures
from generator.convert.claims import fates, posts
from generator.convert.claims.fates import Fate
from generator.convert.claims.speakers import Spoken
from generator.convert.claims.statements import Statement, Telling
from generator.convert.days import dates
from generator.convert.languages import Guess
from generator.convert.lines import layout, publishers
from generator.convert.lines.layout import Judged, Part
from generator.convert.lines.page import lead
from generator.convert.names import mentions
from generator.convert.names.identity import Thing
from generator.convert.names.mentions import Found
from generator.convert.sentences import Sentence
from generator.convert.tongue import Tongue
from generator.convert.tongues import TONGUES
from generator.model.articles import Article
from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer, Mention
from generator.model.knowledge import names
from generator.model.records import Record, Source
from generator.model.settings import Property, PublisherRules
from generator.model.vocabulary import Role

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known before the article is read."""

    entries: Mapping[str, Entry[Record]]
    properties: Mapping[str, Property]
    publishers: Mapping[str, PublisherRules]
    gazetteer: Gazetteer

    @classmethod
    def of(
        cls,
        entries: Mapping[str, Entry[Record]],
        properties: Mapping[str, Property],
        publishers: Mapping[str, PublisherRules] | None = None,
    ) -> "Knowledge":
        """With the names of the reviewed entries: drafts are no knowledge."""
        return cls(entries, properties, publishers or {}, Gazetteer.of(names(entries.values())))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A kept line, its sentences and their claims; a heading has none, nor has a text in a language without rules."""

    judged: Judged
    sentences: tuple[Spoken, ...]
    statements: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything found in an article."""

    article: Article
    guess: Guess
    title: str
    published: str
    release: bool
    judged: tuple[Judged, ...]
    paragraphs: tuple[Paragraph, ...]
    things: Mapping[str, Thing]
    positions: Mapping[str, Fate]
    roles: Mapping[str, Role]  # what the words beside a name make of a person

    @property
    def language(self) -> str:
        """The code of its language; empty where nothing tells."""
        return self.guess.code

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All claims, in order."""
        return tuple(statement for paragraph in self.paragraphs for statement in paragraph.statements)

    @property
    def sentences(self) -> tuple[Spoken, ...]:
        """All sentences, in order."""
        return tuple(sentence for paragraph in self.paragraphs for sentence in paragraph.sentences)

    @property
    def latest(self) -> str:
        """The day of publication, or else the latest date that the article names, or else nothing."""
        return self.published or max((dated.date for one in self.sentences for dated in one.dates), default="")

    @property
    def dropped(self) -> int:
        """How many lines that say something were left out; `--explain` has the reasons."""
        return sum(1 for one in self.judged if not one.kept and one.line.text.strip())

    @property
    def notices(self) -> tuple[str, ...]:
        """What a reader of the draft should be told."""
        return tuple(self._notices())

    def _notices(self) -> Iterator[str]:
        yield from self.article.notices
        if not self.language:
            yield "the text is too short to tell its language, so no claims and no new names were made"
        elif self.language not in TONGUES:
            yield (
                f"the text seems to be in `{self.language}`; there are no rules for it, so no claims and no new"
                f" names were made"
            )
        elif not self.guess.sure:
            yield f"few words tell that the text is in `{self.language}`"
        if not any(one.part is Part.HEADLINE for one in self.judged):
            said = "what the page says of itself" if self.article.meta.title else "the name of the file"
            yield f"no headline was found; the title is {said}"
        beside = layout.dateline(self.judged)
        if beside and self.published and beside != self.published:
            yield f"the page says that it was published on {self.published}, the line beside the text says {beside}"
        if not self.published:
            yield (
                "the text names no day of publication; the date is the latest that it names"
                if self.latest
                else "the text names no date"
            )


def read(article: Article, known: Knowledge, source: Source | None = None) -> Reading:
    """Read an article; what its text lacks is taken from its source's own file, where there is one."""
    address = article.meta.address or (source.address if source else None) or ""
    judged = layout.judge(article, publishers.of(known.publishers, address))
    body = [one for one in judged if one.part in (Part.PARAGRAPH, Part.HEADING)]
    guess = _language(article, judged)
    published = _day(article.meta.published) or layout.dateline(judged) or _told(source)
    tongue, release = TONGUES.get(guess.code), layout.is_release(judged)
    found, spoken = _spoken(body, known, tongue, guess.code, published)
    roles = posts.roles([one for some in spoken for one in some], found.things, tongue) if tongue else {}
    telling = Telling(found.things, known.properties, release, tongue, roles) if tongue else None
    paragraphs = tuple(
        Paragraph(one, some, tuple(telling.paragraph(some)) if telling else ())
        for one, some in zip(body, spoken, strict=True)
    )
    steps = telling.steps.items() if telling else ()
    furthest = {id: far for id, some in steps if (far := fates.furthest(some))}
    title = _title(article, judged)
    return Reading(article, guess, title, published, release, judged, paragraphs, found.things, furthest, roles)


def _language(article: Article, judged: Sequence[Judged]) -> Guess:
    """The language of what is kept; where its words do not tell, what the page says of itself."""
    guess = languages.guess(" ".join(one.text for one in judged if one.kept))
    said = article.meta.language.partition("-")[0].casefold()
    return guess if guess.code or said not in TONGUES else Guess(said, False)


def _title(article: Article, judged: Sequence[Judged]) -> str:
    headline = next((one.text for one in judged if one.part is Part.HEADLINE), "")
    return headline or article.meta.title or article.path.rpartition("/")[2].rpartition(".")[0] or article.path


def _spoken(
    body: Sequence[Judged], known: Knowledge, tongue: Tongue | None, language: str, published: str
) -> tuple[Found, list[tuple[Spoken, ...]]]:
    """What the body names, and of each of its lines the sentences with what stands in them; a heading has none."""
    parted = [sentences.split(one.text, language) if one.part is Part.PARAGRAPH else () for one in body]
    found = mentions.find([part.text for some in parted for part in some], known.gazetteer, known.entries, tongue)
    named, said = iter(found.mentions), ""
    spoken: list[tuple[Spoken, ...]] = []
    for one, some in zip(body, parted, strict=True):
        row = []
        for part in some:
            row.append(_sentence(one, part, next(named), published, language, said))
            said = next((dated.date for dated in reversed(row[-1].dates)), said)
        spoken.append(tuple(row))
    return found, spoken


def _sentence(
    judged: Judged, part: Sentence, named: tuple[Mention, ...], published: str, language: str, said: str
) -> Spoken:
    """A sentence and what stands in it; `said` is the last date of those before it."""
    start = judged.line.start + lead(judged.line.text) + part.start
    if not sentences.readable(part.text):
        return Spoken(judged.line.number, start, part.text, named, (), ())
    when = dates.find(part.text, published, language, said)
    return Spoken(judged.line.number, start, part.text, named, when, figures.find(part.text, language))


def _told(source: Source | None) -> str:
    """The day of publication that somebody has written down; a month or a year is none."""
    return _day(str(source.date)) if source and source.date else ""


def _day(date: str) -> str:
    return date if _DAY.fullmatch(date) else ""
