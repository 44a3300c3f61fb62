"""The words by which an English sentence says how it is known: a table of patterns, and what bounds them.

In: nothing. Out: tables. Refuses to know who is meant, and whether a cue counts where it stands: that is
`convert/cues`. Patterns see a sentence in which names are signs (`convert/shapes`), and the sentence as it is.
"""

import re

from generator.convert.english.voices import (
    ACCUSED,
    ADVERBS,
    AUTHORITY,
    BENCH,
    COMPANY,
    DEFENCE,
    MAYBE_ASIDE,
    NAMES,
    PRESS,
    PROSECUTION,
)
from generator.convert.shapes import COURT, JUDGE, PERSON
from generator.model.vocabulary import Standing

TELLS = (
    r"(?:said|says|say|saying|told|tells?|adds?|added|announced?|announces|disclosed?|discloses|reported|reports"
    r"|revealed|reveals?"
    r"|confirmed|confirms?|explained|explains?|stated|states?|estimated|estimates?|mentioned|mentions?|made public|warned|warns?"
    r"|noted|notes?|described|describes?|declared|declares?|put (?:it|that|this|the \w+)|claim(?:s|ed)?|reckon(?:s|ed)?|commented|remarked|insisted|insists?"
    r"|recalled|acknowledged|conceded|admitted|testified|wrote|writes?|credits?|credited|indicated|outlined|went on|continued|hailed|praised|tweeted|posted"
    r"|maintain(?:s|ed)?|counted|counts|gave the (?:number|figure)|raised the number|released a statement)"
)
_ACCUSES = (
    rf"(?:{TELLS}|alleged|alleges?|argue[sd]?|contend(?:s|ed)?|claim(?:s|ed)?|accuse[sd]?|submitted|submits?|suggest(?:s|ed)?|asserts?"
    r"|asserted|opened|charges? that|show(?:s|ed)?|sets? out|allegation is that|portray(?:s|ed)?|painted?|paints"
    r"|asked the (?:court|judge|jury)|believes?|believed|suspects?|suspected)"
)
_DENIES = (
    r"(?:den(?:y|ies|ied)|denying|disput(?:es|ed?|ing)|reject(?:s|ed|ing)?|contest(?:s|ed|ing)?|protest(?:s|ed) (?:his|her|their)"
    r" innocence|refut(?:es|ed?))"
)
_SPEAKS = (
    rf"(?:{TELLS}|{_DENIES}|claim(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|maintain(?:s|ed)?|question(?:s|ed)?|contend(?:s|ed)?"
    r"|boast(?:s|ed)|promise[sd]?|advertise[sd]?|submitted|pointed out|asked|urged|complained|objected|criticised|criticized"
    r"|called (?:it|the|for)|declined to comment|doubted|suggested|pleaded for|appealed for)"
)
_BELIEVES = r"(?:believes?|believed|suspects?|suspected|regards?|regarded|thinks?|thought|considers?|considered)"
TERM = (
    r"(?:(?:a|an|the|his|her|another|some|at least|more than|just|almost|nearly|over|up to|up) ){0,2}"
    r"(?:(?:minimum|maximum|total|combined|whopping|concurrent|consecutive|indefinite|suspended|prison|jail|custodial|community|heavy|long|short|stiff|lengthy|new|further|non-custodial) ){0,2}"
    r"(?:(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)[\w-]{0,12}(?: and a half)?(?:[ -]and[ -]a[ -]half)?"
    r"[ -](?:years?|months?|weeks?|days?)(?:[’']|\b)|half a year|a year and)|life\b(?: sentence| term| in prison)?|(?:suspended|custodial|prison|jail) (?:sentence|term)s?"
    r"|(?:sentence|stretch|prison term|jail term)\b|(?:\w+-)?year (?:sentence|term|stretch))"
)
_BE = r"(?:is|are|was|were|been|being|be|get|gets|got|getting)"
_JAILED = (
    r"(?:sentenced|jailed|imprisoned|locked up|caged|put (?:away|behind bars)|sent (?:to prison|to jail|down)|incarcerated"
    r"|fined|ordered to (?:serve|pay|forfeit|hand over|spend)|banged up|convicted|found guilty|(?:acquitted|exonerated)"
    r"|cleared(?! (?:away|out|up|by customs|customs))(?= |\.|,|;|$)|found not guilty|found to have)"
)
_RULES = (
    r"(?:found|finds|ruled|rules|held that|holds that|convicted|acquitted|decided|sentenced|jailed|cleared|upheld|dismissed|rejected|overturned"
    r"|quashed|struck (?:out|down)|threw out|set aside|imposed|concluded|refused|ordered|handed|gave|reduced|increased"
    r"|declared|accepted that|was satisfied|were satisfied|saw no|granted|allowed|remitted|annulled|took \w+ off|passed"
    r"|determined|confirmed|affirmed|reversed|vacated|stayed|barred|excluded|admitted)"
)

