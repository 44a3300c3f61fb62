"""What a project holds before a seed is converted: what is known, the source of each seed, the briefs of each source.

In: the project's folder. Out: `Holdings`. Refuses to judge the content: its mistakes are the business of `check`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import cast

from generator.convert.reading import Knowledge
from generator.files import content, parallel, seeds
from generator.model.content import Content, Entry
from generator.model.names import slug
from generator.model.records import Brief, Source


@dataclass(frozen=True, slots=True)
class Holdings:
    """By seed its source; by stem of a source its briefs, and the stems of the sources that are copies of it."""

    root: Path
    loaded: Content
    knowledge: Knowledge
    sources: Mapping[str, Entry[Source]]
    briefs: Mapping[str, tuple[Entry[Brief], ...]]
    copies: Mapping[str, tuple[str, ...]]
    offered: frozenset[str]  # stems of sources that wait in a brief as offers

    def source(self, seed: str) -> str:
        """The stem of the source of a seed; empty where it has none."""
        return self.sources[seed].stem if seed in self.sources else ""

    def free_source(self, seed: str) -> str:
        """A stem for the source of a seed that has none."""
        name = slug(seed.rpartition("/")[2].rpartition(".")[0] or seed)
        names = (name if number == 1 else f"{name}-{number}" for number in count(1))
        return next(free for free in names if f"sources/{free}" not in self.knowledge.entries)

    @property
    def reviewed(self) -> tuple[str, ...]:
        """The ids of what people have reviewed: drafts are no knowledge."""
        return tuple(id for id, entry in self.knowledge.entries.items() if not entry.draft)

    def briefs_of(self, seed: str) -> tuple[Entry[Brief], ...]:
        """The briefs that rest on a seed; first those that rest on it before all others."""
        source = self.source(seed)
        first = [brief for brief in self.briefs.get(source, ()) if brief.record.sources[0].rpartition("/")[2] == source]
        return (*first, *(brief for brief in self.briefs.get(source, ()) if brief not in first))

    def fresh(self, seed: str) -> bool:
        """Whether nothing was ever made of a seed, and nobody has said of which other it is a copy."""
        source = self.sources.get(seed)
        made = self.briefs_of(seed) or (self.root / last_draft(seed)).exists()
        return not made and not (source and source.record.copy_of)

    def settled(self, seed: str) -> bool:
        """Whether people have taken the briefs of a seed over, so that no machine has anything to do there."""
        return bool(found := self.briefs_of(seed)) and not any(brief.draft for brief in found)


def last_draft(seed: str) -> str:
    """Where the last draft of a seed is kept."""
    return f"{seed.rpartition('.')[0] or seed}.draft.md"


def hold(root: Path, *, whole: bool = False) -> Holdings:
    """Read the content of a project; drafts of briefs in outline, unless the `whole` is wanted."""
    paths, _ = content.files(root)
    jobs = parallel.jobs_for(len(paths), None)
    read = content.read_all(root, paths, jobs) if whole else content.read_all(root, paths, jobs, kept=content.outline)
    loaded, _ = content.load(root, read)
    sources: dict[str, Entry[Source]] = {}
    briefs: dict[str, tuple[Entry[Brief], ...]] = {}
    for entry in loaded.entries.values():
        if isinstance(entry.record, Source) and entry.record.seed:
            sources[entry.record.seed] = cast(Entry[Source], entry)
        elif isinstance(entry.record, Brief):
            for word in entry.record.sources:
                stem = word.rpartition("/")[2]
                briefs[stem] = (*briefs.get(stem, ()), cast(Entry[Brief], entry))
    return Holdings(root, loaded, _knowledge(loaded), sources, briefs, _copies(loaded), _offered(loaded))


def _knowledge(loaded: Content) -> Knowledge:
    return Knowledge.of(loaded.entries, loaded.properties, loaded.publishers)


def _offered(loaded: Content) -> frozenset[str]:
    briefs = (entry.record for entry in loaded.entries.values() if isinstance(entry.record, Brief))
    return frozenset(offer.source.rpartition("/")[2] for brief in briefs for offer in brief.offers)


def _copies(loaded: Content) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for entry in sorted(loaded.entries.values(), key=lambda entry: entry.id):
        if isinstance(entry.record, Source) and entry.record.copy_of:
            first = entry.record.copy_of.rpartition("/")[2]
            found[first] = (*found.get(first, ()), entry.stem)
    return found


def every_seed(root: Path) -> Iterator[Path]:
    """The files in `seeds/` that are articles, in order of their names."""
    folder = root / "seeds"
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_file() and not path.is_symlink() and seeds.is_seed(path.name):
            yield path
