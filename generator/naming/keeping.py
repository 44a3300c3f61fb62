"""The commands that keep addresses alive: `rename`. Each imports what it needs when it runs.

In: words on a command line. Out: what the doing modules say, and an exit code.
"""

from pathlib import Path

import click

from generator.saying.command import ROOT, alone, count, reported


@click.command()
@click.argument("entry")
@click.argument("new")
@ROOT
def rename(entry: str, new: str, root: Path) -> None:
    """Give an entry another stem: ENTRY is KIND/STEM or its file, NEW the stem that it is to have.

    Everything that refers to it follows, and its old address goes on leading to it. Nothing is written where that
    cannot be done.

    \b
    Example: briefing rename people/jane-exmaple jane-example
    """
    from generator.naming import renaming

    with reported() as done, alone(root):
        made = renaming.rename(root, entry, new)
        for path in made.changed:
            click.echo(f"changed  {path}")
        click.echo(f"changed  {made.old} → {made.path}")
        done(f"renamed, {count(len(made.changed), 'other file')} changed")
