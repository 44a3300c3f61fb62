"""What we had to correct: the changes that files tell of, and the claims that were withdrawn.

In: published entries and their claims. Out: corrections, the newest first; and problems, where a change is not what
stands there now. Of a withdrawn claim no words are kept, before or after.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.link.claims import Claim
from generator.model.claims import Withheld
from generator.model.content import Content, Entry
from generator.model.dates import PartialDate
from generator.model.names import fold
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Change, Record


@dataclass(frozen=True, slots=True)
class Correction:
    """One correction of ours. `claim` is its key, where it is about one; `withdrawn`: it tells that this claim was."""

    entry: str
    date: PartialDate
    why: str
    was: str = ""
    now: str = ""
    claim: str = ""
    withdrawn: bool = False

    @property
    def order(self) -> tuple[str, int, str]:
        """By date; one whose date is unknown is the oldest."""
        return ("", 0, "") if self.date.unknown else self.date.key


@dataclass(frozen=True, slots=True)
class _Told:
    """A change in a form that can be compared."""

    key: str
    date: PartialDate
    was: str | None
    now: str
    words: str


def corrections_of(entry: Entry[Record], claims: Mapping[str, Claim]) -> tuple[Correction, ...]:
    """What one file says of its own changes, in its order."""
    return tuple(_correction(change, entry, claims) for change in entry.record.changes)


def corrections(entries: Iterable[Entry[Record]], claims: Mapping[str, Claim]) -> tuple[Correction, ...]:
    """All of them, the newest first; what a file tells of a withdrawal is not told twice."""
    told = [one for entry in entries for one in corrections_of(entry, claims)]
    known = {(one.claim, one.date) for one in told}
    for claim in claims.values():
        gone = claim.data.retracted
        if gone and not isinstance(gone, Withheld) and (claim.key, gone.date) not in known:
            told.append(Correction(claim.brief, gone.date, gone.reason, claim=claim.key, withdrawn=True))
    return tuple(sorted(told, key=lambda one: (one.order, one.entry, one.claim), reverse=True))


def _correction(change: Change, entry: Entry[Record], claims: Mapping[str, Claim]) -> Correction:
    claim = claims.get(_key(change, entry))
    if claim is None:
        return Correction(entry.id, change.date, change.why, change.was or "", change.now or "")
    if gone := claim.data.retracted:
        return Correction(entry.id, change.date, change.why, claim=claim.key, withdrawn=gone.date == change.date)
    return Correction(entry.id, change.date, change.why, change.was or "", change.now or "", claim.key)


def unsound(content: Content, claims: Mapping[str, Claim]) -> Iterator[Problem]:
    """Changes of a day that has not come, and changes to what does not stand there now."""
    for entry in content.entries.values():
        if not entry.record.changes:
            continue
        told = [_told(change, entry) for change in entry.record.changes]
        # All that a file says is only read where a change is about the file and not about a claim.
        said = _plain(_said(entry)) if any(one.now and not one.key for one in told) else ""
        for index, change in enumerate(entry.record.changes):
            if content.site.as_of.surely_before(change.date):
                message = f"{change.date.words} lies after {content.site.as_of.words}, the `as_of` of site.yaml"
                hint = "mend the date, or move `as_of` on"
                spot = entry.spot("changes", index, "date")
                yield Problem(spot, "correction-date", message, hint, Severity.WARNING)
            claim = claims.get(told[index].key)
            if change.now is not None and (claim or not change.claim):
                yield from _unlike(index, told, claim, said, entry.spot("changes", index, "is"))


def _unlike(index: int, told: Sequence[_Told], claim: Claim | None, said: str, spot: Spot) -> Iterator[Problem]:
    """What a change says stands there now, and what does."""
    if claim and claim.data.retracted:
        message = f"`{claim.mark}` is withdrawn, and this would say it again"
        hint = "delete `was` and `is`: that it was corrected is told without them"
        yield Problem(spot, "correction-is", message, hint, Severity.WARNING)
    elif told[index].now not in (_plain(_stated(claim)) if claim else said) and not _overtaken(index, told):
        where = f"the claim `{claim.mark}`" if claim else "this file"
        message = f"“{told[index].words}” is not what stands in {where} now"
        hint = "copy the words that stand there, or tell of the newer change too"
        yield Problem(spot, "correction-is", message, hint)


def _overtaken(index: int, told: Sequence[_Told]) -> bool:
    """Whether a later change of the same thing tells what became of this one."""
    one = told[index]
    return any(
        other.was is None or one.now in other.was
        for number, other in enumerate(told)
        if number != index and other.key == one.key and not other.date.surely_before(one.date)
    )


def _told(change: Change, entry: Entry[Record]) -> _Told:
    was = None if change.was is None else _plain(change.was)
    return _Told(_key(change, entry), change.date, was, _plain(change.now or ""), change.now or "")


def _key(change: Change, entry: Entry[Record]) -> str:
    word = change.claim or ""
    return word if "#" in word or not word else f"{entry.stem}#{word}"


def _stated(claim: Claim) -> str:
    """All that a claim says: its words, those of its sources, and its data."""
    passages = (proof.passage for proof in claim.proofs)
    words = (f"{value.key}: {value.words}" for value in claim.values)
    return "\n".join((claim.sentence, *passages, *words, *_flat(claim.data.model_dump())))


def _said(entry: Entry[Record]) -> str:
    """All that a file says, but for its changes."""
    data = entry.record.model_dump(exclude={"changes"})
    return "\n".join((entry.body.text, *(one.text for one in entry.body.passages), entry.summary.text, *_flat(data)))


def _flat(data: Any, key: str = "") -> Iterator[str]:
    """Every value of nested data as `key: value`."""
    if isinstance(data, Mapping):
        for name, value in data.items():
            yield from _flat(value, str(name))
    elif isinstance(data, (tuple, list)):
        for value in data:
            yield from _flat(value, key)
    elif data is not None:
        yield f"{key}: {data}"


_QUOTES = str.maketrans("‘’‚“”„«»", '\'\'\'"""""')


def _plain(text: str) -> str:
    """Without case, accents, shape of quotation marks and line breaks."""
    return re.sub(r"\s+", " ", fold(text.translate(_QUOTES))).strip()
