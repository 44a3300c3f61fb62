"""What a further article says about a known story: for each sentence an offer, for the editor to take or leave.

In: the reading of the article, its source, and the claims of the brief. Out: offers: a further source for a claim, a
contradiction of one, or a new claim; contradictions first. Refuses to change the brief, and to compare what is not
alike: the same person and step, the same subject and figure, or nearly the same words.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.convert.claims.statements import Statement
from generator.convert.draft import References, claim_data
from generator.convert.reading import Reading
from generator.model.editing import OfferKind
from generator.model.figures import Figure
from generator.model.names import fold
from generator.model.records import Offer
from generator.model.vocabulary import Event, Outcome

_ALIKE = 0.5  # of the words that tell: two sentences that say nearly the same
_FEWEST = 4
_TELLING = re.compile(r"[^\W_]{4,}|\d+")
_FIRST = (OfferKind.CONTRADICTION, OfferKind.FURTHER, OfferKind.NEW)
_OPPOSED = (
    {(Event.CONVICTION, None), (Event.ACQUITTAL, None)},
    {(Event.PLEA, Outcome.GUILTY), (Event.PLEA, Outcome.NOT_GUILTY)},
)


@dataclass(frozen=True, slots=True)
class Known:
    """A claim of the brief: its mark, whom it is about as ids, its data as texts, and its sentence."""

    mark: str
    about: frozenset[str]
    event: Event | None
    outcome: Outcome | None
    date: str
    properties: Mapping[str, str]
    sentence: str


@dataclass(frozen=True, slots=True)
class _Match:
    """How a sentence bears on a claim, how strongly, and why."""

    kind: OfferKind
    weight: float
    known: Known
    why: str


def find(reading: Reading, source: str, claims: Sequence[Known], refer: References) -> tuple[Offer, ...]:
    """An offer for each statement of the article; `refer` says how frontmatter names a thing."""
    index = _Index.of(claims)
    offers = [
        _offer(one, source, max(index.matches(one), key=_weight, default=None), refer) for one in reading.statements
    ]
    return tuple(sorted(offers, key=lambda offer: _FIRST.index(offer.kind)))


def _weight(match: _Match) -> float:
    return match.weight


def _offer(one: Statement, source: str, match: _Match | None, refer: References) -> Offer:
    if match is None:
        why = f"{one.standing}: {one.rule}"
        return Offer(kind=OfferKind.NEW, source=source, passage=one.text, why=why, data=claim_data(one, refer))
    data = claim_data(one, refer) if match.kind is OfferKind.CONTRADICTION else {}
    return Offer(kind=match.kind, source=source, passage=one.text, why=match.why, claim=match.known.mark, data=data)


@dataclass(frozen=True, slots=True)
class _Index:
    """The claims by whom they are about and by the words that tell, so that not all are compared with all."""

    claims: Sequence[Known]
    words: Sequence[frozenset[str]]
    by_subject: Mapping[str, Sequence[int]]
    by_word: Mapping[str, Sequence[int]]

    @classmethod
    def of(cls, claims: Sequence[Known]) -> "_Index":
        words = [_telling(claim.sentence) for claim in claims]
        return cls(claims, words, _turned(claim.about for claim in claims), _turned(words))

    def matches(self, one: Statement) -> Iterator[_Match]:
        """How the statement bears on each claim that shares a subject or a word with it."""
        words = _telling(one.text)
        near = {*chain.from_iterable(self.by_subject.get(id, ()) for id in one.about)}
        near |= {*chain.from_iterable(self.by_word.get(word, ()) for word in words)}
        for number in sorted(near):
            known = self.claims[number]
            yield from _by_step(one, known)
            yield from _by_figure(one, known)
            if one.event in (None, known.event):
                yield from _by_words(words, self.words[number], known)


def _by_step(one: Statement, known: Known) -> Iterator[_Match]:
    """The same step of the same person: the days agree, or they do not."""
    shared = _people(one.about) & _people(known.about)
    if not shared or not one.event or not known.event:
        return
    whose = " and ".join(sorted(id.partition("/")[2] for id in shared))
    if {(one.event, one.outcome), (known.event, known.outcome)} in _OPPOSED:
        why = f"{one.event} {one.outcome or ''}".strip() + f" of {whose}, where the brief has {known.event}"
        yield _Match(OfferKind.CONTRADICTION, 4, known, f"{why} {known.outcome or ''}".strip())
    elif one.event is known.event:
        if agree(one.date, known.date):
            yield _Match(OfferKind.FURTHER, 3, known, f"the same {one.event} of {whose}")
        else:
            why = f"the {one.event} of {whose}: {one.date} here, {known.date} in the brief"
            yield _Match(OfferKind.CONTRADICTION, 2.5, known, why)


def _by_figure(one: Statement, known: Known) -> Iterator[_Match]:
    """The same figure of the same subject."""
    if not set(one.about) & known.about:
        return
    for key, value in one.properties:
        if key in known.properties:
            there = known.properties[key]
            same = _number(value) == _number(there)
            why = f"{key}: {value}" if same else f"{key}: {value} here, {there} in the brief"
            yield _Match(OfferKind.FURTHER if same else OfferKind.CONTRADICTION, 3.5, known, why)


def _by_words(words: frozenset[str], others: frozenset[str], known: Known) -> Iterator[_Match]:
    """Nearly the same words, and no number in one where the other has another."""
    ours, theirs = ({word for word in row if word.isdecimal()} for row in (words, others))
    if ours - theirs and theirs - ours:
        return
    shared = len(words & others)
    part = shared / max(1, min(len(words), len(others)))
    if shared >= _FEWEST and part >= _ALIKE:
        yield _Match(OfferKind.FURTHER, part, known, f"{part:.0%} of its telling words stand in that claim")


def agree(one: str, other: str) -> bool:
    """Whether two dates can be the same day: one is unknown, or as far as both are exact they are equal."""
    if not one or not other or "unknown" in (one, other):
        return True
    length = min(len(one), len(other))
    return one[:length] == other[:length] if one[:1].isdigit() and other[:1].isdigit() else one == other


def _number(value: str) -> object:
    try:
        figure = Figure.parse(value)
    except ValueError:
        return fold(value)
    return figure.size, figure.high if figure.high != figure.low else "", figure.currency, figure.unit


def _people(ids: Sequence[str] | frozenset[str]) -> frozenset[str]:
    return frozenset(id for id in ids if id.startswith(("people/", "companies/", "networks/")))


def _telling(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in _TELLING.findall(text))


def _turned(rows: Iterator[frozenset[str]] | Sequence[frozenset[str]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for one in row:
            found.setdefault(one, []).append(number)
    return found
