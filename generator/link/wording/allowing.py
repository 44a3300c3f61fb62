"""What an editor stands by, held against what was found: `allow: [{rule: wording, at: …, reason: …}]`.

In: an entry and the findings in it, each with its place in its text. Out: those that are left, allowances with their
reasons, and problems of the allowances themselves. Refuses to know why anything was found.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.content import Entry
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Record

RULE = "wording"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem whose spot is where its text begins; `words` is the `nth` stretch of these words in it, from 0."""

    problem: Problem
    words: str
    nth: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A finding, and from where to where in its text the words stand."""

    finding: Finding
    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Allowed:
    """What an editor stands by: where that is said, of which words, and why."""

    spot: Spot
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Sifted:
    """Findings that are left, what is wrong with the allowances, and those that were used."""

    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]
    allowed: tuple[Allowed, ...]


def sift(entry: Entry[Record], found: Iterable[Placed]) -> Sifted:
    """Take out what the entry allows; an allowance that lets nothing pass is told."""
    rows = {index: row for index, row in enumerate(entry.record.allow) if row.rule == RULE}
    used: set[int] = set()
    left: list[Finding] = []
    for one in found:
        fits = [index for index, row in rows.items() if _over(row.at, one)]
        used.update(fits)
        left += [] if fits else [one.finding]
    allowed = (Allowed(entry.spot("allow", i), rows[i].at, rows[i].reason) for i in sorted(used))
    return Sifted(tuple(left), tuple(_wrong(entry, used)), tuple(allowed))


def _wrong(entry: Entry[Record], used: set[int]) -> Iterable[Problem]:
    for index, row in enumerate(entry.record.allow):
        if row.rule != RULE:
            message = f"`{row.rule}` cannot be allowed: only `{RULE}` can"
            yield Problem(entry.spot("allow", index, "rule"), "allow", message, "mend what it complains of")
        elif index not in used:
            message = f"nothing is complained of at “{row.at}”"
            hint = "delete the line, or write the words as they stand in the text now"
            yield Problem(entry.spot("allow", index, "at"), "allow", message, hint, Severity.WARNING)


def _over(at: str, one: Placed) -> bool:
    """Whether these words stand over the place."""
    words, begin = " ".join(at.split()), 0
    text = one.text.replace("\n", " ")
    while (place := text.find(words, begin)) >= 0:
        if place < one.end and one.start < place + len(words):
            return True
        begin = place + 1
    return False
