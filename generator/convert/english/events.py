"""The words by which an English sentence says what happened, and to whom: tables of patterns.

In: nothing. Out: tables. Refuses to know who is meant: that is `claims/persons`.
"""

import re

from generator.convert.claims.fates import Fate
from generator.convert.claims.shapes import PERSON
from generator.convert.english.verbs import STANDS, TERM, UNBILLED, UNDONE, WORD
from generator.convert.sieve import Sieved, Table
from generator.model.vocabulary import Event, Instance, Outcome

_JAIL = (
    r"(?:sentenced|jailed|imprisoned|caged|locked up|put (?:away|behind bars)|sent (?:to prison|to jail|down)"
    r"|banged up|incarcerated)"
)
_GIVEN = (
    rf"(?:(?:was|were|been|being) {WORD}{{0,2}}?(?:given|handed|dealt|spared)|given|handed|received|receives?"
    rf"|got|gets?|picked up|drew|earned|starting|began|begins?|serving|serves) {TERM}"
)
_PLEADS = r"plead(?:ed|s|ing)?"

_THAT_THE = r"(?:\b(?:ruled|rules|held|holds|found|finds|decided|decides)\b[^.;]{0,60}?)?"
"""Before what a court says of evidence: what it rules is no side clause."""

_OWNED = (
    r"(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|the|to|his|her|being|all|both|multiple|several"
    r"|money|in (?:his|her) plea|charges?|counts?|guilt|drugs?|fraud|theft|murder|manslaughter|robbery"
    r"|corruption|bribery"
    r"|assault|perjury|blackmail|extortion|racketeering|perverting|importation|involvement|misconduct|breach\w*"
    r"|handling"
    r"|firearms?|weapons?|burglary|offences?|(?!nothing)\w+ing)\b|conspir|possess|suppl|launder|traffick|import"
    r"|kidnap|cultivat"
    r"|participat|attempt)"
)
"""What somebody admits who owns up to an offence; `he admitted that` may be no plea."""

