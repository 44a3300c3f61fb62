"""The map of `countries.html`: a tile for each country, as strong as steps are many.

In: what is known of each country. Out: `Tile`s, and what their little squares mean.
"""

from collections import Counter
from dataclasses import dataclass

from generator.model.content import Entry
from generator.model.records import Record, Ruling
from generator.model.vocabulary import History, Use
from generator.publish.drawing.countries import Count, Tile
from generator.publish.language import phrase
from generator.publish.views.parts import counting
from generator.publish.views.parts.at import At

_SHADES = (1, 4, 10, 30)  # steps


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one country."""

    rulings: tuple[Entry[Record], ...]
    cases: tuple[Entry[Record], ...]
    steps: int


KEYS = (
    ("full", phrase("rulings that allowed the use")),
    ("crossed", phrase("that refused it")),
    ("hollow", phrase("not decided, not known, or reversed later")),
)


def tile_of(letters: str, known: Known, at: At) -> Tile:
    """A country with its numbers; it leads to its row in the table."""
    name = at.language.country(letters)
    sorts = Counter(_sort(entry.record) for entry in known.rulings)
    counts = tuple(Count(sort, sorts[sort]) for sort, _ in KEYS if sorts[sort])
    number, word = at.language.number, at.language.word
    told = [counting.cases(len(known.cases), at.language), counting.steps(known.steps, at.language)]
    ruled = [f"{word(words)}: {number(sorts[sort])}" for sort, words in KEYS if sorts[sort]]
    shade = sum(known.steps >= least for least in _SHADES)
    about = f"{name}; {'; '.join(told + ruled)}"
    return Tile(name, f"#{anchor_of(letters)}", about, ", ".join(told), number(known.steps), counts, shade)


def _sort(record: Record) -> str:
    if not isinstance(record, Ruling) or any(later.outcome is History.REVERSED for later in record.history):
        return "hollow"
    return {Use.ALLOWED: "full", Use.REFUSED: "crossed"}.get(record.use, "hollow")


def anchor_of(letters: str) -> str:
    """The place of a country in the page."""
    return f"_{letters.lower()}"
