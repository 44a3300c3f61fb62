"""Rules that find people: by title, role, age, apposition, speech, what is done only to people, lists, given names.

In: a sentence. Out: candidates. A rule looks at one run of capitals and at the words on both sides of it. Refuses to
know anybody: the tables hold roles, verbs and given names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.convert.english import families, persons
from generator.convert.english.countries import COUNTRIES, DEMONYMS
from generator.convert.english.given import ALSO_WORDS, GIVEN, unaccented
from generator.convert.english.persons import Side
from generator.convert.english.roles import HONORIFICS, OFFICES, POSTNOMINALS, ROLE_WORDS, TITLE_WORDS
from generator.convert.english.towns import REGIONS, TOWNS
from generator.convert.english.words import BODY_WORDS, ORDINARY
from generator.convert.names import runs
from generator.convert.names.candidates import Candidate
from generator.convert.names.runs import Run, Word

_PLACES = frozenset(COUNTRIES) | REGIONS | TOWNS
_BEGIN_PLACES_WORDS = """
New San Santa Los Las Puerto Saint St St. Fort Cape Port Mount El Rio Sao São North South
"""
_BEGIN_PLACES = frozenset(_BEGIN_PLACES_WORDS.split())
_ARTICLES = frozenset(["De", "Der", "Die", "Das", "Het", "Le", "La", "El", "Il"])  # also before the name of a paper
_CHAIN = re.compile(r"(?:,? (?:\(?(?:aged )?\d\d\)?,?)?)?(?: and|,| &|,? or)? ?(?:his \w+ |her \w+ )?$")
_AND = re.compile(r"\band\b|&")
_SEVERAL = re.compile(
    r"\b(?:others|men|women|people|defendants|suspects|persons|individuals|co-\w+s|brothers|sisters|accused|trio"
    r"|pair|duo|four|three|two)\b",
    re.IGNORECASE,
)
_INTRODUCES = re.compile(r"(?::|\bnamely|\bnamed(?: as)?|\bidentified as|\bincluding|\bagainst|\bcharge[sd]?) $")
_IN_CHARGE = re.compile(r"(?:(?:[A-Z][\w.]*|of|for|the) ){0,5}[A-Z][\w.]* in $")
_BORN = re.compile(r"-(?:born|based|raised|bred|registered|led|run|owned|backed)$")
_ACRONYM = re.compile(r"[A-Z]{2,}s?\d*$")
_DOUBLE = re.compile(r"[^\W\d_a-zà-ÿ][a-zà-ÿ]\w*-[^\W\d_a-zà-ÿ][a-zà-ÿ]\w*")
_SUFFIX = re.compile(r"[’']s? ?$")


@dataclass(frozen=True, slots=True)
class _Seen:
    """A run that may be a person: the words of the name, the title before it, and how it was recognised."""

    words: tuple[Word, ...]
    title: str = ""
    rule: str = ""
    roles: tuple[str, ...] = ()
    possible: bool = True
    weak: bool = False  # a firm could stand there, too

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def find(text: str) -> Iterator[Candidate]:
    """Everybody whom a rule names in this sentence."""
    some = [seen for run in runs.find(text) if (seen := _parted(text, run))]
    some = _chained(text, [_judged(text, one) for one in some])
    for one in some:
        if one.rule:
            for role in one.roles or ("",):
                form = text[one.start : one.end]
                yield Candidate("people", form, one.start, one.end, f"person by {one.rule}", role, weak=one.weak)
            if len(one.words) > 1:
                yield from families.sharing(text, one.start, text[one.words[-1].start : one.end])


def _parted(text: str, run: Run) -> _Seen | None:
    """The run without the title before the name, the letters behind it, and words that only begin the sentence."""
    words = list(run.words)
    post = False
    while len(words) > 1 and words[-1].text.rstrip(".") in POSTNOMINALS:
        words.pop()
        post = True
    places = [n for n, word in enumerate(words[:-1]) if word.text.rstrip(".") in TITLE_WORDS]
    title, office = "", False
    if places:
        cut = places[-1] + 1
        title = _title(text, words[0].start, words[cut - 1].end)
        office = words[cut - 1].text.rstrip(".") in OFFICES | HONORIFICS | {"Charge", "General"}
        words = words[cut:]
    while len(words) > 1 and _only_begins(words[0].text):
        word = words.pop(0)
        title = title or (word.text.lower() if word.text.lower() in ROLE_WORDS else "")
    if not places and len(words) < 2 and not post:
        alone = words[0].text in GIVEN and persons.RELATIVE.search(text[max(0, words[0].start - 40) : words[0].start])
        return _Seen(tuple(words), rule="relative by first name", roles=(alone["role"],)) if alone else None
    if places and not office and len(words) < 2:
        return None
    seen = _Seen(tuple(words), title, "title" if office else "letters after the name" if post else "")
    return replace(seen, possible=_can_be(seen, titled=office))


def _only_begins(word: str) -> bool:
    """Whether it says what a person is, or only begins the sentence: `Courier A`, `Springfield-born B`."""
    return word.casefold() in ORDINARY or word in DEMONYMS or word.lower() in ROLE_WORDS or bool(_BORN.search(word))


def _title(text: str, start: int, end: int) -> str:
    """The title as written; `Special Agent in` belongs to `Charge`."""
    before = _IN_CHARGE.search(text[max(0, start - 60) : start]) if text[start:].startswith("Charge") else None
    return (before[0] if before else "") + text[start:end]


def _can_be(seen: _Seen, *, titled: bool) -> bool:
    """Whether these words can be a person's name at all."""
    words = [word.text for word in seen.words]
    whole = " ".join(words)
    plain = [word for word in words if not word.startswith(("“", '"', "(", "‘", "'"))]
    if len(plain) > 6 or any(word in BODY_WORDS or word in DEMONYMS for word in plain):
        return False
    if any(_ACRONYM.match(word) for word in plain) or plain[0].casefold() in ORDINARY or whole in _PLACES:
        return False
    if len(plain) == 1:
        return titled and len(plain[0]) > 2 and not seen.words[0].is_initial
    if plain[0] in _ARTICLES and len(plain) == 2 and not titled:
        return False
    last = plain[-1]
    if last.casefold() in ORDINARY and not last.endswith("."):
        return False
    return titled or not (plain[0] in _BEGIN_PLACES or all(word in _PLACES for word in plain))


