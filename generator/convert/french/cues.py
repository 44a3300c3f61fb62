"""The words by which a French sentence says how it is known: a table of patterns.

In: nothing. Out: tables. The first row that fits decides a standing. Refuses to know who is meant, and whether a cue
counts where it stands: that is `claims/cues`. Where two standings could be meant, the weaker row stands first.
"""

import re

from generator.convert.sieve import Sieved
from generator.model.vocabulary import Standing

_PART = r"(?:[^.;:«»“”\"]|(?<=\b[A-Z])\.)"  # a full stop may end an initial
COURT = (
    r"(?:tribunal(?: (?:correctionnel|judiciaire|de première instance|pénal|criminel))?|cour (?:d[’']appel"
    r"|d[’']assises|criminelle|spéciale)|Cour de cassation|cour de cassation|(?<!en )cour|Cour"
    r"|juges?(?! d[’']instruction)|magistrats?|jury|jurés|chambre criminelle|chambre de l[’']instruction"
    r"|chambre du conseil|Conseil constitutionnel|haute juridiction|juridiction)"
)
_RULED = (
    r"(?:jugé|condamné|relaxé|acquitté|estimé|considéré|retenu|rejeté|prononcé|reconnu|décidé|validé"
    r"|confirmé|infirmé|annulé|écarté|déclaré|tranché|ordonné|cassé|relevé|souligné|constaté|conclu|motivé"
    r"|suivi|assorti|fixé|infligé"
    r"|qualifié|balayé|invalidé|débouté|renvoyé|précisé|rappelé|affirmé|expliqué|dit)"
)
_RULES = (
    r"(?:juge|condamne|relaxe|acquitte|estime|considère|retient|rejette|prononce|reconnaît|décide|valide"
    r"|confirme|infirme|annule|écarte|déclare|tranche|ordonne|casse|relève|souligne|constate|conclut|rappelle"
    r"|affirme)"
)
_PROSECUTION = (
    r"(?:parquet(?: (?:fédéral|national|général|de [A-Z]\w+))?|procureure?s?(?: (?:de la République|générale?"
    r"|fédérale?|adjointe?|du roi|de [A-Z]\w+))*|vice-procureure?|ministère public|Ministère public|accusation"
    r"|avocate? générale?|substitut|magistrats instructeurs)"
)
AUTHORITY = (
    rf"(?:{_PROSECUTION}|police|polices|gendarmerie|gendarmes|policiers|enquêteurs|enquêtrice|autorités"
    rf"|douanes?|douaniers|ministre|ministère|Europol|Eurojust|Interpol|FBI|DEA|NCA|préfet|préfète"
    rf"|préfecture|juges? d[’']instruction"
    r"|justice|JIRS|C3N|Ofast|OFAST|Office anti-stupéfiants|colonel|général|commissaire|commandant"
    r"|porte-parole (?:de la|du|de l[’'])[ ]?(?:police|parquet|gendarmerie|ministère|Europol)|source"
    r" (?:policière|judiciaire|proche du dossier|proche de l[’']enquête)|garde des Sceaux)"
)
_DEFENCE = (
    r"(?:avocate?s?(?! générale?)|conseils? (?=de|d[’']|du)|défense|prévenue?s?|accusée?s?|mis en cause"
    r"|intéressée?|entreprise|société|firme|fondateur|dirigeante?s?|Mes?|Maîtres?|bâtonnier)"
)
_SAID = (
    r"(?:déclaré|dit|expliqué|affirmé|assuré|ajouté|indiqué|précisé|souligné|estimé|raconté|réagi|plaidé"
    r"|soutenu|insisté|confié|annoncé|rappelé|confirmé|révélé|communiqué|détaillé|fait savoir|fait valoir"
    r"|fait état|salué|rapporté|écrit|publié|évalué|chiffré|recensé"
    r"|jugé|argué|argumenté|dénoncé|martelé|lancé|répondu|commenté|regretté|résumé|mis en avant|invoqué"
    r"|demandé|réclamé|rétorqué|démenti)"
)
_NO_NOUN = r"(?<!\ble )(?<!\bla )(?<!\bles )(?<!\bun )(?<!\bune )(?<!\bdu )(?<!\bau )(?<!\bce )(?<!\bcette )"
_SAYS = (
    r"(?:déclare(?:nt)?|di(?:t|sent)|explique(?:nt)?|affirme(?:nt)?|assure(?:nt)?|ajoute(?:nt)?"
    r"|indique(?:nt)?|précise(?:nt)?|souligne(?:nt)?|estime(?:nt)?|raconte(?:nt)?|réagi(?:t|ssent)"
    r"|plaide(?:nt)?|soutien(?:t|nent)|insiste(?:nt)?|annonce(?:nt)?|rappelle(?:nt)?"
    rf"|confirme(?:nt)?|révèle(?:nt)?|détaille(?:nt)?|{_NO_NOUN}juge(?:nt)?|fait valoir|font valoir|dénonce(?:nt)?"
    r"|répond(?:ent)?|regrette(?:nt)?|salue(?:nt)?|évalue(?:nt)?|met(?:tent)? en avant|argue(?:nt)?"
    r"|parle(?:nt)? d)"
)
_SPEAKS = (
    rf"(?:(?:a|ont|avait|avaient)(?: (?!pas\b|été\b)[\w’'-]+){{0,2}} {_SAID}|s[’']est (?:dite?|félicitée?"
    rf"|réjouie?|indignée?|défendue?)|{_SAYS})"
)
_TERM = r"(?:[\w-]+ (?:ans|mois|années|jours))"
_ACTS = (
    r"(?:interpell\w+|arrestations?|arrêtée?s?|perquisitions?|perquisitionné\w*|saisies?|saisis|saisie|garde à"
    r" vue|gardes à vue|démantel\w+|démantèlement|interceptée?s?|confisqu\w+|coup de filet|hors ligne|hors"
    r" service)"
)
_BARE = r"(?:\bsoupçonn\w+|\bsuspect\w*|\baccus\w+|\bsoupçons?\b|\bprésumée?s?\b|\b\w{2,}(?:rait|raient)\b)"
_ACCOUNT = (
    rf"(?:\b(?:[Ss]elon|[Dd][’']après) (?:(?:la|le|les|l[’']|un|une) ?)?(?:[\w]+ )?{AUTHORITY}|\b{AUTHORITY}(?:"
    rf" [\w’'-]+){{0,6}}? {_SPEAKS}|\b{_SPEAKS} (?:(?:la|le|les|l[’']|un|une) ?)?{AUTHORITY})"
)


