"""What a folder of the project was, commit by commit, and the content as it was then.

In: a project in a git repository. Out: the commits in which the folder became other, what stood in it, and `Content`
read from what git keeps, without seeds, and with no text but that of briefs. What did not change from one state to the
next is not read again.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.files.content import PROPERTIES, SETTINGS, Read, read_entry, read_settings
from generator.files.past import LINK, MODULE, TREE, Blob, ask, contents, unknown
from generator.model.bodies import EMPTY
from generator.model.content import Content
from generator.model.kinds import KINDS
from generator.model.names import STEM
from generator.model.problems import Stop


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit in which a folder became other: its number, its day (`YYYY-MM-DD`), and the folder's tree."""

    id: str
    day: str
    tree: str


@dataclass(frozen=True, slots=True)
class History:
    """The commits in which a folder became other, the newest first, `of` how many.

    `shallow`: this clone has no older ones.
    """

    commits: tuple[Commit, ...]
    of: int
    shallow: bool


@dataclass(frozen=True, slots=True)
class State:
    """The content as a tree of git has it; None where its settings cannot be read.

    `read`: by path the id of the blob, and what it gave.
    """

    content: Content | None
    read: Mapping[str, tuple[str, Read]]

    @property
    def unread(self) -> int:
        """How many of its files cannot be read by the rules of today."""
        return sum(1 for _, one in self.read.values() if one.entry is None)


def history(root: Path, folder: str) -> History:
    """The commits behind what is checked out in which a folder of the project became other; Stop without a commit."""
    if not ask(root, "rev-parse", "--verify", "--quiet", "HEAD"):
        raise unknown("git", "this repository has no commit yet", "commit the content first")
    form = ("--full-history", "--date-order", "--format=%H %cI")
    rows = ask(root, "rev-list", *form, "HEAD", "--", folder).decode("ascii", "replace").splitlines()
    found = [row.split(" ") for row in rows if not row.startswith("commit ")]
    here = ask(root, "rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").strip("\n")
    asked = "".join(f"{id}:{here}{folder}\n" for id, _ in found).encode("utf-8", "surrogateescape")
    trees = ask(root, "cat-file", "--batch-check=%(objecttype) %(objectname)", said=asked).decode().splitlines()
    commits = (
        Commit(id, time[:10], tree.removeprefix("tree "))
        for (id, time), tree in zip(found, trees, strict=True)
        if tree.startswith("tree ")  # in some commits there was no such folder
    )
    count = int(ask(root, "rev-list", "--count", "HEAD"))
    return History(tuple(commits), count, ask(root, "rev-parse", "--is-shallow-repository").strip() == b"true")


def listing(root: Path, trees: Iterable[str]) -> dict[str, dict[str, Blob]]:
    """What stands in each of these folders by name: files, and folders as the ids of their trees."""
    found = contents(root, (Blob(TREE, id) for id in trees))
    return {id: dict(_named(data, len(id) // 2)) for id, data in found.items()}


def states(root: Path, trees: Iterable[str]) -> Iterator[tuple[str, State]]:
    """The content of each tree in turn; what stands in one and in the next is read once."""
    before = State(None, {})
    for tree, top, blobs in entries(root, trees):
        before = _state(root, top, blobs, before)
        yield tree, before


def _state(root: Path, top: Mapping[str, Blob], blobs: Mapping[str, Blob], before: State) -> State:
    same = {path: one for path, one in before.read.items() if path in blobs and blobs[path].id == one[0]}
    fresh = {path: blob for path, blob in blobs.items() if path not in same}
    settings = {name: top[name] for name in (SETTINGS, PROPERTIES) if name in top}
    data = contents(root, (*fresh.values(), *settings.values()))
    read = {path: (blob.id, _bare(read_entry(path, data[blob.id]))) for path, blob in fresh.items() if blob.id in data}
    every = dict(sorted((same | read).items()))
    return State(_content({name: data[blob.id] for name, blob in settings.items()}, every), every)


def entries(root: Path, trees: Iterable[str]) -> Iterator[tuple[str, Mapping[str, Blob], Mapping[str, Blob]]]:
    """Each tree of `content/`, what stands at its top, and its files of content by path; links are none."""
    every = list(trees)
    tops = listing(root, every)
    folders = {
        tree: {name: blob.id for name, blob in top.items() if blob.mode == TREE and name in KINDS}
        for tree, top in tops.items()
    }
    inside = listing(root, {id for named in folders.values() for id in named.values()})
    for tree in every:
        pairs = ((folder, pair) for folder, id in folders[tree].items() for pair in inside[id].items())
        yield tree, tops[tree], {f"content/{folder}/{name}": blob for folder, (name, blob) in pairs if _is(name, blob)}


def _is(name: str, blob: Blob) -> bool:
    """Whether this is a file of content."""
    return blob.mode not in (LINK, MODULE, TREE) and name.endswith(".md") and bool(STEM.fullmatch(name[: -len(".md")]))


def _bare(read: Read) -> Read:
    """Without the text, unless it is that of a brief, whose claims stand in it."""
    entry = read.entry
    if entry is None:
        return read
    return Read(replace(entry, body=entry.body if entry.folder == "briefs" else EMPTY, summary=EMPTY), read.problems)


def _content(settings: Mapping[str, bytes], read: Mapping[str, tuple[str, Read]]) -> Content | None:
    entries = {one.entry.id: one.entry for _, one in read.values() if one.entry}
    unread = frozenset(path[len("content/") : -len(".md")] for path, (_, one) in read.items() if one.entry is None)
    try:
        site, properties = read_settings(settings.get(SETTINGS, b""), settings.get(PROPERTIES, b""))
    except Stop:
        return None
    return Content(entries, site, properties, {}, {}, unread)


def _named(data: bytes, length: int) -> Iterator[tuple[str, Blob]]:
    """The entries of a tree as git stores it: mode, name, and `length` bytes of an id."""
    start = 0
    while start < len(data):
        end = data.index(b"\0", start)
        mode, _, name = data[start:end].partition(b" ")
        start = end + 1 + length
        yield name.decode("utf-8", "surrogateescape"), Blob(mode.decode("ascii"), data[end + 1 : start].hex())
