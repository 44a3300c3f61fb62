"""Who wrote an article and when: the lines beside the headline that say so.

In: a line. Out: whether it is a byline or a dateline, and the day that a dateline names. Refuses to know whether a day
is that of publication: that depends on where the line stands.
"""

import re

from generator.convert.days import dates

_NAME = r"[A-ZÀ-Þ][\w.’'-]*(?:\s+[\w.’'-]+){0,5}"
BYLINE = re.compile(
    rf"(?:by|door|par|von|por)\s*:?\s+{_NAME}(?:\s*[,|–-]\s*[^.]{{0,80}})?$"
    r"|(?:written|reported|reporting|edited) by\b|(?:author|auteur|r[ée]dactie|redactie|tekst)\s*:\s*\S"
    r"|(?:geschreven|tekst) door\b|(?:[ée]crit|r[ée]dig[ée]) par\b",
    re.IGNORECASE,
)
NAME_ALONE = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w.’'-]+){1,2}$")
_PUBLISHED = re.compile(
    r"\b(?:publi\w*|posted|gepubliceerd|geplaatst|geüpload|aangemaakt)\b\W*(?:on|op|le|:)?", re.IGNORECASE
)
_CHANGED = re.compile(
    r"\b(?:updated|modified|bijgewerkt|gewijzigd|laatste update|mis(?:e)? à jour|modifi[ée]e?|date)\b", re.IGNORECASE
)
_SHORT = 200


def is_byline(text: str) -> bool:
    return len(text) <= _SHORT and bool(BYLINE.match(text))


def is_dateline(text: str) -> bool:
    """A short line that names a day and is no sentence."""
    short = len(text) <= _SHORT and len(text.split()) <= 16
    return short and not re.search(r"[.!?…]\s?[\"'”’»)\]]*$", text) and any(day(text, one) for one in ("en", "nl"))


def says_published(text: str) -> bool:
    """It says of its day that the article was published on it."""
    return len(text) <= _SHORT and bool(_PUBLISHED.search(text))


def day(text: str, language: str = "") -> str:
    """The day of publication that a dateline names, not that of a later change; empty where it names none.

    The line may be in any of our languages; `language` is the page's, which says how `03/04/2021` is read.
    """
    label = _PUBLISHED.search(text)
    if label and (found := dates.complete(text[label.end() :], language)):
        return found
    changed = _CHANGED.search(text)
    return dates.complete(text[: changed.start()] if changed else text, language)
