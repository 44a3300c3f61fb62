"""Patterns of English claims that are tried by themselves, as rows: what they see hangs on texts of many sentences.

`~` marks the place that a pattern is tried at: it looks at the words before it, at those after it, or at those between
two of them. `seen` is expected, or what the pattern picks out. Names of the cast are signs where it knows signs.

In: patterns, by the way that each looks. Out: rows. Refuses to know what comes of a match.
"""

import re

from convert.rules.law import Row
from convert.rules.tongues import singles
from generator.convert.claims.shapes import AGENCY, FIRM, PERSON
from generator.convert.english import voices
from generator.convert.english.tongue import ENGLISH
from generator.convert.sieve import Pattern

CAST = {
    **{"Ada Example": PERSON, "Bo Sample": PERSON, "Cy Pattern": PERSON},
    **{"Blue Lantern": FIRM, "Coast Police": AGENCY},
}
BEFORE = (
    *("restrictive", "denied", "supposed", "subordinate", "resumes", "accusation", "beside", "based_in", "passive"),
    *("aside_open", "bound", "before_court", "speaks_for", "other_subject", "related", "nicknamed"),
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


def _found(name: str, pattern: Pattern, written: str) -> re.Match[str] | None:
    marked = _in_signs(written) if any(sign in pattern.pattern for sign in CAST.values()) else written
    parts = marked.split("~")
    if name in BETWEEN:
        return pattern.fullmatch(parts[1])
    if name in BEFORE:
        return pattern.search(parts[0])
    if name in AFTER:
        return pattern.match("".join(parts), len(parts[0]) if len(parts) > 1 else 0)
    return pattern.search(marked)


def _in_signs(text: str) -> str:
    for name, sign in CAST.items():
        text = text.replace(name, sign * len(name))
    return text


def _row(name: str, pattern: Pattern) -> Row:
    def sees(text: str, expected: str) -> bool:
        found = _found(name, pattern, text)
        return found is not None and ("; ".join(filter(None, found.groups())) or "seen") == expected

    return Row((pattern.pattern,), sees, lambda text: not _found(name, pattern, text))


_ALONE = {name: singles(ENGLISH)[name] for name in (*BEFORE, *AFTER, *WITHIN, *BETWEEN)}
ROWS = {f"words: {name.replace('_', ' ')}": _row(name, pattern) for name, pattern in _ALONE.items()} | {
    f"nouns: {name.lower()}": _row("", re.compile(getattr(voices, name), re.IGNORECASE)) for name in VOICES
}
