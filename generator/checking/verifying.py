"""The command `briefing verify`: which state of the content a version is of.

In: a version as a page or a citation shows it, and maybe the page. Out: pages, commits and days on standard output, how
far was searched on standard error; exit code 1 where nothing has the version. Refuses to know how it is found.
"""

import re
import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.saying.command import JOBS, ROOT, count, progress, reported

if TYPE_CHECKING:
    from generator.checking.finding import Found, Hit
    from generator.files.history import Commit


@click.command(name="verify")
@click.argument("digest")
@click.argument("page", default="")
@click.option(
    "--files", "listed", is_flag=True, help="Print the files it is of, with their digests, as sha256sum does."
)
@ROOT
@JOBS
def command(digest: str, page: str, listed: bool, root: Path, jobs: int | None) -> None:
    """Find in git the content whose version is DIGEST, of every page or of PAGE alone.

    \b
    Example: briefing verify 28c7e68a9166
    Example: briefing verify 28c7e68a9166 briefs/2021-03-14-example
    Example: briefing verify 28c7e68a9166 --files | sha256sum
    """
    from generator.checking.finding import find

    with reported() as done:
        version = _version(digest)
        found = find(root, version, _id(page), jobs, progress())
        for line in told(found, version):
            click.echo(line, err=listed)
        if listed:
            for files in found.files.values():
                click.echo(files, nl=False)
        for line in _limits(found):
            click.echo(line, err=True)
        done(_searched(found))
        if not found.hits:
            sys.exit(1)


def told(found: "Found", version: str) -> Iterator[str]:
    """Each page that has the version, whether it stands so here, and from which commit to which."""
    if not found.hits:
        yield f"{version}: no page has this version"
    for page in dict.fromkeys(hit.page for hit in found.hits):
        here = found.now.get(page, "")
        yield f"{page}: version {version}"
        if here == version:
            yield "  it is what stands here now"
        elif here:
            yield f"  it is not what stands here now, which is version {here}"
        else:
            yield "  the page does not stand here now"
        yield from _runs([hit for hit in found.hits if hit.page == page and hit.commit], found)


def _runs(hits: "list[Hit]", found: "Found") -> Iterator[str]:
    """Commits that follow each other in one line: the newest, and the one since which it was so."""
    places = {commit.id: place for place, commit in enumerate(found.history.commits)}
    commits = [hit.commit for hit in hits if hit.commit]
    if not commits:
        yield "  no commit has it"
    for _, run in groupby(enumerate(commits), lambda pair: places[pair[1].id] - pair[0]):
        newest, *others = (commit for _, commit in run)
        since = f", and {count(len(others), 'commit')} before it, since {_commit(others[-1])}" if others else ""
        yield f"  commit {_commit(newest)}{since}"


def _commit(commit: "Commit") -> str:
    return f"{commit.id[:12]} of {commit.day}"


def _searched(found: "Found") -> str:
    """How far was searched."""
    commits = found.history.commits
    back = f", back to {commits[-1].day}" if commits else ""
    return f"searched {count(len(commits), 'commit')} that changed content/, of {found.history.of:,} behind HEAD{back}"


def _limits(found: "Found") -> Iterator[str]:
    """What could not be searched."""
    if found.history.shallow:
        yield "this clone is shallow, and older commits are not in it: git fetch --unshallow"
    if found.unread:
        yield f"in {count(found.unread, 'commit')} some files cannot be read by the rules of today"


def _version(digest: str) -> str:
    from generator.model.problems import Problem, Spot, Stop

    version = digest.strip().lower()
    if not re.fullmatch(r"[0-9a-f]{12}", version):
        hint = "it stands at the end of a page and in its citation: such as 28c7e68a9166"
        raise Stop([Problem(Spot("verify"), "use", f"`{digest}` is no version: twelve of 0-9 a-f", hint)])
    return version


def _id(page: str) -> str:
    """The entry of a page, named by its id, its file, or its address."""
    parts = page.partition("#")[0].removesuffix(".html").removesuffix(".md").rstrip("/").split("/")
    return "/".join(parts[-2:])
