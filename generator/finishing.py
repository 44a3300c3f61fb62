"""The finished pages before anybody sees them: what `check` finds once the content itself has no mistake.

In: a linked site and the project's folder. Out: problems of the pages that a build would make, held against each other
and against the site that stands there. Writes nothing.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from generator.build import rendered
from generator.link.site import Site
from generator.model.problems import Problem
from generator.publish.integrity import broken
from generator.publish.permanence import lost, with_places


def finished(site: Site, root: Path) -> tuple[Problem, ...]:
    """Links that lead nowhere, and addresses of the site in the project's folder that would be lost."""
    files = rendered(site, root)
    before = tuple(sorted(_standing(root / "site")))
    pages = {
        path: (root / "site" / path).read_text(encoding="utf-8", errors="replace")
        for path in before
        if with_places(path)
    }
    return (*broken(files, site.settings.address or ""), *lost(before, pages, files, given_up(site)))


def given_up(site: Site) -> frozenset[str]:
    """Addresses that are taken back on purpose: no loss. Nothing in the content can say so yet."""
    return frozenset()


def _standing(site: Path) -> Iterator[str]:
    """The files of the site as it stands, without links: what lies behind one is not ours."""
    for folder, _, names in os.walk(site):
        for name in names:
            place = Path(folder, name)
            if not place.is_symlink():
                yield place.relative_to(site).as_posix()
