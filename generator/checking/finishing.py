"""The finished pages before anybody sees them: what `check` finds once the content itself has no mistake.

In: a linked site, the files that a build would make, and the project's folder. Out: problems of these files, held
against each other and against the site that stands there. Writes nothing.
"""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.link.site import Site
from generator.model.problems import Problem
from generator.publish.integrity import broken
from generator.publish.permanence import given_up, lost, with_places


def finished(site: Site, files: Mapping[str, str], root: Path) -> Iterator[Problem]:
    """Links that lead nowhere, and addresses of the site in the project's folder that would be lost."""
    before = tuple(sorted(_standing(root / "site")))
    pages = {
        path: (root / "site" / path).read_text(encoding="utf-8", errors="replace")
        for path in before
        if with_places(path)
    }
    yield from broken(files, site.settings.address or "")
    yield from lost(before, pages, files, given_up(site))


def _standing(site: Path) -> Iterator[str]:
    """The files of the site as it stands, without links: what lies behind one is not ours."""
    for folder, _, names in os.walk(site):
        for name in names:
            place = Path(folder, name)
            if not place.is_symlink():
                yield place.relative_to(site).as_posix()
