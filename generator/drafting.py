"""Making drafts: seeds are read, converted and put beside what people have written.

    article ──read──▶ Reading ──draft──▶ new ──┐
    seeds/NAME.draft.md, the last draft ───────┼─merge─▶ content/briefs/*.md
    the brief as people left it ───────────────┘

In: the project's folder and seeds. Out: files, and an account of each seed. Articles are read in several processes;
files are written in one, in the order of the seeds. One bad seed stops no other. Refuses to know the rules of reading
and of merging: they stand in `convert/`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import copying
from generator.convert import draft, reports
from generator.convert.again import identities, merge
from generator.convert.draft import DraftFile
from generator.convert.reading import Reading, read
from generator.copying import Copy
from generator.files import content, parallel, seeds
from generator.files.texts.layers import Layer
from generator.holdings import Holdings, every_seed, hold, last_draft
from generator.model.problems import Problem, Severity, Spot, Stop
from generator.writing import replace_text, write_new, write_stub

Progress = Callable[[str, int, int], None]
_AT_ONCE = 64  # seeds that are read before their drafts are written: a run that is ended loses no more
_WEIGHT = 20  # one article is as much work as so many files of content
_SHOWN = 60


def _silent(stage: str, done: int, total: int) -> None:
    """Nobody watches."""


@dataclass(frozen=True, slots=True)
class Made:
    """What one seed gave: the files of its draft, how many lines were dropped, what to tell; or problems."""

    seed: str
    files: tuple[DraftFile, ...] = ()
    dropped: int = 0
    notices: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafted:
    """What became of the seeds: paths written, paths brought up to date, why others were left, and what went wrong."""

    written: tuple[str, ...] = ()
    updated: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    dropped: int = 0

    def __add__(self, other: "Drafted") -> "Drafted":
        return Drafted(
            self.written + other.written,
            self.updated + other.updated,
            self.left + other.left,
            self.notices + other.notices,
            self.problems + other.problems,
            self.dropped + other.dropped,
        )


def draft_seeds(
    root: Path, paths: Sequence[Path] = (), jobs: int | None = None, progress: Progress = _silent, own: bool = False
) -> Drafted:
    """Convert these seeds, or all whose briefs nobody has reviewed yet; `own`: each has a brief, copies too.

    Stop where the rules for publishers have mistakes: without them every draft would change.
    """
    if mistakes := content.publishers_of(root)[1]:
        raise Stop(mistakes)
    holdings = hold(root)
    chosen, clashes = _told_apart(sorted(set(paths)) or list(_unsettled(holdings)), every_seed(root))
    total = Drafted(problems=clashes)
    if not own:
        found = copying.find(holdings, [path for path in chosen if holdings.fresh(f"seeds/{path.name}")])
        total += Drafted(notices=tuple(_shelved(copy, holdings) for copy in found.values()))
        firsts = [root / copy.first for copy in found.values() if not holdings.settled(copy.first)]
        chosen = sorted({*chosen, *firsts} - {root / seed for seed in found})
        holdings = hold(root) if found else holdings
    for start in range(0, len(chosen), _AT_ONCE):
        for made in _made(chosen[start : start + _AT_ONCE], holdings, jobs):
            try:
                total += _put(made, holdings)
            except (OSError, ValueError) as error:
                reason = f"its draft cannot be written: {error}"
                total += Drafted(problems=(Problem(Spot(made.seed), "seed", reason),))
        progress("drafts", min(start + _AT_ONCE, len(chosen)), len(chosen))
    return total


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
    """For each seed its notices, then every line: number, verdict, bytes or page, rule, reason, how it begins."""
    for reading, layer in _readings(hold(root), paths):
        yield from reports.explained(reading, layer)


def as_json(root: Path, paths: Sequence[Path] = ()) -> Iterator[str]:
    """For each seed what was found, as one JSON object on one line."""
    for reading, layer in _readings(hold(root), paths):
        yield reports.found(reading, layer)


def _readings(holdings: Holdings, paths: Sequence[Path]) -> Iterator[tuple[Reading, Layer]]:
    for path in paths or tuple(every_seed(holdings.root)):
        yield _reading(path, holdings), seeds.layer(path.name, path.read_bytes())


def _reading(path: Path, holdings: Holdings) -> Reading:
    article = seeds.read(holdings.root, path)
    source = holdings.sources.get(article.path)
    return read(article, holdings.knowledge, source.record if source else None)


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
    except (OSError, RecursionError, MemoryError) as error:
        return Made(seed, problems=(Problem(Spot(seed), "seed", f"it cannot be read: {error}"),))
    if reading.article.path != seed:
        hint = f"bring it in: briefing add {path}"
        return Made(seed, problems=(Problem(Spot(reading.article.path), "seed", "it is not in seeds/", hint),))
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


def _put(made: Made, holdings: Holdings) -> Drafted:
    """Write what may be written: a person's file is merged with, never replaced."""
    if made.problems:
        return Drafted(problems=made.problems)
    told = Drafted(notices=made.notices, dropped=made.dropped)
    brief, *others = made.files
    place = holdings.root / last_draft(made.seed)
    try:
        last = place.read_text(encoding="utf-8") if place.is_file() else ""
    except UnicodeDecodeError:
        message, hint = "it is not UTF-8, and nothing can be compared with it", "take it back from git"
        return told + Drafted(problems=(Problem(Spot(last_draft(made.seed)), "encoding", message, hint),))
    held = holdings.briefs_of(made.seed)
    if last and not held:
        why = f"no brief rests on it any more, or it cannot be read; to make one again delete {last_draft(made.seed)}"
        return told + Drafted(left=(f"{made.seed}: {why}",))
    if held and not last and not _cut_short(holdings.root / held[0].path, brief):
        return told + Drafted(left=(f"{held[0].path}: it was not made from a draft",))
    if held and not held[0].draft:
        return told + Drafted(left=(f"{held[0].path}: it is reviewed",))
    if held:
        return told + _merge(last or brief.text, brief, held[0].path, place, others, holdings.root)
    # In this order, so that one who is killed on the way leaves nothing that the next run does not find and finish.
    stubs = [file.path for file in others if write_stub(holdings.root, file)]
    path = write_new(holdings.root, brief.path, brief.text)
    replace_text(place, brief.text)
    return told + Drafted(written=(path, *stubs))


