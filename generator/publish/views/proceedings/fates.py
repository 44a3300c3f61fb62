"""What later courts made of a ruling.

In: a ruling. Out: `FateView`s, for its own page and for tables. Refuses to know what the ruling decided.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.content import Entry
from generator.model.records import Record, Ruling
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link


@dataclass(frozen=True, slots=True)
class FateView:
    """What a later court made of a ruling."""

    outcome: str
    ruling: Link | None
    when: When


def fates(entry: Entry[Record], one: Ruling, at: At) -> Iterator[FateView]:
    """Each later outcome with the ruling that brought it, where that has a page."""
    shown = {ref.to_id for ref in at.site.refs.get(entry.id, ()) if ref.key == "history"}
    for later in one.history:
        id = f"rulings/{later.ruling.rpartition('/')[2]}" if later.ruling else ""
        yield FateView(at.language.word(later.outcome), at.link(id) if id in shown else None, when(later.date, at))
