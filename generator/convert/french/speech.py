"""How French shows who speaks and who is meant: tables.

In: nothing. Out: patterns. Refuses to decide: that is `claims/speakers` and `claims/positions`.
"""

import re

from generator.convert.sieve import Sieved, table
from generator.model.vocabulary import Role, Standing

_TOLD = (
    r"(?:déclaré|dit|expliqué|affirmé|assuré|ajouté|indiqué|précisé|souligné|estimé|raconté|réagi|dénoncé"
    r"|plaidé|soutenu|insisté|confié|lancé|martelé|résumé|conclu|regretté|commenté|répondu|rappelé|salué"
    r"|annoncé|nié|contesté|démenti"
    r"|fait valoir|écrit|tonné|asséné|rétorqué|confirmé|détaillé|argué|prévenu que|tranché|glissé|soufflé)"
)
NO_NOUN = r"(?<!\ble )(?<!\bla )(?<!\bles )(?<!\bun )(?<!\bune )(?<!\bdu )(?<!\bau )(?<!\bce )(?<!\bcette )"
_TELLS = (
    r"(?:déclare|dit|explique|affirme|assure|ajoute|indique|précise|souligne|estime|raconte|réagit|dénonce"
    r"|plaide|soutient|insiste|confie|lance|martèle|résume|conclut|regrette|commente|répond|rappelle|salue"
    r"|annonce|nie|conteste"
    r"|dément|fait valoir|confirme|détaille|argue|tranche|glisse|souffle|s[’']insurge|s[’']indigne|se"
    rf" félicite|{NO_NOUN}juge|abonde|rétorque|poursuit|reconnaît)"
)
SPEECH = Sieved(
    rf"\b(?:(?:a|ont|avait|avaient)(?: (?:\w+ment|aussi|encore))? {_TOLD}|s[’']est (?:dite?|félicitée?"
    rf"|réjouie?|indignée?|défendue?)|{_TELLS})(?![\w-])",
    re.IGNORECASE,
)
_A_SPEAKER = r"(?:\b(?:l[ae] |l[’']|les |une? |son |sa |ses |leurs? )(?:[\w’'-]+ ){0,2}?)?"
VOICES = table(
    (standing, _A_SPEAKER + noun)
    for standing, noun in (
        (
            Standing.PARTY,
            r"(?:avocate?s?(?! générale?)(?: de la défense)?|défense|conseils? de la défense"
            r"|porte-parole de (?:l[’']entreprise"
            r"|la société|la messagerie))\b",
        ),
        (
            Standing.ALLEGED,
            r"(?:parquet(?: (?:fédéral|national|général))?|procureure?(?: (?:de la République|fédérale?|générale?))?"
            r"|ministère"
            r" public|accusation|avocate? générale?)\b",
        ),
        (
            Standing.OFFICIAL,
            r"(?:porte-parole (?:de la|du) (?:police|gendarmerie|ministère)|police|gendarmerie|enquêteurs|policiers"
            r"|source (?:policière|judiciaire|proche (?:du dossier|de l[’']enquête)))\b",
        ),
        (Standing.FOUND, r"(?:présidente?(?: du tribunal| de la cour)?|tribunal|cour)\b"),
        (Standing.REPORTED, r"(?:porte-parole|journal|quotidien|experte?s?)\b"),
    )
)
"""Speakers without a name."""

THE_OFFICER = table(
    (
        (Role.JUDGE, r"\b(?:le président|la présidente|l[ea] juge)(?! d[’'])\b"),
        (Role.PROSECUTOR, r"\b(?:le procureur|la procureure|l[’']avocate? générale?)\b"),
        (Role.DEFENCE, r"\b(?:son avocate?|l[’']avocate?(?! générale?)|son conseil)\b"),
    )
)
"""Whom an office means where the article names only one who holds it."""

