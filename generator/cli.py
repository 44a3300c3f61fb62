"""The command `briefing`. Each command imports what it needs when it runs, so that `--help` answers at once.

In: words on a command line. Out: what the doing modules say, and an exit code: 0 fine, 1 the content has mistakes,
2 wrong use. The clock is read here and nowhere else.
"""

import sys
import time
from pathlib import Path

import click

from generator import __version__
from generator.making import add, convert, review
from generator.saying import JOBS, ROOT, count, progress, reported, tell
from generator.withdrawal import withdraw


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(version)s")
def main() -> None:
    """Turn sourced articles into briefs, and briefs into a site.

    \b
    briefing add article.html             an article becomes a seed, its source, a draft
    briefing convert                      drafts of everything in seeds/, again too
    briefing review                       what a person should look at in the drafts
    briefing check                        every mistake in the content
    briefing build                        content/ becomes site/
    briefing withdraw people/ID           a name goes out of every file
    """


@main.command()
@click.option(
    "--forms",
    "withdrawn",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Prove that no form of a name in this file, one a line, stands anywhere; keep it outside the project.",
)
@ROOT
@JOBS
def check(withdrawn: Path | None, root: Path, jobs: int | None) -> None:
    """Read everything and report every mistake; write nothing.

    \b
    Example: briefing check
    Example: briefing check --forms ~/withdrawn.txt
    """
    from generator import proving
    from generator.build import read, rendered
    from generator.model.problems import errors
    from generator.publish.integrity import broken

    with reported() as done:
        forms = proving.forms_in(root, withdrawn) if withdrawn else None
        site, problems = read(root, jobs, progress())
        pages = {} if errors(problems) else rendered(site, root)
        problems = (*problems, *broken(pages, site.settings.address or ""))
        if forms:
            problems = (*problems, *proving.prove(root, forms, pages))
        tell(problems)
        bad = len(errors(problems))
        words = f"{count(bad, 'error')}, {count(len(problems) - bad, 'warning')}"
        done(f"{words} in {count(len(site.entries) + len(site.drafts), 'file')}, {count(len(site.claims), 'claim')}")
        if bad:
            sys.exit(1)


@main.command()
@click.option(
    "--check", "compare", is_flag=True, help="Write nothing; fail when site/ is not what a fresh build makes."
)
@click.option("--clean", is_flag=True, help="Remember nothing of earlier builds.")
@click.option("--drafts", is_flag=True, help="Show drafts too, each page saying so; with --to, never in site/.")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="Where the preview with drafts is made.")
@ROOT
@JOBS
def build(compare: bool, clean: bool, drafts: bool, folder: Path | None, root: Path, jobs: int | None) -> None:
    """Make site/ from content/, whole or not at all.

    \b
    Example: briefing build
    Example: briefing build --check
    Example: briefing build --drafts --to /tmp/preview
    """
    import gc

    from generator.build import build as make
    from generator.build import differences, preview_folder

    if drafts != (folder is not None) or (compare and drafts):
        raise click.UsageError("drafts are never in site/: say --drafts --to DIR")

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
        made = make(root, jobs, progress(), clean, preview_folder(root, folder) if folder else None)
        tell(made.warnings)
        left_out = f", {count(made.drafts, 'draft')} left out" if made.drafts and not folder else ""
        if made.of_drafts:
            left_out += f" ({count(made.of_drafts, 'warning')}: briefing check)"
        removed = f", {made.removed} removed" if made.removed else ""
        done(
            f"{count(made.pages, 'page')} from {count(made.briefs, 'brief')} and {count(made.claims, 'claim')}:"
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
    from generator.serve import serve as run

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
    from generator import beginning

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

    from generator.schema import schemas

    with reported():
        click.echo(json.dumps(schemas(root, kind), ensure_ascii=False, indent=2))


for _command in (add, convert, review, withdraw):
    main.add_command(_command)
