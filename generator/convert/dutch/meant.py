"""How Dutch shows who is meant: pronouns, descriptions, and where a person stands beside a verb: tables.

In: nothing. Out: patterns. Refuses to decide: that is `claims/persons`.
"""

import re

from generator.convert.claims.shapes import PERSON
from generator.convert.sieve import table

_NOT_OBJECT = (
    r"(?!(?:van|voor|in|tot|te|op|aan|bij|door|met|na|uit|over|wegens|om|en|maar|dat|die|niet|geen|omdat|terwijl"
    r"|hoewel|ofschoon|nadat|voordat|toen|als|want|of|sinds|zodat|doordat|aangezien|zolang|totdat|waarna|waarop)\b)"
)
_TOGETHER = (
    r"(?:beiden|de (?:twee|drie)(?= (?:werd|word|zijn|waren|kreg|krijg|moe|staan|stond|gaan|ging|heb|had|tot)|[.,;])"
    r"|de mannen|de verdachten|beide (?:mannen|vrouwen|verdachten)|het (?:duo|tweetal|drietal|echtpaar|stel))"
)
_HIM = rf"(?:hem|hen|{_TOGETHER})"
_HER = (
    r"haar(?=[.,;]| (?:een|tot|voor|vrij|wegens|niet|ook|wel|aan|op|af|in|uit|alsnog|daarvoor|[\w-]+ (?:jaar|maanden"
    r"|uur))\b)"
)
_SINGULAR = (
    r"(?:is|was|wordt|werd|heeft|had|zegt|zei|kreeg|krijgt|moet|moest|staat|stond|zit|zat|gaat|ging|ontkent|zou)"
)
_PLURAL = r"(?:zijn|waren|worden|werden|hebben|hadden|kregen|krijgen|moeten|moesten|staan|stonden|gaan|gingen|zouden)"

POSSESSIVE = re.compile(r"[’'](?:s\b|(?=\s))")

PASSIVE = re.compile(
    r"\b(?:word(?:t|en)|werd(?:en)?)\b[^.,;:]{0,200}$|\b(?:is|was|waren)\b[^.,;:]{0,80}$",
    re.IGNORECASE,
)
"""Before a cue: whom it is done to stands before it, too."""

OBJECT = re.compile(
    rf"(?: {_NOT_OBJECT}[^\s,.;:“”\"{PERSON}]+){{0,6}}?(?: (?=[{PERSON}])| (?:{_HIM}|{_HER})(?![\w-]))", re.IGNORECASE
)
OBJECT_PRONOUN = re.compile(rf"\b(?:{_HIM}|haar)(?![\w-])", re.IGNORECASE)

DONE_TO = re.compile(r"(?:,? \(?\d\d\)?)?,? (?:(?:werd|wordt|is|was) )?(?:(?:zelf|ook|maandag|dinsdag|vrijdag) )?")

ASIDE = re.compile(r", (?:die|wiens|wier|dat|van wie|bij wie|tegen wie|met wie)\b[^,;]{1,120},|\([^()]{1,60}\)")

ASIDE_OPEN = re.compile(r", (?:en )?(?:die|wiens|wier)\b[^,;]{0,80}$")

INVERTED = re.compile(
    rf"(?: [\w-]+){{0,5}},? (?:werd|werden|is|zijn|wordt|worden) (?:[\w-]+ ){{0,5}}?(?=[{PERSON}])|[^.;:]{{0,160}}:"
    rf" (?=[{PERSON}])",
    re.IGNORECASE,
)

LISTING = re.compile(rf"[^.;:]{{0,160}}: (?=[{PERSON}])")

PRONOUN = re.compile(
    rf"\b(?:hij|(?:zij|ze) {_PLURAL}|zij|ze|{_HIM}|{_HER}|de (?:verdachte|man|vrouw))(?![\w-])",
    re.IGNORECASE,
)

_TWO = r"beiden|de twee|het (?:duo|tweetal|echtpaar|stel)"
_ANY = r"hen|(?:de|beide) (?:mannen|vrouwen|verdachten)"
SEVERAL = table(
    (
        (2, _TWO),
        (3, r"de drie|het drietal"),
        (0, rf"(?:zij|ze) {_PLURAL}|{_ANY}"),
    ),
    cased=True,
)

DESCRIBED = re.compile(
    r"\b[Dd]e (?:(?:voormalige|ex-|vermeende|veroordeelde|omstreden) ?)?"
    r"(?P<noun>\d\d-jarige|[a-z-]*(?:handelaar|ondernemer|onderneemster|directeur|directrice|eigenaar|eigenares"
    r"|oprichter|verkoper|winkelier|juwelier|notaris|makelaar|accountant|boekhouder"
    r"|douanier|koerier|chauffeur|transporteur|programmeur|ontwikkelaar|zakenman|crimineel|baas|tussenpersoon"
    r"|kapper|ambtenaar|loods))\b(?![’'-])"
)

AGE = re.compile(r",? \((\d\d)(?: jaar)?\)|, (\d\d)(?: jaar)?\b")

_MALE = r"\b(?:man|broer|vader|zoon|neef|oom|raadsman|zakenman|opa|echtgenoot|eigenaar)\b"
_FEMALE = r"\b(?:vrouw|zus|moeder|dochter|nicht|tante|raadsvrouw|advocate|oma|echtgenote|eigenares|weduwe|\w+ster)\b"
GENDERS = (
    (re.compile(r"^(?:hij|hem|de man)$", re.IGNORECASE), re.compile(_FEMALE, re.IGNORECASE)),
    (re.compile(r"^(?:haar|de vrouw)$", re.IGNORECASE), re.compile(_MALE, re.IGNORECASE)),
)

HE_OR_SHE = table(
    (
        ("m", r"\b(?:hij|hem)\b|^de man$"),
        ("f", rf"\b(?:zij|ze) {_SINGULAR}\b|^(?:haar|de vrouw)$"),
    )
)

OTHER_SUBJECT = re.compile(
    r"\b(?:dat|omdat|terwijl|maar|nadat|en|waarna|waarbij) (?:een|de|het|zijn|haar|hun|twee|drie|vier|vijf|zes|enkele"
    r"|agenten|\d{1,4})\b(?! (?:door|wegens))[^,;.]{0,60}$",
    re.IGNORECASE,
)

LEDE = re.compile(
    r"(?:[^a-z]{0,40}[:–—-] )?(?:De|Het) (?:[^\s.;]+ ){1,8}een \d\d-jarige |(?:[^a-z]{0,40}[:–—-] )?Een (?!rechter"
    r"|jury|hof|rechtbank|groep|bende)[\w-]+ "
)
"""How a report begins that tells what somebody got, and says the name later."""

STRANGER = re.compile(
    rf"(?:(?:Ook|Maar|En) )?(?:(?:[Zz]ijn|[Hh]aar|[Hh]un|[Ee]en|[Ee]en andere|[Dd]e (?:tweede|derde|vierde|vijfde"
    rf"|zesde))"
    r" (?:[\w-]+ ){0,4}?(?:man|vrouw|neef|broer|zus|zoon|dochter|vader|moeder|vriend|vriendin|partner|compagnon"
    r"|verdachte|medeverdachte|handlanger|chauffeur|koerier|boekhouder|collega|baas|buurman|tiener|agent|werknemer)"
    rf"\b)(?![^.;]{{0,60}}[{PERSON}])"
)

TRIED = rf"(?:[{PERSON}]+|hem|haar|hen|beiden)"
"""Whom a demand or a case is against."""
