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

from faults.seeding import CHECK, LOCK, VISIT, Fault, State, put, seeded, spot_of
from generator.checking.check import Wanted, check
from generator.checking.locking import lock
from generator.checking.visiting import Trip
from generator.files.arriving.fetch import Visitor
from generator.model.problems import Stop

_PROBLEM = re.compile(r"^(.+?)(:\d+:\d+)?: (?:error|warning): .* \[([a-z-]+)\]$")
_HINT = " " * 4 + "hint: "
_PROVING = ("content/briefs/", "content/sources/", "seeds/")  # what seeds.lock tells of
DAY = "2021-02-01"  # on which the tests visit


def _answers(site: Site) -> dict[str, bytes]:
    return {
        "/page": answered(PAGE),
        "/": answered(PAGE),
        "/taken": answered(b"", status="410 Gone"),
        "/soft": answered(b"<title>Page not found - The Ferry</title>"),
        "/old": sent_on("/page", "301 Moved Permanently"),
        "/older": sent_on("/old", "308 Permanent Redirect"),
        "/login": answered(b"", status="403 Forbidden"),
        "/busy": answered(b"", status="503 Service Unavailable", Retry_After="9999"),
        "/broken": answered(b"", status="500 Internal Server Error"),
    }


@dataclass(frozen=True)
class Outcome:
    """Where the fault is, what was told of which place, and the report as it is printed."""

    expected: tuple[tuple[str, str], ...]
    found: tuple[tuple[str, str], ...]
    report: str


@dataclass
class Bench:
    """A folder for projects, and what came of the faults that were run in it.

    `reached`: of the `places` of the code, by path and line, those that were run, as `generator/…py:line`.
    """

    folder: Path
    places: Mapping[str, frozenset[int]]
    states: dict[State, Path] = field(default_factory=dict)
    outcomes: dict[Fault, Outcome] = field(default_factory=dict)
    reached: set[str] = field(default_factory=set)

    def outcome(self, fault: Fault) -> Outcome:
        """What comes of a fault."""
        if fault not in self.outcomes:
            self.outcomes[fault] = self._run(fault)
        return self.outcomes[fault]

    def asked(self, state: State, words: tuple[str, ...]) -> str:
        """What is reported of the project in this state, without a fault."""
        with _server(words):
            root = self.project(state)
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
        recorded(root)
        for words in state.commands:
            done = call(root, *words)
            assert done.returncode == 0, done.stderr
        return root

    def _run(self, fault: Fault) -> Outcome:
        with _server(fault.asked) as site:
            root = self.project(fault.ready)
            expected = [(fault.rule, str(seeded(root, fault, site.port)))]
            expected += [(rule, str(spot_of(root, *at))) for rule, at in fault.besides]
            with reaching(self.places, self.reached):
                if fault.path.startswith(_PROVING) and not fault.kept:
                    (root / LOCK).unlink()
                    recorded(root)
                text = _report(root, fault.asked).replace(f":{site.port}/", ":PORT/")
        found = [one for one in map(_PROBLEM.match, text.splitlines()) if one]  # how a command was used has no line
        return Outcome(
            tuple(sorted(expected)), tuple(sorted((one[3], f"{one[1]}{one[2] or ':1:1'}") for one in found)), text
        )


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
def reaching(places: Mapping[str, frozenset[int]], reached: set[str]) -> Iterator[None]:
    """Note which of these lines are run meanwhile."""
    wanted: dict[CodeType, dict[int, str]] = {}

    def lines_of(code: CodeType) -> dict[int, str]:
        file = Path(code.co_filename)
        path = file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else ""
        lines = {line for _, _, line in code.co_lines() if line} & places.get(path, frozenset())
        return {line: f"{path}:{line}" for line in lines}

    def at_line(frame: FrameType, event: str, arg: Any) -> Any:
        if event == "line" and (place := wanted[frame.f_code].get(frame.f_lineno)):
            reached.add(place)
        return at_line

    def at_call(frame: FrameType, event: str, arg: Any) -> Any:
        code = frame.f_code
        if code not in wanted:
            wanted[code] = lines_of(code)
        return at_line if wanted[code] and not reached.issuperset(wanted[code].values()) else None

    before = sys.gettrace()
    sys.settrace(at_call)
    try:
        yield
    finally:
        sys.settrace(before)
