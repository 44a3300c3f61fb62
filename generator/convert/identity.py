"""A candidate → which thing it is: of which kind, known or new, the same as another or not.

In: candidates and entries. Out: things and their ids. A form that rules of several kinds claim goes to the first
kind in `_ORDER`, and what is known goes before. Refuses to merge by likeness: only the same form, an abbreviation
that the text itself explains, and an alias that somebody has written down are the same thing.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from generator.convert.candidates import Candidate
from generator.convert.tongue import Tongue
from generator.model.content import Entry
from generator.model.gazetteer import Mention
from generator.model.names import fold, slug
from generator.model.records import Record

_ORDER = ("operations", "courts", "agencies", "networks", "companies", "groups", "people", "places", "offences")
_BODIES = ("courts", "agencies", "companies")


@dataclass(frozen=True, slots=True)
class Thing:
    """Something with a name: its id `folder/stem`, its name, the forms in the text, what it is called beside it."""

    id: str
    name: str
    forms: tuple[str, ...]
    known: bool
    roles: tuple[str, ...] = ()
    rule: str = "known"
    any_case: bool = False
    tied: tuple[str, ...] = ()  # forms that only a rule could tie to what is known

    @property
    def folder(self) -> str:
        """Its kind."""
        return self.id.partition("/")[0]

    @property
    def written(self) -> str:
        """The fullest form in the text."""
        return max(self.forms, key=len, default=self.name)


def stands_for_itself(mention: Mention, some: Sequence[Candidate], tongue: Tongue | None) -> bool:
    """Not so a known place inside the name of an office, nor an offence that nobody is charged with."""
    around = [one for one in some if one.start <= mention.start and mention.end <= one.end]
    if mention.id.startswith("offences/"):
        return any(one.folder == "offences" and tongue and _is_all(one, mention, tongue) for one in around)
    longer = (one for one in around if one.end - one.start > mention.end - mention.start)
    return not mention.id.startswith("places/") or all(one.folder not in _BODIES for one in longer)


def kinds_of(seen: Iterable[Iterable[Candidate]], known: Mapping[tuple[str, str], str]) -> dict[str, str]:
    """Form → the first kind that any rule gives it; the kind of what is known goes first."""
    kinds: dict[str, str] = {}
    for folder, form in known:
        if folder in _ORDER:
            kinds[form] = min(kinds.get(form, folder), folder, key=_ORDER.index)
    sure = frozenset(kinds)
    for one in (one for some in seen for one in some if fold(one.form) not in sure):
        form = fold(one.form)
        kinds[form] = min(kinds.get(form, one.folder), one.folder, key=_ORDER.index)
    return kinds


def known_forms(entries: Mapping[str, Entry[Record]], told: Iterable[str]) -> dict[tuple[str, str], str]:
    """(kind, form) → id, also for the forms that are never found by themselves; a form of two things is none."""
    ids = defaultdict(set)
    for entry in entries.values():
        if not entry.draft:
            for form in (entry.record.label, *entry.record.aliases, *entry.record.ambiguous):
                ids[entry.folder, fold(form)].add(entry.id)
    return {key: min(found) for key, found in ids.items() if len(found) == 1}


def id_of(
    one: Candidate,
    over: Sequence[Mention],
    known: Mapping[tuple[str, str], str],
    shorts: Mapping[tuple[str, str], str],
    taken: Container[str],
    tongue: Tongue,
) -> str:
    """What a candidate stands for: something known, the long form of an abbreviation, or something new."""
    if one.folder == "offences" and (
        same := [m.id for m in over if m.id.startswith("offences/") and _is_all(one, m, tongue)]
    ):
        return same[0]
    name = one.role if one.folder == "places" and one.role else shorts.get((one.folder, fold(one.form)), one.form)
    found = (known.get((one.folder, fold(form))) for form in (name, one.form))
    return next((id for id in found if id), "") or _free(f"{one.folder}/{slug(name)}", taken)


def _free(id: str, taken: Container[str]) -> str:
    """An id for something new: a namesake of what is known does not get its id."""
    again = (f"{id}-{number}" for number in count(2))
    return id if id not in taken else next(other for other in again if other not in taken)


def _is_all(one: Candidate, mention: Mention, tongue: Tongue) -> bool:
    """Whether a known offence is all there is of a longer one but an adverb before it and the means behind it."""
    before, after = one.form[: max(0, mention.start - one.start)], one.form[mention.end - one.start :]
    return bool(tongue.offence_before.fullmatch(before) and tongue.offence_after.match(after))
