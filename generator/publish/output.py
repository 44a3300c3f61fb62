"""The only module that writes a site.

In: pages. Out: a folder that is replaced whole or left as it was. The new tree is made beside the old one, unchanged
files hard-linked, and the two are exchanged in one step of the file system; what was not planned is not in it.
"""

import ctypes
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from generator.files import locks
from generator.model.problems import Problem, Spot, Stop

_CWD, _EXCHANGE = -100, 2


@dataclass(frozen=True, slots=True)
class Tree:
    """The site as it is, and the place beside it where the next one is made."""

    site: Path

    @property
    def next(self) -> Path:
        """Where the new tree grows; on the same disk, so that it can be exchanged."""
        return self.site.with_name(f".{self.site.name}-next")

    @property
    def old(self) -> Path:
        """Where the old tree waits, on systems that cannot exchange two folders."""
        return self.site.with_name(f".{self.site.name}-old")


@contextmanager
def staged(tree: Tree) -> Iterator[None]:
    """One build at a time; leftovers of a build that was killed are cleared, a half exchange is undone."""
    with locks.held(tree.site.parent):
        if tree.site.is_symlink() or (tree.site.exists() and not tree.site.is_dir()):
            hint = "a build replaces the folder as a whole; move what stands here out of the way"
            raise Stop([Problem(Spot(tree.site.name), "output", "this is no folder of the project", hint)])
        if not tree.site.exists() and tree.old.exists():
            tree.old.rename(tree.site)
        _clear(tree.next)
        _clear(tree.old)
        tree.next.mkdir()
        try:
            yield
        finally:
            _clear(tree.next)


def _clear(place: Path) -> None:
    if place.is_symlink() or place.is_file():
        place.unlink()
    else:
        shutil.rmtree(place, ignore_errors=True)


def folders(tree: Tree, paths: Iterable[str]) -> None:
    """Make the folders that these files need."""
    for folder in sorted({path.rpartition("/")[0] for path in paths} - {""}):
        (tree.next / folder).mkdir(parents=True, exist_ok=True)


def put(tree: Tree, path: str, data: bytes) -> bool:
    """Lay one file into the new tree; True where it differs from the old one."""
    new, old = tree.next / path, tree.site / path
    if same(old, data):
        with suppress(OSError):  # a disk without hard links, or a file that others made read-only
            os.link(old, new)
            return False
    # Never through a hard link: the other name of that file is in the site that readers see.
    new.unlink(missing_ok=True)
    new.write_bytes(data)
    return True


def same(file: Path, data: bytes) -> bool:
    """Whether a file stands there with just these bytes."""
    try:
        return not file.is_symlink() and file.stat().st_size == len(data) and file.read_bytes() == data
    except OSError:
        return False


def unplanned(tree: Tree, paths: Iterable[str]) -> tuple[str, ...]:
    """Files of the old tree that the new one does not have."""
    planned = set(paths)
    if not tree.site.is_dir():
        return ()
    found: list[str] = []
    for folder, folders, files in os.walk(tree.site):
        # A link to a folder is a file to us: nothing is planned to lie behind it.
        links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        found += (Path(folder, name).relative_to(tree.site).as_posix() for name in (*files, *links))
    return tuple(sorted(path for path in found if path not in planned))


def exchange(tree: Tree) -> None:
    """The new tree takes the old one's place."""
    if not tree.site.exists():
        tree.next.rename(tree.site)
    elif not _swap(tree.next, tree.site):
        # A system without an exchange: the next build undoes it if we are killed between the two.
        tree.site.rename(tree.old)
        tree.next.rename(tree.site)
        _clear(tree.old)


def _swap(one: Path, other: Path) -> bool:
    """Exchange two folders in one step, where the system can."""
    library = ctypes.CDLL(None, use_errno=True)
    names = os.fsencode(one), os.fsencode(other)
    if sys.platform == "linux" and hasattr(library, "renameat2"):
        return bool(library.renameat2(_CWD, names[0], _CWD, names[1], _EXCHANGE) == 0)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        return bool(library.renamex_np(*names, _EXCHANGE) == 0)
    return False
