"""Words in a picture of connections: a line of type, a note, and as many lines as there is room for.

In: words, a size of type, a room. Out: lines, or SVG.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from markupsafe import Markup

from generator.publish.drawing.lettering import cut, lines, width
from generator.publish.drawing.svg import element, link
from generator.publish.drawing.ties import Note

NOTE = 11  # size of letters
NOTE_LINE = 14
LINES = 6  # of a name or a note
_REST = 3  # letters at least, where a word is broken


def noted(note: Note, words: Sequence[str], x: int, y: int) -> Markup:
    """A note in lines, the first of them at `y`; a link where there is a claim."""
    written = [type_line(line, x, y + number * NOTE_LINE, "small") for number, line in enumerate(words)]
    return link(note.href, note.label, *written) if note.href else element("g", *written)


def few(words: str, size: int, room: int, most: int) -> tuple[str, ...]:
    """Words in lines; of more than `most` the last one says that there are more."""
    whole = (part for word in words.split() for part in _parts(word, size, room))
    found = lines(" ".join(islice(whole, 10 * most)), size, room)
    return found if len(found) <= most else (*found[: most - 1], cut(" ".join(found[most - 1 :]), size, room))


def _parts(word: str, size: int, room: int) -> Iterator[str]:
    """A word that is wider than its place, in parts with hyphens."""
    while width(word, size) > room:
        most = next((at for at in range(2, len(word)) if width(f"{word[:at]}-", size) > room), len(word)) - 1
        most = min(most, len(word) - _REST)
        if most < 2:
            break
        yield f"{word[:most]}-"
        word = word[most:]
    yield word


def type_line(words: str, x: int, y: int, kind: str) -> Markup:
    """A line whose letters stand on `y`; the stylesheet sets it by its `kind`."""
    return element("text", words, x=x, y=y, class_=kind)
