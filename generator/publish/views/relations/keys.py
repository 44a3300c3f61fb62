"""What signs and lines of a picture of connections mean.

In: what stands in a picture. Out: `PictureView`, with a `Key` for each sign and line that occurs.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.kinds import KINDS
from generator.model.vocabulary import STANDINGS
from generator.publish.drawing.legend import kind_mark, line_mark
from generator.publish.drawing.ties import Tie
from generator.publish.language import Language, phrase

_RECORDED = phrase("from the file of a case or a ruling")


@dataclass(frozen=True, slots=True)
class Key:
    """A sign or a line, and the word for it; `standing` where it is that of one."""

    mark: Markup
    words: str
    standing: str = ""


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture, another one for narrow pages where there is one, and what stands in it; `more`: what does not."""

    wide: Markup
    narrow: Markup
    keys: tuple[Key, ...]
    more: str


def keys_of(kinds: Iterable[str], ties: Iterable[Tie], language: Language) -> tuple[Key, ...]:
    """What the signs and lines of a picture mean, in the order of their tables."""
    word = language.word
    shown, standings = set(kinds), {tie.standing for tie in ties}
    signs = [Key(kind_mark(folder), word(kind.label)) for folder, kind in KINDS.items() if folder in shown]
    lines = [Key(line_mark(one), word(one), one) for one in STANDINGS if one in standings]
    return (*signs, *lines, *((Key(line_mark(""), word(_RECORDED)),) if "" in standings else ()))
