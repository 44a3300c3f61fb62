"""Sentences → the things they name, known or new, one thing each, and where they are named.

In: the texts of an article, the gazetteer of what is known and the entries behind it. Out: `Found`. A surname alone is
the person whose full name was seen, if it is only one. A form that is a word, too, counts only after the text has said
what it is. A known company whose name only qualifies goods is not meant. Every merging that is a guess stands in
`Thing.merged`. Refuses to guess whom an unclear form means.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.convert.names import forms, goods, identity, joining, variants
from generator.convert.names.identity import Thing
from generator.convert.names.joining import Seat
from generator.convert.names.placing import Placed, place
from generator.convert.sentences import plain, readable
from generator.convert.tongue import Tongue
from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer, Mention, Name
from generator.model.records import Record

_UNNAMED = ("terms", "laws", "cases", "rulings")
_Rows = Sequence[tuple[Mention, ...]]
_Why = dict[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """All things by id, in the order of the text, and the mentions of each text."""

    things: Mapping[str, Thing]
    mentions: tuple[tuple[Mention, ...], ...]


def find(texts: Sequence[str], known: Gazetteer, entries: Mapping[str, Entry[Record]], tongue: Tongue | None) -> Found:
    """Everything that the texts name; without a tongue only what is known."""
    told = [tuple(mention for mention in known.find(text) if not mention.id.startswith(_UNNAMED)) for text in texts]
    if tongue is None:
        return Found(_things(texts, told, told, {}, {}, {}, entries), tuple(told))
    seen = [identity.outermost(tuple(tongue.names(plain(text)))) if readable(text) else () for text in texts]
    told = [
        tuple(m for m in sure if identity.stands_for_itself(m, text[m.start : m.end], some, tongue))
        for text, sure, some in zip(texts, told, seen, strict=True)
    ]
    new = place(texts, seen, told, entries, tongue)
    why = _join(texts, told, new, entries)
    finder = Gazetteer.of(forms.names_of(new.things, _written(texts, told, new), new.kinds, tongue))
    late = forms.ambiguous(texts, told, new.mentions, entries, tongue)
    rows = [
        _settled(sure, placed, (*more, *finder.find(text)))
        for text, sure, placed, more in zip(texts, told, new.mentions, late, strict=True)
    ]
    things = _things(texts, rows, new.mentions, new.things, new.roles, why, entries)
    wrong = forms.slips(texts, rows, things, entries, tongue)
    for text, row in zip(texts, wrong, strict=True):
        for mention in row:
            form = text[mention.start : mention.end]
            short = form.casefold() in map(variants.initials, things[mention.id].forms)
            _note(why, mention.id, form, variants.INITIALS if short else variants.SLIP)
    rows = [tuple(sorted((*row, *more), key=_place)) for row, more in zip(rows, wrong, strict=True)]
    rows = goods.without(texts, rows, entries, tongue)
    return Found(_things(texts, rows, new.mentions, new.things, new.roles, why, entries), tuple(rows))


def _written(texts: Sequence[str], told: _Rows, new: Placed) -> dict[str, list[str]]:
    """Id → the forms of the text that are surely its own."""
    written = defaultdict(list)
    for text, sure in zip(texts, told, strict=True):
        for mention in sure:
            written[mention.id].append(text[mention.start : mention.end])
    for thing in new.things.values():
        written[thing.id] += thing.forms
    return {id: list(dict.fromkeys(some)) for id, some in written.items()}


def _join(texts: Sequence[str], told: _Rows, new: Placed, entries: Mapping[str, Entry[Record]]) -> _Why:
    """Make one thing of the variants of one name, in `new`; say which form was taken for what, and why."""
    full = Gazetteer.of(Name(form, thing.id) for thing in new.things.values() for form in (thing.name, *thing.forms))
    at = defaultdict(list)
    for number, (text, sure, placed) in enumerate(zip(texts, told, new.mentions, strict=True)):
        for mention in {(m.start, m.id) for m in (*sure, *placed, *full.find(text))}:
            at[mention[1]].append(number)
    seats = [
        Seat(id, max(some, key=len), id not in new.things, tuple(at[id]))
        for id, some in _written(texts, told, new).items()
    ]
    into, nobody = joining.same(seats, new.tongue)
    why: _Why = {}
    for id, (target, reason) in into.items():
        gone = new.things.pop(id)
        for form in gone.forms:
            _note(why, target, form, reason)
        if target in new.things:
            kept = new.things[target]
            new.things[target] = replace(kept, forms=tuple(dict.fromkeys((*kept.forms, *gone.forms))))
        else:
            record = entries[target].record
            new.things[target] = Thing(target, record.label, gone.forms, True)
        new.roles[target] = tuple(dict.fromkeys((*new.roles.get(target, ()), *new.roles.pop(id, ()))))
    for id in nobody:
        new.things.pop(id, None)
        new.roles.pop(id, None)
    new.mentions = [
        tuple(replace(m, id=into[m.id][0]) if m.id in into else m for m in row if m.id not in nobody)
        for row in new.mentions
    ]
    return why


def _note(why: _Why, id: str, form: str, reason: str) -> None:
    why[id] = tuple(dict.fromkeys((*why.get(id, ()), (form, reason))))


def _things(
    texts: Sequence[str],
    rows: _Rows,
    placed: _Rows,
    new: Mapping[str, Thing],
    roles: Mapping[str, tuple[str, ...]],
    why: Mapping[str, tuple[tuple[str, str], ...]],
    entries: Mapping[str, Entry[Record]],
) -> dict[str, Thing]:
    """Every thing that is mentioned, with the forms that the texts have for it."""
    written, tied = defaultdict(list), defaultdict(list)
    for text, row, some in zip(texts, rows, placed, strict=True):
        for mention in row:
            written[mention.id].append(text[mention.start : mention.end])
        for mention in some:
            tied[mention.id].append(text[mention.start : mention.end])
    things = {}
    for id, some_forms in written.items():
        thing = new.get(id) or Thing(id, entries[id].record.label, (), True)
        every = tuple(dict.fromkeys((*some_forms, *(thing.forms if not thing.known else ()))))
        merged = dict((*_surnames(id, every), *why.get(id, ())))
        told = tuple((form, merged[form]) for form in every if form in merged and form != thing.name)
        things[id] = replace(thing, forms=every, roles=roles.get(id, ()), tied=tuple(tied[id]), merged=told)
    return things


def _surnames(id: str, every: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Forms of a person that are only the end of a longer one."""
    if id.startswith("people/"):
        for form in every:
            if any(other.casefold().endswith(f" {form.casefold()}") for other in every):
                yield form, variants.SURNAME


def _place(mention: Mention) -> tuple[int, int, str]:
    return mention.start, -mention.end, mention.id


def _settled(sure: Sequence[Mention], placed: Sequence[Mention], later: Sequence[Mention]) -> tuple[Mention, ...]:
    """Known names first, then the longest, then what a rule placed; offences may hold other names."""
    taken: list[Mention] = list(sure)
    some = [*((m, 0) for m in placed), *((m, 1) for m in later)]
    for one, _ in sorted(some, key=lambda row: (row[0].start - row[0].end, row[1], row[0].start, row[0].id)):
        offence = one.id.startswith("offences/")
        over = [m for m in taken if m.start < one.end and one.start < m.end]
        if all(m.id.startswith("offences/") != offence for m in over):
            taken.append(one)
    return tuple(sorted(taken, key=_place))
