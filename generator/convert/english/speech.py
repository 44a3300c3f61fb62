"""How English shows who speaks and who is meant: tables.

In: nothing. Out: patterns. Refuses to decide: that is `convert/speakers` and `convert/persons`.
"""

import re

from generator.convert.english.voices import AUTHORITY, COMPANY, DEFENCE, NAMES, PRESS, PROSECUTION
from generator.convert.shapes import AGENCY, PERSON
from generator.model.vocabulary import Role, Standing

_VERBS = (
    r"said|says|told|tells|added|adds|claimed|claims|wrote|writes|argued|argues|stated|states|explained|explains|announced|announces"
    r"|disclosed|denied|denies|questioned|warned|warns|insisted|insists|continued|remarked|commented|noted|notes|observed|testified"
    r"|sighed|joked|quipped|replied|answered|asked|conceded|confirmed|recalled|maintained|submitted|declared|tweeted|posted|went on"
    r"|concluded|contended|alleged|alleges|boasted|complained|responded|pointed out|shouted|read out|described|called|urged|asserted"
)
SPEECH = re.compile(rf"\b(?:{_VERBS})\b", re.IGNORECASE)
THEY_SAID = re.compile(rf"\b(?:he|she)(?: (?:has|had|also|then|later))? (?:{_VERBS})\b|\b(?:said|added|told|continued|wrote) (?:he|she)\b", re.IGNORECASE)
ADDS = re.compile(
    rf"(?:(?:He|She|They|It|The (?:\w+ )?(?:force|agency|spokes\w+|statement|company|firm|lawyer|barrister|prosecutor|prosecution|detective|officer|indictment|complaint|document|judge))"
    rf"(?: (?:has|have|had|also|then|later|further|said))? (?:{_VERBS}|adds?|alleges?|claims?|says?)\b)"
)
BESIDE = re.compile(
    r"\b(?:for|of|by|to|with|from|against|like|than|about|named|alongside|told|representing|defending|concerning|involving|murdering|killing)"
    r" (?:(?:the|his|her|their|mr|ms|mrs|former|late|fellow|co-defendants?|drug|dealer|boss) ?){0,3}$",
    re.IGNORECASE,
)
POSSESSIVE = re.compile(r"[’'](?:s\b|(?=\s))")
BETWEEN = re.compile(r"\bthat\b|[,;]")
ACT = re.compile(r"\b(?:indicted|returned|charged|issued|sentenced|convicted|acquitted|found|ruled|held)\b")
OF_COMPANY = re.compile(r"chief executive|CEO|CFO|executive|founder|owner|director|spokes|chairman", re.IGNORECASE)
PROSECUTOR_ABROAD = re.compile(r"\bU\.?S\b|\bAttorney General\b")
FORMER = re.compile(r"\b(?:former|ex-?)\b", re.IGNORECASE)
ACCUSERS = re.compile(r"\bprosecutors\b|District Attorney|\bDPP\b|Director of Public Prosecutions")
PERSON_PRONOUN = re.compile(
    r"(?:He|She|They|The (?:pair|two|men|defendants?))\b|\b(?:he|she) (?:was|had|has|pleaded|admitted)\b"
)
PERSON_BEGINS = re.compile(r"(?:He|She|Both|They)\b")
THING_BEGINS = re.compile(r"(?:It|Its|It[’']s|The (?:company|firm|network))\b")
THE_COMPANY = re.compile(r"\b[Tt]he (?:company|firm)\b")
INDICTED_LIST = re.compile(r"\bindictment\b.{3,60}\bdefendants?\b|\bindictments? (?:also )?(?:names?|naming|charges|charging|accuses)\b")
ACCUSATION = re.compile(r"(?:\bon charges of|\bfor|\bwith|\bof|\bto|\bover|\bon suspicion of|\bin connection with)\s+(?:(?:\w+ )?counts? of )?$")
CHARGED_WITH = re.compile(
    r"\b(?:charged|charges|indicted|indictment)\b[^.;:]{0,80}?\s(?P<link>(?:with|over|for|on (?:\w+ ){0,3}?(?:charges?|counts?) of|in connection with))\s(?!(?:him|her|them|the (?:pair|two)|\d)\b)(?=\w)",
    re.IGNORECASE,
)
BASED_IN = re.compile(r"\bbased in (?:the )?$")

