"""Steps of one proceeding that cannot both be true, as far as their dates surely say.

In: the proceedings of a site. Out: problems at the later claim's line, which name both claims. Only like is compared
with like: the same offence and the same counts. Refuses to judge by dates that overlap, and after a case was sent
back or a decision quashed, since all may then begin again.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from generator.link.claims import Claim
from generator.link.lanes import part_of
from generator.link.moves import LADDER, NEVER, day_of
from generator.link.proceedings import Proceeding
from generator.model.content import Entry
from generator.model.problems import Problem
from generator.model.proceedings import NEEDS, REOPENING, VERDICTS, Kind
from generator.model.records import Record
from generator.model.vocabulary import Event, Final, Instance

_Matter = tuple[str, str]  # an offence and a part of its counts; empty for the whole
_HINT = "mend the date, or say by `offence`, `counts` or `instance` what tells the two apart"


def contradictions(every: Iterable[Proceeding], entries: Mapping[str, Entry[Record]]) -> Iterator[Problem]:
    """Every pair of claims that cannot both hold, each once however many people it is about."""
    found = [(one, tuple(_matters(one).values())) for one in every]
    order = _once(pair for one, matters in found for pair in _lasting(one, matters, _out_of_order))
    for later, words in order:
        yield Problem(entries[later.brief].spot("claims", later.mark, "date"), "order", words, _HINT)
    both = _once(pair for one, matters in found for pair in _lasting(one, matters, _both))
    for later, words in both:
        yield Problem(entries[later.brief].spot("claims", later.mark, "date"), "contradiction", words, _HINT)


_Pair = tuple[Claim, Claim, str]  # the earlier, the later, and what is wrong with the two
_Search = Callable[[Sequence[Claim]], Iterator[_Pair]]


def _once(pairs: Iterable[_Pair]) -> Iterable[tuple[Claim, str]]:
    return {(one.key, other.key): (other, words) for one, other, words in pairs}.values()


def _lasting(one: Proceeding, matters: Iterable[Sequence[Claim]], search: _Search) -> Iterator[_Pair]:
    """Pairs that no ruling parts: after a case was sent back all may begin again."""
    reopened = [claim for claim in _steps(one) if claim.data.event is Event.RULING and claim.data.outcome in REOPENING]
    for mine in matters:
        for pair in search(mine):
            if not any(_between(claim, pair[0], pair[1]) for claim in reopened):
                yield pair


def _matters(one: Proceeding) -> Mapping[_Matter, list[Claim]]:
    """The steps that are surely about the same."""
    steps = _steps(one)
    offences = sorted({offence for claim in steps for offence in claim.offences})
    matters: dict[_Matter, list[Claim]] = defaultdict(list)
    for claim in steps:
        for offence in claim.offences or (offences if len(offences) == 1 else [""]):
            matters[offence, str(part_of(claim) or "")].append(claim)
    return matters


def _steps(one: Proceeding) -> list[Claim]:
    return [claim for claim in one.claims if claim.data.event and claim.data.date and claim.data.standing not in NEVER]


def _out_of_order(mine: Sequence[Claim]) -> Iterator[_Pair]:
    yield from _too_early(mine)
    yield from _plea_after(mine)
    yield from _below(mine)


def kind_of(claim: Claim) -> Kind | None:
    """The row of the tables that a claim's event has."""
    data = claim.data
    if data.event is None:
        return None
    return (data.event, data.outcome) if (data.event, data.outcome) in NEEDS else (data.event, None)


def _too_early(mine: Sequence[Claim]) -> Iterator[_Pair]:
    """What comes before surely came after: a sentence before its verdict, a verdict before its charge."""
    by_kind: dict[Kind, list[Claim]] = defaultdict(list)
    for claim in mine:
        if kind := kind_of(claim):
            by_kind[kind].append(claim)
    for kind, need in NEEDS.items():
        before = [claim for other in need.before for claim in by_kind.get(other, ())]
        if not (need.strict and before and kind in by_kind):
            continue
        first = min(before, key=lambda claim: day_of(claim).earliest)
        for claim in by_kind[kind]:
            if day_of(claim).surely_before(day_of(first)) and not _higher(first, claim):
                yield claim, first, f"{_said(claim)} has an earlier date than {_said(first)}, which comes first"


