"""What the wording of a site asserts that it may not, with the words: the end of the row.

In: entries with their linked bodies, claims, statuses. Out: `Wording`: findings, what editors allow, allowances that fit
nothing any more, and files in languages that we cannot check. Refuses to know where in a file the words stand: whoever
may read it finds them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.link.claims import Claim
from generator.link.wording.hits import Hit, hits, sentences
from generator.link.wording.judging import Judging, judge
from generator.link.wording.names import Signed, signed
from generator.link.wording.situations import Standings
from generator.link.wording.texts import Text, language, of_entry, of_site
from generator.model.bodies import EMPTY, Body
from generator.model.content import Entry
from generator.model.gazetteer import Gazetteer
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Record
from generator.model.settings import SiteSettings
from generator.model.wording.phrasebooks import PHRASEBOOKS
from generator.model.wording.phrases import Phrasebook

RULE = "wording"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem whose spot is where its text begins; `words` is the `nth` stretch of these words in it, from 0."""

    problem: Problem
    words: str
    nth: int


@dataclass(frozen=True, slots=True)
class Allowed:
    """What an editor stands by: where that is said, of which words, and why."""

    spot: Spot
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class Wording:
    """All that is known of a site's wording. `unread` is by language: paths of the files nobody checked."""

    findings: tuple[Finding, ...] = ()
    problems: tuple[Problem, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    unread: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading the wording of any file needs. `claims` by entry; `forms` are short forms by entry, made when asked."""

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
    findings: list[Finding] = []
    problems: list[Problem] = []
    allowed: list[Allowed] = []
    unread: dict[str, list[str]] = defaultdict(list)
    site_book = PHRASEBOOKS.get(reading.settings.language.partition("-")[0])
    if site_book:
        for text in of_site(reading.settings):
            findings += (found for _, found in _of_text(text, None, site_book, reading, {}))
    for entry in reading.entries.values():
        texts = tuple(of_entry(entry, bodies[entry.id], summaries.get(entry.id, EMPTY)))
        code = language(entry, reading.settings)
        book = PHRASEBOOKS.get(code)
        if book is None:
            if any(text.text.strip() for text in texts):
                unread[code].append(entry.path)
            continue
        forms: dict[str, str] | None = None
        found: list[tuple[tuple[str, int, int], Finding]] = []
        for text in texts:
            if _may(text.text, book, reading):
                forms = _forms(entry, reading) if forms is None else forms
                found += _of_text(text, entry, book, reading, forms)
        kept, told, stood_by = _allowances(entry, found)
        findings += kept
        problems += told
        allowed += stood_by
    return Wording(
        tuple(findings), tuple(problems), tuple(allowed), {code: tuple(some) for code, some in unread.items()}
    )


def _may(text: str, book: Phrasebook, reading: Reading) -> bool:
    """Whether a text holds any word without which nothing is asserted."""
    words = text.lower()
    return bool(book.stems.search(words) or (reading.accusing and book.accusing.search(words)))


def _of_text(
    text: Text, entry: Entry[Record] | None, book: Phrasebook, reading: Reading, forms: Mapping[str, str]
) -> Iterator[tuple[tuple[str, int, int], Finding]]:
    """Each finding, with the text and the place in it, for allowances."""
    seen = signed(text, reading.known, forms, book)
    if text.subject:
        yield from _of_label(text, seen, entry, book, reading)
        return
    for start, end in sentences(seen.text):
        for hit in hits(seen.text, start, end, book, reading.accusing):
            claims = _claims(text, entry, (start, end), hit, reading)
            judging = Judging(book, reading.standings, reading.entries, entry.id if entry else "", claims)
            yield from _found(text, seen, hit, seen.text[start:end], judging)


def _of_label(
    text: Text, seen: Signed, entry: Entry[Record] | None, book: Phrasebook, reading: Reading
) -> Iterator[tuple[tuple[str, int, int], Finding]]:
    """Words that follow on somebody's name are read with a sign for it before them."""
    lead = "\ue000, " if text.subject.startswith(("people/", "cases/")) else "\ue001, "
    if text.subject.partition("/")[0] not in ("people", "cases", "companies", "networks", "groups"):
        return
    line = f"{lead}{seen.text}"
    for hit in hits(line, 0, len(line), book, reading.accusing):
        moved = Hit(hit.phrasing, hit.start - len(lead), hit.end - len(lead), -1, -1)
        judging = Judging(book, reading.standings, reading.entries, text.subject, (), text.subject)
        yield from _found(text, seen, moved, seen.text, judging)


def _found(
    text: Text, seen: Signed, hit: Hit, sentence: str, judging: Judging
) -> Iterator[tuple[tuple[str, int, int], Finding]]:
    words = text.text[hit.start : hit.end]
    for message, hint, severity in judge(seen, hit, words, sentence, judging):
        problem = Problem(text.spot, RULE, message, hint, severity)
        yield (text.text, hit.start, hit.end), Finding(problem, words, text.text[: hit.start].count(words))


def _claims(
    text: Text, entry: Entry[Record] | None, sentence: tuple[int, int], hit: Hit, reading: Reading
) -> tuple[Claim, ...]:
    """The claims whose words these are; of other texts, those that the sentence refers to."""
    stem = entry.stem if entry else ""
    inside = [f"{stem}#{s.value}" for s in text.spans if s.kind == "claim" and s.start < hit.end and hit.start < s.end]
    refs = [s.value for s in text.spans if s.kind == "ref" and sentence[0] < s.start <= sentence[1] + 1]
    return tuple(reading.by_key[key] for key in (inside or refs) if key in reading.by_key)


def _forms(entry: Entry[Record], reading: Reading) -> dict[str, str]:
    """What a file calls those whom it is about: last names, and forms that are ambiguous elsewhere."""
    about = [id for claim in reading.claims.get(entry.id, ()) for id in claim.about]
    ids = dict.fromkeys((entry.id, *about, *reading.parties.get(entry.id, ())))
    owners: dict[str, set[str]] = defaultdict(set)
    for id in ids:
        other = reading.entries.get(id)
        if other and other.folder in ("people", "companies", "networks", "groups"):
            last = [other.record.label.rpartition(" ")[2]] if other.folder == "people" else []
            for form in (*other.record.ambiguous, *other.record.aliases, other.record.label, *last):
                owners[form].add(id)
    longest_first = sorted(owners, key=lambda form: (-len(form), form))
    return {form: next(iter(owners[form])) for form in longest_first if len(owners[form]) == 1 and len(form) > 1}


def _allowances(
    entry: Entry[Record], found: Iterable[tuple[tuple[str, int, int], Finding]]
) -> tuple[list[Finding], list[Problem], list[Allowed]]:
    """What is left; what is wrong with the allowances themselves; what they let pass."""
    used: set[int] = set()
    kept: list[Finding] = []
    rows = [(i, row) for i, row in enumerate(entry.record.allow) if row.rule == RULE]
    for (text, start, end), finding in found:
        fits = [index for index, row in rows if _over(row.at, text, start, end)]
        used.update(fits)
        kept += [] if fits else [finding]
    problems = []
    for index, row in enumerate(entry.record.allow):
        if row.rule != RULE:
            message = f"`{row.rule}` is no rule that can be allowed: only `{RULE}` is"
            problems.append(Problem(entry.spot("allow", index, "rule"), "allow", message))
        elif index not in used:
            message = f"nothing is complained of at “{row.at}” any more"
            spot = entry.spot("allow", index, "at")
            hint = "delete it, or write the words of the text as they stand now"
            problems.append(Problem(spot, "allow", message, hint, Severity.WARNING))
    stood = [
        Allowed(entry.spot("allow", index, "rule"), row.at, row.reason)
        for index, row in enumerate(entry.record.allow)
        if index in used
    ]
    return kept, problems, stood


def _over(at: str, text: str, start: int, end: int) -> bool:
    """Whether these words stand over the place."""
    words, begin = " ".join(at.split()), 0
    plain = text.replace("\n", " ")
    while (place := plain.find(words, begin)) >= 0:
        if place < end and start < place + len(words):
            return True
        begin = place + 1
    return False
