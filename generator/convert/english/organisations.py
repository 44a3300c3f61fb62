"""Rules that find networks, companies, groups, agencies, courts and operations, each by its tables.

In: a sentence. Out: candidates. Refuses to know any of them but a few bodies that the whole world calls by one
word: the rules look at the noun beside a name and at the form of the name.
"""

import re
from collections.abc import Iterator

from generator.convert.english import bodies, firms, networks
from generator.convert.english.countries import DEMONYMS
from generator.convert.english.towns import REGIONS, TOWNS
from generator.convert.english.words import BODY_WORDS, BRANDS, FUNCTION, ORDINARY
from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import CAP, bare
from generator.convert.sieve import Sieved, Table

_RULES = Table(
    (folder, rule, Sieved(pattern), weak)
    for folder, rule, pattern, weak in (*networks.RULES, *firms.RULES, *bodies.RULES)
)
_DEMONYM = "|".join(re.escape(word) for word in DEMONYMS)
_ADJECTIVES = re.compile(rf"^(?:{_DEMONYM})(?:-|$)|-(?:{_DEMONYM})$")
_LEADING = re.compile(
    rf"^(?:(?:The|Encrypted|Phone|Company|Executives|Distributor|Another|Dutch-based|Crypto|Messaging|App|Network"
    rf"|Firm|Owner|Director) |(?:{_DEMONYM}) (?={CAP}$))+"
)
_SHORT = re.compile(r",? \((?:the |hereafter |or |known as )?[“\"‘']?(?P<short>[A-Z][\w.&-]{1,11})[”\"’']?\)")
_OTHERWISE = re.compile(rf",? (?:\(|[“\"‘'])(?P<short>(?:Operation )?{CAP}(?: {CAP})?)[”\"’')]")
_LONG = re.compile(r" \((?:the |or )?(?P<long>[A-Z][\w’'-]*(?: (?:of|for|and|the|[A-Z][\w’'-]*)){1,7})\)")
_MADE_IN = re.compile(r"-(?:made|built|born|run|owned|led|style|backed|linked|era|wide|registered|hosted|developed)$")
_NUMBERS = frozenset(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "first"])
_TECHNIQUES = frozenset(["pgp", "gpg", "crypto", "encrypted", "secure", "mobile", "smart", "tor", "sim", "orange"])
_TOO_PLAIN_WORDS = """
network networks police court courts service agency company companies government parliament congress senate state
crown department ministry office board commission council union army navy justice attorney counsel house bank
"""
_TOO_PLAIN = frozenset(_TOO_PLAIN_WORDS.split())
_ENDS = {
    "agencies": re.compile(rf"(?:^| ){bodies.OFFICE}$"),
    "companies": re.compile(rf" (?:{firms.LEGAL}|{firms.WORD})\.?$"),
}
"""How a whole name ends: what comes after `and` is another."""

NO_ITEM = re.compile(rf"^[A-Z]{{3}}$|\b(?:{bodies.OFFICE[3:-1]})\b|^(?:{_DEMONYM})\b|^(?:Mr|Mrs|Ms|Dr)\b")
"""In a list with networks or gangs: an office or an adjective."""

_OF_A_BODY = re.compile(r"[A-Z]{2,} .*(?:Office|Division|Unit|Bureau)$|.*\b(?:Chief|Executive) Office$")
_KEEPS_LEAD = frozenset({"agencies", "courts", "operations"})
_IN_SMALL_LETTERS = ("grand jury", "guards", "court in small letters")


def find(text: str) -> Iterator[Candidate]:
    """Every body or operation that a rule names in this sentence."""
    for _, (folder, rule, _, weak), match in _RULES.finditer(text):
        yield from _body(text, folder, rule, match, weak=weak)
    yield from bodies.forces(text)


def _body(text: str, folder: str, rule: str, match: re.Match[str], *, weak: bool) -> Iterator[Candidate]:
    start, end = match.span("name")
    for first, last in _parts(text[start:end], folder):
        yield from _one(text, folder, rule, (start + first, start + last), weak=weak)


