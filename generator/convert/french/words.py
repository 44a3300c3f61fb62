"""French words that begin sentences and names of offices, and are no names by themselves; what goes around a name.

In: nothing. Out: a lexicon. Refuses to know any name but those that everybody knows.
"""

import re

from generator.convert.french.countries import COUNTRIES
from generator.convert.names.rows import Lexicon

_ORDINARY = (
    "le la les un une des du de au aux et ou mais donc or ni car ce cet cette ces son sa ses leur leurs"
    " mon ma mes notre"
    " nos votre vos il elle ils elles on nous vous je tu qui que quoi dont où se lui eux y en dans sur sous avec sans"
    " pour par contre entre vers chez depuis pendant durant avant après dès lors lorsque quand comme si puis ensuite"
    " enfin alors ainsi aussi encore toujours déjà jamais plus moins très trop tout toute tous toutes chaque plusieurs"
    " quelques certains certaines d'autres autre autres même mêmes aucun aucune seul seule selon d'après outre malgré"
    " grâce face suite à quant hors sauf hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche"
    " janvier février mars avril mai juin juillet août septembre octobre novembre décembre deux trois quatre cinq six"
    " sept huit neuf dix onze douze vingt trente quarante cinquante cent mille dizaines centaines milliers"
    " police gendarmerie justice tribunal parquet procureur juge juges magistrats avocat avocats avocate défense"
    " enquêteurs gendarmes policiers prévenu prévenus accusé accusés suspect suspects clients utilisateurs messages"
    " téléphones serveurs société entreprise fondateur directeur homme hommes femme photo image source"
    " crédit vidéo lire"
    " voir me maître m mm mme mlle dr monsieur madame c'est c’est s'il s’il l'un l’un également cependant toutefois"
    " pourtant néanmoins désormais finalement parmi près environ rien personne ancien ancienne dit dite"
    " baptisé baptisée"
    " interrogé interrogée contacté contactée sollicité sollicitée condamné condamnée âgé âgée né née originaire reste"
    " jugé jugée placé placée mis mise poursuivi poursuivie soupçonné soupçonnée opération affaire dossier enquête"
)
ORDINARY = frozenset(_ORDINARY.split())
_PLAIN = (
    "whatsapp telegram signal android iphone google facebook instagram apple samsung blackberry nokia wickr threema"
    " youtube linkedin paypal tiktok microsoft chatgpt openai protonmail mastercard westernunion"
    " moneygram snapchat leboncoin internet bitcoin gps pgp web union europe code constitution état etat"
    " république covid afp"
)
_ARTICLES = (
    "Le|La|Les|Un|Une|Des|Du|De|Au|Aux|En|À|A|Chez|Pour|Par|Selon|Avec|Et|Dans|Contre|Ainsi|Puis|Ce|Cette|Son|Sa"
)

WORDS = Lexicon(
    ordinary=ORDINARY,
    plain=frozenset(_PLAIN.split()),
    leading=re.compile(r"(?:(?:MM?\.|Mmes?|Mlle|Mes?|Maîtres?|Dr|Pr) |(?:[LSCJNM]|Qu)[’'](?=[A-ZÀ-Þ]))+"),
    first=re.compile(rf"(?:(?:{_ARTICLES}) |(?:[LDSCJNM]|Qu|Jusqu|Lorsqu|Puisqu)[’'](?=[A-ZÀ-Þ]))+"),
    calling=re.compile(
        r"(?:Avocate?|Procureure?|Juge|Présidente?|Directeur|Directrice|Fondateur|Fondatrice|Patronne?"
        r"|Gérante?|Journaliste|Ministre"
        r"|Maire|Colonel|Général|Commandant|Capitaine|Commissaire|Inspecteur|Expert|Chercheur|Professeure?"
        r"|Prévenue?|Accusée?|Suspecte?|Témoin"
        r"|Ancien|Ancienne|Docteur|Monsieur|Madame|Maître) ",
    ),
    no_person=re.compile(
        r"\b(?:Police|Ministère|Tribunal|Cour|Conseil|Office|Direction|Parquet|Gendarmerie|Brigade|Code|Loi|Rue|Place"
        r"|Avenue|SA|SAS|SARL|Group|Groupe|Holding|Fondation|Université|Union|Opération|Security|Phone|Network"
        r"|Unis|Royaume|République|Nord|Sud|Est|Ouest|Médias?|Justice|Haute|Haut|Seine|Loire|Rhône|Alpes|Calais"
        r"|Assemblée|Sénat|Institut|Agence|Autorité|Commission)\b"
    ),
    short={
        "junalco": "JUNALCO",
        "centre de lutte contre les criminalités numériques": "C3N",
        "parquet national financier": "PNF",
        "parquet national anticriminalité organisée": "PNACO",
        "office anti-stupéfiants": "Ofast",
        "direction générale de la sécurité intérieure": "DGSI",
    },
    countries=COUNTRIES,
)
