"""A text → the same text with a sign for each name, so that its sentences can be compared with shapes.

In: a text, the links in it, the names of the content, and the short forms that its file uses. Out: the signed text, as
long as before, and who stands where. Refuses to know any word of a language; a run of capitals that is no known name is
a stranger, of whom nothing is known.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.link.wording.texts import Text
from generator.model.gazetteer import Gazetteer
from generator.model.wording.phrases import BODY, FILLER, OTHER, PERSON, QUOTED, STRANGER, Phrasebook

WHO: Mapping[str, str] = {"people": PERSON, "companies": BODY, "networks": BODY, "groups": BODY}
SIGNS: Mapping[str, str] = {
    **WHO,
    **dict.fromkeys(("agencies", "courts", "cases", "rulings", "operations", "laws", "briefs", "sources"), OTHER),
}
_QUOTATION = re.compile(r"“[^“”]*”|«[^«»]*»|„[^„”“]*[”“]|\"[^\"]*\"|(?<!\w)‘[^‘’]*(?:’\w[^‘’]*)*’(?!\w)")
_RUN = re.compile(
    r"(?<![\w’-])[A-ZÀ-ÖØ-Þ][\w’-]+(?: (?:(?:van|de|der|den|von|el|al|bin|ibn|la|du|des|di|da|dos|ter|ten|te) ){0,3}"
    r"(?:[A-ZÀ-ÖØ-Þ]\.|[A-ZÀ-ÖØ-Þ][\w-]+(?:’[A-Z]\w+)?)){1,4}"
)
_FIRST = re.compile(r"[\w’-]+ ")


def sign_of(id: str) -> str | None:
    """Whether it is a person, an unnamed party of a case too, or a body; None for what can do no wrong."""
    folder = id.partition("/")[0]
    return PERSON if folder == "cases" and "#" in id else WHO.get(folder)


@dataclass(frozen=True, slots=True)
class Named:
    """Who stands at `start`: an id, empty for a stranger; `sign` says of what kind."""

    start: int
    end: int
    id: str
    sign: str


@dataclass(frozen=True, slots=True)
class Signed:
    """A text with signs, and the names that they stand for, in order."""

    text: str
    names: tuple[Named, ...]

    def at(self, start: int) -> Named | None:
        """The name whose sign stands there."""
        place = bisect_left(self.names, start, key=_start)
        return self.names[place] if place < len(self.names) and self.names[place].start == start else None

    def between(self, start: int, end: int) -> tuple[Named, ...]:
        """The names that begin in this stretch."""
        return self.names[bisect_left(self.names, start, key=_start) : bisect_left(self.names, end, key=_start)]

    def before(self, end: int, signs: str) -> Named | None:
        """The last name of one of these kinds that stands before."""
        place = bisect_left(self.names, end, key=_start)
        return next((name for name in reversed(self.names[:place]) if name.sign in signs), None)


def _start(name: Named) -> int:
    return name.start


def signed(text: Text, known: Gazetteer, forms: Gazetteer, book: Phrasebook) -> Signed:
    """Replace what is named; `forms` are short forms that mean somebody in this file alone."""
    taken: list[Named] = []
    covered = bytearray(len(text.text))
    for start, end, id in (*_linked(text, book), *_known(text.text, known), *_known(text.text, forms)):
        sign = SIGNS.get(id.partition("/")[0]) if end > start else None
        if sign and not any(covered[start:end]):
            covered[start:end] = b"x" * (end - start)
            taken.append(Named(start, end, id, sign))
    taken += _strangers(text.text, taken, book)
    taken.sort(key=lambda name: name.start)
    return Signed(_unquoted(_replaced(text.text, taken), text.text), tuple(taken))


def _linked(text: Text, book: Phrasebook) -> Iterator[tuple[int, int, str]]:
    for span in text.spans:
        # A link may stand on any words; those that could assert something stay readable.
        words = text.text[span.start : span.end]
        if span.kind in ("link", "name") and not book.stems.search(words.lower()):
            yield span.start, span.end, span.value.partition("#")[0]


def _known(text: str, known: Gazetteer) -> Iterator[tuple[int, int, str]]:
    for mention in known.find(text):
        yield mention.start, mention.end, mention.id


def _strangers(text: str, taken: Sequence[Named], book: Phrasebook) -> Iterator[Named]:
    free = _replaced(text, taken)
    for run in _RUN.finditer(free):
        start = run.start()
        while (word := _FIRST.match(free, start, run.end())) and (
            book.ordinary.fullmatch(word[0].strip()) or book.stems.match(word[0].lower())
        ):
            start = word.end()
        words = free[start : run.end()]
        no_name = book.no_person.search(words) or book.stems.search(words.lower())
        if " " in words and words[0].isupper() and not no_name:
            yield Named(start, run.end(), "", STRANGER)


def _replaced(text: str, names: Sequence[Named]) -> str:
    parts, at = [], 0
    for name in sorted(names, key=lambda name: name.start):
        parts += [text[at : name.start], name.sign, FILLER * (name.end - name.start - 1)]
        at = name.end
    return "".join([*parts, text[at:]])


def _unquoted(signs: str, text: str) -> str:
    """What stands in quotation marks is somebody's own words, and filled in."""
    parts, at = [], 0
    for found in _QUOTATION.finditer(text):
        parts += [signs[at : found.start()], QUOTED * (found.end() - found.start())]
        at = found.end()
    return "".join([*parts, signs[at:]])
