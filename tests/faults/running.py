"""Running a fault: a copy of the project, the fault in it, the question, and which lines of the code were reached.

In: faults, a folder. Out: where each must be reported, what was reported, and the places of the code that spoke. A
state of the project is made once and copied; a fault is run once, however many tests ask for it.
"""

import contextlib
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from files.test_fetch import HERE as LOOPBACK
from files.test_fetch import PAGE, POLICY, Site, answered, sent_on, served
from project import ROOT, call, copy

from faults.seeding import CHECK, VISIT, Fault, State, put, seeded, spot_of
from generator.checking import Wanted, check
from generator.files.arriving.fetch import Visitor
from generator.locking import lock
from generator.model.problems import Stop
from generator.visiting import Trip

_PROBLEM = re.compile(r"^(.+:\d+:\d+): (?:error|warning): .* \[([a-z-]+)\]$")
_HINT = " " * 4 + "hint: "
DAY = "2021-02-01"  # on which the tests visit


def _answers(site: Site) -> dict[str, bytes]:
    return {
        "/page": answered(PAGE),
        "/": answered(PAGE),
        "/taken": answered(b"", status="410 Gone"),
        "/soft": answered(b"<title>Page not found - The Ferry</title>"),
        "/old": sent_on("/page", "301 Moved Permanently"),
        "/login": answered(b"", status="403 Forbidden"),
        "/busy": answered(b"", status="503 Service Unavailable", Retry_After="9999"),
        "/broken": answered(b"", status="500 Internal Server Error"),
    }


@dataclass(frozen=True)
class Outcome:
    """Where the fault is, what was told of which place, and the report as it is printed.

    `reached`: places of the code, as `generator/…py:line`.
    """

    expected: tuple[tuple[str, str], ...]
    found: tuple[tuple[str, str], ...]
    report: str
    reached: frozenset[str]


@dataclass
class Bench:
    """A folder for projects, and what came of the faults that were run in it."""

    folder: Path
    places: Mapping[str, frozenset[int]]
    states: dict[State, Path] = field(default_factory=dict)
    outcomes: dict[Fault, Outcome] = field(default_factory=dict)

    def outcome(self, fault: Fault) -> Outcome:
        """What comes of a fault."""
        if fault not in self.outcomes:
            self.outcomes[fault] = self._run(fault)
        return self.outcomes[fault]

    def asked(self, state: State, words: tuple[str, ...]) -> str:
        """What is reported of the project in this state, without a fault."""
        with _server(words):
            root = self.project(state)
            recorded(root)
            return _report(root, words)

    def project(self, state: State) -> Path:
        """A project of its own in this state."""
        if state not in self.states:
            self.states[state] = self._made(state)
        place = self.folder / f"copy-{len(list(self.folder.iterdir()))}"
        shutil.copytree(self.states[state].parent, place, symlinks=True)
        return place / "little"

    def _made(self, state: State) -> Path:
        root = copy(self.folder / f"state-{len(self.states)}" / "little")
        for edit in state.edits:
            put(root, edit)
        for words in state.commands:
            if words == ("lock",):
                recorded(root)
            else:
                done = call(root, *words)
                assert done.returncode == 0, done.stderr
        return root

    def _run(self, fault: Fault) -> Outcome:
        with _server(fault.asked) as site:
            root = self.project(fault.ready)
            expected = [(fault.rule, str(seeded(root, fault, site.port)))]
            expected += [(rule, str(spot_of(root, *at))) for rule, at in fault.besides]
            with reaching(self.places) as reached:
                if not fault.kept:
                    recorded(root)
                text = _report(root, fault.asked).replace(f":{site.port}/", ":PORT/")
        found = [one for one in map(_PROBLEM.match, text.splitlines()) if one]
        told = tuple(sorted((one[2], one[1]) for one in found))
        return Outcome(tuple(sorted(expected)), told, text, frozenset(reached))


@contextlib.contextmanager
def _server(words: tuple[str, ...]) -> Iterator[Site]:
    """A server that answers where something is to be visited; elsewhere nobody asks it."""
    site = Site()
    if words != VISIT:
        yield site
        return
    site.answers.update(_answers(site))
    with served(site):
        yield site


def _report(root: Path, words: tuple[str, ...]) -> str:
    """What is told, in the form in which it is printed; without the folders of this machine."""
    if words == CHECK:
        said = [str(one) for one in check(root, 1).problems]
    elif words == VISIT:
        policy = replace(POLICY, resolve=lambda host, port: [LOOPBACK])
        said = [str(one) for one in check(root, 1, wanted=Wanted(trip=Trip(Visitor(policy), DAY, ""))).problems]
    else:
        lines = call(root, *words).stderr.splitlines()
        said = [line for line in lines if _PROBLEM.match(line) or line.startswith(_HINT)]
    return "".join(f"{one}\n" for one in said).replace(f"{root}/", "").replace(f"{root.parent}/", "../")


def recorded(root: Path) -> None:
    """What is proved is on record, where it can be: a fault of something else says nothing of that."""
    with contextlib.suppress(Stop):
        lock(root, "2021-05-01")


@contextlib.contextmanager
def reaching(places: Mapping[str, frozenset[int]]) -> Iterator[set[str]]:
    """Which of these lines are run meanwhile; by path in the repository, as `generator/…py:line`."""
    reached: set[str] = set()
    wanted: dict[CodeType, frozenset[int]] = {}

    def lines_of(code: CodeType) -> frozenset[int]:
        file = Path(code.co_filename)
        lines = places.get(file.relative_to(ROOT).as_posix()) if file.is_relative_to(ROOT) else None
        return lines.intersection(line for _, _, line in code.co_lines() if line) if lines else frozenset()

    def at_line(frame: FrameType, event: str, arg: Any) -> Any:
        if event == "line" and frame.f_lineno in wanted[frame.f_code]:
            reached.add(f"{Path(frame.f_code.co_filename).relative_to(ROOT).as_posix()}:{frame.f_lineno}")
        return at_line

    def at_call(frame: FrameType, event: str, arg: Any) -> Any:
        code = frame.f_code
        if code not in wanted:
            wanted[code] = lines_of(code)
        return at_line if wanted[code] else None

    before = sys.gettrace()
    sys.settrace(at_call)
    try:
        yield reached
    finally:
        sys.settrace(before)
