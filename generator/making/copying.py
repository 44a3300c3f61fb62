"""The same story twice: which new seeds are copies of another one, so that two prints do not become two witnesses.

In: what a project holds, and the seeds to convert. Out: for each copy its first and how alike they are. Only a seed
that has neither a brief nor a last draft can be found to be a copy: what people have settled is not asked again.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.convert import copies
from generator.files import edits, seeds
from generator.files.outline import Unreadable
from generator.files.writing import replace_text
from generator.making.holdings import Holdings, every_seed

_SHORTEST = 80  # characters; a shorter line is seldom a paragraph, and often stands on every page of a site


@dataclass(frozen=True, slots=True)
class Copy:
    """A seed that is a copy of the seed `first`; `share` says in words how much of it stands there."""

    seed: str
    first: str
    share: str


def find(holdings: Holdings, fresh: Iterable[Path]) -> Mapping[str, Copy]:
    """The copies among fresh seeds, by seed; compared with all seeds of the project."""
    new = {f"seeds/{path.name}" for path in fresh}
    if not new:
        return {}
    texts = dict(_texts(holdings.root))
    found: dict[str, Copy] = {}
    for group in copies.near(texts):
        settled = [seed for seed in group if seed not in new]
        first = settled[0] if settled else group[0]
        for seed in group:
            if seed in new and seed != first:
                found[seed] = Copy(seed, first, str(copies.similarity(texts[seed], texts[first])))
    return found


def said_in(root: Path, source: str, first: str) -> None:
    """Write into a source that is there already of which other it is a copy, unless it says so."""
    file = root / f"content/sources/{source}.md"
    text = file.read_bytes().decode("utf-8")
    if "\ncopy_of:" not in text and "\r" not in text:
        try:
            replace_text(file, edits.with_key(text, ("copy_of",), first))
        except (Unreadable, KeyError):
            return  # a person is in the middle of something


def _texts(root: Path) -> Iterator[tuple[str, Sequence[str]]]:
    """The longer lines of every seed; a seed that cannot be read has none, and is complained of elsewhere."""
    for path in every_seed(root):
        try:
            lines = seeds.layer(path.name, path.read_bytes()).lines
        except (ValueError, OSError):
            continue
        yield f"seeds/{path.name}", [line.text for line in lines if len(line.text) >= _SHORTEST]
