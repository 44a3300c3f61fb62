"""An article → everything that was found in it.

In: an article, the names that are known, the entries behind them and the table of properties. Out: a `Reading`,
from which drafts, explanations and JSON are made. Refuses to know how any of these look.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.convert import dates, fates, figures, languages, layout, mentions, positions, sentences
from generator.convert.claims import Statement, Telling
from generator.convert.fates import Fate
from generator.convert.identity import Thing
from generator.convert.layout import Judged, Part
from generator.convert.speakers import Spoken
from generator.convert.tongues import TONGUES
from generator.model.articles import Article
from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer, Mention
from generator.model.knowledge import names
from generator.model.records import Record
from generator.model.settings import Property
from generator.model.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known before the article is read."""

    entries: Mapping[str, Entry[Record]]
    properties: Mapping[str, Property]

    @property
    def gazetteer(self) -> Gazetteer:
        """The names of its reviewed entries."""
        return Gazetteer.of(names(self.entries.values()))


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
    language: str
    title: str
    published: str
    release: bool
    judged: tuple[Judged, ...]
    paragraphs: tuple[Paragraph, ...]
    things: Mapping[str, Thing]
    positions: Mapping[str, Fate]
    roles: Mapping[str, Role]  # what the words beside a name make of a person

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
    def notices(self) -> tuple[str, ...]:
        """What a reader of the draft should be told."""
        return tuple(self._notices())

    def _notices(self) -> Iterator[str]:
        if self.language not in TONGUES:
            yield (
                f"the text seems to be in `{self.language}`; there are no rules for it, so no claims and no new"
                f" names were made"
            )
        if not any(one.part is Part.HEADLINE for one in self.judged):
            yield "no headline was found; the title is the name of the file"
        if not self.published:
            yield (
                "the text names no day of publication; the date is the latest that it names"
                if self.latest
                else "the text names no date"
            )


def read(article: Article, known: Knowledge) -> Reading:
    """Read an article."""
    judged = layout.judge(article)
    body = [one for one in judged if one.part in (Part.PARAGRAPH, Part.HEADING)]
    language = languages.vote(" ".join(one.text for one in body))
    tongue = TONGUES.get(language)
    published = layout.dateline(judged)
    parted = [(one, sentences.split(one.text) if one.part is Part.PARAGRAPH else ()) for one in body]
    texts = [sentence.text for _, some in parted for sentence in some]
    found = mentions.find(texts, known.gazetteer, known.entries, tongue)
    place = iter(found.mentions)
    dated = published if tongue else ""
    spoken = [tuple(_spoken(one, sentence.text, next(place), dated) for sentence in some) for one, some in parted]
    telling = Telling(found.things, known.properties, layout.is_release(judged), tongue) if tongue else None
    paragraphs = tuple(
        Paragraph(one, some, tuple(telling.paragraph(some)) if telling else ())
        for one, some in zip(body, spoken, strict=True)
    )
    steps = telling.steps.items() if telling else ()
    furthest = {id: far for id, some in steps if (far := fates.furthest(some))}
    roles = {id: role for id, thing in found.things.items() if tongue and (role := positions.role(thing, tongue))}
    headline = next((one.text for one in judged if one.part is Part.HEADLINE), "")
    title = headline or article.path.rpartition("/")[2].rpartition(".")[0] or article.path
    release = layout.is_release(judged)
    return Reading(article, language, title, published, release, judged, paragraphs, found.things, furthest, roles)


def _spoken(judged: Judged, text: str, named: tuple[Mention, ...], published: str) -> Spoken:
    """A sentence and what stands in it."""
    if not sentences.readable(text):
        return Spoken(judged.line.number, text, named, (), ())
    return Spoken(judged.line.number, text, named, dates.find(text, published), figures.find(text))
