"""What a maintainer must look at in a contribution: one kind of finding a row.

In: nothing. Out: `KINDS`, in the order in which they are told, `KEYS`, and `Finding`. Nothing of it is a mistake: each
is something that a person has to have seen before it is published. Refuses to know how a contribution is compared.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.problems import Spot
from generator.model.vocabulary import Standing

KINDS: Mapping[str, str] = {
    "outside": "changed outside the entries and seeds: it may run, or decide about every page",
    "key": "a key that lets something pass or takes something back was added, changed or removed",
    "public": "was a draft, or was not shown, and is public now",
    "gone": "was shown, and is not any more",
    "status": "somebody stands elsewhere in a case",
    "standing": "a statement is now said to be better established",
    "person": "a person, or whom a statement or a role is about, is new or changed",
    "settlement": "what editors decide where sources differ is new, changed or gone",
    "passage": "words of a source are new or changed",
    "seed": "a held source is new or changed",
    "host": "pages lead to a host to which nothing led before",
    "hidden": "holds signs that nobody sees, or letters that pass for others",
}

# How well established a statement is, for telling whether it rose; two of one height are still told apart.
HEIGHTS: Mapping[Standing, int] = {
    Standing.ALLEGED: 0,
    Standing.PARTY: 0,
    Standing.REPORTED: 1,
    Standing.OFFICIAL: 2,
    Standing.ADMITTED: 3,
    Standing.FOUND: 3,
}

# Keys that are looked for anywhere in frontmatter and settings, and which changes of them are told.
ADDED, CHANGED, REMOVED = "added", "changed", "removed"
KEYS: Mapping[str, frozenset[str]] = {
    "allow": frozenset({ADDED, CHANGED}),
    "changes": frozenset({CHANGED, REMOVED}),
    "copy_of": frozenset({CHANGED, REMOVED}),
    "disputes": frozenset({ADDED, CHANGED, REMOVED}),
    "embargo": frozenset({ADDED, CHANGED, REMOVED}),
    "formerly": frozenset({ADDED, CHANGED, REMOVED}),
    "hold": frozenset({ADDED, CHANGED, REMOVED}),
    "kept": frozenset({ADDED, CHANGED, REMOVED}),
    "masked": frozenset({CHANGED, REMOVED}),
    "publish": frozenset({ADDED, CHANGED, REMOVED}),
    "reply": frozenset({ADDED, CHANGED, REMOVED}),
    "retracted": frozenset({ADDED, CHANGED, REMOVED}),
    "show": frozenset({ADDED, CHANGED, REMOVED}),
    "supersedes": frozenset({ADDED, CHANGED, REMOVED}),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: `message` says what it is, and what it was before where that helps."""

    spot: Spot
    kind: str
    message: str

    @property
    def order(self) -> tuple[int, Spot, str]:
        """Kinds as in the table, then places."""
        return list(KINDS).index(self.kind), self.spot, self.message

    def __str__(self) -> str:
        return f"{self.spot}: {self.message} [{self.kind}]"
