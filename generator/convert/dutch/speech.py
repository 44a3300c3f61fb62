"""How Dutch shows who speaks and who is meant: tables.

In: nothing. Out: patterns. Refuses to decide: that is `claims/speakers` and `claims/positions`.
"""

import re

from generator.convert.sieve import Sieved, table
from generator.model.vocabulary import Role, Standing

SPEECH = Sieved(
    r"\b(?:zegt|zei|zeggen|zeiden|gezegd|vertelt|vertelde|verteld|stelt|stelde|gesteld|verklaart"
    r"|verklaarde|verklaard|aldus"
    r"|voegt|voegde|meldt|meldde|gemeld|schrijft|schreef|benadrukt|benadrukte|reageert|reageerde|betoogt|betoogde"
    r"|betoogd|noemt|noemde|liet|laat|waarschuwt|waarschuwde|concludeert|concludeerde|legt uit|legde uit|licht toe"
    r"|ontkent|ontkende|ontkend|beweert|beweerde|beweerd|verzekert|verzekerde|bevestigt|bevestigde|sprak van"
    r"|spreekt van"
    r"|las|schat|schatte|becijferde|becijfert|hield|houdt vol|verzuchtte|grapte|riep|roept|vroeg zich|constateert"
    r"|constateerde|oordeelde|oordeelt|erkent|erkende|antwoordde|herhaalde|vindt|vond|meent|meende|twitterde|hekelde"
    r"|hekelt|concludeert)\b",
    re.IGNORECASE,
)
_A_SPEAKER = r"(?:\b(?:een|de|het|zijn|haar|hun|diens) (?:[\w-]+ ){0,2}?)?"
VOICES = table(
    (standing, _A_SPEAKER + noun)
    for standing, noun in (
        (
            Standing.PARTY,
            r"\b(?:verdediging|(?:straf)?advoca(?:at|te|ten)(?!-)|raads(?:man|vrouw|lieden)"
            r"|woordvoerder van (?:het bedrijf"
            r"|de onderneming|de aanbieder))\b",
        ),
        (
            Standing.ALLEGED,
            r"\b(?:(?:zaaks|hoofd)?officier(?:en)?(?: van justitie)?|OM|Openbaar Ministerie|(?:federaal )?parket"
            r"|aanklagers?"
            r"|advocaat-generaal|procureur)\b",
        ),
        (
            Standing.OFFICIAL,
            r"\b(?:(?:politie)?woordvoerder (?:van|bij) (?:de |het )?(?:politie|OM|parket|recherche|ministerie)"
            r"|politiewoordvoerders?|politie|rechercheurs?|recherche|marechaussee|justitie|FIOD)\b",
        ),
        (Standing.FOUND, r"\b(?:rechter|rechtbankvoorzitter|voorzitter|rechtbank|hof)\b"),
        (Standing.REPORTED, r"\b(?:woordvoerder|woordvoerster|deskundigen?|krant|bronnen)\b"),
    )
)
"""Speakers without a name."""

THE_OFFICER = table(
    (
        (Role.JUDGE, r"\bde (?:rechter|rechtbankvoorzitter|voorzitter)\b"),
        (Role.PROSECUTOR, r"\bde (?:(?:zaaks|hoofd)?officier(?: van justitie)?|aanklager)\b"),
        (Role.DEFENCE, r"\b(?:de|zijn|haar|diens) (?:advocaat|advocate|raadsman|raadsvrouw)\b(?!-)"),
    )
)
"""Whom an office means where the article names only one who holds it."""

