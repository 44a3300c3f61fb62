"""What stands beside the name of a person and nothing else: tables.

In: the words on both sides of a name. Out: which rules see a person there, and what the words call them. Refuses to
look at the name itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.convert.english.countries import DEMONYMS
from generator.convert.english.roles import CHIEF_ROLES, ROLE_WORDS

_DEMONYM = "|".join(re.escape(word) for word in DEMONYMS)
_SAID = (
    r"(?:said|says|told|tells|added|adds|claimed|claims|warned|warns|argued|argues|wrote|writes|explained|stated|states"
    r"|questioned|denied|denies|testified|insisted|insists|replied|joked|recalled|commented|remarked|noted|asked|urged"
    r"|conceded|acknowledged|admitted|admits|confirmed|boasted|bragged|complained|responded|countered|tweeted|posted"
    r"|submitted|contended|maintained|maintains|observed|thanked|praised|announced|believes|thinks|remembers)"
)
_DONE = (
    r"(?:(?:was|were|has been|had been|is being|is|are|will be|being|remains|remained|who was)(?: also| later"
    r"| then| now"
    r"| still| subsequently| formally| previously| already| yesterday| due to be| to be| currently| not| never"
    r"| initially| eventually| finally| first| last \w+| each| both)*"
    r" (?:arrested|charged|indicted|convicted|sentenced|jailed|acquitted|cleared|found (?:not )?guilty|extradited"
    r"|detained"
    r"|imprisoned|remanded|bailed|released|accused|suspected|wanted|tried|held|in custody|handed (?:a|over)|ordered to"
    r"|given (?:\w+ ){1,3}(?:years?|months?|weeks?)|shot|stabbed|killed|murdered|kidnapped|on trial|on the run|at large"
    r"|on bail|a fugitive|presumed|believed to|thought to|alleged to|said to have|understood to|born|identified"
    r"|questioned|interviewed|represented|deported"
    r"|apprehended|fined|locked up|spared|behind bars|named in|the subject of|due (?:to|in)|serving|facing|banned"
    r"|disqualified|suspended|appointed|elected|married)"
    r"|(?:had |has |have |also |since |now |already |subsequently |eventually |initially |finally |then "
    r"|later |earlier |previously |initially |both |each |all )*(?:pleaded|pled|pleads"
    r"|admitted"
    r"|admits|denied|denies|confessed|apologi[sz]ed|fled|absconded|wept|testified|appeared (?:at|in|before|by|via)"
    r"|stood"
    r" (?:trial|in the dock|accused|before)|walked free|walks free|faces (?:trial|up to|a |life|charges|extradition)"
    r"|faced (?:trial|a |charges)|received (?:\w+ ){1,3}(?:years?|months?|life)|got (?:\w+ ){1,3}(?:years?|months?"
    r"|life)"
    r"|gets (?:\w+ ){1,3}(?:years?|months?|life)|will (?:serve|spend|stand trial|appear|be sentenced)|lived in|lives in"
    r"|grew up|went on trial|goes on trial|changed (?:his|her) plea|entered (?:a |not )|surrendered|escaped|retired"
    r"|resigned|joined|handed himself|handed herself|smiled|nodded|shook (?:his|her)|showed no|married|moved to"
    r"|travelled to|traveled to|flew to|died|looked after|bragged))\b"
)
_ROLE = rf"(?:{CHIEF_ROLES}|{'|'.join(sorted(ROLE_WORDS, key=len, reverse=True))})"
_NOT_CORPORATE = (
    r"(?! (?:company|companies|firm|service|network|group|app|platform|provider|agency|database|case|trial)\b)"
)
_PLAIN = (
    r"(?!(?:of|for|whose|which|that|with|in|by|to|used|run|where|from|on|at|is|was|were|who|and|but|or|as|when"
    r"|while|than"
    r"|the|an?|his|her|its|their|said|told|says|including|both|company|firm|service|network|group|app|platform)\b)"
)
_DETERMINER = (
    r"(?:an?|the|his|her|its|their|our|one|another|former|then|ex|self-styled|self-confessed|alleged|two|three|four)"
)


@dataclass(frozen=True, slots=True)
class Side:
    """The words before and after a name."""

    before: str
    after: str


AFTER: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (rule, re.compile(pattern))
    for rule, pattern in (
        (
            "age",
            r",? (?:\(\d\d\)|aged \d\d\b|\(aged \d\d\)|who is \d\d\b)|, (?:then |now )?\d\d(?=[,;.)—–]| and | of |$)",
        ),
        ("age", r" ?\(\d\d(?:, [^()]{1,60})?\)"),
        ("age", r",? (?:who are |are )?(?:both|each|all)(?: aged)? \d\d\b|, (?:aged )?\d\d and \d\d\b"),
        (
            "alias",
            r",? \(?(?:also known|better known|otherwise known|known online|known to \w+) as\b|,? \(?(?:alias"
            r"|nickname|a/?k/?a|"
            r"a\.k\.a\.?|aka|nicknamed)\b|,? who (?:used|went by|called (?:him|her)self)\b|,? or [“\"‘']",
        ),
        (
            "apposition",
            rf",? \(?(?P<role>{_DETERMINER} (?:{_PLAIN}[\w’'&.-]+,? ){{0,7}}?{_ROLE})\b(?! [A-ZÀ-Þ]){_NOT_CORPORATE}",
        ),
        (
            "apposition",
            rf", (?P<role>(?:{_PLAIN}[a-z][\w’'-]* ){{0,3}}?{_ROLE}(?: (?:of|for|at|in|to"
            rf"|with) [^,.;]{{1,50}})?)(?=[,.;]|$)",
        ),
        ("relative", r", (?P<role>who(?:m|se)? [\w ’'-]{0,50})"),
        (
            "lawyer for",
            r", (?P<role>(?:counsel |appearing |acting )?(?:for|defending|prosecuting|representing"
            r"|mitigating for) [A-Zt][\w’' -]{2,50}?),",
        ),
        (
            "lawyer for",
            r", (?P<role>(?:defending|prosecuting|mitigating|for the (?:prosecution|defen[cs]e|Crown|appellant)))\b",
        ),
        (
            "office after",
            r", (?P<role>(?:[A-Z][\w.’'-]+ |of |in |for |and |the ){0,6}(?:Officer|Attorney|Agent|Director"
            r"|Minister|Judge|Commissioner|Inspector|Prosecutor|Secretary|President|Chairman|CEO|CFO|Chief"
            r"|Constable|Superintendent|Spokesman|Spokeswoman)\b[^,.;]{0,60})(?=[,.;])",
        ),
        (
            "nationality",
            rf", (?P<role>an? (?:\d\d-year-old )?(?:{_DEMONYM})(?: (?:national|citizen|man|woman))?)(?=[,.;]| who"
            rf"| whom|-born)",
        ),
        (
            "residence",
            r",? (?:formerly |also |originally )?(?:of|from) (?:no fixed|[A-Z][\w’'. -]{2,40}, (?:[A-Z]|was|has"
            r"|had|who|is|and|pleaded|admitted|denied))",
        ),
        ("speech", rf",? {_SAID}\b"),
        ("speech", rf", (?:of|from|for|at|with) [^,;:“”\"]{{2,70}}, {_SAID}\b"),
        ("procedure", rf",? (?:who )?{_DONE}"),
        (
            "its own",
            r"[’']s (?:barrister|wife|husband|brother|sister|cousin|mother|father|son|daughter|girlfriend"
            r"|boyfriend|partner|accomplice|co-\w+|right-hand|arrest|sentencing|extradition|house|flat|car"
            r"|barristers|home|fingerprints|DNA|passport|bail|widow|funeral|murder)\b",
        ),
        ("hyphen age", r", a \d\d-year-old\b"),
    )
)
BEFORE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (rule, re.compile(pattern))
    for rule, pattern in (
        (
            "role before",
            rf"(?<![\w-])(?P<role>(?:{_PLAIN}(?:[a-z][\w’'-]*|{_DEMONYM}) ){{0,3}}{_ROLE}),? (?:called |named )?$",
        ),
        ("accused", r"\b(?P<role>(?:[Tt]he|[Aa]n|[Oo]ne|main|only|sole|other|first|second|third) accused),? $"),
        ("age before", r"\b\d\d-year-old (?:[\w-]+ ){0,3}$"),
        (
            "named",
            r"\b(?:named|identified|named locally|unmasked|revealed) (?:by \w+ )?as (?:[\w-]+ ){0,2}$|\b(?:man"
            r"|woman|suspect|boy|girl) (?:called|named) $",
        ),
        (
            "speech before",
            r"[”\"’',] (?:said|says|added|explained|wrote|warned|told) $|\b(?:told|according to|asked) $",
        ),
        (
            "counsel",
            r"(?:^|[.;] )(?P<role>(?:Prosecuting|Defending|Mitigating|In mitigation|For the (?:prosecution"
            r"|defen[cs]e|Crown)|Opening the case|Representing [A-Z][\w’' -]{2,40})),? $",
        ),
        (
            "act on a person",
            r"\b(?:arrest(?:ed|s|ing)?|jail(?:ed|ing)|sentenc(?:ed|ing)|convict(?:ed|ing)|acquitt(?:ed|ing)"
            r"|extradit(?:ed|ing)|murdered|killed|shot|detained|freed|defended) $",
        ),
        (
            "case of a person",
            r"\b(?:(?:arrest|sentence|trial|extradition|conviction|sentencing|murder|killing|death|assassination"
            r"|acquittal|shooting|kidnapping|detention) of|barristers? for) $",
        ),
        (
            "presented",
            r"\b(?:walking free|also (?:convicted|jailed|sentenced|charged|arrested|in the dock)|(?:they|those"
            r"|both|others?) (?:are|were)|alongside|together with) (?:was |were |is )?$",
        ),
    )
)


NICKNAMED = re.compile(
    r"\b(?:handle|nickname|nicknamed|alias|known|aka|a/k/a|a\.k\.a\.?|username|user ?name|called|calling|himself"
    r"|herself|moniker|pseudonym|name|dubbed)\b[^“”\"‘’']{0,20}$"
)
"""Before a word in quotation marks: it is what somebody calls himself."""

RELATIVE = re.compile(
    r"\b(?P<role>(?:[Hh]is|[Hh]er|[Tt]heir|[’']s) (?:\w+ ){0,2}(?:wife|husband|brother|sister|son|daughter|mother"
    r"|father|partner|girlfriend|boyfriend|cousin|uncle|aunt|nephew|niece|friend|fiancée?|twin)),? $"
)
"""Before a first name that stands alone: whose relative it is."""

_OF_FIRMS_TOO = re.compile(
    r"(?:^|.*\W)(?:operator|provider|supplier|seller|maker|reseller|distributor|publisher|retailer|importer"
    r"|contractor|broker"
    r"|subcontractor|developer|partner|representative|producer|recruiter|opponent|rival|associate|model|customer|client"
    r"|trader|dealer|member|backer|investor|shareholder|owner|creator|agent|head|chief|champion|friend|ally)s?$"
)
_PERSONAL = re.compile(r"\b(?:former|ex|self-\w+|alleged|his|her|old|young|convicted|\d\d-year-old)\b|\b\w+man\b")


ACCUSED = re.compile(
    r"\b(?:indict(?:ed|s|ing)|charg(?:ed|es|ing)|accus(?:ed|es|ing)|suing|against|prosecut(?:ed|ing)"
    r"|investigat(?:ed|ing)|naming|named) $"
)
"""Before a name: somebody who is accused, unless it is a firm."""


def signs(side: Side) -> Iterator[tuple[str, str, bool]]:
    """The rules that see a person between these words, what the words call it, and whether they prove a person.

    A company can be a supplier, too.
    """
    for rule, pattern in AFTER:
        if match := pattern.match(side.after):
            yield _sign(rule, match)
    for rule, pattern in BEFORE:
        if match := pattern.search(side.before):
            yield _sign(rule, match)


def _sign(rule: str, match: re.Match[str]) -> tuple[str, str, bool]:
    role = match.groupdict().get("role") or ""
    unsure = rule in ("apposition", "role before") and _OF_FIRMS_TOO.match(role) and not _PERSONAL.search(role)
    return rule, role, not unsure
