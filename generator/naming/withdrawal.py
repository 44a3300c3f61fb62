"""The command `withdraw`. It imports what it needs when it runs.

In: words on a command line. Out: what will change, what was changed, what is left to a person, and what no command can
reach. Without `--yes` nothing is written.
"""

import time
from pathlib import Path

import click

from generator.saying.command import ROOT, alone, count, reported


@click.command()
@click.argument("id")
@click.option("--label", default="", help="What stands in the place of the name, such as “a former reseller”.")
@click.option("--initials", is_flag=True, help="The initials stand in the place of the name.")
@click.option("--also", multiple=True, help="A form that is surely this name too; can be said several times.")
@click.option("--yes", is_flag=True, help="Do it; without it, what would be done is listed.")
@ROOT
def withdraw(id: str, label: str, initials: bool, also: tuple[str, ...], yes: bool, root: Path) -> None:
    """Take the name of ID, such as people/jane-example, out of every file: content, seeds, drafts, file names.

    Claims and statuses stay, under the label. Old addresses lead nowhere any more. Names that somebody else shares are
    listed and left to you. Nothing records whom a label stands for.

    \b
    Example: briefing withdraw people/jane-example --label "a former reseller"
    Example: briefing withdraw people/jane-example --initials --yes
    """
    from generator.checking import locking
    from generator.model.editing import Show
    from generator.model.problems import Stop
    from generator.model.seedlock import LOCK
    from generator.naming import withdrawing
    from generator.naming.beyond import BEYOND

    if bool(label) == initials:
        raise click.UsageError("say what stands in the place of the name: --label LABEL, or --initials")
    show = Show.INITIALS if initials else Show.WITHDRAWN
    with reported() as done, alone(root):
        wish = withdrawing.Wish(id, label, show, also)
        planned = withdrawing.plan(root, wish)
        if yes:
            withdrawing.carry_out(root, wish, planned)
        for change in planned.changes:
            moved = f" → {change.target}" if change.target != change.path else ""
            click.echo(f"{'changed' if yes else 'would change'}  {change.path}{moved}")
        click.echo(f"read again  {planned.changes[-1].target}: what is said there was said of a name")
        for place in planned.left:
            click.echo(f"left to you  {place}")
        click.echo("what this command cannot reach:")
        for where, what in BEYOND:
            click.echo(f"  {where}: {what}")
        if yes and (root / LOCK).exists():
            try:
                locking.lock(root, time.strftime("%Y-%m-%d"))
            except Stop:
                click.echo(f"not renewed  {LOCK}: mend what `briefing check` tells, then: briefing lock")
        onward = "next: briefing build, then prove it: briefing check --forms FILE, a file outside the project"
        files = count(len(planned.changes), "file")
        places = f"{count(len(planned.left), 'place')} left to you"
        done(
            f"{files} changed, {places}; {onward}" if yes else f"{files}, {places}; nothing was written: --yes does it"
        )
