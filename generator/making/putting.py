"""Putting drafts beside what people have written: a brief where there is none, else a merge with it.

In: the files made of one seed, and what the project holds. Out: files, and an account of them. What a person has
reviewed, or is writing at this moment, is left. Refuses to know how a draft is made and how texts are merged.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.convert.again import homes, identities, merge
from generator.convert.draft import DraftFile
from generator.files import content
from generator.files.writing import replace_text, write_new
from generator.making.holdings import Holdings, last_draft
from generator.making.stubs import write_stub
from generator.model.content import Entry
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Brief

_SHOWN = 60
_TRIES = 3


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


def put(made: Made, holdings: Holdings) -> Drafted:
    """Write what may be written: a person's file is merged with, never replaced."""
    if made.problems:
        return Drafted(problems=made.problems)
    told = Drafted(notices=made.notices, dropped=made.dropped)
    brief, *others = made.files
    place = content.inside(holdings.root, last_draft(made.seed))
    try:
        last = place.read_text(encoding="utf-8") if place.is_file() else ""
    except UnicodeDecodeError:
        message, hint = "it is not UTF-8, and nothing can be compared with it", "take it back from git"
        return told + Drafted(problems=(Problem(Spot(last_draft(made.seed)), "encoding", message, hint),))
    held = _homes(last, made.seed, holdings)
    if len(held) > 1:
        return told + Drafted(problems=(_split(made.seed, held),))
    if last and not held:
        why = f"no brief rests on it any more, or it cannot be read; to make one again delete {last_draft(made.seed)}"
        return told + Drafted(left=(f"{made.seed}: {why}",))
    if held and not last and not _cut_short(holdings.root / held[0].path, brief):
        return told + Drafted(left=(f"{held[0].path}: it was not made from a draft",))
    if held:
        return told + _merge(last or brief.text, brief, held[0].path, place, others, holdings.root)
    # In this order, so that one who is killed on the way leaves nothing that the next run does not find and finish.
    stubs = [file.path for file in others if write_stub(holdings.root, file)]
    path = write_new(holdings.root, brief.path, brief.text)
    replace_text(place, brief.text)
    return told + Drafted(written=(path, *stubs))


def _homes(last: str, seed: str, holdings: Holdings) -> tuple[Entry[Brief], ...]:
    """The brief that goes on with the draft of a seed, or several between which nobody but a person can choose."""
    held = holdings.briefs_of(seed)
    if len(held) < 2 or not last:
        return held[:1]
    paths = homes.most(last, {brief.path: brief.record.claims for brief in held})
    found = tuple(brief for brief in held if brief.path in paths)
    source = holdings.source(seed)
    for narrower in (
        tuple(brief for brief in found if brief.record.sources[0].rpartition("/")[2] == source),
        tuple(brief for brief in found if brief.draft),
    ):
        found = narrower if len(narrower) == 1 else found
    return found


def _split(seed: str, held: Sequence[Entry[Brief]]) -> Problem:
    others = ", ".join(brief.path for brief in held[1:])
    message = f"as many claims of {seed} stand here as in {others}: it is not clear which goes on with its draft"
    hint = "in all but one of them delete `review: draft`, or move the claims together"
    return Problem(Spot(held[0].path), "split", message, hint, Severity.WARNING)


def _cut_short(file: Path, brief: DraftFile) -> bool:
    """Whether a brief is just what a machine made, only that it was stopped before it kept the last draft."""
    return file.read_bytes() == brief.text.encode()


def _merge(last: str, new: DraftFile, path: str, place: Path, others: Sequence[DraftFile], root: Path) -> Drafted:
    """Converted again: what people did stays, what they left alone follows the new draft."""
    text = identities.keep_ids(last, new.text)
    for _ in range(_TRIES):
        mine = (root / path).read_bytes()
        # A person may have reviewed it since the project was read.
        if why := _taken_over(path, mine):
            return Drafted(left=(f"{path}: {why}",))
        merged = merge.merge(last, text, mine.decode("utf-8"))
        if (root / path).read_bytes() == mine:
            break
    else:
        return Drafted(left=(f"{path}: somebody is writing in it; convert again",))
    changed = replace_text(root / path, merged.text)
    if merged.done:
        replace_text(place, text)
    named = [other for other in others if other.path.removeprefix("content/").removesuffix(".md") in merged.text]
    written = tuple(other.path for other in named if write_stub(root, other))
    problems = tuple(_conflict(path, conflict) for conflict in merged.conflicts)
    return Drafted(written=written, updated=(path,) if changed else (), problems=problems)


def _taken_over(path: str, data: bytes) -> str:
    """Why a machine has nothing to do in a brief, as it is now; or nothing."""
    entry = content.read_entry(path, data).entry
    if entry is None:
        return "it cannot be read; briefing check says why"
    return "" if entry.draft else "it is reviewed"


def _conflict(path: str, conflict: merge.Conflict) -> Problem:
    if not conflict.mine and not conflict.new:
        return Problem(
            Spot(path, conflict.line), "conflict", conflict.what, "mend it, and convert again", Severity.WARNING
        )
    message = f"{conflict.what}: you have {_short(conflict.mine)}, the new draft has {_short(conflict.new)}"
    return Problem(Spot(path, conflict.line), "conflict", message, "yours was left as it is", Severity.WARNING)


def _short(text: str) -> str:
    return f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}”" if text else "nothing"
