"""What a command says: its summary with the time it took, its problems, and a bar while a person waits.

In: words, problems, counts. Out: lines on standard error, and an exit code. Refuses to know any command.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from generator.model.problems import Problem


ROOT = click.option(
    "--project",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder, if it is not this one.",
)
FORMS = ("text", "json", "github", "sarif")
JOBS = click.option("--jobs", type=click.IntRange(1, 64), help="How many processes; by default as many as pay off.")


@contextmanager
def reported(timed: bool = True) -> Iterator[Callable[[str], None]]:
    """Run a command: its summary with the time it took, its problems, and never a traceback for a user's mistake.

    `timed`: False for a command that waits for a person, whose time is nobody's business.
    """
    from generator.model.problems import Stop, errors

    start = time.perf_counter()

    def done(words: str) -> None:
        click.echo(f"{words}, in {time.perf_counter() - start:.2f} s" if timed else words, err=True)

    try:
        yield done
    except Stop as stop:
        tell(stop.problems)
        if all(problem.rule == "use" for problem in stop.problems):
            sys.exit(2)
        click.echo(f"{count(len(errors(stop.problems)), 'error')}; nothing was written", err=True)
        sys.exit(1)
    except BrokenPipeError:
        # Whoever read our lines has had enough of them.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except OSError as error:
        click.echo(f"{error.filename or 'the system'}: {error.strerror or error}", err=True)
        sys.exit(1)


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Write drafts while no other process does; who comes second says so and waits.

    It waits and does not fail, since nothing is wrong: what the first makes is there when the second reads the project,
    and a row of `add` in a script loses none of its articles. The lock ends with its process, so none waits for nobody.
    """
    from generator.files.locks import held

    folder = root / "content"
    with held(
        folder if folder.is_dir() else root,
        lambda: click.echo("another process makes drafts in this project: waiting until it has done", err=True),
    ):
        yield


def tell(problems: "Sequence[Problem]") -> None:
    from generator.saying.pointing import listed

    for line in listed(problems):
        click.echo(line, err=True)


def progress() -> Callable[[str, int, int], None]:
    """A bar when a person watches, silence in a pipe."""
    if not sys.stderr.isatty():
        return lambda stage, done, total: None

    def draw(stage: str, done: int, total: int) -> None:
        filled = 30 * done // max(total, 1)
        click.echo(f"\r{stage:>6} [{'#' * filled}{'.' * (30 - filled)}] {done:,} of {total:,} ", err=True, nl=False)
        if done >= total:
            click.echo("\r\033[K", err=True, nl=False)

    return draw


def count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
