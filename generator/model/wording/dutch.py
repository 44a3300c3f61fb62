"""How a Dutch sentence says of somebody that they did wrong: nouns, verbs, bodies, and who tells it.

In: nothing. Out: a `Phrasebook`. Refuses to know who is meant, and what may be said of them.
"""

import re

from generator.model.wording.phrases import LETTERS, NAME, PERSON, STRANGER, Phrasebook, shape, starts
from generator.model.wording.verdicts import Phrasing

_ONE = (
    r"(?:(?:drugs?|cocaïne|wapen|mensen)[ -]?(?:handelaar|smokkelaar|dealer|crimineel|baron|koning|koerier|baas)"
    r"|smokkelaar|witwasser|kopstuk|meesterbrein|brein|(?:top|beroeps)?crimineel|(?:maffia|misdaad|cartel|kartel"
    r"|bende)baas"
    r"|bende(?:leider|lid)|kroonlid|oplichter|fraudeur|(?:huur|seriem|)?moordenaar|ontvoerder|afperser|medeplichtige"
    r"|(?:mede)?dader|gangster|misdadiger|boef|dief|maffioso|spil)"
)
_MANY = (
    r"(?:drugs?[ -]?(?:handelaren|handelaars|smokkelaars|dealers|criminelen|baronnen)|smokkelaars|witwassers"
    r"|kopstukken|(?:top)?criminelen|moordenaars|oplichters|misdadigers|gangsters)"
)
_CRIMINAL_BODY = (
    r"(?:crimine(?:le|el) (?:organisatie|netwerk|bende|samenwerkingsverband|groep|groepering|imperium|onderneming|clan)"
    r"|drugs(?:bende|netwerk|organisatie|kartel|imperium|lijn|clan)|witwas(?:netwerk|organisatie|bende)"
    r"|misdaad(?:organisatie|syndicaat|imperium|bende|groep)|smokkel(?:bende|netwerk|organisatie|lijn)"
    r"|(?:drugs)?kartel|maffia)"
)
_CRIME = (
    rf"(?:{_CRIMINAL_BODY}|drugs(?:handel|smokkel|transporten|geld)?|cocaïne(?:handel|smokkel)?|heroïne|hasj|cannabis"
    r"|wapens|wapenhandel|witwassen|smokkel|misdaden|misdrijven|fraude|oplichting|moord(?:en|aanslag)?|liquidaties?"
    rf"|ontvoering(?:en)?|afpersing|steekpenningen|(?:crimineel|zwart|vuil) geld|georganiseerde misdaad|{_MANY})\b"
    r"(?! (?:opgespoord|bestrijden))(?!zaak)"
)
_NOT_IN_GAP = (
    r"(?:onderzoek\w*|zaak|naar|tegen|over|strijd|vermeende|vermoedelijke|verdachte|geen|niet|slachtoffers?|die|dat|zou"
    r"|door|boek\w*|politie|film)"
)
_GAP = rf"(?:(?!{_NOT_IN_GAP}\b){LETTERS}+ ){{0,6}}?"
_NP = (
    rf"(?:(?!(?:van|voor|aan|met|tegen|door|uit|in|op|die|dat|vermeende|vermoedelijke?|verdachte|veroordeelde?"
    rf"|mogelijke"
    rf"|advocaat|geen|niet|slachtoffer)\b){LETTERS}+ ){{0,3}}?"
)
_ADVERB = (
    r"(?:ook|toen|later|nog|steeds|jarenlang|samen|zelf|vanaf|sinds|daarna|weer|altijd|vaak|tientallen|jaren|opnieuw"
    r"|al|lang|persoonlijk)"
)
_WHO = rf"(?P<who>{NAME}|\b(?:hij|zij|ze|het bedrijf|de onderneming|het netwerk|de verdachte|de oprichter|de topman)\b)"
_NAMED = rf"(?P<who>{NAME})"
_TOGETHER = rf"(?:,? (?:en|of|met|samen met) (?:anderen|zijn \w+|haar \w+|{NAME})|, {NAME})"
_ASIDE = r"(?: \([^()]{1,40}\)|, [^,;:.()]{1,80},)?"
_REACH = rf"{_TOGETHER}{{0,3}}{_ASIDE}(?: {_ADVERB}){{0,3}} "
_BEING = rf"{_TOGETHER}{{0,3}}{_ASIDE}(?:,? die)? (?:is|was|zijn|waren|werd|werden|blijft|bleef)(?: {_ADVERB}){{0,3}} "
_PLAIN = (
    r"(?:smokkelde|smokkelt|vermoordde|ontvoerde|verhandelde|verduisterde|fraudeerde|witwaste|witwast|bedroog|stal"
    r"|chanteerde|martelde)\b"
)
_PARTED = (
    r"(?:(?:waste|wast) (?:[^\s,;.:]+ ){1,8}?wit|(?:perste|perst) (?:[^\s,;.:]+ ){1,6}?af"
    r"|(?:lichtte|licht) (?:[^\s,;.:]+ ){1,6}?op|(?:kocht|koopt) (?:[^\s,;.:]+ ){1,6}?om)\b"
)
_WITH_OBJECT = (
    r"(?:leidde|leidt|runde|runt|stuurde|bestuurde|gaf leiding aan|geeft leiding aan|bouwde|richtte"
    r"|financierde"
    r"|verkocht|verkoopt|leverde|levert|importeerde|importeert|exporteerde|vervoerde|organiseerde|pleegde|pleegt|hielp"
    r"|faciliteerde|faciliteert|maakte deel uit van|maakt deel uit van|nam deel aan|zat achter|verdiende aan"
    r"|handelde in"
    r"|handelt in|profiteerde van|beging|voerde|bediende|gaf opdracht tot|bestelde|produceerde|verborg)"
)
_DONE = (
    r"(?:witgewassen|gesmokkeld|verhandeld|vermoord|ontvoerd|afgeperst|opgelicht|verduisterd|gefraudeerd|omgekocht"
    r"|gestolen|gechanteerd)\b"
)
_DONE_WITH = (
    r"(?:geleid|gerund|aangestuurd|verkocht|geleverd|geïmporteerd|ingevoerd|uitgevoerd|vervoerd|georganiseerd|gepleegd"
    r"|geholpen|gefaciliteerd|gefinancierd|opgezet|opgebouwd|begaan|verdiend|gehandeld)\b"
)
_FAR = r"(?:[^\s,;.:]+ ){0,8}?"
_RANK = r"(?:leider|baas|hoofd|lid|oprichter|financier|kopman|leden)"
_LED = (
    r"(?:leidde|runde|verkocht|importeerde|smokkelde|pleegde|organiseerde|leverde|vervoerde|hielp|financierde"
    r"|bestuurde)"
)
_GAIN = rf"(?:verdiende|verdient|verdienden) (?:{LETTERS}+ ){{0,4}}?(?:aan|met) {_GAP}{_CRIME}"
_KNEW = (
    rf"(?:wist|weet|wisten) dat (?:zijn|haar|hun|de|deze|veel|alle) (?:{LETTERS}+ ){{1,4}}?{_CRIME} (?:waren|zijn)\b"
)
_SET_UP = rf"(?:zette|zet|zetten) {_GAP}{_CRIMINAL_BODY} {_FAR}op\b"
_SHAPES = (
    *shape(
        Phrasing.VERDICT,
        rf"\bveroordeelde (?:\w+ )?(?P<hit>{_ONE}) {_NAMED}",
        rf"{_WHO}{_BEING}{_FAR}(?P<hit>veroordeeld\b|schuldig bevonden\b)",
        rf"\b(?:is|was|werd|werden) {_WHO}{_TOGETHER}{{0,3}} {_FAR}(?P<hit>veroordeeld\b|schuldig bevonden\b)",
        rf"\b(?P<hit>veroordeelde|veroordeelt) {_NAMED}",
    ),
    *shape(
        Phrasing.ACCUSED,
        rf"{_WHO}{_TOGETHER}{{0,3}} (?:wordt|worden|is|zijn|staat) {_FAR}(?P<hit>verdacht|beschuldigd|aangeklaagd"
        rf"|vervolgd"
        r"|gezocht|terecht)\b",
        rf"\b(?P<hit>(?:vermeende|vermoedelijke) {_ONE}) {_NAMED}",
    ),
    *shape(
        Phrasing.NOUN,
        rf"(?<!veroordeelde )\b(?P<hit>{_ONE}) {_NAMED}",
        rf"\b(?:de|het|een) {_NP}(?P<hit>{_ONE}), {_NAMED}",
        rf"\b(?P<hit>{_MANY}),? (?:zoals|onder wie) {_NAMED}",
        rf"\b(?P<hit>{_MANY}) {_NAMED} en\b",
        rf"{_WHO}{_BEING}(?:bekend als )?(?:een|de|het|hun|een van de) {_NP}(?P<hit>(?:{_ONE}|{_MANY})\b)",
        rf"{_NAMED}, (?:een|de|het) {_NP}(?P<hit>{_ONE}\b)",
        rf"{_NAMED}, {_NP}(?P<hit>{_ONE}\b)(?:,| (?:van|uit|die|en)\b)",
        rf"(?<![\w-])(?:de|het) (?P<hit>{_ONE})\b(?!,? [{PERSON}{STRANGER}])",
        rf"{_NAMED}[’'](?:s)? {_NP}(?P<hit>{_CRIMINAL_BODY}|misdaden\b|drugshandel\b|drugssmokkel\b)",
        rf"\b(?P<who>zijn|haar|hun) {_NP}(?P<hit>{_CRIMINAL_BODY}|misdaden\b)",
        rf"\b(?P<hit>{_CRIMINAL_BODY}|drugshandel|drugssmokkel|witwaspraktijken|misdaden) van {_NAMED}",
        rf"\b(?P<hit>{_CRIMINAL_BODY}) {_NAMED}",
        rf"{_WHO}{_BEING}(?:een|de|het|deel van een) {_NP}(?P<hit>{_CRIMINAL_BODY})",
        rf"{_NAMED}, (?:een|de|het) {_NP}(?P<hit>{_CRIMINAL_BODY})",
    ),
    *shape(
        Phrasing.DEED,
        rf"{_WHO}{_REACH}(?P<hit>{_PLAIN}|{_PARTED}|{_WITH_OBJECT} {_GAP}{_CRIME}|{_GAIN}|{_KNEW}|{_SET_UP})",
        rf"\b(?P<hit>{_PLAIN}) {_WHO}",
        rf"\b(?P<hit>waste) {_WHO} {_FAR}wit\b",
        rf"\b(?P<hit>{_WITH_OBJECT}) {_WHO}{_TOGETHER}{{0,2}} {_GAP}{_CRIME}",
        rf"{_WHO}{_REACH}(?:heeft|hebben|had|hadden) {_FAR}(?P<hit>{_DONE}|{_CRIME} {_FAR}{_DONE_WITH})",
        rf"\b(?:heeft|hebben|had|hadden) {_WHO}{_TOGETHER}{{0,2}} {_FAR}(?P<hit>{_DONE}|{_CRIME} {_FAR}{_DONE_WITH})",
        rf"{_NAMED}{_ASIDE},? die {_FAR}(?P<hit>{_PLAIN}|{_CRIME} (?:[^\s,;.:]+ ){{0,4}}?{_LED}\b)",
        rf"{_NAMED}{_ASIDE},? die {_FAR}(?P<hit>{_DONE} (?:heeft|had)|{_CRIME} {_FAR}{_DONE_WITH} (?:heeft|had))",
        rf"{_WHO} [^,;.:]{{1,80}} en (?:{_ADVERB} )?(?P<hit>{_PLAIN}|{_PARTED}|{_WITH_OBJECT} {_GAP}{_CRIME})",
        rf"\bdoor {_NAMED} (?:[^\s,;.:]+ ){{0,2}}?(?P<hit>gesmokkelde|witgewassen|verhandelde|gerunde|geleide)\b",
        rf"\b(?P<hit>gesmokkeld|witgewassen|verhandeld|vermoord) door {_NAMED}",
        rf"\b(?P<hit>{_CRIMINAL_BODY}) (?:onder leiding van|geleid door|gerund door|rond) {_NAMED}",
        rf"{_WHO}{_BEING}{_FAR}(?P<hit>schuldig\b(?! bevonden)|betrokken bij {_GAP}{_CRIME}"
        rf"|verantwoordelijk voor {_GAP}{_CRIME}|(?:de |een )?{_RANK} van {_GAP}{_CRIMINAL_BODY})",
        rf"{_NAMED}, (?:de |een )?(?P<hit>{_RANK} van {_GAP}{_CRIMINAL_BODY})",
    ),
)
_ANY_CRIME = (
    r"\b(?!anti)(?:\w*(?:smokk\w*|drugs\w*|coca[iï]ne\w*|hero[iï]ne\w*|witwas\w*|crimin\w+|misda\w+|maffia\w*)"
    r"|witgewassen|wit te wassen|zwart geld|drugsgeld|bendes?|bendelid|bendeleiders?|kartel\w*|moord\w*|vermoord\w*"
    r"|liquidati\w+|ontvoer\w*|afpers\w*|oplicht\w*|fraud\w+|verduister\w*|omkoop\w*|omkop\w*|omgekocht|corrupt\w*"
    r"|kopstuk\w*|brein|drugsbaron\w*|medeplichtig\w*|handlangers?|dader\w*|boef|boeven|gangsters?|onderwereld"
    r"|illega\w+|onwettig\w*|strafbare?|schuldig\w*|dealers?|dief|dieven|roofde|beroofde)\b"
    r"(?![ -](?:politie|rechter|recherche|onderzoek|zaak|zaken|wet|proces))"
)


