"""Things → the forms by which they are found wherever a text names them again.

In: things, and texts with the mentions found so far. Out: names for a gazetteer; mentions of forms that are words, too,
and of forms with a slip. Refuses to find a form that could be two things.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.convert.names import runs, variants
from generator.convert.names.identity import Thing
from generator.convert.names.spelling import CAP, PARTICLES, PREFIXES, slipped
from generator.convert.sentences import readable
from generator.convert.tongue import Tongue
from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer, Mention, Name
from generator.model.names import fold
from generator.model.records import Record

_INITIAL = re.compile(r"(?:^|\s)[^\W\d_]\.?$")
_SURNAME = re.compile(rf"(?: (?:{PARTICLES}|{PREFIXES}))* {CAP}$")
_SURNAME_INITIAL = re.compile(rf" ((?:(?:{PARTICLES}) )*[^\W\d_]\.)$")
_SLIPS = ("networks", "people", "companies", "operations", "places")
_SHORTENED = ("agencies", "courts", "groups")
_QUOTES = {"“": "”", '"': '"', "‘": "’", "'": "'", "«": "»"}


def names_of(
    things: Mapping[str, Thing], written: Mapping[str, Sequence[str]], kinds: Mapping[str, str], tongue: Tongue
) -> Iterator[Name]:
    """Every form of new things, and the surnames of all whose full name was seen; `written`: id → forms in the text."""
    surnames = {(id, _surname(form)) for id, some in written.items() for form in some if _is_full(id, form)}
    if tongue.initial_alone:
        surnames |= {(id, short) for id, some in written.items() for form in some if (short := _initial(id, form))}
    taken = {fold(form) for _, form in surnames}
    for thing in things.values():
        for form in dict.fromkeys((thing.name, *thing.forms)):
            other = kinds.get(fold(form), thing.folder) != thing.folder
            if thing.folder != "offences" and not other and (thing.folder == "people" or fold(form) not in taken):
                yield Name(form, thing.id, thing.any_case)
    for id, form in sorted(surnames):
        yield Name(form, id)
        yield Name(form[:1].upper() + form[1:], id)


def _is_full(id: str, form: str) -> bool:
    return id.startswith("people/") and " " in form and not _INITIAL.search(form)


def _initial(id: str, form: str) -> str:
    """The initial that stands for a surname, with the small words before it; empty for any other form."""
    match = _SURNAME_INITIAL.search(form) if id.startswith("people/") else None
    return match[1] if match else ""


def _surname(form: str) -> str:
    """The last word, with the small words before it."""
    match = _SURNAME.search(form)
    return match[0].strip() if match else form


@dataclass(frozen=True, slots=True)
class _Doubtful:
    """A form that is a word, too, and the thing that it may be."""

    form: str
    id: str


def ambiguous(
    texts: Sequence[str],
    told: Sequence[tuple[Mention, ...]],
    placed: Sequence[tuple[Mention, ...]],
    entries: Mapping[str, Entry[Record]],
    tongue: Tongue,
) -> list[tuple[Mention, ...]]:
    """Forms that an entry calls ambiguous, each after the place where the text has said that it means this thing."""
    forms = {Name(form, entry.id) for entry in entries.values() if not entry.draft for form in entry.record.ambiguous}
    finder = Gazetteer.of(sorted(forms, key=lambda name: (name.form, name.id)))
    said: set[str] = set()
    kept = []
    for text, sure, seen in zip(texts, told, placed, strict=True):
        anchors = [(mention.start, mention.id) for mention in (*sure, *seen)]
        some = []
        for mention in finder.find(text) if forms else ():
            before = any(id == mention.id and start <= mention.start for start, id in anchors)
            if mention.id in said or before or _quoted(text, mention, tongue):
                said.add(mention.id)
                if _stands_alone(text, mention):
                    some.append(mention)
        said.update(id for _, id in anchors)
        kept.append(tuple(some))
    return kept


def _quoted(text: str, mention: Mention, tongue: Tongue) -> bool:
    """Whether it stands in quotation marks as a name, and not as what somebody calls himself."""
    before, after = text[mention.start - 1 : mention.start], text[mention.end : mention.end + 1]
    closing = _QUOTES.get(before)
    return closing is not None and after == closing and not tongue.nicknamed.search(text[: mention.start - 1])


def _stands_alone(text: str, mention: Mention) -> bool:
    """Whether no other capitalised word follows that could make it the beginning of another name."""
    return not re.match(r"[ \u00a0][A-ZÀ-Þ]", text[mention.end : mention.end + 2]) and text[mention.start].isupper()


def slips(
    texts: Sequence[str],
    mentions: Sequence[tuple[Mention, ...]],
    things: Mapping[str, Thing],
    entries: Mapping[str, Entry[Record]],
    tongue: Tongue,
) -> list[tuple[Mention, ...]]:
    """Names that nothing else explains and that are one slip away from a name of the text, or its initials."""
    words_too = {fold(form) for id in things if id in entries for form in entries[id].record.ambiguous}
    near: defaultdict[tuple[int, str], dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for thing in things.values():
        if thing.folder in _SLIPS:
            for form in (form for form in thing.forms if fold(form) not in words_too):
                words = fold(form).split()
                near[len(words), form[:1].casefold()][" ".join(words)].add(thing.id)
        elif thing.folder in _SHORTENED:
            for short in (variants.initials(form) for form in thing.forms if " " in form):
                near[1, short[:1]][short.upper()].add(thing.id)
    kept = []
    for text, some in zip(texts, mentions, strict=True):
        found = []
        for run in runs.find(text) if readable(text) else ():
            start = next((w.start for w in run.words if w.text.casefold() not in tongue.ordinary), run.end)
            free = start < run.end and all(run.end <= m.start or m.end <= start for m in some)
            ids = _near(text[start : run.end], near) if free else set()
            if len(ids) == 1:
                found.append(Mention(start, run.end, min(ids)))
        kept.append(tuple(found))
    return kept


def _near(written: str, near: Mapping[tuple[int, str], Mapping[str, set[str]]]) -> set[str]:
    words = fold(written).split()
    options = near.get((len(words), written[:1].casefold()), {})
    if not words or variants.person(written).initials:
        return set()
    if re.fullmatch(r"[A-Z]{3,8}", written):
        return set(options.get(written, ()))
    whole = " ".join(words)
    exact = options.get(whole) or {id for form, ids in options.items() if form.replace("-", "") == whole for id in ids}
    return set(exact) or {id for form, ids in options.items() if _one_slip(words, form.split()) for id in ids}


def _one_slip(words: Sequence[str], form: Sequence[str]) -> bool:
    pairs = [(a, b) for a, b in zip(words, form, strict=True) if a != b]
    plural = any(a in (f"{b}s", f"{b}es") or b in (f"{a}s", f"{a}es") for a, b in pairs)
    return len(pairs) == 1 and slipped(*pairs[0]) and not plural
