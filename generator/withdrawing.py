"""Withdrawing a name: a neutral label in its place, in every file of content and every seed.

In: a project's folder, whose name, and the label. Out: a plan, file by file, and what it leaves to a person; then, if
that is wished, the files. Killed half-way it is run again: the file that knows the name is written last. Refuses to
guess which of two namesakes is meant, and keeps no list of whom a label stands for.
"""

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.files import content, edits, frontmatter, masked, parallel, seeds
from generator.files.disguises.containers import parts
from generator.files.disguises.traces import traces
from generator.files.masking import Mask, Others
from generator.files.outline import Unreadable
from generator.model.content import Entry
from generator.model.forms import SHORTEST, Forms, folded
from generator.model.kinds import KINDS
from generator.model.names import did_you_mean, slug
from generator.model.problems import Problem, Spot, Stop
from generator.model.records import Brief, Record, Source
from generator.model.vocabulary import Show
from generator.proving import files as every_file
from generator.writing import replace_text

ABLE = ("people", "companies")
_ALIKE = {"people": ("people",), "companies": ("companies", "networks", "groups")}  # among whom a name may be shared
_LABEL = re.compile(r"[^\W_](?:[^\W_]|[ .,-]){1,58}[^\W_.]\.?")
_UNDER_WAY = "content/.withdrawing"


@dataclass(frozen=True, slots=True)
class Wish:
    """Whose name: `people/…` or `companies/…`; and the label, which is made of its initials where `show` says so."""

    id: str
    label: str
    show: Show
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """A file, where it will stand and what it will hold."""

    path: str
    target: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Plan:
    """What will change, the own file last; and the places that are left to a person, as `file:line:column: words`."""

    label: str
    changes: tuple[Change, ...]
    left: tuple[str, ...]


def plan(root: Path, wish: Wish) -> Plan:
    """What a withdrawal will do; Stop where it cannot be done, with every reason."""
    entries = _entries(root)
    if wish.id.partition("/")[0] not in ABLE or wish.id not in entries:
        able = [id for id in entries if id.startswith(tuple(f"{folder}/" for folder in ABLE))]
        message = f"there is no `{wish.id}` among {' and '.join(ABLE)}"
        raise Stop([Problem(Spot("withdraw"), "use", message, did_you_mean(wish.id, able))])
    own = entries[wish.id]
    label = initials(own.record.label) if wish.show is Show.INITIALS else wish.label.strip()
    mask, shared = _mask(own, label, wish.also, entries)
    under_way = _digest(wish.id, label)
    resumed = (root / _UNDER_WAY).is_file() and (root / _UNDER_WAY).read_text(encoding="utf-8") == under_way
    if problems := tuple(_refusals(root, own, label, mask, entries, resumed)):
        raise Stop(problems)
    held = {path: data for path, data in every_file(root) if path.startswith(("content/", "seeds/"))}
    changes = {change.path: change for change in _changes(held, own, wish.show, mask, entries)}
    problems = tuple(_collisions(root, changes, held))
    if problems:
        raise Stop(problems)
    # A source is written before its seed: the digest of the new seed is known, that of the old one soon is not.
    ordered = sorted(
        changes.values(), key=lambda one: (one.path == own.path, not one.path.startswith("content/sources/"), one.path)
    )
    return Plan(label, tuple(ordered), tuple(_left(root, shared, mask, changes)))


def carry_out(root: Path, wish: Wish, planned: Plan) -> None:
    """Do what was planned. Each file is whole at any moment."""
    under_way = root / _UNDER_WAY
    replace_text(under_way, _digest(wish.id, planned.label))
    for change in planned.changes:
        _put(root, change)
    under_way.unlink()


def initials(name: str) -> str:
    """`Jean-Paul Example` → `J.-P. E.`"""
    return re.sub(r"[^\W\d_](?:[^\W_]|['’.])*", lambda word: f"{word[0][0].upper()}.", name)


def _put(root: Path, change: Change) -> None:
    target = content.inside(root, change.target)
    beside = target.with_name(f".{target.name}.new")
    beside.write_bytes(change.data)
    beside.replace(target)
    if change.target != change.path:
        content.inside(root, change.path).unlink(missing_ok=True)


def _digest(id: str, label: str) -> str:
    return hashlib.sha256(f"{id}\n{label}".encode()).hexdigest()


def _entries(root: Path) -> Mapping[str, Entry[Record]]:
    """Every entry; Stop where one cannot be read, since a name may stand in it."""
    paths, problems = content.files(root)
    read = content.read_all(root, paths, parallel.jobs_for(len(paths), None))
    bad = [problem for one in read.values() if one.entry is None for problem in one.problems]
    if bad or problems:
        raise Stop([*bad, *problems])
    return {one.entry.id: one.entry for one in read.values() if one.entry}


