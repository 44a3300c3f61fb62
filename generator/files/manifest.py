"""Whether anything at all has changed since the last build, seen before any heavy import.

In: a project's folder. Out: a snapshot of names, sizes and times of everything that a build reads and writes. A file as
new as the snapshot itself counts as changed, since it may have been written while the build ran. Imports only what
Python itself has loaded already, and `json`.
"""

import json
import os
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from generator import __version__
from generator.files import cache

_TICK = 20_000_000  # nanoseconds; the coarsest clock of a disk in common use
_HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

Snapshot = dict[str, Any]


def snapshot(root: str) -> Snapshot:
    """Everything that a build reads, as it is now."""
    packages = [path for path in sys.path if path.endswith("site-packages")]
    places = [os.path.join(root, name) for name in ("content", "seeds", "templates")]
    return {
        "version": [__version__, sys.version, root],
        "at": time.time_ns(),
        "packages": [[path, os.stat(path).st_mtime_ns] for path in packages if os.path.isdir(path)],
        "inputs": [
            *_files([*places, _HERE, os.path.join(os.path.dirname(_HERE), "templates")]),
            *_file(os.path.join(root, "seeds.lock")),
        ],
    }


def remember(root: str, before: Snapshot, told: Sequence[str] = ()) -> None:
    """After a build: what it read, taken before it began, what it wrote and warned of; a lost cache is no loss."""
    place = cache.folder(root)
    try:
        os.makedirs(place, exist_ok=True)
        data = before | {"outputs": _files([os.path.join(root, "site")]), "told": list(told)}
        with open(os.path.join(place, "manifest.json.next"), "w", encoding="utf-8") as file:
            json.dump(data, file)
        os.replace(os.path.join(place, "manifest.json.next"), os.path.join(place, "manifest.json"))
    except OSError:
        return


def unchanged(root: str) -> tuple[int, list[str]] | None:
    """How many files the site has and what was warned of, where nothing has changed; None when it is not sure."""
    try:
        with open(os.path.join(cache.folder(root), "manifest.json"), encoding="utf-8") as file:
            then = json.load(file)
        now = snapshot(root)
        if any(then[key] != now[key] for key in ("version", "packages", "inputs")):
            return None
        if any(time_ns > then["at"] - _TICK for _, _, time_ns in then["inputs"]):
            return None
        outputs = _files([os.path.join(root, "site")])
        return (len(outputs), then["told"]) if outputs == then["outputs"] else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _file(path: str) -> list[list[Any]]:
    """The same of one file, nothing where there is none."""
    with suppress(FileNotFoundError):
        known = os.stat(path)
        return [[path, known.st_size, known.st_mtime_ns]]
    return []


def _files(places: list[str]) -> list[list[Any]]:
    """Path, size and time of every file below these folders, in an order that does not change."""
    found: list[list[Any]] = []
    waiting = [place for place in places if os.path.isdir(place)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.name == "__pycache__":
                    continue
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                    continue
                with suppress(FileNotFoundError):  # it went while we looked
                    known = entry.stat(follow_symlinks=False)
                    found.append([entry.path, known.st_size, known.st_mtime_ns])
    return sorted(found)
