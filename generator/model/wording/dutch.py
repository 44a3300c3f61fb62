"""How a Dutch sentence says of somebody that they did wrong: nouns, verbs, bodies, and who tells it.

In: nothing. Out: a `Phrasebook`. Refuses to know who is meant, and what may be said of them.
"""

import re

from generator.model.wording.phrases import LETTERS, NAME, PERSON, STRANGER, Phrasebook, shape, starts
from generator.model.wording.verdicts import Phrasing

_ONE = (
    r"(?:(?:drugs?|cocaïne|coke|heroïne|wapen|mensen)[ -]?(?:handelaar|smokkelaar|dealer|crimineel|baron|koning"
    r"|koerier|baas"
    r"|importeur|bons|financier|runner|uithaler)"
    r"|smokkelaar|witwasser|kopstuk|meesterbrein|brein|(?:top|beroeps)?crimineel|(?:maffia|misdaad|cartel|kartel"
    r"|bende)baas"
    r"|maffia(?:leider|lid|kopstuk)|onderwereld(?:figuur|bankier|kopstuk|baas)|(?:cel|straat)crimineel|inbreker"
    r"|overvaller"
    r"|vervalser|handlanger|terrorist|pooier|zware jongen|drijvende kracht|uithaler"
    r"|bende(?:leider|lid|baas)|kroonlid|oplichter|fraudeur|(?:huur|seriem|)?moordenaar|ontvoerder|afperser"
    r"|medeplichtige"
    r"|(?:mede)?dader|gangster|misdadiger|boef|dief|maffioso|spil)"
)
_MANY = (
    r"(?:drugs?[ -]?(?:handelaren|handelaars|smokkelaars|dealers|criminelen|baronnen)|smokkelaars|witwassers"
    r"|kopstukken|(?:top)?criminelen|moordenaars|oplichters|misdadigers|gangsters|uithalers|handlangers|terroristen"
    r"|(?:drugs?|coke|cocaïne)(?:koeriers|uithalers)"
    r"|(?:huur)moordenaars|ontvoerders)"
)
_CRIMINAL_BODY = (
    r"(?:crimine(?:le|el) (?:organisatie|netwerk|bende|samenwerkingsverband|groep|groepering|imperium|onderneming"
    r"|clan)"
    r"|drugs(?:bende|netwerk|organisatie|kartel|imperium|lijn|clan)|witwas(?:netwerk|organisatie|bende)"
    r"|misdaad(?:organisatie|syndicaat|imperium|bende|groep)|smokkel(?:bende|netwerk|organisatie|lijn)"
    r"|(?:drugs)?kartel|maffia)"
)
_TRADE = (
    r"(?:handel|smokkel|transport(?:en)?|geld|zending(?:en)?|lading(?:en)?|lijn(?:en)?|partij(?:en)?|deals?"
    r"|levering(?:en)?|invoer|export|import|labs?|laborator\w+|plantages?|winst(?:en)?|miljoenen|opbrengst(?:en)?"
    r"|verkoop|productie|trafiek(?:en)?|business|bendes?|netwerken|organisaties|kartels)"
)
_CRIME = (
    rf"(?:{_CRIMINAL_BODY}|(?:drugs?|cocaïne|coke|heroïne|hasj|cannabis|wiet|xtc|narco"
    rf"|verdovende middelen)-?{_TRADE}?"
    rf"|(?:wapen|mensen|smokkel|witwas|onderwereld|crimine\w+ )-?{_TRADE}|(?:de )?onderwereld|criminele bendes"
    r"|wapens|wapenhandel|witwassen|smokkel|misdaden|misdrijven|fraude|oplichting|moord(?:en|aanslag)?|liquidaties?"
    rf"|ontvoering(?:en)?|afpersing|steekpenningen|(?:crimineel|zwart|vuil) geld|georganiseerde misdaad|{_MANY})\b"
    r"(?! (?:opgespoord|bestrijden|te (?:bestrijden|bestrijding|stoppen|bekampen)|bestreden|onderschept"
    r"|in beslag))(?![-]?zaak)"
)
_NOT_IN_GAP = (
    r"(?:onderzoek\w*|zaak|naar|tegen|over|strijd|vermeende|vermoedelijke|verdachte|geen|niet|slachtoffers?|die|dat"
    r"|zou"
    r"|door|boek\w*|politie|film|bestrijding|bestrijden|opsporen|advocaat|advocaten|rechercheur\w*|inbeslag\w*"
    r"|onderschepte"
    r"|anti\w*|verhalen|reeks|documentaire|preventie)"
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
    r"(?:smokkelde|smokkelt|vermoordde|dealde|dealt|overviel|bestal|corrumpeerde|intimideerde getuigen|ontvoerde"
    r"|verhandelde|verduisterde|fraudeerde|witwaste|witwast|bedroog|stal"
    r"|chanteerde|martelde|folterde|(?:vernietigde|wiste) (?:\w+ ){0,3}?bewijs\w*"
    r"|tipte (?:\w+ ){0,2}?(?:klanten|verdachten|criminelen|handelaren))\b"
)
_PARTED = (
    r"(?:(?:waste|wast) (?:[^\s,;.:]+ ){1,8}?wit|(?:perste|perst) (?:[^\s,;.:]+ ){1,6}?af"
    r"|(?:lichtte|licht) (?:[^\s,;.:]+ ){1,6}?op|(?:kocht|koopt) (?:[^\s,;.:]+ ){1,6}?om|(?:maakte"
    r"|maakt) zich (?:[^\s,;.:]+ ){0,4}?schuldig)\b"
)
_WITH_OBJECT = (
    r"(?:leidde|leidt|runde|runt|stuurde|bestuurde|gaf leiding aan|geeft leiding aan|bouwde|richtte"
    r"|financierde"
    r"|verkocht|verkoopt|leverde|levert|importeerde|importeert|exporteerde|vervoerde|organiseerde|pleegde|pleegt"
    r"|hielp"
    r"|faciliteerde|faciliteert|maakte deel uit van|maakt deel uit van|nam deel aan|zat achter|verdiende aan"
    r"|handelde in"
    r"|handelt in|profiteerde van|beging|voerde|bediende|gaf opdracht tot|bestelde|produceerde|verborg|regelde"
    r"|regelt|coördineerde|coördineert|beheerste|beheerde|beheert|plande|beraamde"
    r"|verscheepte|verdeelde|distribueerde|bevoorraadde|beschermde|ronselde|bekostigde|betaalde|exploiteerde|kweekte"
    r"|verhandelde|nam steekpenningen|stond aan het hoofd van|staat aan het hoofd van|zat in|behoorde tot|behoort tot"
    r"|hoorde bij|trok aan de touwtjes van|overspoelde|stak achter|bewaarde|orkestreerde|investeerde|aanvaardde"
    r"|incasseerde)"
)
_DONE = (
    r"(?:witgewassen|gesmokkeld|verhandeld|vermoord|ontvoerd|afgeperst|opgelicht|verduisterd|gefraudeerd|omgekocht"
    r"|gestolen|gechanteerd|gemarteld|gedeald|gecorrumpeerd)\b"
)
_DONE_WITH = (
    r"(?:geleid|gerund|aangestuurd|verkocht|geleverd|geïmporteerd|ingevoerd|uitgevoerd|vervoerd|georganiseerd"
    r"|gepleegd"
    r"|geholpen|gefaciliteerd|gefinancierd|opgezet|opgebouwd|begaan|verdiend|gehandeld|geregeld|gecoördineerd"
    r"|gepland|beraamd|verscheept|verdeeld|betaald|besteld|bevolen|gebouwd"
    r"|geproduceerd|binnengehaald|binnengebracht|gedistribueerd|verborgen|gekweekt|doorgesluisd|opgestreken"
    r"|geïnvesteerd)\b"
)
_FAR = r"(?:[^\s,;.:]+ ){0,8}?"
_RANK = r"(?:leider|baas|hoofd|lid|oprichter|financier|kopman|leden)"
_LED = (
    r"(?:leidde|runde|verkocht|importeerde|smokkelde|pleegde|organiseerde|leverde|vervoerde|hielp|financierde"
    r"|bestuurde|regelde|coördineerde|aanstuurde|opzette|invoerde|uitvoerde|beheerde|verscheepte|bestelde"
    r"|verhandelde|verdeelde|beraamde|plande|opbouwde|beging)"
)
_GAIN = (
    rf"(?:(?:verdiende|verdient|verdienden|haalde|vergaarde) (?:{LETTERS}+ ){{0,4}}?(?:aan|met|uit|door)|(?:werd|is"
    rf"|was) (?:\w+ )?rijk"
    rf" (?:met|van|door|dankzij|aan)|verrijkte zich (?:met|aan|door)|leefde (?:\w+ )?(?:van|op)) {_GAP}{_CRIME}"
)
_KNEW = (
    rf"(?:wist|weet|wisten)(?: (?:heel goed|goed|maar al te goed|perfect|best|zeer goed))? dat (?:zijn|haar|hun|de"
    rf"|deze|veel|alle) (?:{LETTERS}+ ){{1,4}}?{_CRIME} (?:{LETTERS}+ ){{0,2}}?(?:waren|zijn|verkochten|smokkelden"
    rf"|vervoerden|verhandelden|invoerden|importeerden|kochten)\b"
)
_BIDDING = (
    r"(?:gepleegd|begaan|uitgevoerd|vermoord|ontvoerd|gefolterd|gemarteld|geliquideerd|neergeschoten|gesmokkeld"
    r"|verscheept"
    r"|witgewassen|ingevoerd|omgekocht|bedreigd|afgeperst)"
)
_HARM = (
    r"(?:ontvoeren|vermoorden|folteren|martelen|liquideren|ombrengen|doden|neerschieten|afpersen|bedreigen|omkopen"
    r"|uit de weg"
    r" ruimen|smokkelen|witwassen)"
)
_CAUSED = rf"(?:liet|laat|lieten) (?!zich\b)(?:(?!(?:door|niet|nooit|geen|zich)\b)[^\s,;.:]+ ){{1,6}}?{_HARM}\b"
_AT_END = r"(?=$|[.,;:!?]| (?:en|uit|naar|via|vanuit|tussen|in|voor)\b)"
_APART = {
    "stuurde|stuurt": "aan(?! het)",
    "voerde|voert": "in|uit",
    "haalde|haalt|bracht|brengt": "binnen",
    "sluisde|sluist": "door|weg",
    "bouwde|zette|zet": "op(?! slot)",
}
_SPLIT = "|".join(rf"(?:{verb}) {_GAP}{_CRIME} {_FAR}(?:{end}){_AT_END}" for verb, end in _APART.items())
_TURNED = "|".join(
    rf"(?:{verb})(?= (?:{NAME}|hij|zij|ze) {_GAP}{_CRIME} {_FAR}(?:{end}){_AT_END})" for verb, end in _APART.items()
)
_TO = (
    r"(?:verkopen|leveren|smokkelen|witwassen|importeren|verhandelen|vervoeren|regelen|organiseren|plegen|plannen"
    r"|coördineren|leiden|financieren|bestellen|verschepen|verdelen|aan te sturen)"
)
_TO_DO = (
    rf"{_CRIME} (?:[^\s,;.:]+ ){{0,4}}?(?:te {_TO}|(?:in te voeren|uit te voeren|aan te sturen|op te zetten))"
    rf"|wit te wassen"
    rf"|te (?:verkopen|leveren|regelen) aan {_GAP}{_CRIME}"
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
        rf"\b(?<!veroordeelde )(?P<hit>{_ONE}) {_NAMED}",
        rf"\b(?P<hit>schuld|medeplichtigheid) van {_NAMED} (?:staat|stond) (?:(?!niet\b)\w+ )?vast\b",
        rf"\b(?:de|het|een) {_NP}(?P<hit>{_ONE}), {_NAMED}",
        rf"\b(?P<hit>{_MANY}),? (?:zoals|onder wie) {_NAMED}",
        rf"\b(?P<hit>{_MANY}) {_NAMED} en\b",
        rf"{_WHO}{_BEING}(?:bekend als )?(?:een|de|het|hun|een van de) {_NP}(?P<hit>(?:{_ONE}|{_MANY})\b)",
        rf"{_NAMED}, (?:een|de|het) {_NP}(?P<hit>{_ONE}\b)",
        rf"{_NAMED}, {_NP}(?P<hit>{_ONE}\b)(?:,| (?:van|uit|die|en)\b)",
        rf"(?<![\w-])(?:de|het) (?P<hit>{_ONE})\b(?!,? [{PERSON}{STRANGER}])",
        rf"{_NAMED}[:,]? (?:klom op |ging )?van (?:[^\s,;.:]+ ){{1,3}}?tot (?:de |een )?(?P<hit>{_ONE}\b)",
        rf"\bvan (?:[^\s,;.:]+ ){{1,3}}?tot (?:de |een )?(?P<hit>{_ONE}\b)(?:[:,]| [–—-]) {_NAMED}",
        rf"{_NAMED}(?::| [–—-]) (?:(?:de|het|een) )?(?:\w+ )?(?P<hit>{_ONE}\b)(?=$|[.,;!])",
        rf"{_NAMED}(?:[’']s?|s) {_NP}(?P<hit>{_CRIMINAL_BODY}|misdaden\b|drugshandel\b|drugssmokkel\b|(?:drugs"
        rf"|cocaïne|coke)-?{_TRADE}\b|slachtoffers\b)",
        rf"\b(?P<who>zijn|haar|hun) {_NP}(?P<hit>{_CRIMINAL_BODY}|misdaden\b|(?:drugs|cocaïne|coke)-?{_TRADE}\b)",
        rf"\b(?P<hit>{_CRIMINAL_BODY}|drugshandel|drugssmokkel|witwaspraktijken|misdaden|(?:drugs|cocaïne"
        rf"|coke)-?{_TRADE}) van {_NAMED}",
        rf"\b(?P<hit>{_CRIMINAL_BODY}) {_NAMED}",
        rf"{_WHO}{_BEING}(?:een|de|het|deel van een) {_NP}(?P<hit>{_CRIMINAL_BODY})",
        rf"{_NAMED}, (?:een|de|het) {_NP}(?P<hit>{_CRIMINAL_BODY})",
    ),
    *shape(
        Phrasing.DEED,
        rf"{_WHO}{_REACH}(?P<hit>{_PLAIN}|{_PARTED}|{_WITH_OBJECT} {_GAP}{_CRIME}|{_GAIN}|{_KNEW}|{_SET_UP}|{_CAUSED}"
        rf"|{_SPLIT}|(?:heeft|had) {_GAP}{_CRIME} op (?:zijn|haar) geweten)",
        rf"\b(?P<hit>{_TURNED}) {_WHO}",
        rf"\b(?P<hit>liet) {_WHO} (?!zich\b)(?:(?!(?:door|niet|nooit|geen|zich)\b)[^\s,;.:]+ ){{1,6}}?{_HARM}\b",
        rf"\b(?P<hit>{_BIDDING}) (?:[^\s,;.:]+ ){{0,4}}?(?:in opdracht|op bevel|op verzoek) van {_NAMED}",
        rf"\b(?:in opdracht|op bevel|op verzoek) van {_NAMED} (?:werd|werden|is|zijn"
        rf"|was) {_FAR}(?P<hit>{_BIDDING})\b",
        rf"\bdoor {_FAR}(?P<hit>{_TO_DO})(?:[^,;:.]{{0,60}},)? (?:werd|verdiende|bouwde|kon|vergaarde|kreeg|maakte"
        rf"|haalde) {_WHO}",
        rf"{_WHO} [^,;:.]{{0,60}}?(?:gebruikte|gebruikt|diende|hielp"
        rf"|zette) [^,;:.]{{0,40}}?,? ?om (?:[^\s,;.:]+ ){{0,4}}?(?P<hit>{_TO_DO})",
        rf"\bde (?:\w+ )?(?:man|vrouw|persoon|broers) die {_FAR}(?P<hit>{_PLAIN}"
        rf"|{_CRIME} (?:[^\s,;.:]+ ){{0,4}}?{_LED})"
        rf"(?:,| is| was) {_NAMED}",
        rf"\b(?:de (?:\w+ )?(?:man|vrouw|persoon) )?(?P<hit>(?:achter"
        rf"|aan het hoofd van) {_GAP}{_CRIME})[^,;:.]{{0,30}}"
        rf"(?:,| is| was| stond| staat| zat) {_NAMED}",
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
        rf"{_WHO}{_BEING}{_FAR}(?P<hit>schuldig\b(?! bevonden)|(?:op heterdaad )?betrapt (?:op|met"
        rf"|bij) {_GAP}{_CRIME}|op heterdaad betrapt\b|betrokken bij {_GAP}{_CRIME}"
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
        "vernietig wiste tipte schuld drug coca hero hasj cannabis wapen smokk witwas witge waste wast"
        " perste perst lichtte licht kocht"
        " koopt kopstuk meesterbrein brein crimi topcrim beroepscrim maffia misda misdr kartel cartel bende"
        " oplicht fraud moord huurmoord vermoor ontvoer afpers afgeperst medeplich dader mededader gangster"
        " boef dief veroordeel schuldig liquid steekp zwart vuil georganiseerde verduister gesmok verhand"
        " opgelicht omgekocht gestol stal bedroog chant gechant martel gefraud mensens mensenh geleide"
        " gerunde spil onderwereld illega onwettig strafba dader boeven handlanger dealer roofde beroof straf"
        " uithal folter doden neergesch ombreng uit wiet xtc verdovende wit overv bestal corrump dealde dealt"
        " intimid inbrek handlang terror pooier zware drijvende liet laat lieten begaan heterdaad slachtoff"
        " verscheept ingevoerd uitgevoerd omgekoch bedreigd gepleegd"
    ),
    accusing=starts("verdacht beschuld aangekl vervolg gezocht terecht vermeen vermoed"),
    shapes=_SHAPES,
    someone=re.compile(rf"{_WHO}|\b(?:zijn|haar|hun)\b|\b(?:de|het) {_ONE}\b", re.IGNORECASE),
    tells=re.compile(
        r"\b(?:zegt|zeggen|zei|zeiden|stelt|stellen|stelde|stelden|beweert|beweren|beweerde|meent|menen|verdenkt"
        r"|verdacht(?:e|en)?"
        r"|verdenking\w*|beschuldig\w*|aangeklaagd|aanklacht|aanklager\w*|tenlastegelegd|ten laste|vervolgd"
        r"|vervolging"
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
    despite=re.compile(
        rf"\b(?:ondanks|niettegenstaande) (?:(?:zijn|haar|hun) |{_NAMED}[’']?s? )(?:\w+ ){{0,2}}?ontkenning(?:en)?"
        r"|\b(?:hoewel|ofschoon|ook al|al) (?:hij|zij|ze) (?:(?:het|dit|dat|alles|nog steeds|alle schuld) ){0,2}"
        r"(?:ontken(?:t|nen|de|den)|betwist\w*)(?: (?:hij|zij|ze))?(?: (?:het|dit|dat|alles))?,",
        re.IGNORECASE,
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
        r"|\b(?:weiger\w*|beslag\w*|vernietig\w*|arrester\w*|doorzocht|bedreigd|verdedig\w*|opsporen|op te sporen"
        r"|sporen|aan het licht|in kaart|stop|gestopt|douanier\w*|ontmantel\w*|onthul\w*|roman\w*|verhaal|verhalen"
        r"|berichten|gelezen|las|lezen|tegen|bestrijd\w*|bestreed|bestreden|strijd|onderzo\w*|onderzocht\w*"
        r"|politie\w*|recherch\w*|agent(?:en|e)?"
        r"|officier\w*|justitie|rechters?|rechtbank|hof|raadsheer|advoca\w+|journalist\w*|verslaggever\w*"
        r"|auteur\w*|boek\w*"
        r"|films?|documentaires?|deskundigen?|onderzoeker\w*|slachtoffers?|getuig\w*|informant\w*|undercover"
        r"|aangehouden"
        r"|gearresteerd|arrestatie\w*|opgepakt|aanklacht\w*|vervolg\w*|proces|zitting\w*|hoger beroep|uitgeleverd|wet"
        r"|wetten|wetboek|artikel\w*|voorkom\w*|waarschuw\w*|strafzaak|strafrecht\w*|douane|minister\w*)\b",
        re.IGNORECASE,
    ),
    propose="Volgens {by} …",
    soften="vermeende {hit}",
    somebody="het Openbaar Ministerie",
)
