"""Making drafts: seeds are read, converted and put beside what people have written.

    article ──read──▶ Reading ──draft──▶ new ──┐
    seeds/NAME.draft.md, the last draft ───────┼─merge─▶ content/briefs/*.md
    the brief as people left it ───────────────┘

In: the project's folder and seeds. Out: files, and an account of each seed. Articles are read in several processes;
files are put in place in one (`putting`), in the order of the seeds. One bad seed stops no other. Refuses to know the
rules of reading and of merging: they stand in `convert/`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from generator.convert import draft, reports
from generator.convert.reading import Reading, read
from generator.files import borders, content, parallel, seeds
from generator.files.texts.layers import Layer
from generator.files.writing import write_new
from generator.making import copying, moving
from generator.making.copying import Copy
from generator.making.holdings import Holdings, every_seed, hold, last_draft
from generator.making.putting import Drafted, Made, put
from generator.model.problems import Problem, Spot, Stop

__all__ = ["Drafted", "as_json", "draft_seeds", "explain"]

Progress = Callable[[str, int, int], None]
_AT_ONCE = 64  # seeds that are read before their drafts are written: a run that is ended loses no more
_WEIGHT = 20  # one article is as much work as so many files of content


def _silent(stage: str, done: int, total: int) -> None:
    """Nobody watches."""


def draft_seeds(
    root: Path, paths: Sequence[Path] = (), jobs: int | None = None, progress: Progress = _silent, own: bool = False
) -> Drafted:
    """Convert these seeds, or all whose briefs nobody has reviewed yet; `own`: each has a brief, copies too.

    Stop where the rules for publishers have mistakes: without them every draft would change; and where a folder of the
    project is a link to somewhere else.
    """
    if outside := tuple(borders.crossed(root)):
        raise Stop(outside)
    if mistakes := content.publishers_of(root)[1]:
        raise Stop(mistakes)
    holdings, chosen, total = _chosen(root, paths)
    if not own:
        found = copying.find(holdings, [path for path in chosen if holdings.fresh(f"seeds/{path.name}")])
        total += Drafted(notices=tuple(_shelved(copy, holdings) for copy in found.values()))
        firsts = [root / copy.first for copy in found.values() if not holdings.settled(copy.first)]
        chosen = sorted({*chosen, *firsts} - {root / seed for seed in found})
        holdings = hold(root) if found else holdings
    for start in range(0, len(chosen), _AT_ONCE):
        for made in _made(chosen[start : start + _AT_ONCE], holdings, jobs):
            try:
                total += put(made, holdings)
            except (OSError, ValueError) as error:
                reason = f"its draft cannot be written: {error}"
                total += Drafted(problems=(Problem(Spot(made.seed), "seed", reason),))
        progress("drafts", min(start + _AT_ONCE, len(chosen)), len(chosen))
    return total


def _chosen(root: Path, paths: Sequence[Path]) -> tuple[Holdings, list[Path], Drafted]:
    """What the project holds, the seeds to convert, and what to tell of the others."""
    holdings = hold(root)
    inside, outside = _inside(root, paths)
    moved = moving.follow(holdings, inside if paths else every_seed(root))
    holdings = hold(root) if moved.notices else holdings
    wanted = inside if paths else _unsettled(holdings)
    clear = [path for path in wanted if f"seeds/{path.name}" not in moved.unclear]
    chosen, clashes = _told_apart(clear, every_seed(root))
    return holdings, chosen, Drafted(notices=moved.notices, problems=(*outside, *moved.problems, *clashes))


def _inside(root: Path, paths: Sequence[Path]) -> tuple[list[Path], tuple[Problem, ...]]:
    """The files that lie in `seeds/`, by their paths there, and a problem for each other one."""
    folder = (root / "seeds").resolve()
    good = sorted({root / "seeds" / path.resolve().name for path in paths if path.resolve().parent == folder})
    others = sorted({path for path in paths if path.resolve().parent != folder})
    message = "it does not lie in seeds/, and only what lies there is drafted"
    return good, tuple(
        Problem(Spot(_called(root, path)), "seed", message, f"bring it in: briefing add {path}") for path in others
    )


def _unsettled(holdings: Holdings) -> Iterator[Path]:
    """The seeds whose briefs a machine may still make: not of reviewed briefs, copies, or what is offered."""
    for path in every_seed(holdings.root):
        seed = f"seeds/{path.name}"
        source = holdings.sources.get(seed)
        waits = source and source.stem in holdings.offered and not holdings.briefs_of(seed)
        if not holdings.settled(seed) and not waits and not (source and source.record.copy_of):
            yield path


def _shelved(copy: Copy, holdings: Holdings) -> str:
    """A copy gets a source and no brief: it is no second witness. What to tell of it."""
    first = holdings.source(copy.first) or holdings.free_source(copy.first)
    if source := holdings.source(copy.seed):
        copying.said_in(holdings.root, source, first)
    else:
        name = holdings.free_source(copy.seed)
        reading = _reading(holdings.root / copy.seed, holdings)
        write_new(holdings.root, f"content/sources/{name}.md", draft.source_file(reading, first))
    return f"{copy.seed}: a copy, {copy.share} stand in {copy.first}: a source more, no brief (--own makes one)"


def _told_apart(chosen: Sequence[Path], every: Iterable[Path]) -> tuple[list[Path], tuple[Problem, ...]]:
    """The seeds whose last draft has a place of its own, and what to tell of the others."""
    first: dict[str, str] = {}
    for path in every:
        first.setdefault(last_draft(path.name).casefold(), path.name)
    good: list[Path] = []
    problems: list[Problem] = []
    for path in chosen:
        other = first.get(last_draft(path.name).casefold(), path.name)
        if other == path.name:
            good.append(path)
        else:
            message = f"seeds/{other} has the same name, and their drafts would lie in one file"
            problems.append(Problem(Spot(f"seeds/{path.name}"), "seed", message, "rename one of them"))
    return good, tuple(problems)


def explain(root: Path, paths: Sequence[Path] = ()) -> Iterator[str]:
    """For each seed its notices, then every line: number, verdict, bytes or page, rule, reason, how it begins.

    Stop, when all others have been told, with what is wrong with those that cannot be read.
    """
    for reading, layer in _readings(hold(root), paths):
        yield from reports.explained(reading, layer)


def as_json(root: Path, paths: Sequence[Path] = ()) -> Iterator[str]:
    """For each seed what was found, as one JSON object on one line; Stop as for `explain`."""
    for reading, layer in _readings(hold(root), paths):
        yield reports.found(reading, layer)


def _readings(holdings: Holdings, paths: Sequence[Path]) -> Iterator[tuple[Reading, Layer]]:
    problems: list[Problem] = []
    for path in paths or tuple(every_seed(holdings.root)):
        try:
            yield _reading(path, holdings), seeds.layer(path.name, path.read_bytes())
        except Stop as stop:
            problems += stop.problems
    if problems:
        raise Stop(problems)


def _reading(path: Path, holdings: Holdings) -> Reading:
    """What stands in an article; Stop, under the name by which a person calls it, where it cannot be read."""
    called = _called(holdings.root, path)
    try:
        article = seeds.read(holdings.root, path)
        source = holdings.sources.get(article.path)
        return read(article, holdings.knowledge, source.record if source else None)
    except Stop as stop:
        raise Stop(replace(one, spot=replace(one.spot, file=called)) for one in stop.problems) from stop
    except (OSError, RecursionError, MemoryError) as error:
        reason = f"it cannot be read: {getattr(error, 'strerror', None) or error or type(error).__name__}"
        raise Stop([Problem(Spot(called), "seed", reason)]) from error


def _called(root: Path, path: Path) -> str:
    """The path of a file in the project; of any other the one that a person wrote."""
    inside = path.resolve().is_relative_to(root.resolve())
    return path.resolve().relative_to(root.resolve()).as_posix() if inside else str(path)


def _made(paths: Sequence[Path], holdings: Holdings, jobs: int | None) -> Iterator[Made]:
    """The drafts of these seeds, in their order, whatever the number of processes."""
    count = parallel.jobs_for(len(paths) * _WEIGHT, jobs)
    shares = parallel.shares(count, lambda number: [_make(path, holdings) for path in paths[number::count]])
    for index in range(len(paths)):
        yield shares[index % count][index // count]


def _make(path: Path, holdings: Holdings) -> Made:
    """The draft of one seed; what is wrong with it is told, and stops no other."""
    seed = f"seeds/{path.name}"
    try:
        reading = _reading(path, holdings)
    except Stop as stop:
        return Made(seed, problems=tuple(stop.problems))
    recorded = holdings.sources[seed].record.digest if seed in holdings.sources else None
    if recorded and recorded != reading.article.digest:
        message = f"it is not the file whose digest stands in {holdings.sources[seed].path}; its draft is left as it is"
        hint = "take the seed back from git: seeds are never edited"
        return Made(seed, problems=(Problem(Spot(seed), "digest", message, hint),))
    source = holdings.source(seed)
    name = source or holdings.free_source(seed)
    made = draft.files(reading, holdings.reviewed, name, holdings.copies.get(name, ()))
    files = tuple(file for file in made if not source or not file.path.startswith("content/sources/"))
    return Made(seed, files, reading.dropped, tuple(f"{seed}: {notice}" for notice in reading.notices))
