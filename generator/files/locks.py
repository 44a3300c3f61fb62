"""One process at a time: a folder is held by one of them, and whoever comes second waits.

In: a folder, and whom to tell that somebody waits. Out: the time in which the folder is ours. The system lets go of it
when its process ends, however it ends, so that nothing has to be cleared away. Refuses to know what is done there.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


def _silent() -> None:
    """Nobody is told."""


@contextmanager
def held(folder: Path, waits: Callable[[], None] = _silent) -> Iterator[None]:
    """Hold a folder; `waits` is called before waiting for another process. Where the system knows no locks, nobody
    waits."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waits()
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