EVENTS: Table[tuple[Event, Outcome | None, Sieved]] = Table(
    (event, outcome, Sieved(pattern, re.IGNORECASE))
    for event, outcome, pattern in (
        (
            Event.RULING,
            Outcome.QUASHED,
            r"\b(?:quash|overturn|annull?|vacat|revers)(?:ed|es?|s"
            r"|ing)\b(?: [\w’'-]+){0,5}? (?:convictions?|sentences?|verdicts?|acquittals?)\b"
            rf"(?: (?:of|against|on) (?:[\w’'-]+ ){{0,3}}?{PERSON}+)?"
            rf"|\b(?:(?:his|her|their) (?:\w+ )?)?(?:convictions?|verdicts?"
            rf"|acquittals?) {WORD}{{0,4}}?(?:quashed|overturned|annulled|thrown out"
            r"|vacated|set aside)\b|\bset aside (?:\w+[’']?s? ){0,3}?(?:conviction|verdict)s?\b",
        ),
        (
            Event.RULING,
            Outcome.APPEAL_DISMISSED,
            rf"\bappeals? {WORD}{{0,4}}?(?:dismissed|rejected|refused|thrown out)\b|\b(?:dismissed|rejected"
            r"|refused|threw out) (?:\w+[’']?s? ){0,3}?appeals?\b|\blost (?:his|her|their|an|the) appeal\b",
        ),
        (
            Event.RULING,
            Outcome.UPHELD,
            r"\bupheld\b(?: [\w’'-]+){0,5}? (?:convictions?|sentences?|verdicts?|judge?ments?|rulings?"
            rf"|acquittals?)\b|\b(?:convictions?|sentences?|verdicts?) {WORD}{{0,2}}?upheld\b",
        ),
        (
            Event.RULING,
            Outcome.REMITTED,
            r"\b(?:remitted|referred back|sent back)\b.{0,30}\b(?:court|case)\b|\bordered a (?:retrial|new trial)\b",
        ),
        (
            Event.RULING,
            Outcome.UNUSABLE,
            rf"{_THAT_THE}\b(?:evidence|messages|data|chats?)\b.{{0,30}}\b(?:inadmissible|unusable|excluded|thrown out"
            r"|could not be used|may not be used)\b",
        ),
        (
            Event.RULING,
            Outcome.USABLE,
            rf"{_THAT_THE}\b(?:evidence|messages|data|chats?)\b.{{0,30}}(?<!not )\b(?:admissible|usable|could be used"
            r"|may be used|lawfully obtained)\b",
        ),
        (
            Event.DISMISSAL,
            None,
            r"\b(?:dropped|drops|dismissed|dismisses|withdrew|withdrawn|discontinued|threw out|thrown out"
            r"|abandoned|stayed)\b(?: [\w’'-]+){0,3}? (?:charges?|counts?|cases?|prosecution|proceedings"
            r"|indictment)\b"
            r"|\b(?:charges?|counts?|cases?|prosecution|proceedings) (?:(?!(?:not|never)\b)[^\s;.]+ ){0,8}?(?:was|were"
            rf"|been) {WORD}?(?:dropped|dismissed|withdrawn|discontinued|thrown out|abandoned|stayed)\b"
            r"|\bnolle prosequi\b|\boffered no evidence\b",
        ),
        (
            Event.ACQUITTAL,
            None,
            r"\b(?:succeed(?:ed|s)|won|wins|upheld|accepted|granted|allowed|ruled|found|agreed)\b[^.;]{0,60}?"
            r"\bno case to answer\b|\b(?:directed|ordered) (?:verdicts? of )?acquittals?\b"
            r"|\bacquit(?:ted|s|ting)\b|\bcleared (?:of|by|on)\b|\b(?:was|were|been|be) (?:(?:also|later"
            r"|then|both|all) )?cleared\b(?! (?:away|out|up)\b)|\bfound (?:[^.;]{1,80} )?not guilty\b"
            r"|\bnot guilty verdicts?\b|\bexonerated\b|\bwalk(?:ed|ing|s) free\b|\bclear(?:ed|ing) (?:him"
            r"|her|them|both)\b"
            rf"|\bclear(?:ed|ing) {PERSON}|\bverdicts? of not guilty\b",
        ),
        (
            Event.SENTENCE,
            None,
            rf"\b{_JAIL}\b|\b(?:jailing|sentencing)(?= (?:him|her|them|both|the|{PERSON}))|\b{_GIVEN}"
            rf"|\b(?:must|will|has to|have to)(?: now| each| both| still| also)? (?:serve|spend) (?:(?:at least"
            rf"|a minimum of"
            rf"|the next) )?{TERM}(?![^.;]{{0,60}}\b(?:if|unless|should)\b)|\b(?:his|her"
            rf"|their) (?:[\w-]+ )?(?:sentence|term) (?:was|is|has been) (?:\w+ )?suspended\b"
            rf"|\bhanded down\b.{{0,20}}\bsentence|\b(?:was|were|been|and) fined\b|\border(?:ed"
            rf"|ing) to (?:serve|pay|forfeit)\b|\bjail term\b.{{0,10}}\bfor\b",
        ),
        (
            Event.CONVICTION,
            None,
            r"\bfound (?:[^.;]{1,80} )?(?<!not )guilty\b|\bconvict(?:ed|s|ing)\b|\bguilty verdicts?\b"
            rf"|\bverdicts? of guilty\b|\bfound to have\b|[’']s? {WORD}{{0,2}}?conviction (?:for|of|on|in)\b"
            r"|\bconviction of\b",
        ),
        (
            Event.PLEA,
            Outcome.NOT_GUILTY,
            rf"\b{_PLEADS} {WORD}{{0,2}}?not guilty\b|\b(?:enter|indicat|offer)(?:ed|ing"
            rf"|s) {WORD}{{0,2}}?(?:not guilty pleas?|pleas? of not guilty)\b|\bnot guilty pleas?\b"
            rf"|\bpleas? of not guilty\b",
        ),
        (
            Event.PLEA,
            Outcome.GUILTY,
            r"\b(?:cop(?:ped|s) (?:to )?(?:a|the) (?:\w+ )?pleas?|(?:took|takes) a (?:guilty )?plea(?! (?:for|to"
            r"|from|of))"
            r"|(?:cut|struck|took|taken|accept(?:ed|s)|reached|signed|agreed(?: to)?|made"
            r"|entered(?: into)?) (?:an? |the |his |her |their )?(?:\w+ )?"
            r"plea (?:deal|agreement|bargain))\b|(?<!not )\b(?:an?|his|her|their) pleas? of guilty\b"
            rf"|\b{_PLEADS} (?!not ){WORD}{{0,2}}?(?<!not )guilty\b|\bpled guilty\b|\b(?:entered|entering"
            rf"|enters|made|offered|tendered|following|after|by) (?:a |an |his |her |their "
            rf"|both )?(?:(?!not )\w+ )?(?<!not )guilty pleas?\b{UNDONE}|\b{STANDS}(?:his|her"
            rf"|their) (?:(?!not )\w+ )?(?<!not )guilty pleas?\b{UNDONE}|\bchang(?:ed|ing) (?:his|her"
            rf"|their) pleas?\b.{{0,20}}\bguilty\b"
            r"|\bput (?:his|her|their) hands? up\b|\bowned up\b|\bin (?:his|her|their) plea\b"
            rf"|(?:{PERSON}|\b(?:had|has|have|he|she|they|who|and|also|previously|earlier|later)),? admit(?:ted|s) "
            rf"(?={_OWNED})|, [^,]{{1,60}}, admit(?:ted|s) (?={_OWNED})",
        ),
        (
            Event.INDICTMENT,
            None,
            r"\bindict(?:ed|s|ing)\b(?! with (?:him|her|them))|\breturned an indictment\b"
            rf"|\bit (?:also |further )?charges (?:him|her|them|{PERSON})"
            r"|\bnamed in (?:the |an? )?(?:\w+ )?indictment\b|\bindictments? (?:naming|against|charging"
            r"|charges|accus\w+|names?)\b|\bindicted with (?:him|her|them)\b",
        ),
        (
            Event.CHARGE,
            None,
            rf"\b(?:was|were|been|has|have|had|are|is|being) {WORD}{{0,3}}?charged\b{UNBILLED}|\bcharged (?:him|her"
            rf"|them|both|{PERSON}|with|over)|\bcharging (?:him|her|them|{PERSON})|\b(?:subject"
            rf"|target) of (?:a |an )?(?:\w+ )?complaint\b"
            rf"|\b(?:faces?|facing|faced) {WORD}{{0,4}}?(?:charges?|counts?|trial)\b"
            r"|\bsent (?:forward )?(?:for trial|on a charge|forward)\b|\bcommitted for trial\b"
            r"|\b(?:charges?|counts?) (?:\w+ )?(?:was|were|been) (?:laid|brought|filed|pressed)\b"
            r"|\bcharges against\b|\bstood trial\b|\b(?:went|go(?:es)?|gone|put|is|are|was|were) on trial\b"
            r"|\bsent the case to\b|\bin the dock\b",
        ),
        (
            Event.WARRANT,
            None,
            rf"\bwarrants?\b.{{0,30}}\b(?:issued|out)\b(?: (?:for|against) {PERSON})?|"
            r"\bissued\b.{0,30}\bwarrants?\b|\b(?:on foot of|under"
            rf"|subject of) an? {WORD}{{0,2}}?arrest warrant\b|\bwarrant for (?:his|her|their|the) arrest\b",
        ),
        (
            Event.ARREST,
            None,
            rf"\b(?:was|were|been|being|is|are) {WORD}{{0,2}}?(?:arrested|detained|remanded|apprehended"
            rf"|picked up|taken into custody|held|nicked|captured|collared)\b|\b(?:arrest|detain|apprehend"
            rf"|captur|nabb|remand)(?:ed|ing) (?:both|him|her|them|the|\w+ (?:men|people)|{PERSON})"
            rf"|, (?:arrested|detained|captured) (?:in|on|at|by)\b|[’']s? arrest\b|\barrests? of\b",
        ),
        (
            Event.EXTRADITION,
            None,
            rf"\bextradit(?:ed|ion from|es)\b|\bextradition (?!law|treat|hearing|request|lawyer|case|bid)"
            rf"{WORD}{{0,3}}?(?:to|in|on|from)\b",
        ),
        (
            Event.RELEASE,
            None,
            r"\breleased (?:on bail|under investigation|without charge|from (?:prison|custody|jail))\b"
            r"|\bfreed (?:on bail|from)\b|\bgranted bail\b|\bbailed\b",
        ),
        (
            Event.DENIAL,
            None,
            r"(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )\bdenie[sd]\b|\bprotested (?:his|her|their) innocence\b"
            r"|\brejected the (?:allegations?"
            r"|accusations?|claims?|charges?)\b",
        ),
        (
            Event.APPEAL,
            None,
            r"\b(?:appealed|lodged an appeal|filed an appeal|sought leave to appeal|(?:have|has"
            r"|had) appealed|leave to appeal)\b",
        ),
        (
            Event.TRIAL,
            None,
            r"\btrial (?:\w+ )?(?:opened|opens|began|begins|started|starts|got under way)\b"
            r"|\bwent on trial\b|\bstood trial\b",
        ),
        (
            Event.TAKEDOWN,
            None,
            r"\b(?:shut|taken|took|brought|close[sd]?) (?:\w+ )?(?:down|offline|out)\b|\bswitched off\b"
            r"|\bdismantl\w+|\bpulled the plug\b|\btake-?down\b|\bblown open\b|\bknocked (?:offline|out)\b"
            r"|\bseized control\b",
        ),
        (
            Event.INFILTRATION,
            None,
            r"\binfiltrat\w+|\bbroken into\b|\bbroke into\b|\bhacked\b|\bharvested\b|\bintercepted\b"
            r"|\bpenetrate|\bcracked\b|\bcompromised\b|\bread along\b|\bimplant(?:ed)?\b|\bdecrypted\b"
            r"|\btapped\b",
        ),
        (Event.RAID, None, r"\braids?\b|\braided\b|\bsearched\b|\bsearches were\b|\bswoop(?:ed|s)?\b|\bstormed\b"),
        (
            Event.SEIZURE,
            None,
            r"\bseized\b|\bseizure of\b|\bconfiscated\b|\bimpounded\b|\brecovered\b|\bfrozen\b|\bfroze\b",
        ),
        (Event.STATEMENT, None, r"\bin a statement\b|\bannounced\b|\bmade public\b|\bdisclosed\b"),
        (
            Event.LAUNCH,
            None,
            r"\bfounded\b|\blaunched\b(?! (?:an?|the|its|their) (?:\w+ ){0,2}(?:investigation|inquiry|probe"
            r"|appeal|operation|search|attack|campaign|raids?))|\b(?:was|were|been) set up\b"
            r"|\bset up (?:the |a )?(?:\w+ )?(?:company|firm|service|network|business)\b",
        ),
        (Event.HEARING, None, r"\bhearing\b|\bappeared (?:before|in|at)\b"),
    )
)

