"""What must be known of a language to see what a sentence asserts of somebody.

In: nothing. Out: the signs that stand for names, `Shape` and `Phrasebook`. Patterns see a sentence in which each name
is a sign and as many fillers as it has further letters, so that every place stays where it was; what stands in
quotation marks is filled in, too. Refuses to hold the words of any language.
"""

import re
from dataclasses import dataclass

from generator.model.wording.verdicts import Phrasing

PERSON, BODY, STRANGER, OTHER, FILLER, QUOTED = "\ue000", "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
NAME = f"[{PERSON}{BODY}{STRANGER}]{FILLER}*"
LETTERS = rf"[\w’'{PERSON}{BODY}{STRANGER}{FILLER}-]"
"""A letter of a word or of somebody's name, for the gaps of patterns."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How a sentence may put it. Groups: `hit`, the words that assert it; `who`, a name or pronoun, may be missing.

    `named`: it needs a name, so that a sentence with nobody's name need not be searched for it.
    """

    phrasing: Phrasing
    pattern: re.Pattern[str]
    named: bool


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Phrasebook:
    """One language, the same as itself only. Texts are searched for `stems` first: in small letters, at word starts."""

    code: str
    stems: re.Pattern[str]  # without one of these nothing is asserted
    accusing: re.Pattern[str]  # nor anybody accused
    shapes: tuple[Shape, ...]
    someone: re.Pattern[str]  # whom a sentence can be about; without any nothing is said of anybody
    tells: re.Pattern[str]  # what comes after it is somebody's account, an accusation or a denial
    told: re.Pattern[str]  # so is all around it
    hedges: re.Pattern[str]  # close to it: alleged, suspected
    despite: re.Pattern[str]  # a denial that the sentence itself brushes aside tells nothing
    softens: re.Pattern[str]  # before it in its clause: allegedly
    undone: re.Pattern[str]  # just before it: not, never
    cleared: re.Pattern[str]  # the sentence says how it ended
    people: re.Pattern[str]  # pronouns for people; any other `who` that is no name is a body
    ordinary: re.Pattern[str]  # words with a capital that begin no name
    no_person: re.Pattern[str]  # in a run of capitals: an office or a firm
    crime: re.Pattern[str]  # any word of crime, but in the name of an office, a case or a law
    harmless: re.Pattern[str]  # in a part of a sentence with it a word of crime is nobody's deed
    propose: str  # how to attribute: `{by}` is who says so
    soften: str  # how to hedge: `{hit}` are the words
    somebody: str  # who says so where nobody is named


def shape(phrasing: Phrasing, *patterns: str) -> tuple[Shape, ...]:
    """Shapes of one phrasing; capitals do not matter."""
    named = f"(?P<who>{NAME})"
    return tuple(Shape(phrasing, re.compile(pattern, re.IGNORECASE), named in pattern) for pattern in patterns)


def starts(words: str) -> re.Pattern[str]:
    """Beginnings of words, divided by spaces, gathered by their first letter so that few are tried at each word."""
    groups: dict[str, list[str]] = {}
    for word in words.split():
        groups.setdefault(word[0], []).append(re.escape(word[1:]))
    return re.compile(r"\b(?:" + "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in groups.items()) + ")")
