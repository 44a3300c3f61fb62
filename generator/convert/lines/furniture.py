"""What stands around an article on a page: what a line is, where its words alone say so.

In: a line. Out: the kind of furniture it is, or nothing. Refuses to know where the line stands: that is `layout`'s.
The patterns of `sitewords` are for short lines only. Long lines are a consent banner where several words of one stand
together. What reads like a sentence is doubted between paragraphs: an article may speak of cookies.
"""

import re

from generator.convert.lines.sitewords import ROWS, SECTIONS

MOST_WORDS, _MOST_SIGNS = 24, 400
_SENTENCE = 12  # words of one that may well speak of subscriptions: in this field they are what is sold
_JOIN = "subscription or cookies"
FURNITURE = tuple((row.kind, re.compile(row.pattern, re.IGNORECASE)) for row in ROWS)
_LONGER = frozenset({"one of several pictures", "where it was printed", "notice of a mail"})
_SURE = _LONGER | {"advertisement", "caption", "label of an archive"}
_OF_THE_SITE = re.compile(
    r"\b(?:we|our|this (?:web)?site|wij|we|onze|deze (?:web)?site|nous|notre|ce site)\b", re.IGNORECASE
)
_OF_READERS = re.compile(r"\b(?:your|uw|je|votre|vos) (?:e-?mail|inbox|bo[îi]te mail|adresse)", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:please )?(?:sign|log|subscribe|register|click|join|get|receive|download|follow|stay|meld|schrijf|abonneer"
    r"|ontvang|volg|inscrivez|abonnez|recevez|connectez|suivez)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+")
CAPTION_AHEAD = re.compile(r"(?:image|media|photo|picture|video)\s+caption\W*$", re.IGNORECASE)
ENDS = re.compile(
    r"related\b|more (?:on|like|from|stories)|latest news|top stories|check also|leave a|most (?:read|popular)"
    r"|editor.?s? picks?|you (?:may|might) also|about the author|tags?\b|©|copyright\b|recommended"
    r"|meest gelezen|gerelateerd|meer over|lees ook$|net binnen|reacties\b|reageren\b|ook interessant"
    r"|sur le m[êe]me|les plus lus|articles? (?:similaires|li[ée]s)|(?:à )?lire aussi$|laisser un commentaire"
    r"|commentaires\b|.{0,30}\blisent aussi$|dans la m[êe]me [ée]dition$|eerdere (?:pers)?berichten$",
    re.IGNORECASE,
)
"""Headings under which other articles are listed, or what readers wrote."""

NOTES = re.compile(
    r"notes? (?:to|for) (?:the )?(?:editors?|subs|media)\b|editors?[’']s? notes?$|noot voor de (?:redactie|pers)\b"
    r"|notes? (?:aux|à la|pour la) (?:r[ée]dactions?|presse)\b|(?:press|media) contacts?$|contacts? (?:presse"
    r"|m[ée]dias?)$"
    r"|perscontact",
    re.IGNORECASE,
)
"""Headings of what a release says to those who print it; it may hold words of the text."""

COMMENTS = re.compile(
    r"leave a (?:reply|comment)|(?:\d+ )?(?:comments?|reacties?|commentaires?)(?: \(\d+\))?$|reageren\b"
    r"|\d+ (?:thoughts?|responses?|replies|comments?) (?:on|to)\b|\d+ (?:reacties?|gedachten?) (?:op|over)\b"
    r"|\d+ (?:commentaires?|r[ée]ponses?|r[ée]flexions?) (?:sur|à)\b"
    r"|about the author|over de auteur|à propos de l[’']auteur",
    re.IGNORECASE,
)
"""Below these nothing is the article's, however much it is about the same thing."""

RELEASE = re.compile(
    r"for immediate release|press release|news release|persbericht|communiqu[ée] de presse", re.IGNORECASE
)
RELEASE_END = re.compile(
    r"(?:#\s?){3,5}$|-\s?30\s?-$|[-–—]{1,3}\s?(?:ends?|einde|fin)(?:\s(?:of |du |de |van )?(?:the |het )?"
    r"(?:press release|release|statement|persbericht|bericht|communiqu[ée]))?\s?[-–—]{0,3}$|(?-i:ENDS?)$",
    re.IGNORECASE,
)
_OF_CONSENT = (
    "cookie cookies consent partners personalised personalized advertising preferences privacy gdpr tracking"
    " toestemming voorkeuren advertenties gepersonaliseerde trackers technieken instellingen"
    " consentement partenaires traceurs personnalisés publicité finalités préférences audience"
)
_CONSENT_WORDS = frozenset(_OF_CONSENT.split())
_COOKIE_WORDS = frozenset(["cookie", "cookies", "traceurs", "trackers", "gdpr"])


def kind(line: str, inside: bool = False) -> str:
    """What the line is, where it is no part of an article; empty otherwise. `inside`: it stands between paragraphs."""
    if RELEASE_END.match(line[:_MOST_SIGNS]):
        return "end of a release"
    if len(line) > _MOST_SIGNS or len(line.split()) > MOST_WORDS:
        return "consent" if is_banner(line) else _longer(line)
    found = next((kind for kind, pattern in FURNITURE if pattern.match(line)), "") or _menu(line)
    reads = inside or (found == _JOIN and _may_be_told(line))
    return "" if reads and _doubted(line, found) else found


def _may_be_told(line: str) -> bool:
    """Whether a line about subscriptions may be the article's: it is long, asks for nothing, speaks of no site."""
    asks = _ASKS.match(line) or _OF_THE_SITE.search(line) or _OF_READERS.search(line)
    return len(line.split()) >= _SENTENCE and not asks


def _longer(line: str) -> str:
    """Kinds that begin with words of their own may be as long as two sentences."""
    short = len(line) <= _MOST_SIGNS and len(line.split()) <= 2 * MOST_WORDS
    return next((kind for kind, pattern in FURNITURE if kind in _LONGER and pattern.match(line)), "") if short else ""


def is_label(line: str) -> bool:
    """A label such as `Read more` alone, whose link is the line below it."""
    return len(line.split()) <= 4 and kind(line) == "link to more"


def is_banner(line: str) -> bool:
    """A long text that asks for consent: it names cookies, and two more of the things that such a text names."""
    said = {word.casefold() for word in _WORDS.findall(line[:4000])} & _CONSENT_WORDS
    return bool(said & _COOKIE_WORDS) and len(said) > 2


def _menu(line: str) -> str:
    words = [word.casefold() for word in _WORDS.findall(line)]
    return "menu" if len(words) > 1 and all(word in SECTIONS for word in words) and line[-1] not in ".!?" else ""


def _doubted(line: str, found: str) -> bool:
    if found == "link to the next item":
        return ":" not in line and len(line.split()) > 1
    if _OF_READERS.match(line):
        return False
    if found == "consent" and _OF_THE_SITE.search(line):
        return False
    if line.endswith(("...", "…")):
        return False
    if found == "menu" and "|" in line:
        return sum(word.casefold() in SECTIONS for word in _WORDS.findall(line)) < 2
    return found not in _SURE and len(line.split()) > 3 and line.endswith((".", "?", "!", "”", '"', "»"))
