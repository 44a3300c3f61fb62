"""The command `briefing`. Each command imports what it needs when it runs, so that `--help` answers at once.

In: words on a command line. Out: what the doing modules say, and an exit code: 0 fine, 1 the content has mistakes,
2 wrong use. The clock is read here and nowhere else.
"""

import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import __version__
from generator.checking.explaining import explain
from generator.checking.locking import command as lock
from generator.checking.verifying import command as verify
from generator.making.commands import add, convert, review
from generator.naming.keeping import rename
from generator.naming.withdrawal import withdraw
from generator.saying.command import FORMS, JOBS, ROOT, count, progress, reported, tell

if TYPE_CHECKING:
    from generator.checking.visiting import Trip


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(version)s")
def main() -> None:
    """Turn sourced articles into briefs, and briefs into a site.

    \b
    briefing add article.html             an article becomes a seed, its source, a draft
    briefing convert                      drafts of everything in seeds/, again too
    briefing review                       what a person should look at in the drafts
    briefing check                        every mistake in the content and the finished pages
    briefing explain RULE                 what a rule of the check wants
    briefing build                        content/ becomes site/
    briefing verify DIGEST                which commit a page with this version shows
    briefing withdraw people/ID           a name goes out of every file
    """


@main.command()
@click.option("--format", "form", type=click.Choice(FORMS), default=FORMS[0], show_default=True, help="For whom.")
@click.option("--fix", is_flag=True, help="First mend what is safe: the form of frontmatter, a name for an id.")
@click.option(
    "--today",
    metavar="DATE",
    callback=lambda context, option, word: _day(word),
    help="List statuses that nobody has looked at for long, such as on 2026-11-23.",
)
@click.option("--external", is_flag=True, help="Visit what the content leads to; writes content/links.lock.")
@click.option(
    "--forms",
    "withdrawn",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Prove that no form of a name in this file, one a line, stands anywhere; keep it outside the project.",
)
@ROOT
@JOBS
def check(
    form: str,
    fix: bool,
    today: date | None,
    external: bool,
    withdrawn: Path | None,
    root: Path,
    jobs: int | None,
) -> None:
    """Read everything and report every mistake; write nothing, unless --fix or --external is given.

    The text goes to standard error; json, github (annotations of a pull request) and sarif to standard output.

    \b
    Example: briefing check
    Example: briefing check --fix
    Example: briefing check --today 2026-11-23
    Example: briefing check --external
    Example: briefing check --forms ~/withdrawn.txt
    Example: briefing check --format sarif > briefing.sarif
    """
    from generator.checking.check import Wanted
    from generator.checking.check import check as run
    from generator.checking.reporting import fixed, report
    from generator.model.problems import errors

    with reported() as done:
        wanted = Wanted(today, _trip() if external else None, withdrawn)
        if fix:
            fixed(root, jobs)
        found = run(root, jobs, progress(), wanted)
        report(found, form, root, jobs)
        bad = len(errors(found.problems))
        words = f"{count(bad, 'error')}, {count(len(found.problems) - bad, 'warning')}"
        pages = "pages not checked" if found.pages is None else count(found.pages, "page")
        done(f"{words} in {count(found.files, 'file')}, {count(found.claims, 'claim')}; {pages}")
        if bad:
            sys.exit(1)


