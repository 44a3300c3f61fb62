"""What stands beside an amount that is the figure of a property, in French: a table.

In: nothing. Out: property, measure, the words before the amount and those after it. Refuses to know a project's table:
a key that it does not have is never looked for.
"""

import re

from generator.convert.amounts.figures import Measure
from generator.convert.tongue import PropertyCue

_SOME = r"(?:(?!(?:pour|par|à|avec|contre|sans|et|ou|dans|sur)\b)(?:de |d[’'])?[\w’'-]+ ){0,2}?"
_OF = r" (?:de |d[’'])?"
_PEOPLE = r"(?:personnes|hommes|suspects|prévenus|accusés|individus)"
_IS = r"(?:ont été |avaient été |étaient |sont )?"
_TAKEN = r"(?:saisi|saisie|saisis|saisies|découvert|trouvé|confisqué|mis la main).*"
_PATTERNS: tuple[tuple[str, Measure, str, str], ...] = (
    # key, measure, what stands before the amount, what stands after it
    ("users", Measure.COUNT, "", rf"{_OF}{_SOME}(?:utilisateurs|clients|abonnés|usagers)\b"),
    ("messages", Measure.COUNT, "", rf"{_OF}(?:messages|conversations)\b"),
    ("devices", Measure.COUNT, "", rf"{_OF}{_SOME}(?:téléphones|appareils|terminaux|boîtiers|smartphones)\b"),
    ("countries", Measure.COUNT, "", r" pays\b"),
    (
        "arrests",
        Measure.COUNT,
        "",
        rf"{_OF}(?:arrestations|interpellations)\b|{_OF}{_PEOPLE} {_IS}(?:interpellée?s|arrêtée?s)\b",
    ),
    ("searches", Measure.COUNT, "", rf"{_OF}(?:perquisitions|domiciles|adresses)\b"),
    ("people-charged", Measure.COUNT, "", rf"{_OF}{_PEOPLE} {_IS}(?:mis(?:es)? en examen|inculpée?s|poursuivie?s)\b"),
    ("people-convicted", Measure.COUNT, "", rf"{_OF}{_PEOPLE} {_IS}condamnée?s\b"),
    ("people-acquitted", Measure.COUNT, "", rf"{_OF}(?:{_PEOPLE} )?{_IS}(?:relaxée?s|acquittée?s)\b"),
    ("firearms-seized", Measure.COUNT, _TAKEN, rf"{_OF}armes(?: à feu)?\b"),
    (
        "drugs-seized",
        Measure.WEIGHT,
        _TAKEN,
        rf"{_OF}(?:drogue|stupéfiants|cocaïne|héroïne|cannabis|résine|amphétamines?|MDMA)\b",
    ),
    ("cash-seized", Measure.MONEY, _TAKEN, r" (?:en (?:espèces|liquide|numéraire)|d[’']argent liquide)\b"),
    (
        "handset-price",
        Measure.MONEY,
        r"\b(?:téléphones?|appareils?|terminaux|boîtiers?)\b.{0,60}\b(?:pour|coûtai(?:t|ent)|coûte(?:nt)?"
        r"|vendus?|à)\b.{0,14}",
        "",
    ),
    (
        "subscription-price",
        Measure.MONEY,
        r"\b(?:abonnements?|licences?)\b.{0,50}\b(?:coûtai(?:t|ent)|coûte(?:nt)?|pour|à|de|facturée?s?)\b.{0,14}",
        "",
    ),
    ("subscription-length", Measure.DURATION, r"\b(?:abonnements?|licences?) (?:de |pour |d[’'])", ""),
    ("profits", Measure.MONEY, r"\b(?:bénéfices?|profits?) de (?:\w+ ){0,2}", ""),
    ("revenue", Measure.MONEY, r"\b(?:chiffre d[’']affaires|recettes|revenus)\b.{0,14}", ""),
    (
        "sentence-length",
        Measure.DURATION,
        r"\b(?:condamnée?s?\b.{0,50} à|écop(?:e|é|ent|ait) d[e’']|peine d[e’'])\s?",
        r"(?: de| d[’']|,| ferme|\.|$)",
    ),
)
PROPERTIES = tuple(
    PropertyCue(key, measure, re.compile(f"{before}$", re.IGNORECASE), re.compile(after))
    for key, measure, before, after in _PATTERNS
)
BOUND = re.compile(
    r"(?:au moins|au minimum|au plus|au maximum|environ|près de|quelque|plus de|moins de|jusqu[’']à"
    r"|presque|à peine|une estimation de)\s$",
    re.IGNORECASE,
)
RANGE = re.compile(r"\s?(?:et|à|–|-)\s?")
