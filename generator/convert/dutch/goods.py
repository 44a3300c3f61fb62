"""How Dutch says of which make something is (`Nokia- en Samsung-toestellen`, `een BlackBerry`): tables of patterns.

In: nothing. Out: `GOODS`. Refuses to know any maker.
"""

import re

from generator.convert.dutch.countries import COUNTRIES
from generator.convert.names.goodsrows import BRAND, Goods, before_goods, listed, row

_THINGS = (
    r"(?:(?:mobiele|slimme) )?"
    r"(?:(?:smart|tele|mobiele)?(?:telefoons?|phones?)|toestel(?:len)?|apparat(?:en|uur)|apparaat|mobieltjes?|handsets?"
    r"|tablets?|laptops?|computers?|[Ss]ervers?|routers?|modems?|camera[’']?s?|hardware|software"
    r"|besturingssystem(?:en)?|chips?|modellen|model|apps?|accounts?|apparatuur|producten|simkaart(?:en)?)\b"
)
_ENDS = (
    r"(?=[,.;:)!?”\"]|$| (?:dat|die|waar\w*|met|zonder|en|of|maar|op|in|aan|bij|te|om|voor|van|uit|door|als|toen"
    r"|terwijl|was|waren|is|zijn|werd|werden|wordt|worden|had|hadden|heeft|hebben|kost\w*|hij|zij|ze|de|het|een)\b)"
)
_ADJECTIVE = r"(?:(?:oude|nieuwe|aangepaste|omgebouwde|gemodificeerde|versleutelde|gestripte|tweedehands) )"
_ONE = (
    rf"\b(?:[Ee]en|[Zz]ijn|[Hh]aar|[Hh]un|[Éé]én|[Ee]lke|[Ii]edere|[Tt]wee|[Dd]rie|[Vv]ier|[Vv]ijf|[Tt]ien)"
    rf" {_ADJECTIVE}?|{_ADJECTIVE}"
)
_SEVERAL = rf"\b(?:[Dd]e|[Dd]ie|[Dd]eze|[Dd]ezelfde|[Aa]lle|[Vv]eel|[Ee]nkele|\d{{1,6}}) {_ADJECTIVE}?|{_ADJECTIVE}"
_BESIDE = (  # without one of these a firm may be the subject: `verkocht Orbex toestellen`
    rf"(?:\b(?:op|met|via|in|[Dd]e|[Dd]ie|[Dd]eze|[Ee]en|\d{{1,6}}) {_ADJECTIVE}?|{_ADJECTIVE})"
    rf"(?:{BRAND}(?:, {BRAND}){{0,5}}(?:,|,? en|,? of) )?"
)
_UPON = (
    r"\b(?:draai(?:t|en|de|den|end) (?:[\w-]+ ){0,3}?|werk(?:t|en|te|ten) |gebaseerd |gebouwd )op (?:een |de |het )?"
    r"(?:\w+(?:de|te) )?"
)
_CARRIED = r"\b(?:op|in) (?:[\w-]+ ){0,3}(?:telefoons|smartphones|toestellen|apparaten|mobieltjes|tablets) van "
_BRANDED = r"\b(?:merk|merken) "
_FIRM = (
    r"(?:[BN]\.?V\b|Ltd|Inc|LLC|GmbH|AG|SA|Corp|Corporation|Group|Groep|Holdings?|International|Global|Technologies"
    r"|Electronics|Solutions|Communications|Telecom|Networks|Systems|Security|Services|Software|Cloud|Nederland|Benelux"
    r"|Europe|Europa|VS|VK|Bank|Labs?|Research|C[A-Z]O|President|Directeur|Topman)\b"
)

GOODS = Goods(
    (
        row("names, then goods", _BESIDE, before_goods("en|of", _THINGS)),
        row("the first half of a compound", "", rf"-(?:, {BRAND}-?){{0,5}},? (?:en|of) {BRAND}"),
        row("one of them", _ONE, _ENDS),
        row("several of them", _SEVERAL, r"[’']s\b"),
        row("some of them", rf"\b(?:van|met) |{_ONE}", rf"[’']s{_ENDS}"),
        *listed("based on", _UPON, "en|of", _ENDS),
        *listed("on goods by", _CARRIED, "en|of", _ENDS),
        *listed("of the make", _BRANDED, "en|of", _ENDS),
    ),
    re.compile(rf"{_FIRM}|(?:{'|'.join(map(re.escape, sorted(COUNTRIES)))})\b"),
)
