"""How English shows who is meant: pronouns, descriptions, lists, and where a person stands beside a verb: tables.

In: nothing. Out: patterns. Refuses to decide: that is `claims/persons`.
"""

import re

from generator.convert.claims.shapes import PERSON
from generator.convert.sieve import table

BESIDE = re.compile(
    r"\b(?:for|of|by|to|with|from|against|like|than|about|named|alongside|told|representing|defending"
    r"|concerning|involving|murdering|killing)"
    r" (?:(?:the|his|her|their|mr|ms|mrs|former|late|fellow|co-defendants?|drug|dealer|boss) ?){0,3}$",
    re.IGNORECASE,
)

POSSESSIVE = re.compile(r"[’'](?:s\b|(?=\s))")

PERSON_BEGINS = re.compile(r"(?:He|She|Both|They)\b")

_IMPERSONAL = (
    r"(?:[’']s)?(?: (?:is|was|has been|had been|remains|remained|became|would be|will be))?(?: (?:\w+ly|not|also|now"
    r"|still|yet|widely)){0,2} (?:alleged|believed|claimed|clear|unclear|known|unknown|said|reported|thought|understood"
    r"|estimated|feared|hoped|expected|assumed|possible|impossible|likely|unlikely|true|uncertain|emerge[sd]"
    r"|appear(?:s|ed)|seem(?:s|ed)|turn(?:s|ed) out|transpire[sd]|follow(?:s|ed)|happen(?:s|ed)|c[ao]mes?"
    r" (?:after|as|days|weeks|months))"
    r"\b(?! (?:to|as|for|by)\b)"
    r"| (?:is|was) [A-Z][\w ’'-]{1,40}? (?:that|who|which)\b"
)
_DESCRIBED = r" (?:behind|called|named|dubbed|known as|that|which|whose|[A-Z]|of (?:the )?[A-Z])"

THING_BEGINS = re.compile(rf"(?:It\b(?!{_IMPERSONAL})|Its\b|The (?:company|firm|network)\b(?!{_DESCRIBED}))")

THE_COMPANY = re.compile(r"\b[Tt]he (?:company|firm)\b")

INDICTED_LIST = re.compile(
    r"\bindictment\b.{3,60}\bdefendants?\b|\bindictments? (?:also )?(?:names?|naming|charges|charging|accuses)\b"
)

ACCUSATION = re.compile(
    r"(?:\bon (?:\w+ ){0,3}?(?:charges?|counts?) of|\bfor|\bwith|\bof|\bto|\bover|\bon suspicion of"
    r"|\bin connection with)\s+(?:(?:\w+ )?counts? of )?$"
)

CHARGED_WITH = re.compile(
    r"\b(?:charged|charges|indicted|indictment)\b[^.;:]{0,80}?\s(?P<link>(?:with|over|for"
    r"|on (?:\w+ ){0,3}?(?:charges?|counts?) of|in connection with))\s(?!(?:him|her|them|the (?:pair|two)"
    r"|\d)\b)(?=\w)",
    re.IGNORECASE,
)

BASED_IN = re.compile(r"\bbased in (?:the )?$")

_ITEM = r"(?:,? ?\(?(?:aged )?\d\d\)?,?)?"

ALSO = re.compile(
    rf"{_ITEM}(?:,? (?:both |also )?(?:of|from|an?"
    rf"|the) [^,;.]{{1,40}}(?:, [A-Z][\w .]{{1,24}})?)?,?\s?(?:and |& |as well as |along with "
    rf"|together with )?(?:(?:Mr|Ms|Mrs|Dr) )?(?:(?:his|her|their) (?:\w+ ){{1,2}})?(?:\d\d, )?"
)

COMMA_ALONE = re.compile(r"[^&]*?,\s*")

OF_SEVERAL = re.compile(r"\b(?:were|are|have|both|all|each|their|they)\b", re.IGNORECASE)

