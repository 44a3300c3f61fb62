"""Building: read, link, plan, render, put in place. Reads like the drawing in DESIGN.md.

In: a project's folder. Out: `site/`, replaced whole or left as it was, and a report. Refuses to write anything while
the content has errors.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from generator.building import phrasing
from generator.building.losing import losses
from generator.building.previews import link_with_drafts
from generator.building.templates import assets, language, template_folders
from generator.files import borders, content, manifest, parallel
from generator.files.memo import Memo
from generator.link.linking import link
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.problems import Problem, Severity, Stop, errors
from generator.model.records import Record
from generator.publish import output
from generator.publish.collisions import collisions
from generator.publish.language import ENGLISH
from generator.publish.pages import Page, all_but_index, index, left, plan
from generator.publish.render import Renderer
from generator.saying.pointing import listed

Progress = Callable[[str, int, int], None]


def _silent(stage: str, done: int, total: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made: files in all, those that changed, those that went; the warnings, those of drafts counted.

    `held`: entries that are on hold.
    """

    files: int
    changed: int
    removed: int
    briefs: int
    claims: int
    drafts: int
    held: int
    warnings: tuple[Problem, ...]
    of_drafts: int


def read(
    root: Path, jobs: int | None = None, progress: Progress = _silent, memo: Memo | None = None, drafts: bool = False
) -> tuple[Site, tuple[Problem, ...]]:
    """Content → a site, and every problem found on the way; Stop when the settings cannot be read.

    Stop, too, before anything is read, where a folder of the project is a link to somewhere else.
    """
    if outside := tuple(borders.crossed(root)):
        raise Stop(outside)
    paths, problems = content.files(root)
    entries = content.read_all(root, paths, parallel.jobs_for(len(paths), jobs), memo)
    progress("read", len(paths), len(paths))
    loaded, found = content.load(root, entries, memo)
    site, linked = link_with_drafts(loaded) if drafts else link(loaded)
    every = {*problems, *found, *linked, *collisions(site), *phrasing.problems(root, site.wording)}
    return site, tuple(sorted(_of_drafts(every, loaded.entries.values())))


def build(
    root: Path,
    jobs: int | None = None,
    progress: Progress = _silent,
    clean: bool = False,
    preview: Path | None = None,
    moved_to: str = "",
) -> Built:
    """Make the site; Stop with every problem when there is an error. A clean build uses no memory of earlier ones.

    A `preview` is made elsewhere and shows the drafts too, each page saying so; `site/` stays as it is. With `moved_to`
    what is made there are pages for a host that was left, each of which leads to that address.
    """
    before = manifest.snapshot(str(root))
    memo = None if clean else Memo.open(root)
    site, problems = read(root, jobs, progress, memo, drafts=preview is not None and not moved_to)
    if memo:
        memo.close()
    if errors(problems):
        raise Stop(problems)
    renderer = _renderer(root, site)
    beside = assets(root, renderer.language)
    pages = left(site, moved_to, beside) if moved_to else all_but_index(site, beside, renderer.language)
    tree = output.Tree(preview or root / "site")
    with output.staged(tree):
        # The index of the search is one piece of work, and which files it has follows from it.
        late: Callable[[], Sequence[Page]] = tuple if moved_to else partial(index, site, renderer.language)
        changed, paths = _put(pages, late, renderer, tree, jobs, progress)
        removed = output.unplanned(tree, paths)
        gone: tuple[Problem, ...] = ()
        if changed or removed:
            gone = () if preview else tuple(losses(site, tree, paths, removed))
            output.exchange(tree)
    told = tuple(problem for problem in problems if preview or problem.spot.file not in site.drafts)
    if not preview:
        # Warnings are told at every build, also by one that has nothing to do; those of drafts, by `check`.
        manifest.remember(str(root), before, listed(told))
    counts = (len(paths), changed, len(removed), len(site.folder("briefs")), len(site.claims))
    kept_back = (len(site.drafts) - len(site.withheld), len(site.withheld))
    return Built(*counts, *kept_back, (*told, *gone), len(problems) - len(told))


def _of_drafts(problems: Iterable[Problem], entries: Iterable[Entry[Record]]) -> Iterator[Problem]:
    """What is not published has its mistakes told, and they stop nobody."""
    drafts = {entry.path for entry in entries if not entry.published}
    for problem in problems:
        yield replace(problem, severity=Severity.WARNING) if problem.spot.file in drafts else problem


def _renderer(root: Path, site: Site) -> Renderer:
    """The templates in the language of the site; in English where nobody has translated them yet."""
    return Renderer.of(template_folders(root), language(root, site.settings.language) or ENGLISH)


def rendered(site: Site, root: Path) -> dict[str, str]:
    """Every page as text by its path, nothing written."""
    renderer = _renderer(root, site)
    pages = plan(site, assets(root, renderer.language), renderer.language)
    return {page.path: page.make(renderer).decode("utf-8", "replace") for page in pages}


def differences(root: Path, jobs: int | None = None) -> tuple[str, ...]:
    """Where `site/` is not what a fresh build makes; nothing is written."""
    site, problems = read(root, jobs)
    if errors(problems):
        raise Stop(problems)
    renderer = _renderer(root, site)
    tree = output.Tree(root / "site")
    pages = plan(site, assets(root, renderer.language), renderer.language)
    stale = [page.path for page in pages if not output.same(tree.site / page.path, page.make(renderer))]
    return tuple(sorted([*stale, *output.unplanned(tree, (page.path for page in pages))]))


def _put(
    pages: Sequence[Page],
    late: Callable[[], Sequence[Page]],
    renderer: Renderer,
    tree: output.Tree,
    jobs: int | None,
    progress: Progress,
) -> tuple[int, list[str]]:
    """Lay pages into the tree, and those that are known `late`: how many changed, and every path."""
    count = parallel.jobs_for(len(pages), jobs)
    if count > 1:
        renderer.prepare()
    # Where there are several processes, one more does what is late beside the pages.
    last = count if count > 1 else 0

    def share(number: int) -> tuple[int, list[str]]:
        mine = (*(pages[number::count] if number < count else ()), *(late() if number == last else ()))
        return _write(mine, renderer, tree, progress), [page.path for page in mine]

    done = parallel.shares(max(count, last + 1), share)
    return sum(changed for changed, _ in done), [path for _, paths in done for path in paths]


def _write(pages: Sequence[Page], renderer: Renderer, tree: output.Tree, progress: Progress) -> int:
    changed = 0
    output.folders(tree, (page.path for page in pages))
    for number, page in enumerate(pages, 1):
        changed += output.put(tree, page.path, page.make(renderer))
        if number % 50 == 0 or number == len(pages):
            progress("write", number, len(pages))
    return changed
