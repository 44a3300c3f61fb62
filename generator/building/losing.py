"""What a build takes away from readers: addresses of the site that stands there, and claims' places in its pages.

In: a linked site, the tree that stands there and the one that takes its place, the files planned, and those that go.
Out: a warning for each address that is lost, those given up on purpose aside. A page that stays as it is is not opened.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from generator.link.site import Site
from generator.model.problems import Problem, Severity
from generator.publish.output import Tree
from generator.publish.permanence import given_up, lost, with_places


def losses(site: Site, tree: Tree, planned: Iterable[str], removed: Iterable[str]) -> Iterator[Problem]:
    """Asked before the trees are exchanged: afterwards only git knows what stood there."""
    changed = [path for path in planned if with_places(path) and _differs(tree.site / path, tree.next / path)]
    pages, after = ({path: _text(side / path) for path in changed} for side in (tree.site, tree.next))
    for problem in lost(sorted({*removed, *changed}), pages, after, given_up(site)):
        yield replace(problem, severity=Severity.WARNING)


def _differs(old: Path, new: Path) -> bool:
    """Whether a file stands there that is another now; one that did not change is the same file under two names."""
    return old.is_file() and not old.is_symlink() and not os.path.samefile(old, new)


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")
