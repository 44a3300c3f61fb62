"""How French shows who is meant: pronouns, descriptions, and where a person stands beside a verb: tables.

In: nothing. Out: patterns. Refuses to decide: that is `claims/persons`.
"""

import re

from generator.convert.claims.shapes import PERSON
from generator.convert.sieve import table

_NOT_OBJECT = (
    r"(?!(?:de|du|des|à|au|aux|par|pour|en|dans|sur|avec|contre|chez|et|mais|que|qui|dont|pas|jamais|pendant"
    r"|alors|parce|car|quand|lorsqu[e’']|bien|tandis|puisqu[e’']|comme|ou|où|si|après|avant|depuis|d[’']\w+)\b)"
)
_TOGETHER = (
    r"(?:tous (?:les )?(?:deux|trois)|les deux(?: hommes| femmes| frères| prévenus| suspects| accusés)?(?= |[.,;])"
    r"|le (?:duo|couple|tandem|trio)|les (?:prévenus|accusés|suspects|mis en cause))"
)
_ONE = (
    r"(?:le (?:prévenu|suspect|trentenaire|quadragénaire|quinquagénaire|mis en cause|mis en examen)|l[’'](?:homme"
    r"|accusé"
    r"|intéressé|accusée|intéressée)|ce(?:tte)? derni(?:er|ère)|la (?:prévenue|suspecte|trentenaire|quadragénaire"
    r"|quinquagénaire)|cet(?:te)? (?:homme|femme))"
)

PASSIVE = re.compile(r"\b(?:été|est|sont|était|étaient|fut|furent|sera|seront|être)\b[^.;:]{0,30}$", re.IGNORECASE)
"""Before a cue: whom it is done to stands before it, too."""

OBJECT = re.compile(
    rf"(?: {_NOT_OBJECT}[^\s,.;:«»“”\"{PERSON}]+){{0,6}}? (?=[{PERSON}])|(?: \w+)? (?:contre|à|pour|de) (?=[{PERSON}])",
    re.IGNORECASE,
)

DONE_TO = re.compile(
    r"(?:,? (?:\(?\d\d(?: ans)?\)?|âgée? de \d\d ans))?,? (?:(?:a|avait|a depuis|a également|aurait) été |est "
    r"|était |fut )?"
)

ASIDE = re.compile(r", (?:qui|dont|à qui|chez qui|contre qui|auquel|lequel)\b[^,;]{1,120},|\([^()]{1,60}\)")

ASIDE_OPEN = re.compile(r", (?:et )?(?:qui|dont)\b[^,;]{0,80}$|, contre (?:lequel|laquelle|qui)\b[^,;]{0,80}$")

INVERTED = re.compile(
    rf"(?: [\w’'-]+){{0,5}},? (?:a été|ont été|est|sont|fut|furent) (?:[\w’'-]+ ){{0,4}}?(?=[{PERSON}])"
    rf"|[^.;:]{{0,160}}: (?=[{PERSON}])|[^,.;:]{{0,100}}, (?=[{PERSON}])",
    re.IGNORECASE,
)

_BEGUN = (
    r"(?:reconnu|condamné|jugé|poursuivi|interpellé|arrêté|soupçonné|suspecté|accusé|mis|placé|écroué|incarcéré|relaxé"
    r"|acquitté|déclaré|inculpé|renvoyé|recherché|extradé|visé|connu)e?"
)
PRONOUN = re.compile(
    rf"\b(?:ils|elles|il(?! y\b)|elle|lui|{_ONE}|{_TOGETHER})(?![\w-])"
    rf"|^{_BEGUN}\b(?![^.;:]{{0,160}}(?:[{PERSON}]|, (?-i:[A-ZÀ-Þ])))",
    re.IGNORECASE,
)
"""`Soupçonné de recel, il …`: a participle that begins a sentence is about whom it goes on to tell of."""

