"""Reporting: what a check found and what --fix did, in the form that was asked for.

In: a result, a form, the project's folder. Out: text on standard error for people, one document on standard output for
machines. The lines that problems point at are read here. Refuses to know how anything is checked.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import click

from generator.checking import annotating, mending
from generator.checking.check import Checked
from generator.files import content
from generator.model.problems import Problem, Stop
from generator.saying.command import alone
from generator.saying.pointing import told, visible

_LARGEST = 8_000_000  # bytes of a file of which a line is shown


def report(found: Checked, form: str, root: Path, jobs: int | None = None) -> None:
    """Print what was found."""
    if form == "text":
        lines = Lines(root, found.texts)
        colour = coloured(os.environ, sys.stderr.isatty())
        for problem in found.problems:
            # What is lost stood in the older page: its line is none of the new one.
            hidden = found.covered or problem.rule == "lost-address"
            for line in told(problem, _none if hidden else lines.line, colour):
                click.echo(line, err=True, color=colour)
        for notice in found.notices:
            click.echo(visible(notice), err=True)
    elif form == "json":
        click.echo(annotating.as_json(found), nl=False)
    elif form == "github":
        click.echo(annotating.as_github(found, below(root)), nl=False)
    else:
        click.echo(annotating.as_sarif(found, below(root), _changes(root, found, jobs)), nl=False)


def _none(file: str, number: int) -> str | None:
    return None


def fixed(root: Path, jobs: int | None = None) -> None:
    """Mend what is safe, and say what was mended; what cannot be read is left for the check to tell."""
    try:
        with alone(root):
            made = mending.mend(root, jobs)
    except Stop:
        return
    for notice in (*made.notices, *made.left):
        click.echo(visible(notice), err=True)


def coloured(environment: Mapping[str, str], terminal: bool) -> bool:
    """Whether colours are wanted: on a terminal that knows them, by a person who did not say no."""
    return terminal and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def below(root: Path) -> str:
    """The project's folder below the one where the command runs; empty where it is that one or lies elsewhere."""
    here, place = Path.cwd(), root.resolve()
    shown = place.relative_to(here).as_posix() if place.is_relative_to(here) else "."
    return "" if shown == "." else shown


def _changes(root: Path, found: Checked, jobs: int | None) -> Mapping[Problem, mending.Change]:
    try:
        return mending.changes(root, found.problems, jobs)
    except Stop:
        return {}


@dataclass(slots=True)
class Lines:
    """The lines of the files that problems stand in, each file read once; `texts` are those that are on no disk."""

    root: Path
    texts: Mapping[str, str] = field(default_factory=dict)
    last: tuple[str, list[str]] = ("", [])

    def line(self, file: str, number: int) -> str | None:
        """A line of a file by its number from 1; None where there is none."""
        if self.last[0] != file:
            self.last = (file, self._read(file))
        return self.last[1][number - 1] if 0 < number <= len(self.last[1]) else None

    def _read(self, file: str) -> list[str]:
        text = self.texts.get(file)
        if text is None and file.startswith("site/"):
            return []  # what lies there may be of an older build
        if text is None:
            try:
                place = content.inside(self.root, file)
                data = place.read_bytes() if place.stat().st_size <= _LARGEST else b""
            except (OSError, ValueError):
                return []
            # Of a PDF or a picture nothing can be shown.
            text = "" if file.startswith("seeds/") and b"\0" in data else data.decode("utf-8-sig", "replace")
        return [line.removesuffix("\r") for line in text.split("\n")]
