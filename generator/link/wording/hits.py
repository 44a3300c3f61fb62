"""A sentence with signs for names → what it asserts of them, and whether somebody tells it.

In: signed text and a phrasebook. Out: `Hit`s. Refuses to know who is meant, and what may be said of whom.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.wording.phrases import NAME, PERSON, Phrasebook
from generator.model.wording.verdicts import Phrasing

_END = re.compile(r"[.!?…][”\"’')\]]*\s+(?=[^a-z])")
_PART = re.compile(r";")
_NAME = re.compile(NAME)
_SHORT_FORM = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|St|No|Inc|Ltd|Co|v|vs|[A-Z])\.\s+$")
_LONGEST = 2_000  # signs; a longer sentence is cut there
_HEDGE, _SOFTENED, _UNDONE = 30, 60, 25  # signs before the words
_BESIDE = 14  # and behind them


@dataclass(frozen=True, slots=True)
class Hit:
    """Words from `start` to `end` that assert something of `who`, a place in the text too; -1 where it is not said."""

    phrasing: Phrasing
    start: int
    end: int
    who: int
    who_end: int


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """From where to where the sentences of a text go."""
    start = 0
    for end in _END.finditer(text):
        if _SHORT_FORM.search(text, max(start, end.end() - 8), end.end()):
            continue
        yield from _cut(start, end.end())
        start = end.end()
    yield from _cut(start, len(text))


def _cut(start: int, end: int) -> Iterator[tuple[int, int]]:
    for at in range(start, end, _LONGEST):
        yield at, min(end, at + _LONGEST)


def hits(text: str, start: int, end: int, book: Phrasebook, accusing: bool = False) -> Iterator[Hit]:
    """What the sentence from `start` to `end` asserts, `TOLD` where somebody tells it; each word once."""
    sentence = text[start:end]
    if _harmless(sentence, book, accusing):
        return
    nameless = not _NAME.search(sentence)
    taken: list[tuple[int, int]] = []
    for shape in book.shapes:
        if (shape.phrasing is Phrasing.ACCUSED and not accusing) or (nameless and shape.named):
            continue
        for match in shape.pattern.finditer(sentence):
            first, last = match.span("hit")
            if any(first < other and begun < last for begun, other in taken):
                continue
            if book.undone.search(sentence, max(match.start(), first - _UNDONE), last):
                continue
            taken.append((first, last))
            told = shape.phrasing is not Phrasing.ACCUSED and _told(sentence, match, book)
            phrasing = Phrasing.TOLD if told else shape.phrasing
            who = _nearer(sentence, match.span("who"), first) if "who" in match.re.groupindex else (-1, -1)
            yield Hit(phrasing, start + first, start + last, *(at + start if at >= 0 else -1 for at in who))
    yield from _beside(sentence, start, taken, book)


def _nearer(sentence: str, who: tuple[int, int], hit: int) -> tuple[int, int]:
    """A name between a pronoun and the words is whom they are about: `Having built the firm, X had robbed …`."""
    if who[0] < 0 or _NAME.match(sentence, who[0]):
        return who
    return next((name.span() for name in _NAME.finditer(sentence, max(0, who[1]), hit)), who)


def _beside(sentence: str, start: int, taken: Sequence[tuple[int, int]], book: Phrasebook) -> Iterator[Hit]:
    """A word of crime beside a person, in a part of the sentence where nobody tells it and nothing else was found."""
    begin = 0
    for end in (*(part.start() for part in _PART.finditer(sentence)), len(sentence)):
        part = sentence[begin:end]
        word = None if any(begin <= first < end for first, _ in taken) else book.crime.search(part)
        if word and not (book.harmless.search(part) or _said(part, book)):
            who = part.rfind(PERSON, 0, word.start())
            who = who if who >= 0 else part.find(PERSON)
            pronoun = None if who >= 0 else book.people.search(part)
            if who >= 0 or pronoun:
                span = pronoun.span() if pronoun else (who, who + 1)
                places = (begin + start + at for at in (*word.span(), *span))
                yield Hit(Phrasing.CRIME, *places)
        begin = end + 1


def _said(part: str, book: Phrasebook) -> bool:
    """Whether anything in it says that it is somebody's account, a supposition, a denial or a decision."""
    return any(
        one.search(part) for one in (book.tells, book.told, book.hedges, book.softens, book.undone, book.cleared)
    )


def _harmless(sentence: str, book: Phrasebook, accusing: bool) -> bool:
    """Whether a few quick looks tell that nothing here can be reported: most sentences end with them."""
    word = book.stems.search(sentence.lower())
    if not word:
        return not (accusing and book.accusing.search(sentence.lower()))
    someone = book.someone.search(sentence)
    if not someone:
        return True
    # What stands behind the one who tells it is told, unless that is an aside, or somebody may be accused too late.
    tell = None if accusing or ";" in sentence or book.despite.search(sentence) else book.tells.search(sentence)
    aside = "," in sentence[: word.start()]
    return bool(tell and tell.end() <= (min(word.start(), someone.start()) if aside else word.start()))


def _told(sentence: str, match: re.Match[str], book: Phrasebook) -> bool:
    """Whether somebody tells, supposes or denies it: in front, around, or right beside the words."""
    first = match.start("hit")
    begin = max((part.end() for part in _PART.finditer(sentence, 0, first)), default=0)
    behind = _PART.search(sentence, first)
    finish = behind.start() if behind else len(sentence)
    if book.told.search(sentence, begin, finish):
        return True
    who = match.span("who") if "who" in match.re.groupindex else (-1, -1)
    waved = [aside.span() for aside in book.despite.finditer(sentence, begin, finish)]
    for tell in book.tells.finditer(sentence, begin, finish):
        if any(since <= tell.start() < until for since, until in waved):
            continue
        if tell.end() <= first and not _in_passing(sentence, who, tell.span(), first):
            return True
    if book.softens.search(sentence, max(begin, first - _SOFTENED), min(finish, match.end("hit") + _BESIDE)):
        return True
    near = max(begin, min(match.start(), first) - _HEDGE, first - 2 * _HEDGE)
    return bool(book.hedges.search(sentence, near, min(finish, match.end() + _BESIDE)))


def _in_passing(sentence: str, who: tuple[int, int], tell: tuple[int, int], hit: int) -> bool:
    """Whether it is told in an aside that is over: `X, who was arrested for fraud, laundered money`."""
    return 0 <= who[0] < tell[0] and "," in sentence[who[1] : tell[0]] and "," in sentence[tell[1] : hit]
