"""How two claims compare.

In: published claims, and the origin of each source. Out: whether they agree, differ, or one supersedes the other. What
is compared is closed: figures of the same subject, property, scope and bound. Texts and relations may hold beside each
other, so that only people say that they differ.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.link.claims import Claim, full_key
from generator.link.groups import grouped
from generator.link.values import Value
from generator.model.dates import PartialDate
from generator.model.names import fold


class Compared(StrEnum):
    """What two claims are to each other."""

    AGREE = "agree"
    COPY = "the same origin"
    DIFFER = "differ"
    SUPERSEDED = "superseded"  # the first by the second
    SUPERSEDES = "supersedes"
    UNLIKE = "not comparable"


@dataclass(frozen=True, slots=True)
class Like:
    """What must be the same before two figures can be compared; `occasion` is the step that they are figures of."""

    subjects: tuple[str, ...]
    key: str
    where: str
    kind: tuple[str, str, str, bool]  # bound, currency, unit, whether it is a range
    occasion: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure of one claim, and the day of which it expressly speaks."""

    claim: Claim
    like: Like
    size: tuple[float, float]
    words: str
    as_of: PartialDate | None


def compare(one: Claim, other: Claim, origins: Mapping[str, str]) -> Compared:
    """What the first claim is to the second. What people say goes before what figures say."""
    by_hand = (
        (Compared.DIFFER, one.data.disputes, one, other),
        (Compared.DIFFER, other.data.disputes, other, one),
        (Compared.SUPERSEDES, one.data.supersedes, one, other),
        (Compared.SUPERSEDED, other.data.supersedes, other, one),
    )
    for compared, words, asker, told in by_hand:
        if told.key in {full_key(word, asker) for word in words}:
            return compared
    others = {said.like: said for said in statements(other)}
    found = {_compared(said, others[said.like], origins) for said in statements(one) if said.like in others}
    return next((compared for compared in _FIRST if compared in found), Compared.UNLIKE)


_FIRST = (Compared.DIFFER, Compared.SUPERSEDED, Compared.SUPERSEDES, Compared.AGREE, Compared.COPY)


def _compared(one: Statement, other: Statement, origins: Mapping[str, str]) -> Compared:
    if one.size == other.size:
        return (
            Compared.COPY if origins_of([one.claim], origins) == origins_of([other.claim], origins) else Compared.AGREE
        )
    if _earlier(one, other):
        return Compared.SUPERSEDED
    return Compared.SUPERSEDES if _earlier(other, one) else Compared.DIFFER


def _earlier(one: Statement, other: Statement) -> bool:
    """Whether both say of which day they speak, and this one speaks of an earlier one."""
    return bool(one.as_of and other.as_of and one.as_of.surely_before(other.as_of))


def statements(claim: Claim) -> Iterator[Statement]:
    """The figures of a claim that can be compared."""
    data = claim.data
    occasion = (data.event, str(data.date), claim.case, *sorted(claim.offences)) if data.event else ()
    for value in claim.values:
        figure = value.figure
        if figure is None or figure.vague:
            continue
        kind = (figure.bound, figure.currency, figure.unit.removesuffix("s"), figure.low != figure.high)
        like = Like(_subjects(claim, value), value.key, fold(value.where), kind, occasion)
        yield Statement(claim, like, figure.span, figure.words, value.as_of or data.as_of)


def _subjects(claim: Claim, value: Value) -> tuple[str, ...]:
    """Whom the figure is of: those whom the claim is about, but not the one who says it."""
    return tuple(sorted(id for id in claim.about if id not in (claim.by, value.target))) or claim.about


def origins_of(claims: Iterable[Claim], origins: Mapping[str, str]) -> frozenset[str]:
    """Where these claims come from in the end: copies count once."""
    return frozenset(origins[proof.source] for claim in claims for proof in claim.proofs)


def later(claims: Sequence[Claim]) -> Mapping[str, Claim]:
    """For each claim whose figure is superseded by date, the claim with the last of like figures."""
    found: dict[str, Claim] = {}
    for said in grouped((said.like, said) for claim in claims for said in statements(claim)).values():
        last = last_of(said)
        found |= {one.claim.key: last.claim for one in said if last and replaced_by(one, last)}
    return found


def last_of(said: Iterable[Statement]) -> Statement | None:
    """The one that expressly speaks of the latest day."""
    dated = [
        (one.as_of.earliest, number, one) for number, one in enumerate(said) if one.as_of and not one.as_of.unknown
    ]
    return max(dated, key=lambda row: row[:2])[2] if dated else None


def replaced_by(one: Statement, last: Statement) -> bool:
    """Whether the last of like figures supersedes this one."""
    return one.size != last.size and _earlier(one, last)