@main.command()
@click.option(
    "--check", "compare", is_flag=True, help="Write nothing; fail when site/ is not what a fresh build makes."
)
@click.option("--clean", is_flag=True, help="Remember nothing of earlier builds.")
@click.option("--drafts", is_flag=True, help="Show drafts too, each page saying so; with --to, never in site/.")
@click.option("--moved-to", default="", help="Pages for a host that was left, which lead to this address; with --to.")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="Where a preview, or a left host, is made.")
@ROOT
@JOBS
def build(
    compare: bool, clean: bool, drafts: bool, moved_to: str, folder: Path | None, root: Path, jobs: int | None
) -> None:
    """Make site/ from content/, whole or not at all.

    \b
    Example: briefing build
    Example: briefing build --check
    Example: briefing build --drafts --to /tmp/preview
    Example: briefing build --moved-to https://new.example/ --to /tmp/left
    """
    import gc

    from generator.building.build import build as make
    from generator.building.build import differences
    from generator.building.previews import new_address, preview_folder

    if (drafts or bool(moved_to)) != (folder is not None) or drafts + bool(moved_to) + compare > 1:
        raise click.UsageError(
            "drafts and moved pages are never in site/: say --drafts or --moved-to URL with --to DIR"
        )

    # A build makes few circles and many things that live to its end: looking for circles takes a fifth of its time.
    gc.disable()
    with reported() as done:
        if compare:
            stale = differences(root, jobs)
            for path in stale:
                click.echo(f"site/{path}: not what a fresh build makes", err=True)
            done(f"{count(len(stale), 'file')} of site/ differ from a fresh build")
            if stale:
                sys.exit(1)
            return
        place = preview_folder(root, folder) if folder else None
        made = make(root, jobs, progress(), clean, place, new_address(moved_to))
        tell(made.warnings)
        left_out = f", {count(made.drafts, 'draft')} left out" if made.drafts and not folder else ""
        left_out += f", {made.held:,} on hold" if made.held else ""
        if made.of_drafts:
            left_out += f" ({count(made.of_drafts, 'warning')}: briefing check)"
        removed = f", {made.removed} removed" if made.removed else ""
        done(
            f"{count(made.files, 'file')} from {count(made.briefs, 'brief')} and {count(made.claims, 'claim')}:"
            f" {made.changed} changed{removed}{left_out}"
        )


@main.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="On this machine alone.")
@ROOT
def serve(port: int, root: Path) -> None:
    """Show the site in a browser, rebuilt and reloaded on every change; problems are shown in the page.

    \b
    Example: briefing serve --port 8080
    """
    from generator.building.serve import serve as run

    with reported():
        try:
            run(root, port, lambda line: click.echo(line, err=True))
        except OSError as error:
            click.echo(f"port {port}: {error.strerror or error}; choose another with --port", err=True)
            sys.exit(1)


@main.command()
@click.argument("kind")
@click.argument("name")
@ROOT
def new(kind: str, name: str, root: Path) -> None:
    """Begin a file: KIND is brief, person, network, case, source, term … and NAME what it is called.

    `briefing new site DIR` makes an empty project that builds at once.

    \b
    Example: briefing new person "Jane Example"
    Example: briefing new site my-briefings
    """
    from generator.building import beginning

    with reported() as done:
        if kind == "site":
            made = beginning.new_site(root / name, time.strftime("%Y-%m-%d"))
        else:
            made = [beginning.new_entry(root, kind, name, time.strftime("%Y-%m-%d"))]
        for path in made:
            click.echo(f"wrote  {path}")
        done(f"{count(len(made), 'file')} written")


@main.command()
@click.argument("kind", required=False)
@ROOT
def schema(kind: str | None, root: Path) -> None:
    """Print the JSON Schema of a KIND's frontmatter, or of every kind.

    \b
    Example: briefing schema brief
    """
    import json

    from generator.building.schema import schemas

    with reported():
        click.echo(json.dumps(schemas(root, kind), ensure_ascii=False, indent=2))


def _day(word: str | None) -> date | None:
    try:
        return date.fromisoformat(word) if word else None
    except ValueError as error:
        raise click.BadParameter(f"`{word}` is no day: write it like 2026-11-23") from error


def _trip() -> "Trip":
    from generator.checking.visiting import Trip
    from generator.files.arriving.fetch import Policy, Visitor

    return Trip(Visitor(Policy(in_all=20)), time.strftime("%Y-%m-%d"))


for _command in (add, convert, review, rename, withdraw, explain, lock, verify):
    main.add_command(_command)
