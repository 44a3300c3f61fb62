"""What stands beside an amount that is the figure of a property, in Dutch: a table.

In: nothing. Out: property, measure, the words before the amount and those after it. Refuses to know a project's table:
a key that it does not have is never looked for.
"""

import re

from generator.convert.amounts.figures import Measure
from generator.convert.tongue import PropertyCue

_SOME = r"(?:(?!(?:voor|aan|door|met|bij|tegen|per|na|en|of)\b)[\w’'-]+ ){0,3}?"
_PATTERNS: tuple[tuple[str, Measure, str, str], ...] = (
    # key, measure, what stands before the amount, what stands after it
    ("users", Measure.COUNT, "", rf" {_SOME}(?:gebruikers|klanten|abonnees)\b"),
    ("messages", Measure.COUNT, "", rf" {_SOME}(?:chat|tekst)?berichten\b"),
    ("devices", Measure.COUNT, "", rf" {_SOME}(?:toestellen|\w*telefoons|apparaten|handsets)\b"),
    ("countries", Measure.COUNT, "", r" landen\b"),
    (
        "arrests",
        Measure.COUNT,
        "",
        r" (?:arrestaties|aanhoudingen)\b| (?:\w+ )?(?:mensen|personen|mannen|verdachten) (?:zijn |werden "
        r"|waren )?(?:aangehouden|opgepakt|gearresteerd)\b",
    ),
    ("searches", Measure.COUNT, "", r" (?:huiszoekingen|doorzoekingen|woningen|panden|adressen|bedrijfspanden)\b"),
    (
        "people-charged",
        Measure.COUNT,
        "",
        r" (?:mensen|personen|mannen|verdachten) (?:zijn |werden )?(?:aangeklaagd|gedagvaard|vervolgd)\b",
    ),
    ("people-convicted", Measure.COUNT, "", r" (?:mensen|personen|mannen|verdachten) (?:zijn |werden )?veroordeeld\b"),
    (
        "people-acquitted",
        Measure.COUNT,
        "",
        r" (?:(?:mensen|personen|mannen|verdachten) )?(?:zijn |werden )?vrijgesproken\b",
    ),
    ("firearms-seized", Measure.COUNT, r"(?:beslag|vond|aangetroffen|\bnam(?:en)?\b).*", r" (?:vuur)?wapens\b"),
    (
        "drugs-seized",
        Measure.WEIGHT,
        r"(?:beslag|vond|aangetroffen|\bnam(?:en)?\b).*",
        r" (?:drugs|cocaïne|coke|heroïne|hasj|hennep|amfetamine|xtc|MDMA)\b",
    ),
    (
        "cash-seized",
        Measure.MONEY,
        r"(?:beslag|vond|aangetroffen|\bnam(?:en)?\b).*",
        r" (?:aan |in )?(?:contant(?:en)?(?: geld)?|cash)\b",
    ),
    (
        "handset-price",
        Measure.MONEY,
        r"\b(?:toestel(?:len)?|\w*telefoons?|Black[Bb]erry[’']?s?)\b.{0,60}\b(?:voor|kostten?|kost)\b.{0,14}",
        "",
    ),
    (
        "subscription-price",
        Measure.MONEY,
        r"\b(?:abonnement(?:en)?|licenties?)\b.{0,40}\b(?:kostten?|kost|voor|van)\b.{0,14}",
        "",
    ),
    ("subscription-length", Measure.DURATION, r"\b(?:abonnement(?:en)?|licenties?)\b.{0,60}\bvoor ", ""),
    ("profits", Measure.MONEY, r"\bwinst van (?:\w+ ){0,2}", ""),
    ("revenue", Measure.MONEY, r"\b(?:omzet|verkoop|opbrengst)\b.{0,14}", ""),
    (
        "sentence-length",
        Measure.DURATION,
        r"\b(?:veroordeeld(?: [^.;]{0,50})?|kreeg|kregen|krijgt|celstraf van|gevangenisstraf van"
        r"|moet|moeten) (?:\w+ )?",
        r" (?:cel|celstraf|gevangenis|gevangenisstraf|de (?:cel|gevangenis|bak)\b|achter |opgelegd)",
    ),
)
PROPERTIES = tuple(
    PropertyCue(key, measure, re.compile(f"{before}$", re.IGNORECASE), re.compile(after))
    for key, measure, before, after in _PATTERNS
)
BOUND = re.compile(
    r"(?:minstens|minimaal|ten minste|zeker|hoogstens|maximaal|ongeveer|circa|zo[’']n|rond de|meer dan"
    r"|minder dan|ruim|bijna|naar schatting|tot)\s$",
    re.IGNORECASE,
)
RANGE = re.compile(r"\s?(?:en|tot|à|–|-)\s?")
