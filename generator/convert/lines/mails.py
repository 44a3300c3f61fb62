"""The head of a mail: who sent it to whom, when, and what about.

In: the lines of an article. Out: how many of the first of them are the head of a mail, which of these is its subject,
and what is said of the day on which it was sent. Refuses to know what stands below it.
"""

import re
from collections.abc import Sequence

_FIELD = re.compile(r"([^\W\d_][\w-]{0,29})\s?:(?=\s|$)")
_KEYS = {
    "sender": frozenset(["from", "van", "de", "von"]),
    "reader": frozenset(["to", "aan", "à", "an", "cc", "bcc"]),
    "day": frozenset(["date", "sent", "datum", "verzonden", "envoyé", "gesendet"]),
    "subject": frozenset(["subject", "onderwerp", "objet", "betreff"]),
}
_FEWEST, _FIRST = 3, 3


def head(texts: Sequence[str]) -> range:
    """The lines of the head; none where they name no sender and no subject, or hardly anything else."""
    start = next((i for i, text in enumerate(texts[:_FIRST]) if _part(text)), 0)
    stop = start
    while stop < len(texts) and _FIELD.match(texts[stop][:60]):
        stop += 1
    parts = {_part(text) for text in texts[start:stop]}
    whole = stop - start >= _FEWEST and {"sender", "subject"} <= parts
    return range(start, stop) if whole else range(0)


def subject(texts: Sequence[str]) -> int:
    """Which line says what the mail is about; -1 where there is no head."""
    return next((i for i in head(texts) if _part(texts[i]) == "subject"), -1)


def sent(text: str) -> str:
    """What a line of the head says of the day; empty where it says something else."""
    return text.partition(":")[2].strip() if _part(text) == "day" else ""


def _part(text: str) -> str:
    found = _FIELD.match(text[:60])
    return next((part for part, keys in _KEYS.items() if found and found[1].casefold() in keys), "")