def _row(standing: Standing, rule: str, pattern: str, flags: int = re.IGNORECASE) -> tuple[Standing, str, Sieved]:
    return standing, rule, Sieved(pattern, flags)


STANDINGS: tuple[tuple[Standing, str, Sieved], ...] = (
    _row(
        Standing.ALLEGED,
        "a demand",
        rf"\b(?:requis|requiert|requièrent|requérait|réclamé|réclame|réclamait|demandé"
        rf"|demande)\b{_PART}{{0,100}}\b(?:prison|peines?|ans|mois|amende|condamnation|condamnée?s?"
        rf"|réclusion|emprisonnement)\b|\bréquisitions?\b"
        rf"|\b(?:ans|mois)\b{_PART}{{0,60}}\b(?:ont été|a été|avaient été|avait été) (?:requis|requise"
        rf"|réclamés|réclamée)\b|\bencour(?:t|ent|ait|aient)\b",
    ),
    _row(
        Standing.OFFICIAL,
        "an authority concedes",
        rf"\b(?:police|gendarmerie|{_PROSECUTION}|ministre|ministère|autorités) (?:a |ont |avait )?(?:\w+"
        rf" )?(?:reconnu|admis|admet|reconnaît|concédé)\b",
    ),
    _row(
        Standing.FOUND,
        "a verdict or a sentence",
        rf"\b(?:condamnée?s?|relaxée?s?|acquittée?s?)(?: (?!la\b|le\b|les\b|cette\b|ces\b"
        rf"|ce\b)[\w’'-]+){{0,5}}? (?:à|par|pour|en|de|du|des|d[’']|au|lundi|mardi|mercredi|jeudi|vendredi)"
        r"|\b(?:a|ont|avait|avaient|est|sont|fut|furent) (?:(?!pas\b|jamais\b|ni\b|plus\b|toujours"
        r" pas\b)[\w’'-]+ ){0,3}?(?:condamnée?s?|relaxée?s?|acquittée?s?)\b"
        r"|\b(?:reconnue?s?|déclarée?s?|jugée?s?) (?:\w+ )?(?:coupables?|non coupables?)\b"
        rf"|\bécop(?:e|ent|é|ait)\b|\b{_TERM}(?: de)? (?:prison|réclusion|emprisonnement"
        rf"|détention)\b{_PART}{{0,60}}\b(?:prononcée?s?|infligée?s?)\b|\b(?:infligé|prononcé"
        rf"|écopé)\b{_PART}{{0,60}}\b(?:ans|mois|peine|peines|prison)\b"
        rf"|\ba bénéficié d[’']une relaxe\b|\bcondamnation\b{_PART}{{0,160}}\b(?:définitive|confirmée"
        rf"|annulée|cassée)\b|\bpeine\b{_PART}{{0,100}}\b(?:ramenée|réduite|portée|alourdie|confirmée) (?:à"
        rf"|en)\b"
        rf"|\bs[’']en (?:sort|sortent|tire|tirent) avec\b|\bpeine la plus (?:lourde|sévère)\b"
        rf"|\bmise?s? hors de cause\b{_PART}{{0,30}}? par (?:la (?:chambre|cour)|le (?:tribunal|juge))\b"
        rf"|\b(?:bénéficié d[’']|prononcé |obtenu |rendu |ordonné )un non-lieu\b",
    ),
    _row(
        Standing.FOUND,
        "a court speaks",
        rf"\b(?:selon|d[’']après|pour) (?:le |la |les |l[’'])?{COURT}\b|\bselon (?:le jugement|l[’']arrêt"
        rf"|la décision|les motivations)|\b(?:jugement|arrêt|décision) (?:\w+ ){{0,3}}?(?:indique|précise"
        rf"|souligne|relève|retient|conclut)\b"
        rf"|\b{COURT}(?: (?:de |d[’']|du |des )?[A-ZÀ-Þ][\w’'-]+){{0,3}}(?: (?!n[’']"
        rf"|pas\b)[\w’'-]+){{0,2}}? (?:a|ont|avait|avaient)(?: (?!pas\b|été\b)[\w]+){{0,2}} {_RULED}\b"
        rf"|\b{COURT}(?: (?:de |d[’'])[A-ZÀ-Þ][\w’'-]+)? {_RULES}\b|\b(?:a|ont) {_RULED} (?:le |la |les"
        rf" )?{COURT}\b|\b{_RULES} (?:le |la |les ){COURT}\b",
    ),
    _row(
        Standing.ADMITTED,
        "an admission",
        r"\b(?:a|ont|avait|avaient) (?:(?!pas\b|jamais\b|été\b|rien\b|toujours nié)[\w’'-]+"
        r" ){0,3}?(?:reconnu|avoué|admis)\b(?! (?:[\w]+ )?coupables?)|\b(?:reconnaît|reconnaissent"
        r"|reconnaissait|avoue|avouent|admet|admettent)\b"
        r"|\bplaid(?:é|e|ent|ait|aient) (?:\w+ )?coupables?\b|\bpassée?s? aux aveux\b|\bses aveux\b"
        r"|\breconnaissant (?:les faits|sa culpabilité|avoir)\b",
    ),
    _row(
        Standing.PARTY,
        "a denial",
        rf"^(?:Poursuivi|Soupçonné|Suspecté|Accusé|Mis en examen|Mise en examen|Inculpé|Prévenu|Jugé"
        rf"|Renvoyé){_PART}{{0,140}}, (?:il"
        rf"|elle|ils|elles) (?:\w+ )?(?:nie|nient|conteste|contestent|dément|démentent|réfute|réfutent|se di(?:t"
        rf"|sent) innocent)",
    ),
    _row(
        Standing.ALLEGED,
        "an indictment speaks",
        r"\b(?:selon|d[’']après) (?:l[’']|le |la |les )?(?:acte d[’']accusation|accusation|réquisitoire"
        r"|ordonnance de renvoi|dossier|procédure|citation|ordonnance)\b"
        rf"|\b(?:acte d[’']accusation|réquisitoire|ordonnance de renvoi|dossier"
        rf" d[’']instruction)\b{_PART}{{0,40}}?\b(?:indique|précise|décrit|affirme|mentionne|évoque|relate"
        rf"|indiquait|décrivait)\b|\bl[’']accusation (?:reproche|soutient|affirme|estime|considère|décrit)\b",
    ),
    _row(
        Standing.ALLEGED,
        "an accusation",
        r"\b(?:soupçonn(?:ée?s?|e|ent|ait|aient)|suspect(?:ée?s?|ent|ait)|soupçons)\b|\b(?:est|sont|était"
        r"|étaient|été|être) (?:\w+ )?accusée?s?\b|\baccusée?s? (?:de |d[’'])|\baccus(?:e|ent|ait|aient)\b"
        r"|\bmise?s? en cause\b"
        r"|\b(?!(?:devrait|pourrait|voudrait|faudrait|saurait|viendrait|permettrait|devraient"
        r"|pourraient)\b)(?:aurai(?:t|ent)(?! (?:pas )?(?:pu|dû|fallu|préféré|voulu|souhaité|aimé"
        r"|besoin)\b)|serai(?:t|ent)|dirigerai(?:t|ent)|utiliserai(?:t|ent)|ferai(?:t|ent)|s[’']agirait"
        r"|(?<!\bse )(?!vivrai|résiderai|habiterai)\w{3,}(?:erai|irai|drai|trai)(?:t|ent))\b"
        r"|\bprésumée?s?\b(?! innocente?s?\b)|\bsupposée?s?\b|\bpoursuivie?s?\b|\breproch(?:e|ent|é|ée|és|ait|aient)\b"
        r"|\bcompara(?:ît|issent|issait|issaient|îtront|îtra)\b|\brépondre (?:de|du|des|d[’'])|\bjugée?s?"
        r" (?:\w+ )?pour\b|\bdoi(?:t|vent) être jugée?s?\b|\ble procès\b.{0,60}\bouvert\b",
    ),
    _row(
        Standing.OFFICIAL,
        "an authority tells of its acts",
        rf"^(?=.{{0,1500}}\b{_ACTS}\b)(?=.{{0,1500}}?{_ACCOUNT})(?!.{{0,1500}}{_BARE})",
    ),
    _row(
        Standing.PARTY,
        "a denial",
        r"\b(?:nie|nient|niait|niaient|conteste|contestent|contestait|contestaient|dément|démentent|réfute"
        r"|réfutent)\b|\b(?:a|ont|avait|avaient) (?:\w+ ){0,2}?(?:nié|contesté|démenti|réfuté)\b|\bclam\w+"
        r" (?:son|leur) innocence\b|\bse di(?:t|sent) innocente?s?\b|\bplaid(?:é|e|ent|ait) (?:la relaxe"
        r"|l[’']acquittement|non coupable|l[’']innocence)",
    ),
    _row(
        Standing.ALLEGED,
        "a party accuses",
        rf"\b{_DEFENCE}\b{_PART}{{0,160}}?{_SPEAKS}.{{0,200}}\b(?:illégale?s?|illégaux|illégalement"
        rf"|déloyale?s?|illicites?|violée?s?|violation|violé|atteinte|contraires? à|mensonges?|trompé"
        rf"|dissimulé|caché|irrégulière?s?|irrégularités?)\b",
    ),
    _row(
        Standing.PARTY,
        "a party speaks",
        rf"\b{_DEFENCE}\b{_PART}{{0,100}}?\b{_SPEAKS}\b|\b{_SPEAKS} (?:(?:la|le|les|l[’']|son|sa|ses|leurs?"
        rf"|un|une|des) ?)?{_DEFENCE}\b|\b(?:selon|d[’']après|pour) (?:(?:la|le|les|l[’']|son|sa|ses|leurs?"
        rf"|un|une|des) ?)?{_DEFENCE}\b",
    ),
    _row(
        Standing.ALLEGED,
        "the prosecution speaks",
        rf"\b(?:selon|d[’']après|pour) (?:(?:la|le|les|l[’']) ?)?{_PROSECUTION}\b|\b{_PROSECUTION}(?: (?:de"
        rf" |d[’'])[A-ZÀ-Þ][\w’'-]+)? (?:a |ont |avait )?(?:\w+ )?(?:dénoncé|soutenu|soutient|décrit"
        rf"|considère|considéré|estime|estimé|affirme|affirmé|voit|vu|juge|accusé|plaidé|pointé|évoqué)\b",
    ),
    _row(
        Standing.ALLEGED,
        "heard in court",
        r"\b(?:à la barre|à l[’']audience|lors de l[’']audience|devant le tribunal|devant la cour|au"
        r" (?:premier|deuxième|cours du) \w* ?(?:jour|procès)|lors du procès|les débats ont)\b",
    ),
    _row(
        Standing.ALLEGED,
        "the belief of an authority",
        rf"\b{AUTHORITY} (?:\w+ ){{0,2}}?(?:pensent|pense|croient|croit|penchent|n[’']excluent pas"
        rf"|considèrent|considère|présument|privilégient|privilégie)\b",
    ),
    _row(
        Standing.OFFICIAL,
        "an authority speaks",
        rf"\b{AUTHORITY}\b(?:(?: (?!n[’']a\b|pas\b)[\w’'-]+){{0,8}}?|,[^,.;]{{3,70}},) {_SPEAKS}\b"
        rf"|\b(?:selon|d[’']après) (?:(?:la|le|les|l[’']|un|une|des) ?)?(?:[\w]+ )?{AUTHORITY}\b"
        rf"|\b{_SPEAKS}(?:-t-(?:il|elle|on))? (?:(?:la|le|les|l[’']|un|une|des) ?)?{AUTHORITY}\b"
        r"|\bindique-t-on\b|\ba-t-on (?:appris|indiqué|précisé)\b|\bselon (?:un communiqué|des chiffres"
        r" officiels)\b|\bcommuniqué (?:de|du|d[’'])",
    ),
    _row(
        Standing.OFFICIAL,
        "a formal act",
        rf"\bmise?s? en examen\b|\bmise?s? hors de cause\b|\binculpée?s?\b|\brenvoyée?s? (?:\w+ )?devant\b|\bmandats?"
        rf" d[’']arrêt\b{_PART}{{0,60}}\b(?:émis|délivrés?|lancés?|décernés?|visée?)\b|\b(?:émis|délivré"
        rf"|lancé|décerné)\b{_PART}{{0,40}}\bmandats? d[’']arrêt\b"
        r"|\btémoin assisté\b|\bplacée?s? sous contrôle judiciaire\b",
    ),
)
CARRIES = frozenset({"an indictment speaks", "the prosecution speaks"})
"""Rules whose account goes on in the next sentences, where their subject is a pronoun."""

