"""The commands that make drafts: `add`, `convert`, `review`. Each imports what it needs when it runs.

In: words on a command line. Out: what the doing modules say, and an exit code. The clock is read in `add`.
"""

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.saying.command import JOBS, ROOT, alone, count, progress, reported, tell

if TYPE_CHECKING:
    from generator.making.drafting import Drafted


@click.command()
@click.argument("seeds", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--explain", is_flag=True, help="Show line by line what is kept or dropped and why; write nothing.")
@click.option(
    "--json", "as_json", is_flag=True, help="Print what was found as one JSON line an article; write nothing."
)
@click.option("--own", is_flag=True, help="A brief for each article, also for the copy of another one.")
@ROOT
@JOBS
def convert(seeds: Sequence[Path], explain: bool, as_json: bool, own: bool, root: Path, jobs: int | None) -> None:
    """Make drafts of raw articles: a brief, its source, and stubs for names that are not known.

    Without SEEDS, of every article in seeds/ whose brief nobody has reviewed. Converting again keeps what people
    did: only what they left alone follows the new draft. A copy of another article is no second witness.

    \b
    Example: briefing convert seeds/article.txt --explain
    """
    from generator.making import drafting

    with reported() as done:
        if as_json or explain:
            for line in (drafting.as_json if as_json else drafting.explain)(root, seeds):
                click.echo(line)
            return
        with alone(root):
            made = drafting.draft_seeds(root, seeds, jobs, progress(), own)
        _tell_drafts(root, made, done)


def _tell_drafts(root: Path, made: "Drafted", done: Callable[[str], None]) -> None:
    """What became of the seeds; exit code 1 when one could not be read."""
    from generator.making import reviewing
    from generator.model.problems import errors

    for line in (*made.notices, *made.left):
        click.echo(line, err=True)
    for path in made.written:
        click.echo(f"wrote    {path}")
    for path in made.updated:
        click.echo(f"updated  {path}")
    tell(made.problems)
    dropped = f", {count(made.dropped, 'line')} dropped (--explain says why)" if made.dropped else ""
    updated = f", {len(made.updated):,} updated" if made.updated else ""
    left = f", {len(made.left):,} left as they are" if made.left else ""
    onward = "; next: briefing review" if reviewing.waits(root) else ""
    done(f"{count(len(made.written), 'file')} written{updated}{left}{dropped}{onward}")
    if errors(made.problems):
        sys.exit(1)


@click.command()
@click.argument("briefs", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--list", "listed", is_flag=True, help="List what waits with file:line, and ask nothing.")
@click.option(
    "--since", "ref", help="List what a maintainer must look at in what was committed since this branch or tag."
)
@click.option("--format", "form", type=click.Choice(("text", "json")), help="With --since: how it is listed.")
@ROOT
def review(briefs: Sequence[Path], listed: bool, ref: str | None, form: str | None, root: Path) -> None:
    """Walk through what waits for an editor: the doubts of drafts, and the offers of further sources.

    Without a terminal, or with --list, everything is listed. Each answer changes the file at once.

    With --since, what a contribution changes is listed instead: whatever may run, let something pass or show
    somebody in another light. Nothing of it is run; what is not committed is not looked at.

    \b
    Example: briefing review
    Example: briefing review content/briefs/my-draft.md --list
    Example: briefing review --since origin/main
    """
    if ref is None and form:
        raise click.UsageError("--format belongs to --since")
    if ref is not None:
        if briefs or listed:
            raise click.UsageError("--since looks at everything: it takes no briefs and no --list")
        _look_at(root, ref, form or "text")
        return
    from generator.files.content import settings_of
    from generator.making import asking, reviewing
    from generator.model.problems import errors

    with reported(timed=False) as done:
        if not (root / "content").is_dir():
            settings_of(root)
        tell(reviewing.unreadable(root, briefs))
        waiting = reviewing.waiting(root, briefs)
        if listed or not sys.stdin.isatty():
            for line in asking.listed(waiting):
                click.echo(line)
        else:
            asking.walk(root, waiting)
            tell(reviewing.unreadable(root, briefs))
            waiting = reviewing.waiting(root, briefs)
        doubts = sum(not item.offer for one in waiting for item in one.items)
        offers = sum(bool(item.offer) for one in waiting for item in one.items)
        drafts = sum(one.draft for one in waiting)
        stubs = len(reviewing.stubs(root))
        counted = (count(doubts, "doubt"), count(offers, "offer"), count(drafts, "draft"))
        done(f"{', '.join(counted)} of a brief, {count(stubs, 'draft')} of sources and names wait")
        if errors(reviewing.unreadable(root, briefs)):
            sys.exit(1)


def _look_at(root: Path, ref: str, form: str) -> None:
    """What a contribution changes; exit code 0, since none of it is a mistake."""
    from generator.checking import since

    with reported() as done:
        seen = since.since(root, ref)
        for line in [seen.as_json()] if form == "json" else since.lines(seen.findings):
            click.echo(line)
        if seen.problems:
            wrong = count(len(seen.problems), "error")
            click.echo(f"{wrong}: what is broken is not compared (briefing check)", err=True)
        counted = ", ".join(f"{number} {kind}" for kind, number in seen.counts.items())
        done(f"{count(len(seen.findings), 'thing')} to look at{': ' if counted else ''}{counted}")


@click.command()
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
@ROOT
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
    from generator.convert.provenance import Told
    from generator.files.arriving.incoming import MOST_BYTES
    from generator.making import adding
    from generator.making.drafting import Drafted
    from generator.model.problems import errors

    with reported() as done:
        wish = adding.Wish(Told(kind, **told), name, redact, keep_personal, brief)
        adding.check(root, articles, wish)
        # A person may take long to paste: nobody else is to wait for that.
        pasted = sys.stdin.buffer.read(MOST_BYTES + 1) if adding.PASTED in articles else b""
        with alone(root):
            made = adding.add(root, articles, wish, time.strftime("%Y-%m-%d"), lambda: pasted)
        for notice in made.notices:
            click.echo(notice, err=True)
        for path in made.placed:
            click.echo(f"added    {path}")
        tell(made.problems)
        if made.offers:
            counted = ", ".join(count(number, kind) for kind, number in sorted(made.offers.items()))
            done(f"offered to {brief}: {counted}; next: briefing review")
        elif made.placed or made.drafted != Drafted():
            _tell_drafts(root, made.drafted, done)
        if errors(made.problems):
            sys.exit(1)
