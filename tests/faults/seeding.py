"""How a fault is set into the little project, where it must be reported, and how one asks for the report.

In: faults. Out: the spot that must be told, so that no report is its own witness. Knows no rule.
"""

from dataclasses import dataclass, field
from pathlib import Path

from project import FERRY, TRIAL

from generator.model.problems import Spot

HERE = "▶"
PORT = "§§§§§"  # stands for the port of the server of a test

ARRESTS, COURT = f"content/briefs/{FERRY}.md", f"content/briefs/{TRIAL}.md"
RUMOUR = "content/briefs/2021-01-15-not-yet.md"
GAZETTE, PHARE = "content/sources/ferry-gazette-2019-05-04.md", "content/sources/le-phare-2020-06-10.md"
RELEASE = "content/sources/nordmark-police-2019.md"
CASE, COMPANY = "content/cases/nordmark-v-marle.md", "content/companies/quill-thorn.md"
MARLE, ODELL = "content/people/edouard-marle.md", "content/people/bo-odell.md"
NETWORK, NOTE, PORT_LISSE = "content/networks/quillnet.md", "content/notes/about.md", "content/places/port-lisse.md"
SITE, LOCK, LINKS = "content/site.yaml", "seeds.lock", "content/links.lock"


@dataclass(frozen=True)
class Link:
    """A symlink to `target`."""

    target: str


New = str | bytes | Link | None


@dataclass(frozen=True)
class Edit:
    """In `path` the text `old`, which stands there once, becomes `new`; without `old` the whole file is `new`.

    Where `new` is None the file, or the folder, is taken away.
    """

    path: str
    old: str = ""
    new: New = None


@dataclass(frozen=True)
class State:
    """What is done to the little project before a fault, so that it is still sound: edits, a record of what is proved,
    then commands.
    """

    edits: tuple[Edit, ...] = ()
    commands: tuple[tuple[str, ...], ...] = ()


AS_IT_IS = State()
BUILT = State(commands=(("build",),))
CHECK = ("check",)
VISIT = ("visit",)  # a check that visits what the content leads to, where a server of the test answers


@dataclass(frozen=True)
class Fault:
    """An edit that the rule must see. `▶` in what is written stands before the place that must be reported.

    `at`: where that is elsewhere, a text before which the place stands, of this file, or of the file that is named with
    it; the top of that file where the text is empty, and for `▶` the line and column of the mark. `also`: edits that
    belong to the fault. `ready`: what is done to the project first. `asked`: the command that reports it. `kept`:
    seeds.lock stays as it was before. `besides`: what is told elsewhere of the same mistake, a rule and a place in the
    form of `at`. Without a path the mistake is in the command.
    """

    rule: str
    path: str = ""
    old: str = ""
    new: New = None
    at: str | tuple[str, str] | None = None
    also: tuple[Edit, ...] = ()
    ready: State = field(default=AS_IT_IS)
    asked: tuple[str, ...] = CHECK
    kept: bool = False
    besides: tuple[tuple[str, tuple[str, str]], ...] = ()


def seeded(root: Path, fault: Fault, port: int = 0) -> Spot:
    """Write the fault; where it must be reported."""
    for edit in fault.also:
        put(root, edit, port)
    mark = put(root, Edit(fault.path, fault.old, fault.new), port) if fault.path else None
    if fault.at is None:
        assert mark, "the place is marked"
        return mark
    file, words = fault.at if isinstance(fault.at, tuple) else (fault.path, fault.at)
    if words == HERE:
        assert mark, "the place is marked"
        return Spot(file, mark.line, mark.column)
    return spot_of(root, file, words)


def spot_of(root: Path, path: str, words: str) -> Spot:
    """Where these words stand in a file, in which they stand once, or the mark in them; the top without words."""
    if not words:
        return Spot(path)
    text, plain = (root / path).read_text(encoding="utf-8"), words.replace(HERE, "")
    assert text.count(plain) == 1, f"{path}: {plain!r} stands there {text.count(plain)} times"
    before = text[: text.index(plain) + max(0, words.find(HERE))]
    return Spot(path, before.count("\n") + 1, len(before) - before.rfind("\n"))


def put(root: Path, edit: Edit, port: int = 0) -> Spot | None:
    """Make an edit; the place of its mark, where it has one."""
    file = root / edit.path
    if edit.new is None:
        file.rename(file.parent.parent / f"{file.name} taken away") if file.is_dir() else file.unlink()
        return None
    if isinstance(edit.new, Link):
        if file.exists():
            file.rename(root.parent / file.name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.symlink_to(edit.new.target)
        return None
    new = edit.new.encode() if isinstance(edit.new, str) else edit.new
    data, old = file.read_bytes() if edit.old else b"", edit.old.encode()
    assert not old or data.count(old) == 1, f"{edit.path}: {edit.old!r} stands there {data.count(old)} times"
    data = (data.replace(old, new) if old else new).replace(PORT.encode(), str(port).encode())
    before, mark, _ = data.partition(HERE.encode())
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data.replace(HERE.encode(), b""))
    if not mark:
        return None
    return Spot(edit.path, before.count(b"\n") + 1, len(before[before.rfind(b"\n") + 1 :].decode()) + 1)
