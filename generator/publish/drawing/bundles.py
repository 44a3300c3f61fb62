"""Ties of the same words and standing that meet in one node: they share a line up to there.

In: nodes and ties. Out: `Bundle`s, the same whatever order the ties come in.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.groups import grouped
from generator.publish.drawing.ties import Node, Note, Tie


@dataclass(frozen=True, slots=True)
class Bundle:
    """Ties of the same words and standing that meet in one node."""

    key: str
    gap: int
    hub: str
    ties: tuple[Tie, ...]

    @property
    def outer(self) -> tuple[str, ...]:
        """The other ends."""
        return tuple(dict.fromkeys(self.end(tie) for tie in self.ties))

    @property
    def own(self) -> tuple[Note, ...]:
        """What stands below the words, since it is said of one tie alone."""
        return self.ties[0].notes if len(self.ties) == 1 and not self.ties[0].noted else ()

    def end(self, tie: Tie) -> str:
        """The end of a tie at which it meets no other."""
        return tie.right if tie.left == self.hub else tie.left


def bundled(nodes: Iterable[Node], ties: Iterable[Tie]) -> tuple[Bundle, ...]:
    """Each tie goes to the end at which more of its sort meet: the one that the picture is about, else the left one."""
    place = {node.id: (node.column, not node.focus, number) for number, node in enumerate(nodes)}
    every = sorted(set(ties), key=lambda tie: (place[tie.left], place[tie.right], tie.words, tie.standing, tie.said))
    meeting = Counter((end, tie.words, tie.standing) for tie in every for end in {tie.left, tie.right})
    last = max(0, max((node.column for node in nodes), default=0) - 1)  # behind the last column is no space for words
    found: list[tuple[tuple[int, str, str, str, bool], Tie]] = []
    for tie in every:
        ends = sorted((tie.left, tie.right), key=lambda end: (-meeting[end, tie.words, tie.standing], place[end][1:]))
        gap = min(place[tie.left][0], place[tie.right][0], last)
        found.append(((gap, ends[0], tie.words, tie.standing, ends[0] == tie.left), tie))
    return tuple(
        Bundle(f"{number} of {key[1]}", key[0], key[1], same)
        for number, (key, same) in enumerate(grouped(found).items())
    )
