"""The command `briefing`. Each command imports what it needs when it runs, so that `--help` answers at once.

In: words on a command line. Out: what the doing modules say, and an exit code: 0 fine, 1 the content has mistakes,
2 wrong use. The clock is read here and nowhere else.
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator import __version__

if TYPE_CHECKING:
    from generator.drafting import Drafted
    from generator.model.problems import Problem

_ROOT = click.option(
    "--project",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path(),
    help="The project's folder, if it is not this one.",
)
_JOBS = click.option("--jobs", type=click.IntRange(1, 64), help="How many processes; by default as many as pay off.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(version)s")
def main() -> None:
    """Turn sourced articles into briefs, and briefs into a site.

    \b
    briefing add article.html             an article becomes a seed, its source, a draft
    briefing convert seeds/article.txt    a draft of an article
    briefing check                        every mistake in the content
    briefing build                        content/ becomes site/
    """


@main.command()
@click.argument("seeds", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--explain", is_flag=True, help="Show line by line what is kept or dropped and why; write nothing.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print what was found as one JSON line an article; write nothing."
)
@click.option("--own", is_flag=True, help="A brief for each article, also for the copy of another one.")
@_ROOT
@_JOBS
def convert(seeds: Sequence[Path], explain: bool, as_json: bool, own: bool, root: Path, jobs: int | None) -> None:
    """Make drafts of raw articles: a brief, its source, and stubs for names that are not known.

    Without SEEDS, of every article in seeds/ whose brief nobody has reviewed. Converting again keeps what people
    did: only what they left alone follows the new draft. A copy of another article is no second witness.

    \b
    Example: briefing convert seeds/article.txt --explain
    """
    from generator import drafting

    with _reported() as done:
        if as_json or explain:
            for line in (drafting.as_json if as_json else drafting.explain)(root, seeds):
                click.echo(line)
            return
        _tell_drafts(drafting.draft_seeds(root, seeds, jobs, _progress(), own), done)


def _tell_drafts(made: "Drafted", done: Callable[[str], None]) -> None:
    """What became of the seeds; exit code 1 when one could not be read."""
    from generator.model.problems import errors

    for line in (*made.notices, *made.left):
        click.echo(line, err=True)
    for path in made.written:
        click.echo(f"wrote    {path}")
    for path in made.updated:
        click.echo(f"updated  {path}")
    _tell(made.problems)
    dropped = f", {_count(made.dropped, 'line')} dropped (--explain says why)" if made.dropped else ""
    updated = f", {len(made.updated):,} updated" if made.updated else ""
    left = f", {len(made.left):,} left as they are" if made.left else ""
    done(f"{_count(len(made.written), 'file')} written{updated}{left}{dropped}; next: briefing review")
    if errors(made.problems):
        sys.exit(1)


@main.command()
@click.argument("briefs", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--list", "listed", is_flag=True, help="List what waits with file:line, and ask nothing.")
@_ROOT
def review(briefs: Sequence[Path], listed: bool, root: Path) -> None:
    """Walk through what waits for an editor: the doubts of drafts, and the offers of further sources.

    Without a terminal, or with --list, everything is listed. Each answer changes the file at once.

    \b
    Example: briefing review
    Example: briefing review content/briefs/my-draft.md --list
    """
    from generator import asking, reviewing

    with _reported() as done:
        waiting = reviewing.waiting(root, briefs)
        if listed or not sys.stdin.isatty():
            for line in asking.listed(waiting):
                click.echo(line)
        else:
            asking.walk(root, waiting)
            waiting = reviewing.waiting(root, briefs)
        doubts = sum(not item.offer for one in waiting for item in one.items)
        offers = sum(bool(item.offer) for one in waiting for item in one.items)
        drafts = sum(one.draft for one in waiting)
        stubs = len(reviewing.stubs(root))
        counted = (_count(doubts, "doubt"), _count(offers, "offer"), _count(drafts, "draft"))
        done(f"{', '.join(counted)} of a brief, {_count(stubs, 'draft')} of sources and names wait")


@main.command()
@click.argument("articles", nargs=-1, required=True)
@click.option("--title", default="", help="Its headline, where the page does not give it.")
@click.option("--type", "kind", default="", help="What kind of source it is; press, if nothing is said.")
@click.option("--publisher", default="", help="Who published it.")
@click.option("--author", default="", help="Who wrote it.")
@click.option("--date", default="", help="When it was published, such as 2021-03-14 or 2021-03.")
@click.option("--address", default="", help="Where it stands on the web.")
@click.option("--archived", default="", help="Where a web archive keeps it.")
@click.option("--copy-of", default="", help="The stem of the source that it is a copy or a later version of.")
@click.option("--name", default="", help="The name of the seed; of a pasted text otherwise its first line.")
@click.option("--to", "brief", default="", help="The brief that it is a further source of, instead of a draft.")
@click.option("--redact", is_flag=True, help="Write x over what is about you in the page before it is kept.")
@click.option("--keep-personal", is_flag=True, help="Keep the page with whatever is about you in it.")
@_ROOT
def add(
    articles: Sequence[str],
    kind: str,
    name: str,
    brief: str,
    redact: bool,
    keep_personal: bool,
    root: Path,
    **told: str,
) -> None:
    """Bring articles into the project: FILE, an address, or - for text on standard input.

    Each becomes a seed, its source, and a draft; what is there already is not added again. With --to, what its
    sentences say is offered to a brief instead: as a further source, a contradiction, or a new claim.

    \b
    Example: briefing add article.html --publisher "Example Weekly"
    Example: briefing add https://news.example/2021/03/phones --to 2021-03-14-arrest-warrants
    """
    from generator import adding
    from generator.convert.provenance import Told
    from generator.files.arriving.incoming import MOST_BYTES
    from generator.model.problems import errors

    def paste() -> bytes:
        return sys.stdin.buffer.read(MOST_BYTES + 1)

    with _reported() as done:
        wish = adding.Wish(Told(kind, **told), name, redact, keep_personal, brief)
        made = adding.add(root, articles, wish, time.strftime("%Y-%m-%d"), paste)
        for notice in made.notices:
            click.echo(notice, err=True)
        for path in made.placed:
            click.echo(f"added    {path}")
        _tell(made.problems)
        if made.offers:
            counted = ", ".join(_count(number, kind) for kind, number in sorted(made.offers.items()))
            done(f"offered to {brief}: {counted}; next: briefing review")
        elif made.placed:
            _tell_drafts(made.drafted, done)
        if errors(made.problems):
            sys.exit(1)


@main.command()
@_ROOT
@_JOBS
def check(root: Path, jobs: int | None) -> None:
    """Read everything and report every mistake; write nothing.

    \b
    Example: briefing check
    """
    from generator.build import read, rendered
    from generator.model.problems import errors
    from generator.publish.integrity import broken

    with _reported() as done:
        site, problems = read(root, jobs, _progress())
        if not errors(problems):
            problems = (*problems, *broken(rendered(site, root), site.settings.address or ""))
        _tell(problems)
        bad = len(errors(problems))
        words = f"{_count(bad, 'error')}, {_count(len(problems) - bad, 'warning')}"
        done(f"{words} in {_count(len(site.entries) + site.drafts, 'file')}, {_count(len(site.claims), 'claim')}")
        if bad:
            sys.exit(1)


@main.command()
@click.option(
    "--check", "compare", is_flag=True, help="Write nothing; fail when site/ is not what a fresh build makes."
)
@click.option("--clean", is_flag=True, help="Remember nothing of earlier builds.")
@click.option("--drafts", is_flag=True, help="Show drafts too, each page saying so; with --to, never in site/.")
@click.option("--to", "folder", type=click.Path(path_type=Path), help="Where the preview with drafts is made.")
@_ROOT
@_JOBS
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
    with _reported() as done:
        if compare:
            stale = differences(root, jobs)
            for path in stale:
                click.echo(f"site/{path}: not what a fresh build makes", err=True)
            done(f"{_count(len(stale), 'file')} of site/ differ from a fresh build")
            if stale:
                sys.exit(1)
            return
        made = make(root, jobs, _progress(), clean, preview_folder(root, folder) if folder else None)
        _tell(made.warnings)
        left_out = f", {_count(made.drafts, 'draft')} left out" if made.drafts else ""
        removed = f", {made.removed} removed" if made.removed else ""
        done(
            f"{_count(made.pages, 'page')} from {_count(made.briefs, 'brief')} and {_count(made.claims, 'claim')}:"
            f" {made.changed} changed{removed}{left_out}"
        )


@main.command()
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True, help="On this machine alone.")
@_ROOT
def serve(port: int, root: Path) -> None:
    """Show the site in a browser, rebuilt and reloaded on every change; problems are shown in the page.

    \b
    Example: briefing serve --port 8080
    """
    from generator.serve import serve as run

    with _reported():
        try:
            run(root, port, lambda line: click.echo(line, err=True))
        except OSError as error:
            click.echo(f"port {port}: {error.strerror or error}; choose another with --port", err=True)
            sys.exit(1)


@main.command()
@click.argument("kind")
@click.argument("name")
@_ROOT
def new(kind: str, name: str, root: Path) -> None:
    """Begin a file: KIND is brief, person, network, case, source, term … and NAME what it is called.

    `briefing new site DIR` makes an empty project that builds at once.

    \b
    Example: briefing new person "Jane Example"
    Example: briefing new site my-briefings
    """
    from generator import beginning

    with _reported() as done:
        if kind == "site":
            made = beginning.new_site(root / name, time.strftime("%Y-%m-%d"))
        else:
            made = [beginning.new_entry(root, kind, name, time.strftime("%Y-%m-%d"))]
        for path in made:
            click.echo(f"wrote  {path}")
        done(f"{_count(len(made), 'file')} written")


@main.command()
@click.argument("kind", required=False)
@_ROOT
def schema(kind: str | None, root: Path) -> None:
    """Print the JSON Schema of a KIND's frontmatter, or of every kind.

    \b
    Example: briefing schema brief
    """
    import json

    from generator.schema import schemas

    with _reported():
        click.echo(json.dumps(schemas(root, kind), ensure_ascii=False, indent=2))


@contextmanager
def _reported() -> Iterator[Callable[[str], None]]:
    """Run a command: its summary with the time it took, its problems, and never a traceback for a user's mistake."""
    from generator.model.problems import Stop, errors

    start = time.perf_counter()

    def done(words: str) -> None:
        click.echo(f"{words}, in {time.perf_counter() - start:.2f} s", err=True)

    try:
        yield done
    except Stop as stop:
        _tell(stop.problems)
        if all(problem.rule == "use" for problem in stop.problems):
            sys.exit(2)
        click.echo(f"{_count(len(errors(stop.problems)), 'error')}; nothing was written", err=True)
        sys.exit(1)
    except OSError as error:
        click.echo(f"{error.filename or 'the system'}: {error.strerror or error}", err=True)
        sys.exit(1)


def _tell(problems: "Sequence[Problem]") -> None:
    for problem in sorted(problems):
        click.echo(str(problem), err=True)


def _progress() -> Callable[[str, int, int], None]:
    """A bar when a person watches, silence in a pipe."""
    if not sys.stderr.isatty():
        return lambda stage, done, total: None

    def draw(stage: str, done: int, total: int) -> None:
        filled = 30 * done // max(total, 1)
        click.echo(f"\r{stage:>6} [{'#' * filled}{'.' * (30 - filled)}] {done:,} of {total:,} ", err=True, nl=False)
        if done >= total:
            click.echo("\r\033[K", err=True, nl=False)

    return draw


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"
