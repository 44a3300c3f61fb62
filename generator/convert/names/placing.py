"""What the rules see in the sentences → new things, and the mentions that a rule placed.

In: candidates and known mentions, sentence by sentence. Out: `Placed`. Refuses to look for a name where no rule saw it:
that is `forms`' and `mentions`'.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.convert.names import identity
from generator.convert.names.candidates import Candidate
from generator.convert.names.identity import Thing
from generator.convert.names.spelling import CAP, is_name
from generator.convert.sentences import readable
from generator.convert.tongue import Tongue
from generator.model.content import Entry
from generator.model.gazetteer import Mention
from generator.model.names import fold
from generator.model.records import Record

_INSIDE = re.compile(rf"(?<=[\w,;)] ){CAP}")
_ITEM = re.compile(rf"{CAP}(?: {CAP})?")


@dataclass(slots=True)
class Placed:
    """New things and roles, filled while the sentences are read in order; the mentions of each sentence."""

    kinds: Mapping[str, str]
    known: Mapping[tuple[str, str], str]
    shorts: Mapping[tuple[str, str], str]
    taken: frozenset[str]
    tongue: Tongue
    things: dict[str, Thing] = field(default_factory=dict)
    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    mentions: list[tuple[Mention, ...]] = field(default_factory=list)

    def read(self, some: Sequence[Candidate], sure: Sequence[Mention]) -> Iterator[Mention]:
        """The mentions that the rules see in one sentence, beside those that are known."""
        for one in some:
            over = [mention for mention in sure if mention.start < one.end and one.start < mention.end]
            offence = one.folder == "offences"
            inner = [m.id for m in over if m.id.startswith(f"{one.folder}/")]
            if self.kinds.get(fold(one.form)) != one.folder or (over and not inner and not offence):
                continue
            id = identity.id_of(one, over, self.known, self.shorts, self.taken, self.tongue)
            if one.folder == "people" and one.role:
                target = inner[0] if inner else id
                self.roles[target] = tuple(dict.fromkeys((*self.roles.get(target, ()), one.role)))
            if over and not offence:
                continue
            self._keep(one, id)
            yield Mention(one.start, one.end, id)

    def _keep(self, one: Candidate, id: str) -> None:
        if id in self.taken:
            return
        short = self.shorts.get((one.folder, fold(one.form)), one.form)
        name = one.role if one.folder == "places" and one.role else short
        old = self.things.get(id) or Thing(id, name, (), False, rule=one.rule, any_case=one.any_case)
        self.things[id] = replace(old, forms=tuple(dict.fromkeys((*old.forms, one.form, *one.aliases))))


def place(
    texts: Sequence[str],
    seen: Sequence[tuple[Candidate, ...]],
    told: Sequence[tuple[Mention, ...]],
    entries: Mapping[str, Entry[Record]],
    tongue: Tongue,
) -> Placed:
    """Everything that the rules see."""
    seen = _without_openings(texts, seen)
    known = identity.known_forms(entries)
    here = {mention.id for some in told for mention in some}
    said = {(one.folder, fold(one.form)) for some in seen for one in some}
    sure = [key for key, id in known.items() if id in here or key in said]
    alike = {form: kind for form, kind in identity.kinds_of(seen, sure).items() if kind in ("networks", "groups")}
    seen = [(*some, *_beside(text, alike, tongue)) for text, some in zip(texts, seen, strict=True)]
    shorts = {(one.folder, fold(short)): one.form for some in seen for one in some for short in one.aliases}
    placed = Placed(
        identity.kinds_of(seen, sure),
        known,
        shorts,
        frozenset(entry.id for entry in entries.values() if not entry.draft),
        tongue,
    )
    for some, row in zip(seen, told, strict=True):
        placed.mentions.append(tuple(placed.read(some, row)))
    return placed


def _without_openings(texts: Sequence[str], seen: Sequence[tuple[Candidate, ...]]) -> Sequence[tuple[Candidate, ...]]:
    """Without first words of sentences that have no capital anywhere else."""
    if not any(one.opening for some in seen for one in some):
        return seen
    inside = {match[0] for text in texts if readable(text) for match in _INSIDE.finditer(text)}
    return [tuple(one for one in some if not one.opening or one.form in inside) for some in seen]


def _beside(text: str, alike: Mapping[str, str], tongue: Tongue) -> Iterator[Candidate]:
    """What stands in one list with a network is a network, too; so with a gang."""
    for match in tongue.listed.finditer(text) if readable(text) else ():
        items = [(item[0], match.start() + item.start()) for item in _ITEM.finditer(match[0])]
        kinds = {alike[fold(form)] for form, _ in items if fold(form) in alike}
        if len(kinds) == 1:
            for form, start in items:
                if is_name(form, tongue.ordinary) and not tongue.no_item.search(form):
                    yield Candidate(min(kinds), form, start, start + len(form), f"{min(kinds)} by list", weak=True)