STANDINGS: tuple[tuple[Standing, str, re.Pattern[str]], ...] = tuple(
    (standing, rule, re.compile(pattern, re.IGNORECASE))
    for standing, rule, pattern in (
        # What somebody tells. Where it governs the sentence, it decides what the sentence is.
        (
            Standing.ALLEGED,
            "heard in court",
            r"\b(?:(?:the|a|an) )?(?:\w+ ){0,2}(?:court|jury|jurors|trial|judges?|inquest|tribunal|hearing|magistrates) (?:has |had |have )?"
            r"(?:also |then |further |previously |earlier )?(?:hears?|heard|(?:was|were|been|is) (?:also |then )?(?:told|shown|informed|given evidence))\b"
            rf"|[{COURT}{JUDGE}]+ (?:has |had |also |then )?(?:hears?|heard|(?:was|were) (?:told|shown|informed))\b"
            r"|\b(?:he|she|they|it) (?:was|were) said to have\b|\bit was (?:alleged|claimed|said|heard)(?: in court)?\b",
        ),
        (
            Standing.ALLEGED,
            "an indictment speaks",
            r"\bindictments? (?:also |further )?(?:claims?|alleges?|says?|states?|charges? that|describes?|claimed"
            r"|alleged|said|stated|accuses?|accused|names?|lists?|sets? out|contends?|adds?|added)\b"
            r"|\baccording to (?:the |an? |his |her |their |its |\w+ ){0,3}?(?:indictments?|charges|charge ?sheet|complaint"
            r"|affidavits?|records filed|(?:court|charging|case) (?:records?|papers|documents?|filings?)|papers filed|documents filed"
            r"|dossier|warrant)\b",
        ),
        (
            Standing.ALLEGED,
            "a prosecutor speaks",
            rf"{PROSECUTION}{MAYBE_ASIDE}{ADVERBS}{{0,3}} {_ACCUSES}\b|\b{_ACCUSES} {PROSECUTION}"
            rf"|\baccording to (?:\w+ ){{0,3}}?{PROSECUTION}|\bprosecuting,|{PERSON}+(?: [KQS]C)?, (?:for the (?:prosecution|crown|state|dpp)"
            rf"|prosecuting),|\bin the (?:eyes|view|opinion|words) of {PROSECUTION}|\bopening the (?:case|facts),"
            rf"|{PROSECUTION}[’']s? (?:case|account|version|theory)\b",
        ),
        (
            Standing.PARTY,
            "a party speaks",
            rf"{DEFENCE}{MAYBE_ASIDE}{ADVERBS}{{0,3}} {_SPEAKS}\b|\b{_SPEAKS} (?:(?:\w+ ){{0,2}}{DEFENCE})"
            rf"|{COMPANY}[^.;:]{{0,70}}?\b(?:which|that) it {_SPEAKS}\b|{COMPANY}{MAYBE_ASIDE}{ADVERBS}{{0,3}} {_SPEAKS}\b|{PERSON}+(?: [KQS]C)?, (?:for|representing|defending|acting for|counsel for|on behalf of)\b"
            rf"|\bspokes\w+ (?:for|of|at) {COMPANY}|\bspokes\w+ (?:for|of|at)(?! (?:the )?(?:\w+ )?{AUTHORITY})(?: the)?{NAMES}{ADVERBS}{{0,2}} {_SPEAKS}\b|\baccording to (?:\w+ ){{0,3}}?(?:{DEFENCE}|{COMPANY})"
            r"|\b(?:the |its |own |company.s |firm.s |sales )+(?:web ?site|site|brochure|advert\w*|advertising|marketing|leaflet) (?:\w+ ){0,2}?(?:said|says|boast\w*|promis\w*|claim\w*"
            r"|advertis\w*|described?)\b"
            r"|\bin mitigation\b|\bmitigating,|\bclaimed in a statement\b|\bin (?:his|her|their) (?:own )?defen[cs]e\b"
            rf"|{ACCUSED} (?:\w+ )?(?:told (?:jurors|the (?:court|jury|judge|trial|hearing))|said in evidence|testified)",
        ),
        (
            Standing.PARTY,
            "a denial",
            rf"(?:{ACCUSED}|\b(?:who|and|but|all|both|each|neither|lawyers?))(?: (?:has|have|had|still|also|all|both|each"
            r"|always|repeatedly|strongly|flatly|previously|consistently|strenuously|vehemently|now|then|in turn)){0,3}"
            rf" {_DENIES}\b|\b(?:maintain|protest|assert|insist)(?:s|ed|ing)? (?:on )?(?:his|her|their|its) innocence\b"
            r"|\bdenie[sd] (?:the|all|any|every|each|both|everything|wrongdoing|(?:that|being|having|conspiracy|conspiring))\b"
            r"|\b(?:says?|said|insists?|insisted|maintains?|maintained|claims?|claimed) (?:that )?(?:he|she|they|it) (?:is|are|was|were) (?:completely |entirely )?(?:innocent|not guilty)\b|\bdismissed (?:the )?(?:allegations?|claims?|accusations?|charges?) as\b|\bcategorically\b.{0,20}\bdenie[sd]\b",
        ),
        (
            Standing.FOUND,
            "a court speaks",
            rf"{BENCH}{MAYBE_ASIDE}{ADVERBS}{{0,3}} (?:{_RULES}|{TELLS}|considers?|considered)\b"
            r"|\b(?:jailing|sentencing|passing sentence|imposing|convicting|acquitting|clearing|in (?:his|her|its|their) (?:judgment|judgement|ruling|verdict|sentencing remarks))\b.{0,60}?"
            rf"(?:{BENCH})|\baccording to (?:the )?(?:judgment|judgement|verdict|ruling|court|judges?|jury|tribunal)\b"
            r"|\b(?:judgment|judgement|verdict|ruling) (?:\w+ ){0,2}?(?:said|says|states?|stated|finds?|found|holds?|held|notes?)\b",
        ),
        (
            Standing.REPORTED,
            "the press speaks",
            rf"{PRESS}(?: (?:at|in|from|of|with|for) [^,;.]{{1,40}}?)?{ADVERBS}{{0,2}} (?:{TELLS}|found|wrote|suggested|speaks? of|learn(?:ed|t)|put (?:it|the))\b|\baccording to (?:\w+ ){{0,3}}?{PRESS}",
        ),
        (
            Standing.OFFICIAL,
            "an authority speaks",
            rf"{AUTHORITY}{MAYBE_ASIDE}(?! (?:have|has|had) not| did not|[’']ve not)(?: [\w’'-]+){{0,6}}? {TELLS}\b"
            rf"|\b(?:{TELLS}|sources? at|spokes\w+ (?:for|of|at)) (?:\w+ ){{0,3}}?{AUTHORITY}(?! (?:that|to|he|she|they|how|about)\b)"
            rf"|\baccording to (?:the )?(?:[\w]+ ){{0,3}}?{AUTHORITY}|\b(?:police|garda|law enforcement|security) sources?\b.{{0,30}}\b{TELLS}\b"
            rf"|\bby (?:the )?(?:account|estimate|count|reckoning) of (?:the )?(?:\w+ )?{AUTHORITY}"
            rf"|\bby (?:the )?(?:\w+ )?{AUTHORITY}[’']s? (?:own )?(?:estimate|count|account|reckoning)"
            rf"|\b{AUTHORITY}[’']s? (?:figures|estimates?|statement)|\bin the (?:words|view|eyes) of (?:\w+ ){{0,2}}?{AUTHORITY}",
        ),
        # What is said in the sentence's own voice.
        (
            Standing.FOUND,
            "a verdict or a sentence",
            rf"\b{_BE} (?:[\w-]+ ){{0,3}}?{_JAILED}\b|\b(?:and|but|then|later|before being) {_JAILED}\b|\bfound (?:[^.,;]{{1,60}} )?(?:not )?guilty (?:of|on|by)\b"
            rf"|\b(?:was|were|been) (?:\w+ ){{0,2}}?(?:given|handed|spared|dealt) {TERM}|\b(?:received|receives|got|gets|picked up|drew|earned) {TERM}|\bgot \w+(?: and \w+)? (?:years|months)"
            rf"|\b(?:hand|handed|handing|handing|passed|imposed|dished|meted)(?: (?:down|out))?\b.{{0,60}}?\bsentences?|\bserving {TERM}|\bstart(?:ing|ed) {TERM}|\bbegan {TERM}"
            rf"|{BENCH}{ADVERBS}{{0,3}} {_RULES}\b"
            r"|\b(?:walk(?:ed|s|ing)? (?:free|from court)|left court (?:a )?free|(?:convictions?|sentences?|verdicts?) (?:\w+ ){0,3}?(?:was|were|been) (?:\w+ )?(?:quashed|overturned|upheld|set aside|annulled|reduced|confirmed|increased))\b"
            r"|\b(?:quashed|overturned|upheld|set aside) (?:\w+[’']?s? ){0,4}?(?:conviction|sentence|verdict|acquittal)s?\b"
            r"|\b(?:appeals?) (?:\w+ ){0,4}?(?:was|were|been) (?:dismissed|rejected|allowed|upheld|granted|refused|thrown out)\b|\blost (?:his|her|their|an|the) appeal\b|\bwon (?:his|her|their|an|the) appeal\b"
            r"|\b(?:returned|delivered|reached) (?:\w+ ){0,3}?(?:verdicts?)\b|\b(?:guilty|not guilty|unanimous) verdicts?\b|\bthe verdict\b"
            r"|\bhad (?:his|her|their) (?:conviction|sentence|acquittal)s? (?:\w+ ){0,2}?(?:quashed|overturned|upheld|reduced|increased)",
        ),
        (
            Standing.ADMITTED,
            "an admission",
            r"(?<!not )\bplead(?:ed|s|ing)? (?:\w+ ){0,3}?guilty\b(?<!not guilty)|\bpled guilty\b|\b(?:(?:entered|entering|enters|made|offered|tendered) (?:a |an |his |her |their )?|after (?:his|her|a|their) |his |her |their |by (?:his|her|their) )"
            r"(?:\w+ )?guilty pleas?\b|\bchang(?:ed|ing|es) (?:his|her|their|its) (?:pleas?)\b.{0,20}\bguilty\b"
            r"|\b(?:had |has |have |he |she |they |who |and |also |later )?admit(?:s|ted)\b(?!,? to (?:a |the )?(?:hospital|bar|practice))(?! (?:as |in(?:to)? )?evidence)"
            r"|\bconfess(?:ed|es)\b|\b(?:accepted|accepts|took|takes) (?:full )?(?:responsibility|his guilt|her guilt|guilt)\b|\bput (?:his|her|their) hands? up\b|\bowned up\b|\bcame clean\b"
            rf"|(?:{PERSON}+|\b(?:he|she|they))(?: \w+)? (?:acknowledge[sd]?|concede[sd]?|stipulate[sd]?) (?:that|to|in|his|her|their|having|he|she)\b"
            r"|\b(?:as part of|in) (?:his|her|their|the) (?:guilty )?plea\b(?! (?:hearing|deadline|negotiations|talks))|\bin (?:his|her|their|the|a) plea (?:agreement|deal|bargain), (?:he|she|they)\b"
            r"|\bexpressed remorse for (?:his|her|their) (?:crimes?|part|role)\b",
        ),
        (
            Standing.ALLEGED,
            "an accusation",
            r"\b(?:is|are|was|were|be|been|being|also|stands?|stood|and|who) (?:\w+ ){0,2}?accused\b|\ballegedly\b|\ballege[sd]?\b(?! (?:\w+ ){1,3}?(?:said|was|were|told))|\b(?:is|are|was|were|been) alleged to\b|\balleging\b"
            r"|\b(?:accusations?|allegations?|claims?) (?:that|of|against)\b|\baccused of\b|\bsaid to have\b|\bsupposed to have\b|\bsupposedly\b|\breputed(?:ly)?\b"
            r"|\b(?:is|are|was|were|been) (?:\w+ )?suspected\b|\bsuspected of\b|\bon suspicion of\b|\bunder suspicion\b|\bunder investigation\b|\bwanted (?:\w+ ){0,6}?(?:on|for|over|by|in connection)\b|\bcharges (?:ranged?|range"
            r"|include[ds]?|relate|are|allege|arise|stem)\b|\b(?:faces?|facing|faced) (?:\w+ ){0,4}?(?:charges?|counts?|accusations?|allegations?|trial|extradition)\b|\bsubject of (?:a |an )?(?:\w+ )?(?:complaint|arrest warrant|european arrest warrant|warrant|indictment)\b"
            r"|\b(?:arrested|detained|held|questioned|sought|remanded|investigated) (?:\w+ ){0,4}?(?:for|over|on charges of) (?:alleged|suspected|allegedly)\b|\bthe case alleges?\b|\b(?:is|are|was|were) (?:\w+ )?(?:under )?(?:alleged|implicated|linked to|tied to)\b",
        ),
        (
            Standing.ALLEGED,
            "the belief of an authority",
            rf"{AUTHORITY} (?:\w+ )?{_BELIEVES}\b|{PROSECUTION} (?:\w+ )?{_BELIEVES}\b"
            r"|\b(?:is|are|was|were) (?:widely |still )?(?:believed|thought|understood|presumed|assumed) to\b(?! (?:still )?(?:be|have) (?:still |now |currently )?(?:in\b|living|hiding|staying|residing|dead|alive|abroad|holed|fled|fleeing|left the country|at large|on the run))",
        ),
        (
            Standing.OFFICIAL,
            "a formal act",
            r"\bindicted\b|\breturned an indictment\b|\b(?:was|were|been|has|have|are|is|had|who) (?:\w+ ){0,2}?charged (?:with|over|in|for|by|on|after|under|alongside|at|following|yesterday|today|last|jointly)\b|\b(?:was|were|been|has|have) charged\b"
            r"|\bwarrants?\b.{0,30}\bissued\b|\bissued\b.{0,30}\bwarrants?\b|\bnamed in (?:the |an? )?(?:\w+ )?indictment\b|\bcharged (?:him|her|them|the|both|two|three|four|five|\d+)\b"
            rf"|\bcharged {PERSON}|\b(?:brought|filed|laid|pressed|unsealed|announced) (?:\w+ ){{0,3}}?(?:charges|indictments?)\b|\bcharges (?:were|have been|had been) (?:\w+ )?(?:brought|filed|laid|pressed|unsealed)",
        ),
    )
)
FRAMES = frozenset(
    (
        "heard in court",
        "an indictment speaks",
        "a prosecutor speaks",
        "a party speaks",
        "a denial",
        "a court speaks",
        "the press speaks",
        "an authority speaks",
    )
)
"""Rules by which somebody tells: they govern what follows them, or, at the end of a sentence, what went before."""

