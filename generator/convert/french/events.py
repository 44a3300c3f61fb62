"""What happened, in French: a table of words for the steps of an investigation and of a proceeding.

In: nothing. Out: tables. Refuses to know whom and when.
"""

import re

from generator.convert.claims.fates import Fate
from generator.convert.claims.shapes import PERSON
from generator.convert.sieve import Sieved, Table
from generator.model.vocabulary import Event, Instance, Outcome

_PART = r"(?:[^.;:«»“”\"]|(?<=\b[A-Z])\.)"  # a full stop may end an initial
_IS = r"(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent)"

EVENTS: Table[tuple[Event, Outcome | None, Sieved]] = Table(
    (event, outcome, Sieved(pattern, re.IGNORECASE))
    for event, outcome, pattern in (
        (
            Event.RULING,
            Outcome.QUASHED,
            rf"\b(?:annulé|annule|cassé|casse)\b{_PART}{{0,60}}?\b(?:condamnations?"
            rf"|la peine)\b(?: d[^,.;:]{{1,60}}?[{PERSON}]+)?"
            rf"|\bcondamnations?\b{_PART}{{0,60}}?\b(?:annulées?|cassées?)\b",
        ),
        (
            Event.RULING,
            Outcome.APPEAL_DISMISSED,
            rf"\b(?:rejeté|rejette|rejettent)\b{_PART}{{0,60}}?\b(?:pourvois?|appels?|recours)\b"
            rf"|\b(?:pourvois?|appels?|recours)\b{_PART}{{0,60}}?\brejetés?\b",
        ),
        (
            Event.RULING,
            Outcome.UPHELD,
            rf"\b(?:confirmé|confirme)\b{_PART}{{0,60}}?\b(?:condamnations?|peines?|jugement|relaxes?|arrêt|verdict)\b"
            rf"|\b(?:condamnations?|peines?|jugement|relaxes?)\b{_PART}{{0,60}}?\bconfirmée?s?\b",
        ),
        (
            Event.ACQUITTAL,
            None,
            r"\b(?:mis|mise)e?s? hors de cause\b|\bblanchie?s? (?:par|de|des|du)\b|\b(?:relaxée?s?"
            r"|acquittée?s?)\b(?! (?:partiellement|du seul|de l[’']un|d[’']une"
            r" partie))(?<!partiellement relaxé)(?<!partiellement acquitté)"
            r"|(?<!\bla )(?<!\bune )\b(?:relaxe|acquitte)\b"
            rf"(?= (?:(?:le|la|l[’']ancien(?:ne)?) ?\w{{1,30}} )?(?-i:M\.|Mme|[A-ZÀ-Þ{PERSON}]))"
            r"|\bdéclarée?s? non coupables?\b",
        ),
        (
            Event.SENTENCE,
            None,
            rf"\bcondamnée?s?(?: (?!la\b|le\b|les\b)[\w’'-]+){{0,6}}? à\b|\bcondamné(?={_PART}{{0,80}} à"
            rf" (?:[\w-]+ )?(?:ans|mois)\b)|\bcondamne\b(?={_PART}{{0,60}} à\b)|\bécop(?:e|ent|é|ait)\b"
            rf"|\bs[’']en (?:sort|sortent|tire|tirent) avec\b|\bpurg(?:e|ent|eait) (?:une|sa) peine\b"
            rf"|\bpeine la plus (?:lourde|sévère)\b(?:{_PART}{{0,160}}?\b(?:pour|à|frappe|vise|contre) [{PERSON}]+)?"
            rf"|(?<=, )à [\w-]+ (?:ans|mois)\b(?= (?:de prison|pour"
            rf"|ferme|d[’']emprisonnement|dont|avec)|[.;])|\bjugée?s? en (?:son|leur) absence : [\w-]+"
            rf" (?:ans|mois)\b|\b(?:infligé|prononcé)\b{_PART}{{0,60}}\b(?:ans|mois|peines?|prison)\b"
            rf"|\bpeines?\b{_PART}{{0,40}}\b(?:prononcée?s?|infligée?s?)\b",
        ),
        (
            Event.CONVICTION,
            None,
            rf"\b{_IS} (?:(?!pas\b|jamais\b|ni\b|plus\b)[\w’'-]+ ){{0,3}}?condamnée?s?\b|\bcondamnée?s?"
            rf" (?:pour|par|en|lundi|mardi|mercredi|jeudi|vendredi|définitivement)\b|\b(?:reconnue?s?"
            rf"|déclarée?s?|jugée?s?) coupables?\b",
        ),
        (Event.PLEA, Outcome.NOT_GUILTY, r"\bplaid(?:é|e|ent|ait|aient) (?:non coupables?|l[’']innocence)"),
        (Event.PLEA, Outcome.GUILTY, r"\bplaid(?:é|e|ent|ait|aient) coupables?\b|\breconn(?:u|aît) sa culpabilité\b"),
        (
            Event.DISMISSAL,
            None,
            rf"\b(?:bénéfici\w+|obtenu|prononcé|rendu|ordonné) (?:d[’'])?un non-lieu\b|\bclassée?s? sans suite\b"
            rf"|\babandon des poursuites\b|\bpoursuites\b{_PART}{{0,40}}?\babandonnées\b",
        ),
        (Event.INDICTMENT, None, r"\brenvoyée?s? (?:\w+ )?devant (?:le|la|un|une)\b"),
        (Event.CHARGE, None, r"\bmise?s? en examen\b(?! d)|\binculpée?s?\b|\bpoursuivie?s? (?:pour|des|du|devant)\b"),
        (
            Event.WARRANT,
            None,
            rf"\bmandats? d[’']arrêt\b{_PART}{{0,60}}\b(?:émis|délivrés?|lancés?|décernés?)\b|\b(?:émis"
            rf"|délivré|lancé|décerné)\b{_PART}{{0,40}}\bmandats? d[’']arrêt\b|\bvisée?s? par un mandat"
            rf" d[’']arrêt\b|\b(?:est|sont|reste|restent) (?:toujours )?(?:en fuite|en cavale)\b",
        ),
        (
            Event.ARREST,
            None,
            rf"\binterpellée?s?\b|\b(?:{_IS}) (?:(?!pas\b|jamais\b)\w+ )?arrêtée?s?\b|\barrêtée?s? (?:à|en"
            rf"|au|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|par|lors|dans|début|fin|mi-)"
            rf"|\bplacée?s? en (?:garde à vue|détention provisoire)\b|\bécrouée?s?\b|\bincarcérée?s?\b",
        ),
        (
            Event.EXTRADITION,
            None,
            r"\bextradée?s?\b|\bremise?s? aux autorités\b|\blivrée?s? à la (?:justice|France|Belgique)\b",
        ),
        (
            Event.TRIAL,
            None,
            r"\bprocès (?:[\w’'-]+ ){0,6}?(?:s[’']est ouvert|s[’']ouvre|a débuté|débute|a commencé"
            r"|commence)\b|\bcompara(?:ît|issent|issait|issaient)\b|\b(?:est|sont|était|étaient) jugée?s?"
            r" (?:depuis|à partir|devant|par|pour|à)\b",
        ),
        (
            Event.APPEAL,
            None,
            r"\b(?:fait|interjeté|interjette) appel\b|\bformé (?:un )?pourvoi\b|\bpourvue?s? en cassation\b",
        ),
        (
            Event.TAKEDOWN,
            None,
            r"\bdémantelée?s?\b|\bdémantèlement\b|\bmise?s? hors (?:ligne|service|d[’']état)\b"
            r"|\bdébranchée?s?\b|\bfermée?s? (?:par|le|en)\b|\bneutralisée?s?\b|\bfait tomber\b",
        ),
        (
            Event.INFILTRATION,
            None,
            r"\b(?:piratée?s?|infiltrée?s?|interceptée?s?|déchiffrée?s?|décryptée?s?|pénétrée?s?|hackée?s?"
            r"|aspirée?s?|captée?s?)\b|\b(?:piratage|infiltration|interception|captation)\b",
        ),
        (Event.RAID, None, r"\bperquisition(?:s|née?s?)?\b|\bdescentes? de police\b|\bcoup de filet\b"),
        (
            Event.SEIZURE,
            None,
            rf"\b(?:{_IS}) (?:été )?(?:saisie?s?|confisquée?s?)\b(?! (?:la|le|d[’'])\b)|\bsaisies?\b(?="
            rf" (?:de|d[’'])|,|\.)|\bont saisi\b(?! (?:la|le) (?:justice|tribunal|cour))|\bconfisquée?s?\b",
        ),
        (
            Event.STATEMENT,
            None,
            r"\bcommuniqué\b|\bconférence de presse\b|\b(?:a|ont) annoncé\b|\bannonce\b(?= (?:le|la|du|de))",
        ),
        (Event.LAUNCH, None, r"\b(?:fondée?|lancée?|créée?) (?:en|par|à|au|le|dès)\b"),
        (Event.HEARING, None, r"\baudience\b"),
    )
)

