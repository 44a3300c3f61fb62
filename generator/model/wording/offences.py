"""Kinds of offences, by words: whether a conviction is for what a sentence says.

In: the name of an offence, or words of a sentence, in any of our languages. Out: kinds. No kind means that the words
fit every offence (`criminal`). Refuses to know a law.
"""

import re
from collections.abc import Mapping
from enum import StrEnum


class Kind(StrEnum):
    """What sort of wrong it is."""

    DRUGS = "drugs"
    ARMS = "arms"
    PEOPLE = "people"
    LAUNDERING = "laundering"
    ORGANISED = "organised"
    VIOLENCE = "violence"
    DISHONESTY = "dishonesty"
    CORRUPTION = "corruption"


_WORDS: Mapping[Kind, str] = {
    Kind.DRUGS: r"drug|drogue|narco|cocain|coca[iï]n|heroin|h[ée]ro[iï]n|cannabis|hash|hasj|stup[ée]fiant|verdovend"
    r"|opium|amphetamine|dealer",
    Kind.ARMS: r"arms|weapon|firearm|\bguns?\b|wapen|\barmes?\b",
    Kind.PEOPLE: r"human|people|migrant|mensen|[êe]tres? humain|traite",
    Kind.LAUNDERING: r"launder|witwas|witgewassen|waste\b.*\bwit\b|\bwit\b|blanchi|proceeds|drug money|dirty money",
    Kind.ORGANISED: r"racket|organi[sz]ed crime"
    r"|criminal (?:\w+ )?(?:organi[sz]ation|network|enterprise|gang|group|association|empire)"
    r"|crimine\w+ (?:organisatie|netwerk|bende|samenw|groep|imperium)|criminel|malfaiteurs|cartel|kartel|mafi|maffia"
    r"|\bgang|bende|kingpin|mastermind|ringleader|\bboss|baron|\blord|kopstuk|brein|cerveau|ca[iï]d|parrain|conspir"
    r"|samenspann|syndicate",
    Kind.VIOLENCE: r"murder|kill|hitm[ae]n|moord|assassin|meurtr|\btu(?:é|eur)|kidnap|abduct|ontvoer|enlev|ravisseur"
    r"|tortur|martel|assault|extor|afpers|manslaughter|doodslag|blackmail",
    Kind.DISHONESTY: r"fraud|swindl|oplicht|escro|embezzl|verduister|d[ée]tourn|forge|theft|thie[fv]|stole|vol[ée]?\b"
    r"|robb|diefstal|con m[ae]n|bedrog",
    Kind.CORRUPTION: r"brib|corrupt|omkop|omgekocht|corromp|steekpenning|pot-de-vin",
}
_KINDS = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _WORDS.items())
_TRADE = re.compile(r"traffi|smuggl|smokkel|trafiqu|trafic|passeur|handela", re.IGNORECASE)
_GOODS = frozenset({Kind.DRUGS, Kind.ARMS, Kind.PEOPLE})


def kinds(words: str) -> frozenset[Kind]:
    """The kinds that these words speak of; trade without its goods may be any trade."""
    found = frozenset(kind for kind, pattern in _KINDS if pattern.search(words))
    return found | _GOODS if _TRADE.search(words) and not found & _GOODS else found
