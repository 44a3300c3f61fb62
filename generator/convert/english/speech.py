"""How English shows who speaks and who is meant: tables.

In: nothing. Out: patterns. Refuses to decide: that is `convert/speakers` and `convert/positions`.
"""

import re

from generator.model.vocabulary import Role

SPEECH = re.compile(
    r"\b(?:said|says|told|added|claimed|claims|wrote|argued|stated|explained|announced|disclosed|denied|questioned"
    r"|warned)\b",
    re.IGNORECASE,
)
THEY_SAID = re.compile(r"\b(?:he|she) (?:said|told|added|says)\b", re.IGNORECASE)
BESIDE = re.compile(r"\b(?:for|of|by|to|with|from) (?:the )?$")
BETWEEN = re.compile(r"\bthat\b|[,;]")
ACT = re.compile(r"\b(?:indicted|returned|charged|issued|sentenced|convicted|acquitted|found|ruled|held)\b")
OF_COMPANY = re.compile(r"chief|CEO|CFO|executive|founder|owner|director|spokes", re.IGNORECASE)
PROSECUTOR_ABROAD = re.compile(r"\bU\.?S\b")
FORMER = re.compile(r"\bformer\b")
PERSON_PRONOUN = re.compile(
    r"(?:He|She|They|The (?:pair|two|men|defendants?))\b|\b(?:he|she) (?:was|had|has|pleaded|admitted)\b"
)
PERSON_BEGINS = re.compile(r"(?:He|She)\b")
THING_BEGINS = re.compile(r"(?:It|Its|It[’']s|The (?:company|firm|network))\b")
THE_COMPANY = re.compile(r"\b[Tt]he (?:company|firm)\b")
INDICTED_LIST = re.compile(r"\bindictment\b.{3,60}\bdefendants?\b")
ACCUSATION = re.compile(r"(?:\bon charges of|\bfor|\bwith|\bof|\bto)\s+$")
ALSO = re.compile(r",?\s?(?:and )?(?:\d\d, )?")
BASED_IN = re.compile(r"\bbased in (?:the )?$")

_ROLES: tuple[tuple[Role, str], ...] = (
    (Role.JUDGE, r"judge|justice|magistrate"),
    (Role.DEFENCE, r"(?:defen[cs]e )?(?:lawyer|barrister|solicitor|advocate)|defen[cs]e attorney|^for [A-Z]"),
    (Role.PROSECUTOR, r"prosecutor|attorney"),
    (
        Role.OFFICIAL,
        r"det(?:ective)?\b|insp(?:ector)?\b|sgt|sergeant|superintendent|commissioner|special agent|police"
        r"|minister|senator"
        r"|head(?:s|ed)? .*(?:department|unit|police|service|agency)|(?:^|\b)officer of",
    ),
    (Role.WITNESS, r"journalist|reporter|author|researcher|professor|analyst|witness"),
    (Role.VICTIM, r"victim"),
    (Role.SELLER, r"distributor|reseller|dealer"),
)
ROLES = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in _ROLES)
