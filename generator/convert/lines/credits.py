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
_AUTHOR = re.compile(
    r"(?i:by|door|par|author|auteur)\s*:?\s+(?:[\w’']{1,8}\.\s){0,2}"
    r"([A-ZÀ-Þ][\w’'-]+(?:\s(?:[a-z]{2,4}\s){0,2}[A-ZÀ-Þ][\w’'-]+){1,3})"
)
_SAYS = re.compile(r"^[^,]*\s[^\W\d_A-ZÀ-Þ]+[.!?]$")  # `By Monday it rained.`
NAME_ALONE = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w.’'-]+){1,2}$")
_PUBLISHED = re.compile(
    r"\b(?:publi\w*|posted|gepubliceerd|geplaatst|geüpload|aangemaakt)\b\W*(?:on|op|le|:)?", re.IGNORECASE
)
_CHANGED = re.compile(
    r"\b(?:updated|modified|bijgewerkt|gewijzigd|laatste update|mis(?:e)? à jour|modifi[ée]e?|date)\b", re.IGNORECASE
)
_VISITED = re.compile(
    r"\b(?:crawl\w*|saved|snapshot|captured|retrieved|accessed|archived on|opgeslagen|bewaard|geraadpleegd|opgehaald"
    r"|enregistr[ée]e?|consult[ée]e?|r[ée]cup[ée]r[ée]e?|load-date)\b|\d{4}-\d\d-\d\dT\d",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"\d{1,3}[.)]\s")
_PART = re.compile(r"[^\W\d_]{3,}")
_SHORT, _MOST_WORDS, _LABELLED_WORDS, _FEW = 200, 16, 24, 4


def is_byline(text: str) -> bool:
    return len(text) <= _SHORT and bool(BYLINE.match(text)) and not _SAYS.search(text)


def author(text: str) -> str:
    """Whom a byline names, given name and surname; empty where it is none."""
    found = _AUTHOR.match(text) if len(text) <= _SHORT else None
    return found[1] if found else ""


def is_credit(text: str) -> bool:
    """A byline, or a day that is said to be that of publication: what stands between a headline and its text."""
    return is_byline(text) or (says_published(text) and is_dateline(text))


def is_dateline(text: str) -> bool:
    """A short line that names a day and is no sentence and no entry of a list."""
    most = _LABELLED_WORDS if says_published(text) else _MOST_WORDS
    short = len(text) <= _SHORT and len(text.split()) <= most and not _ENTRY.match(text)
    return short and not re.search(r"[.!?…]\s?[\"'”’»)\]]*$", text) and any(day(text, one) for one in ("en", "nl"))


def is_visit(text: str) -> bool:
    """It says of its day that somebody looked at the page on it."""
    return bool(_VISITED.search(text))


def is_day_alone(text: str) -> bool:
    """A dateline of hardly anything but the day, such as stands below a text."""
    return is_dateline(text) and (says_published(text) or len(_PART.findall(text)) <= _FEW)


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
