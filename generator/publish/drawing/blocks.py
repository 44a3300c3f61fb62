"""A node as it is drawn: a box with a sign, a name and the notes of its ties.

In: a node and notes, the form of the picture. Out: `Block`, its height, and SVG.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.publish.drawing.lettering import bold
from generator.publish.drawing.shapes import FIELD, shape
from generator.publish.drawing.signs import sign
from generator.publish.drawing.svg import element, link
from generator.publish.drawing.ties import Form, Node, Note
from generator.publish.drawing.writing import LINES, NOTE, NOTE_LINE, few, noted, type_line

NAME = 13  # size of letters
_LINE, _PAD = 17, 6


@dataclass(frozen=True, slots=True)
class Block:
    """A node as it is drawn: its name in lines, and the notes of its ties."""

    node: Node
    name: tuple[str, ...]
    notes: tuple[tuple[Note, tuple[str, ...]], ...]

    @classmethod
    def of(cls, node: Node, notes: Iterable[Note], form: Form) -> "Block":
        """Broken to the width of its column."""
        room = form.names[node.column] - 2 * _PAD - cls.inset(node)
        size = bold(NAME) if node.focus else NAME
        written = ((note, few(note.words, NOTE, room, LINES)) for note in dict.fromkeys(notes))
        return cls(node, few(node.name, size, room, LINES), tuple(written))

    @staticmethod
    def inset(node: Node) -> int:
        """How far its words stand in: whom the picture is about needs no sign."""
        return 0 if node.focus else FIELD + _PAD

    @property
    def height(self) -> int:
        """Of its box."""
        below = sum(len(lines) for _, lines in self.notes) * NOTE_LINE
        return 2 * _PAD + max(len(self.name), 1) * _LINE + below

    def drawn(self, top: int, form: Form) -> Markup:
        """Its box: the whole of it leads to its dossier, each note on it to its claim."""
        left, node = form.left(self.node.column), self.node
        x, y = left + _PAD + self.inset(node), top + _PAD + NAME
        box = element("rect", x=left, y=top, width=form.names[node.column], height=self.height, rx=3, class_="box")
        written = [type_line(line, x, y + number * _LINE, "name") for number, line in enumerate(self.name)]
        mark = () if node.focus else (shape(node.kind, left + _PAD, top + _PAD + 1),)
        name = link(node.href, node.label, box, *mark, *written)
        y += (max(len(self.name), 1) - 1) * _LINE + NOTE_LINE + 1
        below = []
        for note, words in self.notes:
            known = (sign(note.standing, x - _PAD - FIELD // 2, y - 4),) if note.standing and not node.focus else ()
            below.append(element("g", *known, noted(note, words, x, y), data_standing=note.standing))
            y += len(words) * NOTE_LINE
        return element("g", name, *below, class_="node focus" if node.focus else "node")
