"""What the wording of a site asserts that it may not, with the words: the end of the row.

In: entries with their linked bodies, claims, statuses. Out: `Wording`: findings, what editors allow, and files in
languages that we cannot check. Refuses to know where in a file the words stand: whoever may read it finds them.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from generator.link.claims import Claim
from generator.link.wording.allowing import Allowed, Finding, Placed, Sifted, sift
from generator.link.wording.hits import Hit, hits, sentences
from generator.link.wording.judging import DECIDED, Judging, judge
from generator.link.wording.names import WHO, Signed, sign_of, signed
from generator.link.wording.situations import Standings
from generator.link.wording.texts import Text, language, of_entry, of_site
from generator.model.bodies import EMPTY, Body
from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer, Name
from generator.model.problems import Problem
from generator.model.records import Brief, Record
from generator.model.settings import SiteSettings
from generator.model.wording.phrasebooks import PHRASEBOOKS
from generator.model.wording.phrases import Phrasebook
from generator.model.wording.verdicts import Phrasing


@dataclass(frozen=True, slots=True)
class Wording:
    """All that is known of a site's wording. `unread` is by language: paths of the files nobody checked."""

    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    unread: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading the wording of any file needs. `claims` by brief and by key, `parties` by brief or case."""

    settings: SiteSettings
    entries: Mapping[str, Entry[Record]]
    known: Gazetteer
    claims: Mapping[str, Sequence[Claim]]
    by_key: Mapping[str, Claim]
    parties: Mapping[str, Iterable[str]]
    standings: Standings
    accusing: bool


def check(reading: Reading, bodies: Mapping[str, Body], summaries: Mapping[str, Body]) -> Wording:
    """Read everything that is ours; one pass, and most texts are left after one look at their words."""
    sifted: list[Sifted] = []
    unread: dict[str, list[str]] = defaultdict(list)
    ours = reading.settings.language.partition("-")[0]
    for entry in reading.entries.values():
        code = language(entry, reading.settings)
        texts = tuple(of_entry(entry, bodies[entry.id], summaries.get(entry.id, EMPTY)))
        around = [text for text in texts if not text.told] if code != ours else []
        found = (
            placed
            for some, book in ((texts, PHRASEBOOKS.get(code)), (around, PHRASEBOOKS.get(ours)))
            if book
            for placed in _of_entry(entry, some, book, reading)
        )
        one = sift(entry, found)
        # What is allowed in a text that nobody can read may be needed.
        sifted.append(one if code in PHRASEBOOKS else replace(one, problems=()))
        if code not in PHRASEBOOKS and any(text.text.strip() for text in texts):
            unread[code].append(entry.path)
    return Wording(
        (*_of_site(reading), *(finding for one in sifted for finding in one.findings)),
        tuple(problem for one in sifted for problem in one.problems),
        tuple(allowed for one in sifted for allowed in one.allowed),
        {code: tuple(paths) for code, paths in unread.items()},
    )


def _of_site(reading: Reading) -> Iterator[Finding]:
    book = PHRASEBOOKS.get(reading.settings.language.partition("-")[0])
    for text in of_site(reading.settings) if book else ():
        if book and _may(text.text, book, reading):
            yield from (placed.finding for placed in _of_text(text, None, book, reading, Gazetteer.of(())))


def _of_entry(entry: Entry[Record], texts: Iterable[Text], book: Phrasebook, reading: Reading) -> Iterator[Placed]:
    some = [text for text in texts if _may(text.text, book, reading)]
    forms = _forms(entry, reading) if some else Gazetteer.of(())
    for text in some:
        yield from _of_text(text, entry, book, reading, forms)


def _may(text: str, book: Phrasebook, reading: Reading) -> bool:
    """Whether a text holds any word without which nothing is asserted."""
    words = text.lower()
    return bool(book.stems.search(words) or (reading.accusing and book.accusing.search(words)))


def _of_text(
    text: Text, entry: Entry[Record] | None, book: Phrasebook, reading: Reading, forms: Gazetteer
) -> Iterator[Placed]:
    """Each finding of one text."""
    seen = signed(text, reading.known, forms, book)
    if text.subject:
        yield from _of_label(text, seen, entry, book, reading)
        return
    gone = _withdrawn(text, entry)
    for start, end in sentences(seen.text):
        for hit in hits(seen.text, start, end, book, reading.accusing):
            if hit.phrasing is Phrasing.TOLD or any(first <= hit.start < last for first, last in gone):
                continue
            claims = _claims(text, entry, (start, end), hit, reading)
            here, decided = (entry.id, _decided(entry, reading)) if entry else ("", frozenset[str]())
            judging = Judging(book, reading.standings, reading.entries, here, claims, decided=decided)
            yield from _found(text, seen, hit, seen.text[start:end], judging)


def _decided(entry: Entry[Record], reading: Reading) -> frozenset[str]:
    """Of whom a claim of this brief tells a verdict."""
    told = (claim for claim in reading.claims.get(entry.id, ()) if claim.data.event in DECIDED)
    return frozenset(id for claim in told for id in claim.about)


def _withdrawn(text: Text, entry: Entry[Record] | None) -> tuple[tuple[int, int], ...]:
    """Where sentences stand that were withdrawn: they are not shown."""
    claims = entry.record.claims if entry and isinstance(entry.record, Brief) else {}
    spans = (span for span in text.spans if span.kind == "claim")
    return tuple((s.start, s.end) for s in spans if s.value in claims and claims[s.value].retracted)


def _of_label(
    text: Text, seen: Signed, entry: Entry[Record] | None, book: Phrasebook, reading: Reading
) -> Iterator[Placed]:
    """Words that follow on somebody's name are read with a sign for it before them."""
    sign = sign_of(text.subject)
    if sign is None:
        return
    lead = f"{sign}, "
    line = f"{lead}{seen.text}"
    for hit in hits(line, 0, len(line), book, reading.accusing):
        moved = Hit(hit.phrasing, hit.start - len(lead), hit.end - len(lead), -1, -1)
        judging = Judging(book, reading.standings, reading.entries, text.subject, (), text.subject)
        yield from _found(text, seen, moved, seen.text, judging)


