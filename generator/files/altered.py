"""A file that a contribution changes → what a maintainer must look at, from its place and its text alone.

In: the bytes of a file before and after. Out: findings: files outside the entries, seeds, links, keys that let
something pass or take something back, signs that nobody sees. Refuses to know the other files, and what an entry means.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.files import frontmatter, seeds, yamltext
from generator.files.past import LINK
from generator.model import hidden
from generator.model.findings import ADDED, CHANGED, KEYS, REMOVED, Finding
from generator.model.kinds import KINDS
from generator.model.problems import Spot


@dataclass(frozen=True, slots=True)
class Change:
    """A file that is not what it was; None where it was not there, or is not there any more."""

    path: str
    was: bytes | None
    now: bytes | None
    mode: str


def findings(change: Change) -> Iterator[Finding]:
    """Everything about one file that a maintainer must look at."""
    yield from _place(change)
    if change.now is None or change.mode == LINK:
        yield from _keys(change, "")
        return
    try:
        text = change.now.decode("utf-8")
    except UnicodeDecodeError:
        return
    yield from _keys(change, text)
    yield from _hidden(change, text)


def _place(change: Change) -> Iterator[Finding]:
    """What it means that a file stands where it stands."""
    what = "is new" if change.was is None else "is gone" if change.now is None else "is changed"
    if change.mode == LINK:
        target = (change.now or b"").decode("utf-8", "replace")
        yield Finding(Spot(change.path), "outside", f"this is a link to {target}")
    elif change.path.startswith("seeds/"):
        yield Finding(Spot(change.path), "seed", f"this {'seed' if _is_seed(change.path) else 'file'} {what}")
    elif not _is_entry(change.path):
        yield Finding(Spot(change.path, _first_line(change)), "outside", f"this {what}")
    name = [*hidden.unseen(change.path), *hidden.mixed(change.path)]
    if name and change.was is None:
        yield Finding(Spot(change.path), "hidden", f"in the name of the file: {name[0][1]}")


def _is_seed(path: str) -> bool:
    return seeds.is_seed(path.rpartition("/")[2])


def _is_entry(path: str) -> bool:
    parts = path.split("/")
    return len(parts) == 3 and parts[0] == "content" and parts[1] in KINDS and path.endswith(".md")


def _first_line(change: Change) -> int:
    """The first line that is another."""
    was, now = ((data or b"").split(b"\n") for data in (change.was, change.now))
    pairs = enumerate(zip(was, now, strict=False), 1)
    return next((number for number, (old, new) in pairs if old != new), min(len(was), len(now))) if change.was else 1


def _keys(change: Change, text: str) -> Iterator[Finding]:
    """Keys that were added, changed or removed, of those that a maintainer must see."""
    if not change.path.startswith("content/"):
        return
    was, _ = _told((change.was or b"").decode("utf-8", "replace"), change.path)
    now, places = _told(text, change.path)
    for keys in sorted(was.keys() | now.keys()):
        how = ADDED if keys not in was else REMOVED if keys not in now else CHANGED
        key = keys.rpartition(".")[2]
        if was.get(keys) != now.get(keys) and how in KEYS[key]:
            spot = _nearest(change.path, keys, places)
            yield Finding(spot, "key", f"`{keys}` is {how}: {_words(was, keys)} → {_words(now, keys)}")


def _told(text: str, path: str) -> tuple[dict[str, object], Mapping[str, tuple[int, int]]]:
    """The keys to be looked for in a file's YAML, by the way to each, and the places of all keys."""
    markdown = path.endswith(".md")
    parts = frontmatter.split(text.removeprefix("\ufeff").replace("\r\n", "\n"), path) if markdown else None
    parsed = yamltext.parse(parts.yaml if parts else text, path, 1 if markdown else 0)
    return dict(_walk(parsed.data, "")), parsed.places


def _walk(value: object, way: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for key, inner in value.items():
            here = f"{way}.{key}" if way else str(key)
            if key in KEYS:
                yield here, inner
            yield from _walk(inner, here)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _walk(inner, f"{way}.{number}")


def _nearest(path: str, keys: str, places: Mapping[str, tuple[int, int]]) -> Spot:
    """Where a key stands, or the nearest thing around it that is there."""
    while keys:
        for form in (f"{keys}@", keys):
            if form in places:
                return Spot(path, *places[form])
        keys = keys.rpartition(".")[0]
    return Spot(path)


def _words(told: Mapping[str, object], keys: str) -> str:
    if keys not in told:
        return "nothing"
    words = frontmatter.flow(told[keys])
    return words if len(words) <= 80 else f"{words[:79]}…"


def _hidden(change: Change, text: str) -> Iterator[Finding]:
    """Signs in lines that are new: the first of each kind, and how many there are."""
    known = set((change.was or b"").decode("utf-8", "replace").split("\n"))
    lines = text.split("\n")
    for found in (hidden.unseen(text), () if change.path.startswith("seeds/") else hidden.mixed(text)):
        new = [(place, what) for place, what in found if lines[place[0] - 1] not in known]
        if new:
            (place, what), more = new[0], len(new) - 1
            yield Finding(Spot(change.path, *place), "hidden", f"{what}{f', and {more} more' if more else ''}")
