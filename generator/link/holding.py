"""What is taken off the site for now, and what goes with it.

In: all content. Out: the same content without anything that would still say what is on hold: claims that rest on it
alone, references to them, paragraphs and summaries that say them again. What leads to it stays as words. Refuses to
judge why somebody asked for it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from generator.link.groups import grouped
from generator.model.bodies import EMPTY, Body, Inline
from generator.model.claims import ClaimData, Withheld
from generator.model.content import Content, Entry
from generator.model.problems import Problem, Severity
from generator.model.records import Brief, Record, Settlement
from generator.model.vocabulary import Event, Outcome

INSTEAD = "[withheld]"

Causes = Mapping[str, str]  # id of an entry, or key of a claim → id of the entry on hold that it goes with


def withhold(content: Content) -> tuple[Content, tuple[Problem, ...]]:
    """The content as it may be shown, entries on hold still in it and marked; and a list of what is on hold."""
    off = {entry.id: entry.id for entry in content.entries.values() if entry.held}
    if not off:
        return content, ()
    off |= {id: cause for id, entry in content.entries.items() if id not in off and (cause := _rests_on(entry, off))}
    gone = dict(_gone(content, off))
    went: Counter[str] = Counter(gone[key] for key in gone if f"briefs/{key.partition('#')[0]}" not in off)
    went.update(cause for id, cause in off.items() if id != cause)
    entries = {id: _without(entry, off, gone, went) for id, entry in content.entries.items()}
    return replace(content, entries=entries), tuple(_listed(content, went, gone))


def released(content: Content) -> Content | None:
    """The content as it would be with nothing on hold; None where nothing is."""
    if not any(entry.held for entry in content.entries.values()):
        return None
    entries = {
        id: replace(entry, record=entry.record.model_copy(update={"hold": False})) if entry.held else entry
        for id, entry in content.entries.items()
    }
    return replace(content, entries=entries)


def _listed(content: Content, went: Counter[str], gone: Causes) -> Iterator[Problem]:
    cleared = grouped((cause, key) for key, cause in gone.items() if _clears(key, content))
    for entry in content.entries.values():
        if entry.held:
            rest = f"; what rests on it is withheld with it, in {went[entry.id]} places" if went[entry.id] else ""
            message = f"on hold: its page says only that it is withheld{rest}"
            hint = "settle what was asked for, then correct it, withdraw it, or delete `hold`"
            yield Problem(entry.spot("hold@"), "hold", message, hint, Severity.WARNING)
            if keys := cleared.get(entry.id, ()):
                named = ", ".join(f"`{key}`" for key in keys)
                message = (
                    f"with it goes what cleared somebody: {named}; what was said before says only that more was decided"
                )
                hint = "put that on hold too, or tell of the decision by another source"
                yield Problem(entry.spot("hold@"), "hold", message, hint, Severity.WARNING)


def _clears(key: str, content: Content) -> bool:
    """Whether a claim tells that somebody was acquitted, charges dismissed, or a decision quashed."""
    stem, _, mark = key.partition("#")
    record = content.entries[f"briefs/{stem}"].record
    data = record.claims[mark] if isinstance(record, Brief) else None
    if data is None or data.retracted:
        return False
    return data.event in (Event.ACQUITTAL, Event.DISMISSAL) or data.outcome is Outcome.QUASHED


def _source(word: str) -> str:
    return f"sources/{word.rpartition('/')[2]}"


def _rests_on(entry: Entry[Record], off: Causes) -> str:
    """The entry on hold without which this brief would rest on nothing."""
    causes = [off.get(_source(word), "") for word in entry.record.sources] if isinstance(entry.record, Brief) else []
    return causes[0] if causes and all(causes) else ""


def _gone(content: Content, off: Causes) -> Iterator[tuple[str, str]]:
    """The claims that go: all of a brief on hold, and those of others that have no other source."""
    for id, entry in content.entries.items():
        if isinstance(entry.record, Brief):
            for mark, data in entry.record.claims.items():
                causes = [off[id]] if id in off else [off.get(source, "") for source in _sources(entry.record, data)]
                if causes and all(causes):
                    yield f"{entry.stem}#{mark}", causes[0]


def _sources(brief: Brief, data: ClaimData) -> Iterator[str]:
    word = data.source or brief.source or (brief.sources[0] if len(brief.sources) == 1 else "")
    if word:
        yield _source(word)
    yield from (_source(extra.source) for extra in data.evidence)


def _without(entry: Entry[Record], off: Causes, gone: Causes, went: Counter[str]) -> Entry[Record]:
    """An entry that no longer says what is gone."""
    if entry.id in off:
        return entry if entry.held else replace(entry, record=entry.record.model_copy(update={"hold": True}))
    record = entry.record
    changed: dict[str, Any] = {}
    if any(change.claim and _key(change.claim, entry) in gone for change in record.changes):
        kept = (change for change in record.changes if not change.claim or _key(change.claim, entry) not in gone)
        changed["changes"] = tuple(kept)
    if isinstance(record, Brief):
        changed["claims"] = {mark: _claim(mark, data, entry, off, gone) for mark, data in record.claims.items()}
    if isinstance(record, Settlement) and any(_key(word, entry) in gone for word in record.claims):
        changed["hold"] = True
    return replace(
        entry,
        record=record.model_copy(update=changed) if changed else record,
        body=_body(entry, entry.body, gone, went),
        summary=EMPTY if _refers(entry, entry.summary, gone, went) else entry.summary,
    )


def _claim(mark: str, data: ClaimData, entry: Entry[Record], off: Causes, gone: Causes) -> ClaimData:
    changed: dict[str, Any] = {}
    for key in ("disputes", "supersedes", "answers"):
        words = getattr(data, key)
        if any(_key(word, entry) in gone for word in words):
            changed[key] = tuple(word for word in words if _key(word, entry) not in gone)
    if f"{entry.stem}#{mark}" in gone and not data.retracted:
        changed["retracted"] = Withheld()
    if data.reply and _source(data.reply.source) in off:
        changed["reply"] = None
    return data.model_copy(update=changed) if changed else data


def _body(entry: Entry[Record], body: Body, gone: Causes, went: Counter[str]) -> Body:
    """In a dossier a paragraph that rests on what is gone is withheld; in a brief each sentence has its own claim."""
    if isinstance(entry.record, Brief):
        parts = (_unled(part, entry, gone) if isinstance(part, Inline) else part for part in body.parts)
        return replace(body, parts=tuple(parts))
    struck = (
        Inline(INSTEAD, (), part.line, part.column)
        if isinstance(part, Inline) and _refers(entry, Body((part,)), gone, went)
        else part
        for part in body.parts
    )
    return replace(body, parts=tuple(struck))


def _unled(inline: Inline, entry: Entry[Record], gone: Causes) -> Inline:
    spans = tuple(span for span in inline.spans if span.kind != "ref" or _key(span.value, entry) not in gone)
    return inline if len(spans) == len(inline.spans) else replace(inline, spans=spans)


def _refers(entry: Entry[Record], body: Body, gone: Causes, went: Counter[str]) -> bool:
    """Whether it refers to what is gone; if so that is counted."""
    causes = [gone.get(_key(span.value, entry), "") for inline in body.inlines for span in inline.of("ref")]
    found = next(filter(None, causes), "")
    if found:
        went[found] += 1
    return bool(found)


def _key(word: str, entry: Entry[Record]) -> str:
    return word if "#" in word else f"{entry.stem}#{word}"
