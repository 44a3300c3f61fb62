"""What bounds the words of an English sentence: what is denied, supposed, told aside, or goes on: tables.

In: nothing. Out: patterns, searched in the words before a cue unless they say otherwise. Refuses to know which cue.
"""

import re

from generator.convert.claims.shapes import PERSON
from generator.convert.english.voices import ACCUSED
from generator.convert.sieve import Sieved

GOES_ON = re.compile(
    r"(?:They|It|Its|It[’']s|He|She|Their|His|Her|Both|(?:The|These|Those) (?:two |three |four )?(?:company"
    r"|firm|network|group|gang|defendants?|m[ae]n|wom[ae]n|pair|duo|trio"
    r"|organi[sz]ation|phones?|handsets?|devices?|messages|drugs|cocaine|cash|money|conspiracy|scheme"
    r"|suspects?|accused|conspirators|chats?|exchanges))\b"
)
"""How a sentence begins that goes on about the same subject."""

RESTRICTIVE = re.compile(
    r"(?<!,) (?:who|that|which|those|whom|anyone|any \w+|the one|people|someone) (?:(?:were|was|had been"
    r"|have been|has been|is|are|had|has|have|being|already|so far) ){0,2}(?:\w+ )?$",
    re.IGNORECASE,
)

DENIED = re.compile(
    r"(?:\b(?:nobody|no one|none|not|never|nor|neither|no longer|without|hardly|isn[’']t|wasn[’']t|weren[’']t"
    r"|hasn[’']t|haven[’']t|hadn[’']t|didn[’']t"
    r"|doesn[’']t|won[’']t|cannot|can[’']t|yet to|no (?:charges?|arrests?|convictions?|one"
    r"|further \w+)|rather than|instead of|far from)\b"
    r"|\b(?:when|once|before|until|unless) (?:he|she|they) (?:is|are)\b)[^,;.]{0,25}$"
    r"|\bno (?:(?!doubt\b)[\w-]+ )?$|(?:^|[,;] )nothing (?:was|has been|had been) (?:\w+ )?$"
    r"|\b(?:nearly|almost) $|\b(?:false|untrue|not true|no truth|a lie|a myth|rumou?rs?) that [^;.]{0,60}$"
    r"|\b(?:bid|attempt|effort|request)s? to (?:have|get|see) (?:[^\s;.]+ ){1,7}$",
    re.IGNORECASE,
)

SUPPOSED = re.compile(
    r"\b(?:would|could|(?-i:may)|might|should|if|unless|whether|will|shall|(?:is|are|was|were) (?:due|expected"
    r"|set|likely|scheduled|to)"
    r"|hop(?:es?|ed|ing) to|plans? to|planned to|intends? to|wants? to|wanted to|agreed to|agrees to"
    r"|offer(?:ed|s)? to|risks?|risk(?:ed|ing)?"
    r"|faces?|faced|facing|await(?:s|ing|ed)?|pending|ahead of|in case|seek(?:s|ing)? to|able to|ready to"
    r"|prepared to|asked (?:\w+ ){1,3}to"
    r"|until proven|unless proven|possible|potential(?:ly)?|threaten(?:ed|s)? (?:to|with)"
    r"|maximum(?: \w+){0,3}|eventually be|yet be|can be|ought to|trying to|bid to"
    r"|(?:fail|hear|decide) (?:to|whether))\b[^,;.]{0,45}$"
    r"|\b(?:if|unless|once|were|should) (?:[\w’'-]+ ){0,4}?(?:convicted|guilty|extradited|tried|proven"
    r"|jailed)\b[^.;]{0,90}$"
    r"|\b(?:refus|declin)(?:ed|es|ing) to (?:\w+ )?$"
    r"|\b(?:fear(?:s|ed)?|dread(?:s|ed)?|avoid(?:s|ed)?|escap(?:es|ed)) (?:being )?$"
    r"|^had (?:[^\s;.]+ ){1,8}$"
    r"|\b(?:wants?|wanted|call(?:s|ed) for|demand(?:s|ed)?|ask(?:s|ed) for|push(?:es|ed) for)"
    r" (?:(?!(?:and|but|was|were|is|are|who|which|that)\b)[^\s;.]+ ){1,8}$",
    re.IGNORECASE,
)
"""Before a cue: it is conditional, planned or only possible."""

SUBORDINATE = re.compile(
    # `while Roe was cleared` tells of somebody else: it is no aside.
    rf"\b(?:after|when|while(?! (?:(?:her|his|their|the) )?(?:[\w-]+ ){{0,2}}?{PERSON})|before|because"
    r"|(?<!has )(?<!have )(?<!had )since|although|though|(?<!well )as|once|until"
    r"|where|whose|whom|how|for having|despite|following|given that)\b(?! (?:much|many|well|part|of"
    r"|a result)\b)[^,;.]{0,140}$"
    r"|\b(?:who|that|which)\b[^,;.]{0,25}$",
    re.IGNORECASE,
)
"""Before a cue: a side clause has begun and has not ended."""

RESUMES = re.compile(
    r"\b(?:and|but)(?: (?:was|were|is|are|has|have|had|also|later|then|now|both|been)){1,4} $", re.IGNORECASE
)
"""Before a cue: the main clause goes on after a side clause."""

_CRIMES = (
    r"(?:sold|sells?|traffick(?:ed|s)|smuggled?|laundered|imported|exported|supplied|supplies|distributed"
    r"|dealt|ran|runs|led|heads|headed|masterminded|orchestrated|oversaw"
    r"|organi[sz]ed|arranged|conspired|plotted|kidnapped|extorted|murdered|killed|tortured|bribed|forged"
    r"|hid|hidden|wiped|deleted|destroyed|moved|flooded|shipped|transported|stored|stashed"
    r"|bought|possessed|carried out|controlled|directed|committed|facilitated|enabled|aided|abetted"
    r"|helped (?:\w+ )?(?:criminals?|gangs?|traffickers|to (?:launder|import|hide|move|distribute))"
    r"|profited|made (?:\w+ ){0,3}(?:million|profits?)"
    r"|threatened|stole|defrauded|fled|(?:was|were|is|are|been) (?:\w+ )?(?:involved in|behind"
    r"|responsible for|part of|(?:a |the )?(?:member|boss|kingpin|ringleader|leader|head|mastermind)\b"
    r"|trafficking|selling|running|supplying|importing|laundering|dealing|using))"
)

ACCUSES = Sieved(rf"{ACCUSED}[^.;:“”\"]{{0,80}}?\b{_CRIMES}", re.IGNORECASE)
"""Words that say of somebody that they did wrong."""

COUNTED = Sieved(
    r"\b(?:arrest(?:s|ed)?|detained|in custody|held|remanded|seiz(?:ed|ure\w*)|search(?:ed|es)|raid(?:s"
    r"|ed)?|recover(?:ed|y)|confiscat\w+|extradit\w+|intercept\w+|charged|indicted|pleaded|convicted"
    r"|sentenced|acquitted|jailed|under suspicion"
    r"|warrants?|appeal(?:ed|ing)?|investigation|hearing|trial (?:date|is|will)|(?:was|were|been"
    r"|had been) found|operation|frozen|froze|restrained"
    r"|verdicts?|sentencing|re-?trial|would (?:not )?(?:ask|seek|appeal|oppose|pursue|proceed|review|comment"
    r"|apply|go after|continue)|welcom\w+"
    r"|respect(?:s|ed)? the|disappointed|considering|review(?:ed|ing)? the|under review|thank(?:s|ed)?|confiscation)\b",
    re.IGNORECASE,
)
"""Words about an authority's own acts and counts."""
