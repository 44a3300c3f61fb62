"""What tells of the person who saved a page: the kinds of it, and a rule for each way in which pages write it.

In: nothing. Out: the table of rules. A rule asks where words stand, not only what they look like, so that bylines,
contact addresses and the publisher's own links are left alone. Refuses to look through a page.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from generator.files.arriving.addresses import is_email, is_for_all, names_visitor


class Kind(StrEnum):
    """What was found, in words."""

    NAME = "the name of an account"
    EMAIL = "the e-mail address of an account"
    TOKEN = "a token that stands for a visitor"
    FORM = "a token in a form or a script"
    NUMBER = "a subscriber's number"
    PATH = "a path on somebody's machine"
    PRINT = "the header of somebody's copy"


@dataclass(frozen=True, slots=True, order=True)
class Trace:
    """The signs from `start` to `end` of a text, and what they tell of the editor."""

    start: int
    end: int
    kind: Kind
    text: str

    @property
    def short(self) -> str:
        """Enough to recognise it, too little to use it."""
        words = " ".join(self.text.split())
        return words if len(words) <= 4 else f"{words[: min(8, len(words) // 2)]}…"


@dataclass(frozen=True, slots=True)
class Rule:
    """What it finds: the group `it` of the pattern, where `fits` says that it is meant."""

    kind: Kind
    pattern: re.Pattern[str]
    fits: Callable[[re.Match[str]], bool]


_TAGS = r"[ \t\r\n]{0,40}(?:<[^<>]{0,200}>[ \t\r\n]{0,40}){0,4}"
_END = r"(?=[ \t]{0,40}(?:[!.]?[ \t]{0,40})(?:<|\r|\n|$|[|·•(\"]))"
_WORDS = r"[^\W_][\w.@+’'-]{0,63}(?:[ \t][\w.@+’'-]{1,64}){0,4}"
_CAPITAL = r"(?-i:[A-ZÀ-ÖØ-Þ])[\w.@+’'-]{1,63}(?:[ \t][\w.@+’'-]{1,64}){0,4}"
_MAIL = r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"
ADDRESS = re.compile(_MAIL)
_DAY = r"\d{1,2}[ /.-](?:\d{1,2}|[^\W\d_]{3,10})[ /.,-]{1,2}\d{2,4}|[^\W\d_]{3,10} \d{1,2},? \d{4}|\d{4}-\d\d-\d\d"
_OPENS = re.compile(r"(?:^|[\r\n>|·•\"']|&nbsp;)[ \t]{0,40}$")
_NOBODY = re.compile(
    r"(?:a |an |een |un |une |als )?(?:guest|gast|invité|visitor|visiteur|anonymous|everyone|to)\b", re.I
)
_ASSET = re.compile(r"\.(?:jpe?g|png|gif|webp|avif|svg|css|m?js|woff2?|mp[34]|ico)$", re.IGNORECASE)


def _opens(found: re.Match[str]) -> bool:
    """It begins a line, an element or an attribute: in the middle of a sentence these are an article's words."""
    return bool(_OPENS.search(found.string[max(0, found.start() - 44) : found.start()]))


def _names_somebody(found: re.Match[str]) -> bool:
    return _opens(found) and not _NOBODY.match(found["it"])


def _always(found: re.Match[str]) -> bool:
    return True


def _is_parameter(found: re.Match[str]) -> bool:
    """A parameter about a visitor, in a link that a person follows: signed pictures are the publisher's."""
    before = re.split(r"[\s\"'<>(,]", found.string[max(0, found.start() - 500) : found.start() + 1])[-1]
    path = before.partition("?")[0].partition("#")[0].lower()
    if path.startswith("mailto:") or (_ASSET.search(path) and not is_email(found["it"])):
        return False
    return names_visitor(found["name"], found["it"])


def is_key(words: str) -> bool:
    """Long enough, letters and digits without a space, and not one that every visitor is given alike."""
    mixed = any(char.isdigit() for char in words) and any(char.isalpha() for char in words)
    return len(words) >= 8 and mixed and not re.search(r"[\s:]", words) and not is_for_all(words)


def _is_secret(found: re.Match[str]) -> bool:
    return is_key(found["it"])


def _rule(kind: Kind, pattern: str, fits: Callable[[re.Match[str]], bool] = _always) -> Rule:
    return Rule(kind, re.compile(pattern, re.IGNORECASE), fits)


