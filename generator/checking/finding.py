"""Finding a version: the states of the content in which some page had it, the newest first.

    content/ as it is here ──┐
                             ├──link──▶ the version of every page ──▶ where the one that is asked for stands
    git, commit by commit ───┘

In: a project in a git repository, a version, maybe a page. Out: `Found`. What linking a state gave is remembered by the
tree of git and the code that links; once a page is found, states in which one of its files is another are passed over.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator.files import content, history, parallel, past
from generator.files.history import Commit, History
from generator.files.memo import Memo
from generator.link.linking import unchecked
from generator.model.content import Content
from generator.model.problems import Stop
from generator.publish.citing.versions import files_of, versions

Progress = Callable[[str, int, int], None]
Told = tuple[Mapping[str, str], int]  # of a state: versions by page, and how many files could not be read
_AT_ONCE = 8  # states for each process, before it is looked whether one has the version


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that has the version in the content of a commit, or in `content/` as it is here where there is none."""

    page: str
    commit: Commit | None


@dataclass(frozen=True, slots=True)
class Found:
    """Where the version is. `now`: the version of each page as it stands here. `files`: of each page found, its files.

    `unread`: states of which something could not be read by the rules of today.
    """

    hits: tuple[Hit, ...]
    now: Mapping[str, str]
    files: Mapping[str, str]
    history: History
    unread: int


@dataclass(slots=True)
class _Search:
    """What is known so far: the hits, and of each page found the list of its files."""

    root: Path
    wanted: Callable[[Mapping[str, str]], Sequence[str]]
    hits: list[Hit] = field(default_factory=list)
    files: dict[str, str] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)  # of files, by the id of their blob


def find(root: Path, version: str, page: str, jobs: int | None, progress: Progress) -> Found:
    """Every state in which a page, or `page` alone, has the version; Stop where there is no history to be read."""
    known = history.history(root, "content")
    search = _Search(root, lambda every: [id for id, one in every.items() if one == version and page in ("", id)])
    here = _here(root)
    now = _versions(here)
    _note(search, None, now, here)
    count, unread = parallel.jobs_for(len(known.commits) * 100, jobs), 0
    memo = Memo.open(root)
    try:
        for start in range(0, len(known.commits), count * _AT_ONCE):
            some = [one for one in known.commits[start : start + count * _AT_ONCE] if _possible(search, one)]
            for commit, (every, bad) in zip(some, _told(root, some, count, memo), strict=True):
                unread += bad > 0
                _note(search, commit, every, None)
            progress("search", min(start + count * _AT_ONCE, len(known.commits)), len(known.commits))
    finally:
        if memo:
            memo.close()
    return Found(tuple(search.hits), now, search.files, known, unread)


def _here(root: Path) -> Content | None:
    """The content as it is here; None where its settings cannot be read."""
    try:
        paths, _ = content.files(root)
        return content.load(root, content.read_all(root, paths))[0]
    except Stop:
        return None


def _versions(found: Content | None) -> Mapping[str, str]:
    return versions(unchecked(found)) if found else {}


def _note(search: _Search, commit: Commit | None, every: Mapping[str, str], found: Content | None) -> None:
    """Keep the pages that have the version, and the files of those that are new."""
    for id in search.wanted(every):
        search.hits.append(Hit(id, commit))
        if id not in search.files:
            states = history.states(search.root, [commit.tree] if commit else [])
            then = found or next((state.content for _, state in states), None)
            search.files[id] = files_of(id, unchecked(then)) if then else ""


def _possible(search: _Search, commit: Commit) -> bool:
    """Whether a state can have the version: no page was found yet, or all files of one are the same there."""
    if not search.files:
        return True
    ((_, _, blobs),) = history.entries(search.root, [commit.tree])
    return any(_same(search, files, blobs) for files in search.files.values())


def _same(search: _Search, files: str, blobs: Mapping[str, past.Blob]) -> bool:
    rows = [row.split("  ", 1) for row in files.splitlines()]
    if any(path not in blobs for _, path in rows):
        return False
    new = [blobs[path] for _, path in rows if blobs[path].id not in search.digests]
    search.digests |= {id: content.digest(data) for id, data in past.contents(search.root, new).items()}
    return all(search.digests[blobs[path].id] == digest for digest, path in rows)


def _told(root: Path, commits: Sequence[Commit], count: int, memo: Memo | None) -> list[Told]:
    """The versions in each of these states, as remembered or by linking it."""
    keys = {one.tree: memo.key(f"versions {_rules()}", one.tree.encode()) for one in commits} if memo else {}
    kept = {tree: text for tree, key in keys.items() if memo and (text := memo.text(key)) is not None}
    missing = list(dict.fromkeys(one.tree for one in commits if one.tree not in kept))
    share = -(-len(missing) // count)
    parts = (
        parallel.shares(min(count, len(missing)), lambda number: _linked(root, missing[number * share :][:share]))
        if missing
        else []
    )
    for tree, text in (pair for part in parts for pair in part.items()):
        kept[tree] = text
        if memo:
            memo.keep_text(keys[tree], text)
    return [_of_text(kept[one.tree]) for one in commits]


def _linked(root: Path, trees: Sequence[str]) -> dict[str, str]:
    found = {}
    for tree, state in history.states(root, trees):
        rows = [f"{version} {id}\n" for id, version in _versions(state.content).items()]
        found[tree] = f"{state.unread + (state.content is None)}\n{''.join(rows)}"
    return found


def _of_text(text: str) -> Told:
    unread, *rows = text.splitlines()
    return {id: version for version, _, id in (row.partition(" ") for row in rows)}, int(unread)


def _rules() -> str:
    """The digest of the code that decides on what a page rests."""
    here = Path(__file__).resolve().parent.parent
    files = sorted([*(here / "link").rglob("*.py"), *(here / "publish" / "citing").glob("versions.py")])
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()
