"""What is known of the addresses that the content leads to: the lines of `content/links.lock`.

In: the text of the file. Out: `Known` by address, and back. One address a line, in order: what came of it, when, an
archived copy, where it has moved to; `-` for what is not known. Refuses to visit anything.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from generator.model.problems import Problem, Spot

PATH = "content/links.lock"
_HEAD = "# Made by `briefing check --external`: address, what came of it, when, archived copy, new address."
_DAY, _STAMP = re.compile(r"\d{4}-\d\d-\d\d"), re.compile(r"/(\d{4})(\d\d)(\d\d)(?:\d{6})?(?:[a-z_]{2,3})?/")
_WEB = re.compile(r"https?://[^\s<>\"`\\]{1,2000}")


class State(StrEnum):
    """What came of asking for an address."""

    OK = "ok"
    MOVED = "moved"  # for good, says its host
    MISSING = "missing"  # 404
    GONE = "gone"  # 410: taken away on purpose
    SOFT = "soft-404"  # a page that says so, under the status of one that is there
    CLOSED = "closed"  # not for us: robots.txt, a login, a machine that is not public
    BUSY = "busy"  # later, says its host
    FAILED = "failed"  # no answer, or none that can be read


LOST = frozenset({State.MISSING, State.GONE, State.SOFT})


@dataclass(frozen=True, slots=True)
class Known:
    """What came of an address on a day (`YYYY-MM-DD`); `archived` and `to` are addresses or empty."""

    state: State
    day: str
    archived: str = ""
    to: str = ""


def read(text: str) -> tuple[dict[str, Known], tuple[Problem, ...]]:
    """The lines of the file; one that cannot be read is a problem and is left out."""
    known: dict[str, Known] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        words = line.split()
        good = len(words) == 5 and words[1] in set(State) and _DAY.fullmatch(words[2]) and _WEB.fullmatch(words[0])
        if not good or any(word != "-" and not _WEB.fullmatch(word) for word in words[3:]):
            message = "this is no line of addresses: expected address, state, date, archived copy, new address"
            hint = "delete the line: briefing check --external writes it again"
            problems.append(Problem(Spot(PATH, number), "links-lock", message, hint))
        else:
            archived, to = ("" if word == "-" else word for word in words[3:])
            known[words[0]] = Known(State(words[1]), words[2], archived, to)
    return known, tuple(problems)


def write(known: Mapping[str, Known]) -> str:
    """The whole file."""
    rows = (f"{address} {one.state} {one.day} {one.archived or '-'} {one.to or '-'}" for address, one in known.items())
    return "\n".join([_HEAD, *sorted(rows), ""])


def day_of(archived: str) -> str:
    """The day that the address of an archived copy tells, as `YYYY-MM-DD`; empty where it tells none."""
    found = _STAMP.search(archived)
    return "-".join(found.groups()) if found else ""
