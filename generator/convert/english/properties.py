"""What stands beside an amount that is the figure of a property, and between two names that are related: tables.

In: nothing. Out: property, measure, the words before the amount and those after it; relation, kinds, the words
between. Refuses to know a project's table: a key that it does not have is never looked for.
"""

import re

from generator.convert.amounts.figures import Measure
from generator.convert.tongue import PropertyCue, RelationCue

_SOME = r"(?:(?!(?:for|of|to|by|with|from|in|on|at|and)\b)[\w’'-]+ ){0,3}?"
_MEN = r"(?:people|persons|men|women|suspects|defendants|individuals|alleged [\w ]{3,20}|others)"
_DONE = r"(?:(?!(?:not|never|nearly)\b)\w+ )?"
_WERE = r"(?: (?:in|across|from|over) [\w ,]{2,40})? (?:were|was|have been|had been|has been|are)"
_PATTERNS: tuple[tuple[str, Measure, str, str], ...] = (
    # key, measure, what stands before the amount, what stands after it
    ("users", Measure.COUNT, "", rf" {_SOME}(?:users|clients|customers|subscribers|accounts)\b"),
    (
        "messages",
        Measure.COUNT,
        "",
        r"[”\"]? (?:of )?(?:(?:its|the|their|these|encrypted|intercepted|decrypted|text"
        r"|chat) ){0,2}(?:messages|chats|texts)\b",
    ),
    ("devices", Measure.COUNT, "", rf" {_SOME}(?:handsets|phones|devices|telephones|units)\b(?! users)"),
    ("countries", Measure.COUNT, "", r" (?:\w+ )?countries\b"),
    (
        "arrests",
        Measure.COUNT,
        "",
        rf" (?:\w+ )?(?:of )?arrests\b| {_MEN}{_WERE} {_DONE}(?:arrested|held|detained|picked up)\b",
    ),
    (
        "arrests",
        Measure.COUNT,
        r"\b(?:arrested|detained|number of arrests to|arrests to) ",
        r"(?: (?:people|men|suspects|persons|individuals))?\b",
    ),
    (
        "searches",
        Measure.COUNT,
        "",
        r" (?:\w+ )?(?:addresses|houses|premises|homes|properties|locations|sites|searches)\b",
    ),
    ("people-charged", Measure.COUNT, "", rf" {_MEN}{_WERE} {_DONE}(?:charged|indicted)\b"),
    ("people-convicted", Measure.COUNT, "", rf" {_MEN}{_WERE} {_DONE}(?:convicted|found guilty)\b| convictions\b"),
    ("people-acquitted", Measure.COUNT, "", rf"(?: {_MEN})?{_WERE} {_DONE}(?:acquitted|cleared)\b"),
    (
        "firearms-seized",
        Measure.COUNT,
        r"\b(?:seiz|found|took|count|recover|confiscat|haul|turned up|uncover).{0,160}",
        r" (?:\w+ )?(?:firearms|guns|weapons|pistols|rifles|handguns)\b",
    ),
    (
        "drugs-seized",
        Measure.WEIGHT,
        r"\b(?:seiz|recover|confiscat|intercept|found|haul).{0,160}",
        r" of (?:\w+ )?(?:drugs|narcotics|cocaine|heroin|cannabis|amphetamines?|MDMA|hashish"
        r"|methamphetamine|ketamine|speed)\b",
    ),
    (
        "cash-seized",
        Measure.MONEY,
        r"\b(?:seiz|took|haul|found|led to|recover|confiscat|turned up|uncover).{0,160}",
        r" (?:\([^)]{1,40}\) )?(?:in|of) (?:\w+ )?(?:cash|banknotes|notes)\b",
    ),
    (
        "cash-seized",
        Measure.MONEY,
        r"\b(?:seiz|recover|confiscat)\w* (?:cash of|cash totalling|cash worth) (?:\w+ )?",
        "",
    ),
    (
        "assets-seized",
        Measure.MONEY,
        r"\b(?:assets|property|properties|cryptocurrency|valuables|accounts)\b.{0,30}\b(?:worth|valued at"
        r"|of|totalling) (?:\w+ )?",
        "",
    ),
    (
        "assets-seized",
        Measure.MONEY,
        r"\b(?:seiz|froze|freez|restrain|forfeit|confiscat).{0,60}",
        r" (?:worth )?(?:in|of) (?:\w+ )?(?:assets|property|cryptocurrency|crypto|criminal assets)\b",
    ),
    (
        "handset-price",
        Measure.MONEY,
        r"\b(?:phones?|handsets?|devices?|telephones?)\b.{0,90}\b(?:for|at|cost|costs|costing|priced at"
        r"|sold for|went for)\b.{0,14}",
        r"(?!.{0,40}\b(?:subscription|a year|a month|licen[cs]e)\b)",
    ),
    (
        "handset-price",
        Measure.MONEY,
        "",
        r" (?:each )?(?:for|per|a) (?:a |an |each |the )?(?:\w+ )?(?:handset|phone|device)\b",
    ),
    (
        "subscription-price",
        Measure.MONEY,
        r"\b(?:subscriptions?|licen[cs]es?|contracts?|renewals?|plans?)\b.{0,30}\b(?:cost|costs|costing"
        r"|ran at|for|at|was|were|of|priced at)\b.{0,14}",
        "",
    ),
    (
        "subscription-price",
        Measure.MONEY,
        r"\b(?:phones?|handsets?|devices?|subscri\w+|licen\w+|service|app|contract|charg\w+|customers?"
        r"|users?|clients?|price\w*|renew\w*|website)\b.{0,120}",
        r" (?:for (?:a |an )?(?:\w+[- ])?(?:six|three|twelve|half|one|\d+)[- ](?:a[- ])?(?:months?|year)\b"
        r"|a year\b|per year\b|a month\b|per month\b|every (?:six|three) months|for half a year)",
    ),
    (
        "subscription-length",
        Measure.DURATION,
        r"\b(?:subscriptions?|licen[cs]es?|contracts?)\b(?:(?!jail|sentence|prison|locked|held).){0,60}\bfor (?:a )?",
        "",
    ),
    ("subscription-length", Measure.DURATION, "", r"[ -](?:\w+ )?(?:subscription|licen[cs]e|contract)s?\b"),
    ("profits", Measure.MONEY, r"\b(?:profits? (?:of|totalling|worth)) (?:\w+ ){0,2}", ""),
    ("profits", Measure.MONEY, "", r" (?:in|of) (?:\w+ )?profits?\b"),
    (
        "revenue",
        Measure.MONEY,
        r"\b(?:revenues?|turnover|turned(?: over)?|took in|takings|sales of|income|grossed|proceeds|generated)\b"
        r".{0,18}",
        r"(?! (?:in|of) (?:\w+ )?profits?\b)",
    ),
    (
        "period",
        Measure.DURATION,
        r"\b(?:over (?:a period of )?|lasting |lasted |spanning |throughout )(?:the (?:past|last) )?",
        r"(?! (?:old|later)\b)",
    ),
    (
        "sentence-length",
        Measure.DURATION,
        r"\b(?:sentenced .{0,60}?to|jailed for|imprisoned for|locked up for|caged for|put away for"
        r"|sent to (?:prison|jail) for|received|was given|were given|given|got|gets|handed|serving|starting"
        r"|sentence of|term of|to serve) (?:(?:a|an|another|total of|minimum of|term of|sentence of|just"
        r"|nearly|almost) ){0,3}",
        r"(?! (?:ago|later|old|earlier|after)\b)",
    ),
    (
        "sentences-total",
        Measure.DURATION,
        r"\b(?:total of|totalling|taken together|between them|combined|in total|altogether)\b.{0,60}",
        "",
    ),
)
PROPERTIES = tuple(
    PropertyCue(key, measure, re.compile(f"{before}$", re.IGNORECASE), re.compile(after, re.IGNORECASE))
    for key, measure, before, after in _PATTERNS
)
BOUND = re.compile(
    r"(?:at least|at most|about|more than|less than|over|some|nearly|almost|an estimated|up to"
    r"|no fewer than|no less than|around|roughly|approximately|just under|just over|well over)\s$",
    re.IGNORECASE,
)
RANGE = re.compile(r"\s?(?:and|to|–|-)\s?")

