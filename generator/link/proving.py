"""Whether the words of one passage are proved: in the seed that we hold, or on record where it is kept elsewhere.

In: a passage of a claim. Out: its proof; or problems, each at the passage's own line: it is not in its source, stands
there more than once, or is not the one that was recorded.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.desk import Asking
from generator.link.passages import Departed, Found, Several, find, fingerprint
from generator.link.several import lengthened, shown
from generator.model.problems import Problem, Spot
from generator.model.seedlock import PassageRecord, passage_key
from generator.model.vocabulary import Basis

_HINT = "copy the words of the source; your own go into [square brackets], an omission is […]"
_SENTENCE = "a sentence with no quotation below it is its own passage: copy the words of the source, or quote them: > …"
_CHANGED = (
    "seeds are never edited: take it back from git; where the change is meant, read each passage, then: briefing lock"
)
_RECORD = "where the change is meant: briefing lock"
_ELSEWHERE = "where the seed is: briefing lock"


@dataclass(frozen=True, slots=True)
class Proof:
    """One source of a claim: what it says, in its words where we have them, and how we know.

    `number` tells the passages of one source apart; `since` is the day from which the proof is on record.
    """

    source: str
    basis: Basis
    passage: str = ""
    place: Found | None = None  # in the raw text of the seed
    pinpoint: str = ""
    note: str = ""
    number: int = 1
    since: str = ""


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that are to stand in a source: as written and as shown, where they were written, which of that source."""

    source: str
    written: str
    shown: str
    spot: Spot
    number: int = 1
    sentence: bool = False


def prove(asking: Asking, passage: Quoted) -> Iterator[Proof | Problem]:
    """The proof of a passage and what is wrong with it; without a proof only what is wrong."""
    source, desk = passage.source, asking.desk
    if not passage.written:
        yield Proof(source, Basis.CITED, number=passage.number)
    elif source in desk.elsewhere:
        yield _recorded(asking, passage)
    elif source not in desk.held:
        yield Proof(source, Basis.COPIED, passage.shown, number=passage.number)
    else:
        found = find(passage.written, desk.held[source])
        if isinstance(found, Departed):
            yield Problem(
                passage.spot, "passage", _departure(asking, passage, found), _SENTENCE if passage.sentence else _HINT
            )
        elif isinstance(found, Several):
            message = (
                f"the passage of `{asking.mark}` stands more than once in {source}: {shown(found, desk.held[source])}"
            )
            yield Problem(passage.spot, "passage-twice", message, _longer(found, passage, asking))
        else:
            yield from _found(asking, passage, found)


def _found(asking: Asking, passage: Quoted, found: Found) -> Iterator[Proof | Problem]:
    """A passage that stands in its source, compared with what was recorded of it."""
    desk, mark = asking.desk, asking.mark
    record = _record(asking, passage)
    why = desk.changed.get(passage.source)
    if why:
        message = f"`{mark}` rests on {passage.source}, whose seed has changed: {why}"
        yield Problem(passage.spot, "seed-changed", message, _CHANGED)
    elif record and (record.digest != found.digest or record.ranges != found.ranges):
        words = "these are not the words" if record.digest != found.digest else "this is not the place"
        message = f"{words} in which `{mark}` was proved on {record.date}: seeds.lock, line {record.line}"
        yield Problem(passage.spot, "lock", message, _RECORD)
    since = record.date if record and not why else ""
    yield Proof(passage.source, Basis.PROVED, passage.shown, found, number=passage.number, since=since)


def _recorded(asking: Asking, passage: Quoted) -> Proof | Problem:
    """A passage of a seed that is not here: the record says whether these words were proved where it is."""
    record = _record(asking, passage)
    if why := asking.desk.elsewhere[passage.source]:
        message = f"`{asking.mark}` rests on {passage.source}, and nothing proves it here: {why}"
        return Problem(passage.spot, "kept-elsewhere", message, _ELSEWHERE)
    if record is None:
        message = f"the passage of `{asking.mark}` was never proved in {passage.source}, whose seed is not here"
        return Problem(passage.spot, "kept-elsewhere", message, _ELSEWHERE)
    if record.digest != fingerprint(passage.written):
        proved = f"`{asking.mark}` was proved on {record.date}: seeds.lock, line {record.line}"
        return Problem(passage.spot, "kept-elsewhere", f"these are not the words in which {proved}", _ELSEWHERE)
    return Proof(passage.source, Basis.RECORDED, passage.shown, number=passage.number, since=record.date)


def _record(asking: Asking, passage: Quoted) -> PassageRecord | None:
    if asking.desk.lock is None:
        return None
    key = passage_key(f"{asking.brief.stem}#{asking.mark}", passage.source, passage.number)
    return asking.desk.lock.passages.get(key)


def _longer(found: Several, passage: Quoted, asking: Asking) -> str:
    """What an editor may write instead, ready to be copied."""
    words = " or ".join(f"“{one}”" for one in lengthened(found, asking.desk.held[passage.source]))
    where = "quote it under its paragraph with more words around it" if passage.sentence else "quote more of the words"
    return f"{where}: {words}" if words else f"{where}, until it is one place"


def _departure(asking: Asking, passage: Quoted, found: Departed) -> str:
    what = "sentence" if passage.sentence else "passage"
    message = f"the {what} of `{asking.mark}` is not in {passage.source}"
    if found.agreed:
        return f"{message}: after “{found.agreed}” the source goes on “{found.instead}”"
    return f"{message}, which has “{found.instead}”" if found.instead else message
