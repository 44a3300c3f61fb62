"""The files of a project without a name: content, drafts, settings, seeds, and what they are called.

In: files by path, and a mask. Out: `Change`s, whole files; or Stop with every file that no machine can change. Refuses
to write anything.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.files import edits, frontmatter, masked, seeds
from generator.files.disguises.containers import parts
from generator.files.masking import Mask
from generator.files.outline import Unreadable
from generator.model import visited
from generator.model.content import Entry
from generator.model.editing import Show
from generator.model.names import slug
from generator.model.problems import Problem, Spot, Stop
from generator.model.records import Brief, Record, Source
from generator.model.seedlock import LOCK


@dataclass(frozen=True, slots=True)
class Change:
    """A file, where it will stand and what it will hold."""

    path: str
    target: str
    data: bytes


def changes(
    held: Mapping[str, bytes], own: Entry[Record], show: Show, mask: Mask, entries: Mapping[str, Entry[Record]]
) -> Iterator[Change]:
    """Every file that does not stay as it is."""
    problems: list[Problem] = []
    new = {}
    for path, data in held.items():
        try:
            new[path] = _masked(path, data, mask)
        except (Unreadable, UnicodeDecodeError):
            message = "the name may stand in this file, and a machine cannot change it"
            problems.append(Problem(Spot(path), "use", message, "mend it first: briefing check"))
        except _Printed:
            message = "the name stands in this PDF, in which nothing can be written over"
            hint = "put its text in its place as a .txt with a source of its own, or take it out"
            problems.append(Problem(Spot(path), "use", message, hint))
    if problems:
        raise Stop(problems)
    for entry in entries.values():
        record = entry.record
        if isinstance(record, Source) and record.seed in new:
            digest = seeds.digest(new[record.seed])
            if new[record.seed] != held[record.seed]:
                new[entry.path] = _with(new[entry.path], {"digest": digest, "masked": "yes"})
        new[entry.path] = _tidied(new[entry.path], entry, mask)
    new[own.path] = _own(new[own.path], own, show, mask)
    for path, data in new.items():
        target = _target(path, own, mask)
        if data != held[path] or target != path:
            yield Change(path, target, data)


class _Printed(ValueError):
    """The name stands where nothing can be written over."""


def _masked(path: str, data: bytes, mask: Mask) -> bytes:
    folder, name = path.split("/")[0], path.rpartition("/")[2]
    if folder == "content" and name.endswith(".yaml") and "/" not in path.removeprefix("content/"):
        return _text(data, lambda text: masked.settings(text, mask))
    if (folder == "content" and name.endswith(".md")) or name.endswith(".draft.md"):
        return _text(data, lambda text: masked.entry(text, mask))
    if path == LOCK:
        return _text(data, lambda text: masked.record(text, mask))
    if path == visited.PATH:
        return _text(data, lambda text: masked.visits(text, mask))
    if folder == "seeds" and data.startswith(b"%PDF-"):
        if any(mask.found(part.text) for part in parts(path, data)):
            raise _Printed
        return data
    if folder == "seeds":
        return masked.seed(data, mask)
    return data


def _text(data: bytes, change: Callable[[str], str]) -> bytes:
    """The change in text whose lines end as they did."""
    text = data.decode("utf-8")
    windows = "\r\n" in text
    new = change(text.replace("\r\n", "\n") if windows else text)
    return (new.replace("\n", "\r\n") if windows else new).encode()


def _with(data: bytes, values: Mapping[str, str]) -> bytes:
    """Keys of the frontmatter with these values, there before or not."""

    def change(text: str) -> str:
        for key, value in values.items():
            try:
                text = edits.with_value(text, (key,), value)
            except KeyError:
                text = edits.with_key(text, (key,), value)
        return text

    return _text(data, change)


def _tidied(data: bytes, entry: Entry[Record], mask: Mask) -> bytes:
    """Without former stems that say the name, since a withdrawn address has no signpost; without the label as an alias.

    Without slips that were slips of the name alone.
    """

    def change(text: str) -> str:
        for key in ("formerly", "aliases", "ambiguous"):
            items = getattr(entry.record, key)
            gone = [
                index
                for index, form in enumerate(items)
                if (mask.stem(form) != form if key == "formerly" else mask.prose(form, "x") == mask.label != form)
            ]
            for index in reversed(gone):
                text = edits.without_item(text, key, index)
        slips = entry.record.slips if isinstance(entry.record, Brief) else ()
        for index in reversed(range(len(slips))):
            written, read = (mask.prose(words, "x") for words in (slips[index].written, slips[index].read))
            if written == read:  # a slip of the name alone
                text = edits.without_item(text, "slips", index)
        return text

    return _text(data, change)


def _own(data: bytes, own: Entry[Record], show: Show, mask: Mask) -> bytes:
    """The file of whom the name was: the label is the name, and no other form is left."""

    def change(text: str) -> str:
        text = edits.with_value(text, ("name",), frontmatter.flow(mask.label))
        for key in ("aliases", "ambiguous", "formerly", "show_reason"):
            try:
                text = edits.without_key(text, key)
            except KeyError:
                continue
        return text

    return _with(_text(data, change), {"show": show.value})


def _target(path: str, own: Entry[Record], mask: Mask) -> str:
    folder, _, name = path.rpartition("/")
    if path == own.path:
        return f"{folder}/{slug(mask.label)}.md"
    if path.startswith("seeds/"):
        return masked.seed_path(path, mask)
    stem, dot, ending = name.partition(".")
    return f"{folder}/{mask.stem(stem)}{dot}{ending}" if path.startswith("content/") else path


def collisions(changed: Mapping[str, Change], held: Mapping[str, bytes]) -> Iterator[Problem]:
    """Two files never become one."""
    taken: dict[str, str] = {}
    for change in changed.values():
        other = taken.setdefault(change.target, change.path)
        there = change.target != change.path and held.get(change.target, change.data) != change.data
        if other != change.path or there:
            message = f"this would become {change.target}, which is there already"
            yield Problem(Spot(change.path), "use", message, "give one of the two another name first")