_BY = ("people/", "companies/", "groups/")
_GAP = r"(?:, [^.;:,“”\"]{1,60},)?(?:,? [^.;:,“”\"]{0,40}?)?"
_RELATIONS: tuple[tuple[str, tuple[str, ...], str, str, bool], ...] = (
    # key, kinds of the owner, kind of the other, the words between, whether the owner stands second
    (
        "led",
        ("people/",),
        "companies/",
        r",? (?:\d\d,? )?(?:(?:the|a|an|its) )?(?:(?:former|Canadian|Dutch) )?(?:founder|co-founder|owner"
        r"|chief executive|CEO|head|boss|director|chairman|president)(?: and (?:founder|owner"
        r"|chief executive|CEO))?(?: officer)? (?:of|at) (?:the )?(?:\w+ ){0,2}?",
        False,
    ),
    (
        "led",
        ("people/",),
        "networks/",
        r",? (?:\d\d,? )?(?:(?:the|a|an|its) )?(?:former )?(?:founder|co-founder|owner|chief executive|CEO"
        r"|head|boss)(?: and (?:founder|owner|chief executive|CEO))? (?:of|at) (?:the )?(?:\w+ ){0,2}?",
        False,
    ),
    (
        "led",
        ("people/",),
        "companies/",
        r"[’']s? (?:\w+ )?(?:founder|owner|chief executive|CEO|boss|head)(?: and (?:founder|owner"
        r"|chief executive|CEO))?(?: officer| office)?,? ",
        True,
    ),
    (
        "led",
        ("people/",),
        "networks/",
        r"[’']s? (?:\w+ )?(?:founder|owner|chief executive|CEO|boss|head)(?: and (?:founder|owner"
        r"|chief executive|CEO))?(?: officer| office)?,? ",
        True,
    ),
    (
        "operated",
        _BY,
        "networks/",
        rf"{_GAP} (?:ran|runs|operated|operates|was behind|is behind|administered|managed)"
        r"(?! (?:from|to|at|into|away|out|for|with)\b) (?:the )?(?:\w+ ){0,3}?",
        False,
    ),
    (
        "operated",
        _BY,
        "networks/",
        r",? (?:was |is |a service |an app |which was )?(?:\w+ ){0,2}?(?:run|operated|managed"
        r"|administered) by (?:the )?(?:\w+ ){0,3}?",
        True,
    ),
    (
        "sold",
        _BY,
        "networks/",
        rf"{_GAP} (?:sold|resold|sells|marketed|distributed|peddled) (?:the )?(?:\w+ ){{0,3}}?",
        False,
    ),
    (
        "sold",
        _BY,
        "networks/",
        r" (?:phones?|handsets?|devices?|subscriptions?)?,? ?(?:were |was |are "
        r"|is )?(?:re)?sold by (?:the )?(?:\w+ ){0,3}?",
        True,
    ),
    ("supplied", _BY, "networks/", rf"{_GAP} suppl(?:ied|ies) (?:the )?(?:\w+ ){{0,3}}?", False),
    (
        "investigated",
        ("agencies/", "operations/"),
        "networks/",
        rf"{_GAP} (?:investigated|infiltrated|hacked|broke into|cracked|targeted|penetrated|had broken into"
        rf"|took down|dismantled|shut down) (?:the )?(?:\w+ ){{0,3}}?",
        False,
    ),
    (
        "investigated",
        ("agencies/", "operations/"),
        "companies/",
        rf"{_GAP} (?:investigated|was investigating|opened an investigation of"
        rf"|opened an investigation into) (?:the )?(?:\w+ ){{0,3}}?",
        False,
    ),
    (
        "shared-data-with",
        ("agencies/",),
        "agencies/",
        r" (?:shared|passed|handed|gave|supplied)(?: over| on)? (?:[\w-]+ ){0,6}?(?:messages|data"
        r"|information|intelligence|chats|evidence) (?:[\w“”\"’-]+ ){0,10}?(?:with"
        r"|to) (?:the )?(?:\w+ ){0,3}?",
        False,
    ),
)
RELATIONS = tuple(
    RelationCue(key, owner, other, re.compile(between, re.IGNORECASE), turned)
    for key, owner, other, between, turned in _RELATIONS
)