_SINCE = r"(?:(?!pas\b|jamais\b|plus\b|ni\b)[\w’'-]+ )"
_DEMANDED = r"(?:requis|requiert|requièrent|requérait|réclamé|réclame|réclamait)"

FATES: Table[tuple[Fate, Sieved]] = Table(
    (fate, Sieved(pattern, re.IGNORECASE))
    for fate, pattern in (
        (
            Fate.SUSPECT,
            rf"\b(?:soupçonn|suspect)ée?s?\b|\b(?:soupçonne|suspecte)nt? [{PERSON}]+|\bvisée?s? par une (?:enquête"
            rf"|plainte"
            rf"|information judiciaire)\b|\b(?:principal suspect|suspecte?),? [{PERSON}]+|\bprésumée?s?,? [{PERSON}]+"
            rf"|\baccusée?s? (?:de |d[’'])|\bmise? en cause (?:pour|dans|par)\b",
        ),
        (
            Fate.WANTED,
            rf"\bmandats? (?:d[’']arrêt|de recherche|d[’']amener)\b{_PART}{{0,60}}\b(?:émis|délivrés?|lancés?"
            rf"|décernés?|vise)\b"
            rf"|\b(?:fait|faisait) l[’']objet d[’']un mandat\b|\b(?:serait|est|reste|demeure"
            rf"|sont) {_SINCE}?(?:en fuite|en"
            rf" cavale|introuvable)\b|\b(?:est|sont|était|reste) {_SINCE}?recherchée?s?\b",
        ),
        (Fate.ARRESTED, r"\ben (?:détention|garde à vue)\b|\bsous (?:contrôle judiciaire|bracelet électronique)\b"),
        (
            Fate.CHARGED,
            rf"\b{_DEMANDED}\b{_PART}{{0,80}}?\b(?:contre|à l[’']encontre (?:de |d[’'])?) ?(?:[{PERSON}]+|lui|elle)"
            rf"|\bcontre (?:[{PERSON}]+|lui|elle)\b{_PART}{{0,60}}?\b{_DEMANDED}\b"
            rf"|\bprocès d(?:e |[’'])[{PERSON}]+|\bcompara(?:îtra|îtront|îtrait)\b|\bser(?:a|ont) jugée?s?"
            rf"|\bpoursuivie?s?\b(?! (?:sa|son|leur|ses|le|la|les)\b)|\b(?:est|sont|était"
            rf"|étaient) {_SINCE}?(?:renvoyée?s?|jugée?s?)\b"
            rf"|\bprévenue?s?,? [{PERSON}]+|\bmise?s? en examen\b|\b(?:doit|doivent|devra|devront|devait) répondre d",
        ),
    )
)

INSTANCES: tuple[tuple[Instance, re.Pattern[str]], ...] = tuple(
    (instance, re.compile(pattern, re.IGNORECASE))
    for instance, pattern in (
        (Instance.CASSATION, r"\bcour de cassation\b|\ben cassation\b"),
        (Instance.APPEAL, r"\bcour d[’']appel\b|\ben appel\b"),
        (Instance.FIRST, r"\btribunal (?:correctionnel|judiciaire|de première instance)\b|\ben première instance\b"),
    )
)

PARTLY = re.compile(
    r"(?:relaxée?s?|acquittée?s?|blanchie?s?) (?:en revanche |toutefois |cependant |mais )(?:de|du|des|d[’'])"
    r"|(?:relaxée?s?"
    r"|acquittée?s?) (?:pour une partie|d[’']une partie|du seul|d[’']un des)",
    re.IGNORECASE,
)