FATES: Table[tuple[Fate, Sieved]] = Table(
    (fate, Sieved(pattern, re.IGNORECASE))
    for fate, pattern in (
        (
            Fate.SUSPECT,
            rf"\b(?:is|are|was|were|been|stands?) {WORD}{{0,2}}?(?:accused|suspected|implicated"
            rf"|alleged to)\b|\baccus(?:es?|ed|ing) (?:{PERSON}+|him|her|them|both)(?:,[^,;.]{{1,40}},)? of\b"
            r"|\b(?:alleged|suspected|accused) (?:\w+ ){0,2}(?:re?sellers?|dealers?"
            r"|traffickers?|ringleaders?|bosse?s?|members?|kingpins?|distributors?|founders?"
            r"|administrators?|owners?|launderers?|smugglers?|accomplices?|co-conspirators?|leaders?"
            rf"|masterminds?|couriers?|money men|fixers?|developers?|suppliers?|brokers?|importers?)\b(?:,? {PERSON})?"
            r"|\b(?:accused|suspected) of\b|\bunder (?:criminal )?investigation\b"
            r"|\bis (?:still )?(?:at large|on the run)\b|\b(?:remains?|are) (?:at large|on the run"
            r"|a fugitive|fugitives)\b",
        ),
        (
            Fate.WANTED,
            rf"\b(?:looking|searching|hunting|hunt|search|manhunt|appeal\w*) for (?:[\w’'-]+ ){{0,3}}?{PERSON}+"
            r"|\b(?:is|are|was|were|remains?) (?:still )?wanted\b|\bmost wanted\b|\bfugitive\b",
        ),
        (
            Fate.ARRESTED,
            r"\b(?:in custody|on bail|remanded|behind bars|in (?:a |an )?(?:\w+ )?(?:jail|prison|cell) (?:since"
            r"|awaiting)|released under investigation|released on bail|bailed|granted bail"
            rf"|fighting {WORD}{{0,3}}?extradition|extradited|awaiting extradition|awaits extradition"
            r"|extradition from|hand (?:him|her) over)\b",
        ),
        (
            Fate.CHARGED,
            rf"\b(?:(?:co-)?defendants?|co-accused|(?:the|an|first|second|third|fourth|fifth|other"
            rf"|main) accused),? {PERSON}+(?! of\b)|{PERSON}+, (?:an?|the|another|one of the) (?:\w+ )?"
            r"(?:co-)?(?:defendant|accused)s?(?=[,.;]| (?:in|and|who|was|is)\b)"
            r"|\b(?:denies|denied|denying|deny) (?:(?:the|a|an|all|both|single|any|these|those|his|her|their"
            r"|\w+) ){0,3}(?:charges?|counts?)\b"
            r"|\b(?:is|are|was|were) (?:due |set |expected )?to (?:stand|go on|face) trial\b|\bawait(?:s"
            r"|ing) trial\b|\bto be tried\b|\bwill (?:stand|go on|face) trial\b|\b(?:was|were|been) arraigned\b"
            r"|\btried in (?:his|her|their) absence\b",
        ),
        (
            Fate.CONVICTED,
            r"\b(?:came|come|comes|was|were|is|are|appeared|appears|back|returned)(?: up)?(?: (?:in|before"
            r"|at) [^,.;:]{1,40}?)? "
            r"for sentenc(?:e|ing)\b",
        ),
        (
            Fate.SENTENCED,
            r"\b(?:reduced|cut|increased|upheld|confirmed|doubled|halved|extended|lengthened|shortened) "
            rf"(?:(?:the|his|her|their) )?(?:\w+ )?(?:sentences?|terms?)(?: (?:of|imposed on|against|for) {PERSON})?",
        ),
    )
)

