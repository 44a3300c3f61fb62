"""Which turns of phrase of the English rows have no case yet: `PYTHONPATH=.. python -m convert.alternatives` says it.

In: the rows and their cases. Out: `row | alternative` for each alternative of a pattern, at its top level, that sees no
sentence of its row, and how many there are. Nothing fails by it.
"""

import re
from collections.abc import Iterator

from convert.conftest import article
from convert.test_rules_english import CASES, NOTHING, ROWS
from generator.convert.claims import shapes
from generator.convert.english.tongue import ENGLISH
from generator.convert.reading import read

_PIECES = re.compile(r"\\.|\[\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\()\[|]+", re.DOTALL)
_OF_ONE_PATTERN = ("standings", "events", "fates", "instances", "roles", "the_officer", "several")


def alternatives(pattern: str) -> Iterator[str]:
    """The parts of a pattern between those bars that stand in no bracket."""
    depth, part = 0, ""
    for piece in _PIECES.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            yield part
            part = ""
        else:
            part += piece
    yield part


def _texts(name: str) -> Iterator[str]:
    """The sentences of a row, as they are and in signs, and what they call people."""
    for case in CASES:
        if case.section == name and not case.expected.endswith("-"):
            reading = read(article(f"A headline about the phone networks of the case\n\n{case.text}\n"), NOTHING)
            signs = shapes.signs(reading.things, reading.roles, ENGLISH)
            yield from (role for thing in reading.things.values() for role in thing.roles)
            for one in reading.sentences:
                yield one.own_words
                yield shapes.shape(one.own_words, one.mentions, signs)


def uncovered() -> Iterator[tuple[str, str, bool]]:
    """Each row, each of its alternatives, and whether it sees a sentence of the row."""
    for name, row in ROWS.items():
        texts = list(_texts(name)) if row.table in _OF_ONE_PATTERN else []
        for one in alternatives(row.patterns[0]) if row.table in _OF_ONE_PATTERN else ():
            yield name, one, any(re.search(one, text, re.IGNORECASE) for text in texts)


if __name__ == "__main__":
    found = list(uncovered())
    print("\n".join(f"{name} | {one}" for name, one, seen in found if not seen))
    print(f"{sum(seen for _, _, seen in found)} of {len(found)} alternatives have a case")
