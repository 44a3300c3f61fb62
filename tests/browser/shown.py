"""The real site as readers get it, and one page of each template, found by template and never by name.

In: the project's own content and templates. Out: a folder with the site; beside it folders with the pages that the site
happens not to have: on hold, of lists that are too long for one page, of a host that was left; and the longest page of
each template, of `entity.html` the longest of each kind; where there are pages of lists in several, of those too.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import quote

from project import ROOT, linked

from browser.lengthy import lengthy
from generator.building.build import read
from generator.building.templates import assets, template_folders
from generator.link.site import Site
from generator.model.problems import errors
from generator.publish.pages import Page, left, plan
from generator.publish.render import Renderer, View

SITE, RARE, LONG, LEFT = "the whole site & é", "what is rare", "what is long", "a host that was left"  # as people do
PAGER = b'class="pager"'
HELD = "people/nobody-at-all"
LEAVES = re.compile(r'^.*http-equiv="refresh".*\n|^<script src="[^"]*moved\.js".*\n', re.M)


@dataclass(frozen=True, slots=True)
class Noting(Renderer):
    """The renderer of the build, which notes the template of each page."""

    noted: dict[str, str] = field(default_factory=dict)

    def text(self, template: str, view: View, path: str) -> str:
        """The page as it is."""
        self.noted[path] = template
        return Renderer.text(self, template, view, path)


@dataclass(frozen=True)
class Shown:
    """The folders of the site and of what it has not, and `examples`: a path below `place` by its template and kind."""

    place: Path
    site: Site
    examples: Mapping[str, str]

    @property
    def folder(self) -> Path:
        """The site alone."""
        return self.place / SITE

    def pages(self) -> tuple[Path, ...]:
        """Every page of the site."""
        return tuple(sorted(self.folder.rglob("*.html")))

    def addresses(self) -> Iterator[tuple[str, str]]:
        """The examples as addresses on the disk, each with what it is one of."""
        for name, path in self.examples.items():
            yield name, f"{self.place.as_uri()}/{quote(path)}"


def show(place: Path) -> Shown:
    """Build the real site below a folder, and gather its examples."""
    site, problems = read(ROOT)
    assert not errors(problems), "\n".join(map(str, problems))
    files = assets(ROOT)
    examples = _written(plan(site, files), place, SITE)
    held = replace(site, withheld={HELD: (HELD,)})
    rare = _written(
        (page for page in plan(held, files) if page.path == f"{HELD}.html" or "assets/" in page.path), place, RARE
    )
    long = _written(plan(linked(lengthy(place / "a project")), files), place, LONG)
    gone = _written(left(site, "https://new.example/", files), place, LEFT)
    every = long | rare | gone | examples
    return Shown(place, site, {name: _still(place, path) for name, path in sorted(every.items())})


def _written(pages: Iterable[Page], place: Path, folder: str) -> dict[str, str]:
    """Write the pages of a plan; the path of the longest one for each template and kind of entity."""
    bare = Renderer.of(template_folders(ROOT))
    renderer = Noting(bare.environment, bare.folders, bare.language)
    longest: dict[str, tuple[int, str]] = {}
    for page in pages:
        data = page.make(renderer)
        path = f"{folder}/{page.path}"
        (place / path).parent.mkdir(parents=True, exist_ok=True)
        (place / path).write_bytes(data)
        if template := renderer.noted.get(page.path):
            name = template + (f" of {page.path.partition('/')[0]}" if template == "entity.html" else "")
            name += " in pages" if PAGER in data else ""
            longest[name] = max(longest.get(name, (0, "")), (len(data), path))
    return {name: path for name, (_, path) in longest.items()}


def _still(place: Path, path: str) -> str:
    """The page; of one that sends its reader on, a copy beside it that does not, so that it can be looked at."""
    text = (place / path).read_text(encoding="utf-8")
    still = LEAVES.sub("", text)
    if still == text:
        return path
    copy = f"{path.removesuffix('.html')}.still.html"
    (place / copy).write_text(still, encoding="utf-8")
    return copy
