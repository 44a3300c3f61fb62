"""An article as it was scraped: lines, each with its place in the raw file.

In: nothing. Out: frozen types. Refuses to know which lines matter: that is `convert`'s to say.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the raw text: its number from 1, where it starts in the decoded text, and its words without end.

    `page`: the page of a PDF, from 1. `tag`: the element of a block of HTML. `vote`: whether an extractor calls the
    block content; None where nobody was asked.
    """

    number: int
    start: int
    text: str
    page: int = 0
    tag: str = ""
    vote: bool | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A seed: its path in the project, its digest and all its lines, blank ones too."""

    path: str
    digest: str
    lines: tuple[Line, ...]
