"""The borders of a project: its folders lie inside it, and so does what is copied from them.

In: the project's folder. Out: a problem for each of its folders, and each file among the templates, that is a link to a
place outside. What an entry or a source names is held by `content`; here is what nobody names. Refuses to read a file.
"""

from collections.abc import Iterator
from pathlib import Path

from generator.model.problems import Problem, Spot

_FOLDERS = ("content", "seeds", "templates")
_HINT = "put the file or the folder itself here: a link may lead to what nobody wants to publish"


def crossed(root: Path) -> Iterator[Problem]:
    """Every link of the project's own folders that leads out of it."""
    here = root.resolve()
    for name in _FOLDERS:
        if not (root / name).resolve().is_relative_to(here):
            yield Problem(Spot(name), "leads-out", "this is a link that leads out of the project", _HINT)
    templates = root / "templates"
    for place in sorted(templates.rglob("*")) if templates.is_dir() and not templates.is_symlink() else ():
        if place.is_symlink() and not place.resolve().is_relative_to(here):
            shown = place.relative_to(root).as_posix()
            yield Problem(Spot(shown), "leads-out", "this is a link that leads out of the project", _HINT)
