"""Dutch words that begin sentences and names of offices, and are no names by themselves; what goes around a name.

In: nothing. Out: a lexicon. Refuses to know any name but those that everybody knows.
"""

import re

from generator.convert.dutch.countries import COUNTRIES, DEMONYMS
from generator.convert.names.rows import Lexicon

_ORDINARY = (
    "de het een en van in op te dat die dit deze der den des is was zijn werd werden wordt worden heeft had hebben"
    " hadden er hij zij ze we wij je jij u ik men hun haar hem zijn mijn ons onze maar of als want dus toch ook nog"
    " al wel niet geen geven voor na naar met zonder onder over tussen tegen tijdens sinds vanaf vanuit via volgens"
    " aldus bij aan om uit door tot toen dan nu daar daarna daarnaast daarom daarbij daarmee daarvoor daarop hier"
    " hierdoor hierbij waar waarom wanneer wie wat hoe welke zo zoals zodra zowel omdat doordat hoewel terwijl nadat"
    " voordat eerst eerder later inmiddels intussen ondertussen destijds vervolgens uiteindelijk bovendien echter"
    " verder namens ondanks wegens vanwege dankzij rond ruim bijna meer minder veel vele enkele sommige andere"
    " beide elk elke ieder iedere alle allen alles één twee drie vier vijf zes zeven acht negen tien elf twaalf"
    " tientallen honderden duizenden maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart"
    " april mei juni juli augustus september oktober november december gisteren vandaag morgen vorig vorige dit"
    " politie justitie rechtbank rechter rechters officier officieren recherche rechercheurs agenten verdachte"
    " verdachten advocaat advocaten verdediging klanten gebruikers berichten toestellen telefoons servers bedrijf"
    " oprichter directeur man mannen vrouw mensen foto beeld bron archieffoto lees bekijk kijk luister reageren"
    " mr mr. dr dr. prof prof. drs drs. ir ir. mevrouw meneer heer ex oud zogeheten zogenoemde genaamd sindsdien"
    " opnieuw alleen samen zelfs juist vooral mogelijk vermoedelijk waarschijnlijk afgelopen komende begin eind medio"
)
ORDINARY = frozenset(_ORDINARY.split())
_PLAIN = (
    "whatsapp telegram signal android iphone google facebook instagram apple samsung blackberry nokia wickr threema"
    " youtube linkedin paypal tiktok microsoft chatgpt openai protonmail mastercard westernunion"
    " moneygram snapchat marktplaats internet bitcoin gps pgp nederlands engels ov europa europese unie"
    " justitie politie tweede"
    " kamer opiumwet grondwet"
)
_ARTICLES = "De|Het|Een|Bij|In|Op|Van|Volgens|Ook|Via|Na|En|Door|Voor|Met|Tegen|Toen|Namens|Aan|Uit"

WORDS = Lexicon(
    ordinary=ORDINARY,
    plain=frozenset(_PLAIN.split()) | {word.casefold() for word in DEMONYMS},
    leading=re.compile(rf"(?:{'|'.join(DEMONYMS)}) (?=[A-Z])"),
    first=re.compile(rf"(?:(?:{_ARTICLES}) )+"),
    calling=re.compile(
        r"(?:(?i:[a-z-]*(?:advocaat|advocate|verdachte|journalist|verslaggever|woordvoerder|rechter|officier|ondernemer"
        r"|deskundige|onderzoeker|directeur|eigenaar|oprichter|verkoper|leider|chef|agent|commissaris"
        r"|inspecteur|getuige"
        r"|rechercheur|raadsman|raadsvrouw|hoogleraar|topman|voorzitter|aanklager|minister|burgemeester|handelaar))"
        r"|Boekhouder|Zaakvoerder|Koerier|Notaris|Makelaar|Winkelier|Juwelier|Accountant|Transporteur|Chauffeur"
        r"|Beklaagde"
        r"|Vennoot|Ambtenaar|Programmeur|Compagnon|Broer|Zus|Vader|Zoon|Dochter|Neef|Kamerlid|Mevrouw|Meneer|Mr\.) ",
    ),
    no_person=re.compile(
        r"\b(?:Politie|Ministerie|Rechtbank|Hof|Raad|Dienst|Instituut|Parket|Team|Kamer|Wet|Wetboek|Straat|Plein"
        r"|BV|NV|Holding|Group|Groep|Stichting|Universiteit|Unie|Operatie|Onderzoek|Maffia|Mafia|Security"
        r"|Phone|Network|Police|Staten|Koninkrijk|Republiek|Noord|Zuid|Oost|West|Media|Justitie|Marechaussee)\b"
    ),
    short={
        "openbaar ministerie": "OM",
        "nederlands forensisch instituut": "NFI",
        "fiscale inlichtingen- en opsporingsdienst": "FIOD",
        "koninklijke marechaussee": "KMar",
        "rijksdienst voor het wegverkeer": "RDW",
        "autoriteit persoonsgegevens": "AP",
    },
    countries=COUNTRIES,
)
