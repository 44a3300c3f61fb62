"""A candidate → which thing it is: of which kind, known or new, the same as another or not.

In: candidates and entries. Out: things and their ids. A form that rules of several kinds claim is of the kind that most
of them say, or the first in `_ORDER`; what is known goes before. Refuses to merge without a reason that it can give:
`variants` has the reasons, and here is when they hold.
"""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from generator.convert.names import variants
from generator.convert.names.candidates import Candidate
from generator.convert.tongue import Tongue
from generator.model.content import Entry
from generator.model.gazetteer import Mention
from generator.model.names import fold, slug
from generator.model.records import Record

_ORDER = ("operations", "courts", "agencies", "networks", "companies", "groups", "people", "places", "offences")
_BODIES = ("courts", "agencies", "companies", "groups")
_STRONG = 3  # what a rule weighs that does not fit anything else


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
    merged: tuple[tuple[str, str], ...] = ()  # forms that were taken for it, each with the reason

    @property
    def folder(self) -> str:
        """Its kind."""
        return self.id.partition("/")[0]

    @property
    def written(self) -> str:
        """The fullest form in the text that is no slip; another thing's shorter name is none either."""
        slips = {form for form, reason in self.merged if reason in (variants.SLIP, variants.SURNAME, variants.GIVEN)}
        fit = [form for form in self.forms if form not in slips]
        return max(fit or self.forms, key=len, default=self.name)


def outermost(some: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Without candidates inside the longer name of something else; offences may hold names, and stand in none."""
    holders = [one for one in some if one.folder not in ("offences", "places") and not one.weak]
    kept = []
    for one in some:
        inside = (
            big.start <= one.start and one.end <= big.end and big.end - big.start > one.end - one.start
            for big in holders
            if big is not one
            and (big.folder == one.folder or big.folder in _BODIES or one.folder in ("places", "people"))
        )
        if one.folder == "offences" or one.form == "" or not any(inside):
            kept.append(one)
    return tuple(kept)


def stands_for_itself(mention: Mention, form: str, some: Sequence[Candidate], tongue: Tongue) -> bool:
    """Not so a known name inside a longer name of another thing, an adjective, or an offence nobody is charged with."""
    around = [one for one in some if one.start <= mention.start and mention.end <= one.end]
    folder = mention.id.partition("/")[0]
    if folder == "offences":
        return any(one.folder == "offences" and _is_all(one, mention, tongue) for one in around)
    longer = [one for one in around if one.end - one.start > mention.end - mention.start and not one.weak]
    if folder == "places" and form in tongue.adjectives and not any(one.folder == folder for one in around):
        return False
    if folder == "places":
        return all(one.folder not in (*_BODIES, "people", "operations") for one in longer)
    return all(one.folder not in _BODIES or one.folder == folder for one in longer)


def kinds_of(seen: Iterable[Iterable[Candidate]], known: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Form → the kind that it is: what is known goes first, then what most of the rules say, a weak one least."""
    kinds: dict[str, str] = {}
    for folder, form in known:
        if folder in _ORDER:
            kinds[form] = min(kinds.get(form, folder), folder, key=_ORDER.index)
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    sure: set[tuple[str, str]] = set()
    surnames: set[str] = set()
    for one in (one for some in seen for one in some):
        form = fold(one.form)
        votes[form][one.folder] += 1 if one.weak else _STRONG
        if not one.weak:
            sure.add((form, one.folder))
        if one.folder == "people":
            surnames.add(variants.person(one.form).surname)
    for form, some in votes.items():
        strong = [folder for folder in some if (form, folder) in sure]
        free = strong or [folder for folder in some if form not in surnames]
        if free and form not in kinds:
            kinds[form] = min(free, key=lambda folder: (-some[folder], _ORDER.index(folder)))
    return kinds


def known_forms(entries: Mapping[str, Entry[Record]]) -> dict[tuple[str, str], str]:
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
