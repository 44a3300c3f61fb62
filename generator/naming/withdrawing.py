"""Withdrawing a name: a neutral label in its place, in every file of content and every seed.

In: a project's folder, whose name, and the label. Out: a plan, file by file, and what it leaves to a person; then, if
that is wished, the files. Killed half-way it is run again: the file that knows the name is written last. Refuses to
guess which of two namesakes is meant, and keeps no list of whom a label stands for.
"""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.checking.proving import files as every_file
from generator.files import content, parallel
from generator.files.disguises.containers import parts
from generator.files.disguises.traces import traces
from generator.files.masking import Mask
from generator.files.writing import replace_text
from generator.model.content import Entry
from generator.model.editing import Kept, Show
from generator.model.forms import Forms, folded
from generator.model.names import did_you_mean
from generator.model.problems import Problem, Spot, Stop
from generator.model.records import Brief, Record, Source
from generator.model.seedlock import LOCK
from generator.naming.namesakes import ABLE, forms_of, mask_of, words_of
from generator.naming.unnaming import Change, changes, collisions
from generator.publish.urls import page_of

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
class Plan:
    """What will change, the own file last; and the places that are left to a person, as `file:line:column: words`.

    `gone`: the addresses that say the name, as paths in `site/`. They get no signpost.
    """

    label: str
    changes: tuple[Change, ...]
    left: tuple[str, ...]
    gone: tuple[str, ...]


def plan(root: Path, wish: Wish) -> Plan:
    """What a withdrawal will do; Stop where it cannot be done, with every reason."""
    entries = _entries(root)
    if wish.id.partition("/")[0] not in ABLE or wish.id not in entries:
        able = [id for id in entries if id.startswith(tuple(f"{folder}/" for folder in ABLE))]
        message = f"there is no `{wish.id}` among {' and '.join(ABLE)}"
        raise Stop([Problem(Spot("withdraw"), "use", message, did_you_mean(wish.id, able))])
    own = entries[wish.id]
    label = initials(own.record.label) if wish.show is Show.INITIALS else wish.label.strip()
    mask, shared = mask_of(own, label, wish.also, entries)
    under_way = _digest(wish.id, label)
    resumed = (root / _UNDER_WAY).is_file() and (root / _UNDER_WAY).read_text(encoding="utf-8") == under_way
    if problems := tuple(_refusals(root, own, label, mask, entries, resumed)):
        raise Stop(problems)
    files = every_file(root)
    held = {path: data for path, data in files if path.startswith(("content/", "seeds/")) or path == LOCK}
    if problems := tuple(_out_of_reach(entries, held, mask)):
        raise Stop(problems)
    changed = {change.path: change for change in changes(held, own, wish.show, mask, entries)}
    problems = tuple(collisions(changed, held))
    if problems:
        raise Stop(problems)
    # A source is written before its seed: the digest of the new seed is known, that of the old one soon is not.
    ordered = sorted(
        changed.values(), key=lambda one: (one.path == own.path, not one.path.startswith("content/sources/"), one.path)
    )
    return Plan(label, tuple(ordered), tuple(_left(root, shared, mask, changed)), tuple(_gone(own, mask, entries)))


def _out_of_reach(entries: Mapping[str, Entry[Record]], held: Mapping[str, bytes], mask: Mask) -> Iterator[Problem]:
    """Sources whose words are quoted with the name, while the seed that proves them, and holds it too, is elsewhere."""
    naming = [
        entry.record for entry in entries.values() if isinstance(entry.record, Brief) and mask.found(_quoting(entry))
    ]
    for id, entry in entries.items():
        record = entry.record
        stem = id.partition("/")[2]
        quoted = any(stem in {word.rpartition("/")[2] for word in _sources(brief)} for brief in naming)
        if isinstance(record, Source) and record.kept is Kept.ELSEWHERE and record.seed not in held and quoted:
            message = f"a brief quotes this source with the name, and {record.seed} is not here: it could not be masked"
            hint = "put the seed in its place first; until then `hold: yes` takes a page off the site"
            yield Problem(entry.spot("kept"), "use", message, hint)


def _quoting(entry: Entry[Record]) -> str:
    """Everything in a brief that may be the words of a source."""
    record = entry.record
    data = record.claims.values() if isinstance(record, Brief) else ()
    further = (extra.passage or "" for one in data for extra in one.evidence)
    replies = (one.reply.passage or "" for one in data if one.reply)
    return "\n".join((entry.body.text, *(one.text for one in entry.body.passages), *further, *replies))


def _sources(brief: Brief) -> Iterator[str]:
    yield from brief.sources
    for one in brief.claims.values():
        yield from (extra.source for extra in one.evidence)
        yield from (one.reply.source,) if one.reply else ()


def _gone(own: Entry[Record], mask: Mask, entries: Mapping[str, Entry[Record]]) -> Iterator[str]:
    for entry in entries.values():
        for stem in (entry.stem, *entry.record.formerly):
            if entry.id == own.id or mask.stem(stem) != stem:
                yield page_of(f"{entry.folder}/{stem}")


def carry_out(root: Path, wish: Wish, planned: Plan) -> None:
    """Do what was planned. Each file is whole at any moment."""
    under_way = root / _UNDER_WAY
    replace_text(under_way, _digest(wish.id, planned.label))
    for change in planned.changes:
        _put(root, change)
    for path in planned.gone:
        (root / "site" / path).unlink(missing_ok=True)
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


def _refusals(
    root: Path, own: Entry[Record], label: str, mask: Mask, entries: Mapping[str, Entry[Record]], resumed: bool
) -> Iterator[Problem]:
    def refused(message: str, hint: str) -> Problem:
        return Problem(Spot("withdraw"), "use", message, hint)

    if mask.found(label) or any(Forms.of(words_of(own)).find(label)):
        yield refused("the label holds a form of the name", "describe what they were, not who")
    if not _LABEL.fullmatch(label):
        hint = 'for example --label "a former reseller"'
        yield refused("a label is 3 to 60 letters, digits, spaces and `. , -`", hint)
        return
    for one in entries.values():
        if one.id != own.id and any(folded(form)[0] == folded(label)[0] for form in forms_of(one)):
            yield Problem(one.spot(), "use", f"`{label}` is what {one.id} is called", "choose another label")
    if resumed:
        return
    words = r"\s+".join(map(re.escape, label.split()))
    spoken = re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
    for path in (one.path for one in entries.values()):
        if spoken.search((root / path).read_text(encoding="utf-8")):
            message = f"`{label}` stands in this file already, and would be read as this name"
            yield Problem(Spot(path), "use", message, "choose a label that says more")


def _left(root: Path, shared: Sequence[str], mask: Mask, changed: Mapping[str, Change]) -> Iterator[str]:
    """Where a form stands that may be somebody else's, and files that a machine does not change."""
    asked = {folded(form)[0] for form in shared}
    kept = [form for form in mask.words.forms[: mask.kept_words] if folded(form)[0] not in asked]
    sure = mask.words.forms[mask.kept_words :]
    forms = Forms.of([*kept, *sure, *shared])
    for path, data in every_file(root):
        if path.startswith("site/"):
            continue
        now = changed[path].data if path in changed else data
        for part in parts(path, now):
            for trace in traces(part.text, forms):
                word = part.text[trace.start : trace.end]
                if trace.number >= len(kept) and (" " in forms.forms[trace.number] or not word.islower()):
                    line = part.text.count("\n", 0, trace.start) + 1
                    column = trace.start - part.text.rfind("\n", 0, trace.start)
                    yield f"{path}:{line}:{column}: {' '.join(word.split())}"
