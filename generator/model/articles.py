"""An article as it was scraped: lines, each with its place in the seed's text, and what the page says of itself.

In: nothing. Out: frozen types. Refuses to know which lines matter: that is `convert`'s to say.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the text of a seed: where it starts in that text, and its words without end.

    `number` is from 1: the line of the raw file in which it begins, of a PDF the line of the text. `page` is the page
    of a PDF from 1; `tag` the nearest element that tells what a block of a page is, or `head` for the front matter of a
    Markdown file; `vote` whether the extractor calls the block content, None where nobody was asked.
    """

    number: int
    start: int
    text: str
    page: int = 0
    tag: str = ""
    vote: bool | None = None


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a file says of itself; empty where it says nothing. Dates are days, months or years as they are written."""

    title: str = ""
    published: str = ""
    modified: str = ""
    publisher: str = ""
    author: str = ""
    address: str = ""
    language: str = ""


NOTHING = Metadata()


@dataclass(frozen=True, slots=True)
class Article:
    """A seed: its path in the project, its digest, all its lines, blank ones too, and what it says of itself.

    `notices` is what an editor should be told about the reading of it.
    """

    path: str
    digest: str
    lines: tuple[Line, ...]
    meta: Metadata = NOTHING
    notices: tuple[str, ...] = ()
