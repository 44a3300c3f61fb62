"""Two names of one kind → whether they are one name written in two ways, and why.

In: names as written, and the names that exist in a language. Out: a reason in plain words, or nothing. Refuses to look
at the text: whether two people are told apart there is `identity`'s to say.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from generator.convert.names.spelling import PARTICLES, PREFIXES, slipped
from generator.model.names import fold

SURNAME, SLIP, MIDDLE, SPELLING = "same surname", "a slip of the pen", "a middle name left out", "spelt otherwise"
GIVEN, HALF = "same first name", "one of two surnames left out"
SHORTER, INITIALS, LEGAL = "a shorter form", "its initials", "without its legal form"

GUESSES_APART = frozenset({SLIP, MIDDLE, HALF})
"""Reasons that do not hold where one sentence names both, or where both come back."""

_NICKNAME = re.compile(r"\s*[“\"‘'(«][^“”\"‘’'()»]{1,40}[”\"’')»](?=\s)")
_PARTICLE = re.compile(rf"(?:{PARTICLES})")
_PREFIX = re.compile(PREFIXES, re.IGNORECASE)
_BEGINS = re.compile(r"van|de|von|der|den|ter|ten|di|da|du|del|della|la|le|dos|das|el|bin|ibn|op|'t|’t")
_LEGAL = re.compile(
    r"[ ,]+(?:ltd|limited|inc|llc|llp|plc|bv|b v|nv|gmbh|ag|sa|sarl|sas|srl|spa|corp|corporation|holdings?|fze"
    r"|fzco|oy|ab|aps|as|pty|co|foundation|group|security|company|messenger|app|chat|network)$"
)
_SMALL = frozenset(["of", "for", "the", "and", "de", "du", "des", "la", "le", "van", "der", "den", "et", "en", "voor"])


@dataclass(frozen=True, slots=True)
class Person:
    """A name in parts, folded: given names, surname with its small words, and whether a part is only an initial."""

    given: tuple[str, ...]
    surname: str
    small: str
    initials: bool


def person(form: str) -> Person:
    """The parts of a person's name; `initials` says that the first name or the surname is only a letter."""
    written = unicodedata.normalize("NFKC", _NICKNAME.sub(" ", form)).split()
    pairs = [(bare, bool(_PREFIX.fullmatch(word))) for word in written if (bare := fold(word))]
    words = [word for word, _ in pairs]
    at = len(words) - 1
    while at > 1 and (_PARTICLE.fullmatch(words[at - 1]) or pairs[at - 1][1]):
        at -= 1
    if at == 1 and (_BEGINS.fullmatch(words[0]) or pairs[0][1]):
        at = 0
    letters = [word.rstrip(".") for word in words]
    short = len(words) > 1 and len(letters[0]) < 2 and not pairs[0][1]
    initials = bool(words) and (len(letters[-1]) < 2 or short)
    return Person(tuple(letters[:at]), letters[-1] if letters else "", " ".join(words[at:-1]), initials)


def people(one: str, other: str, given: frozenset[str]) -> str:
    """Why two names of people are one; initials and pseudonyms are never a full name."""
    first, second = person(one), person(other)
    if first.initials or second.initials:
        return SPELLING if squashed(one) == squashed(other) else ""
    if squashed(_NICKNAME.sub(" ", one)) == squashed(_NICKNAME.sub(" ", other)):
        return SPELLING
    if not first.given or not second.given:
        if first.surname == second.surname:
            return SURNAME
        alone, full = sorted((first, second), key=lambda name: len(name.given))
        return GIVEN if full.given[:1] == (alone.surname,) else ""
    if first.surname == second.surname and first.given[0] == second.given[0]:
        return MIDDLE if _fit(first.given[1:], second.given[1:]) else ""
    if first.given[0] == second.given[0] and _half(first.surname, second.surname):
        return HALF if _fit(first.given[1:], second.given[1:]) else ""
    return SLIP if _one_word_slipped(first, second, given) else ""


def _fit(some: tuple[str, ...], more: tuple[str, ...]) -> bool:
    """Whether the middle names of one are those of the other, left out or as initials."""
    if not some or not more:
        return True
    return len(some) == len(more) and all(
        a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) or slipped(a, b) for a, b in zip(some, more, strict=True)
    )


def _half(one: str, other: str) -> bool:
    """`Roe` and `Roe-Miller`."""
    return one in other.split("-") or other in one.split("-")


def _one_word_slipped(first: Person, second: Person, given: frozenset[str]) -> bool:
    """Exactly one word differs, by a slip; two given names that both exist are two names."""
    if len(first.given) != len(second.given):
        return False
    pairs = [
        (a, b) for a, b in zip((*first.given, first.surname), (*second.given, second.surname), strict=True) if a != b
    ]
    return len(pairs) == 1 and slipped(*pairs[0]) and not {fold(name) for name in given}.issuperset(pairs[0])


def bodies(one: str, other: str) -> str:
    """Why two names of bodies, networks or operations are one."""
    if squashed(one) == squashed(other):
        return SPELLING
    short, long = sorted((one, other), key=len)
    words, more = fold(short).split(), fold(long).replace("'", "").split()
    if re.fullmatch(r"[A-Z]{2,8}", short) and len(more) > 1:
        return INITIALS if short.casefold() in (initials(long), initials(" ".join(long.split()[1:]))) else ""
    if _bare(short) == _bare(long):
        return LEGAL
    if len(words) == len(more):
        pairs = [(a, b) for a, b in zip(words, more, strict=True) if a != b]
        return SLIP if len(pairs) == 1 and slipped(*pairs[0]) else ""
    whole = len(words) > 1 or (len(words) == 1 and len(words[0]) > 2)
    return SHORTER if whole and (more[-len(words) :] == words or more[: len(words)] == words) else ""


def initials(long: str) -> str:
    """The first letters of its words, without the small ones."""
    return "".join(word[0] for word in fold(long).split() if word not in _SMALL)


def squashed(form: str) -> str:
    """Only letters and digits, without case and accents."""
    return "".join(char for char in fold(form) if char.isalnum())


def _bare(form: str) -> str:
    text, before = fold(form).replace(".", "").replace(",", ""), ""
    while text != before:
        text, before = _LEGAL.sub("", text), text
    return text.removeprefix("operation ").removeprefix("the ")


def keys(folder: str, form: str) -> Iterator[str]:
    """Words that every variant of a name shares with it, one at least."""
    words = fold(_NICKNAME.sub(" ", form)).split()
    yield squashed(form)
    if words:
        yield words[0]
        yield words[-1]
    if folder != "people":
        yield initials(form)
        yield initials(" ".join(words[1:]))
        yield _bare(form)
        if len(words) == 1:
            yield form[:2].casefold() + "…"