def _cut_short(file: Path, brief: DraftFile) -> bool:
    """Whether a brief is just what a machine made, only that it was stopped before it kept the last draft."""
    return file.read_bytes() == brief.text.encode()


def _merge(last: str, new: DraftFile, path: str, place: Path, others: Sequence[DraftFile], root: Path) -> Drafted:
    """Converted again: what people did stays, what they left alone follows the new draft."""
    file = root / path
    text = identities.keep_ids(last, new.text)
    merged = merge.merge(last, text, file.read_bytes().decode("utf-8"))
    changed = replace_text(file, merged.text)
    if merged.done:
        replace_text(place, text)
    named = [other for other in others if other.path.removeprefix("content/").removesuffix(".md") in merged.text]
    written = tuple(other.path for other in named if write_stub(root, other))
    problems = tuple(_conflict(path, conflict) for conflict in merged.conflicts)
    return Drafted(written=written, updated=(path,) if changed else (), problems=problems)


def _conflict(path: str, conflict: merge.Conflict) -> Problem:
    if not conflict.mine and not conflict.new:
        return Problem(
            Spot(path, conflict.line), "conflict", conflict.what, "mend it, and convert again", Severity.WARNING
        )
    message = f"{conflict.what}: you have {_short(conflict.mine)}, the new draft has {_short(conflict.new)}"
    return Problem(Spot(path, conflict.line), "conflict", message, "yours was left as it is", Severity.WARNING)


def _short(text: str) -> str:
    return f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}”" if text else "nothing"