def _plea_after(mine: Sequence[Claim]) -> Iterator[_Pair]:
    """Nobody pleads once it is decided."""
    verdicts = [claim for claim in mine if claim.data.event in VERDICTS]
    if verdicts:
        first = min(verdicts, key=lambda claim: day_of(claim).latest)
        for claim in mine:
            if claim.data.event is Event.PLEA and day_of(first).surely_before(day_of(claim)):
                yield first, claim, f"{_said(claim)} has a later date than {_said(first)}, and nobody pleads after that"


def _below(mine: Sequence[Claim]) -> Iterator[_Pair]:
    """A decision on appeal before any of a lower court, and one of a lower court after a final one."""
    decided = [claim for claim in mine if claim.data.event in VERDICTS and claim.data.instance]
    for instance in LADDER[1:]:
        lower = [claim for claim in decided if claim.data.instance and _rung(claim.data.instance) < _rung(instance)]
        higher = [claim for claim in decided if claim.data.instance is instance]
        if lower and higher:
            first = min(lower, key=lambda claim: day_of(claim).earliest)
            above = min(higher, key=lambda claim: day_of(claim).latest)
            if day_of(above).surely_before(day_of(first)):
                words = f"{_said(above)} on {_words(instance)} lies before {_said(first)} of a lower instance"
                yield above, first, words
        final = [claim for claim in mine if claim.data.instance is instance and _closed(claim)]
        if lower and final:
            last = min(final, key=lambda claim: day_of(claim).latest)
            for claim in lower:
                if day_of(last).surely_before(day_of(claim)):
                    words = f"{_said(claim)} of a lower instance lies after {_said(last)}, which is said to be final"
                    yield last, claim, words


def _closed(claim: Claim) -> bool:
    """Whether a decision ended it."""
    data = claim.data
    ruling = data.event is Event.RULING and data.outcome not in REOPENING
    return data.final is Final.YES and (ruling or data.event in VERDICTS)


def _both(mine: Sequence[Claim]) -> Iterator[_Pair]:
    """Acquitted and convicted of the same by the same court at the same time."""
    by_instance: dict[Instance | None, list[Claim]] = defaultdict(list)
    for claim in mine:
        if claim.data.event in VERDICTS and not day_of(claim).unknown and not _room(claim):
            by_instance[claim.data.instance].append(claim)
    for instance, verdicts in by_instance.items():
        last: dict[bool, Claim] = {}  # of each sort, the one that may lie latest
        for claim in sorted(verdicts, key=lambda claim: (day_of(claim).earliest, claim.key)):
            cleared = claim.data.event is Event.ACQUITTAL
            other = last.get(not cleared)
            # Without an instance an acquittal of the same month may be that of the higher court; on one day it is not.
            same = other and (instance or (day_of(claim).iso and len(day_of(claim).iso) == len("2021-03-12")))
            if other and same and not day_of(other).surely_before(day_of(claim)):
                yield other, claim, f"{_said(claim)} contradicts {_said(other)}: it is the same matter"
            if cleared not in last or day_of(last[cleared]).latest < day_of(claim).latest:
                last[cleared] = claim


def _room(claim: Claim) -> bool:
    """Whether as many counts again may have gone the other way."""
    counts = part_of(claim)
    return bool(counts and 2 * counts.these <= (counts.total or 0))


def _higher(one: Claim, other: Claim) -> bool:
    """Whether one is said to be of a higher court than the other."""
    above, below = one.data.instance, other.data.instance
    return bool(above and below and _rung(above) > _rung(below))


def _rung(instance: Instance) -> int:
    return LADDER.index(instance)


def _words(instance: Instance) -> str:
    return {Instance.FIRST: "first instance", Instance.APPEAL: "appeal", Instance.CASSATION: "cassation"}[instance]


def _between(claim: Claim, earlier: Claim, later: Claim) -> bool:
    """Whether a ruling may lie between two claims, or be one of them."""
    return not day_of(claim).surely_before(day_of(earlier)) and not day_of(later).surely_before(day_of(claim))


def _said(claim: Claim) -> str:
    return f"the {claim.data.event} `{claim.key}` ({day_of(claim).words})"
