"""What is known of where an article comes from → the frontmatter of its source.

In: what the page says of itself, what its layout shows, and what a person says, who has the last word. Out: plain
data. What does not fit its field is left out, since a page may say anything of itself; what a person says is refused
aloud instead. Refuses to know the disk.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields

from generator.convert import languages
from generator.convert.lines import layout
from generator.convert.lines.layout import Part
from generator.files import frontmatter
from generator.files.arriving import addresses
from generator.files.yamltext import Parsed
from generator.model.articles import Article
from generator.model.problems import Problem
from generator.model.records import Source

_LONGEST = 300
_NEEDED = {"title": "x", "type": "press"}


@dataclass(frozen=True, slots=True)
class Said:
    """What a page says of itself in its markup; empty where it says nothing."""

    title: str = ""
    published: str = ""
    publisher: str = ""
    author: str = ""
    address: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Told:
    """What a person says of an article; empty where nothing was said."""

    type: str = ""
    publisher: str = ""
    author: str = ""
    date: str = ""
    title: str = ""
    address: str = ""
    archived: str = ""
    copy_of: str = ""

    def mistakes(self) -> tuple[tuple[str, str, str], ...]:
        """Field, reason and hint for everything that its field does not take."""
        pairs = ((field.name, getattr(self, field.name)) for field in fields(self))
        found = ((name, _mistake(name, value)) for name, value in pairs if value)
        return tuple((name, wrong.message, wrong.hint) for name, wrong in found if wrong)


def said(article: Article) -> Said:
    """What the article's markup says of it."""
    return Said(**{field.name: _words(getattr(article.meta, field.name)) for field in fields(Said)})


def shown(article: Article) -> Said:
    """What the layout of the article shows: its headline, a date beside it, its language."""
    judged = layout.judge(article)
    kept = [one.text for one in judged if one.part is Part.PARAGRAPH]
    headline = next((one.text for one in judged if one.part is Part.HEADLINE), "")
    return Said(_words(headline), layout.dateline(judged), language=languages.vote(" ".join(kept)))


def source(told: Told, known: Iterable[Said], last: Mapping[str, str]) -> dict[str, str]:
    """The fields of a source, each from the first that knows it and whose word fits; `last` is sure and comes last."""
    every = tuple(known)
    found = {
        "title": _first("title", told.title, *(one.title for one in every)),
        "type": told.type or "press",
        "publisher": _first("publisher", told.publisher, *(one.publisher for one in every)),
        "author": _first("author", told.author, *(one.author for one in every)),
        "date": _first("date", told.date, *(one.published[:10] for one in every), "unknown"),
        "address": _first("address", *(addresses.clean(one)[0] for one in (told.address, *_addresses(every)))),
        "archived": told.archived,
        "language": _first("language", *(one.language for one in every)),
        "copy_of": told.copy_of,
    }
    return {key: value for key, value in {**found, **last}.items() if value}


def _addresses(every: Iterable[Said]) -> Iterable[str]:
    return [one.address for one in every]


def _first(field: str, *words: str) -> str:
    return next((word for word in words if word and not _mistake(field, word)), "")


def _mistake(field: str, value: str) -> Problem | None:
    """What is wrong with the value of a field of sources, in the words in which a check would say it."""
    _, problems = frontmatter.validate(Source, Parsed({**_NEEDED, field: value}, {}, ()), "")
    return problems[0] if problems else None


def _words(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]
