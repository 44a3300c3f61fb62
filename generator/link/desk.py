"""What reading the claims of a brief needs beside the brief itself, and how a word of a claim is looked up.

In: the register, the table of properties, the held texts. Out: `Desk`, and `Asking`, one claim of one brief that asks.
"""

import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field

from generator.link.passages import Held
from generator.link.register import Register, Unresolved
from generator.model.bodies import Body, Inline, Passage
from generator.model.claims import ClaimData
from generator.model.content import Entry
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Brief
from generator.model.seedlock import SeedLock
from generator.model.settings import Property

_NEAR = 600  # characters; no sentence of a brief is longer
_SENTENCE_END = re.compile(r"[.!?…][”\"’')]*\s+")


@dataclass(frozen=True, slots=True)
class Desk:
    """The same for every brief. All but the first two are by id of the source.

    `changed` says how a seed is another than the one that was proved in; `elsewhere` are seeds that are not here.
    """

    register: Register
    properties: Mapping[str, Property]
    held: Mapping[str, Held]
    changed: Mapping[str, str] = field(default_factory=dict)
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    lock: SeedLock | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """Where a mark stands: its running text and the span over its sentence."""

    inline: Inline
    start: int
    end: int
    line: int
    column: int
    withdrawn: tuple[tuple[int, int], ...] = ()

    @property
    def sentence(self) -> str:
        """The words of the claim."""
        return self.inline.text[self.start : self.end]

    @property
    def lead(self) -> str:
        """What its sentence says before it, where the mark before it stands in mid-sentence."""
        before = self._shown(max(0, self.start - _NEAR), self.start)
        ends = [found.end() for found in _SENTENCE_END.finditer(before)]
        return before[max(ends, default=0) :].strip()

    @property
    def tail(self) -> str:
        """What its sentence goes on to say after it."""
        if _SENTENCE_END.search(f"{self.sentence[-2:]} "):
            return ""
        after = self._shown(self.end, min(len(self.inline.text), self.end + _NEAR))
        found = _SENTENCE_END.search(f"{after} ")
        return (after[: found.end()] if found else after).strip()

    def _shown(self, start: int, end: int) -> str:
        """A stretch of the text; what was withdrawn is not repeated beside what was not."""
        parts, at = [], start
        for first, last in self.withdrawn:
            if first < end and start < last:
                # Its full stop stays: what follows it is no part of this sentence.
                ends = _SENTENCE_END.search(f"{self.inline.text[first:last][-3:]} ")
                parts += [self.inline.text[at : max(at, first)], "[…]", ends[0].rstrip() if ends else ""]
                at = max(at, min(last, end))
        return "".join([*parts, self.inline.text[at:end]])


@dataclass(frozen=True, slots=True)
class Asking:
    """One claim being read: its brief, its data, its sentence, and the passages of the brief by mark."""

    brief: Entry[Brief]
    mark: str
    data: ClaimData
    marked: Marked
    passages: Mapping[str, Passage]
    desk: Desk

    def spot(self, *keys: object) -> Spot:
        """Where the value under these keys of the claim's data stands."""
        return self.brief.spot("claims", self.mark, *keys)

    def problem(self, rule: str, message: str, hint: str = "", *keys: object) -> Problem:
        """An error at these keys of the claim's data."""
        return Problem(self.spot(*keys), rule, message, hint, Severity.ERROR)

    def resolve(self, word: str | None, folders: Sequence[str], *keys: object) -> str | Problem:
        """A reference → an id, "" where there is none, or the problem at the word."""
        if not word:
            return ""
        found = self.desk.register.resolve(word, folders, self.brief)
        if isinstance(found, Unresolved):
            if found.told:
                return ""
            return self.problem("unknown-id", found.message, found.hint, *keys)
        return found


def marks(body: Body, withdrawn: Container[str] = ()) -> dict[str, Marked]:
    """The sentences of a body by mark, in order; each knows which of its neighbours are withdrawn."""
    found: dict[str, Marked] = {}
    for inline in body.inlines:
        spans = inline.of("claim")
        gone = tuple((span.start, span.end) for span in spans if span.value in withdrawn)
        found |= {span.value: Marked(inline, span.start, span.end, span.line, span.column, gone) for span in spans}
    return found
