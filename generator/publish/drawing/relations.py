"""Who is connected with whom, as a picture: names in columns, between them the words that connect them.

In: nodes with their columns, ties with their words and standing, the form of the picture. Out: SVG. Ties with the same
words that meet in one node share a line up to there, and their words stand on it once. Read from left to right.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from markupsafe import Markup

from generator.link.groups import grouped
from generator.publish.drawing.layers import ordered, stacked
from generator.publish.drawing.lettering import cut, lines, width
from generator.publish.drawing.shapes import FIELD, shape
from generator.publish.drawing.signs import SIZE, sign
from generator.publish.drawing.svg import element, link, picture

NAME, NOTE, WORDS = 13, 11, 12  # sizes of letters
_LINE, _NOTE_LINE, _WORD_LINE = 17, 14, 14
_PAD, _APART, _EDGE = 6, 8, 2
_LINES = 6  # of a name or a note


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
        return tuple(dict.fromkeys(self.end(tie) for tie in self.ties))

    @property
    def own(self) -> tuple[Note, ...]:
        """What stands below the words, since it is said of one tie alone."""
        return self.ties[0].notes if len(self.ties) == 1 and not self.ties[0].noted else ()

    def end(self, tie: Tie) -> str:
        """The end of a tie at which it meets no other."""
        return tie.right if tie.left == self.hub else tie.left


def drawn(nodes: Sequence[Node], ties: Iterable[Tie], form: Form, title: str, description: str, id: str) -> Markup:
    """The picture. Nodes stand in the order given unless fewer lines cross otherwise; whatever order ties come in."""
    bundles = _bundles(nodes, ties)
    notes = grouped(
        (tie.noted or one.end(tie), note) for one in bundles if not one.own for tie in one.ties for note in tie.notes
    )
    blocks = {node.id: _Block.of(node, notes.get(node.id, ()), form) for node in nodes}
    labels = {one.key: _Label.of(one, form) for one in bundles}
    columns = _columns(nodes, bundles, form)
    joins = [(end, one.key) for one in bundles for end in (one.hub, *one.outer)]
    heights = {key: one.height for key, one in blocks.items()} | {key: one.height for key, one in labels.items()}
    order = ordered(columns, joins)
    tops = stacked(order, heights, joins, _APART, 0 if form.hanging else None)
    height = max((tops[key] + heights[key] for key in tops), default=0) + 2 * _EDGE
    at = {key: top + _EDGE for key, top in tops.items()}
    ways = [_line(one, labels[one.key], blocks, at, form) for one in bundles]
    names = [blocks[key].drawn(at[key], form) for column in order for key in column if key in blocks]
    return picture(f"network {form.name}", form.width, height, title, description, *ways, *names, id=id)


def _bundles(nodes: Iterable[Node], ties: Iterable[Tie]) -> tuple[_Bundle, ...]:
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
        _Bundle(f"{number} of {key[1]}", key[0], key[1], same)
        for number, (key, same) in enumerate(grouped(found).items())
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
    def of(cls, node: Node, notes: Iterable[Note], form: Form) -> "_Block":
        """Broken to the width of its column."""
        room = form.names[node.column] - 2 * _PAD - cls.inset(node)
        written = ((note, _few(note.words, NOTE, room, _LINES)) for note in dict.fromkeys(notes))
        return cls(node, _few(node.name, NAME, room, _LINES), tuple(written))

    @staticmethod
    def inset(node: Node) -> int:
        """How far its words stand in: whom the picture is about needs no sign."""
        return 0 if node.focus else FIELD + _PAD

    @property
    def height(self) -> int:
        """Of its box."""
        below = sum(len(lines) for _, lines in self.notes) * _NOTE_LINE
        return 2 * _PAD + max(len(self.name), 1) * _LINE + below

    def drawn(self, top: int, form: Form) -> Markup:
        """Its box: the whole of it leads to its dossier, each note on it to its claim."""
        left, node = form.left(self.node.column), self.node
        x, y = left + _PAD + self.inset(node), top + _PAD + NAME
        box = element("rect", x=left, y=top, width=form.names[node.column], height=self.height, rx=3, class_="box")
        written = [_text(line, x, y + number * _LINE, "name") for number, line in enumerate(self.name)]
        mark = () if node.focus else (shape(node.kind, left + _PAD, top + _PAD + 1),)
        name = link(node.href, node.label, box, *mark, *written)
        y += (max(len(self.name), 1) - 1) * _LINE + _NOTE_LINE + 1
        below = []
        for note, words in self.notes:
            known = (sign(note.standing, x - _PAD - FIELD // 2, y - 4),) if note.standing and not node.focus else ()
            below.append(element("g", *known, _noted(note, words, x, y), data_standing=note.standing))
            y += len(words) * _NOTE_LINE
        return element("g", name, *below, class_="node focus" if node.focus else "node")


@dataclass(frozen=True, slots=True)
class _Label:
    """The words of a bundle, on a line; below it its standing, and what is said of its only tie."""

    words: tuple[str, ...]
    standing: str
    word: str
    notes: tuple[tuple[Note, tuple[str, ...]], ...]

    @classmethod
    def of(cls, bundle: _Bundle, form: Form) -> "_Label":
        """Broken to the width of the column of words."""
        tie = bundle.ties[0]
        notes = ((note, _few(note.words, NOTE, form.words, _LINES)) for note in bundle.own)
        return cls(_few(tie.words, WORDS, form.words, _LINES), tie.standing, tie.word, tuple(notes))

    @property
    def line(self) -> int:
        """How far below its top the line is."""
        return len(self.words) * _WORD_LINE + 3

    @property
    def height(self) -> int:
        """Of its words, the line and what stands below."""
        below = sum(len(lines) for _, lines in self.notes) + bool(self.standing)
        return self.line + below * _NOTE_LINE + 2

    @property
    def width(self) -> int:
        """Of its words."""
        return max((width(line, WORDS) for line in self.words), default=0)

    def drawn(self, x: int, top: int) -> list[Markup]:
        """Words above the line, standing and notes below it."""
        found = [_text(line, x, top + (number + 1) * _WORD_LINE - 2, "verb") for number, line in enumerate(self.words)]
        y = top + self.line + 12
        if self.standing:
            found += [sign(self.standing, x + SIZE // 2, y - 4), _text(self.word, x + SIZE + 4, y, "standing-word")]
            y += _NOTE_LINE
        for note, words in self.notes:
            found.append(_noted(note, words, x, y))
            y += len(words) * _NOTE_LINE
        return found


def _line(bundle: _Bundle, label: _Label, blocks: Mapping[str, _Block], at: Mapping[str, int], form: Form) -> Markup:
    """The lines of a bundle, and its words. Where all ends stand in one column, an arrow shows which way it is read."""
    y, start, end = at[bundle.key] + label.line, form.said(bundle.gap), form.said(bundle.gap) + form.words
    ends = (bundle.hub, *bundle.outer)
    right = {id: blocks[id].node.column > bundle.gap for id in ends}
    one_column = len(set(right.values())) == 1
    if one_column and not any(right.values()):
        end = start + label.width
    parts = [element("path", d=f"M{start} {y}H{end}", class_="way")]
    for id in ends:
        middle = at[id] + blocks[id].height // 2
        column = blocks[id].node.column
        here, there = (end, form.left(column)) if right[id] else (start, form.right(column))
        half = (here + there) // 2
        parts.append(element("path", d=f"M{here} {y}C{half} {y} {half} {middle} {there} {middle}", class_="way"))
        if one_column and any(tie.right == id for tie in bundle.ties):
            parts.append(element("path", d=f"M{there} {middle}l{-7 if right[id] else 7} -4v8z", class_="point"))
    said = "\n".join(tie.said for tie in bundle.ties)
    inside = (*parts, *label.drawn(start, at[bundle.key]))
    return element("g", element("title", said), *inside, class_="tie", data_standing=label.standing)


def _noted(note: Note, words: Sequence[str], x: int, y: int) -> Markup:
    """A note in lines, the first of them at `y`; a link where there is a claim."""
    written = [_text(line, x, y + number * _NOTE_LINE, "small") for number, line in enumerate(words)]
    return link(note.href, note.label, *written) if note.href else element("g", *written)


def _few(words: str, size: int, room: int, most: int) -> tuple[str, ...]:
    """Words in lines; of more than `most` the last one says that there are more."""
    whole = (part for word in words.split() for part in _parts(word, size, room))
    found = lines(" ".join(islice(whole, 10 * most)), size, room)
    return found if len(found) <= most else (*found[: most - 1], cut(" ".join(found[most - 1 :]), size, room))


def _parts(word: str, size: int, room: int) -> Iterator[str]:
    """A word that is wider than its place, in parts with hyphens."""
    while width(word, size) > room:
        most = next((at for at in range(2, len(word)) if width(f"{word[:at]}-", size) > room), len(word)) - 1
        if most < 2:
            break
        yield f"{word[:most]}-"
        word = word[most:]
    yield word


def _text(words: str, x: int, y: int, kind: str) -> Markup:
    return element("text", words, x=x, y=y, class_=kind)
