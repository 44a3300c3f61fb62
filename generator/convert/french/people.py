"""Rules that find people in French: by title, role, age, initial, apposition, speech, and what is done only to people.

In: a sentence. Out: candidates. Refuses to know anybody: the tables hold roles, verbs and common given names.
"""

from collections.abc import Iterator

from generator.convert.french.countries import DEMONYMS
from generator.convert.french.words import WORDS
from generator.convert.names import rows
from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import CAP, LAST, PERSON

_TITLES = (
    r"(?:Me|Mes|Maîtres?|[Mm]aître|MM?\.|Mmes?|Mlle|Dr|Pr|[Mm]onsieur|[Mm]adame|[Ll]e (?:colonel|général"
    r"|commandant|capitaine|lieutenant"
    r"|commissaire|major|préfet|bâtonnier)|[Cc]olonel|[Gg]énéral|[Cc]ommandant|[Cc]apitaine|[Cc]ommissaire)"
)
ROLES = (
    r"(?:ex-|co-?|ancien(?:ne)? |vice-)?(?:avocate?|procureure?|vice-procureure?|substitut|magistrate?"
    r"|juge|présidente?|directeur|directrice|dirigeante?"
    r"|fondateur|fondatrice|cofondateur|gérante?|patronne?|patron|PDG|propriétaire|administrateur"
    r"|développeur|ingénieur|salariée?|employée?"
    r"|revendeur|distributeur|vendeur|intermédiaire|ministre|garde des Sceaux|députée?|sénateur|sénatrice"
    r"|huissier|huissière|notaire|greffier|greffière|comptable|expert-comptable|maire|préfète?|porte-parole|colonel"
    r"|général"
    r"|commandant|capitaine|commissaire|inspecteur|enquêteur|enquêtrice|policier|policière|gendarme|expert"
    r"|experte|journaliste|chercheur|chercheuse"
    r"|professeure?|criminologue|sociologue|auteure?|autrice|écrivain|témoin|victime|prévenue?|accusée?"
    r"|suspecte?|mise? en cause|mise? en examen|trafiquant|narcotrafiquant"
    r"|caïd|parrain|chef|cheffe|leader|cerveau|tête|logisticien|lieutenant|bras droit|complice|associée?"
    r"|membre|frère|sœur|père|mère|fils|fille|cousin|neveu|épouse|mari|compagne"
    r"|compagnon|homme d[’']affaires|entrepreneur|commerçant|rappeur|footballeur|boxeur|avocate? générale?"
    r"|secrétaire|responsable|représentante?|numéro deux|bâtonnier|conseil)"
)
_NAME = rf"(?P<name>{CAP}(?: [«“\"][ \u00a0\u202f]?{CAP}[ \u00a0\u202f]?[»”\"])?{LAST})"
_SAID = (
    r"(?:(?:a|avait) (?:[\w]+ )?(?:déclaré|expliqué|affirmé|assuré|ajouté|indiqué|précisé|souligné|estimé"
    r"|raconté|réagi|dénoncé|plaidé|soutenu"
    r"|insisté|confié|reconnu|nié|avoué|contesté|répondu|annoncé|rappelé|requis|admis|lancé|martelé"
    r"|regretté|commenté|résumé|conclu|démenti)"
    r"|déclare|explique|affirme|assure|ajoute|indique|précise|souligne|estime|raconte|réagit|dénonce"
    r"|plaide|soutient|insiste|confie|reconnaît|nie"
    r"|avoue|conteste|répond|rappelle|lance|martèle|regrette|commente|résume|conclut|dément|dit|selon|d[’']après)"
)
_DONE = (
    r"(?:condamnée?|relaxée?|acquittée?|interpellée?|arrêtée?|écrouée?|incarcérée?|extradée?|mise? en"
    r" examen|mise? en cause|inculpée?|soupçonnée?|accusée?"
    r"|poursuivie?|jugée?|renvoyée?|placée? en (?:garde à vue|détention)|libérée?|remise? en liberté"
    r"|entendue?|reconnue? coupable|déclarée? coupable|suspectée?|visée?)"
)
GIVEN = (
    "Adrien Ahmed Alain Alexandre Ali Alice Amélie André Anne Anthony Antoine Arnaud Arthur Audrey"
    " Aurélie Baptiste Benjamin Benoît Bernard Bertrand"
    " Brigitte Bruno Camille Carole Caroline Catherine Cédric Céline Charles Charlotte Christian"
    " Christine Christophe Claire Claude Clément Corinne Cyril"
    " Damien Daniel David Delphine Denis Didier Dominique Élise Elise Élodie Emmanuel Emmanuelle Éric"
    " Eric Estelle Étienne Etienne Eva Fabien Fabrice"
    " Fatima Florence Florian Franck François Françoise Frédéric Gabriel Gaël Geoffroy Georges Gérald"
    " Gérard Gilles Grégory Guillaume Guy Hassan Hélène"
    " Henri Hervé Hugo Hugues Ibrahim Isabelle Jacques Jean Jérémy Jérôme Joël Johanna Johann Jonathan"
    " Joseph Julie Julien Karim Karine Kevin Laetitia Laura"
    " Laure Laurence Laurent Lionel Loïc Louis Louise Luc Lucas Lucie Ludovic Manon Manuel Marc Marie"
    " Marine Marion Martin Martine Mathieu Matthieu Maxime"
    " Mehdi Michel Michèle Mickaël Mohamed Monique Mourad Myriam Nadège Nadia Nathalie Nicolas Nicole"
    " Noémie Olivia Olivier Omar Pascal Patrice Patricia Patrick Paul"
    " Philippe Pierre Rachid Raphaël Raymond Rémi Renaud René Richard Robert Robin Romain Roland Samir"
    " Samuel Sandrine Sébastien Serge Simon Solène Sophie"
    " Stéphane Stéphanie Sylvain Sylvie Théo Thibault Thierry Thomas Valérie Valentin Vanessa Victor"
    " Vincent Virginie Xavier Yacine Yann Yanis Yannick Yves Yvan Zoé"
)
ROWS = rows.compiled(
    (
        (
            "people",
            "initial",
            rf"\b(?P<name>(?!M\.|[LDJSN][’'][a-zà-ÿ]){CAP}(?: (?:de|d[’']|du|des|la|le|el|ben|van"
            rf"|von))* [A-Z]\.)(?! ?[A-Z]\.)",
        ),
        ("people", "title", rf"\b(?P<role>{_TITLES}) {_NAME}"),
        (
            "people",
            "presiding",
            rf"\b(?P<role>[Ll]a présidente|[Ll]e président|[Aa]u président|[Àà] la présidente),? {_NAME}",
        ),
        (
            "people",
            "role",
            rf"\b(?P<role>(?i:{ROLES})(?: (?:{'|'.join(DEMONYMS)}|fédérale?|adjointe?|générale?"
            rf"|principale?|nationale?|régionale?|chef|en chef|cadette?|aînée?|présumée?))?),? {_NAME}",
        ),
        (
            "people",
            "office",
            rf"(?<![\w-])(?P<role>(?i:{ROLES}) (?:de|du|des|d[’']|à|au|en|pour|chez|adjoint|générale?"
            rf"|nationale?|régionale?|principale?|présumée?)[^,.;:()«»]{{1,70}}),? {_NAME}(?=[,.)]|$| (?:a"
            rf"|est|avait|était)\b)",
        ),
        ("people", "age", rf"{_NAME} ?(?:\(\d\d(?: ans)?\)|, \d\d ans\b|, âgée? de \d\d ans)"),
        ("people", "alias", rf"{_NAME},? (?:alias|dite?|surnommée?|connue? sous le nom) "),
        (
            "people",
            "apposition",
            rf"{_NAME}, (?P<role>(?:(?:l[’']|d[’']|le |la |un |une |son |sa |leur |alors |actuel |ancien "
            rf"|ancienne )){{0,2}}{ROLES}\b(?: (?:de|du|des|d[’']|à|au|chez|en) ?[^,.;:()«»]{{1,50}})?)",
        ),
        (
            "people",
            "nationality",
            rf"{_NAME}, (?P<role>une? (?:(?:{'|'.join(DEMONYMS)})|[A-Z]\w+(?:ais|aise|ien|ienne|ois|oise)))"
            rf" (?:de \d\d ans|d[’']origine|né)",
        ),
        (
            "people",
            "relative",
            rf"{_NAME}, (?P<role>(?:qui|dont) (?:a |avait |est |sera |lui )?(?:[\w’'-]+ ){{0,3}}?(?:{_DONE}"
            rf"|comparaît\w*|comparaîtra|encourt|nie|conteste|clame|avocate?))",
        ),
        ("people", "speech after", rf"\b{_SAID} {_NAME}"),
        ("people", "speech before", rf"{_NAME} (?:{_SAID})(?![\w])"),
        (
            "people",
            "procedure",
            rf"{_NAME},? (?:a été|est|avait été|était|sera|a|fut) (?:[\w’'-]+ ){{0,4}}?{_DONE}(?![\w])",
        ),
        (
            "people",
            "what only people do",
            rf"{_NAME} (?:s[’']est (?:dit|dite|félicité|félicitée|indigné|indignée|réjoui|réjouie)|écope|a"
            rf" écopé|a fondu en larmes|comparaît|comparaissait|encourt|encourait|a fait appel|a interjeté"
            rf" appel|devra|doit|purge|a plaidé|est sorti|est mort|a été entendu)\b",
        ),
        (
            "people",
            "accused",
            rf"\b(?:condamné|relaxé|acquitté|interpellé|arrêté|extradé|contre|écroué|juger|reproch\w+ à"
            rf"|reconnu|de libérer) {_NAME}",
        ),
        (
            "people",
            "given name",
            rf"\b(?P<name>(?:{'|'.join(GIVEN.split())})(?:-[A-ZÀ-Þ]\w+)?(?: [«“\"][ \u00a0\u202f]?{CAP}["
            rf" \u00a0\u202f]?[»”\"])?{LAST})",
        ),
        (
            "people",
            "list",
            rf"\b(?:hommes|femmes|prévenus|accusés|suspects|personnes|membres|complices)\b[^:«»]{{0,60}} :"
            rf" (?P<name>{PERSON}(?:, {PERSON})* et {PERSON})",
        ),
    )
)


def find(text: str) -> Iterator[Candidate]:
    """Everybody whom a rule names in this sentence."""
    return rows.people(text, ROWS, WORDS)
