"""What happened, in Dutch: a table of words for the steps of an investigation and of a proceeding.

In: nothing. Out: a table. Refuses to know whom and when.
"""

import re

from generator.model.vocabulary import Event, Outcome

_PART = r"(?:[^.;:“”„\"«»]|(?<=\b[A-Z])\.)"  # a full stop may end an initial
_TERM = r"(?:[\w,]+ (?:en een half )?(?:jaar|maanden?|weken|dagen|uur))"
_PRISON = r"(?:cel|celstraf|gevangenisstraf|gevangenis|taakstraf|werkstraf|voorwaardelijk|opgelegd|levenslang)"

EVENTS: tuple[tuple[Event, Outcome | None, re.Pattern[str]], ...] = tuple(
    (event, outcome, re.compile(pattern, re.IGNORECASE))
    for event, outcome, pattern in (
        (
            Event.ACQUITTAL,
            None,
            rf"(?<!deels )(?<!gedeeltelijk )(?<!partieel )\bvrijgesproken\b|\bsp(?:rak|reekt|raken"
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
            rf"|\b(?:kreeg|kregen|krijgt|krijgen) (?:\w+ )?{_TERM}(?! (?:geleden|later|de tijd|uitstel))"
            rf"|\bstraf van\b(?={_PART}{{0,160}}\b(?:teruggebracht|verlaagd|verhoogd|gehalveerd"
            rf"|verzwaard)\b)"
            rf"|\b(?:werd|is|zijn|werden)\b{_PART}{{0,60}}?\bopgelegd\b|\blegden?(?="
            rf" {_PART}{{0,80}}?\b(?:straf|celstraf|gevangenisstraf|taakstraf) op\b)",
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
            r"|\binternationaal gesignaleerd\b|\b(?:is|zijn) (?:\w+ )?voortvluchtig\b",
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
