"""How a French sentence says of somebody that they did wrong: nouns, verbs, bodies, and who tells it.

In: nothing. Out: a `Phrasebook`. Refuses to know who is meant, and what may be said of them. The conditional, in which
French tells what others say (`aurait blanchi`), is in none of its shapes.
"""

import re

from generator.model.wording.phrases import LETTERS, NAME, PERSON, STRANGER, Phrasebook, shape, starts
from generator.model.wording.verdicts import Phrasing

_OF_GOODS = r"(?: (?:de (?:drogues?|stupéfiants|cocaïne|cannabis)|d[’'](?:armes|êtres humains|héroïne|argent))(?!\w))?"
_ONE = (
    rf"(?:(?:narco)?trafiquante?{_OF_GOODS}|passeur{_OF_GOODS}|blanchisseu(?:r|se){_OF_GOODS}"
    rf"|(?:baron(?:ne)?|roi|reine|patron(?:ne)?|seigneur|caïd) de la (?:drogue|coke|cocaïne|pègre)|caïd|narco"
    r"|(?:figure|parrain|patron) d(?:u (?:grand banditisme|milieu)|e la mafia)|chef mafieux|proxénète|faussaire"
    r"|braqueur|bandit"
    r"|tête pensante|homme de main|cambrioleur|terroriste|importateur de (?:drogue|cocaïne|stupéfiants)"
    r"|parrain|cerveau|criminel(?:le)?|escroc|fraudeu(?:r|se)|gangster|mafieux|meurtri(?:er|ère)|tueu(?:r"
    r"|se)(?: à gages)?"
    rf"|assassin|ravisseur|complice|malfaiteur|dealeu?r{_OF_GOODS}|(?:chef|tête) de (?:gang|bande|cartel|réseau)"
    rf"|voleur|truand)"
)
_MANY = (
    rf"(?:(?:narco)?trafiquants{_OF_GOODS}|blanchisseurs|barons de la drogue|caïds|criminels|escrocs|malfaiteurs"
    rf"|tueurs"
    r"|complices|gangsters|dealers|bandits|braqueurs|mafieux|terroristes|truands|passeurs)"
)
_CRIMINAL_BODY = (
    r"(?:(?:réseau|organisation|bande|groupe|groupement|entreprise|association|clan|empire) (?:\w+ )?"
    r"(?:criminel(?:le)?|mafieu(?:x|se)|de (?:trafiquants|malfaiteurs|blanchiment|passeurs|trafic(?: de \w+)?))"
    r"|cartel|narcoréseau|mafia|(?:filière|ligne|laboratoire) (?:de (?:la )?)?(?:drogue|cocaïne|cannabis"
    r"|blanchiment))\b"
)
_CRIME = (
    rf"(?:{_CRIMINAL_BODY}|cocaïne|héroïne|cannabis|drogues?|stupéfiants|armes|crimes?|fraudes?|escroqueries?"
    rf"|meurtres?"
    rf"|assassinats?|enlèvements?|extorsions?|tortures?|braquages?|cambriolages?|contrebande|haschich|coke|recel"
    rf"|règlements? de compte|séquestrations?|narcotiques|grand banditisme|pègre|argent (?:de la drogue|du crime)"
    rf"|pots-de-vin|corruption|trafics?|blanchiment|argent sale|{_MANY})\b"
)
_NOT_IN_GAP = (
    r"(?:enquêtes?|procès|affaire|contre|sur|lutte|présumée?s?|supposée?s?|prétendue?s?|soupçonnée?s?|accusée?s?"
    r"|qui|que"
    r"|pas|aucune?|ni|victimes?|police|policiers|par|livres?|avocate?s?|brigade|saisie?s?|anti\w*|démantel\w+|films?"
    r"|romans?|série|prévention|enquêteurs?|comprendre"
    r"|empêcher|combattre|arrêter|bureau|office|direction de la)"
)
_GAP = rf"(?:(?!{_NOT_IN_GAP}\b)(?:{LETTERS}+ ){{1}}){{0,6}}?(?:[dl][’'])?"
_NP = (
    rf"(?:(?!(?:de|des|du|pour|à|avec|contre|par|en|dans|qui|que|présumée?|supposée?|prétendue?|condamnée?|avocate?"
    rf"|victime"
    rf"|pas|jamais|ni)\b){LETTERS}+ ){{0,3}}?"
)
_ADVERB = (
    r"(?:aussi|ensuite|alors|encore|toujours|longtemps|personnellement|également|puis|même|ensemble|souvent|bien|déjà"
    r"|sciemment|pendant des années)"
)
_WHO = (
    rf"(?P<who>{NAME}|\b(?:il|elle|ils|elles|la société|l[’']entreprise|le réseau|l[’']accusé|le suspect|le fondateur"
    r"|le prévenu)\b)"
)
_NAMED = rf"(?P<who>{NAME})"
_TOGETHER = rf"(?:,? (?:et|ou|avec) (?:d[’']autres|s(?:a|on|es) \w+|{NAME})|, {NAME})"
_ASIDE = r"(?: \([^()]{1,40}\)|, [^,;:.()]{1,80},)?"
_REACH = rf"{_TOGETHER}{{0,3}}{_ASIDE}(?:,? qui)?(?: {_ADVERB}){{0,2}} "
_BEING = (
    rf"{_TOGETHER}{{0,3}}{_ASIDE}(?:,? qui)? (?:est|était|sont|étaient|fut|furent|reste|devint|est devenue?|a été)"
    rf"(?: {_ADVERB}){{0,2}} "
)
_HAVING = rf"{_REACH}(?:a|ont|avait|avaient)(?: {_ADVERB}){{0,3}} "
_DONE = (
    r"(?:blanchi|trafiqué|escroqué|assassiné|tué|enlevé|séquestré|corrompu|détourné|extorqué|volé|comploté|soudoyé"
    r"|torturé|braqué|cambriolé|dealé|racketté|fait chanter"
    r"|donné l[’']ordre d(?:e tuer|[’']assassiner|[’']enlever|[’']exécuter)|(?:fait|laissé) (?:enlever|assassiner"
    r"|tuer|abattre"
    r"|exécuter|éliminer|torturer|séquestrer|passer à tabac|chanter)|commandité (?:l[’']assassinat|l[’']enlèvement"
    r"|le meurtre)"
    r"|enfreint la loi|(?:détruit|effacé) (?:les |des |ses )?preuves)\b"
)
_DONE_WITH = (
    r"(?:dirigé|géré|fondé|créé|organisé|contrôlé|financé|vendu|importé|exporté|transporté|distribué|fourni|livré"
    r"|commis"
    r"|mis (?:en place|sur pied)|trempé dans|empoché|écoulé"
    r"|facilité|aidé|participé à|commandité|profité d[eu]|monté|bâti|orchestré|rejoint|inondé|supervisé|coordonné"
    r"|piloté|planifié|préparé|ordonné|fait (?:partie|venir|entrer|passer|livrer)(?: d[eu’'])?"
    r"|acheminé|expédié|caché|investi|recruté|stocké|écoulé|accepté|touché|perpétré|protégé|servi|armé|régné sur)"
)
_DOES = (
    r"(?:blanchissait|blanchit|blanchissent|trafiquait|trafique|escroquait|détournait|extorquait|assassina"
    r"|corrompait|dealait|extorque|corrompt|enlevait|torturait|rackettait|soudoyait"
    r"|(?:faisait|fit|fait) (?:enlever|assassiner|tuer|abattre|exécuter|éliminer|torturer|séquestrer)"
    r"|blanchissaient|trafiquaient)\b"
)
_DOES_WITH = (
    r"(?:dirigeait|dirige|dirigeaient|gérait|gère|organisait|organise|contrôlait|contrôle|finançait|vendait|vend"
    r"|vendaient"
    r"|importait|importe|importaient|exportait|transportait|distribuait|fournissait|fournit|livrait|facilitait"
    r"|facilite"
    r"|trempait dans|trempe dans|empochait|écoulait"
    r"|aidait|aide|participait à|participe à|appartenait à|orchestrait|pilotait|pilote|animait|commandait"
    r"|faisait partie|fait partie|font partie|supervisait|supervise|coordonnait|coordonne|planifiait|achetait"
    r"|acheminait|expédiait|cachait|recrutait|stockait|protégeait|régnait sur|règne sur|se livrait|se livre|orchestre"
    r"|contrôlaient|organisaient|finançaient|tirait les ficelles|inondait|opérait|servait|armait|faisait (?:venir"
    r"|entrer|passer)|ordonnait"
    r"|investissait|réinvestissait|dirigea|organisa|finança|importa|vendit|fonda|créa|monta|ordonna|commandita"
    r"|(?:se trouvait|se tenait|était assise?) (?:derrière|à la tête))"
)
_GAIN = (
    rf"(?:s[’'](?:est|était) enrichie?|s[’']enrichissait|a gagné (?:{LETTERS}+ ){{1,4}}?|vi(?:t|vait) ?|(?:a fait"
    rf"|a bâti|a amassé"
    rf"|doit|devait) (?:sa |une )?fortune|tirait (?:{LETTERS}+ ){{1,3}}?)"
    rf"(?: ?(?:grâce (?:à|aux?)|avec|par|sur|dans|d[eu]|des|en vendant|à)) {_GAP}{_CRIME}"
)
_KNEW = (
    rf"sa(?:vait|it|vaient)(?: (?:très bien|parfaitement|bien|pertinemment))? que (?:ses|leurs|les"
    rf"|ces) (?:{LETTERS}+ ){{1,4}}?(?:étaient|sont|vendaient|importaient|transportaient|trafiquaient|servaient"
    rf"|achetaient|provenai(?:en)?t|venai(?:en)?t) {_GAP}{_CRIME}"
)
_MEANS = (
    r"(?:vendant|fournissant|livrant|important|exportant|transportant|finançant|dirigeant|organisant|écoulant|aidant"
    rf"|facilitant|distribuant|gérant|blanchissant|trafiquant) {_GAP}{_CRIME}"
)
_TO = (
    r"(?:vendre|importer|exporter|transporter|organiser|livrer|diriger|coordonner|planifier|financer|écouler"
    r"|commander"
    rf"|blanchir|cacher|ordonner|commanditer|gérer|acheter|acheminer|fournir|négocier|commettre"
    rf"|préparer) {_GAP}{_CRIME}"
)
_ACTED = (
    r"(?:commis|perpétré|exécuté|assassiné|tué|enlevé|torturé|séquestré|abattu|blanchi|importé|menacé|expédié"
    r"|extorqué)e?s?"
)
_UNDER = r"sous (?:la direction|les ordres|le commandement|la conduite) (?:de |d[’'])"
_BAND = r"(?:la |le |les |sa |son |ses |l[’'])(?:bande|gang|groupe|réseau|organisation|clan|cartel|hommes)"
_RANK = (
    r"(?:pivot|pilier|bras droit|numéro (?:un|deux)|lieutenant|maître|âme|chef|patron|membre|leader|dirigeant"
    r"|fondateur|financier|organisateur|tête|cerveau)"
)
_SHAPES = (
    *shape(
        Phrasing.VERDICT,
        rf"{_WHO}{_BEING}(?P<hit>condamnée?s?\b(?: pour [^,;.]{{1,60}})?"
        rf"|reconnue?s? coupables?\b(?: [^,;.]{{1,60}})?)",
        rf"\b(?P<hit>{_ONE}) condamnée? {_NAMED}",
        rf"\ba (?P<hit>condamné) {_NAMED}",
        rf"{_NAMED}, (?P<hit>condamnée?\b(?: pour [^,;.]{{1,60}})?|reconnue? coupable\b)",
    ),
    *shape(
        Phrasing.ACCUSED,
        rf"{_WHO}{_TOGETHER}{{0,3}} (?:est|sont|reste) (?P<hit>soupçonnée?s?|accusée?s?|poursuivie?s?|recherchée?s?"
        rf"|inculpée?s?"
        r"|mise?s? en examen|jugée?s?)\b",
        rf"\b(?P<hit>{_ONE} présumée?) {_NAMED}",
        rf"\b(?P<hit>présumée? {_ONE}) {_NAMED}",
    ),
    *shape(
        Phrasing.NOUN,
        rf"\b(?P<hit>{_ONE}) {_NAMED}",
        rf"\b(?P<hit>culpabilité|complicité) de {_NAMED} (?:ne fait|est (?:établie|certaine|évidente))\b",
        rf"\b(?P<hit>{_ONE}) (?!condamn){LETTERS}+ {_NAMED}",
        rf"\b(?:le|la|l[’']|une?|devenue?) ?{_NP}(?P<hit>{_ONE}), {_NAMED}",
        rf"\b(?P<hit>{_MANY}),? (?:comme|tels que|dont) {_NAMED}",
        rf"{_WHO}{_BEING}(?:connue? comme )?(?:une?|le|la|les|des|l[’']un des|leur) ?{_NP}(?P<hit>(?:{_ONE}"
        rf"|{_MANY})\b)(?! présum)",
        rf"{_WHO}{_BEING}(?:l[’']|d[’'])(?P<hit>(?:{_ONE}|{_MANY})\b)(?! présum)",
        rf"{_NAMED}, (?:(?:une?|le|la) )?{_NP}(?P<hit>{_ONE}\b)(?! présum)",
        rf"(?<![\w-])(?:le |la |l[’'])(?P<hit>{_ONE})\b(?!,? (?:présum\w+ )?[{PERSON}{STRANGER}])",
        rf"{_NAMED}(?:,| :|:)? (?:passée? )?d(?:e |[’'])(?:[^\s,;.:]+ ){{1,4}}?à (?P<hit>{_ONE}\b)",
        rf"{_NAMED} ?(?::| [–—-]) (?:(?:le|la|un|une|l[’']) ?)?(?:\w+ )?(?P<hit>{_ONE}\b)(?! présum)(?=$"
        rf"|[.,;! ](?! ))",
        rf"\b(?P<hit>{_CRIMINAL_BODY}|crimes|victimes|argent (?:de la drogue|sale)|trafics?(?: de drogue"
        rf"| de cocaïne)?) (?:de|dirigée? par|d[’']) ?{_NAMED}",
        rf"\b(?P<who>son|sa|ses|leurs?) {_NP}(?P<hit>{_CRIMINAL_BODY}|crimes\b|trafics?\b|argent (?:sale"
        rf"|de la drogue))",
        rf"\b(?P<hit>{_CRIMINAL_BODY}) {_NAMED}",
        rf"{_WHO}{_BEING}(?:une?|le|la|l[’']) ?{_NP}(?P<hit>{_CRIMINAL_BODY})",
        rf"{_NAMED}, (?:une?|le|la|l[’']) ?{_NP}(?P<hit>{_CRIMINAL_BODY})",
    ),
    *shape(
        Phrasing.DEED,
        rf"{_WHO}{_HAVING}(?P<hit>{_DONE}|{_DONE_WITH} {_GAP}{_CRIME})",
        rf"{_WHO}{_REACH}(?P<hit>{_DOES}|{_DOES_WITH} {_GAP}{_CRIME}|{_GAIN}|{_KNEW})",
        rf"\b{_UNDER}{_NAMED},? {_BAND} (?:a |ont |avait |avaient )?"
        rf"(?P<hit>{_DONE}|{_DONE_WITH} {_GAP}{_CRIME}|{_DOES}|{_DOES_WITH} {_GAP}{_CRIME})",
        rf"{_WHO}{_REACH}s[’'](?:est|était|étaient|sont) (?P<hit>rendue?s? coupables?\b|livrée?s? (?:à"
        rf"|au) {_GAP}{_CRIME})",
        rf"\ben (?P<hit>{_MEANS})[^,;:.]{{0,80}}, {_WHO}",
        rf"{_NAMED} [^,;:.]{{0,80}}?\ben (?P<hit>{_MEANS})",
        rf"{_NAMED} [^,;:.]{{0,60}}?\b(?:utilis|emplo|serv|aid|cherch|conspir|réuss"
        rf"|parven)\w+ [^,;:.]{{0,40}}?(?:pour|à|afin d[e’]) ?"
        rf"(?P<hit>{_TO})",
        rf"\bl(?:[’']|a |e )(?:homme|femme|personne|cerveau|couple) (?:qui|que) (?:a |avait )?(?P<hit>{_DONE}"
        rf"|{_DONE_WITH} {_GAP}{_CRIME}"
        rf"|{_DOES}|{_DOES_WITH} {_GAP}{_CRIME})[^,;:.]{{0,60}}(?:,| est| était) {_NAMED}",
        rf"(?:\bl[’'](?:homme|femme) )?\b(?P<hit>(?:derrière|à la tête d[eu’']) ?{_GAP}{_CRIME})[^,;:.]{{0,30}}"
        rf"(?:,| est| était| se trouv(?:e|ait)| se cach(?:e|ait)| il y (?:a|avait)) {_NAMED}",
        rf"\b(?P<hit>{_ACTED}) (?:[^\s,;.:]+ ){{0,4}}?(?:sur (?:l[’'])?ordre|à la demande|pour le compte) (?:de "
        rf"|d[’']){_NAMED}",
        rf"\bgrâce à {_NAMED},? (?P<hit>{_GAP}(?:cocaïne|héroïne|cannabis|drogue))[^,;:.]{{0,30}} (?:entr|arriv|pass"
        rf"|travers)\w+",
        rf"{_WHO} [^,;.:]{{1,80}} et (?:a |ont )?(?P<hit>{_DONE}|{_DOES}|{_DOES_WITH} {_GAP}{_CRIME})",
        rf"\b(?P<hit>(?:blanchi|trafiqué|détourné|importé|dirigé|orchestré|extorqué)e?s?) par {_NAMED}",
        rf"{_WHO}{_BEING}(?P<hit>coupables?\b|prise?s? (?:la main dans le sac|en flagrant délit)\b"
        rf"|responsables? d[eu’'] ?{_GAP}{_CRIME}|impliquée?s? dans {_GAP}{_CRIME}"
        rf"|derrière {_GAP}{_CRIME}|(?:le |la |un |l[’'])?{_RANK} d[eu’'] ?{_GAP}{_CRIMINAL_BODY}"
        rf"|à la tête d[eu’'] ?{_GAP}{_CRIMINAL_BODY})",
        rf"{_NAMED}, (?:(?:le|la|un) )?(?P<hit>{_RANK} d[eu’'] ?{_GAP}(?:{_CRIMINAL_BODY}|{_ONE}))",
    ),
)
_ANY_CRIME = (
    r"\b(?!anti)(?:trafic\w*|trafiqu\w*|contreband\w*|blanchi\w*|drogues?|cocaïne|héroïne|stupéfiants?|narco\w*"
    r"|crimin\w+|crimes?|délinquan\w+|malfaiteurs?|malfrats?|truands?|voyous?|gangs?|gangsters?|mafi\w+|cartels?|pègre"
    r"|banditisme|bandits?|meurtr\w*|assassin\w*|tueurs?|enlèvements?|kidnapp\w*|extor\w+|escroqu?\w*|fraud\w*"
    r"|détourn\w+|corrompu\w*|corrupt\w*|pots-de-vin|racket\w*|complices?|cerveau|caïds?|parrains?|barons? de la drogue"
    r"|argent sale|illégal\w*|illicit\w*|coupables?|dealers?|vol(?:é|és|eurs?)|torturé?\w*)\b"
)


