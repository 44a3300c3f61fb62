"""The law of the tables: no row without two sentences that it sees and one that it must leave alone.

In: rows, each with what it sees and leaves, and cases. Out: whether a case is as it says, and what the law misses.
Refuses to know any table.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from convert.rules.cases import Case
from convert.rules.near import is_near
from generator.convert.tongue import Tongue

_FEWEST = 2
Thing = TypeVar("Thing")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, by what it does.

    It sees a text where what is expected comes of it, and by this row; it leaves one alone where nothing comes of it.
    """

    patterns: tuple[str, ...]  # none where no words make the row
    sees: Callable[[str, str], bool]  # the text, what is expected
    leaves: Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Book:
    """The rows of some tables by name, `table: row`, and the cases that are written for them."""

    rows: Mapping[str, Row]
    cases: Sequence[Case]
    tongue: Tongue | None = None  # of whose tables they are, where they are of one language

    def of(self, name: str) -> tuple[Case, ...]:
        """The cases of a row."""
        return tuple(case for case in self.cases if case.row == name)


def holds(row: Row, case: Case) -> bool:
    """Whether a case is as it says; a known mistake must still be one."""
    if case.seen:
        return row.sees(case.text, case.expected)
    return row.leaves(case.text) == case.near_miss


def broken(book: Book) -> Iterator[str]:
    """Cases of no row, rows with too few cases, and near misses that are far."""
    for name in dict.fromkeys(case.row for case in book.cases if case.row not in book.rows):
        yield f"[{name}] is no row"
    for name, row in book.rows.items():
        own = book.of(name)
        seen, near = ({case.text for case in own if case.seen}, {case.text for case in own if case.near_miss})
        if len(seen) < _FEWEST or not near:
            yield f"[{name}] has {len(seen)} sentences and {len(near)} near misses"
        for case in own:
            if row.patterns and not case.seen and not is_near(row.patterns, seen, case.text):
                yield f"[{name}] has no word and no shape of: {case.text}"


def numbered(some: Iterable[tuple[str, Thing]]) -> dict[str, Thing]:
    """Rows by name, the second of one name `name 2` and so on."""
    count: dict[str, int] = {}
    found = {}
    for name, one in some:
        count[name] = count.get(name, 0) + 1
        found[name if count[name] == 1 else f"{name} {count[name]}"] = one
    return found
