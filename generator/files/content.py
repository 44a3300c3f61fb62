"""The folder `content/` → `Content`, with every problem of every file.

In: the project's folder. Out: entries, settings, the table of properties, the rules for publishers and the text of the
seeds that sources hold.
One file is a pure function of its text (`read_entry`), so that it can be done in several processes and remembered.
Refuses to follow links out of the project.
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from generator.files import frontmatter, markdown, parallel, seedlock, seeds, yamltext
from generator.files.answerable import out_of_reach
from generator.files.memo import Memo
from generator.files.texts import formats
from generator.files.texts.formats import Format
from generator.model import hidden, visited
from generator.model.bodies import EMPTY, Body
from generator.model.claims import ClaimData
from generator.model.content import Content, Entry
from generator.model.editing import Kept
from generator.model.kinds import KINDS
from generator.model.names import STEM, did_you_mean
from generator.model.problems import Problem, Severity, Spot, Stop
from generator.model.records import RECORDS, Brief, Note, Record, Source
from generator.model.settings import Property, PropertyTable, PublisherRules, PublisherTable, SiteSettings
from generator.model.visited import Known
from generator.model.vocabulary import Standing

SETTINGS, PROPERTIES, PUBLISHERS = "site.yaml", "properties.yaml", "publishers.yaml"
LINKS = visited.PATH.rpartition("/")[2]
M = TypeVar("M", SiteSettings, PropertyTable, PublisherTable)


@dataclass(frozen=True, slots=True)
class Read:
    """What one file gave: an entry unless its frontmatter has mistakes."""

    entry: Entry[Record] | None
    problems: tuple[Problem, ...]


def read_entry(path: str, data: bytes) -> Read:
    """One file of content, from its path relative to the project and its bytes."""
    folder, stem = path.split("/")[-2], path.split("/")[-1].removesuffix(".md")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        return Read(None, (_bad_bytes(path, data, error),))
    parts = frontmatter.split(text, path)
    if parts.problems:
        return Read(None, parts.problems)
    if strange := yamltext.strange_character(parts.body):
        line, column, message = strange
        return Read(None, (Problem(Spot(path, line + parts.above, column), "encoding", message, "delete it"),))
    parsed = yamltext.parse(parts.yaml, path, above=1)
    record, problems = frontmatter.validate(RECORDS[folder], parsed, path)
    body, found = markdown.parse(parts.body, path, parts.above, folder == "briefs", folder == "notes")
    problems += found
    if record is None:
        return Read(None, problems)
    summary, found = _summary(record, parsed, path)
    problems += (*found, *_turned(text, path))
    return Read(Entry(f"{folder}/{stem}", path, record, body, summary, parsed.places, digest(data)), problems)


def digest(data: bytes) -> str:
    """SHA-256 of a file of content in hex digits; lines end as in git, whatever a clone made of them."""
    return hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def load(root: Path, read: Mapping[str, Read], memo: Memo | None = None) -> tuple[Content, tuple[Problem, ...]]:
    """Everything, from the entries already read; Stop when the settings themselves cannot be read."""
    problems = [problem for one in read.values() for problem in one.problems]
    publishers, found = publishers_of(root)
    problems += found
    known, found = links_of(root)
    problems += found
    copies = {address: one.archived for address, one in known.items() if one.archived}
    try:
        settings, table = settings_of(root)
    except Stop as stop:
        raise Stop([*problems, *stop.problems]) from stop
    entries = {one.entry.id: one.entry for one in read.values() if one.entry}
    unread = frozenset(path[len("content/") : -len(".md")] for path, one in read.items() if one.entry is None)
    problems += out_of_reach(root, settings, entries, unread)
    held = {
        entry.record.seed: entry for entry in entries.values() if isinstance(entry.record, Source) and entry.record.seed
    }
    texts, digests = {}, {}
    for path, entry in sorted(held.items()):
        try:
            data = inside(root, path).read_bytes()
            texts[path], digests[path] = _layer(path, data, memo), seeds.digest(data)
        except (OSError, ValueError) as error:
            if isinstance(error, FileNotFoundError) and getattr(entry.record, "kept", "") is Kept.ELSEWHERE:
                continue
            message = f"`{path}` cannot be read: {_reason(error)}"
            problems.append(Problem(entry.spot("seed"), "seed", message, getattr(error, "hint", "")))
    lock, found = seedlock.read(root)
    problems += found
    return Content(entries, settings, table, texts, digests, unread, publishers, lock, copies), tuple(problems)


def _layer(path: str, data: bytes, memo: Memo | None) -> str:
    """The text of a seed; that of a page or a PDF takes long to read, and is remembered."""
    if memo is None or formats.format_of(path, data) in (Format.TEXT, Format.MARKDOWN):
        return seeds.layer(path, data).text
    return memo.layer(path, data, lambda: seeds.layer(path, data).text)


def read_settings(site: bytes, properties: bytes) -> tuple[SiteSettings, dict[str, Property]]:
    """The two files about the whole project from their bytes; Stop with the mistakes of both."""
    problems: list[Problem] = []
    settings = _parsed_settings(site, f"content/{SETTINGS}", SiteSettings, problems)
    table = _parsed_settings(properties, f"content/{PROPERTIES}", PropertyTable, problems)
    if settings is None or table is None or problems:
        raise Stop(problems)
    return settings, table.root


def settings_of(root: Path) -> tuple[SiteSettings, dict[str, Property]]:
    """The two files about the whole project; Stop with the mistakes of both."""
    problems: list[Problem] = []
    settings = _settings(root / "content" / SETTINGS, SiteSettings, problems)
    table = _settings(root / "content" / PROPERTIES, PropertyTable, problems)
    if settings is None or table is None or problems:
        raise Stop(problems)
    return settings, table.root


def publishers_of(root: Path) -> tuple[dict[str, PublisherRules], tuple[Problem, ...]]:
    """The rules for publishers by host, and what is wrong with their file; none where there is no file."""
    problems: list[Problem] = []
    if not (root / "content" / PUBLISHERS).exists():
        return {}, ()
    table = _settings(root / "content" / PUBLISHERS, PublisherTable, problems)
    return (table.root if table else {}), tuple(problems)


def links_of(root: Path) -> tuple[dict[str, Known], tuple[Problem, ...]]:
    """What is known of the addresses that the content leads to, and lines that cannot be read."""
    try:
        return visited.read(inside(root, visited.PATH).read_bytes().decode("utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}, ()
    except (OSError, ValueError) as error:
        message = f"this file cannot be read: {_reason(error)}"
        return {}, (Problem(Spot(visited.PATH), "links-lock", message, "delete it: it is written again"),)


def files(root: Path) -> tuple[tuple[str, ...], tuple[Problem, ...]]:
    """Paths of all entries relative to the project, sorted, and what stands in `content/` that is none."""
    content, paths, problems = root / "content", [], []
    for place in sorted(content.iterdir()) if content.is_dir() else ():
        shown = f"content/{place.name}"
        if place.name.startswith(".") or place.name in (SETTINGS, PROPERTIES, PUBLISHERS, LINKS):
            continue
        if place.is_symlink() or not place.is_dir() or place.name not in KINDS:
            hint = (
                did_you_mean(place.name, KINDS)
                or f"what stands here is {SETTINGS}, {PROPERTIES}, {PUBLISHERS} and a folder for a kind"
            )
            problems.append(Problem(Spot(shown), "folder", f"`{place.name}` is no kind of content", hint))
            continue
        for file in sorted(place.iterdir()):
            if file.name.startswith(".") or file.name.endswith("~"):
                continue
            if file.is_symlink() or not file.is_file() or file.suffix != ".md" or not STEM.fullmatch(file.stem):
                hint = "an entry is a file `stem.md`, its stem 1 to 80 of a-z 0-9 -"
                problems.append(
                    Problem(Spot(f"{shown}/{file.name}"), "file-name", "the name of an entry is not like this", hint)
                )
            else:
                paths.append(f"{shown}/{file.name}")
    return tuple(paths), tuple(problems)


def outline(read: Read) -> Read:
    """Of a draft of a brief its frontmatter alone, and of its claims the ids: thousands may wait for an editor."""
    entry = read.entry
    if entry is None or not entry.draft or not isinstance(entry.record, Brief):
        return read
    only_ids = dict.fromkeys(entry.record.claims, ClaimData(standing=Standing.REPORTED))
    record = entry.record.model_copy(update={"claims": only_ids, "doubts": ()})
    return Read(Entry(entry.id, entry.path, record, digest=entry.digest), read.problems)


def read_all(
    root: Path,
    paths: Sequence[str],
    jobs: int = 1,
    memo: Memo | None = None,
    kept: Callable[[Read], Read] = lambda read: read,
) -> dict[str, Read]:
    """Read and parse these files, in so many processes, and keep so much of each; what is remembered is kept whole."""
    if memo is None:
        parts = parallel.shares(jobs, lambda number: _parse(root, paths[number::jobs], kept))
        found = {path: one for part in parts for path, one in part.items()}
        return {path: found[path] for path in paths}
    keys = {path: memo.key(path, (root / path).read_bytes()) for path in paths}
    known = memo.known(keys)
    missing = [path for path in paths if path not in known]
    fresh = read_all(root, missing, parallel.jobs_for(len(missing), None) if jobs > 1 else 1)
    memo.keep((keys[path], one.entry) for path, one in fresh.items() if one.entry and not one.problems)
    memo.forget(frozenset(keys.values()))
    return {path: fresh[path] if path in fresh else Read(known[path], ()) for path in paths}


def _parse(root: Path, paths: Iterable[str], kept: Callable[[Read], Read]) -> dict[str, Read]:
    return {path: kept(read_entry(path, (root / path).read_bytes())) for path in paths}


def inside(root: Path, path: str) -> Path:
    """A file below the project, or ValueError: content is written by strangers."""
    found = (root / path).resolve()
    if not found.is_relative_to(root.resolve()):
        raise ValueError("it leads out of the project")
    if found.exists() and not found.is_file():
        raise ValueError("it is no file")
    return found


def _summary(record: Record, parsed: yamltext.Parsed, path: str) -> tuple[Body, tuple[Problem, ...]]:
    if not isinstance(record, (Brief, Note)) or not record.summary:
        return EMPTY, ()
    return markdown.parse_line(record.summary, path, *parsed.places["summary"])


def _settings(file: Path, model: type[M], problems: list[Problem]) -> M | None:
    shown = f"content/{file.name}"
    try:
        data = inside(file.parent.parent, shown).read_bytes()
    except FileNotFoundError:
        hint = "a project is made by `briefing new site DIR`; is this its folder?"
        problems.append(Problem(Spot(shown), "missing-file", "this file is missing", hint))
        return None
    except ValueError as error:
        problems.append(Problem(Spot(shown), "missing-file", f"this file cannot be read: {error}"))
        return None
    return _parsed_settings(data, shown, model, problems)


def _parsed_settings(data: bytes, shown: str, model: type[M], problems: list[Problem]) -> M | None:
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        problems.append(_bad_bytes(shown, data, error))
        return None
    parsed = yamltext.parse(text, shown)
    settings, found = frontmatter.validate(model, parsed, shown)
    problems += found
    problems += _turned(text, shown, Severity.ERROR)
    return settings


def _turned(text: str, path: str, severity: Severity = Severity.WARNING) -> tuple[Problem, ...]:
    """Each sign that turns the direction: a passage may hold one, but somebody has to have seen it."""
    hint = "delete it, unless a text of that direction needs it"
    return tuple(
        Problem(Spot(path, *place), "hidden-character", f"{what} is not seen, and turns what follows", hint, severity)
        for place, what in hidden.turns(text)
    )


def _bad_bytes(path: str, data: bytes, error: UnicodeDecodeError) -> Problem:
    line = data.count(b"\n", 0, error.start) + 1
    before = data[data.rfind(b"\n", 0, error.start) + 1 : error.start].decode("utf-8", "replace")
    message = f"byte 0x{data[error.start]:02x} is not UTF-8"
    return Problem(Spot(path, line, len(before) + 1), "encoding", message, "save the file as UTF-8")


def _reason(error: Exception) -> str:
    return error.strerror or str(error) if isinstance(error, OSError) else str(error)