THEY_SAID = Sieved(
    r"\b(?:hij|zij|ze) (?:zegt|zei|vertelt|vertelde|stelt|stelde|verklaarde|voegde|benadrukte|benadrukt)\b"
    r"|\b(?:zegt|zei|aldus|vertelt|vertelde|stelt|stelde|verklaarde|benadrukt) (?:hij|zij|ze)\b",
    re.IGNORECASE,
)
ACCORDING = re.compile(
    r"\b(?:[Vv]olgens|[Aa]ldus) (?:(?:de|het|een|diens|zijn|haar) )?(?:[\w-]+ ){0,4}?$",
)
BESIDE = re.compile(r"\b(?:van|voor|aan|met|tegen|door|bij|over|tegenover|namens) (?:de |het )?$")
BETWEEN = re.compile(r"\bdat\b|\b(?:van|over|tegen|namens)\b|[,;:]")
ACT = re.compile(
    r"\b(?:veroordeelde|veroordeelt|sprak|spreekt|legde|acht|achtte|oordeelde|oordeelt|vindt|vond|verwierp"
    r"|bepaalde|stelde"
    r"|stelt|klaagde|dagvaardde|vaardigde|verdenkt|eiste|eist|vervolgt)\b"
)
OF_COMPANY = re.compile(
    r"\b(?:directeur|directrice|topman|topvrouw|oprichter|oprichtster|eigenaar|eigenares|bestuurder|ceo"
    r"|bestuursvoorzitter"
    r"|woordvoerder|woordvoerster)\b(?! (?:van|bij) (?:de |het )?(?:\w+ )?(?:politie|OM|Openbaar|parket"
    r"|FIOD|Europol|Eurojust|ministerie|NFI|justitie|rechtbank))",
    re.IGNORECASE,
)
FORMER = re.compile(r"\b(?:voormalig|voormalige|oud-|ex-|gewezen)")
PERSON_BEGINS = re.compile(r"(?:Hij|Zij|Ze|De (?:man|vrouw|verdachte))\b")
THING_BEGINS = re.compile(
    r"(?:Het (?:bedrijf|netwerk|platform)|De (?:dienst|aanbieder|onderneming|app))\b"
    r"(?! (?:achter|dat|die|waar\w*|genaamd|met de naam|van (?:de |het )?[A-Z]|[A-Z]))"
)
THE_COMPANY = re.compile(r"\b(?:[Hh]et bedrijf|[Dd]e onderneming)\b")
INDICTED_LIST = re.compile(r"\b(?:aanklacht|tenlastelegging|dagvaarding)\b[^.;]{3,60}\bverdachten?\b")
ACCUSATION = re.compile(r"(?:\bvoor|\bwegens|\bvan|\bom|\bop verdenking van|\baan)\s+(?:het |de )?$")
ALSO = re.compile(r" (?:\(\d\d\) )?en ")
BASED_IN = re.compile(r"\bgevestigd (?:is |was )?in $|\bzetel in $")

_ROLES: tuple[tuple[Role, str], ...] = (
    (Role.OFFICIAL, r"rechter-commissaris|onderzoeksrechter"),
    (Role.PROSECUTOR, r"officier|aanklager|procureur|advocaat-generaal|substituut|\bparketwoordvoer"),
    (
        Role.JUDGE,
        r"\b(?:\w*rechter|raadsheer|rechtbankvoorzitter|magistraat)\b|^(?:de )?voorzitter$|voorzitter van"
        r" (?:het hof|de rechtbank|de rechtbankkamer)",
    ),
    (Role.DEFENCE, r"advoca(?:at|te)|raadsman|raadsvrouw|strafpleiter|\bpleiter"),
    (
        Role.OFFICIAL,
        r"politie|rechercheur|recherche|commissaris|inspecteur|korpschef|\bminister|staatssecretaris"
        r"|burgemeester|speurder"
        r"|\b(?:woordvoerder|woordvoerster|directeur|hoofd|teamleider|chef) (?:van|bij) (?:de |het"
        r" )?(?:\w+ )?(?:politie|OM\b|Openbaar|parket|FIOD|Europol|Eurojust|NFI|justitie"
        r"|ministerie|rechtbank|recherche|marechaussee|Landelijk|eenheid)|wethouder|Kamerlid|^teamleider|agente?\b",
    ),
    (
        Role.WITNESS,
        r"journalist|verslag|auteur|schrijver|onderzoeker|hoogleraar|criminoloog|deskundige|columnist"
        r"|\b(?:kroon)?getuige\b",
    ),
    (Role.VICTIM, r"slachtoffer"),
    (Role.SELLER, r"wederverkoper|verkoper|distributeur"),
)
ROLES = table(_ROLES)
