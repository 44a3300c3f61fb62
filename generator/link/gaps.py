"""Steps of a proceeding that must have happened and that no claim tells of.

In: what claims say about one person in one case. Out: gaps: the step before which something is missing, and what.
Refuses to fill any: a gap is shown to the reader and told to the editor.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.contradictions import kind_of
from generator.link.moves import LADDER, NEVER, day_of
from generator.model.proceedings import NEEDS, VERDICTS, Kind
from generator.model.vocabulary import Event, Instance

LOWER = "decision of a lower court"


@dataclass(frozen=True, slots=True)
class Gap:
    """Of `missing`, such as `charge or indictment`, nothing is known before the step that `claim` reports."""

    claim: Claim
    missing: str


def gaps(claims: Sequence[Claim]) -> tuple[Gap, ...]:
    """What is missing, each sort once, before the first step that needs it. What somebody alleges fills a gap, too."""
    by_kind: dict[Kind, list[Claim]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (day_of(claim).key, claim.key)):
        if (kind := kind_of(claim)) and claim.data.date:
            by_kind[kind].append(claim)
    every = [*_unprepared(by_kind), *_unappealed(by_kind)]
    first = {gap.missing: gap for gap in sorted(every, key=lambda gap: day_of(gap.claim).key, reverse=True)}
    return tuple(sorted(first.values(), key=lambda gap: (day_of(gap.claim).key, gap.claim.key)))


def _unprepared(by_kind: dict[Kind, list[Claim]]) -> Iterator[Gap]:
    """Steps whose row of the table asks for another that is not there, or is surely later."""
    acquitted = (Event.ACQUITTAL, None) in by_kind
    for kind, need in NEEDS.items():
        before = [claim for other in need.before for claim in by_kind.get(other, ())]
        missing = need.words_after_acquittal if acquitted else need.words
        yield from (Gap(claim, missing) for claim in _first_without(by_kind.get(kind, ()), before))


def _unappealed(by_kind: dict[Kind, list[Claim]]) -> Iterator[Gap]:
    """Verdicts of a higher court without one of a lower."""
    verdicts = [claim for (event, _), claims in by_kind.items() if event in VERDICTS for claim in claims]
    for instance in LADDER[1:]:
        lower = [claim for claim in verdicts if _rung(claim.data.instance) < _rung(instance)]
        higher = [claim for claim in verdicts if claim.data.instance is instance]
        yield from (Gap(claim, LOWER) for claim in _first_without(higher, lower))


def _first_without(steps: Sequence[Claim], before: Sequence[Claim]) -> Iterator[Claim]:
    """The first of the steps that only later claims, or none, could have prepared."""
    earliest = min((day_of(claim).earliest for claim in before), default="~")
    mine = (claim for claim in steps if claim.data.standing not in NEVER and day_of(claim).latest < earliest)
    yield from list(mine)[:1]


def _rung(instance: Instance | None) -> int:
    """An instance that is not said may be the lowest."""
    return LADDER.index(instance) if instance else 0
