"""The project as a commit of its git repository has it.

In: a project's folder and the name of a commit. Out: its files by path, and their bytes. What is asked of git is asked
with fixed words and a checked name; no hook, filter, attribute or pager of the repository runs, and nothing of its
files does. Refuses to know what the files mean.
"""

import os
import posixpath
import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.model.problems import Problem, Spot, Stop

_REF = re.compile(r"[A-Za-z0-9_@][A-Za-z0-9_./@~^{}+-]{0,199}")
_QUIET = ("-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}", "-c", "protocol.allow=never")
_SECONDS = 120
LINK, MODULE, TREE = "120000", "160000", "40000"


@dataclass(frozen=True, slots=True)
class Blob:
    """One file: its mode as git has it, and the id of its bytes."""

    mode: str
    id: str


@dataclass(frozen=True, slots=True)
class Past:
    """A commit, and its files by path relative to the project; those beside it begin with `../`."""

    commit: str
    files: Mapping[str, Blob]


def parted(root: Path, ref: str) -> Past:
    """The commit at which what is checked out parted from `ref`; Stop where there is none."""
    before = _commit(root, ref)
    found = ask(root, "merge-base", before, "HEAD").decode("ascii", "replace").split()
    if not found:
        raise unknown(ref, "it shares no commit with what is checked out", "fetch the whole history")
    return at(root, found[0])


def at(root: Path, ref: str) -> Past:
    """The files of a commit; Stop where it is unknown."""
    commit = _commit(root, ref)
    here = ask(root, "rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").strip("\n")
    files = {}
    for row in filter(None, ask(root, "ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0")):
        about, _, name = row.partition(b"\t")
        mode, _, id = about.decode("ascii").split(" ")
        path = name.decode("utf-8", "surrogateescape")
        inside = path.startswith(here)
        files[path.removeprefix(here) if inside else posixpath.relpath(path, here)] = Blob(mode, id)
    return Past(commit, files)


def contents(root: Path, blobs: Iterable[Blob]) -> dict[str, bytes]:
    """The bytes of files by the id of each; a repository inside the repository has none."""
    ids = sorted({blob.id for blob in blobs if blob.mode != MODULE})
    if not ids:
        return {}
    answer = ask(root, "cat-file", "--batch", said="".join(f"{id}\n" for id in ids).encode())
    found, start = {}, 0
    for id in ids:
        end = answer.index(b"\n", start)
        head = answer[start:end].split(b" ")
        if len(head) != 3:
            raise unknown(id, "git does not have all files of this commit", "fetch the whole history")
        size = int(head[2])
        found[id] = answer[end + 1 : end + 1 + size]
        start = end + size + 2
    return found


def lay(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files below a folder, none elsewhere, whatever their paths say."""
    for path, data in files.items():
        parts = path.split("/")
        if path.startswith("/") or any(part in ("", ".", "..") or "\0" in part for part in parts):
            continue
        place = folder.joinpath(*parts)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)


def _commit(root: Path, ref: str) -> str:
    if not _REF.fullmatch(ref) or ".." in ref:
        raise unknown(ref, "this is no name of a commit", "such as main, origin/main, v1.2 or a commit's number")
    found = ask(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{ref}^{{commit}}")
    if not found:
        raise unknown(ref, "git knows no such commit", "fetch it: git fetch origin")
    return found.decode("ascii", "replace").strip()


def ask(root: Path, *words: str, said: bytes = b"") -> bytes:
    """What git answers; nothing where it answers with a mistake of its own."""
    own = {"GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        done = subprocess.run(
            ["git", "--no-pager", *_QUIET, *words],
            cwd=root,
            input=said,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env={**os.environ, **own},
        )
    except FileNotFoundError as error:
        raise unknown("git", "git is not installed", "what was is read through git") from error
    except subprocess.TimeoutExpired as error:
        raise unknown("git", "git gave no answer", "try again") from error
    if done.returncode > 1:
        said_by_git = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise unknown("git", said_by_git or "git failed", "is this folder in a git repository?")
    return done.stdout if done.returncode == 0 else b""


def unknown(what: str, message: str, hint: str) -> Stop:
    """That something cannot be asked of git, in words."""
    return Stop([Problem(Spot(what), "use", message, hint)])