INSTANCES: tuple[tuple[Instance, re.Pattern[str]], ...] = tuple(
    (instance, re.compile(pattern, re.IGNORECASE))
    for instance, pattern in (
        (Instance.CASSATION, r"\b(?:court of cassation|supreme court|high court of australia|cassation)\b"),
        (
            Instance.APPEAL,
            r"\b(?:appeals? court|court of appeals?|court of criminal appeal|on appeal|circuit court of appeals)\b",
        ),
        (
            Instance.FIRST,
            r"\b(?:crown court|magistrates[’']? court|district court|first instance|trial court"
            r"|special criminal court|county court|circuit criminal court)\b",
        ),
    )
)

COUNTS = re.compile(
    r"\b(?:(?P<one>\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    r"|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?: of (?:the |his |her )?(?P<all>\d{1,3}|two"
    r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?|a|both)"
    r" (?:(?:separate|further|criminal|felony|other|additional) )?(?:counts?|charges)\b",
    re.IGNORECASE,
)

PARTLY = re.compile(
    r"(?:(?:was|were|been|be) (?:\w+ )?)?(?:acquit\w*|clear\w*|exonerated|found (?:[^.;]{1,80} )?not guilty"
    r"|not guilty verdicts?"
    r"|verdicts? of not guilty)(?: \w+)? (?:of|on|over) (?!(?:all|every|everything|any|wrongdoing|both"
    r"|the (?:charges|lot|same)|his|her|their|appeal)\b)"
    r"|(?:dropped|dismissed|withdrew|withdrawn|discontinued|abandoned|stayed) (?:a|an|one|two|three|four"
    r"|some|the lesser|the other|lesser|other)\b",
    re.IGNORECASE,
)
"""What was cleared or dropped was one thing among others."""
