"""What the file of an entry says, field by field.

In: an entry. Out: `FactView`s, in the order of its model. What is not known of a ruling is said in words.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.link.groups import grouped
from generator.link.references import FIELDS
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.records import Record, Ruling
from generator.model.vocabulary import Lawfulness, Use
from generator.publish.language import Language, phrase
from generator.publish.views.parts.at import At
from generator.publish.views.parts.gaps import UNKNOWN
from generator.publish.views.parts.links import Link
from generator.publish.views.proceedings.fates import FateView, fates


@dataclass(frozen=True, slots=True)
class FactView:
    """A row that the entry's own file says: links or words."""

    label: str
    links: tuple[Link, ...] = ()
    words: str = ""


# Fields that are shown as they are; fields that lead to entries come from `references`, with these labels too.
_LABELS = {
    "country": phrase("Country"),
    "court": phrase("Court"),
    "number": phrase("Number"),
    "ecli": phrase("ECLI"),
    "date": phrase("Date"),
    "networks": phrase("Networks"),
    "case": phrase("Case"),
    "offences": phrase("Offences"),
    "law": phrase("Law"),
    "lawfulness": phrase("Lawfully obtained"),
    "use": phrase("Use as evidence"),
    "questions": phrase("Questions"),
    "address": phrase("Official text"),
    "see": phrase("See also"),
    "history": phrase("What became of it"),
    "checked": phrase("Last checked"),
}
_UNKNOWN = {Lawfulness.UNKNOWN, Use.UNKNOWN}


def facts(entry: Entry[Record], at: At) -> Iterator[FactView]:
    """The entry's own fields, in the order of its model."""
    linked = grouped((ref.key, ref.to_id) for ref in at.site.refs.get(entry.id, ()))
    rows = {row.key for row in FIELDS.get(entry.folder, ())}
    for key in type(entry.record).model_fields:
        value = getattr(entry.record, key)
        if key not in _LABELS or not value:
            continue
        label = at.language.word(_LABELS[key])
        if key in rows and key != "history":
            if key in linked:
                yield FactView(label, at.links(linked[key]))
        elif isinstance(entry.record, Ruling) and key == "history":
            yield from (_fate(label, fate) for fate in fates(entry, entry.record, at))
        elif key == "address":
            yield FactView(label, (Link(value, value),))
        else:
            yield FactView(label, words=_words(key, value, at.language))


def _fate(label: str, fate: FateView) -> FactView:
    words = f"{fate.outcome}, {fate.when.words}" if fate.when.words else fate.outcome
    if not fate.ruling:
        return FactView(label, words=words)
    return FactView(label, (replace(fate.ruling, text=f"{words}: {fate.ruling.text}"),))


def _words(key: str, value: object, language: Language) -> str:
    if key == "country":
        return language.country(str(value))
    if isinstance(value, PartialDate):
        return language.date(value)
    if isinstance(value, tuple):
        return ", ".join(language.word(str(one)) for one in value)
    if isinstance(value, (Lawfulness, Use)) and value in _UNKNOWN:
        return language.word(UNKNOWN)
    return language.word(value.value) if isinstance(value, StrEnum) else str(value)