CARRIES = frozenset({"an indictment speaks", "a prosecutor speaks", "heard in court"})
"""Rules whose account goes on in the next sentences, where their subject is a pronoun."""

OF_THE_ACCUSER = frozenset({"an indictment speaks", "an accusation"})
"""Rules whose words are those of whoever accuses in the article, where the sentence names nobody."""

GOES_ON = re.compile(
    r"(?:They|It|Its|It[’']s|He|She|Their|His|Her|Both|(?:The|These|Those) (?:two |three |four )?(?:company|firm|network|group|gang|defendants?|m[ae]n|wom[ae]n|pair|duo|trio"
    r"|organi[sz]ation|phones?|handsets?|devices?|messages|drugs|cocaine|cash|money|conspiracy|scheme|suspects?|accused|conspirators|chats?|exchanges))\b"
)
"""How a sentence begins that goes on about the same subject."""

RESTRICTIVE = re.compile(
    r"(?<!,) (?:who|that|which|those|whom|anyone|any \w+|the one|people|someone) (?:(?:were|was|had been|have been|has been|is|are|had|has|have|being|already|so far) ){0,2}(?:\w+ )?$",
    re.IGNORECASE,
)
DENIED = re.compile(
    r"(?:\b(?:nobody|no one|none|not|never|nor|neither|without|hardly|isn[’']t|wasn[’']t|weren[’']t|hasn[’']t|haven[’']t|hadn[’']t|didn[’']t"
    r"|doesn[’']t|won[’']t|cannot|can[’']t|yet to (?:be|have)|no (?:charges?|arrests?|convictions?|one|further \w+)|rather than|instead of|far from)\b"
    r"|\b(?:when|once|before|until|unless) (?:he|she|they) (?:is|are)\b)[^,;.]{0,25}$",
    re.IGNORECASE,
)
SUPPOSED = re.compile(
    r"\b(?:would|could|may|might|should|if|unless|whether|will|shall|(?:is|are|was|were) (?:due|expected|set|likely|scheduled|to)"
    r"|hop(?:es?|ed|ing) to|plans? to|planned to|intends? to|wants? to|wanted to|agreed to|agrees to|offer(?:ed|s)? to|risks?|risk(?:ed|ing)?"
    r"|faces?|faced|facing|await(?:s|ing|ed)?|pending|ahead of|in case|seek(?:s|ing)? to|able to|ready to|prepared to|asked (?:\w+ ){1,3}to"
    r"|until proven|unless proven|possible|potential(?:ly)?|threaten(?:ed|s)? (?:to|with)|maximum(?: \w+){0,3}|eventually be|yet be|can be|ought to|trying to|bid to"
    r"|(?:fail|hear|decide) (?:to|whether))\b[^,;.]{0,45}$",
    re.IGNORECASE,
)
"""Before a cue: it is conditional, planned or only possible."""

