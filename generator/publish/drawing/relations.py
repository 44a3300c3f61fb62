"""Who is connected with whom, as a picture: names in columns, between them the words that connect them.

In: nodes with their columns, ties with their words and standing, the form of the picture. Out: SVG. Ties with the same
words that meet in one node share a line up to there, and their words stand on it once. Read from left to right.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from generator.link.groups import grouped
from generator.publish.drawing.layers import ordered, stacked
from generator.publish.drawing.lettering import cut, lines
from generator.publish.drawing.shapes import FIELD, shape
from generator.publish.drawing.signs import SIZE, sign
from generator.publish.drawing.svg import element, link, picture

NAME, NOTE, WORDS = 13, 11, 12  # sizes of letters
_LINE, _NOTE_LINE, _WORD_LINE = 17, 14, 14
_PAD, _APART, _EDGE = 6, 8, 2


@dataclass(frozen=True, slots=True)
class Form:
    """How wide each column of names is, a column of words between them, and the space for lines on both its sides."""

    names: tuple[int, ...]
    words: int
    space: int

    def left(self, column: int) -> int:
        """Where a column of names begins."""
        return _EDGE + sum(self.names[:column]) + column * (self.words + 2 * self.space)

    def right(self, column: int) -> int:
        """Where a column of names ends."""
        return self.left(column) + self.names[column]

    def said(self, gap: int) -> int:
        """Where the words behind a column of names begin."""
        return self.right(gap) + self.space

    @property
    def width(self) -> int:
        """That of the whole picture."""
        return self.right(len(self.names) - 1) + _EDGE


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
    """What is said of one tie beside its outer end: a date, a position; leads to the claim that says so."""

    words: str
    href: str
    label: str
    standing: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """`left` and `right` are ids of nodes of one column or of neighbouring ones; `words` are read from left to right.

    `standing` is empty where no claim says so; `said` is the whole in words.
    """

    left: str
    right: str
    words: str
    standing: str
    said: str
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class _Bundle:
    """Ties of the same words and standing that meet in one node."""

    key: str
    gap: int
    hub: str
    ties: tuple[Tie, ...]

    @property
    def outer(self) -> tuple[str, ...]:
        """The other ends."""
        return tuple(tie.right if tie.left == self.hub else tie.left for tie in self.ties)


def drawn(nodes: Sequence[Node], ties: Iterable[Tie], form: Form, title: str, description: str, id: str) -> Markup:
    """The picture. Nodes stand in the order given unless fewer lines cross otherwise; whatever order ties come in."""
    bundles = _bundles(nodes, ties)
    notes = grouped((outer, tie) for one in bundles for outer, tie in zip(one.outer, one.ties, strict=True))
    blocks = {node.id: _Block.of(node, notes.get(node.id, ()), form) for node in nodes}
    labels = {one.key: _Label.of(one, form) for one in bundles}
    columns = _columns(nodes, bundles, form)
    joins = [(end, one.key) for one in bundles for end in (one.hub, *one.outer)]
    heights = {key: one.height for key, one in (*blocks.items(), *labels.items())}
    order = ordered(columns, joins)
    tops = stacked(order, heights, joins, _APART)
    height = max((tops[key] + heights[key] for key in tops), default=0) + 2 * _EDGE
    at = {key: top + _EDGE for key, top in tops.items()}
    ways = [_line(one, labels[one.key], blocks, at, form) for one in bundles]
    names = [blocks[key].drawn(at[key], form) for column in order for key in column if key in blocks]
    return picture("network", form.width, height, title, description, *ways, *names, id=id)


def _bundles(nodes: Iterable[Node], ties: Iterable[Tie]) -> tuple[_Bundle, ...]:
    """Each tie goes to the end at which more of its sort meet: the one that the picture is about, else the left one."""
    place = {node.id: (node.column, not node.focus, number) for number, node in enumerate(nodes)}
    every = sorted(set(ties), key=lambda tie: (place[tie.left], place[tie.right], tie.words, tie.standing, tie.said))
    meeting = Counter((end, tie.words, tie.standing) for tie in every for end in {tie.left, tie.right})
    found: list[tuple[tuple[int, str, str, str, bool], Tie]] = []
    for tie in every:
        ends = sorted((tie.left, tie.right), key=lambda end: (-meeting[end, tie.words, tie.standing], place[end][1:]))
        gap = min(place[tie.left][0], place[tie.right][0])
        found.append(((gap, ends[0], tie.words, tie.standing, ends[0] == tie.left), tie))
    return tuple(
        _Bundle(f"{number} of {key[1]}", key[0], key[1], same) for number, (key, same) in enumerate(grouped(found).items())
    )


def _columns(nodes: Sequence[Node], bundles: Sequence[_Bundle], form: Form) -> tuple[tuple[str, ...], ...]:
    """Columns of names and of words by turns."""
    names = grouped((node.column, node.id) for node in nodes)
    words = grouped((one.gap, one.key) for one in bundles)
    found = ((names.get(at, ()), words.get(at, ())) for at in range(len(form.names)))
    return tuple(column for pair in found for column in pair)


@dataclass(frozen=True, slots=True)
class _Block:
    """A node as it is drawn: its name in lines, and the notes of its ties."""

    node: Node
    name: tuple[str, ...]
    notes: tuple[tuple[Note, tuple[str, ...]], ...]

    @classmethod
    def of(cls, node: Node, ties: Iterable[Tie], form: Form) -> "_Block":
        """Broken to the width of its column."""
        room = form.names[node.column] - 2 * _PAD
        notes = ((tie.note, _few(tie.note.words, NOTE, room - FIELD - _PAD, 2)) for tie in ties if tie.note)
        return cls(node, _few(node.name, NAME, room - FIELD - _PAD, 3), tuple(notes))

    @property
    def height(self) -> int:
        """Of its box."""
        below = sum(len(lines) for _, lines in self.notes) * _NOTE_LINE
        return 2 * _PAD + max(len(self.name), 1) * _LINE + below

    def drawn(self, top: int, form: Form) -> Markup:
        """Its box: the name leads to its dossier, each note to its claim."""
        left, node = form.left(self.node.column), self.node
        x, y = left + _PAD + FIELD + _PAD, top + _PAD + NAME
        box = element("rect", x=left, y=top, width=form.names[node.column], height=self.height, rx=3, class_="box")
        written = [_text(line, x, y + number * _LINE, "name") for number, line in enumerate(self.name)]
        name = link(node.href, node.label, shape(node.kind, left + _PAD, top + _PAD + 1), *written)
        y += (max(len(self.name), 1) - 1) * _LINE + _NOTE_LINE + 1
        below = []
        for note, words in self.notes:
            written = [_text(line, x, y + number * _NOTE_LINE, "note") for number, line in enumerate(words)]
            mark = (sign(note.standing, left + _PAD + FIELD // 2, y - 4),) if note.standing else ()
            below.append(element("g", *mark, _linked(note, *written), data_standing=note.standing))
            y += len(words) * _NOTE_LINE
        return element("g", box, name, *below, class_="node focus" if node.focus else "node")


@dataclass(frozen=True, slots=True)
class _Label:
    """The words of a bundle, on a line; its standing below the line."""

    words: tuple[str, ...]
    standing: str

    @classmethod
    def of(cls, bundle: _Bundle, form: Form) -> "_Label":
        """Broken to the width of the column of words."""
        tie = bundle.ties[0]
        return cls(_few(tie.words, WORDS, form.words, 3), tie.standing)

    @property
    def line(self) -> int:
        """How far below its top the line is."""
        return len(self.words) * _WORD_LINE + 3

    @property
    def height(self) -> int:
        """Of its words, the line and the standing."""
        return self.line + (_NOTE_LINE if self.standing else 2)


def _line(bundle: _Bundle, label: _Label, blocks: Mapping[str, _Block], at: Mapping[str, int], form: Form) -> Markup:
    """The lines of a bundle, and its words. Where both ends stand in one column, an arrow shows which way it is read."""
    column, y = blocks[bundle.hub].node.column, at[bundle.key] + label.line
    start, end = form.said(bundle.gap), form.said(bundle.gap) + form.words
    parts = [element("path", d=f"M{start} {y}H{end}", class_="way")]
    for id in (bundle.hub, *bundle.outer):
        block = blocks[id]
        middle = at[id] + block.height // 2
        right = block.node.column > bundle.gap
        here, there = (end, form.left(block.node.column)) if right else (start, form.right(block.node.column))
        half = (here + there) // 2
        parts.append(element("path", d=f"M{here} {y}C{half} {y} {half} {middle} {there} {middle}", class_="way"))
        pointed = all(blocks[other].node.column == column for other in bundle.outer)
        if pointed and any(tie.right == id for tie in bundle.ties):
            parts.append(element("path", d=f"M{there} {middle}l6 -4v8z", class_="point"))
    words = [
        _text(line, start, at[bundle.key] + (number + 1) * _WORD_LINE - 2, "words")
        for number, line in enumerate(label.words)
    ]
    if label.standing:
        words.append(sign(label.standing, start + SIZE // 2, y + 8))
        words.append(_text(label.standing, start + SIZE + 4, y + 12, "standing-word"))
    said = "\n".join(tie.said for tie in bundle.ties)
    inside = (*parts, *words)
    return element("g", element("title", said), *inside, class_="tie", data_standing=label.standing)


def _linked(note: Note, *inside: Markup) -> Markup:
    return link(note.href, note.label, *inside) if note.href else Markup("").join(inside)


def _few(words: str, size: int, room: int, most: int) -> tuple[str, ...]:
    """Words in lines; of more than `most` the last one says that there are more."""
    found = lines(words, size, room)
    return found if len(found) <= most else (*found[: most - 1], cut(" ".join(found[most - 1 :]), size, room))


def _text(words: str, x: int, y: int, kind: str) -> Markup:
    return element("text", words, x=x, y=y, class_=kind)


