"""How English shows who speaks, and what somebody is by their role: tables.

In: nothing. Out: patterns. Refuses to decide: that is `claims/speakers`.
"""

import re

from generator.convert.claims.shapes import AGENCY
from generator.convert.english.voices import AUTHORITY, COMPANY, DEFENCE, NAMES, PRESS, PROSECUTION
from generator.convert.sieve import Sieved
from generator.model.vocabulary import Role, Standing

_VERBS = (
    r"counter(?:ed|s)|retort(?:ed|s)|protest(?:ed|s)|stress(?:ed|es)|emphasi[sz](?:ed|es)|underlin(?:ed|es)"
    r"|caution(?:ed|s)|predict(?:ed|s)|pledg(?:ed|es)|vow(?:ed|s)|promis(?:ed|es)|suggest(?:ed|s)|hint(?:ed|s)"
    r"|reiterat(?:ed|es)|repeated|lament(?:ed|s)|reflect(?:ed|s)|mused|fumed|thundered|recount(?:ed|s)|hit back"
    r"|fired back"
    r"|shot back|summed up|acknowledg(?:ed|es)|affirm(?:ed|s)|objected|recalls|maintains|replies|answers|asks|thinks"
    r"|alleged(?= (?:that|the|an?|he|she|they|it|his|her|their|in|at|on|there|two|three|during)\b|[,:.;”\"])"
    r"|concludes|contends|complains|jokes|admits|declares|observes|spat|snapped|demanded|pleads with|says|said"
    r"|says|told|tells|added|adds|claimed|claims|wrote|writes|argued|argues|stated|states|explained"
    r"|explains|announced|announces"
    r"|disclosed|denied|denies|questioned|warned|warns|insisted|insists|continued|remarked|commented|noted"
    r"|notes|observed|testified"
    r"|sighed|joked|quipped|replied|answered|asked|conceded|confirmed|recalled|maintained|submitted"
    r"|declared|tweeted|posted|went on"
    r"|concluded|contended|alleges|boasted|complained|responded|pointed out|shouted|read out|urged|asserted"
)

SPEECH = Sieved(rf"\b(?<!was )(?<!were )(?<!is )(?<!are )(?<!been )(?<!be )(?:{_VERBS})\b", re.IGNORECASE)

THEY_SAID = Sieved(
    rf"\b(?:he|she|they)(?: (?:has|have|had|also|then|later))? (?:{_VERBS})\b|[”\"’,'] (?:said|added|told|continued"
    rf"|wrote|insisted|explained) (?:he|she|they)\b",
    re.IGNORECASE,
)

ADDS = re.compile(
    rf"(?:(?:He|She|They|It|The (?:\w+ )?(?:force|agency|spokes\w+|statement|company|firm|lawyer|barrister"
    rf"|prosecutor|prosecution|detective|officer|indictment|complaint|document|judge))"
    rf"(?: (?:has|have|had|also|then|later|further|said))? (?:{_VERBS}|adds?|alleges?|claims?|says?)\b)"
)

BETWEEN = re.compile(r"\bthat\b|[,;]")

ACT = re.compile(
    r"\b(?:indicted|returned|charged|issued|sentenced|convicted|acquitted|found|ruled|held|quashed|upheld"
    r"|dismissed|rejected|overturned|reduced|cleared|jailed|handed|imposed|ordered)\b"
)

OF_COMPANY = re.compile(r"chief executive|CEO|CFO|executive|founder|owner|director|spokes|chairman", re.IGNORECASE)

PROSECUTOR_ABROAD = re.compile(r"\bU\.?S\b|\bAttorney General\b")

FORMER = re.compile(r"\b(?:former|ex-?)\b", re.IGNORECASE)

ACCUSERS = re.compile(r"\bprosecutors\b|District Attorney|\bDPP\b|Director of Public Prosecutions")

TRAILING = re.compile(
    r"(?:[ ,]+(?:today|yesterday|later|earlier|afterwards|(?:on|this|last) \w+|(?:after|outside"
    r"|before) (?:the )?\w+|in (?:a|an|its|his|her|their) (?:\w+ )?statement|at the time|in court"
    r"|at the weekend|in (?:\w+ )?court"
    r"|(?:the court|jurors|reporters|the jury|afp|reuters))){0,3}\s*(?:[.,;:!?”\"]|and added|$)",
    re.IGNORECASE,
)

