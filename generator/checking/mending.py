"""Mending what is safe to mend: `briefing check --fix`.

In: a project's folder. Out: files in their usual form, a name where an id is expected replaced by the id; and what was
changed, in words. No word of a body is touched, no comment goes, and nothing is guessed: what could be meant in two
ways stays a mistake. A draft keeps its form, since the converter compares it with the next one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.files import content, frontmatter, outline, parallel
from generator.files.formatting import Changed, Order, formatted
from generator.files.ordering import OTHERS
from generator.files.outline import Edit, Item, Node, Unreadable
from generator.files.writing import replace_text
from generator.link.meant import Meant, meant
from generator.link.register import Register
from generator.model.claims import ClaimData
from generator.model.problems import Problem, Spot
from generator.model.records import RECORDS, order
from generator.model.settings import Property


@dataclass(frozen=True, slots=True)
class Change:
    """One text in a file that is to be another one; `line` and `column` from 1, `what` in words."""

    spot: Spot
    was: str
    now: str

    @property
    def what(self) -> str:
        """The change in words."""
        return f"the id `{self.now}` for the name `{self.was}`"


@dataclass(frozen=True, slots=True)
class Mended:
    """What was changed in how many files, in words, and what was left, with the reason."""

    files: int = 0
    notices: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every file is looked at with."""

    register: Register
    properties: Mapping[str, Property]


def mend(root: Path, jobs: int | None = None) -> Mended:
    """Mend every file that can be mended; Stop where the settings cannot be read."""
    paths, desk = _desk(root, jobs)
    files, notices, left = 0, [], []
    for path in paths:
        text = _text(root, path)
        if text is None:
            continue
        try:
            new, found = mended(text, path, desk.register, desk.properties)
        except Unreadable:
            continue  # the check says why
        except Changed:
            left.append(f"{path}: left as it is: it would not say the same in another form")
            continue
        if new != text and replace_text(content.inside(root, path), new):
            files += 1
            notices += [f"{one.spot}: {one.what}" for one in found] or [f"{path}: formatted"]
    return Mended(files, tuple(notices), tuple(left))


def mended(
    text: str, path: str, register: Register, properties: Mapping[str, Property]
) -> tuple[str, tuple[Change, ...]]:
    """One file as it should be, and the names that became ids; Unreadable or Changed where that cannot be done."""
    found = tuple(_changes(text, path, register, properties))
    edits = [Edit(at := _at(text, one), at + len(one.was), one.now) for one in found]
    text = outline.apply(text, edits).text
    folder = path.split("/")[-2]
    draft = outline.read(_yaml(text)[1]).data.get("review") == "draft"
    return text if draft else formatted(text, order_of(folder)), found


def changes(root: Path, problems: tuple[Problem, ...], jobs: int | None = None) -> Mapping[Problem, Change]:
    """For each problem that stands where a name should be an id, the change that mends it."""
    paths, desk = _desk(root, jobs)
    wanted: dict[Spot, list[Problem]] = {}
    for problem in problems:
        if problem.rule in ("value", "unknown-id"):
            wanted.setdefault(problem.spot, []).append(problem)
    known = {spot.file for spot in wanted}
    found: dict[Problem, Change] = {}
    for path in (path for path in paths if path in known):
        text = _text(root, path)
        try:
            every = tuple(_changes(text or "", path, desk.register, desk.properties))
        except Unreadable:
            continue
        found |= {problem: one for one in every for problem in wanted.get(one.spot, ())}
    return found


def order_of(folder: str) -> Order:
    """The order of the keys of a kind, and of the data of its claims."""
    return Order(order(RECORDS[folder]), (("claims", claim_order()),) if folder == "briefs" else ())


def claim_order() -> tuple[str, ...]:
    """The order of a claim's data: what it says, its properties, then what it rests on and leads to."""
    fields = tuple(ClaimData.model_fields)
    last = fields.index("evidence")
    return (*fields[:last], OTHERS, *fields[last:])


def _desk(root: Path, jobs: int | None) -> tuple[tuple[str, ...], _Desk]:
    paths, _ = content.files(root)
    read = content.read_all(root, paths, parallel.jobs_for(len(paths), jobs))
    _, properties = content.settings_of(root)
    unread = frozenset(path.removeprefix("content/").removesuffix(".md") for path in paths if not read[path].entry)
    entries = {one.entry.id: one.entry for one in read.values() if one.entry}
    return paths, _Desk(Register.of(entries, unread), properties)


def _text(root: Path, path: str) -> str | None:
    try:
        return content.inside(root, path).read_bytes().decode("utf-8")
    except (OSError, ValueError):
        return None


def _yaml(text: str) -> tuple[int, str]:
    """Where the frontmatter begins, and its text."""
    parts = frontmatter.split(text.removeprefix("\ufeff"), "")
    if parts.problems:
        raise Unreadable
    return text.index("\n") + 1, parts.yaml


def _changes(text: str, path: str, register: Register, properties: Mapping[str, Property]) -> Iterator[Change]:
    _, yaml = _yaml(text)
    root = outline.read(yaml)
    for one in meant(path.split("/")[-2], root.data, register, properties):
        start, end = _stretch(root, one)
        line = yaml.count("\n", 0, start) + 2
        spot = Spot(path, line, start - yaml.rfind("\n", 0, start))
        if "\n" not in yaml[start:end]:
            yield Change(spot, yaml[start:end], one.reference)


def _at(text: str, change: Change) -> int:
    """The offset of a change in its file."""
    lines = text.split("\n")
    return sum(len(line) + 1 for line in lines[: change.spot.line - 1]) + change.spot.column - 1


def _stretch(root: Node, one: Meant) -> tuple[int, int]:
    """From where to where a word stands."""
    here: Node | Item = root
    for key in one.keys:
        node = here.value if isinstance(here, Item) else here
        if isinstance(key, int):
            here = node.entries[key]
        else:
            name = str(key)
            item = node.item(one.word if name == f"{one.word}@" else name)
            if item is None:
                raise Unreadable
            if name == f"{one.word}@":
                return item.start, item.end
            here = item
    node = here.value if isinstance(here, Item) else here
    return node.start, node.end