def _parts(name: str, folder: str) -> Iterator[tuple[int, int]]:
    """`FBI and Border Force` are two offices, `Police and Border Guard Board` is one."""
    at, ends = 0, _ENDS.get(folder)
    for link in re.finditer(" and (?:the )?", name) if ends else ():
        left = name[at : link.start()]
        police = folder == "agencies" and re.match(r"(?:\w+ ){0,2}Police$", left)
        whole = re.fullmatch(r"(?:The )?[A-Z.]{2,}", left) or (ends and ends.search(left) and not police)
        if whole or name[link.end() :].startswith(DEMONYMS):
            yield at, link.start()
            at = link.end()
    yield at, len(name)


def _one(text: str, folder: str, rule: str, place: tuple[int, int], *, weak: bool) -> Iterator[Candidate]:
    start, end = place
    start += _lead(text[start:end], folder)
    start += _employee(text[start:end]) if rule == "legal form" else 0
    form = bare(text[start:end])
    form = form if re.search(r"\.\w+\.$", form) else form.rstrip(".")
    opening = weak and start == 0 and bool(re.fullmatch(r"[A-Z][a-z]+", form))
    lower = rule in _IN_SMALL_LETTERS
    if folder == "groups" and form[:1].islower():
        return
    if not lower and not _is_body(form, folder):
        return
    short, long = _SHORT.match(text, start + len(form)), _LONG.match(text, start + len(form))
    aliases = [short["short"]] if short else []
    if long and re.fullmatch(r"[A-Z][A-Za-z]{1,7}", form) and _initials(long["long"]) == form.upper():
        aliases, form, start = [form], long["long"], long.start("long")
    if folder == "operations" and (other := _OTHERWISE.match(text, start + len(form))):
        aliases.append(other["short"])
    aliases.extend(other for other in bodies.ALSO.get(form, ()) if other != form)
    if folder == "companies" and (plain := bare(firms.LEGAL_END.sub("", form))) != form:
        aliases.append(plain)
    yield Candidate(
        *(folder, form, start, start + len(form), f"{folder} by {rule}", "", tuple(aliases)),
        any_case=lower,
        weak=weak,
        opening=opening,
    )


def _lead(written: str, folder: str) -> int:
    """How much of it only begins the sentence or says what it is."""
    at, plain = 0, FUNCTION if folder in _KEEPS_LEAD else ORDINARY
    while match := re.match(r"[\w’'-]+ ", written[at:]):
        word = match[0].strip()
        if not (word.casefold() in plain and not (word.isupper() and len(word) > 1)):
            break
        at += match.end()
    if folder not in _KEEPS_LEAD and (lead := _LEADING.match(written[at:])):
        at += lead.end()
    return at


def _employee(form: str) -> int:
    """Where the firm begins in `Jo Roe of Roe Blank LLP`; a bank or a house `of` something is one name."""
    person, link, _ = form.partition(" of ")
    return len(person + link) if link and " " in person and not BODY_WORDS.intersection(person.split()) else 0


def _is_body(form: str, folder: str) -> bool:
    """Whether it can be the name of one: no ordinary word, no brand of everybody's, no adjective of a country."""
    words = form.split()
    if folder == "agencies" and (_OF_A_BODY.match(form) or re.fullmatch(bodies.OFFICE, form)):
        return False
    if folder == "companies" and re.fullmatch(rf"{firms.LEGAL}|{firms.WORD}", form):
        return False
    if len(form) < 2 or form.casefold() in _TOO_PLAIN or form in DEMONYMS or form.casefold() in ORDINARY:
        return False
    if folder in ("networks", "groups", "companies") and _MADE_IN.search(words[0]):
        return False
    if folder in ("networks", "groups") and (
        all(word.casefold() in BRANDS for word in words)
        or words[0].casefold() in BRANDS - _TECHNIQUES
        or _ADJECTIVES.search(words[0])
    ):
        return False
    if folder == "groups" and words[-1] == "gang":
        return len(words) > 2 and words[0] not in TOWNS | REGIONS
    numbered = len(words) > 1 and (words[-1].casefold() in _NUMBERS or firms.LEGAL_END.search(form) is not None)
    return folder not in ("networks", "companies", "groups") or numbered or words[-1].casefold() not in ORDINARY


def _initials(long: str) -> str:
    return "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]*", long))
