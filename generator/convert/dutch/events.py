"""What happened, in Dutch: a table of words for the steps of an investigation and of a proceeding.

In: nothing. Out: tables. Refuses to know whom and when.
"""

import re

from generator.convert.claims.fates import Fate
from generator.convert.claims.shapes import ACCUSER, AGENCY, PERSON, PROSECUTOR
from generator.convert.dutch.meant import TRIED
from generator.convert.sieve import Sieved, Table
from generator.model.vocabulary import Event, Instance, Outcome

_PART = r"(?:[^.;:“”„\"«»]|(?<=\b[A-Z])\.)"  # a full stop may end an initial
_TERM = r"(?:[\w,]+ (?:en een half )?(?:jaar|maanden?|weken|dagen|uur))"
_PRISON = r"(?:cel|celstraf|gevangenisstraf|gevangenis|taakstraf|werkstraf|voorwaardelijk|opgelegd|levenslang)"

EVENTS: Table[tuple[Event, Outcome | None, Sieved]] = Table(
    (event, outcome, Sieved(pattern, re.IGNORECASE))
    for event, outcome, pattern in (
        (
            Event.RULING,
            Outcome.QUASHED,
            rf"\bvernietig(?:de|t|den)\b{_PART}{{0,60}}?\bveroordeling(?:en)?\b(?: van [^,.;:]{{0,60}}?[{PERSON}]+)?"
            rf"|\bveroordeling(?:en)?\b{_PART}{{0,60}}?\bvernietigd\b",
        ),
        (
            Event.RULING,
            Outcome.APPEAL_DISMISSED,
            rf"\bverw(?:ierp|erpt|ierpen)\b{_PART}{{0,60}}?\b(?:hoger )?(?:cassatie)?beroep(?:en)?\b"
            rf"|\b(?:cassatie)?beroep(?:en)?\b{_PART}{{0,60}}?\b(?:verworpen|afgewezen)\b",
        ),
        (
            Event.RULING,
            Outcome.UPHELD,
            rf"\b(?:bekrachtig|bevestig|handhaaf)(?:de|t|den)\b{_PART}{{0,60}}?\b(?:vonnis|veroordeling(?:en)?"
            rf"|straf(?:fen)?"
            rf"|vrijspraak|uitspraak)\b|\bliet\b{_PART}{{0,60}}?\b(?:vonnis|veroordeling|straf"
            rf"|vrijspraak)\b{_PART}{{0,20}}?"
            rf"\bin stand\b",
        ),
        (
            Event.DISMISSAL,
            None,
            r"\b(?:geseponeerd|seponeerden?|buiten vervolging gesteld|buitenvervolgingstelling|niet[- ]ontvankelijk"
            r" verklaard)\b",
        ),
        (
            Event.ACQUITTAL,
            None,
            rf"(?:^|(?<=[;,:] )|(?<=\ben )|(?<=\bmaar ))van (?!(?:hem|haar|hen|hun|wie)\b|[{PERSON}])"
            rf"[^.;,:“”„\"]{{2,60}}? (?:werd|wordt|is|zijn|worden|werden)"
            rf" {_PART}{{0,60}}?\bvrijgesproken\b|\bvan (?:alle )?rechtsvervolging ontslagen\b"
            rf"|(?<!deels )(?<!gedeeltelijk )(?<!partieel )\bvrijgesproken\b|\bsp(?:rak|reekt|raken"
            rf"|reken)\b(?={_PART}{{0,80}}?\bvrij\b(?! over))"
            r"|\bontslagen van (?:alle )?rechtsvervolging\b|\b(?:gaat|ging|gaan|gingen) (?:\w+ )?vrijuit\b",
        ),
        (
            Event.SENTENCE,
            None,
            rf"\bveroordeeld(?: \w+){{0,3}} tot\b|\btot {_PART}{{1,60}}?\bveroordeeld\b|\bveroordeel(?:de"
            rf"|den|t)\b(?={_PART}{{0,80}}? tot\b)"
            rf"|\b(?:kreeg|kregen|krijgt|krijgen)\b{_PART}{{0,80}}?\b{_PRISON}\b"
            rf"|\b(?:moet|moeten|gaat|gaan|moest|moesten)\b{_PART}{{0,80}}?\b{_TERM} (?:\w+ )?(?:de (?:cel"
            rf"|gevangenis|bak) in|achter (?:de )?tralies|zitten"
            r"|brommen|naar de (?:cel|gevangenis))\b"
            rf"|\b(?:kreeg|kregen|krijgt|krijgen) (?:[\w{PERSON}]+ )?{_TERM}(?! (?:geleden|later|de tijd|uitstel))"
            rf"|\b(?:hoorde|hoorden)\b{_PART}{{0,100}}?\b{_TERM}\b{_PART}{{0,60}}?\btegen zich (?:\w+"
            rf" )?(?:uitspreken|uitgesproken)\b"
            rf"|\b(?:kreeg|kregen)\b{_PART}{{0,40}}?\b(?:straf|opgelegd): "
            rf"|\bstraf van\b(?={_PART}{{0,160}}\b(?:teruggebracht|verlaagd|verhoogd|gehalveerd"
            rf"|verzwaard)\b)"
            rf"|\b(?:werd|is|zijn|werden)\b{_PART}{{0,60}}?\bopgelegd\b|\blegden?(?="
            rf" {_PART}{{0,80}}?\b(?:\w*straf|boete) op\b)",
        ),
        (
            Event.CONVICTION,
            None,
            r"\bveroordeeld\b|\bveroordeelden?\b(?= (?:hem|haar|hen|de|het|[A-Z]))|\bschuldig (?:bevonden|verklaard)\b",
        ),
        (
            Event.PLEA,
            Outcome.NOT_GUILTY,
            r"\b(?:pleitten?|pleit) (?:onschuldig|niet schuldig)\b|\bonschuldig gepleit\b",
        ),
        (Event.PLEA, Outcome.GUILTY, r"\b(?:pleitten?|pleit|bekende|bekenden) schuld(?:ig)?\b|\bschuldig gepleit\b"),
        (Event.INDICTMENT, None, r"\bin (?:staat van )?beschuldiging gesteld\b|\bverwezen naar de correctionele\b"),
        (
            Event.CHARGE,
            None,
            r"\b(?:aangeklaagd|gedagvaard|in verdenking gesteld)\b|\b(?:wordt|worden|werd|werden)"
            r" (?:[\w-]+ ){0,6}?vervolgd\b|\bten laste gelegd\b",
        ),
        (
            Event.WARRANT,
            None,
            rf"\b(?:arrestatiebevel|aanhoudingsbevel|aanhoudingsmandaat)\w*\b{_PART}{{0,60}}\buitgevaardigd\b"
            r"|\binternationaal gesignaleerd\b|\b(?:is|zijn) (?:[\w-]+ ){0,3}?voortvluchtig\b",
        ),
        (
            Event.ARREST,
            None,
            r"\b(?:aangehouden|opgepakt|gearresteerd|ingerekend)\b|\bin voorlopige hechtenis (?:genomen|gesteld)\b"
            r"|\b(?:hield|pakte|arresteerde|hielden|pakten|arresteerden) (?:de politie|agenten|de FIOD|rechercheurs)\b",
        ),
        (Event.EXTRADITION, None, r"\buitgeleverd\b|\bovergeleverd aan\b"),
        (
            Event.TRIAL,
            None,
            rf"\b(?:proces|strafzaak|rechtszaak|zaak)\b{_PART}{{0,40}}?\b(?:begon|begint|begonnen|van start|startte)\b"
            r"|\b(?:staat|staan|stond|stonden) (?:[\w-]+ ){0,6}?terecht\b",
        ),
        (
            Event.APPEAL,
            None,
            r"\b(?:ging|gingen|gaat|gaan) (?:[\w-]+ ){0,3}?in (?:hoger )?(?:beroep|cassatie)\b|\btekenden?"
            r" (?:\w+ ){0,3}?beroep aan\b",
        ),
        (
            Event.TAKEDOWN,
            None,
            r"\buit de lucht\b|\bofflinegehaald\b|\boffline (?:gehaald|gegaan)\b|\b(?:ontmanteld"
            r"|neergehaald|platgelegd|opgedoekt|afgesloten)\b"
            rf"|\bontmantelden?\b|\bhaalden?\b{_PART}{{0,100}}?\b(?:neer|offline)\b|\bstekker eruit\b",
        ),
        (
            Event.INFILTRATION,
            None,
            rf"\b(?:gehackt|gekraakt|hackten?|kraakten?|onderschept|onderschepten?|meegelezen|meegekeken"
            rf"|geïnfiltreerd|binnengedrongen)\b"
            rf"|\blazen?\b{_PART}{{0,40}}?\bmee\b|\blas\b{_PART}{{0,40}}?\bmee\b|\bbinnen te dringen\b"
            rf"|\bbrak(?:en)? in\b",
        ),
        (
            Event.RAID,
            None,
            r"\binval(?:len)?\b|\bhuiszoeking(?:en)?\b|\bdoorzoeking(?:en)?\b|\bdoorzocht\b"
            r"|\bbinnengevallen\b|\bviel(?:en)?\b.{0,60}\bbinnen\b",
        ),
        (
            Event.SEIZURE,
            None,
            rf"\bin beslag genomen\b|\binbeslaggenomen\b|\binbeslagname\b|\bbeslag (?:gelegd|op)\b|\bn(?:am"
            rf"|amen|emen)\b{_PART}{{0,80}}?\bin beslag\b|\baangetroffen\b",
        ),
        (
            Event.STATEMENT,
            None,
            rf"\bmaakten?\b{_PART}{{0,60}}?\bbekend\b|\b(?:bekendgemaakt|persbericht|persconferentie"
            rf"|kondigden?)\b|\bin een (?:verklaring|reactie)\b",
        ),
        (Event.LAUNCH, None, r"\b(?:opgericht|gelanceerd|oprichtten?|lanceerden?)\b"),
        (Event.HEARING, None, r"\b(?:pro-forma|regie|inleidende |tussen)?zitting\b"),
    )
)