def _found(text: Text, seen: Signed, hit: Hit, sentence: str, judging: Judging) -> Iterator[Placed]:
    words = text.text[hit.start : hit.end]
    for message, hint, severity in judge(seen, hit, words, sentence, judging):
        problem = Problem(text.spot, "wording", message, hint, severity)
        nth = len(re.findall(rf"\b{re.escape(words)}", text.text[: hit.start]))
        yield Placed(Finding(problem, words, nth), text.text, hit.start, hit.end)


def _claims(
    text: Text, entry: Entry[Record] | None, sentence: tuple[int, int], hit: Hit, reading: Reading
) -> tuple[Claim, ...]:
    """The claims whose words these are; of other texts, those that the sentence refers to."""
    stem = entry.stem if entry else ""
    inside = [f"{stem}#{s.value}" for s in text.spans if s.kind == "claim" and s.start < hit.end and hit.start < s.end]
    refs = [s.value for s in text.spans if s.kind == "ref" and sentence[0] < s.start <= sentence[1] + 1]
    return tuple(reading.by_key[key] for key in (inside or refs) if key in reading.by_key)


def _forms(entry: Entry[Record], reading: Reading) -> Gazetteer:
    """What a file calls those whom it is about: last names, and forms that are ambiguous elsewhere."""
    about = [id for claim in reading.claims.get(entry.id, ()) for id in claim.about]
    ids = dict.fromkeys((entry.id, *about, *reading.parties.get(entry.id, ())))
    others = [reading.entries[id] for id in ids if id in reading.entries]
    return Gazetteer.of(
        Name(form, other.id)
        for other in others
        if other.folder in WHO
        for form in dict.fromkeys((*other.record.ambiguous, *other.record.aliases, other.record.label, *_last(other)))
        if len(form) > 1
    )


def _last(entry: Entry[Record]) -> tuple[str, ...]:
    return (entry.record.label.rpartition(" ")[2],) if entry.folder == "people" else ()