OF_THE_ACCUSER = frozenset({"an indictment speaks", "an accusation"})
"""Rules whose words are those of whoever accuses in the article, where the sentence names nobody."""

FRAMES = frozenset({"an indictment speaks", "the prosecution speaks", "a party accuses", "a party speaks"})
"""Rules by which somebody tells: what they say of verdicts and admissions is theirs."""

SUBORDINATE = re.compile(
    rf"\b(?:qui|dont|lequel|laquelle)\b,?[^,;.]{{0,60}}\b(?:selon|d[’']après)\b[^,;.]{{0,25}}$"
    rf"|\b(?:alors qu|bien qu|tandis qu|après qu|lorsqu|quand|parce qu|malgré|si)(?:e|[’'])?\b[^,;.]{{0,40}}"
    rf"\b(?:{_DEFENCE}|{_PROSECUTION}) (?:[\w’'-]+ ){{0,3}}$",
    re.IGNORECASE,
)
"""Before a cue: it stands in a side clause, where somebody tells only what is told there."""

GOES_ON = re.compile(
    r"(?:Il|Elle|Ils|Elles|Ce dernier|Cette dernière|Ces derniers|Son|Sa|Ses|Leurs?|L[’'](?:entreprise"
    r"|homme|organisation|intéressé|accusé)|La (?:société|bande|messagerie)|Le (?:réseau|groupe|prévenu"
    r"|suspect|duo|trio)|Les (?:deux hommes|prévenus|suspects|accusés))\b"
)
"""How a sentence begins that goes on about the same subject."""