_ITEM = r"(?:,? ?\(?(?:aged )?\d\d\)?,?)?"
ALSO = re.compile(
    rf"{_ITEM}(?:,? (?:both |also )?(?:of|from|an?|the) [^,;.]{{1,40}}(?:, [A-Z][\w .]{{1,24}})?)?,?\s?(?:and |& |as well as |along with |together with )?(?:(?:Mr|Ms|Mrs|Dr) )?(?:(?:his|her|their) (?:\w+ ){{1,2}})?(?:\d\d, )?"
)
PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|be|got|get|gets)(?: (?:also|later|then|both|all|each|since|again|now|today|yesterday|subsequently|eventually|\w+ly|this week|last \w+)){0,3} $"
    r"|\b(?:was|were|been) $",
    re.IGNORECASE,
)
OBJECT = re.compile(
    rf"(?: (?:against|naming|charging|brought against))?(?: (?!(?:of|for|in|to|on|at|by|with|after|from|over|and|that|who|was|were|had|as)\b)[^\s,.;:“”\"]+){{0,6}}?,?(?: (?=[{PERSON}])| (?:him|her|them|both|the (?:pair|two|trio|duo|couple))\b)",
    re.IGNORECASE,
)
OBJECT_PRONOUN = re.compile(r"\b(?:him|her|them|both|the (?:pair|two|trio|duo|couple))\b", re.IGNORECASE)
ASIDE = re.compile(r", (?:who|whose|whom|which|and who)\b[^,;]{1,120},|\([^()]{1,60}\)")
ASIDE_OPEN = re.compile(r", (?:and )?(?:who|whom|whose)\b[^,;]{0,80}$")
INVERTED = re.compile(
    rf"(?: (?:in|on|at|over|for|alongside|with|by|to|of|the|this|that|last|same|yesterday|today|court|case|trial|\w+day|also|him|her|them)){{0,8}},? (?:was|were|is|are|have been|has been) (?:(?:the|his|her|their|a|an|former|\w+) ){{0,5}}?,?(?=[{PERSON}])"
    rf"|[^.;:]{{0,160}}: (?=[{PERSON}])",
    re.IGNORECASE,
)
LISTING = re.compile(rf"[^.;:]{{0,160}}: (?=[{PERSON}])")
PRONOUN = re.compile(
    r"\b(?:he|she|they|both(?! (?:the|his|her))|the (?:pair|two(?: men| women)?|duo|couple|three|trio|men|defendants)|all (?:two|three|four|five|six)|all of them)\b",
    re.IGNORECASE,
)
SEVERAL: tuple[tuple[int, re.Pattern[str]], ...] = (
    (2, re.compile(r"both|the (?:pair|two(?: men| women)?|duo|couple)|all two")),
    (3, re.compile(r"all three|the (?:three|trio)")),
    (4, re.compile(r"all four")),
    (5, re.compile(r"all five")),
    (6, re.compile(r"all six")),
    (0, re.compile(r"they|them|the men|the defendants|all of them")),
)
DESCRIBED = re.compile(
    r"\b[Tt]he (?:(?:\w+-)?(?:former|disgraced|convicted|jailed|younger|older|elder|young|one-time|self-styled|Dublin|British|Dutch|Irish|local|married|unemployed|alleged) ){0,2}"
    r"(?P<noun>\d\d-year-old|father|mother|grandfather|grandmother|dad|mum|pensioner|businessman|businesswoman|entrepreneur|dealer|kingpin|gangster|crook|mobster|trafficker"
    r"|smuggler|builder|courier|driver|bookkeeper|accountant|developer|programmer|engineer|distributor|reseller|salesman|seller|founder|owner|administrator|defendant|man|woman|ringleader|boss|mastermind"
    r"|executive|chief executive|fugitive|policeman|officer|footballer|boxer|lawyer|nurse|teacher|mechanic|plumber|Canadian|Australian|Dutchman|Briton|Irishman|Frenchman|Belgian|Albanian|Lithuanian|Swede|Finn|American|German|Italian|Spaniard)\b(?![’'-])"
)
AGE = re.compile(r",? (?:\((?:aged )?(\d\d)\)|(?:aged )?(\d\d)\b)|,? \((\d\d)\)")
_FEMALE = r"\b(?:Ms|Mrs|Miss|woman|sister|wife|mother|daughter|girlfriend|businesswoman|spokeswoman|lady|widow|niece|aunt|grandmother|actress|her)\b"
_MALE = r"\b(?:Mr|Sir|man|brother|husband|father|son|boyfriend|businessman|spokesman|nephew|uncle|grandfather|policeman|salesman|footballer|kingpin)\b"
GENDERS = (
    (re.compile(r"^(?:he|him|father|dad|grandfather|businessman|man|policeman|salesman)$", re.IGNORECASE), re.compile(_FEMALE, re.IGNORECASE)),
    (re.compile(r"^(?:she|her|mother|mum|grandmother|businesswoman|woman)$", re.IGNORECASE), re.compile(_MALE, re.IGNORECASE)),
)
_STRANGER = (
    r"man|woman|wife|husband|brother|sister|son|daughter|mother|father|girlfriend|boyfriend|partner|cousin|lieutenant|friend|accomplice|associate|co-defendant|co-accused"
    r"|courier|driver|bookkeeper|accountant|lawyer|assistant|deputy|colleague|boss|dealer|suspect|defendant|teenager|Briton|Dutchman|Irishman|policeman|officer|employee|neighbour|right-hand man|flatmate|agent|founder|owner"
)
STRANGER = re.compile(
    rf"(?:(?:But|And|Meanwhile|Separately|Also),? )?(?:(?:His|Her|Their|A|An|Another|One|The (?:second|third|fourth|fifth|other))(?: [\w-]+){{0,4}}? (?:{_STRANGER})\b|(?!(?:In|On|At|The|A|By|For|From|Last|That)\b)[A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{0,3}},? (?:\(?\d\d|was|is|had|has|who|pleaded|admitted|got|received|and))"
)
HE_OR_SHE = (("m", re.compile(r"\b(?:he|his|him|himself)\b", re.IGNORECASE)), ("f", re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)))
TRAILING = re.compile(
    r"(?:[ ,]+(?:today|yesterday|later|earlier|afterwards|(?:on|this|last) \w+|(?:after|outside|before) (?:the )?\w+|in (?:a|an|its|his|her|their) (?:\w+ )?statement|at the time|in court|at the weekend|in (?:\w+ )?court"
    r"|(?:the court|jurors|reporters|the jury|afp|reuters))){0,3}\s*(?:[.,;:!?”\"]|and added|$)",
    re.IGNORECASE,
)
PARTS = re.compile(r"(?:;|,(?: (?:and|while|but|whereas|though|although|yet))?|\b(?:and|but|while|whereas))\s+", re.IGNORECASE)
VOICES: tuple[tuple[Standing, re.Pattern[str]], ...] = tuple(
    (standing, re.compile(rf"(?:\b(?:a|an|the|one|his|her|their|its) (?:[\w-]+ ){{0,3}}?)?(?:{noun})", re.IGNORECASE))
    for standing, noun in (
        (Standing.PARTY, rf"spokes\w+ (?:for|of|at) (?:the )?(?:{COMPANY})|{DEFENCE}|company spokes\w+|{COMPANY}"),
        (Standing.ALLEGED, PROSECUTION),
        (Standing.OFFICIAL, rf"(?:police|garda|law enforcement|security|government|military|intelligence) (?:source|spokes\w+)|(?:source|spokes\w+) (?:for|of|at|in|from) (?:the )?(?:{AUTHORITY}|[{AGENCY}]+)|{AUTHORITY}"),
        (Standing.PARTY, rf"spokes\w+ (?:for|of|at)(?: the)?{NAMES}"),
        (Standing.REPORTED, rf"{PRESS}|spokes\w+|sources?\b"),
    )
)
SPEAKS_FOR = re.compile(r"\b(?:spokes\w+|source|representative|official|lawyers?) (?:for|of|at|in|from) (?:the )?$", re.IGNORECASE)
THE_OFFICER: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.JUDGE, re.compile(r"\bthe (?:\w+ )?(?:judge|recorder|magistrate|sheriff)\b", re.IGNORECASE)),
    (Role.PROSECUTOR, re.compile(r"\bthe (?:\w+ )?prosecutor\b", re.IGNORECASE)),
    (Role.OFFICIAL, re.compile(r"\bthe (?:\w+ )?(?:detective|inspector|superintendent|officer|commissioner)\b", re.IGNORECASE)),
    (Role.DEFENCE, re.compile(r"\b(?:the|his|her) (?:\w+ )?(?:lawyer|barrister|solicitor|counsel|silk|advocate)\b", re.IGNORECASE)),
)

