"""Rules that find networks, companies, groups, agencies, courts and operations in Dutch.

In: nothing. Out: rows. Refuses to know any of them but offices of which there is only one in a country: the rows look
at the noun beside a name and at the form of the name.
"""

import re

from generator.convert.dutch.countries import DEMONYMS
from generator.convert.names.spelling import CAP, RUN
from generator.convert.sieve import table

_NAME = rf"[“\"„‘']?(?P<name>{RUN})"
_CITY = rf"(?:(?:Den|De|Sint|’s|'s)[ -])?{CAP}"
_CRYPTO = r"(?:crypto|gecodeerde |versleutelde |beveiligde |geheime |encrypted |PGP-)"
_SERVICE = (
    r"(?:(?:crypto)?(?:communicatie|bericht(?:en)?|chat|telefoon|telecom|messenger|PGP-?)-?(?:dienst|bedrijf|netwerk"
    r"|aanbieder|platform|app|provider|systeem|service|toepassing)|crypto-?(?:dienst|bedrijf|netwerk|aanbieder"
    r"|platform|app|provider|chatdienst|systeem)"
    r"|(?:versleutelde?|beveiligde?|gecodeerde?|encrypted) (?:dienst|netwerk|platform|app|systeem))"
)
_DEVICES = rf"(?:{_CRYPTO}?(?:tele)?(?:foons?|phones?|toestel(?:len)?|berichten|chats?|smartphones?|gsm['’]?s?))"
_SECRET = (
    rf"(?:{_CRYPTO}(?:tele)?(?:foons?|phones?|toestel(?:len)?|berichten|chats?|smartphones?|gsm['’]?s?|apparaten))"
)
_PART = (
    r"(?:telefoons?|toestel(?:len)?|berichten|gebruikers?|chats?|data|servers?|klanten|app|zaak|zaken|accounts?"
    r"|gesprekken|gegevens|abonnementen?|hack|netwerk|verkoper|dealer)"
)
_DOWN = r"(?:neer|offline|uit de lucht|plat|gekraakt|gehackt|ontmanteld|geïnfiltreerd|opgerold|neergehaald|platgelegd)"
_LEGAL = (
    r"(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|Holding|GmbH|Ltd|Limited|Inc|LLC|SA|SRL|BVBA|S\.?à\.?r\.?l|AG|Corp"
    r"|FZE|FZCO)(?![\w])"
)
_DEMONYM = "|".join(DEMONYMS)
_ADJECTIVE = r"(?:[Nn]ationale|[Ff]ederale|[Ll]okale|[Gg]erechtelijke|[Mm]ilitaire|[Dd]uitse)"
_COURT = (
    r"(?:[Rr]echtbank|[Gg]erechtshof|[Hh]of van (?:[Bb]eroep|[Aa]ssisen|[Cc]assatie)|[Cc]orrectionele rechtbank"
    r"|[Aa]ssisenhof|[Rr]aadkamer)"
)
_WORLD = (
    r"Europol|Eurojust|Interpol|FBI|DEA|NCA|FIOD|AIVD|BKA|RCMP|AFP|CIA|NSA|OLAF|NFI|OM|KMar|DKDB|THTC|Belastingdienst"
    r"|Douane|Openbaar Ministerie|Hoge Raad|Raad van State|Nederlands Forensisch Instituut|Koninklijke Marechaussee"
    r"|Landelijk Parket|Functioneel Parket|Team High Tech Crime|Nationale Politie|Landelijke Eenheid|Rijksrecherche"
    r"|Fiscale Inlichtingen- en Opsporingsdienst|Autoriteit Persoonsgegevens|Europees Hof van Justitie"
    r"|Europees Hof voor de Rechten van de Mens|Hof van Justitie"
)
ROWS = table(
    (
        (
            "networks",
            "example of its kind",
            rf"\b(?:zaken|diensten|chatdiensten|netwerken|apps|aanbieders|platforms?|cryptodiensten) (?:als"
            rf"|zoals) {_NAME}",
        ),
        (
            "networks",
            "who stands behind it",
            rf"\b(?:mensen|man|mannen|makers|oprichters?|bedrijf|bedrijven|brein|broers) achter (?:de"
            rf" (?:[a-z]+ )?)?{_NAME}",
        ),
        (
            "networks",
            "word for messages in its name",
            rf"\b(?P<name>{CAP} (?:Chat|Messenger|Phone|Comms?|Encrypt\w*|Crypt\w*))\b",
        ),
        ("companies", "partners", rf"(?P<name>{RUN} & (?:{CAP}|[Zz]onen|[Ff]ils|[Cc]o)\b(?: {_LEGAL})?)"),
        ("networks", "what it is, then its name", rf"\b{_SERVICE},? (?:genaamd |met de naam |van )?{_NAME}"),
        (
            "networks",
            "whose phones they are",
            rf"\b{_SECRET} (?:van|via|van het merk|van het type|van het bedrijf) {_NAME}",
        ),
        ("networks", "a part of it", rf"\b(?P<name>{CAP}(?: [A-Z][A-Z]+)?)(?:-| ){_PART}\b"),
        ("networks", "apposition", rf"{_NAME}, (?:een|de|het) (?:[\w-]+ ){{0,3}}?{_SERVICE}\b"),
        (
            "networks",
            "apposition of its phones",
            rf"{_NAME}, (?:een|de|het) (?:[\w-]+ ){{0,3}}?(?:aanbieder|leverancier|verkoper) van (?:[\w-]+"
            rf" ){{0,2}}?{_DEVICES}\b",
        ),
        (
            "networks",
            "what was brought down",
            rf"\b(?:[Nn]a|haalde|haalden|kraakte|kraakten|hackte|hackten|kraken van|hacken van|hack van|val"
            rf" van|infiltratie (?:van|in)|ontmanteling van|oprollen van) (?:justitie |de politie |het OM "
            rf"|ook |eerder |toen )*{_NAME}(?=[^.;]{{0,160}}\b{_DOWN}\b)",
        ),
        (
            "networks",
            "when it was brought down",
            rf"\b(?:nadat|toen|voordat|sinds) {_NAME}(?= [^.;,]{{1,60}}\b{_DOWN}\b)",
        ),
        (
            "networks",
            "the breaking of it",
            rf"\b(?:kraken|hacken|hack|val|ontmanteling|oprollen|infiltreren|kraak) van {_NAME}",
        ),
        (
            "networks",
            "what was done to it",
            rf"{_NAME} (?:is|werd|was|wordt|werden|ging|gingen) (?:[\w-]+ ){{0,6}}?{_DOWN}\b",
        ),
        (
            "networks",
            "messages went through it",
            rf"\b(?:berichten|chats|chatberichten|communiceerden|communiceerde|versleuteld|chatten"
            rf"|overlegden|contact) (?:[\w-]+ ){{0,3}}?(?:via|met|over) {_NAME}",
        ),
        (
            "networks",
            "what the phones are called",
            rf"\b(?:telefoons|toestellen|app),? (?:die )?(?:bekend (?:staan |stonden )?als|genaamd|heetten"
            rf"|heette) {_NAME}",
        ),
        ("companies", "legal form", rf"(?P<name>{RUN} {_LEGAL})"),
        (
            "companies",
            "what it is, then its name",
            rf"\b(?:[\w-]*[Bb]edrijf|[Oo]nderneming|[Vv]ennootschap|[Ff]irma|[Ff]abrikant"
            rf"|[Bb]eveiligingsbedrijf|[Ss]tichting|[Pp]rovider|[Hh]ostingbedrijf|[Oo]mroep) {_NAME}",
        ),
        (
            "companies",
            "apposition",
            rf"{_NAME}, (?:een|het|de) (?:[\w-]+ ){{0,3}}?(?:bedrijf|onderneming|fabrikant|producent"
            rf"|start-?up|hostingprovider)\b",
        ),
        (
            "companies",
            "whose people they are",
            rf"\b(?:[Tt]opman|[Oo]prichter|[Dd]irecteur|[Ee]igenaar|[Bb]estuurder|[Mm]edewerkers?|[Cc]eo"
            rf"|CEO|[Kk]lanten|[Ww]erknemers) van {_NAME}(?! \(\d)",
        ),
        ("companies", "where it sits", rf"{_NAME},? (?:dat |die )?(?:is |was )?gevestigd (?:is |was )?in\b"),
        (
            "groups",
            "what it calls itself",
            rf"\b(?:[Mm]otorclub|[Mm]otorbende|[Bb]ende|[Kk]artel|[Mm]isdaadorganisatie|[Dd]rugsorganisatie"
            rf"|[Dd]rugskartel|[Cc]lan|[Cc]riminele organisatie),? {_NAME}",
        ),
        ("groups", "its name, then what it is", rf"\b(?P<name>{CAP}(?: {CAP})?)[ -](?:kartel|clan|bende|[Mm]affia)\b"),
        ("courts", "court of a place", rf"\b(?P<name>{_COURT}(?: (?:in|van|te))? {_CITY})"),
        (
            "courts",
            "place of a court",
            rf"\b(?P<name>{CAP}(?:se|sche|ense) (?:rechtbank|gerechtshof|hof|assisenhof|correctionele"
            rf" rechtbank|raadkamer))\b",
        ),
        (
            "agencies",
            "police of a place",
            rf"\b(?P<name>[Pp]olitie (?:van |in |Eenheid )?{_CITY}(?:-{CAP})?(?: en {CAP}| {CAP}(?=[ ,.]))?)",
        ),
        (
            "agencies",
            "its place or land, then what it is",
            rf"\b(?P<name>(?:{_DEMONYM}|{CAP}se) (?:{_ADJECTIVE} )?(?:politie|justitie|recherche"
            rf"|gendarmerie|douane|Openbaar Ministerie|parket|marechaussee|autoriteiten|politiediensten?"
            rf"|inlichtingendienst|FBI|DEA))\b",
        ),
        (
            "agencies",
            "force of a kind",
            rf"\b(?P<name>(?:{_ADJECTIVE} (?:gerechtelijke )?[Pp]olitie|[Ff]ederaal [Pp]arket|[Pp]arket(?:"
            rf" (?:van|in))? {_CITY}|(?:[Aa]rrondissements|[Rr]essorts)parket (?:van |in )?{_CITY}"
            rf"|parket-generaal|(?:Landelijk|Functioneel) Parket|Koninklijke Marechaussee|[Mm]arechaussee))\b",
        ),
        (
            "agencies",
            "office",
            rf"\b(?P<name>(?:Dienst|Eenheid|Team|Afdeling) {CAP}(?: {CAP}){{0,3}}"
            rf"|(?:{CAP} (?:en )?){{0,3}}(?:Instituut|Inspectie|Opsporingsdienst"
            rf"|Inlichtingendienst|Autoriteit|Dienst|Inspectiedienst|Recherche))\b(?! van\b)",
        ),
        ("agencies", "ministry", rf"\b(?P<name>[Mm]inisterie van {CAP}(?: (?:en|&) {CAP}| {CAP})*)"),
        ("agencies", "office of which there is one", rf"\b(?P<name>{_WORLD})\b"),
        ("operations", "operation", rf"\b(?P<name>[Oo]peratie [“\"„‘']?{CAP}(?: {CAP})?)"),
        (
            "operations",
            "investigation",
            rf"\b(?:onderzoek|strafonderzoek|politieonderzoek|onderzoeken|rechercheonderzoek)"
            rf" [“\"„‘']?(?P<name>(?:\d\d[A-Z]\w+|{CAP}(?: {CAP})?))",
        ),
        (
            "operations",
            "under what name",
            rf"\b[Oo]nder de (?:code|schuil)?naam [“\"„‘']?(?P<name>(?:\d\d[A-Z]\w+|{CAP}(?: {CAP})?))[”\"’']?"
            rf"(?= [^.;]{{1,120}}\b(?:onderzoek|onderzoeken|actie|operatie)\b)",
        ),
        (
            "operations",
            "what it is called",
            rf"\b(?:onderzoek|operatie|actie|codenaam|schuilnaam)\b(?:[^,.;]{{0,40}}?)\b,? ?(?:(?:dat|die)"
            rf" )?(?:met de (?:code)?naam|onder de (?:code)?naam|genaamd|gedoopt(?: tot)?|codenaam|de naam)"
            rf" [“\"„‘']?(?P<name>(?:\d\d[A-Z]\w+|{CAP}(?: {CAP})?))",
        ),
    ),
    cased=True,
)

SECRETS = re.compile(
    r"versleutel|crypto|gecodeerd|\bPGP|chatdienst|berichtendienst|chatberichten|beveiligde telefoon", re.IGNORECASE
)
"""In a sentence: it is about secret messages, and the shape of a name is enough for a network."""
