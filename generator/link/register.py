"""Which entry a word stands for.

In: all entries. Out: `Register`, which resolves references from frontmatter and names from bodies, and the problems of
two entries that claim one name. Refuses to choose between two that fit.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer
from generator.model.kinds import KINDS
from generator.model.knowledge import forms, names
from generator.model.names import did_you_mean, nearest
from generator.model.problems import Problem, Spot
from generator.model.records import Case, Record


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Why a word leads nowhere, and what may have been meant. `told`: the mistake is in the file it leads to."""

    message: str
    hint: str = ""
    told: bool = False


@dataclass(frozen=True, slots=True)
class Register:
    """Entries by id, ids by stem and by name, and the names that running text may be searched for."""

    entries: Mapping[str, Entry[Record]]
    by_stem: Mapping[str, tuple[str, ...]]
    by_name: Mapping[str, tuple[str, ...]]
    gazetteer: Gazetteer
    unread: frozenset[str] = frozenset()
    held: frozenset[str] = frozenset()  # on hold: known, and led to from nowhere
    hidden: frozenset[str] = frozenset()  # the words by which any of these may be meant

    @classmethod
    def of(cls, entries: Mapping[str, Entry[Record]], unread: frozenset[str] = frozenset()) -> "Register":
        """Index all entries, drafts too: a draft may lead to a draft."""
        stems, called = defaultdict(list), defaultdict(list)
        for entry in entries.values():
            stems[entry.stem].append(entry.id)
            for form in dict.fromkeys((entry.record.label, *entry.record.aliases, *entry.record.ambiguous)):
                called[form].append(entry.id)
        held = frozenset(entry.id for entry in entries.values() if entry.held)
        return cls(
            entries,
            {stem: tuple(ids) for stem, ids in stems.items()},
            {name: tuple(ids) for name, ids in called.items()},
            Gazetteer.of(
                names(entries.values()),
                (form for entry in entries.values() if not entry.draft for form in entry.record.ambiguous),
            ),
            unread,
            held,
            frozenset(word for id in (*unread, *held) for word in (id, id.partition("/")[2])),
        )

    def resolve(self, word: str, folders: Collection[str], asker: Entry[Record]) -> str | Unresolved:
        """A reference of `asker`'s frontmatter → an id; `case#party` stays behind the id of its case."""
        place, mark, party = word.partition("#")
        if mark:
            found = self.resolve(place, ("cases",), asker)
            return found if isinstance(found, Unresolved) else self._party(found, party)
        ids = (place,) if "/" in place else self.by_stem.get(place, ())
        fitting = self._reviewed([id for id in ids if id in self.entries and id.partition("/")[0] in folders])
        if len(fitting) == 1:
            return self._published(fitting[0], asker)
        if fitting:
            return Unresolved(f"`{word}` could be {' or '.join(fitting)}", "write the folder too")
        return self._unknown(word, ids, folders)

    def called(self, name: str, asker: Entry[Record]) -> str | Unresolved:
        """A name or alias written as `[[Name]]` → an id."""
        ids = self._reviewed(self.by_name.get(name, ()))
        if len(ids) == 1:
            return self._published(ids[0], asker)
        if ids:
            hint = f"write [{name}]({ids[0]}) for the one that is meant"
            return Unresolved(f"`{name}` could be {' or '.join(ids)}", hint)
        # Nobody knows what an entry is called that could not be read.
        return Unresolved(f"nothing is called `{name}`", did_you_mean(name, self.by_name), told=bool(self.unread))

    def _reviewed(self, ids: Sequence[str]) -> Sequence[str]:
        """To a published entry a draft stands in nobody's way; it is left only where nothing else is."""
        return [id for id in ids if not self.entries[id].private] or ids

    def doubtful(self, word: str | None) -> bool:
        """Whether a word leads to a file that could not be read, or that is on hold."""
        return word in self.hidden

    def _party(self, case: str, party: str) -> str | Unresolved:
        record = self.entries[case].record
        known = record.unnamed if isinstance(record, Case) else {}
        if party in known:
            return f"{case}#{party}"
        return Unresolved(f"{case} has no unnamed party `{party}`", did_you_mean(party, known))

    def _published(self, id: str, asker: Entry[Record]) -> str | Unresolved:
        there = self.entries[id]
        if there.held:
            return Unresolved(f"{id} is on hold", told=True)
        if there.private and not there.draft and asker.published:
            hint = f"delete the line `embargo` of content/{id}.md when the time has come, or do not name it here"
            return Unresolved(f"{id} is under embargo, and so not published", hint)
        if there.private and asker.published:
            hint = f"review content/{id}.md and delete its line `review: draft`, or do not name it here"
            return Unresolved(f"{id} is a draft, and a draft is not published", hint)
        return id

    def _unknown(self, word: str, ids: Collection[str], folders: Collection[str]) -> Unresolved:
        if self.doubtful(word):
            return Unresolved(f"`{word}` could not be read", told=True)
        few = ", ".join(folders) if len(folders) <= 4 else ""
        for id in ids:
            if id in self.entries:
                return Unresolved(
                    f"`{word}` is {id}, and {f'here only {few} will do' if few else 'that will not do here'}"
                )
        options = [entry.stem for entry in self.entries.values() if entry.folder in folders and not entry.private]
        return Unresolved(
            f"there is no `{word}` in {few}" if few else f"there is no entry `{word}`",
            _meant(word, options),
        )


def _meant(word: str, stems: Sequence[str]) -> str:
    """The stem that may have been meant, with the folder where the word says one."""
    folder, slash, stem = word.rpartition("/")
    near = nearest(stem, stems)
    return f"did you mean `{folder}{slash}{near}`?" if near else did_you_mean(stem, stems)


def shared_names(entries: Iterable[Entry[Record]]) -> Iterable[Problem]:
    """Two reviewed entries claim one name and neither calls it ambiguous; reported at the later of the two."""
    first: dict[str, Entry[Record]] = {}
    for entry in entries:
        if not entry.private:
            first |= {form.casefold(): entry for form in entry.record.ambiguous}
    for entry in sorted(entries, key=lambda entry: entry.id):
        if entry.private or not KINDS[entry.folder].linked:
            continue
        for form in forms(entry):
            other = first.setdefault(form.casefold(), entry)
            if other.id != entry.id:
                message = f"`{form}` is also a name of {other.id}"
                hint = "list it under `ambiguous` in both, and say in `distinguish` how they differ"
                yield Problem(form_spot(entry, form), "shared-name", message, hint)


def form_spot(entry: Entry[Record], form: str) -> Spot:
    """Where an entry says that it has this name."""
    if form in entry.record.aliases:
        return entry.spot("aliases", entry.record.aliases.index(form))
    return entry.spot("name") if "name" in entry.places else entry.spot("title")