_ACCUSER = (
    rf"(?:[{PROSECUTOR}{AGENCY}{ACCUSER}]+|(?:OM|Openbaar Ministerie|officier|aanklager|justitie|parket|procureur)\b)"
)
_ORDER = r"(?:opsporingsbevel|arrestatiebevel|aanhoudingsbevel|aanhoudingsmandaat)"
_DEMANDS = r"(?:eist|eiste|eisten|eisen|geëist|vordert|vorderde|gevorderd|vraagt|vroeg|gevraagd)"
_SUSPECTED = r"\b(?:word(?:t|en)|werd(?:en)?|is|zijn|was|waren|staat|staan|stond) (?:(?!niet\b|geen\b)[\w-]+ ){0,8}?"

FATES: Table[tuple[Fate, Sieved]] = Table(
    (fate, Sieved(pattern, re.IGNORECASE))
    for fate, pattern in (
        (
            Fate.SUSPECT,
            rf"{_SUSPECTED}verdacht\b|\bverdacht van\b|\b(?:verdenkt|verdenken) [{PERSON}]+"
            rf"|\bals verdachte (?:aangemerkt"
            rf"|gehoord|beschouwd|gezien)\b|\b(?:hoofd|mede)?verdachte,? [{PERSON}]+"
            rf"|\b(?:vermoedelijke|vermeende) [^.;,{PERSON}]{{2,60}},? [^.;,{PERSON}]{{0,40}}[{PERSON}]+"
            rf"|\b(?:vermoedelijke|vermeende) (?:[a-z-]+ ){{0,2}}"
            rf"(?:opdrachtgever|leider|baas|spil|kok|eigenaar|oprichter|handelaar|dader|kopstuk|financier)\b"
            rf"|\btegen (?:[\w-]+,? ){{0,3}}{TRIED},? (?:loopt"
            rf"|liep) (?:\w+ ){{0,4}}?(?:strafrechtelijk )?(?:onderzoek|strafzaak)\b",
        ),
        (
            Fate.WANTED,
            rf"\b(?:wordt|is|zijn|worden|werd) (?:[\w-]+ ){{0,3}}?gezocht\b(?! naar)|\bvoortvluchtige?n?\b"
            rf"|\bop de vlucht\b"
            rf"|\btegen {TRIED}\b{_PART}{{0,60}}?\b{_ORDER}|\b{_ORDER}\w*\b{_PART}{{0,40}}?\btegen {TRIED}\b"
            rf"|\bgesignaleerd\b|\blaten signaleren\b",
        ),
        (
            Fate.ARRESTED,
            r"\b(?:in voorarrest|in voorlopige hechtenis|achter de tralies sinds|vastgezet|(?:zit|zitten|zat|zaten)"
            r" (?:[\w-]+ ){0,3}?vast|bij (?:zijn|haar) (?:aanhouding|arrestatie))\b",
        ),
        (
            Fate.CHARGED,
            rf"\b{_DEMANDS}\b{_PART}{{0,80}}?\b(?:tegen|voor) (?:[a-z-]+ ){{0,3}}?{TRIED}(?![\w-])"
            rf"|\btegen {TRIED}\b{_PART}{{0,100}}?\b(?:geëist"
            rf"|gevorderd|eiste|eist|vorderde|vordert)\b|\b(?:straf)?eis tegen {TRIED}(?![\w-])"
            rf"|\bals het aan (?:het |de )?{_ACCUSER}[^.;,]{{0,40}} ligt\b{_PART}{{0,100}}?[{PERSON}]+"
            rf"|\b(?:straf|rechts)?(?:zaak|proces) tegen (?:(?:[\w-]+ ){{0,3}}?[{PERSON}]+|hem|haar)"
            r"|\bterecht(?:staan|stond|stonden)\b|\bmoet(?:en|st|sten)? zich (?:[\w-]+ ){0,6}?verantwoorden\b"
            r"|\bwerd(?:en)? verweten\b|\bwordt verweten\b",
        ),
    )
)

INSTANCES: tuple[tuple[Instance, re.Pattern[str]], ...] = tuple(
    (instance, re.compile(pattern, re.IGNORECASE))
    for instance, pattern in (
        (Instance.CASSATION, r"\b(?:Hoge Raad|Hof van Cassatie|in cassatie)\b"),
        (Instance.APPEAL, r"\b(?:gerechtshof|hof van beroep|in hoger beroep|het hof)\b"),
        (Instance.FIRST, r"\b(?:rechtbank|politierechter|in eerste aanleg)\b"),
    )
)

PARTLY = re.compile(
    r"van (?!(?:de (?:beschuldiging|verdenking|aanklacht|feiten|overige)|alle|alles|rechtsvervolging"
    r"|beide)\b)[^.;]{2,130}?"
    r"\bvrijgesproken\b|vrijgesproken van [^.;]{2,80}?\b(?:kreeg|kregen|wel veroordeeld)\b",
    re.IGNORECASE,
)
"""`Van … werd … vrijgesproken`, so put first, clears of one thing among others."""
