"""Looking at a contribution: what a maintainer must look at before it is published.

    git, the commit where it parted ──┐
                                      ├──▶ two sites ──compare──▶ findings
    git, the commit checked out ──────┘

In: a project in a git repository and the name of a commit. Out: findings. Both states are read through git into a
folder that goes afterwards: nothing of the contribution is run, not a template of it is opened as one.
"""

import json
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.building.build import read
from generator.files import past
from generator.files.altered import Change, findings
from generator.files.memo import Memo
from generator.link.compared import compared
from generator.link.site import Site
from generator.model.findings import KINDS, Finding
from generator.model.problems import Problem, Stop, errors


@dataclass(frozen=True, slots=True)
class Seen:
    """What is to be looked at; `problems` are mistakes of the state after, and keep parts of it from being compared."""

    before: str
    after: str
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many findings there are of each kind that occurs."""
        kinds = [finding.kind for finding in self.findings]
        return {kind: kinds.count(kind) for kind in KINDS if kind in kinds}

    def as_json(self) -> str:
        """One object; every finding with its place."""
        rows = [
            {
                "file": finding.spot.file,
                "line": finding.spot.line,
                "column": finding.spot.column,
                "kind": finding.kind,
                "message": finding.message,
                "why": KINDS[finding.kind],
            }
            for finding in self.findings
        ]
        return json.dumps({"before": self.before, "after": self.after, "findings": rows}, indent=2)


def since(root: Path, ref: str) -> Seen:
    """Everything to be looked at between the commit where the one that is checked out parted from `ref`, and it."""
    before, after = past.parted(root, ref), past.at(root, "HEAD")
    changes = tuple(_changes(root, before, after))
    found = {finding for change in changes for finding in findings(change)}
    problems: tuple[Problem, ...] = ()
    if any(change.path.startswith(("content/", "seeds/")) for change in changes):
        with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
            then, _ = _site(root, before, Path(folder) / "before")
            now, problems = _site(root, after, Path(folder) / "after")
        if then and now:
            found |= set(compared(then, now))
    return Seen(before.commit, after.commit, tuple(sorted(found, key=lambda finding: finding.order)), errors(problems))


def _changes(root: Path, before: past.Past, after: past.Past) -> Iterator[Change]:
    """The files that differ, with their bytes on both sides."""
    paths = sorted(
        path for path in before.files.keys() | after.files.keys() if before.files.get(path) != after.files.get(path)
    )
    data = past.contents(root, (side.files[path] for side in (before, after) for path in paths if path in side.files))
    for path in paths:
        was, now = before.files.get(path), after.files.get(path)
        yield Change(
            path, data.get(was.id) if was else None, data.get(now.id) if now else None, now.mode if now else ""
        )


def _site(root: Path, state: past.Past, folder: Path) -> tuple[Site | None, tuple[Problem, ...]]:
    """One state as a site, links left out; none where its settings cannot be read."""
    wanted = {
        path: blob
        for path, blob in state.files.items()
        if path.startswith(("content/", "seeds/")) and blob.mode not in (past.LINK, past.MODULE)
    }
    data = past.contents(root, wanted.values())
    folder.mkdir()
    past.lay(folder, {path: data[blob.id] for path, blob in wanted.items()})
    memo = Memo.open(root)
    try:
        return read(folder, memo=memo)
    except Stop as stop:
        return None, stop.problems
    finally:
        if memo:
            memo.close()


def lines(found: Sequence[Finding]) -> Iterator[str]:
    """The findings as they are told, each kind under what it means."""
    for kind, why in KINDS.items():
        some = [finding for finding in found if finding.kind == kind]
        if some:
            yield f"# {kind}: {why}"
            yield from map(_shown, some)


def _shown(finding: Finding) -> str:
    """Names and values of strangers: nothing in them may steer the terminal."""
    return "".join(char if char.isprintable() else "\ufffd" for char in str(finding))