VOICES: tuple[tuple[Standing, Sieved], ...] = tuple(
    (standing, Sieved(rf"(?:\b(?:a|an|the|one|his|her|their|its) (?:[\w-]+ ){{0,3}}?)?(?:{noun})", re.IGNORECASE))
    for standing, noun in (
        (Standing.PARTY, rf"spokes\w+ (?:for|of|at) (?:the )?(?:{COMPANY})|{DEFENCE}|company spokes\w+|{COMPANY}"),
        (Standing.ALLEGED, PROSECUTION),
        (
            Standing.OFFICIAL,
            rf"(?:police|garda|law enforcement|security|government|military|intelligence) (?:source"
            rf"|spokes\w+)|(?:source|spokes\w+) (?:for|of|at|in|from) (?:the )?(?:{AUTHORITY}|[{AGENCY}]+)"
            rf"|{AUTHORITY}",
        ),
        (Standing.PARTY, rf"spokes\w+ (?:for|of|at)(?: the)?{NAMES}"),
        (Standing.REPORTED, rf"{PRESS}|spokes\w+|sources?\b"),
    )
)

BEFORE_COURT = re.compile(r"\b(?:by|at|in|before) (?:the |a |an )?$", re.IGNORECASE)

OF_THE_BODY = re.compile(
    r"(?:an?|the|its|their|one|another) (?:\w+ )?(?:spokes(?:man|woman|person)|source|representative|statement)",
    re.IGNORECASE,
)

OVER_ASIDE = re.compile(
    r",(?: \(?\d\d\)?,)? (?!(?:and|but|or|while|said|says|told)\b)[a-z][^.;:“”\"]{0,110},(?: (?:also|later|then"
    r"|has|had))?\s*"
)

SPEAKS_FOR = re.compile(
    r"\b(?:spokes\w+|source|representative|official|lawyers?) (?:for|of|at|in|from) (?:the )?$", re.IGNORECASE
)

THE_OFFICER: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.JUDGE, re.compile(r"\bthe (?:\w+ )?(?:judge|recorder|magistrate|sheriff)\b", re.IGNORECASE)),
    (Role.PROSECUTOR, re.compile(r"\bthe (?:\w+ )?prosecutor\b", re.IGNORECASE)),
    (
        Role.OFFICIAL,
        re.compile(r"\bthe (?:\w+ )?(?:detective|inspector|superintendent|officer|commissioner)\b", re.IGNORECASE),
    ),
    (
        Role.DEFENCE,
        re.compile(r"\b(?:the|his|her) (?:\w+ )?(?:lawyer|barrister|solicitor|counsel|silk|advocate)\b", re.IGNORECASE),
    ),
)

_ROLES: tuple[tuple[Role, str], ...] = (
    (Role.JUDGE, r"\bjudge|\bjustice\b|magistrate|\brecorder of\b|\blord chief"),
    (
        Role.DEFENCE,
        r"^(?:an? |the |her |his |their )?attorney$|(?:defen[cs]e |criminal )?(?:lawyer|barrister|solicitor"
        r"|advocate)|defen[cs]e (?:attorney|counsel"
        r"|team)|^for (?!the (?:crown|state|dpp|prosecution))"
        r"|(?<!prosecuting )(?<!crown )(?<= )counsel\b(?! for the (?:crown|state|dpp|prosecution))"
        r"|^who (?:represents|represented|is representing|defends|defended|is defending|acts for"
        r"|acted for)\b|\bfor the defen[cs]e|^(?:counsel|attorney) for"
        r"(?! the (?:crown|state|dpp|prosecution))|^defending|^in mitigation"
        r"|^mitigating|^representing",
    ),
    (
        Role.PROSECUTOR,
        r"prosecut|(?:\bu\.?s\.?|district|states?[’']?s?|assistant|county|city|acting|deputy|federal|interim"
        r"|commonwealth[’']?s?)"
        r" attorney|attorney general|^for the (?:crown|state|dpp)|counsel for the (?:crown|state|dpp)",
    ),
    (
        Role.OFFICIAL,
        r"\bdet(?:ective)?\b|\binsp(?:ector)?\b|sgt|sergeant|\bsupt|superintendent|commissioner"
        r"|\bconstable\b|investigating officer|\b(?:case|lead|chief|principal|senior) (?:investigator|officer)\b"
        r"|special agent|\bpolice(?!man who)\b|\bgarda\b|gendarme"
        r"|minister|senator|\bcommander\b|\bsheriff\b|\battach[eé]\b"
        r"|\b(?:head(?:s|ed)?|leads?|director|chief|deputy|spokes\w+|officer|official"
        r"|coordinator) .*(?:department|unit|police|service|agency|europol|eurojust|interpol|bureau|force"
        r"|crime|customs|ministry|investigations?|prosecution)|(?:^|\b)officer of",
    ),
    (
        Role.WITNESS,
        r"journalist|reporter|author|researcher|professor|analyst|witness|academic|lecturer|\bexpert\b|consultant",
    ),
    (Role.VICTIM, r"victim"),
    (Role.SELLER, r"distributor|reseller|dealer"),
)

ROLES = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in _ROLES)
