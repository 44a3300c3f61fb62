"""The words of a bundle on its line, its standing below, and what is said of its only tie.

In: a bundle, the form of the picture. Out: `Verb`, its height, and SVG.
"""

from dataclasses import dataclass

from markupsafe import Markup

from generator.publish.drawing.bundles import Bundle
from generator.publish.drawing.lettering import width
from generator.publish.drawing.signs import SIZE, sign
from generator.publish.drawing.ties import Form, Note
from generator.publish.drawing.writing import LINES, NOTE, NOTE_LINE, few, noted, type_line

WORDS = 12  # size of letters
_WORD_LINE = 14


@dataclass(frozen=True, slots=True)
class Verb:
    """The words of a bundle, on a line; below it its standing, and what is said of its only tie."""

    words: tuple[str, ...]
    standing: str
    word: str
    notes: tuple[tuple[Note, tuple[str, ...]], ...]

    @classmethod
    def of(cls, bundle: Bundle, form: Form) -> "Verb":
        """Broken to the width of the column of words."""
        tie = bundle.ties[0]
        notes = ((note, few(note.words, NOTE, form.words, LINES)) for note in bundle.own)
        return cls(few(tie.words, WORDS, form.words, LINES), tie.standing, tie.word, tuple(notes))

    @property
    def line(self) -> int:
        """How far below its top the line is."""
        return len(self.words) * _WORD_LINE + 3

    @property
    def height(self) -> int:
        """Of its words, the line and what stands below."""
        below = sum(len(lines) for _, lines in self.notes) + bool(self.standing)
        return self.line + below * NOTE_LINE + 2

    @property
    def width(self) -> int:
        """Of its words."""
        return max((width(line, WORDS) for line in self.words), default=0)

    def drawn(self, x: int, top: int) -> list[Markup]:
        """Words above the line, standing and notes below it."""
        found = [
            type_line(line, x, top + (number + 1) * _WORD_LINE - 2, "verb") for number, line in enumerate(self.words)
        ]
        y = top + self.line + 12
        if self.standing:
            found += [sign(self.standing, x + SIZE // 2, y - 4), type_line(self.word, x + SIZE + 4, y, "standing-word")]
            y += NOTE_LINE
        for note, words in self.notes:
            found.append(noted(note, words, x, y))
            y += len(words) * NOTE_LINE
        return found
