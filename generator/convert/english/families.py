"""Two people with one surname, which the text says once: `Jo and Flo Roe`.

In: a sentence, where a full name begins in it, and its surname. Out: candidates whose form is the full name, at the
place of the first name alone. Refuses to share a surname out where the word before could be a surname itself.
"""

import re
from collections.abc import Iterator

from generator.convert.english.given import GIVEN, SURNAMES_TOO, unaccented
from generator.convert.english.roles import ROLE_WORDS
from generator.convert.english.words import ORDINARY
from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import CAP

_ONE = rf"{CAP}(?:,? \((?:aged )?\d\d\)|, (?:aged )?\d\d)?"
_NAMES = re.compile(rf"(?:(?<!\w)(?P<lead>{CAP}) )?(?P<names>{_ONE}(?:, {_ONE}){{0,3}}),? (?:and|&) $")
_NAME = re.compile(CAP)
_KIN = re.compile(
    r"\b(?:brothers|sisters|siblings|twins|twin brothers|couple|husband and wife|wife and husband|parents|cousins"
    r"|spouses"
    r"|father and son|mother and (?:son|daughter)|father and daughter|newlyweds|partners),? $",
    re.IGNORECASE,
)
_REACH = 120  # characters before the full name that are looked at


def sharing(text: str, start: int, surname: str) -> Iterator[Candidate]:
    """Everybody who stands before the full name with a first name alone and has the same surname."""
    before = text[max(0, start - _REACH) : start]
    match = _NAMES.search(before)
    if not match or (match["lead"] and not _only_leads(match["lead"])):
        return
    kin = _KIN.search(before[: match.start("names")])
    words = list(_NAME.finditer(match["names"]))
    if all(_is_first(word[0], related=bool(kin)) for word in words):
        for word in words:
            at = start - len(before) + match.start("names") + word.start()
            yield Candidate("people", f"{word[0]} {surname}", at, at + len(word[0]), "person by shared surname")


def _only_leads(word: str) -> bool:
    """`Brothers`: it says what they are, or only begins the sentence."""
    return word.casefold() in ORDINARY or word.casefold() in ROLE_WORDS or bool(_KIN.search(f"{word} "))


def _is_first(word: str, *, related: bool) -> bool:
    plain = unaccented(word)
    return word.casefold() not in ORDINARY and (related or plain in GIVEN - SURNAMES_TOO)