SEVERAL = table(
    (
        (2, r"tous (?:les )?deux|les deux(?: \w+)?|le (?:duo|couple|tandem)"),
        (3, r"tous (?:les )?trois|le trio"),
        (0, r"ils|elles|les (?:prévenus|accusés|suspects|mis en cause)"),
    ),
    cased=True,
)

DESCRIBED = re.compile(
    r"\b(?:[Ll]e |[Ll]a |[Ll][’']|[Cc]et |[Cc]ette |[Cc]e )(?:ancien(?:ne)? |ex-)?"
    r"(?P<noun>expert-comptable|comptable|commissaire|policier|douanier|docker|transporteur|notaire"
    r"|huissier|huissière|commerçant|gérante?|entrepreneur|informaticien|développeur|ingénieur|revendeur|vendeur"
    r"|distributeur|dirigeante?|fondateur|fondatrice|homme d[’']affaires|restaurateur|garagiste|agent immobilier"
    r"|courtier|galeriste|logisticien|trafiquant|intermédiaire|chauffeur|fonctionnaire|pharmacien|médecin"
    r"|banquier|coiffeur|cafetier|patron)\b(?![’'-])"
)

AGE = re.compile(r",? \((\d\d)(?: ans)?\)|, (\d\d) ans\b|, âgée? de (\d\d) ans")

_MALE = r"\b(?:frère|père|fils|neveu|oncle|mari|époux|beau-frère|avocat|gérant|directeur|comptable|dirigeant|ancien)\b"
_FEMALE = (
    r"\b(?:sœur|mère|fille|nièce|tante|épouse|compagne|belle-sœur|avocate|gérante|directrice|huissière|dirigeante"
    r"|ancienne|procureure|présidente)\b"
)
GENDERS = (
    (re.compile(r"^(?:il|le \w+|l[’']homme|ce dernier|cet homme)$", re.IGNORECASE), re.compile(_FEMALE, re.IGNORECASE)),
    (re.compile(r"^(?:elle|la \w+|cette \w+)$", re.IGNORECASE), re.compile(_MALE, re.IGNORECASE)),
)

HE_OR_SHE = table(
    (
        (
            "m",
            r"(?<![\w-])il (?!y\b|faut\b|s[’']agit\b|est (?:\w+ )?(?:clair|établi|possible|vrai|question)\b)|^il$",
        ),
        ("f", r"(?<![\w-])elle\b"),
    )
)

OTHER_SUBJECT = re.compile(
    r"\b(?:qu[’']|que |tandis que |alors que |mais |et |où )(?:une?|le|la|les|l[’']|des|son|sa|ses|leurs?|deux|trois"
    r"|quatre|cinq|six|plusieurs|\d{1,4})[ \w][^,;.]{0,60}$",
    re.IGNORECASE,
)

LEDE = re.compile(
    r"(?:[^a-z]{0,40}[:–—-] )?(?:Une? (?!tribunal|juge|cour|jury|groupe|bande)[\w’'-]+ |(?:Le|La|L[’'])[^.;]{1,80}?"
    r" une? (?:homme|femme) de \d\d ans)"
)
"""How a report begins that tells what somebody got, and says the name later."""

STRANGER = re.compile(
    rf"(?:(?:Quant à|Et|Mais|Autre) )?(?:[Ss]on|[Ss]a|[Uu]ne?|[Uu]n autre|[Ll][ae] (?:second|deuxième|troisième"
    rf"|quatrième"
    rf"|cinquième|sixième)e?|[Uu]ne? (?:second|deuxième|troisième|quatrième|cinquième|sixième)e?) (?:[\w’'-]+ ){{0,3}}?"
    r"(?:homme|femme|frère|sœur|fils|fille|père|mère|cousin|cousine|ami|amie|compagne|compagnon|épouse|mari|complice"
    r"|prévenu|prévenue|suspect|suspecte|associé|associée|chauffeur|comptable|lieutenant|voisin|collègue|personne)\b"
    rf"(?![^.;]{{0,60}}[{PERSON}])"
)
