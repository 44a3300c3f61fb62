"""`seeds.lock`, line by line: a record for each seed and for each passage, sorted, so that a difference can be read.

In: the text of the file, or records. Out: records and what is wrong with the lines, or the text. Refuses to know
whether the records are true.
"""

import re
from datetime import date
from pathlib import Path

from generator.model.problems import Problem, Spot
from generator.model.seedlock import LOCK, PassageRecord, SeedLock, SeedRecord

HEAD = "# What was proved in which words of which seed, and since when. Written by `briefing lock`.\n"
_DATE = r"(\d{4}-\d{2}-\d{2})"
_SEED = re.compile(rf"seed (seeds/\S.*) (sha256:[0-9a-f]{{64}}) {_DATE}")
_PASSAGE = re.compile(
    rf"passage ([a-z0-9-]+#[a-z0-9-]+ [a-z0-9-]+(?:\.\d+|\.reply)?) (\d+-\d+(?:,\d+-\d+)*) ([0-9a-f]{{32}}) {_DATE}"
)


def read(root: Path) -> tuple[SeedLock | None, tuple[Problem, ...]]:
    """The lock of a project, None where it has none, and every line of it that is no record."""
    file = root / LOCK
    if file.is_symlink() or not file.is_file():
        problem = Problem(Spot(LOCK), "lock", "this is no file", "take it back from git")
        return None, ((problem,) if file.is_symlink() or file.exists() else ())
    try:
        return parse(file.read_bytes().decode("utf-8"))
    except UnicodeDecodeError:
        return None, (Problem(Spot(LOCK), "lock", "this file is not UTF-8", "take it back from git"),)


def parse(text: str) -> tuple[SeedLock, tuple[Problem, ...]]:
    """Every record of a lock, and a problem for each line that is none or stands twice."""
    seeds: dict[str, SeedRecord] = {}
    passages: dict[str, PassageRecord] = {}
    problems: list[Problem] = []
    for number, line in enumerate(text.split("\n"), 1):
        line = line.removesuffix("\r")
        if not line or line.startswith("#"):
            continue
        seed, passage = _SEED.fullmatch(line), _PASSAGE.fullmatch(line)
        if not _is_day(line[-10:]):
            seed = passage = None
        if seed and seed[1] not in seeds:
            seeds[seed[1]] = SeedRecord(seed[2], seed[3], number)
        elif passage and passage[1] not in passages:
            passages[passage[1]] = PassageRecord(_ranges(passage[2]), passage[3], passage[4], number)
        else:
            twice = seed or passage
            message = "this record stands twice" if twice else "this line is no record of a seed or a passage"
            hint = "nobody writes this file by hand: briefing lock"
            problems.append(Problem(Spot(LOCK, number), "lock", message, hint))
    return SeedLock(seeds, passages), tuple(problems)


def text_of(lock: SeedLock) -> str:
    """A lock as it is written: the seeds, then the passages, each sorted."""
    seeds = (f"seed {path} {one.digest} {one.date}\n" for path, one in sorted(lock.seeds.items()))
    passages = (
        f"passage {key} {','.join(f'{start}-{end}' for start, end in one.ranges)} {one.digest} {one.date}\n"
        for key, one in sorted(lock.passages.items())
    )
    return "".join([HEAD, *seeds, *passages])


def _is_day(words: str) -> bool:
    try:
        return bool(date.fromisoformat(words))
    except ValueError:
        return False


def _ranges(words: str) -> tuple[tuple[int, int], ...]:
    # Of a number of so many digits Python makes none.
    pairs = (pair.partition("-") for pair in words.split(","))
    return tuple((int(start[:18]), int(end[:18])) for start, _, end in pairs)