RESTRICTIVE = re.compile(
    r"(?:(?<!,) (?:qui|que|dont|lesquels|laquelle|lequel) (?:[\w’'-]+ ){0,5}$|\b(?:ceux|celui|celle|celles"
    r"|quelqu[’']un)(?: (?:déjà|qui|ayant|étant|ont|avaient|été|a))* $|\bdéjà $|\b(?:condamné"
    r"|coupable)e?s?\b[^.;]{0,160}\bmais (?:a été |ont été )?$|\b(?:un|une|des) (?:homme|femme|hommes"
    r"|clients?|trafiquants?) $)",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"\b(?:n[’'](?:a|ont|est|sont|avait|avaient|était|étaient) (?:[\w]+ ){0,2}?(?:pas|jamais|point|ni)|ne"
    r" (?:\w+ ){1,3}?(?:pas|jamais)|personne n|aucun[e]?|jamais|pas|sans|pourrai(?:t|ent)|peu(?:t|vent)"
    r"|risqu\w+|encour\w+|devrai(?:t|ent)|requis\w*|requiert|réclam\w+|demand\w+|afin"
    r"|si|s[’']il|faute d|espèr\w+|souhait\w+|veu(?:t|lent)|pour que|avant d|menac\w+|éviter|en attendant"
    r"|avant que|doi(?:t|vent)|soi(?:t|ent))\b(?:[^,;:.]|(?<=\b[A-Z])\.){0,45}$",
    re.IGNORECASE,
)