def _judged(text: str, seen: _Seen) -> _Seen:
    """By which rule it is a person, and what it is called."""
    if not seen.possible:
        return replace(seen, rule="")
    if seen.roles:
        return seen
    side = Side(text[max(0, seen.start - 120) : seen.start], text[seen.end : seen.end + 160])
    roles = [seen.title] if seen.title else []
    found = [sign for sign in persons.signs(side) if len(seen.words) > 1 or seen.title]
    roles += [role for _, role, _ in found if role]
    rule = seen.rule or next((rule for rule, _, sure in found if sure), "") or _by_itself(seen)
    if not rule and len(seen.words) > 1 and not found and _double(seen.words):
        return replace(seen, rule="two surnames", weak=True)
    if not rule and len(seen.words) > 1 and (found or persons.ACCUSED.search(side.before)):
        return replace(seen, rule="accusation" if not found else found[0][0], roles=tuple(roles), weak=True)
    return replace(seen, rule=rule, roles=tuple(dict.fromkeys(role.strip(" ,") for role in roles)))


def _by_itself(seen: _Seen) -> str:
    """A name that looks like a person's wherever it stands."""
    plain = [word for word in seen.words if not word.is_nickname]
    if len(plain) < 2:
        return ""
    if len(plain) < len(seen.words):
        return "nickname"
    first = unaccented(plain[0].text)
    given = first in GIVEN or (first.split("-")[0] in GIVEN and "-" in first)
    if given or (first in ALSO_WORDS and unaccented(plain[1].text) in GIVEN):
        return "given name"
    if any(word.is_initial for word in plain[1:-1]) and not plain[0].is_initial:
        return "initial"
    return ""


def _double(words: tuple[Word, ...]) -> bool:
    """Whether it ends in two surnames with a hyphen: `Marrow-Dene`."""
    return bool(_DOUBLE.fullmatch(words[-1].text)) and not any("-" in word.text for word in words[:-1])


def _chained(text: str, some: list[_Seen]) -> list[_Seen]:
    """Names in one list with a person, or after words for several people, are people too."""
    some = list(some)
    start = 0
    while start < len(some):
        end = start + 1
        while end < len(some) and _joined(text, some[end - 1], some[end]):
            end += 1
        chain = some[start:end]
        between = text[chain[0].end : chain[-1].start]
        sure = any(one.rule and not one.weak for one in chain)
        told = bool(_INTRODUCES.search(text[: chain[0].start]) and _SEVERAL.search(text[: chain[0].start]))
        if len(chain) > 1 and _AND.search(between) and (told or any(one.rule for one in chain)):
            some[start:end] = [_beside(one, chain, weak=not (sure or told)) for one in chain]
        start = end
    return some


def _beside(one: _Seen, chain: list[_Seen], *, weak: bool) -> _Seen:
    """One of a list: as sure as the surest of the others."""
    if one.rule and (weak or not one.weak):
        return one
    return replace(one, rule="list", roles=(*one.roles, *_shared(chain)), weak=weak)


def _joined(text: str, one: _Seen, other: _Seen) -> bool:
    alike = one.possible and other.possible and len(other.words) > 1
    return alike and other.start - one.end < 24 and bool(_CHAIN.fullmatch(text[one.end : other.start]))


def _shared(chain: list[_Seen]) -> tuple[str, ...]:
    """A title in the plural is everybody's: `Attorneys A and B`."""
    title = chain[0].title
    return (title,) if title.rpartition(" ")[2].endswith("s") and title not in HONORIFICS else ()