DUTCH = Phrasebook(
    code="nl",
    stems=starts(
        "drug coca hero hasj cannabis wapen smokk witwas witge waste wast perste perst lichtte licht kocht"
        " koopt kopstuk meesterbrein brein crimi topcrim beroepscrim maffia misda misdr kartel cartel bende"
        " oplicht fraud moord huurmoord vermoor ontvoer afpers afgeperst medeplich dader mededader gangster"
        " boef dief veroordeel schuldig liquid steekp zwart vuil georganiseerde verduister gesmok verhand"
        " opgelicht omgekocht gestol stal bedroog chant gechant martel gefraud mensens mensenh geleide"
        " gerunde spil onderwereld illega onwettig strafba dader boeven handlanger dealer roofde beroof straf"
    ),
    accusing=starts("verdacht beschuld aangekl vervolg gezocht terecht vermeen vermoed"),
    shapes=_SHAPES,
    someone=re.compile(rf"{_WHO}|\b(?:zijn|haar|hun)\b|\b(?:de|het) {_ONE}\b", re.IGNORECASE),
    tells=re.compile(
        r"\b(?:zegt|zeggen|zei|zeiden|stelt|stellen|stelde|stelden|beweert|beweren|beweerde|meent|menen|verdenkt"
        r"|verdacht(?:e|en)?"
        r"|verdenking\w*|beschuldig\w*|aangeklaagd|aanklacht|aanklager\w*|tenlastegelegd|ten laste|vervolgd|vervolging"
        r"|terechtstaa?n?|terecht (?:voor|wegens)|gezocht|(?:opgepakt|aangehouden|gearresteerd"
        r"|uitgeleverd) (?:wegens|voor|op)"
        r"|zou(?:den)?|denkt|denken|vermoed\w*|ontken\w*|beken(?:de|t|nen|tenis)|toegegeven|gaf toe|geeft toe"
        r"|vrijgesproken"
        r"|vrijspraak|of|oordeelde|oordeelt|achtte|acht|concludeer\w*|schrijft|schreef|meldt|meldde|bericht|noemt"
        r"|noemde"
        r"|noemen|omschrijft|beschrijft|veroordeeld|schuldig bevonden|onderzoek naar|betwist\w*|spreekt tegen"
        r"|verwijt\w*|lijkt"
        r"|blijkt uit|geen bewijs)\b",
        re.IGNORECASE,
    ),
    told=re.compile(
        r"\b(?:volgens|aldus|naar verluidt|zou|zouden|in de woorden van|naar eigen zeggen)\b", re.IGNORECASE
    ),
    hedges=re.compile(
        r"\b(?:vermeende|vermoedelijke?|verdachte|mogelijke?|zogenaamde|zogeheten|beweerde|vermoede)\b", re.IGNORECASE
    ),
    softens=re.compile(r"\b(?:vermoedelijk|mogelijk|naar verluidt|kan|kon|kunnen|misschien|wellicht)\b", re.IGNORECASE),
    undone=re.compile(r"\b(?:niet|nooit|geen|zonder|noch|nergens)\b", re.IGNORECASE),
    cleared=re.compile(
        r"\b(?:vrijgesproken|vrijspraak|geseponeerd|sepot|vernietigd|onschuldig|ingetrokken)\b", re.IGNORECASE
    ),
    people=re.compile(r"(?:hij|zij|ze|zijn|haar|hun|de verdachte|de oprichter|de topman)", re.IGNORECASE),
    ordinary=re.compile(
        r"(?:De|Het|Een|In|Op|Bij|Voor|Van|Na|Toen|Terwijl|Als|Maar|En|Of|Sinds|Met|Hij|Zij|Ze|Zijn|Haar|Hun|Dit"
        r"|Dat|Deze"
        r"|Die|Volgens|Ook|Jarenlang|Vanaf|Veroordeelde|Vermeende|Nederlandse|Belgische|Franse|Duitse|Britse)"
    ),
    no_person=re.compile(
        r"\b(?:Bank|Politie|Rechtbank|Ministerie|Hof|Openbaar|Gerechtshof|Raad|Dienst|Federale|Universiteit|Commissie"
        r"|Europa|Unie|Kamer|Gemeente|Holding|Groep|Justitie|Krant|Nieuws)\b"
    ),
    crime=re.compile(_ANY_CRIME, re.IGNORECASE),
    harmless=re.compile(
        r"\?|\b(?:werd|werden|is|zijn) (?:[^,;.]{1,40} )?(?:ontvoerd|vermoord|beroofd|afgeperst|opgelicht)\b"
        r"|\b(?:weiger\w*|tegen|bestrijd\w*|bestreed|bestreden|strijd|onderzo\w*|onderzocht\w*|politie\w*|recherch\w*|agent(?:en|e)?"
        r"|officier\w*|justitie|rechters?|rechtbank|hof|raadsheer|advoca\w+|journalist\w*|verslaggever\w*|auteur\w*|boek\w*"
        r"|films?|documentaires?|deskundigen?|onderzoeker\w*|slachtoffers?|getuig\w*|informant\w*|undercover|aangehouden"
        r"|gearresteerd|arrestatie\w*|opgepakt|aanklacht\w*|vervolg\w*|proces|zitting\w*|hoger beroep|uitgeleverd|wet"
        r"|wetten|wetboek|artikel\w*|voorkom\w*|waarschuw\w*|strafzaak|strafrecht\w*|douane|minister\w*)\b",
        re.IGNORECASE,
    ),
    propose="Volgens {by} …",
    soften="vermeende {hit}",
    somebody="het Openbaar Ministerie",
)
