"""Seeds under another name: a file whose bytes a source has recorded under a name that is gone.

In: what the project holds, and seeds. Out: the source tells the new name, the last draft lies beside the seed again,
and nothing is made twice; or why that is for a person to do. Only the one field of the source is written, and only
where a digest proves that it is the same article.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.files import edits, frontmatter, seedlock, seeds
from generator.files.outline import Unreadable
from generator.files.texts import formats
from generator.files.writing import replace_text
from generator.making.holdings import Holdings, every_seed, last_draft
from generator.model.problems import Problem, Spot
from generator.model.seedlock import LOCK, renamed


@dataclass(frozen=True, slots=True)
class Moved:
    """What was followed, in words; and a problem for each seed of which it is not clear where it comes from."""

    notices: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def unclear(self) -> frozenset[str]:
        """The seeds of which nothing may be made."""
        return frozenset(problem.spot.file for problem in self.problems)


def follow(holdings: Holdings, chosen: Iterable[Path]) -> Moved:
    """Find out which of these seeds had another name, and tell their sources the new one."""
    gone = _gone(holdings)
    if not gone:
        return Moved()
    strangers: dict[str, list[str]] = defaultdict(list)
    for seed, digest in _strangers(holdings):
        strangers[digest].append(seed)
    wanted = {f"seeds/{path.name}" for path in chosen}
    notices: list[str] = []
    problems: list[Problem] = []
    for digest in sorted(gone.keys() & strangers.keys()):
        for seed in wanted.intersection(strangers[digest]):
            old = gone[digest]
            why = _followed(holdings, old[0], seed) if len(old) == len(strangers[digest]) == 1 else _AMBIGUOUS
            if why:
                message = f"it has the bytes of {' and '.join(old)}, which is gone: {why}"
                hint = "give the file its old name back, or write its new name under `seed` in its source"
                problems.append(Problem(Spot(seed), "moved", message, hint))
            else:
                source = holdings.sources[old[0]].path
                notices.append(f"{seed}: it was {old[0]}; {source} says so now, and its brief stays as it is")
    return Moved(tuple(notices), tuple(problems))


_AMBIGUOUS = "it is not clear which file goes on with which"


def _gone(holdings: Holdings) -> Mapping[str, list[str]]:
    """The seeds that are there no more, by the digest that their sources have of them."""
    found: dict[str, list[str]] = defaultdict(list)
    for seed, source in holdings.sources.items():
        if source.record.digest and not (holdings.root / seed).exists():
            found[source.record.digest].append(seed)
    return found


def _strangers(holdings: Holdings) -> Iterator[tuple[str, str]]:
    """The seeds that no source knows, and their digests."""
    for path in every_seed(holdings.root):
        seed = f"seeds/{path.name}"
        try:
            if seed not in holdings.sources and path.stat().st_size <= formats.LARGEST:
                yield seed, seeds.digest(path.read_bytes())
        except OSError:
            continue  # it is complained of where it is read


def _followed(holdings: Holdings, old: str, new: str) -> str:
    """Tell the source, and bring the last draft along; why not, where that cannot be done."""
    before, after = (holdings.root / last_draft(seed) for seed in (old, new))
    if before != after and before.exists() and after.exists():
        return f"both {last_draft(old)} and {last_draft(new)} are there"
    file = holdings.root / holdings.sources[old].path
    try:
        text = file.read_bytes().decode("utf-8")
        told = edits.with_value(text, ("seed",), frontmatter.flow(new))
    except (Unreadable, KeyError, UnicodeDecodeError):
        return f"{holdings.sources[old].path} cannot be changed by a machine"
    # In this order: one who is killed between the two is followed by the next run.
    if before.exists() and before != after:
        before.rename(after)
    replace_text(file, told)
    lock, _ = seedlock.read(holdings.root)
    if lock:
        replace_text(holdings.root / LOCK, seedlock.text_of(renamed(lock, old, new)))
    return ""
