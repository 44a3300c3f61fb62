"""Which documents have a word, in which field, at which place.

In: documents with their numbers, in the order of these. Out: a line for each word, in order: `word fPLACES fPLACES`,
where `f` is the letter of a field and the places are pairs of numbers: how far the document is from the one before,
and which word of the field it is. A whole name is one word more, behind `=`, its words joined by `_`.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.publish.search.documents import ALIAS, NAME, SENTENCE, TEXT, TITLE, Document
from generator.publish.search.folding import words
from generator.publish.search.numbers import number

FIELDS = (NAME, ALIAS, TITLE, SENTENCE, TEXT)
NAMES = "="  # what a whole name begins with
_APART = 8  # places between two texts of one field: no phrase goes across
_FARTHEST = 2000  # places of a field that are told apart
_JOINED = (2, 3)  # of how many words a name may be written as one

Places = dict[str, list[int]]  # by word: document, place, document, place, …


def lines(documents: Iterable[tuple[int, Document]]) -> list[str]:
    """The line of each word. A word is sorted as the script compares: by units of UTF-16."""
    found: dict[str, Places] = {field: defaultdict(list) for field in FIELDS}
    for id, document in documents:
        for field, texts in document.texts:
            _add(found[field], id, texts)
        for field, name in document.called:
            _called(found, field, id, words(name))
    every = sorted({word for places in found.values() for word in places}, key=_units)
    return [f"{word} {' '.join(_fields(word, found))}" for word in every]


def _units(word: str) -> bytes:
    return word.encode("utf-16-be")


def _add(places: Places, id: int, texts: Iterable[str]) -> None:
    at = 0
    for text in texts:
        for at, word in enumerate(words(text), at):  # noqa: B020 - the next text goes on where this one ends
            places[word] += (id, at)
        at = min(at + _APART, _FARTHEST)


def _called(found: dict[str, Places], field: str, id: int, name: list[str]) -> None:
    """A name as a whole; one of few words is also found where somebody writes it without the space."""
    if name:
        found[field][NAMES + "_".join(name)] += (id, 0)
    if len(name) in _JOINED:
        found[ALIAS]["".join(name)] += (id, _FARTHEST)


def _fields(word: str, found: dict[str, Places]) -> Iterator[str]:
    for field in FIELDS:
        if places := found[field].get(word):
            yield field + _packed(places)


def _packed(places: list[int]) -> str:
    """Pairs of document and place as text; documents come in order."""
    out: list[str] = []
    before = 0
    pairs = iter(places)
    for id, place in zip(pairs, pairs, strict=True):
        out += (number(id - before), number(place))
        before = id
    return "".join(out)
