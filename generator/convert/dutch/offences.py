"""What somebody is charged with, suspected of, cleared of or convicted of, in Dutch.

In: a sentence. Out: offences in its words, with their places. Refuses to know a law. What a word of charging introduces
is an offence only where it has the name of one.
"""

import re
from collections.abc import Iterator

from generator.convert.names import charges
from generator.convert.names.candidates import Candidate

_GOODS = (
    r"(?:drugs?|wapens?|vuurwapens?|cocaïne|coke|heroïne|hasj|hennep|xtc|harddrugs|softdrugs|mensen|munitie|explosieven"
    r"|verdovende middelen|amfetamine|crystal meth|speed|wiet|geld)"
)
_NOUNS = (
    r"(?:(?:\(?gewoonte\)?|schuld|eenvoudig |gewoonte- en )?witwassen|witwaspraktijken|valsheid in geschriften?"
    rf"|valsemunterij|(?:{_GOODS}- en )?{_GOODS}"
    r"(?:handel|smokkel|bezit|transport|invoer|uitvoer|productie|delicten|teelt)"
    r"|(?:internationale |grootschalige )?(?:handel|smokkel) (?:in|van)|(?:de )?(?:in-? en )?(?:uit|in|door)voer van"
    r"|(?:verboden|illegaal|verboden vuur|illegaal vuur) ?wapenbezit|(?:het )?voorhanden hebben van|(?:het )?bezit van"
    r"|(?:deelname|deelnemen|deelneming|leiding ?geven|leiding) aan|leiderschap van|lidmaatschap van|bendevorming"
    r"|(?:voorbereiding(?:shandelingen)?|voorbereiden|medeplegen|medeplichtigheid|uitlokking|uitlokken|betrokkenheid)"
    r" (?:van|aan|bij|tot|voor)|(?:poging(?:en)? tot )?(?:\w+ )?(?:moord|doodslag|afpersing|ontvoering|gijzeling"
    r"|oplichting)|moordplannen|liquidaties?|computervredebreuk|heling|diefstal"
    r"|(?:gewapende |gewelddadige )?overval(?:len)?|mensenhandel"
    r"|mensensmokkel|bedreiging|(?:zware |ernstige )?mishandeling|marteling|foltering|vrijheidsberoving|corruptie"
    r"|(?:ambtelijke )?omkoping|\w*fraude|belastingontduiking|faillissementsfraude|terrorisme|brandstichting"
    r"|(?:het )?overtred(?:ing|en) van|begunstiging|hennepteelt|chantage|smaad|inbraak|criminele organisatie"
    r"|misbruik van|schending van|meineed|verduistering|bankbreuk|informaticabedrog|hacking|criminaliteit|vernieling)"
)
_ARTICLE = r"(?:(?!het voorhanden)(?:het|de|een|onder (?:meer|andere)|zowel|ook|[“\"„‘'])[ ]?){0,3}"
_START = re.compile(rf"{_ARTICLE}(?P<name>{_NOUNS})", re.IGNORECASE)
_MIDDLE = r"(?:[^.;:“”„\"]|(?<=\b[A-Z])\.|(?<=\d)\.(?=\d)){0,110}?"
_LINK = re.compile(
    r"\b(?:(?:verdacht|verdenkt|verdenkingen|verdenking|beschuldigd|beschuldigt|beschuldiging|vrijgesproken|vrijspraak"
    r"|beticht|ontslagen|vermoeden)(?: hij| zij| hem| haar| hen| de mannen)? van"
    r"|(?:aangeklaagd|vervolgd|vervolgt|vervolging|veroordeeld|veroordeling|veroordeelde|veroordeelt|terecht"
    r"|terechtstaan|verantwoorden|berecht|aangehouden|opgepakt|gearresteerd|vast|gedagvaard|celstraf|gevangenisstraf|cel|jaar"
    rf"|maanden|geëist|eist|eiste|straf|straffen|gezocht|schuldig|gestraft|verdachten?){_MIDDLE} (?:voor"
    rf"|wegens|om|aan|van)"
    r"|[Ww]egens|(?:heeft|hebben|hij|zij|verdachte) bekende?n?|ten laste gelegd:?|schuldig(?: gemaakt| bevonden|"
    r" verklaard| bevond)?(?: zou\w*)?(?: zijn| hebben)? aan|beschuldigd van|(?:aanklacht(?:en)?"
    r"|verdenking(?:en)?|tenlastelegging) (?:luiden|luidt|omvat(?:ten)?|is|zijn|van|wegens):?"
    r"|zich schuldig (?:heeft |hebben )?(?:gemaakt )?aan|feiten als|delicten als|vrijspraak voor)"
    rf" (?={_ARTICLE}{_NOUNS})"
    rf"|\b[Vv]an (?={_ARTICLE}{_NOUNS}[^.;]{{0,80}}\b(?:vrijgesproken|verdacht|beschuldigd|beticht)\b)",
    re.IGNORECASE,
)
_RESTRICTIVE = re.compile(
    r"(?:(?<!,) (?:die|wie) (?:[\w-]+ ){0,4}$|\b(?:iemand|mensen|klanten|gebruikers|criminelen|advocaten),? die"
    r" (?:[\w-]+ ){0,5}$)"
)
_STOP = re.compile(
    rf"[;:“”„\"»«]|\.(?!\d)|[’'](?=[ ,.])|, (?!{_ARTICLE}{_NOUNS})"
    r"(?:die|dat|wat|waar\w*|na|toen|terwijl|maar|de|het|hij|zij|ze|zo|aldus"
    r"|zegt|volgens|omdat|en"
    r" (?:hij|zij|ze|dat|de|het|werd|kreeg))\b|(?<!voorhanden),? (?:nadat|omdat|terwijl|waarbij|waarvan"
    r"|waarvoor|sinds|tegen|zegt|zei"
    r"|aldus|volgens|heeft|hebben|wordt|werd|werden|worden|is|zijn|was|waren|kreeg|kregen|moet|moeten|tot (?:\w+ ){1,3}"
    r"(?:jaar|maanden|cel)|tussen|via|met behulp|met hulp|door (?:de|het|een|middel)|op \d|op \w+dag"
    r"|in (?:de periode|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|(?:19|20)\d\d|[A-Z]\w+)|naar|bij de|veroordeeld|vrijgesproken|verdacht|aangehouden|vervolgd|beschuldigd"
    r"|schuldig|niet|maar|gerezen|gesteld|ontstaan|gekomen|waarvan|waarvoor|en (?!\w*(?:criminaliteit"
    rf"|geweld|munitie)|{_ARTICLE}{_NOUNS})[a-zé]{{2,}}(?:t|de|te|den|ten)"
    r"|en (?:kreeg|moet|hij|zij|werd|dat|de rechtbank))\b"
)
_BETWEEN = re.compile(
    rf"(?:, en |, |(?<!-) en | alsook | alsmede | als(?: aan| voor| van)? | of | en (?:aan|voor|van|wegens)"
    rf" )(?={_ARTICLE}{_NOUNS})",
    re.IGNORECASE,
)
_CHARGED = re.compile(
    r"\b(?:verdacht|verdenkt|verdenking|verdenkingen|veroordeeld|vrijgesproken|schuldig|beschuldigd|aangeklaagd"
    r"|vervolgd|vervolgt|terecht|aangehouden|bewezen|wegens|ten laste|volgens (?:de rechtbank|het hof|het vonnis|het OM"
    r"|justitie|het Openbaar Ministerie|de rechter))\b",
    re.IGNORECASE,
)
_ANYWHERE = re.compile(
    r"\b(?:(?:deelname|deelneming|deelnemen|leiding(?: ?te)? ?geven|leiding(?:gegeven)?) aan (?:een|de)"
    r" (?:criminele|misdaad|drugs|terroristische)"
    r" ?organisatie|lidmaatschap van een criminele organisatie|gewoontewitwassen|valsheid in geschriften?"
    r"|verboden (?:vuur)?wapenbezit"
    r"|computervredebreuk)\b",
    re.IGNORECASE,
)
CHARGES = charges.Charges(_LINK, _RESTRICTIVE, _START, _BETWEEN, _STOP, _ANYWHERE, _CHARGED)


def find(text: str) -> Iterator[Candidate]:
    """Every offence that a word of charging introduces."""
    return charges.offences(text, CHARGES)