FRENCH = Phrasebook(
    code="fr",
    stems=starts(
        "détrui effac culpab narco trafi passeu blanchi baron caïd parrain cerveau crim escro fraud gangster"
        " gang mafi meurtri"
        " meurtre tueu tué assassin ravis complic malfait deal chef tête bande cartel voleu volé vol truand"
        " coca héro cannabis drogue stupéf armes arme extor pots argent enlev séquestr corro corrup détourn"
        " complot soudoy enfreint coupabl condamn réseau organisation groupe association clan empire"
        " entreprise membre patron contreb malfrat voyou pègre bandit illégal illicit tortur dealer racket"
        " kidnap torturé torture braqu cambriol contreband coke recel règlement séquestr banditisme proxén"
        " fauss homme terror torturait abat abattu exécut élimin passer fait donné commis perpétr menac"
        " filière ligne laborat rendu flagrant prise pris victimes importateur roi reine seigneur figure pivot"
        " pilier bras numéro lieutenant tirait régn règn derrière"
    ),
    accusing=starts("soupçon accus poursuiv recherch inculp mis mise présum jugé"),
    shapes=_SHAPES,
    someone=re.compile(rf"{_WHO}|\b(?:son|sa|ses|leurs?)\b|\b(?:le |la |l[’']){_ONE}\b", re.IGNORECASE),
    tells=re.compile(
        r"\b(?:affirm\w+|soutien\w*|prétend\w*|estim\w+|pens(?:e|ent|ait|aient)|dit|disent|disait|déclar\w+"
        r"|expliqu\w+|assur\w+|soupçonn\w*"
        r"|accus\w+|inculp\w+|mise?s? en examen|poursuivie?s?|reproch\w+|recherchée?s?|jugée?s? pour"
        r"|renvoyée?s? devant"
        r"|(?:arrêtée?s?|interpellée?s?|extradée?s?|détenue?s?) (?:pour|dans)|soupçons?|aurait|auraient|serait"
        r"|seraient"
        r"|semble\w*|ni(?:e|é|ent|ait)\b|dément\w*|contest\w+|reconn(?:u|aît|aissent)|avou\w+|aveux|acquitt\w+"
        r"|relax\w+"
        r"|condamnée?s?|coupables? d|juge que|jugé que|conclu\w*|décri\w+|qualifi\w+|présent\w+ comme|écri\w+"
        r"|rapport\w+"
        r"|enquête\w* (?:pour|sur)|si|d[’']avoir|aucune preuve|procès (?:pour|sur)|allègu\w+|présumé\w* coupable)",
        re.IGNORECASE,
    ),
    told=re.compile(
        r"\b(?:selon|d[’']après|aux dires de|d[’']après)\b|, (?:affirm|estim|dit|disent|déclar|précis|soutien"
        r"|assur|indiqu)\w*",
        re.IGNORECASE,
    ),
    hedges=re.compile(
        r"\b(?:présumée?s?|prétendue?s?|supposée?s?|soupçonnée?s?|accusée?s?|soi-disant|éventuel\w*|possible)\b",
        re.IGNORECASE,
    ),
    despite=re.compile(
        r"\b(?:malgré|en dépit de) (?:sa|son|ses|leurs?) (?:\w+ ){0,2}?"
        r"(?:dénégations?|démentis?|protestations?)"
        r"|\b(?:bien qu[’']|quoiqu[’']|même s[’'])(?:ils?|elles?|en) (?:(?:le|les|l[’']|tout|toujours) ?){0,2}"
        r"(?:ni(?:e|ent|ait|er)|démen\w+|contest\w+)(?: (?:tout|les faits|toute \w+|encore|toujours))?,",
        re.IGNORECASE,
    ),
    softens=re.compile(r"\b(?:prétendument|vraisemblablement|apparemment|peut|pourrait|peut-être)\b", re.IGNORECASE),
    undone=re.compile(r"\b(?:pas|jamais|aucune?|sans|ni)\b|\bn[’'e]\b", re.IGNORECASE),
    cleared=re.compile(
        r"\b(?:acquitt\w+|relax\w+|non-lieu|innocent\w*|annul\w+|abandonn\w+|classée?)\b", re.IGNORECASE
    ),
    people=re.compile(
        r"(?:ils?|elles?|s(?:on|a|es)|leurs?|l[’']accusé|le suspect|le fondateur|le prévenu)", re.IGNORECASE
    ),
    ordinary=re.compile(
        r"(?:Le|La|Les|L|Un|Une|Des|En|Au|Aux|À|Dans|Pour|Par|Depuis|Après|Avant|Quand|Comme|Mais|Et|Ou|Si|Avec|Il"
        r"|Elle|Ils"
        r"|Elles|Son|Sa|Ses|Leur|Ce|Cette|Ces|Selon|Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre"
        r"|Octobre"
        r"|Novembre|Décembre)"
    ),
    no_person=re.compile(
        r"\b(?:Banque|Police|Tribunal|Cour|Ministère|Parquet|République|Union|Université|Commission|Conseil|Office"
        r"|Service"
        r"|Gendarmerie|Nationale|Justice|État|Groupe|Société|Journal|Europe|Opération)\b"
    ),
    crime=re.compile(_ANY_CRIME, re.IGNORECASE),
    harmless=re.compile(
        r"\?|\b(?:a|ont|avait|avaient) été (?:assassiné|enlevé|kidnappé|séquestré|volé|escroqué|racketté)"
        r"|\b(?:refus\w*|saisi\w*|détrui\w*|tomber|brigade\w*|comparaît|comparaiss\w*|compren\w*|compris"
        r"|données|messages|torturée? par|menacée? par|démant\w*|révél\w*|romans?|histoires?|rencontr\w*"
        r"|contre|lutt\w*|combat\w*|enquêt\w*|polici\w+|police|gendarm\w*|magistrat\w*|juges?|procureurs?|parquet"
        r"|tribuna\w+|cour|avoca\w+|journalist\w*|auteurs?|autrice|livres?|films?|documentaires?|experts?|expertes?"
        r"|cherch\w+|étud\w+|victimes?|témoi\w*|infiltr\w*|arrêt\w*|interpell\w*|inculp\w*|mis en examen|mise en examen"
        r"|poursui\w*|procès|audiences?|appel|extrad\w*|lois?|code|articles?|préven\w*|avertir?|douanes?|ministres?)\b",
        re.IGNORECASE,
    ),
    propose="Selon {by}, …",
    soften="{hit} présumé",
    somebody="l’accusation",
)
