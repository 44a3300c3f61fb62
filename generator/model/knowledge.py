"""What the reviewed entries are called.

In: entries. Out: names for a gazetteer. A draft's guess is never knowledge, and a form that an entry calls ambiguous is
never found by itself.
"""

from collections.abc import Iterable, Iterator

from generator.model.content import Entry
from generator.model.editing import Show
from generator.model.gazetteer import Name
from generator.model.kinds import KINDS
from generator.model.records import Record


def forms(entry: Entry[Record]) -> tuple[str, ...]:
    """Its name and aliases, ambiguous ones left out."""
    every = dict.fromkeys((entry.record.label, *entry.record.aliases))
    return tuple(form for form in every if form not in entry.record.ambiguous)


def names(entries: Iterable[Entry[Record]]) -> Iterator[Name]:
    """Every form by which running text may name a reviewed entry."""
    for entry in entries:
        kind = KINDS[entry.folder]
        if kind.linked and not entry.draft:
            # A label that stands for a withdrawn name is ordinary words, and may begin a sentence.
            any_case = kind.any_case or getattr(entry.record, "show", None) is Show.WITHDRAWN
            yield from (Name(form, entry.id, any_case) for form in forms(entry))
