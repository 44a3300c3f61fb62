"""Briefs in a row: those of one case, and those that are mainly about one network, in order of date.

In: entries, the references of their fields, the claims. Out: for each brief its neighbours in each story that it
belongs to. One pass over the briefs; a brief that stands alone has no neighbours. Refuses to know titles and pages.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.references import Reference
from generator.model.content import Entry
from generator.model.records import Brief, Record

_NETWORK = "networks/"
_MOST = 2  # networks that a brief is mainly about; one that tells of more alike is about none of them in particular


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The brief before and the one after in the story of a case or a network; empty at its ends."""

    story: str
    previous: str
    next: str


def stories(
    entries: Mapping[str, Entry[Record]], refs: Iterable[Reference], claims: Iterable[Claim]
) -> Mapping[str, tuple[Neighbours, ...]]:
    """By brief its neighbours, in the story of its case before those of its networks.

    Every row has all its briefs, so that whoever follows one misses none; a row of one brief is none.
    """
    dated = {id: (entry.record.date.key, id) for id, entry in entries.items() if isinstance(entry.record, Brief)}
    of_brief = [ref for ref in refs if ref.from_id in dated and ref.to_id in entries]
    cases = grouped((ref.to_id, ref.from_id) for ref in of_brief if ref.key == "case")
    about = grouped((claim.brief, id) for claim in claims for id in claim.about if id.startswith(_NETWORK))
    networks = grouped((id, brief) for brief in sorted(about) if brief in dated for id in _main(about[brief]))
    return grouped(pair for rows in (cases, networks) for id in sorted(rows) for pair in _row(id, rows[id], dated))


def _main(named: Iterable[str]) -> tuple[str, ...]:
    """The network that most claims of a brief are about; two of them where it is as much about both."""
    counts = Counter(named)
    first = tuple(sorted(id for id, count in counts.items() if count == max(counts.values())))
    return first if len(first) <= _MOST else ()


def _row(
    story: str, briefs: Iterable[str], dated: Mapping[str, tuple[tuple[str, int, str], str]]
) -> Iterator[tuple[str, Neighbours]]:
    """Each brief of a story with its neighbours."""
    ordered = ["", *sorted(briefs, key=lambda id: dated[id]), ""]
    if len(ordered) > 3:
        for before, brief, after in zip(ordered, ordered[1:], ordered[2:], strict=False):
            yield brief, Neighbours(story, before, after)