THEY_SAID = Sieved(
    rf"\b(?:a-t-(?:il|elle) {_TOLD}|avait-(?:il|elle) {_TOLD}|{_TELLS}-t-(?:il|elle)|{_TELLS}-(?:il|elle)"
    rf"|(?:il|elle) (?:a {_TOLD}|{_TELLS})|selon (?:lui|elle))\b",
    re.IGNORECASE,
)
ACCORDING = re.compile(
    r"(?:\b[Ss]elon|\b[Dd][’']après|\bde source|\baux yeux d[eu]) (?:(?:le|la|les|un|une|son|sa) "
    r"|l[’'])?(?:[\w’'-]+ ){0,4}?(?:l[’'])?$|\b(?:[Ss]elon|[Dd][’']après) l[’']$"
)
BESIDE = re.compile(r"(?:\b(?:de|du|des|pour|à|au|avec|contre|par|sur|chez) (?:la |le |les |l[’'])?|\bd[’'])$")
BETWEEN = re.compile(r"\bque\b|\bqu[’']|[,;:]|\b(?:de|du|des|contre|sur)\b")
ACT = re.compile(
    r"\b(?:condamné|condamne|relaxé|relaxe|acquitté|acquitte|jugé|estimé|retenu|rejeté|prononcé|reconnu"
    r"|décidé|validé|confirmé|infirmé|annulé|déclaré|requis|requiert|mis en examen|inculpé|renvoyé|émis"
    r"|délivré|rejette|casse|cassé|considéré)\b"
)
OF_COMPANY = re.compile(
    r"\b(?:PDG|patronne?|fondateur|fondatrice|cofondateur|dirigeante?|gérante?|directeur|directrice"
    r"|porte-parole|propriétaire|administrateur)\b"
    r"(?! (?:(?:de |du |des |d[’']|général |adjoint |la |le |l[’']|national |central |régional"
    r" )*)(?:police|parquet|gendarmerie|ministère|Europol|Eurojust|Interpol|justice|douanes?|Office|office"
    r"|Ofast|tribunal|C3N|préfecture))",
    re.IGNORECASE,
)
FORMER = re.compile(r"\b(?:ancien|ancienne|ex-)")
PERSON_BEGINS = re.compile(
    r"(?:(?:Il|Elle)\b(?! (?:y|faut|s[’']agit)\b)|(?:Le (?:prévenu|suspect|trentenaire|quadragénaire"
    r"|quinquagénaire)|L[’'](?:homme|accusé|intéressé)|Ce dernier|Cette dernière)\b)"
)
THING_BEGINS = re.compile(
    r"(?:L[’'](?:entreprise|application)|La (?:société|messagerie|plateforme|firme)|Le (?:réseau|service))\b"
    r"(?! (?:derrière|qui|que|dont|appelée?|nommée?|baptisée?|dite?"
    r"|d(?:e|u|es) (?:la )?[A-ZÀ-Þ]|d[’'][A-ZÀ-Þ]|[A-ZÀ-Þ]))"
)
THE_COMPANY = re.compile(r"\b(?:[Ll]a (?:société|firme)|[Ll][’']entreprise)\b")
INDICTED_LIST = re.compile(r"\b(?:acte d[’']accusation|ordonnance de renvoi)\b[^.;]{3,60}\b(?:accusés|prévenus)\b")
ACCUSATION = re.compile(
    r"(?:\bpour|\bdes chefs de|\bdu chef de|\bdes chefs d[’']|\bdu chef d[’']|\bde|\bd[’'])\s*(?:(?:le |la"
    r" |les |des |notamment |[«“\"][ \u00a0\u202f]?))*$"
)
ALSO = re.compile(r"(?: \(\d\d ans\)|, \d\d ans,)? et ")
BASED_IN = re.compile(r"\b(?:basée?|installée?|établie?|domiciliée?|immatriculée?) (?:à|en|au|aux) $")

_ROLES: tuple[tuple[Role, str], ...] = (
    (Role.OFFICIAL, r"juge d[’']instruction"),
    (Role.PROSECUTOR, r"procureur|substitut|avocate? générale?"),
    (Role.DEFENCE, r"^Me$|^Mes$|^[Mm]aîtres?$|avocate?s?\b|bâtonnier|^conseil|\bconseil d"),
    (
        Role.JUDGE,
        r"\bjuge\b|magistrate?|présidente? (?:du tribunal|de la cour|de la chambre|de l[’']audience)"
        r"|^(?:l[ae]|au|à la) présidente?$",
    ),
    (
        Role.OFFICIAL,
        r"colonel|\bgénéral\b|commandant|capitaine|commissaire|inspecteur|enquêt|policier|policière"
        r"|gendarme|ministre|garde des Sceaux|préfète?|\bmaire\b|sénat|député|lieutenant-colonel"
        r"|(?:porte-parole|directeur|directrice|chef|cheffe|patronne?|responsable|numéro deux) (?:(?:de "
        r"|du |des |d[’']|général |générale |adjointe? |la |le |l[’']|national |nationale |central "
        r"|régional )*)"
        r"(?:police|parquet|gendarmerie|ministère|Europol|Eurojust|Interpol|justice|douanes?|[Oo]ffice"
        r"|Ofast|tribunal|C3N|préfecture|service|unité|brigade|section|division|DGSI|JIRS)",
    ),
    (
        Role.WITNESS,
        r"journaliste|auteure?\b|autrice|écrivain|chercheu|professeur|criminologue|sociologue|experte?(?!-)|témoin",
    ),
    (Role.VICTIM, r"victime"),
    (Role.SELLER, r"revendeur|vendeur|distributeur"),
)
ROLES = table(_ROLES)