_ROLES: tuple[tuple[Role, str], ...] = (
    (Role.JUDGE, r"\bjudge|\bjustice\b|magistrate|\brecorder of\b|\blord chief"),
    (Role.DEFENCE, r"(?:defen[cs]e |criminal )?(?:lawyer|barrister|solicitor|advocate)|defen[cs]e (?:attorney|counsel|team)|^for [A-Z]|\bfor the defen[cs]e|^(?:counsel|attorney) for|^defending|^in mitigation|^mitigating|^representing"),
    (Role.PROSECUTOR, r"prosecut|attorney|^for the (?:crown|state|dpp)|counsel for the (?:crown|state|dpp)"),
    (
        Role.OFFICIAL,
        r"\bdet(?:ective)?\b|\binsp(?:ector)?\b|sgt|sergeant|\bsupt|superintendent|commissioner|\bconstable\b|special agent|\bpolice(?!man who)\b|\bgarda\b|gendarme"
        r"|minister|senator|\bcommander\b|\bsheriff\b|\battach[eé]\b"
        r"|\b(?:head(?:s|ed)?|leads?|director|chief|deputy|spokes\w+|officer|official|coordinator) .*(?:department|unit|police|service|agency|europol|eurojust|interpol|bureau|force|crime|customs|ministry|investigations?|prosecution)|(?:^|\b)officer of",
    ),
    (Role.WITNESS, r"journalist|reporter|author|researcher|professor|analyst|witness|academic|lecturer|\bexpert\b|consultant"),
    (Role.VICTIM, r"victim"),
    (Role.SELLER, r"distributor|reseller|dealer"),
)
ROLES = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in _ROLES)