RULES = (
    _rule(
        Kind.NAME,
        r"(?:(?:you are |you're )?(?:logged|signed) in as|(?:u bent |je bent )?(?:ingelogd|aangemeld) als"
        r"|(?:vous êtes )?connectée?(?:\(e\))? en tant que|(?:sie sind )?angemeldet als|user ?name:|gebruikersnaam:"
        r"|nom d['’]utilisateur ?:)" + _TAGS + rf"(?P<it>{_WORDS})" + _END,
        _names_somebody,
    ),
    _rule(
        Kind.NAME,
        r"(?:welcome back|welkom terug|bon retour|content de vous revoir|willkommen zurück),?"
        + _TAGS
        + rf"(?P<it>{_CAPITAL})"
        + _END,
        _names_somebody,
    ),
    _rule(
        Kind.NAME,
        r"[\"'](?:logged_?in|current|account|subscriber|customer)_?(?:user)?_?(?:display)?_?name[\"']\s{0,9}:\s{0,9}"
        r"[\"'](?P<it>[^\"'\r\n<>]{2,80})[\"']",
    ),
    _rule(
        Kind.EMAIL,
        r"(?:(?:this|your) (?:e-?mail|newsletter|message) (?:was|is|will be) sent to"
        r"|(?:you are )?subscribed (?:as|with)|your e-?mail(?: address)?(?: is)?:?"
        r"|(?:deze|je|uw) (?:e-?mail|nieuwsbrief) (?:is|wordt) (?:verzonden|verstuurd) (?:aan|naar)"
        r"|(?:u bent |je bent )?ingeschreven (?:als|met)|(?:uw|je) e-?mail(?:adres)?:?"
        r"|(?:cet e-?mail|cette lettre|ce message) (?:a été|est) envoyée? à|inscrite? (?:avec|sous)"
        r"|votre (?:adresse )?e-?mail ?:?)" + _TAGS + rf"(?P<it>{_MAIL})",
    ),
    _rule(
        Kind.EMAIL,
        rf"(?<![\w.+-])(?P<it>{_MAIL})"
        + _TAGS
        + r"[|·•(]?"
        + _TAGS
        + r"(?:log ?out|sign ?out|uitloggen|afmelden|(?:se )?déconnexion|se déconnecter|abmelden)\b",
    ),
    _rule(
        Kind.EMAIL,
        r"[\"'](?:user|account|subscriber|customer|member|reader|visitor|logged_?in|current)_?(?:user)?_?e?-?mail"
        rf"(?:_?address)?[\"']\s{{0,9}}:\s{{0,9}}[\"'](?P<it>{_MAIL})[\"']",
    ),
    _rule(
        Kind.EMAIL,
        rf"\bdata-(?:user|account|subscriber|customer|member)-?e?-?mail=[\"'](?P<it>{_MAIL})[\"']",
    ),
    _rule(Kind.TOKEN, r"[?&;#](?P<name>[a-z_][\w.-]{0,40})=(?P<it>[\w.~%+/=@!*$,:-]{6,4000})", _is_parameter),
    _rule(
        Kind.FORM,
        r"[\"'](?:csrf|xsrf|session|access|auth|id|refresh)[_-]?(?:token|id)[\"']\s{0,9}:\s{0,9}"
        r"[\"'](?P<it>[\w.~+/=-]{8,4000})[\"']",
        _is_secret,
    ),
    _rule(
        Kind.NUMBER,
        r"(?:(?:your )?(?:subscri(?:ber|ption)|customer|membership|member)(?: (?:number|no\.?|nr\.?|id)|#)"
        r"|(?:uw |je )?(?:abonnee|klant|lid|abonnements)(?:nummer|nr\.?)|(?:votre )?(?:numéro|n°) (?:d['’]abonnée?"
        r"|(?:de )?client))(?: is)?[ \t]?:?" + _TAGS + r"(?P<it>[A-Z]{0,3}-?\d[\d .-]{3,20}\d)",
        lambda found: _opens(found) or bool(re.match(r"your|uw|je|votre", found[0], re.IGNORECASE)),
    ),
    _rule(
        Kind.PATH,
        r"(?P<it>file:(?://[\w.-]{0,60})?/(?:[a-z](?::|%3a|\|)/)?(?:home|users|documents(?: |%20)and(?: |%20)settings)/"
        r"[^\s\"'<>)]{1,500}|\b[a-z]:\\(?:users|documents and settings)\\[^\r\n\"'<>|]{1,300})",
    ),
    _rule(
        Kind.PRINT,
        r"(?:printed|downloaded|copied|exported|(?:af|uit)?gedrukt|afgedrukt|gedownload|geëxporteerd|imprimée?"
        r"|téléchargée?)"
        r"(?: (?:by|for|door|voor|par|pour))(?: user)?:?"
        + _TAGS
        + rf"(?P<it>(?:{_MAIL}|{_CAPITAL}?))(?:,? (?:on|at|op|le)|[,:|·-])?[ \t]{{1,4}}(?:{_DAY})",
        _names_somebody,
    ),
)
