"""Rules that find networks, companies, groups, agencies, courts and operations in French.

In: nothing. Out: rows. Refuses to know any of them but offices of which there is only one in a country: the rows look
at the noun beside a name and at the form of the name.
"""

import re

from generator.convert.french.countries import DEMONYMS
from generator.convert.names.spelling import CAP, RUN
from generator.convert.sieve import table

_NAME = rf"(?:[“\"«‘'][ \u00a0\u202f]?)?(?P<name>{RUN})"
_TOWN = rf"(?:(?:Le|La|Les|Saint|Sainte)[ -])?{CAP}"
_SECRET = r"(?:chiffrée?s?|cryptée?s?|sécurisée?s?|codée?s?|ultra-?sécurisée?s?)"
_SERVICE = (
    rf"(?:(?:messagerie|application|appli|réseau|plateforme|plate-forme|service|système|solution|outil"
    rf"|logiciel|opérateur|fournisseur|marque|téléphonie)"
    rf"(?: (?:de (?:messagerie|communication|communications|téléphonie|messages|télécommunication"
    rf"|téléphones?|chat)|instantanée|mobile|téléphonique|criminel(?:le)?))*(?: (?:dite? )?{_SECRET})+"
    r"|cryptophones?|cryptotéléphones?|crypto-téléphones?|messagerie(?: instantanée)?|application de"
    r" messagerie|service de messagerie|réseau de messagerie"
    r"|réseau de téléphonie|plateforme de communication|plate-forme de communication|réseau de communication)"
)
_DEVICES = (
    rf"(?:(?:téléphones?|smartphones?|appareils?|terminaux|terminal|boîtiers?|mobiles?|communications|messages"
    rf"|cryptophones?|cryptotéléphones?|PGP)(?: {_SECRET})*)"
)
_LEGAL = (
    r"(?:SARL|SASU|SAS|SA|EURL|SPRL|SRL|BV|B\.V\.|Ltd|Limited|Inc|LLC|GmbH|AG|Holding|Corp|S\.A\.|S\.à r\.l\."
    r"|FZE|FZCO)(?![\w])"
)
_DEMONYM = "|".join(sorted(DEMONYMS, key=len, reverse=True))
_OF = r"(?:de |d[’']|du |des |de la |de l[’'])"
_COURT = (
    r"(?:[Tt]ribunal (?:correctionnel|judiciaire|de grande instance|de première instance|pénal|criminel)"
    r"|[Cc]our (?:d[’']appel|d[’']assises|criminelle)|[Tt]ribunal"
    r"|[Cc]hambre du conseil|[Cc]hambre de l[’']instruction)"
)
_WORLD = (
    r"Europol|Eurojust|Interpol|FBI|DEA|NCA|BKA|JIRS|JUNALCO|Junalco|C3N|OFAST|Ofast|OCRTIS|DGSI|DGSE"
    r"|DNRED|GIGN|PNF|PNACO|Pnaco|AFP australienne|RCMP|Guardia Civil|Carabinieri|Policía Nacional|GRC|NSA|OLAF"
    r"|Tracfin|ANSSI|Anssi|CNIL|Cnil|UNODC"
    r"|[Pp]olice nationale|[Gg]endarmerie nationale|[Pp]olice judiciaire(?: fédérale)?|[Pp]olice fédérale"
    r"|[Pp]arquet fédéral|[Pp]arquet national (?:financier|antiterroriste|anticriminalité organisée)"
    r"|[Pp]arquet général"
    r"|Cour de cassation|Conseil constitutionnel|Conseil d[’']État|Cour européenne des droits de"
    r" l[’']homme|Cour de justice de l[’']Union européenne|Cour pénale fédérale|Tribunal fédéral|Ministère"
    r" public de la Confédération"
    r"|[Cc]entre de lutte contre les criminalités numériques|[Oo]ffice anti-?stupéfiants|[Dd]irection"
    r" générale de la sécurité intérieure|[Gg]endarmerie royale du Canada"
)
ROWS = table(
    (
        (
            "networks",
            "example of its kind",
            rf"\b(?:messageries|réseaux|services|applications|plateformes|plates-formes)(?: [\w-]+)?"
            rf" (?:comme|tels? que|telles? que) {_NAME}",
        ),
        (
            "networks",
            "who stands behind it",
            rf"\b(?:hommes?|concepteurs|cerveaux?|société|dirigeants) derrière (?:la messagerie |le réseau )?{_NAME}",
        ),
        (
            "networks",
            "word for messages in its name",
            rf"\b(?P<name>{CAP} (?:Chat|Messenger|Phone|Comms?|Encrypt\w*|Crypt\w*))\b",
        ),
        ("companies", "partners", rf"(?P<name>{RUN} & (?:{CAP}|[Zz]onen|[Ff]ils|[Cc]o)\b(?: {_LEGAL})?)"),
        (
            "networks",
            "what it is, then its name",
            rf"\b{_SERVICE},?(?: (?:de|du nom de|baptisée?|nommée?|appelée?|dite?|appelé|connue? sous le"
            rf" nom de))? {_NAME}",
        ),
        (
            "networks",
            "whose phones they are",
            rf"\b(?:téléphones?|smartphones?|appareils?|terminaux|boîtiers|communications|messages"
            rf"|conversations|échanges) (?:{_SECRET} )+(?:de la marque |de |du réseau |d[’']|via |sur |par"
            rf" )?{_NAME}",
        ),
        (
            "networks",
            "what its phones are",
            rf"\b(?:cryptophones?|cryptotéléphones?|PGP|téléphones? PGP) (?:de la marque |de |du réseau "
            rf"|d[’'])?{_NAME}",
        ),
        (
            "networks",
            "apposition",
            rf"{_NAME}, (?:une? |la |le |l[’']|cet?t?e? )(?:[\w’'-]+ ){{0,3}}?(?:{_SERVICE}|messagerie"
            rf"|{_DEVICES})(?! ?[A-ZÀ-Þ«])",
        ),
        (
            "networks",
            "its users",
            rf"\b(?:utilisateurs?|usagers?|abonnés|messages|messagerie|serveurs?|piratage|hack|infiltration"
            rf"|démantèlement|chute|conversations|déchiffrement|décryptage|interception|données|téléphones?"
            rf"|boîtiers?) (?:de la messagerie |du réseau |de |d[’'])(?P<name>[A-Z]\w*[A-Z]\w*(?:"
            rf" [A-Z]\w*)?|{CAP} [A-Z]{{2,}})",
        ),
        (
            "networks",
            "the breaking of it",
            rf"\b(?:piratage|hack|infiltration|démantèlement|chute|déchiffrement|décryptage|craquage) (?:de"
            rf" la messagerie |du réseau |de |d[’']){_NAME}",
        ),
        (
            "networks",
            "what was broken",
            rf"\b(?:piraté|infiltré|démantelé|déchiffré|décrypté|cassé|pénétré|craqué|fait tomber|hacké)"
            rf" (?:la messagerie |le réseau |l[’']application )?{_NAME}",
        ),
        (
            "networks",
            "what was done to it",
            rf"{_NAME} (?:a|avait|est|était|ont|sont) (?:été )?(?:[\w]+ )?(?:piratée?s?|infiltrée?s?"
            rf"|démantelée?s?|déchiffrée?s?|décryptée?s?|hackée?s?|débranchée?s?|mise?s? hors (?:ligne"
            rf"|service))",
        ),
        (
            "networks",
            "messages went through it",
            rf"\b(?:communiqu\w+|échang\w+|messages|conversations|écrivai\w+|discut\w+|discussions)(?:"
            rf" (?!via|sur)[\w’'-]+){{0,3}} (?:via|sur) (?:la messagerie |le réseau |l[’']application"
            rf" )?{_NAME}",
        ),
        ("companies", "legal form", rf"(?P<name>{RUN},? {_LEGAL})"),
        (
            "companies",
            "what it is, then its name",
            rf"\b(?:[Ss]ociété|[Ee]ntreprise|[Ff]irme|[Ff]abricant|[Ss]tart-up|[Cc]ompagnie|[Hh]ébergeur"
            rf"|[Mm]aison mère|[Éé]diteur|[Cc]haîne)(?: (?:{_DEMONYM}))?(?: (?:de télécommunications"
            rf"|informatique|écran|offshore))? {_NAME}",
        ),
        (
            "companies",
            "apposition",
            rf"{_NAME}, (?:une? |la |l[’']|le )(?:[\w’'-]+ ){{0,3}}?(?:société|entreprise|firme|compagnie"
            rf"|start-up|fabricant|hébergeur)\b(?! ?[A-ZÀ-Þ«])",
        ),
        (
            "companies",
            "whose people they are",
            rf"\b(?:PDG|patron|patronne|fondateur|cofondateur|dirigeants?|directeur général|employés"
            rf"|salariés|gérant) (?:de la société |de l[’']entreprise |de |d[’']){_NAME}",
        ),
        (
            "companies",
            "where it sits",
            rf"{_NAME},? (?:(?:qui )?(?:est |était )?)?(?:basée?|installée?|établie?|immatriculée?"
            rf"|domiciliée?) (?:à|en|au|aux)\b",
        ),
        (
            "groups",
            "what it calls itself",
            rf"\b(?:[Cc]artel|[Cc]lan|[Gg]ang|[Oo]rganisation criminelle|[Rr]éseau criminel|[Mm]afia)(?:"
            rf" (?:des|de|du|d[’']))? [«“\"]?[ \u00a0]?(?P<name>{CAP}(?: {CAP})*)",
        ),
        ("groups", "Mafia", r"\b(?P<name>(?:DZ|Mocro) [Mm]aff?ia)\b"),
        ("courts", "court of a place", rf"\b(?P<name>{_COURT} {_OF}{_TOWN}(?:-{CAP})*)"),
        (
            "courts",
            "court of a land",
            rf"\b(?P<name>(?:[Tt]ribunal (?:correctionnel )?(?:francophone|néerlandophone) de {_TOWN}"
            rf"|[Cc]our spéciale {_OF}{_TOWN}))",
        ),
        (
            "courts",
            "supreme court",
            r"\b(?P<name>Cour de cassation|Conseil constitutionnel|Cour européenne des droits de"
            r" l[’']homme|Cour de justice de l[’']Union européenne|Tribunal fédéral|Tribunal pénal fédéral"
            r"|Conseil d[’']État)",
        ),
        (
            "agencies",
            "prosecutors of a place",
            rf"\b(?P<name>(?:[Pp]arquet(?: fédéral)?|[Jj]uridiction interrégionale spécialisée(?:"
            rf" \(JIRS\))?|JIRS|[Pp]arquet général) {_OF}{_TOWN}(?:-{CAP})*)",
        ),
        (
            "agencies",
            "police of a place or a kind",
            rf"\b(?P<name>(?:[Pp]olice|[Gg]endarmerie|[Ss]ection de recherches|[Ss]ûreté départementale"
            rf"|[Bb]rigade|[Pp]olice judiciaire|[Bb]rigade de recherches|[Aa]ntenne de l[’']Office|DIPJ"
            rf"|SRPJ|DCPJ|DTPJ|DZPJ|DIPN|DDSP|PJ|BRB|BRI|GIR|SR|[Ss]ervice interdépartemental)"
            rf" {_OF}{_TOWN}(?:-{CAP})*)",
        ),
        (
            "agencies",
            "zone of the local police",
            rf"\b(?P<name>[Zz]one de police (?:de |d[’'])?{_TOWN}(?:-{CAP})*)",
        ),
        (
            "agencies",
            "force of a land",
            rf"\b(?P<name>(?:[Pp]olice|[Gg]endarmerie|[Jj]ustice|[Dd]ouane|[Pp]arquet)(?: (?:fédérale?"
            rf"|nationale?|judiciaire))? (?:{_DEMONYM}))\b",
        ),
        (
            "agencies",
            "office",
            r"\b(?P<name>(?:[Oo]ffice [Cc]entral|[Oo]ffice national|[Oo]ffice|[Dd]irection (?:générale"
            r"|centrale|nationale|régionale|interrégionale)|[Dd]irection|[Cc]entre (?:national|de lutte)"
            r"|[Bb]rigade (?:de|des|nationale)|[Ss]ervice (?:national|central|régional|d[’']information)"
            r"|[Ii]nstitut|[Aa]gence|[Uu]nité (?:nationale|nationale cyber))"
            r" (?:(?:pour|contre|de|des|du|d[’']|la|le|les|l[’']|et|à|en|anti-?\w+|cyber)["
            r" ]?){0,4}(?:[a-zéèà’'-]{4,} ?(?:(?:de|des|du|d[’']|la|le|les|l[’']|et|à|en|aux|contre)"
            r" ?){0,3}){1,6})(?= \([A-Z]|,|\.|$)",
        ),
        (
            "agencies",
            "ministry",
            rf"\b(?P<name>(?:[Mm]inistère (?:de la|de l[’']|des|du) {CAP}|[Mm]inistère public|[Mm]inistère"
            rf" de l[’']intérieur|[Mm]inistère de la justice))\b",
        ),
        ("agencies", "office of which there is one", rf"\b(?P<name>{_WORLD})\b"),
        ("operations", "operation", rf"\b(?P<name>[Oo]pération [«“\"]?[ \u00a0]?{CAP}(?: {CAP})?)"),
        (
            "operations",
            "what it is called",
            rf"\b(?:opération|enquête|investigation|dossier|coup de filet)\b(?:[^,.;]{{0,40}}?),?"
            rf" (?:baptisée?|nommée?|surnommée?|(?:sous le )?nom de code|dite?|dénommée?|appelée?) {_NAME}",
        ),
    ),
    cased=True,
)

SECRETS = re.compile(
    r"chiffré|crypté|messagerie|cryptophone|cryptotéléphone|cryptologie|\bPGP|téléphones sécurisés", re.IGNORECASE
)
"""In a sentence: it is about secret messages, and the shape of a name is enough for a network."""
