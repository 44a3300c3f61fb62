"""How French says of which make something is (`des téléphones Nokia et Samsung`, `un BlackBerry`): tables of patterns.

In: nothing. Out: `GOODS`. Refuses to know any maker.
"""

import re

from generator.convert.french.countries import COUNTRIES
from generator.convert.names.goodsrows import Goods, listed, row

_HOW = (
    r"(?:(?:portables?|mobiles?|intelligents?|tactiles?|chiffrée?s?|cryptée?s?|modifiée?s?|reconditionnée?s?"
    r"|classiques?|ordinaires?) )"
)
_THINGS = (
    r"\b(?:[Tt]éléphones?|[Ss]martphones?|[Pp]ortables?|[Mm]obiles?|[Aa]ppareils?|[Tt]erminal|[Tt]erminaux"
    r"|[Cc]ombinés?|[Bb]oîtiers?|[Ss]erveurs?|[Oo]rdinateurs?|[Tt]ablettes?|[Mm]odèles?|[Cc]omptes?|[Pp]uces?"
    r"|[Pp]roduits|[Mm]atériels?|[Éé]quipements?|[Rr]outeurs?|GSM)"
    rf" {_HOW}{{0,2}}"
)
_CARRIED = r"\b(?:sur|dans) (?:[\w’'-]+ ){0,2}?(?:téléphones|smartphones|appareils|terminaux|combinés|mobiles) de "
_ENDS = (
    r"(?=[,.;:)!?»”\"]|[ \u00a0\u202f]»|$| (?:qui|que|qu[’']\w+|dont|où|avec|sans|et|ou|mais|sur|dans|à|au|aux|chez"
    r"|pour|par|de|du|des|en|comme|modifiée?s?|chiffrée?s?|cryptée?s?|équipée?s?|dotée?s?|vendue?s?|saisie?s?"
    r"|achetée?s?|étaient|était|sont|est|ont|a|avaient|avait|coûtaient|coûtait|le|la|les|un|une)\b)"
)
_LAST = (
    r"(?=[,.;:)!?»”\"]|[ \u00a0\u202f]»|$| (?:qui|que|qu[’']\w+|dont|où|avec|sans|mais|sur|dans|à|pour|par|de|en"
    r"|modifiés|chiffrés|cryptés|équipés|dotés|vendus|saisis|achetés|étaient|sont|ont|avaient|coûtaient)\b)"
)
_ONE = (
    r"\b(?:[Uu]n|[Uu]ne|[Dd]es|[Ss]es|[Ll]eurs?|[Ss]on|[Cc]es|[Dd]eux|[Tt]rois|[Qq]uatre|[Cc]inq|[Dd]ix|\d{1,6}"
    r"|[Dd][’']un) (?:(?:vieux|ancien|anciens|simple|simples|vieil|nouveau|nouveaux) )?"
)
_UPON = (
    r"\b(?:basée?s?|tourn(?:ant|e|ent|ait|aient)|fonctionn(?:ant|e|ent|ait|aient)|repos(?:ant|e|ent|ait|aient))"
    r" (?:sur|sous) (?:un |une |des |le |les )?"
)
_BRANDED = r"\bmarques? (?:[a-z]+ )?"
_FIRM = (
    r"(?:[BN]\.?V\b|S\.A\b|SA|SAS|SARL|SE|SCS|Inc|Ltd|LLC|GmbH|AG|Corp|Corporation|Group|Groupe|Holdings?|International|Global"
    r"|Technologies|Electronics|Solutions|Communications|Telecom|Télécom|Networks|Systems|Security|Services|Software"
    r"|Cloud|Europe|Benelux|Bank|Labs?|Research|PDG|C[A-Z]O|Président)\b"
)

GOODS = Goods(
    (
        *listed("goods, then names", _THINGS, "et|ou", _LAST, alone=""),
        *listed("of the make", _BRANDED, "et|ou", _LAST),
        *listed("on goods by", _CARRIED, "et|ou", _LAST),
        *listed("based on", _UPON, "et|ou", _ENDS),
        row("one of them", _ONE, _ENDS),
    ),
    re.compile(rf"{_FIRM}|(?:{'|'.join(map(re.escape, sorted(COUNTRIES)))})\b"),
)
