"""Checking: every rule over content, seeds and the finished pages, in one run.

In: a project's folder. Out: every problem in order, and how much was looked at. Where the content has errors no page
can be made, and the result says that none was checked. Writes nothing; refuses to know how problems are shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator.building import phrasing
from generator.building.build import Progress, read, rendered
from generator.checking import proving
from generator.checking.finishing import finished
from generator.checking.locking import unrecorded
from generator.checking.visiting import Trip, external
from generator.link.reminders import missing, not_found, unchecked
from generator.link.site import Site
from generator.model.problems import Problem, Stop, errors
from generator.publish.pages import HTML


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found. `pages` is how many finished pages were read back, None where there could be none.

    `texts` has the finished pages with problems, by the path of the problem: they stand on no disk.
    """

    problems: tuple[Problem, ...]
    files: int = 0
    claims: int = 0
    pages: int | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    notices: tuple[str, ...] = ()  # what an editor let pass, what nobody checked, what nobody found
    covered: bool = False  # names that are to stand nowhere may stand in the lines with problems: none is shown


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is looked at only when somebody asks for it.

    `today`: the statuses that nobody has looked at for long. `trip`: what the content leads to on the web; what came of
    it is written down. `forms`: a file with forms of names that are to stand nowhere.
    """

    today: date | None = None
    trip: Trip | None = None
    forms: Path | None = None


def check(
    root: Path,
    jobs: int | None = None,
    progress: Progress = lambda stage, done, total: None,
    wanted: Wanted = Wanted(),
) -> Checked:
    """Read everything and report every mistake; a project that cannot be read has its mistakes in the result too."""
    forms = proving.forms_in(root, wanted.forms) if wanted.forms else None
    try:
        site, problems = read(root, jobs, progress)
    except Stop as stop:
        return Checked(stop.problems)
    made = _pages(site, problems, root, wanted, progress)
    named = tuple(proving.prove(root, forms, made.texts)) if forms else ()
    files, claims = len(site.entries) + len(site.drafts), len(site.claims)
    every = tuple(sorted({*problems, *made.problems, *named}))
    shown = {one.spot.file for one in every}
    texts = {f"site/{path}": text for path, text in made.texts.items() if f"site/{path}" in shown}
    notices = (*phrasing.told(site.wording), *made.notices)
    return Checked(every, files, claims, made.pages, texts, notices, forms is not None)


def _pages(site: Site, problems: tuple[Problem, ...], root: Path, wanted: Wanted, progress: Progress) -> Checked:
    """What is told only of content without an error: what is missing in it, and the finished pages, all of them."""
    if errors(problems):
        return Checked(())
    missed = (
        *unrecorded(root, site),
        *missing(site),
        *(unchecked(site, wanted.today) if wanted.today else ()),
    )
    notices = tuple(not_found(site))
    try:
        pages = rendered(site, root)
    except Stop as stop:
        return Checked((*missed, *stop.problems), notices=notices)
    found = tuple(finished(site, pages, root))
    if wanted.trip and not errors(found):
        found = (*found, *external(site, root, wanted.trip, progress))
    count = sum(path.endswith(HTML) for path in pages)
    return Checked((*missed, *found), pages=count, texts=pages, notices=notices)
