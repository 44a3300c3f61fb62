"""Writing into a project: a file that is there is a person's, until it is proved to be a machine's own.

In: the project's folder, paths and texts. Out: files, each whole or not at all. Refuses to leave the project's folder.
"""

import os
import shutil
from itertools import count
from pathlib import Path

from generator.files import content


def write_new(root: Path, path: str, text: str) -> str:
    """Write a file under this path or, where one stands there, under the next free one; the path that was taken."""
    stem, _, suffix = path.rpartition(".")
    for number in count(1):
        free = path if number == 1 else f"{stem}-{number}.{suffix}"
        target = content.inside(root, free)
        target.parent.mkdir(parents=True, exist_ok=True)
        if _laid(target, text.encode()):
            return free
    raise AssertionError("numbers have no end")


def _laid(target: Path, data: bytes) -> bool:
    """Lay a whole file where none is, in one step; False where one is."""
    beside = _beside(target, data)
    try:
        os.link(beside, target)
    except FileExistsError:
        return False
    except OSError:  # a disk without hard links
        try:
            with target.open("xb") as stream:
                stream.write(data)
        except FileExistsError:
            return False
    finally:
        beside.unlink()
    return True


def _beside(target: Path, data: bytes) -> Path:
    """The data in a hidden file of this process alone, in the folder of the target."""
    beside = target.with_name(f".{target.name}.{os.getpid()}.new")
    beside.write_bytes(data)
    return beside


def replace_text(file: Path, text: str) -> bool:
    """Put a text in the place of a file, in one step; False where it is there already."""
    data = text.encode()
    if file.is_file() and file.read_bytes() == data:
        return False
    beside = _beside(file, data)
    if file.is_file():
        shutil.copymode(file, beside)
    os.replace(beside, file)
    return True