SUBORDINATE = re.compile(
    r"\b(?:after|when|while|before|because|(?<!has )(?<!have )(?<!had )since|although|though|as|once|until|where|whose|whom|how|for having|despite|following|given that)\b(?! (?:much|many|well|part|of|a result)\b)[^,;.]{0,140}$"
    r"|\b(?:who|that|which)\b[^,;.]{0,25}$",
    re.IGNORECASE,
)
"""Before a cue: a side clause has begun and has not ended."""

RESUMES = re.compile(
    r"\b(?:and|but)(?: (?:was|were|is|are|has|have|had|also|later|then|now|both|been)){1,4} $", re.IGNORECASE
)
"""Before a cue: the main clause goes on after a side clause."""

_CRIMES = (
    r"(?:sold|sells?|traffick(?:ed|s)|smuggled?|laundered|imported|exported|supplied|supplies|distributed|dealt|ran|runs|led|heads|headed|masterminded|orchestrated|oversaw"
    r"|organi[sz]ed|arranged|conspired|plotted|kidnapped|extorted|murdered|killed|tortured|bribed|forged|hid|hidden|wiped|deleted|destroyed|moved|flooded|shipped|transported|stored|stashed"
    r"|bought|possessed|carried out|controlled|directed|committed|facilitated|enabled|aided|abetted|helped (?:\w+ )?(?:criminals?|gangs?|traffickers|to (?:launder|import|hide|move|distribute))|profited|made (?:\w+ ){0,3}(?:million|profits?)"
    r"|threatened|stole|defrauded|fled|(?:was|were|is|are|been) (?:\w+ )?(?:involved in|behind|responsible for|part of|(?:a |the )?(?:member|boss|kingpin|ringleader|leader|head|mastermind)\b|trafficking|selling|running|supplying|importing|laundering|dealing|using))"
)
ACCUSES = re.compile(rf"{ACCUSED}[^.;:“”\"]{{0,80}}?\b{_CRIMES}", re.IGNORECASE)
"""Words that say of somebody that they did wrong."""

COUNTED = re.compile(
    r"\b(?:arrest(?:s|ed)?|detained|in custody|held|remanded|seiz(?:ed|ure\w*)|search(?:ed|es)|raid(?:s|ed)?|recover(?:ed|y)|confiscat\w+|extradit\w+|intercept\w+|charged|indicted|pleaded|convicted|sentenced|acquitted|jailed|under suspicion"
    r"|suspects|warrants?|appeal(?:ed|ing)?|investigation|hearing|trial (?:date|is|will)|(?:was|were|been|had been) found|operation|frozen|froze|restrained)\b",
    re.IGNORECASE,
)
"""Words about an authority's own acts and counts."""
