"""Rules that find people in Dutch: by title, role, age, initial, apposition, speech, and what is done only to people.

In: a sentence. Out: candidates. Refuses to know anybody: the tables hold roles, verbs and common given names. A person
given by an initial is a person of that name.
"""

from collections.abc import Iterator

from generator.convert.dutch.words import WORDS
from generator.convert.names import rows
from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import CAP, LAST, PERSON, UPPER

_TITLES = (
    r"(?:[Mm]r|[Dd]r|[Pp]rof|[Dd]rs|[Ii]r)\.(?: (?:mr|dr|prof|drs|ir)\.)*|[Mm]inister(?: van \w+)?|[Ss]taatssecretaris"
    r"|[Bb]urgemeester|(?:[Hh]oofd)?[Cc]ommissaris|(?:[Hh]oofd)?[Ii]nspecteur|[Mm]evrouw|[Mm]eneer"
)
ROLES = (
    r"(?:ex-|oud-|mede-?)?(?:[a-z-]*(?:advocaat|advocate|verdachte|journalist|journaliste|verslaggever|verslaggeefster"
    r"|woordvoerder|woordvoerster|rechter|crimineel|baas|handelaar|ondernemer|onderneemster|deskundige|onderzoeker"
    r"|directeur|directrice|eigenaar|eigenares|oprichter|oprichtster|verkoper|leider|chef|agent|agente|procureur"
    r"|commissaris|inspecteur|getuige|rechercheur))"
    r"|officier van justitie|zaaksofficier|hoofdofficier(?: van justitie)?|landsofficier|advocaat-generaal|aanklager"
    r"|raadsman|raadsvrouw|raadsheer|strafpleiter|pleiter|rechter-commissaris|onderzoeksrechter|magistraat|substituut"
    r"|topman|topvrouw|bestuurder|bestuursvoorzitter|voorzitter|ceo|CEO|medewerker|werknemer|programmeur|ontwikkelaar"
    r"|beheerder|wederverkoper|distributeur|tussenpersoon|kopstuk|spil|kroongetuige|liquidatieverdachte"
    r"|zaakvoerder|boekhouder|koerier|notaris|makelaar|winkelier|accountant|transporteur|(?:oud-)?douanier|chauffeur"
    r"|beklaagde|vennoot|kapper|ambtenaar|arts|hoogleraar|criminoloog|auteur|schrijver|columnist|politicus|Kamerlid"
    r"|wethouder|korpschef|politiechef"
    r"|teamleider|juwelier|ex-vrouw|ex-man|vrouw|weduwe|speurder|zakenman|vastgoedman|drugsbaron"
    r"|crimefighter|rapper|voetballer|bokser|broer|zus|vader"
    r"|moeder|zoon|dochter|neef|vriend|vriendin|echtgenoot|echtgenote|partner|compagnon|zakenpartner|handlanger"
    r"|slachtoffer|informant|lid|Rotterdammer|Amsterdammer|Hagenaar|Utrechter|Brabander|Limburger|Antwerpenaar"
)
_FROM = (
    r"(?:\w{3,}(?:dammer|damse|naar|lander|landse|bander|burger|aanse)|Belg|Brit|Duitser|Duitse|Fransman|Marokkaan"
    r"|Turk|Albanees|Canadees|Brusselaar)"
)
_NAME = rf"(?P<name>{PERSON})"
_SAID = (
    r"(?:zegt|zei|stelt|stelde|vertelt|vertelde|verklaart|verklaarde|aldus|meent|meende|vindt|vond|benadrukt"
    r"|benadrukte|reageert|reageerde|betoogt|betoogde|schrijft|schreef|waarschuwt|waarschuwde|concludeert"
    r"|concludeerde|ontkent|ontkende|bekende|bekent|bevestigt|bevestigde|noemt|noemde|eist|eiste|licht)"
)
_DONE = (
    r"(?:aangehouden|opgepakt|gearresteerd|veroordeeld|vrijgesproken|uitgeleverd|vervolgd|verdacht|aangeklaagd"
    r"|gedagvaard|vrijgelaten|vastgezet|verhoord|opgesloten|gedetineerd|voorgeleid|berecht|beschuldigd|ontslagen"
    r"|schuldig)"
)
_VERB = (
    r"(?:vroeg|vraagt|eiste|eist|vorderde|vordert|zei|zegt|kreeg|krijgt|werd|wordt|had|heeft|was|is|noemde|noemt|sprak"
    r"|kon|moest|ging|legde|liet|zag|stond|hield|stelde|wilde|vond)\b"
)
GIVEN = (
    "Aad Abdel Adriaan Ahmed Ali Anke Anna Anne Annelies Annemarie Anton Arie Arjan Arno Astrid Bart Bas Ben Bert Bob"
    " Bram Carla Cees Chantal Charles Chris Christian Christine Corné Daan Daniel Danny David Dennis Dick Dirk Edwin"
    " Ellen Els Emma Eric Erik Ernst Eva Evert Fatima Femke Ferry Filip Frank Frans Fred Freek Frits Geert Gerard"
    " Gerrit Gijs Guido Guy Hans Harm Harry Hassan Heleen Hendrik Henk Herman Hilde Hugo Ilse Inge Ingrid Ivo Jaap"
    " Jacco Jacob Jan Janneke Jasper Jelle Jeroen Jerry Jesse Jo Joep Johan Johannes John Joost Joris Jos Judith Jurgen"
    " Karel Karen Karim Karin Kees Kevin Khalid Kim Klaas Koen Koos Kris Laura Lars Lies Linda Lisa Lodewijk Lotte"
    " Louis Luc Lucas Maarten Marc Marcel Maria Marieke Marijke Marjan Mark Marleen Martijn Martin Mathieu Maurits"
    " Michel Michiel Miranda Mohamed Mohammed Monique Mustafa Nathalie Nicole Niels Nico Olaf Omar Onno Oscar Paul"
    " Peter Petra Philip Pieter Piet Pim Rachid Ralph Ramon Remco René Richard Rick Rob Robbert Robert Roel Ronald"
    " Rob Roos Ruben Rudolf Ruud Samir Sander Sandra Saskia Sofie Stefan Stijn Sven Theo Thijs Thomas Tim Tineke Tom"
    " Ton Veerle Victor Vincent Walter Wendy Wesley Wilfried Willem Wim Wouter Youssef Yvonne"
)
ROWS = rows.compiled(
    (
        (
            "people",
            "initial",
            rf"\b(?P<name>(?!(?:De|Van|Den|Der|El|Ten|Ter|La|Le) ){CAP}(?: (?:[Dd]e|[Vv]an|[Dd]er|[Dd]en|[Ee]l|[Aa]l"
            rf"|[Bb]en|ten|ter|la|op"
            rf"|le|in|[’']t|[“\"‘'][A-Z]\w+[”\"’'])){{0,4}} (?:van )?[{UPPER}]\.)(?! ?[{UPPER}]\.)",
        ),
        ("people", "title", rf"(?<![\w-])(?P<role>(?:[Oo]ud-|[Ee]x-)?(?:{_TITLES})) {_NAME}"),
        ("people", "one of several", rf"\b(?:man|vrouw|verdachte|beklaagde|broer|zus), {_NAME}(?=,)"),
        (
            "people",
            "role, then initials",
            rf"(?<![\w-])(?P<role>(?i:{ROLES})(?: van [^,.;:()]{{1,40}},)?),? (?:(?:mr|dr|prof|drs)\. )+"
            rf"(?P<name>(?:[{UPPER}]\. ?){{1,4}}(?:(?:de|van|der|den|ter|ten|’t|'t|in|op) ){{0,3}}{CAP})",
        ),
        (
            "people",
            "role",
            rf"(?<![\w-])(?P<role>(?i:{ROLES})(?: (?!van\b|en\b|in\b)[a-z-]+){{0,2}}?),? (?:(?:mr|dr|prof"
            rf"|drs)\. )*{_NAME}",
        ),
        (
            "people",
            "office",
            rf"(?<![\w-])(?P<role>(?i:{ROLES}|hoofd|baas) (?:van|bij|voor|namens) (?:[^,.;:()]|(?<="
            rf" [A-Z])\.){{1,60}}), (?:mr\. )?{_NAME}(?=[,.)]|$)",
        ),
        ("people", "age", rf"{_NAME} ?(?:\(\d\d\)|\(\d\d jaar\)|, \d\d(?: jaar)?[,)])"),
        ("people", "years", rf"\d\d-jarige (?:{_FROM} )?{_NAME}"),
        ("people", "alias", rf"{_NAME},? (?:alias|bijgenaamd|ook bekend als|ook wel) "),
        (
            "people",
            "apposition",
            rf"{_NAME}, (?P<role>(?!{_VERB})(?:(?:de|een|het|zijn|haar|hun|destijds|toen"
            rf"|voormalig) )?(?:[a-zé-]+ ){{0,3}}?"
            rf"(?:{ROLES})\b(?: (?:van|bij|namens|voor) [^,.;:()]{{1,40}})?)",
        ),
        ("people", "relative", rf"{_NAME}, (?P<role>(?:die|wiens|wier) (?:[\w-]+ ){{0,7}}?{_DONE})\b"),
        ("people", "speech after", rf"\b{_SAID} {_NAME}"),
        ("people", "speech before", rf"{_NAME} (?:{_SAID})\b"),
        ("people", "procedure", rf"{_NAME},? (?:werd|wordt|is|was) (?:[\w-]+ ){{0,7}}?{_DONE}\b"),
        (
            "people",
            "procedure, turned",
            rf"\b(?:werd|wordt|is|was) (?:[a-z0-9-]+ ){{0,4}}{_NAME}(?= (?:\S+ ){{0,7}}?{_DONE}\b)",
        ),
        (
            "people",
            "what only people do",
            rf"{_NAME} (?:kreeg|krijgt|moet|moest|hoorde|staat|stond|zit|zat|gaat|ging|heeft|had) (?:[\w-]+ ){{0,6}}?"
            r"(?:cel|celstraf|gevangenis|gevangenisstraf|terecht|vast|beroep|bekend|ontkend|taakstraf)\b",
        ),
        ("people", "against", rf"\b(?:tegen|veroordeelde|veroordeelt|dagvaardde|zaak-|cliënt|cliënte) {_NAME}"),
        ("people", "given name", rf"\b(?P<name>(?:{'|'.join(GIVEN.split())})(?:-[A-Z]\w+)?{LAST})"),
        (
            "people",
            "list",
            rf"\b(?:mannen|vrouwen|verdachten|personen|leden|kopstukken|verkopers)\b[^:]{{0,40}}: "
            rf"(?P<name>{PERSON}(?:, {PERSON})*,? en {PERSON})",
        ),
    )
)


def find(text: str) -> Iterator[Candidate]:
    """Everybody whom a rule names in this sentence."""
    return rows.people(text, ROWS, WORDS)