_RELATIVES = (
    r"(?:wife|husband|partner|girlfriend|boyfriend|mother|father|parents?|sons?|daughters?|brothers?|sisters?|cousin"
    r"|uncle|aunt|nephew|niece|widow|friends?|associates?|lawyers?|solicitors?|barristers?|counsel|attorneys?|couriers?"
    r"|drivers?|bodyguard|employer|lieutenant|deputy|accountant|lover|ex-\w+|in-law)"
)
RELATED = re.compile(
    rf"\b{_RELATIVES} (?:of|for|to) (?:(?:the|his|her|mr|ms|mrs|former|convicted|alleged|drug|dealer|boss) ?){{0,3}}$",
    re.IGNORECASE,
)
"""Before a name: whose wife or lawyer is meant, and `who` after it may mean either."""

SOMEBODY = re.compile(
    r"(?:(?:But|And|Meanwhile|Separately|Also),? )?(?:An?|The|Another|One|His|Her|Their|Two|Three) (?:[\w’'-]+ ){1,5}?"
    r"(?:also |later |already |still )?",
    re.IGNORECASE,
)

APPOSED = re.compile(rf"[^,.;:“”\"]{{0,80}}, (?:[\w.’'-]+ ){{0,4}}(?=[{PERSON}])", re.IGNORECASE)

PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|be|got|get|gets)(?: (?:also|later|then|both|all|each|since|again|now"
    r"|today|yesterday|subsequently|eventually|\w+ly|this week|last \w+)){0,3} $"
    r"|\b(?:was|were|been) $",
    re.IGNORECASE,
)

DONE_TO = re.compile(
    r"(?:,? \(?\d\d\)?)?,? (?:(?:was|were|is|has been|had been|is being|has also been)(?: (?:also|later"
    r"|then|himself|herself|\w+ly))? )?"
)

_OBJECT_WORD = (
    r"(?: (?!(?:of|for|in|to|on|at|by|with|after|from|over|and|that|who|was|were|had|as|while|when|where|before"
    r"|because|since|until|although|though|whereas|but|or|if|once)\b)[^\s,.;:“”\"]+)"
)
OBJECT = re.compile(
    rf"(?: (?:against|naming|charging|brought against))?(?:{_OBJECT_WORD}{{0,6}}?(?: (?=[{PERSON}])| (?:him"
    rf"|her|them|both"
    rf"|the (?:pair|two|trio|duo|couple))\b)| (?:the|his|her|their|its|an?"
    rf"|[^\s,.;:]+[’']s){_OBJECT_WORD}{{0,5}}?, (?=[{PERSON}]))",
    re.IGNORECASE,
)
OBJECT_PRONOUN = re.compile(r"\b(?:him|his|her|them|their|both|the (?:pair|two|trio|duo|couple))\b", re.IGNORECASE)

ASIDE = re.compile(r", (?:who|whose|whom|which|and who)\b[^,;]{1,120},|\([^()]{1,60}\)")

ASIDE_OPEN = re.compile(r", (?:and )?(?:who|whom|whose)\b[^,;]{0,80}$")

INVERTED = re.compile(
    rf"(?: (?:in|on|at|over|for|alongside|with|by|to|of|the|this|that|last|same|yesterday|today|court|case"
    rf"|trial|\w+day|also|him|her|them)){{0,8}},? (?:was|were|is|are|have been|has been) (?:(?:the|his|her"
    rf"|their|a|an|former|\w+) ){{0,5}}?,?(?=[{PERSON}])"
    rf"|[^.;:]{{0,160}}: (?=[{PERSON}])",
    re.IGNORECASE,
)

LISTING = re.compile(rf"[^.;:]{{0,160}}: (?=[{PERSON}])")

PRONOUN = re.compile(
    r"\b(?:he|she|they|both(?! (?:the|his|her))|the (?:pair|two(?: men| women)?|duo|couple|three|trio|men"
    r"|defendants)|all (?:two|three|four|five|six)|all of them)\b",
    re.IGNORECASE,
)

SEVERAL = table(
    (
        (2, r"both|the (?:pair|two(?: men| women)?|duo|couple)|all two"),
        (3, r"all three|the (?:three|trio)"),
        (4, r"all four"),
        (5, r"all five"),
        (6, r"all six"),
        (0, r"they|them|their|the men|the defendants|all of them"),
    ),
    cased=True,
)

DESCRIBED = re.compile(
    r"\b[Tt]he (?:(?:\w+-)?(?:former|disgraced|convicted|jailed|younger|older|elder|young|one-time"
    r"|self-styled|Dublin|British|Dutch|Irish|local|married|unemployed|alleged) ){0,2}"
    r"(?P<noun>\d\d-year-old|father|mother|grandfather|grandmother|dad|mum|pensioner|businessman"
    r"|businesswoman|entrepreneur|dealer|kingpin|gangster|crook|mobster|trafficker"
    r"|smuggler|builder|courier|driver|bookkeeper|accountant|developer|programmer|engineer|distributor"
    r"|reseller|salesman|seller|founder|owner|administrator|defendant|man|woman|ringleader|boss|mastermind"
    r"|executive|chief executive|fugitive|policeman|officer|footballer|boxer|lawyer|nurse|teacher|mechanic"
    r"|plumber|Canadian|Australian|Dutchman|Briton|Irishman|Frenchman|Belgian|Albanian|Lithuanian|Swede"
    r"|Finn|American|German|Italian|Spaniard)\b(?![’'-])"
)

AGE = re.compile(r",? (?:\((?:aged )?(\d\d)\)|(?:aged )?(\d\d)\b)|,? \((\d\d)\)")

_FEMALE = (
    r"\b(?:Ms|Mrs|Miss|woman|sister|wife|mother|daughter|girlfriend|businesswoman|spokeswoman|lady|widow|niece"
    r"|aunt|grandmother|actress|her)\b"
)

_MALE = (
    r"\b(?:Mr|Sir|man|brother|husband|father|son|boyfriend|businessman|spokesman|nephew|uncle|grandfather"
    r"|policeman|salesman|footballer|kingpin)\b"
)

GENDERS = (
    (
        re.compile(r"^(?:he|him|father|dad|grandfather|businessman|man|policeman|salesman)$", re.IGNORECASE),
        re.compile(_FEMALE, re.IGNORECASE),
    ),
    (
        re.compile(r"^(?:she|her|mother|mum|grandmother|businesswoman|woman)$", re.IGNORECASE),
        re.compile(_MALE, re.IGNORECASE),
    ),
)

_STRANGER = (
    r"man|woman|wife|husband|brother|sister|son|daughter|mother|father|girlfriend|boyfriend|partner|cousin"
    r"|lieutenant|friend|accomplice|associate|co-defendant|co-accused"
    r"|courier|driver|bookkeeper|accountant|lawyer|assistant|deputy|colleague|boss|dealer|suspect|defendant"
    r"|teenager|Briton|Dutchman|Irishman|policeman|officer|employee|neighbour|right-hand man|flatmate|agent"
    r"|founder|owner"
)

OTHER_SUBJECT = re.compile(
    r"\b(?:that|how|whether|because|while|when|after|before|as|where|and|but|said|says|told \w+"
    r"|claimed) (?:an?|the|two|three|four|five|six|his"
    r"|her|their|its|another|other|several|some|many|police|officers|\d{1,4})\b[^,;.]{0,60}$",
    re.IGNORECASE,
)
LEDE = re.compile(
    (
        r"(?:(?-i:[^a-z]){0,40}[:–—-] )?(?:An?|The) (?!(?:court|judge|jury|group|gang|pair|couple|number"
        r"|series)\b)[\w’'-]+ "
    ),
    re.IGNORECASE,
)
STRANGER = re.compile(
    rf"(?:(?:But|And|Meanwhile|Separately|Also),? )?(?:(?:His|Her|Their|A|An|Another|One|The (?:second"
    rf"|third|fourth|fifth|other))(?: [\w-]+){{0,4}}? (?:{_STRANGER})\b|(?:The|A|An|His|Her|Their|One"
    rf"|Another) [^,.;]{{1,60}}, (?-i:[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ])|(?!(?:In|On|At|The|A|By|For|From|Last"
    rf"|That)\b)[A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){{0,3}},? (?:\(?\d\d|was|is|had|has"
    rf"|who|pleaded|admitted|got|received|and))"
)

HE_OR_SHE = table(
    (
        ("m", r"\b(?:he|his|him|himself)\b"),
        ("f", r"\b(?:she|her|hers|herself)\b"),
    )
)

PARTS = re.compile(
    r"(?:;|,(?: (?:and|while|but|whereas|though|although|yet))?|\b(?:and|but|while|whereas))\s+", re.IGNORECASE
)
