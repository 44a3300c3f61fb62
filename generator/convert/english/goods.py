"""How English says of which make something is (`Nokia handsets`, `a BlackBerry`): tables of patterns.

In: nothing. Out: `GOODS`. Refuses to know any maker.
"""

import re

from generator.convert.english.countries import COUNTRIES
from generator.convert.names.goodsrows import Goods, before_goods, listed, row

_THINGS = (
    r"(?:(?:mobile|cell|feature|satellite|flip|burner|touchscreen|Android|desktop|enterprise|Enterprise) )?"
    r"(?:(?:smart|cell|tele)?phones?|handsets?|devices?|mobiles|tablets?|laptops?|computers?|[Ss]ervers?|routers?"
    r"|modems?|cameras?|hardware|software|firmware|operating systems?|chips?|keyboards?|terminals?|models?|apps?"
    r"|accounts?(?! for)|equipment|products|gadgets?|SIM cards?|SIMs?|browsers?)\b"
)
_OF_A_FIRM = (
    r"(?:divisions?|units?|business|arm|departments?|makers?|manufacturers?|giants?|groups?|teams?|chiefs?|boss"
    r"|executives?|directors?|managers?|company|firm|subsidiary|engineers?|spokes\w+)\b"
)
_ENDS = (
    r"(?=[,.;:)!?”\"]|$| (?:that|which|who|whose|with|without|and|or|but|on|in|at|to|for|from|of|by|as|when|while|where"
    r"|was|were|is|are|had|has|have|he|she|they|the|a|an)\b)"
)
_ONE = (
    r"\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Ee]ach|[Ee]very|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Tt]en|old|new"
    r"|second-hand|modified|converted|adapted|altered|stripped-down|customi[sz]ed|hardened|repurposed|doctored) "
)
_UPON = r"\b(?:based|built|run|runs|ran|running|works|worked) on (?:an? |the )?(?:\w+ed )?"
_CARRIED = (
    r"\b(?:on|onto|into|in) (?:[\w-]+ ){0,3}(?:phones|smartphones|handsets|devices|mobiles|tablets)"
    r" (?:made |built |manufactured |produced )?(?:by|from) "
)
_BRANDED = r"\b(?:brand|brands|make|makes) "
_FIRM = (
    r"(?:[BN]\.V\b|S\.A\b|Inc|Ltd|Limited|LLC|LLP|Plc|PLC|Corp|Corporation|Co|Company|Companies|Group|Holdings?|International|Global"
    r"|Technolog(?:y|ies)|Electronics|Solutions|Communications|Telecom|Networks|Systems|Security|Services|Software"
    r"|Cloud|Labs?|Research|Ventures|Capital|Bank|Financial|Foundation|Industries|Mobile|Europe|Asia|America|UK|US|USA"
    r"|GmbH|AG|SA|BV|NV|AB|Oyj?|DeepMind)\b"
)
_POST = (
    r"(?:C[A-Z]O|Chief|President|Vice|Chair\w*|Director|Executive|Founder|Co-[Ff]ounder|Owner|Manager|Head|Counsel"
    r"|Spokes\w+|Senior|General|Managing|Engineer|Mr|Ms|Mrs|Dr|I)\b"
)

GOODS = Goods(
    (
        row("names, then goods", "", before_goods("and|or|&", rf"{_THINGS}(?! {_OF_A_FIRM})")),
        row("the product, which is somebody’s", "", rf"[’']s [A-Z][\w-]{{0,20}} {_THINGS}"),
        row("one of them", _ONE, _ENDS),
        *listed("based on", _UPON, "and|or", _ENDS),
        *listed("on goods by", _CARRIED, "and|or", _ENDS),
        *listed("of the make", _BRANDED, "and|or", _ENDS),
    ),
    re.compile(rf"{_FIRM}|{_POST}|(?:{'|'.join(map(re.escape, sorted(COUNTRIES)))})\b"),
)
