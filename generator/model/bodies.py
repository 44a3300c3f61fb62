"""The text under the frontmatter, parsed but not yet linked.

In: nothing. Out: frozen types. A `Body` is a sequence of parts: fixed markup, running text with spans, the places
where passages stood, and those where tables are to stand. Links are symbolic (`people/x`, a name, `brief#id`): which
page they lead to is not known here.
"""

from dataclasses import dataclass, field
from typing import Literal

SpanKind = Literal["em", "strong", "code", "break", "link", "wiki", "name", "ref", "claim", "slip"]


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` to `end` of an inline's text. `value` is the target of a link, a name, a reference or a claim's id.

    Line and column, from 1, say where it stands in the file.
    """

    start: int
    end: int
    kind: SpanKind
    value: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Inline:
    """The running text of one block, without markup, and the spans over it."""

    text: str
    spans: tuple[Span, ...] = ()
    line: int = 1
    column: int = 1

    def of(self, *kinds: SpanKind) -> tuple[Span, ...]:
        """Its spans of these kinds."""
        return tuple(span for span in self.spans if span.kind in kinds)


@dataclass(frozen=True, slots=True)
class Passage:
    """A quotation from the source of a claim, as written, with where it starts in the file."""

    claim: str
    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the passages of these claims stood."""

    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TablePlace:
    """Where a table of the frontmatter is to stand: its id, and where that is written."""

    table: str
    line: int = field(repr=False)
    column: int = field(repr=False)


Part = str | Inline | Slot | TablePlace


@dataclass(frozen=True, slots=True)
class Body:
    """Everything under the frontmatter, in order."""

    parts: tuple[Part, ...] = ()
    passages: tuple[Passage, ...] = ()

    @property
    def inlines(self) -> tuple[Inline, ...]:
        """Its running texts."""
        return tuple(part for part in self.parts if isinstance(part, Inline))

    @property
    def text(self) -> str:
        """Its words alone."""
        return "\n".join(inline.text for inline in self.inlines)


EMPTY = Body()