def _forms(entry: Entry[Record]) -> tuple[str, ...]:
    record = entry.record
    return tuple(dict.fromkeys((record.label, *record.aliases, *record.ambiguous)))


def _mask(
    own: Entry[Record], label: str, also: Sequence[str], entries: Mapping[str, Entry[Record]]
) -> tuple[Mask, tuple[str, ...]]:
    """The mask by the forms that nobody shares; and those that somebody does, or that may be a namesake's."""
    others = [one for one in entries.values() if one.folder in _ALIKE[own.folder] and one.id != own.id]
    theirs = Forms.of(form for one in others for form in _forms(one))
    shared: list[str] = []
    sure = list(also)
    for form in (*_forms(own), *_of_id(own)):
        single = Forms.of([form])
        alike = any(any(single.find(other)) for other in theirs.forms) if " " not in form else False
        same = any(folded(form)[0] == folded(other)[0] for other in theirs.forms)
        (shared if (alike or same) and form not in also else sure).append(form)
    if own.folder == "people":
        words = re.findall(r"[^\W\d_]{2,}", " ".join(_forms(own)))
        shared += [word for word in dict.fromkeys(words) if word[0].isupper() and word not in sure]
    kept = [form for form in theirs.forms if form not in sure]
    stems = [one.stem for one in entries.values() if one.id != own.id and one.folder not in ("briefs", "sources")]
    people = [one.stem.replace("-", " ") for one in others]
    mask = Mask.of(label, KINDS[own.folder].label, own.id, sure, Others((*kept, *people), tuple(stems)))
    return mask, tuple(dict.fromkeys(shared))


def _of_id(own: Entry[Record]) -> tuple[str, ...]:
    """The words of its id, where they are words of its name."""
    words = own.stem.split("-")
    known = re.findall(r"[^\W_]+", folded(own.record.label)[0])
    return (" ".join(words),) if len(words) > 1 and set(words) <= set(known) else ()


def _refusals(
    root: Path, own: Entry[Record], label: str, mask: Mask, entries: Mapping[str, Entry[Record]], resumed: bool
) -> Iterator[Problem]:
    def refused(message: str, hint: str) -> Problem:
        return Problem(Spot("withdraw"), "use", message, hint)

    if mask.found(label) or any(Forms.of(_words(own)).find(label)):
        yield refused("the label holds a form of the name", "describe what they were, not who")
    if not _LABEL.fullmatch(label):
        hint = 'for example --label "a former reseller"'
        yield refused("a label is 3 to 60 letters, digits, spaces and `. , -`", hint)
        return
    for one in entries.values():
        if one.id != own.id and any(folded(form)[0] == folded(label)[0] for form in _forms(one)):
            yield Problem(one.spot(), "use", f"`{label}` is what {one.id} is called", "choose another label")
    if resumed:
        return
    words = r"\s+".join(map(re.escape, label.split()))
    spoken = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
    for path in (one.path for one in entries.values()):
        if spoken.search((root / path).read_text(encoding="utf-8")):
            message = f"`{label}` stands in this file already, and would be read as this name"
            yield Problem(Spot(path), "use", message, "choose a label that says more")


def _words(own: Entry[Record]) -> tuple[str, ...]:
    every = (*_forms(own), own.stem.replace("-", " "))
    words = [word for form in every for word in re.findall(r"[^\W_]+", form)]
    return tuple(word for word in words if len(word) >= SHORTEST and word[0].isupper())


def _changes(
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


def _collisions(root: Path, changes: Mapping[str, Change], held: Mapping[str, bytes]) -> Iterator[Problem]:
    taken: dict[str, str] = {}
    for change in changes.values():
        other = taken.setdefault(change.target, change.path)
        there = change.target != change.path and held.get(change.target, change.data) != change.data
        if other != change.path or there:
            message = f"this would become {change.target}, which is there already"
            yield Problem(Spot(change.path), "use", message, "give one of the two another name first")


def _left(root: Path, shared: Sequence[str], mask: Mask, changes: Mapping[str, Change]) -> Iterator[str]:
    """Where a form stands that may be somebody else's, and files that a machine does not change."""
    asked = {folded(form)[0] for form in shared}
    kept = [form for form in mask.words.forms[: mask.kept_words] if folded(form)[0] not in asked]
    sure = mask.words.forms[mask.kept_words :]
    forms = Forms.of([*kept, *sure, *shared])
    for path, data in every_file(root):
        if path.startswith("site/"):
            continue
        now = changes[path].data if path in changes else data
        for part in parts(path, now):
            for trace in traces(part.text, forms):
                word = part.text[trace.start : trace.end]
                if trace.number >= len(kept) and (" " in forms.forms[trace.number] or not word.islower()):
                    line = part.text.count("\n", 0, trace.start) + 1
                    column = trace.start - part.text.rfind("\n", 0, trace.start)
                    yield f"{path}:{line}:{column}: {' '.join(word.split())}"
