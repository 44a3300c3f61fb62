"""Where sources differ.

In: published claims, the origin of each source, settlements. Out: how any two claims compare, and the disputes among
all of them: like against like, each side with its claims. What is compared is closed: figures of the same subject,
property, scope and bound. Texts and relations may hold beside each other, so that only people say that they differ.
Refuses to say who is right: that is an editor's, by a settlement.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.link.claims import Claim, full_key
from generator.link.groups import grouped
from generator.link.values import Value
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.names import fold
from generator.model.records import Record, Settlement


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


@dataclass(frozen=True, slots=True)
class Side:
    """Those who say the same. `origins`: from how many origins, copies counted once."""

    words: str
    claims: tuple[Claim, ...]
    origins: int


@dataclass(frozen=True, slots=True)
class Dispute:
    """Sides that differ about one thing; `key` is the property, empty where only people say that they differ."""

    subjects: tuple[str, ...]
    key: str
    where: str
    sides: tuple[Side, ...]
    earlier: tuple[Claim, ...]
    anchor: str
    settlement: str = ""

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Those of all sides."""
        return tuple(claim for side in self.sides for claim in side.claims)


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
        return Compared.COPY if _origins([one.claim], origins) == _origins([other.claim], origins) else Compared.AGREE
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


def _origins(claims: Iterable[Claim], origins: Mapping[str, str]) -> frozenset[str]:
    return frozenset(origins[proof.source] for claim in claims for proof in claim.proofs)


def disputes(
    claims: Sequence[Claim], origins: Mapping[str, str], settlements: Iterable[Entry[Record]] = ()
) -> tuple[Dispute, ...]:
    """All of them, by subject and property; one look at each claim, and at each pair that people named."""
    records = ((entry.id, entry.record) for entry in settlements)
    settled = grouped((key, id) for id, one in records if isinstance(one, Settlement) for key in one.claims)
    alike = grouped((said.like, said) for claim in claims for said in statements(claim))
    replaced = {full_key(word, claim) for claim in claims for word in claim.data.supersedes}
    found = [one for like, some in alike.items() if (one := _of_figures(like, some, replaced, origins, settled))]
    together = [frozenset(claim.key for claim in dispute.claims) for dispute in found]
    known = grouped((key, number) for number, keys in enumerate(together) for key in keys)
    found += _by_hand(claims, known, origins, settled)
    return _told_apart(sorted(found, key=lambda one: (one.subjects, one.key, one.where, one.anchor)))


def later(claims: Sequence[Claim]) -> Mapping[str, Claim]:
    """For each claim whose figure is superseded by date, the claim with the last of like figures."""
    found: dict[str, Claim] = {}
    for said in grouped((said.like, said) for claim in claims for said in statements(claim)).values():
        last = _last(said)
        found |= {one.claim.key: last.claim for one in said if last and _replaced(one, last)}
    return found


def _last(said: Iterable[Statement]) -> Statement | None:
    """The one that expressly speaks of the latest day."""
    dated = [(one.as_of.earliest, one.claim.key, one) for one in said if one.as_of and not one.as_of.unknown]
    return max(dated, key=lambda row: row[:2])[2] if dated else None


def _replaced(one: Statement, last: Statement) -> bool:
    return one.size != last.size and _earlier(one, last)


def _of_figures(
    like: Like,
    said: Sequence[Statement],
    replaced: set[str],
    origins: Mapping[str, str],
    settled: Mapping[str, Sequence[str]],
) -> Dispute | None:
    """What differs among like figures, once what a later one replaced is set aside."""
    last = _last(said)
    past = [one for one in said if one.claim.key in replaced or (last and _replaced(one, last))]
    behind = {one.claim.key for one in past}
    left = [one for one in said if one.claim.key not in behind]
    sides = grouped((one.size, one) for one in sorted(left, key=lambda one: (one.size, one.claim.key)))
    if len(sides) < 2:
        return None
    return Dispute(
        like.subjects,
        like.key,
        next((value.where for value in left[0].claim.values if value.key == like.key), ""),
        tuple(_side(some[0].words, [one.claim for one in some], origins) for some in sides.values()),
        tuple(one.claim for one in past),
        f"{'.'.join(id.partition('/')[2].replace('#', '.') for id in like.subjects) or 'nobody'}.{like.key}",
        _settlement((one.claim for one in left), settled),
    )


def _side(words: str, claims: Sequence[Claim], origins: Mapping[str, str]) -> Side:
    return Side(words, tuple(claims), len(_origins(claims, origins)))


def _settlement(claims: Iterable[Claim], settled: Mapping[str, Sequence[str]]) -> str:
    """The settlement that is about two of them at least."""
    counted: dict[str, int] = defaultdict(int)
    for id in (id for claim in claims for id in settled.get(claim.key, ())):
        counted[id] += 1
    return min((id for id, count in counted.items() if count > 1), default="")


def _by_hand(
    claims: Sequence[Claim],
    known: Mapping[str, Sequence[int]],
    origins: Mapping[str, str],
    settled: Mapping[str, Sequence[str]],
) -> Iterator[Dispute]:
    """Claims that people say dispute each other, where their figures do not say it already."""
    by_key = {claim.key: claim for claim in claims}
    for claim in claims:
        keys = dict.fromkeys(full_key(word, claim) for word in claim.data.disputes)
        mine = set(known.get(claim.key, ()))
        others = [by_key[key] for key in keys if key in by_key and not mine & set(known.get(key, ()))]
        if others:
            every = (claim, *others)
            yield Dispute(
                _shared([one.about for one in every]),
                next(iter(_shared([[value.key for value in one.values] for one in every])), ""),
                "",
                tuple(_side(_words(one), [one], origins) for one in every),
                (),
                claim.key.replace("#", "."),
                _settlement(every, settled),
            )


def _shared(lists: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """What stands in each of them."""
    return tuple(word for word in lists[0] if all(word in others for others in lists[1:]))


def _words(claim: Claim) -> str:
    """What it says, where that is one figure."""
    return claim.values[0].words if len(claim.values) == 1 and not claim.values[0].target else ""


def _told_apart(found: Sequence[Dispute]) -> tuple[Dispute, ...]:
    """Each with an anchor of its own."""
    counted: dict[str, int] = defaultdict(int)
    apart: list[Dispute] = []
    for one in found:
        counted[one.anchor] += 1
        number = counted[one.anchor]
        anchor = one.anchor if number == 1 else f"{one.anchor}.{number}"
        apart.append(replace(one, anchor=anchor))
    return tuple(apart)
