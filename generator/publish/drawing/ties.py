"""What a picture of connections is made of: its form, the nodes, the ties between them, notes on these.

Nothing is drawn here; all words come from whoever asks for the picture.
"""

from dataclasses import dataclass

EDGE = 2  # units left free around the picture


@dataclass(frozen=True, slots=True)
class Form:
    """How wide each column of names is, a column of words between them, and the space for lines on both its sides.

    The stylesheet sizes it by its `name`. `hanging`: the first column stands at the top and not in the middle, since
    the whole is taller than a screen.
    """

    name: str
    names: tuple[int, ...]
    words: int
    space: int
    hanging: bool = False

    def left(self, column: int) -> int:
        """Where a column of names begins."""
        return EDGE + sum(self.names[:column]) + column * (self.words + 2 * self.space)

    def right(self, column: int) -> int:
        """Where a column of names ends."""
        return self.left(column) + self.names[column]

    def said(self, gap: int) -> int:
        """Where the words behind a column of names begin."""
        return self.right(gap) + self.space

    @property
    def width(self) -> int:
        """That of the whole picture."""
        return self.right(len(self.names) - 1) + EDGE


@dataclass(frozen=True, slots=True)
class Node:
    """Whoever stands in a picture. `label` says the kind, too: it is what is read out. `focus`: it is about them."""

    id: str
    href: str
    name: str
    kind: str
    label: str
    column: int
    focus: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """What is said of one tie beside one of its ends: a date, a position; leads to the claim that says so."""

    words: str
    href: str
    label: str
    standing: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """`left` and `right` are ids of nodes of one column or of neighbouring ones; `words` are read from left to right.

    `standing` is empty where no claim says so, `word` is what it is called; `said` is the whole in words. The notes
    stand in the node `noted`, else at its outer end, or below its words where these are its own.
    """

    left: str
    right: str
    words: str
    standing: str
    said: str
    notes: tuple[Note, ...] = ()
    noted: str = ""
    word: str = ""
