"""Locking: what is proved in the seeds that are here goes on record in `seeds.lock`, and the command that does it.

In: the project's folder, and today's date. Out: the file, where anything in it is to change. What was proved earlier in
a seed that is not here stays on record. Refuses to record anything while something is wrong with what is proved.
"""

import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.saying.command import ROOT, alone, count, reported

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.link.site import Site
    from generator.model.content import Content
    from generator.model.problems import Problem
    from generator.model.seedlock import PassageRecord, SeedLock


@dataclass(frozen=True, slots=True)
class Locked:
    """What is on record now, and how many of its records are new, others than before, or gone."""

    seeds: int
    passages: int
    new: int
    other: int
    gone: int


# What a new record mends.
_MENDED = frozenset({"lock", "seed-changed"})


def lock(root: Path, today: str) -> Locked:
    """Record every seed of a source and every passage of a claim that is published; Stop where one is not proved.

    A record that is still right keeps its date; `today` is written YYYY-MM-DD.
    """
    from generator.files import seedlock
    from generator.files.writing import replace_text
    from generator.model.seedlock import LOCK, SeedLock

    content, site = _proved(root)
    old = content.lock or SeedLock()
    new = _records(content, site, old, today)
    replace_text(root / LOCK, seedlock.text_of(new))
    now, before = {**new.seeds, **new.passages}, {**old.seeds, **old.passages}
    other = sum(now[key] != before[key] for key in now.keys() & before.keys())
    gone = len(before.keys() - now.keys())
    return Locked(len(new.seeds), len(new.passages), len(now.keys() - before.keys()), other, gone)


def unrecorded(root: Path, site: "Site") -> "Iterator[Problem]":
    """That nothing is on record yet, in a project where words are proved: the first record is made by a person."""
    from generator.model.problems import Problem, Severity, Spot
    from generator.model.seedlock import LOCK

    if not (root / LOCK).exists() and any(proof.place for claim in site.claims.values() for proof in claim.proofs):
        message = "what is proved is not on record: a passage could become other words of its source unnoticed"
        yield Problem(Spot(LOCK), "lock", message, "begin the record: briefing lock", Severity.WARNING)


def _proved(root: Path) -> "tuple[Content, Site]":
    """The content with what was on record, and the site; Stop with whatever keeps it from being proved."""
    from generator.files import content, parallel
    from generator.link.linking import link
    from generator.model.problems import Stop, errors

    paths, problems = content.files(root)
    loaded, found = content.load(root, content.read_all(root, paths, parallel.jobs_for(len(paths), None)))
    site, linked = link(loaded)
    drafts = {entry.path for entry in loaded.entries.values() if not entry.published}
    wrong = {one for one in errors((*problems, *found, *linked)) if one.rule not in _MENDED}
    if wrong := {one for one in wrong if one.spot.file not in drafts}:
        raise Stop(wrong)
    return loaded, site


def _records(content: "Content", site: "Site", old: "SeedLock", today: str) -> "SeedLock":
    from generator.link.holding import withhold
    from generator.link.recorded import records, seeds_waiting, waits
    from generator.model.records import Source
    from generator.model.seedlock import SeedLock, SeedRecord

    seeds: dict[str, SeedRecord] = {}
    fresh: set[str] = set()  # stems of sources whose seed was not on record as it is
    for entry in site.folder("sources"):
        record = entry.record
        if isinstance(record, Source) and record.seed and record.digest:
            known = old.seeds.get(record.seed)
            same = known is not None and known.digest == record.digest
            seeds[record.seed] = known if known and same else SeedRecord(record.digest, today)
            fresh |= set() if same else {entry.stem}
    passages: dict[str, PassageRecord] = {}
    for key, proved in records(site.claims.values()).items():
        before = old.passages.get(key)
        again = proved is None or (before and (before.ranges, before.digest) == (proved.ranges, proved.digest))
        if before and again and key.partition(" ")[2].partition(".")[0] not in fresh:
            passages[key] = before
        elif proved:
            passages[key] = replace(proved, date=today)
    # What is off the site for now stays on record as it was: nothing of it is proved meanwhile.
    content, _ = withhold(content)
    off = seeds_waiting(content)
    kept = {path: one for path, one in old.seeds.items() if path in off}
    waiting = {key: one for key, one in old.passages.items() if waits(key, content, site.claims)}
    return SeedLock(kept | seeds, waiting | passages)


@click.command(name="lock")
@ROOT
def command(root: Path) -> None:
    """Put on record in seeds.lock which words of which seed prove each claim.

    From then on `check` and `build` fail where a seed or a passage is another than the one on record. Run it after
    changing what is quoted; the difference of the file shows what became other.

    \b
    Example: briefing lock
    """
    with reported() as done:
        with alone(root):
            made = lock(root, time.strftime("%Y-%m-%d"))
        changes = f"{made.new:,} new, {made.other:,} changed, {made.gone:,} gone"
        done(f"{count(made.passages, 'passage')} of {count(made.seeds, 'seed')} on record: {changes}")
