"""Renaming: an entry gets another stem, and everything that leads to it follows.

In: a project's folder, the entry and its new stem. Out: its file under the new name with the old one under `formerly`,
and every file that refers to it changed in just these words, the last drafts beside the seeds too. Everything is
worked out and checked before anything is written; Stop with the reason where it cannot be done.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

from generator.files import content, edits, parallel, seedlock
from generator.files.content import Read
from generator.files.outline import Unreadable
from generator.files.writing import replace_text
from generator.link.linking import link
from generator.link.register import Register
from generator.link.rewriting import Move, followed
from generator.making.holdings import every_seed, last_draft
from generator.model.content import Content, Entry
from generator.model.kinds import KINDS
from generator.model.names import STEM, did_you_mean
from generator.model.problems import Problem, Spot, Stop, errors
from generator.model.records import Record
from generator.model.seedlock import LOCK, SeedLock, renamed
from generator.publish.collisions import collisions


@dataclass(frozen=True, slots=True)
class Renamed:
    """Where the entry was and is now, and the other files that were changed."""

    old: str
    path: str
    changed: tuple[str, ...]


def rename(root: Path, word: str, stem: str) -> Renamed:
    """Give the entry `folder/stem`, or its file, another stem; Stop where that would break or lose anything."""
    paths, found = content.files(root)
    read = content.read_all(root, paths, parallel.jobs_for(len(paths), None))
    loaded, problems = content.load(root, read)
    _sound(loaded, (*found, *problems))
    entry = _entry(word, loaded)
    _free(entry, stem, loaded)
    move = Move(entry.id, f"{entry.folder}/{stem}", Register.of(loaded.entries), loaded.properties)
    texts = dict(_changed(root, loaded, move))
    old, new = entry.path, f"content/{move.new}.md"
    texts[new] = _told(texts.pop(old, "") or _text(root / old), entry, stem)
    lock = renamed(loaded.lock, move.old, move.new) if loaded.lock else None
    _still_sound(root, read, old, texts, lock)
    if lock and lock != loaded.lock:
        texts[LOCK] = seedlock.text_of(lock)
    # The renamed file last: whoever is killed before that can rename again.
    for path, text in sorted(texts.items(), key=lambda one: one[0] == new):
        replace_text(content.inside(root, path), text)
    content.inside(root, old).unlink()
    return Renamed(old, new, tuple(sorted(texts.keys() - {new})))


def _sound(loaded: Content, found: tuple[Problem, ...]) -> None:
    """A reference in what cannot be read, or that leads nowhere, could not follow."""
    site, linked = link(loaded)
    drafts = {entry.path for entry in loaded.entries.values() if entry.draft}
    wrong = [one for one in errors((*found, *linked, *collisions(site))) if one.spot.file not in drafts]
    if wrong or loaded.unread:
        message = "the content has mistakes, so what leads to the entry cannot be known"
        raise Stop([*wrong, Problem(Spot("content"), "rename", message, "mend them first: briefing check")])


def _entry(word: str, loaded: Content) -> Entry[Record]:
    id = word.removeprefix("content/").removesuffix(".md")
    folder, _, stem = id.partition("/")
    labels = {kind.label: kind.folder for kind in KINDS.values()}
    id = f"{labels.get(folder, folder)}/{stem}"
    if id not in loaded.entries:
        _refuse(f"there is no entry `{word}`", did_you_mean(id, loaded.entries) or "write it as KIND/STEM")
    return loaded.entries[id]


def _free(entry: Entry[Record], stem: str, loaded: Content) -> None:
    """The new stem must be one, and nobody's."""
    if not STEM.fullmatch(stem) or stem == "index":
        _refuse(f"`{stem}` is no stem", "a stem is 1 to 80 of a-z 0-9 -, and `index` is the list of its kind")
    if stem == entry.stem:
        _refuse(f"{entry.id} is called so already", "")
    if f"{entry.folder}/{stem}" in loaded.entries:
        _refuse(f"{entry.folder}/{stem} is another entry", "choose a stem that is free")
    for other in loaded.entries.values():
        if other.folder == entry.folder and stem in other.record.formerly and other.id != entry.id:
            _refuse(f"`{stem}` was the stem of {other.id}", "an old stem is never used again by another")


def _refuse(message: str, hint: str) -> NoReturn:
    raise Stop([Problem(Spot("rename"), "use", message, hint)])


def _changed(root: Path, loaded: Content, move: Move) -> Iterator[tuple[str, str]]:
    """Each file that leads to the entry, as it is to be."""
    for path, entry in _leading(root, loaded):
        text = _text(root / path)
        try:
            now = followed(text, entry, move)
        except Unreadable:
            message = "a reference in this file cannot be changed by a machine"
            raise Stop([Problem(Spot(path), "rename", message, "change the file by hand, then rename again")]) from None
        if now != text:
            yield path, now


def _leading(root: Path, loaded: Content) -> Iterator[tuple[str, Entry[Record]]]:
    yield from ((entry.path, entry) for entry in loaded.entries.values())
    for seed in every_seed(root):
        path = last_draft(f"seeds/{seed.name}")
        if (root / path).is_file():
            # A last draft is a brief as a machine made it; one that cannot be read is of no use to anybody.
            read = content.read_entry(f"content/briefs/{Path(path).stem}.md", (root / path).read_bytes())
            if read.entry:
                yield path, read.entry


def _told(text: str, entry: Entry[Record], stem: str) -> str:
    """The renamed file, which says what it was called; of a draft no address was ever published."""
    end = "\r\n" if "\r\n" in text else "\n"
    names = entry.record.formerly
    plain = text.replace("\r\n", "\n")
    if stem in names:
        plain = edits.without_item(plain, "formerly", names.index(stem))
    if not entry.draft:
        plain = edits.with_items(plain, ("formerly",), [entry.stem])
    return plain.replace("\n", end)


def _still_sound(
    root: Path, before: Mapping[str, Read], gone: str, texts: Mapping[str, str], lock: SeedLock | None
) -> None:
    """The whole project as it would be, read and linked once more before anything is written."""
    now = {path: one for path, one in before.items() if path != gone}
    now |= {
        path: content.read_entry(path, text.encode()) for path, text in texts.items() if path.startswith("content/")
    }
    loaded, found = content.load(root, dict(sorted(now.items())))
    site, linked = link(replace(loaded, lock=lock))
    drafts = {entry.path for entry in loaded.entries.values() if entry.draft}
    wrong = [one for one in errors((*found, *linked, *collisions(site))) if one.spot.file not in drafts]
    if wrong:
        hint = "nothing was written; change these places by hand, then rename again"
        raise Stop([replace(one, rule="rename", hint=hint) for one in wrong])


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8")
