"""The same work on several processors.

In: how many shares, and a function of a share's number. Out: the results in order, the same as if one process had done
it all. Children are forked, so nothing but results is sent; where forking is unknown, one process does everything.

Results are pickled. That is safe here and nowhere else: the pipe has no name, its two ends are this process and its own
child, and nothing that was read from a file or the network is ever unpickled.
"""

import os
import pickle
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def jobs_for(items: int, wanted: int | None) -> int:
    """How many processes pay off: forking costs more than it brings below some two hundred items."""
    if wanted is not None:
        return max(1, wanted) if hasattr(os, "fork") else 1
    return min(os.cpu_count() or 1, 8) if items >= 200 and hasattr(os, "fork") else 1


def shares(count: int, work: Callable[[int], T]) -> list[T]:
    """`[work(0), …, work(count - 1)]`; an exception of any share is raised here."""
    children = [_fork(work, number) for number in range(1, count)]
    results: list[T] = []
    failure: BaseException | None = None
    try:
        results.append(work(0))
    except BaseException as error:
        failure = error
    for pid, pipe in children:
        with os.fdopen(pipe, "rb") as stream:
            data = stream.read()
        os.waitpid(pid, 0)
        if not data:
            failure = failure or ChildProcessError("a process of this build was ended from outside")
            continue
        done, value = pickle.loads(data)  # our own child wrote it into our own pipe
        if done:
            results.append(value)
        else:
            failure = failure or value
    if failure:
        raise failure
    return results


def _fork(work: Callable[[int], T], number: int) -> tuple[int, int]:
    read, write = os.pipe()
    pid = os.fork()
    if pid:
        os.close(write)
        return pid, read
    # The child: it answers through the pipe and never returns into the caller's code.
    try:
        os.close(read)
        try:
            answer = (True, work(number))
        except BaseException as error:
            answer = (False, error)  # type: ignore[assignment]
        with os.fdopen(write, "wb") as stream:
            stream.write(pickle.dumps(answer))
    finally:
        os._exit(0)
