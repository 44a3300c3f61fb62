"""A made-up project whose lists are too long for one page: the little one, and ledgers full of statements beside it.

In: a folder. Out: the files of the project in it. How many are too many the generator says: where a list has come to
stand on one page again, test_shown.py misses the template of those that do not.
"""

from collections.abc import Iterator
from pathlib import Path

from project import copy, write

PORTS, REPLIES, REST = 130, 60, 1200  # of each port two figures that differ; replies; and what is said of nobody
ON_A_LEDGER = 100
SOURCE = "---\ntitle: The ledgers of the harbour\ntype: press\ndate: 2020-12-01\n---\n"


def lengthy(root: Path) -> Path:
    """The project, below a folder that does not yet exist."""
    copy(root)
    write(root, "content/sources/ledgers.md", SOURCE)
    every = list(statements())
    for start in range(0, len(every), ON_A_LEDGER):
        write(root, f"content/briefs/ledger-{start}.md", _ledger(start, every[start : start + ON_A_LEDGER]))
    return root


def statements() -> Iterator[str]:
    """The data of each claim: figures of Quillnet, replies for it, words of twenty years, most of them dated steps."""
    for port in range(PORTS):
        for users in (port + 10, port + 20):
            yield f"standing: reported, about: [quillnet], users: {{value: {users}, where: Port {port}}}"
    for number in range(REPLIES):
        yield f"standing: party, by: quill-thorn, about: [quillnet], as_of: {_year(number)}"
    for number in range(REST):
        standing = "reported" if number % 6 else "official, by: nordmark-police"
        when = f"event: statement, date: {_year(number)}-0{1 + number % 9}" if number % 4 else f"as_of: {_year(number)}"
        yield f"standing: {standing}, {when}"


def _year(number: int) -> int:
    return 2000 + number % 20


def _ledger(start: int, some: list[str]) -> str:
    data = "".join(f"  c{number}: {{{claim}}}\n" for number, claim in enumerate(some))
    text = "".join(f"Line {start + number} of the ledger says so. [c{number}]\n\n" for number in range(len(some)))
    return f"---\ntitle: Ledger {start}\ndate: 2020-12-01\nsources: [ledgers]\nclaims:\n{data}---\n{text}"
