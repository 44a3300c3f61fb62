"""Every pattern of English claims that stands alone shows its cases: tests/cases/rules/english-claims-words.txt.

`~` marks the place that a pattern is tried at: it looks at the words before it, at those after it, or at those between
two of them. `seen` is expected, or what the pattern picks out.
Names of the cast are signs where the pattern knows signs.
"""

import re
from pathlib import Path

import pytest

from convert import rulecases
from convert.nearness import is_near
from convert.rulecases import KNOWN_MISTAKE, NEAR_MISS, Case
from generator.convert.claims.shapes import AGENCY, FIRM, PERSON
from generator.convert.english import voices
from generator.convert.english.tongue import ENGLISH

CASES = rulecases.read(Path(__file__).parent.parent / "cases/rules/english-claims-words.txt")
CAST = {
    "Ada Example": PERSON,
    "Bo Sample": PERSON,
    "Cy Pattern": PERSON,
    "Blue Lantern": FIRM,
    "Coast Police": AGENCY,
}
BEFORE = (
    *("restrictive", "denied", "supposed", "subordinate", "resumes", "accusation", "beside", "based_in", "passive"),
    *("aside_open", "bound", "before_court", "speaks_for", "other_subject", "related"),
)
AFTER = (
    *("trailing", "partly", "object", "inverted", "listing", "apposed", "possessive", "age"),
    *("goes_on", "adds", "lede", "stranger", "person_begins", "thing_begins"),
)
WITHIN = (
    *("accuses", "counted", "indicted_list", "the_company", "charged_with", "object_pronoun"),
    *("of_several", "aside", "pronoun", "described", "counts", "speech", "they_said", "act", "of_company"),
    *("prosecutor_abroad", "former", "accusers", "parts", "between"),
)
BETWEEN = ("also", "comma_alone", "done_to", "over_aside", "range", "somebody", "of_the_body")
VOICES = ("AUTHORITY", "PROSECUTION", "DEFENCE", "COMPANY", "BENCH", "PRESS", "ACCUSED")
ALONE = {f"words: {name}": getattr(ENGLISH, name) for name in (*BEFORE, *AFTER, *WITHIN, *BETWEEN)} | {
    f"voices: {name.lower()}": re.compile(getattr(voices, name), re.IGNORECASE) for name in VOICES
}


def _seen(section: str, written: str) -> str:
    """`seen`, or what the pattern picks out; nothing where it does not fit."""
    pattern, name = ALONE[section], section.partition(": ")[2]
    marked = _in_signs(written) if any(sign in pattern.pattern for sign in CAST.values()) else written
    parts = marked.split("~")
    if name in BETWEEN:
        found = pattern.fullmatch(parts[1])
    elif name in BEFORE:
        found = pattern.search(parts[0])
    elif name in AFTER:
        found = pattern.match("".join(parts), len(parts[0]) if len(parts) > 1 else 0)
    else:
        found = pattern.search(marked)
    if not found:
        return NEAR_MISS
    return "; ".join(filter(None, found.groups())) or "seen"


def _in_signs(text: str) -> str:
    for name, sign in CAST.items():
        text = text.replace(name, sign * len(name))
    return text


def _id(case: Case) -> str:
    return f"{case.section} {case.line}"


@pytest.mark.parametrize("case", CASES, ids=_id)
def test_pattern_sees_its_sentence_and_no_near_miss(case: Case) -> None:
    """A known mistake is still made: whoever mends the pattern moves its case to those that it leaves alone."""
    given = _seen(case.section, case.text)
    assert given != NEAR_MISS if case.expected == KNOWN_MISTAKE else given == case.expected, case.text


@pytest.mark.parametrize("section", ALONE)
def test_pattern_has_two_sentences_and_a_near_miss(section: str) -> None:
    """A near miss holds a word of the pattern or has the shape of a sentence that it sees."""
    own = [case for case in CASES if case.section == section]
    seen = {case.text for case in own if case.expected not in (NEAR_MISS, KNOWN_MISTAKE)}
    missed = [case.text for case in own if case.expected == NEAR_MISS]
    assert len(seen) >= 2, f"{section}: too few sentences"
    assert missed, f"{section}: no near miss"
    far = [text for text in missed if not is_near((ALONE[section].pattern,), seen, text)]
    assert not far, f"{section}: no near miss: {far}"


def test_cases_are_of_patterns_that_exist() -> None:
    """A pattern that gets another name takes its cases with it."""
    assert {case.section for case in CASES} <= set(ALONE)
