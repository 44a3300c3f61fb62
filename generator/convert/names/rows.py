"""Rows of patterns → the names that they see: what the rules of a language do with its tables.

In: a sentence and tables of a language. Out: candidates. Refuses to hold a word of any language but the small words
inside surnames: what is no name, and what stands around one, is passed in.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import PERSON, bare, is_name
from generator.convert.sieve import Sieved, Table

Row = tuple[str, str, Sieved]
"""A kind of thing (or a rule for people), the rule's name, and a pattern with the group `name`, perhaps `role`."""

_EXPLAINED = re.compile(r"(?: | [“\"(]{1,2}|, )\(?(?P<short>[A-Z][A-Za-z.]{1,9})\)")
_OPENING = " \u00a0\u202f«“„‘\"'(–—-"
_BELONGS = re.compile(r"(\S+ \S+(?: [A-ZÀ-Þ]\S+)?) (?:van|de|du|des)\b")  # `Jo Roe van de …`: the rest is an office
_SURNAME_ONLY = re.compile(r"(?:De|Van|Den|Der|El|Ten|Ter|La|Le|Du|Van (?:de|den|der)) \S+")  # of somebody named before
_SHOUTED = re.compile(r"\b[A-Z]{2,}\b")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What must be known of a language's words to tell a name from what stands around it."""

    ordinary: frozenset[str]  # words that begin sentences, in small letters, and are no names
    plain: frozenset[str]  # names that everybody knows and no case is about, in small letters
    leading: re.Pattern[str]  # what may stand before a name in one run of capitals, and is no part of it
    first: re.Pattern[str]  # the same at the start of a sentence, where every word has a capital
    calling: re.Pattern[str]  # a word for what somebody is, that may begin a sentence before a name
    no_person: re.Pattern[str]  # a word in a name that makes it the name of something else
    short: Mapping[str, str]  # office, in small letters → the abbreviation that everybody uses
    countries: Mapping[str, str]  # form → the English name, which the ids are made of


def compiled(table: tuple[tuple[str, str, str], ...]) -> Table[Row]:
    """Rows whose patterns stand as text."""
    return Table((kind, rule, Sieved(pattern)) for kind, rule, pattern in table)


def bodies(text: str, rows: Table[Row], words: Lexicon) -> Iterator[Candidate]:
    """Networks, companies, groups, agencies, courts and operations."""
    for _, (folder, rule, _), match in rows.finditer(text):
        form, start = _trimmed(match, words)
        plain = form.casefold() in words.plain or form in words.countries
        article = start and folder == "companies" and is_name(form.partition(" ")[2], words.ordinary)
        if len(form) > 1 and not plain and (form[0].islower() or article or is_name(form, words.ordinary)):
            explained = _EXPLAINED.match(text, start + len(form))
            known = words.short.get(form.casefold(), "")
            aliases = tuple(filter(None, (explained["short"] if explained else "", known)))
            yield Candidate(
                *(folder, form, start, start + len(form), f"{folder} by {rule}"),
                aliases=tuple(dict.fromkeys(aliases)),
                any_case=form[0].islower(),
            )


def people(text: str, rows: Table[Row], words: Lexicon) -> Iterator[Candidate]:
    """Everybody whom a row names; a row `list` names several."""
    for _, (_, rule, _), match in rows.finditer(text):
        role = (match.groupdict().get("role") or "").strip(" ,")
        if rule == "list":
            for one in re.finditer(PERSON, match["name"]):
                yield from _person(one[0], match.start("name") + one.start(), rule, "", words)
        else:
            yield from _person(*_trimmed(match, words), rule, role, words)


def _person(written: str, start: int, rule: str, role: str, words: Lexicon) -> Iterator[Candidate]:
    skip = 0
    while " " in written[skip:] and (words.calling.match(written, skip) or not is_name(written[skip:], words.ordinary)):
        skip = written.index(" ", skip) + 1
    name = bare(written[skip:])
    if (words.no_person.search(name) or _SHOUTED.search(name)) and (belongs := _BELONGS.match(name)):
        name = belongs[1]
    no_person = words.no_person.search(name) or _SHOUTED.search(name) or _SURNAME_ONLY.fullmatch(name)
    if " " in name and is_name(name, words.ordinary) and not no_person:
        yield Candidate("people", name, start + skip, start + skip + len(name), f"person by {rule}", role)


def places(
    text: str, countries: re.Pattern[str], rows: Table[Row], item: re.Pattern[str], words: Lexicon
) -> Iterator[Candidate]:
    """Countries by name; what a row lists, by where it stands; of these only what can be a name."""
    for match in countries.finditer(text):
        yield Candidate(
            "places", match[0], match.start(), match.end(), "place by country", role=words.countries[match[0]]
        )
    for _, (_, rule, _), match in rows.finditer(text):
        for one in item.finditer(match["name"]):
            form = bare(one[0])
            shouted = _SHOUTED.search(form) and rule != "dateline"
            ordinary = form in words.countries or form.casefold() in words.plain
            if len(form) > 2 and not (shouted or ordinary) and is_name(form.rpartition(" ")[2], words.ordinary):
                start = match.start("name") + one.start()
                name = form.title() if rule == "dateline" else form
                yield Candidate("places", name, start, start + len(form), f"place by {rule}")


def countries(words: Lexicon) -> re.Pattern[str]:
    """Any country by any of its forms; an elided article may stand before it."""
    forms = "|".join(re.escape(form) for form in sorted(words.countries, key=len, reverse=True))
    return re.compile(rf"(?:(?<![\w$.’'-])|(?<=\b[dlDL][’']))(?:{forms})(?![\w-])")


def _trimmed(match: re.Match[str], words: Lexicon) -> tuple[str, int]:
    """The name without what stands before it in the same run, and where it begins."""
    start, end = match.span("name")
    begins = not match.string[:start].strip(_OPENING)
    for pattern in (words.first, words.leading) if begins else (words.leading,):
        lead = pattern.match(match.string, start, end)
        start = lead.end() if lead else start
    return bare(match.string[start:end]), start
