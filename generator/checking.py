"""Checking: every rule over content, seeds and the finished pages, in one run.

In: a project's folder. Out: every problem in order, and how much was looked at. Where the content has errors no page
can be made, and the result says that none was checked. Writes nothing; refuses to know how problems are shown.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from generator import phrasing
from generator.build import Progress, read, rendered
from generator.finishing import finished
from generator.link.reminders import missing, unchecked
from generator.locking import unrecorded
from generator.model.problems import Problem, Stop, errors
from generator.publish.pages import HTML
from generator.visiting import Trip, external


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
    notices: tuple[str, ...] = ()  # what an editor let pass, and what nobody checked


def check(
    root: Path,
    jobs: int | None = None,
    progress: Progress = lambda stage, done, total: None,
    today: date | None = None,
    trip: Trip | None = None,
) -> Checked:
    """Read everything and report every mistake; a project that cannot be read has its mistakes in the result too.

    `today`: also list the statuses that nobody has looked at for long. `trip`: where nothing is wrong, also visit what
    the content leads to on the web, and write down what came of it.
    """
    try:
        site, problems = read(root, jobs, progress)
    except Stop as stop:
        return Checked(stop.problems)
    notices = tuple(phrasing.told(site.wording))
    files, claims = len(site.entries) + len(site.drafts), len(site.claims)
    if errors(problems):
        return Checked(problems, files, claims, notices=notices)
    problems = (*problems, *unrecorded(root, site), *missing(site), *(unchecked(site, today) if today else ()))
    try:
        pages = rendered(site, root)
    except Stop as stop:
        return Checked(tuple(sorted({*problems, *stop.problems})), files, claims, notices=notices)
    found = tuple(finished(site, pages, root))
    if trip and not errors(found):
        problems = (*problems, *external(site, root, trip, progress))
    texts = {one.spot.file: pages.get(one.spot.file.removeprefix("site/"), "") for one in found}
    every = tuple(sorted({*problems, *found}))
    return Checked(every, files, claims, sum(path.endswith(HTML) for path in pages), texts, notices)
