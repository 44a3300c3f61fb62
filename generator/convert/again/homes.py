"""A brief that a person cut in several: which of them goes on with the draft.

In: the last draft, and the ids of the claims of each brief. Out: the briefs that hold most of the draft's claims.
Refuses to choose between two that hold as many.
"""

from collections.abc import Collection, Mapping

from generator.convert.again import parts
from generator.convert.again.parts import Parts


def most(last: str, briefs: Mapping[str, Collection[str]]) -> tuple[str, ...]:
    """The paths of the briefs with most claims of the last draft, in their order; all of them where none has any."""
    read = parts.read(last)
    drafted = frozenset(read.claims) if isinstance(read, Parts) else frozenset()
    counts = {path: len(drafted.intersection(ids)) for path, ids in briefs.items()}
    highest = max(counts.values(), default=0)
    return tuple(path for path in briefs if counts[path] == highest)
