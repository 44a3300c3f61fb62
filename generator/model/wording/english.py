"""How an English sentence says of somebody that they did wrong: nouns, verbs, bodies, and who tells it.

In: nothing. Out: a `Phrasebook`. Refuses to know who is meant, and what may be said of them.
"""

import re

from generator.model.wording.phrases import LETTERS, NAME, PERSON, STRANGER, Phrasebook, shape, starts
from generator.model.wording.verdicts import Phrasing

_GOODS = r"(?:(?:drugs?|cocaine|heroin|cannabis|narcotics|arms|weapons?|guns?|people|human|migrant|cigarette)[ -])?"
_ONE = (
    rf"(?:{_GOODS}(?:trafficker|smuggler)|(?:drugs?|arms|weapons|cocaine|heroin|cannabis|crack)[ -]"
    r"(?:lord|baron|boss|king|queen|dealer|runner|courier|mule|pusher|importer|wholesaler|financier|banker)"
    r"|(?:(?:drugs?|crime|cartel|gang)[ -])?(?:kingpin|mastermind|ringleader)"
    r"|(?:money[ -])?launderer|gangster|mobster|mafioso|(?:cartel|gang|mafia|mob|crime|criminal|underworld)[ -]"
    r"(?:boss|leader|lord|chief|member|head|lieutenant|associate|king|banker|enforcer|godfather|figure)|(?:career "
    r"|master |petty )?criminal|fraudster|swindler"
    r"|con ?man|con artist|scammer|crook|(?:contract|serial) killer|burglar|counterfeiter|forger|henchman|pimp"
    r"|terrorist"
    r"|felon|murderer|killer|hitman|assassin|kidnapper|extortionist|embezzler|racketeer|accomplice"
    r"|(?:co-)?conspirator"
    r"|perpetrator|culprit|offender|thief|robber|narco|wrongdoer)"
)
_MANY = (
    rf"(?:{_GOODS}(?:traffickers|smugglers)|(?:drugs?|arms)[ -](?:lords|barons|bosses|dealers|couriers)|kingpins"
    r"|masterminds|ringleaders|hitmen|assassins|henchmen|terrorists|(?:drugs?|cocaine)[ -](?:mules|runners)"
    r"|(?:money[ -])?launderers|gangsters|mobsters|criminals|fraudsters|killers|murderers"
    r"|accomplices|(?:co-)?conspirators)"
)
_NO_NOUN = (
    r"(?![ -](?:cases?|courts?|trials?|laws?|lawyers?|defen[cs]e|charges?|proceedings?|investigat\w+|complaints?|code"
    r"|justice|records?|networks?|organi[sz]ations?|matters?|barristers?|judges?|procedure|offen[cs]es?|police|unit"
    r"|inquiry|allegations?|suspects?|conduct|conviction))"
)
_CRIMINAL_BODY = (
    r"(?:(?:(?:transnational|international) )?(?:criminal|crime|drugs?|narco|mafia|cocaine|(?:drugs?[ -])?trafficking"
    r"|(?:drugs?[ -])?smuggling|(?:money[ -])?laundering|racketeering|cannabis|meth|heroin)[ -](?:(?:phone"
    r"|communications?|support) )?"
    r"(?:organi[sz]ations?|networks?|gangs?|groups?|enterprises?|syndicates?|rings?|cartels?|empires?"
    r"|conspirac(?:y|ies)"
    r"|lines?|pipelines?|routes?|labs?|laborator(?:y|ies)|farms?|plantations?"
    r"|business|operations?|clans?|schemes?|outfits?)\b|\b(?:cartel|mafia)\b)"
)
_CRIME = (
    rf"(?:{_CRIMINAL_BODY}|(?:cocaine|heroin|cannabis|drugs|narcotics|(?:meth)?amphetamines?|firearms|weapons|guns"
    r"|crimes?|criminals|fraud|murders?|kidnappings?|extortion|bribes|bribery|corruption|trafficking|smuggling"
    rf"|laundering|racketeering|drugs?[ -]dealing|(?:criminal )?underworld|gangland|hits on|a hit on|torture of|arson"
    r"|bombings|assassinations?|executions of|(?:armed )?robber(?:y|ies)|thefts?|burglar(?:y|ies)|stolen goods"
    r"|contraband"
    r"|hash(?:ish)?|ecstasy|mdma|ketamine|opium|fentanyl|crack|kickbacks|drug (?:fortune|profits|cash)"
    rf"|drug deals?|proceeds of (?:crime|drug\w*)|(?:criminal|illicit) proceeds|(?:drug|dirty)"
    rf" money|organi[sz]ed crime|contract killings?|killings? of|drugs? trade|{_MANY})\b)"
    r"(?![ -](?:investigat\w+|cases?|trials?|inquir\w+|probes?|charges?|allegations?|police|units?|squads?|laws?"
    r"|suspects?"
    r"|prosecutions?|prevention|polic\w+|test\w*|enforcement|victims?|convictions?|counts?|reporter|lawyers?|scenes?"
    r"|officers?|detectives?|agents?|divisions?|departments?|bureaus?|desks?|teams?|task|experts?|control|research"
    r"|education|treatment|awareness|rehab\w*|addict\w*|survivors?|insurance|report\w*|journalis\w+|novels?|films?"
    r"|series"
    r"|documentar\w+|stor(?:y|ies)|statistics|hearings?|raids?|busts?|seizures?|arrests?|squads?|hotlines?|alarms?"
    r"|files?|dossiers?"
    r"|helplines?))"
)
_NOT_IN_GAP = (
    r"(?:into|against|about|investigat\w+|inquiry|cases?|trials?|prosecution|probe|police|officers?|fight|who|that"
    r"|which"
    r"|suspected|alleged|accused|victims?|by|not|no|charges?|articles?|books?|films?|story|stories|reports?|supposed"
    r"|campaigns?|lawyers?|prevent|stop|catch|arrest|anti-\w+|seized|denied|confiscated|dismantl\w+|expos\w+"
    r"|unmask\w*"
    r"|combat\w*|tackl\w+|solv\w+|disrupt\w*|crack (?:down )?|bring|identify|track\w*|trac(?:e|ing)|detect\w*|reduce"
    r"|curb"
    r"|understand|monitor|infiltrat\w+|destr\w+|disposal|informants?|informers?|study|inspect\w*)"
)
_GAP = rf"(?:(?!{_NOT_IN_GAP}\b){LETTERS}+ ){{0,5}}?"
_NP = (
    rf"(?:(?!(?:of|for|to|with|against|by|from|in|on|who|that|said|victim|alleged|suspected|accused|supposed|presumed"
    rf"|convicted|self-confessed|confessed|admitted|lawyer|not|no|possible|purported|so-called"
    rf"|whether)\b){LETTERS}+ ){{0,3}}?"
)
_ADVERB = (
    r"(?:also|then|later|once|still|again|now|soon|even|long|first|together|personally|himself|herself|themselves"
    r"|\w+ly|for (?:years|decades|months|\w+ years)|both|all|always|often)"
)
_THING = r"the (?:company|firm|network|business|group|platform|service)"
_SOMEBODY = r"the (?:accused|defendant|suspect|chief executive|founder|distributor|reseller|couple|brothers|pair)"
_WHO = rf"(?P<who>{NAME}|\b(?:he|she|they|it|{_THING}|{_SOMEBODY})\b)"
_NAMED = rf"(?P<who>{NAME})"
_TOGETHER = (
    rf"(?:,? (?:and|or|with|together with|along with|alongside) (?:(?:\w+ )?others|(?:his|her|their) \w+|{NAME})"
    rf"|, {NAME})"
)
_ASIDE = r"(?: \([^()]{1,40}\)|, [^,;:.()]{1,80},)?"
_REACH = rf"{_TOGETHER}{{0,3}}{_ASIDE}(?:,? (?:who|which))?(?: (?:had|has|have|{_ADVERB})){{0,4}} "
_BEING = (
    rf"{_TOGETHER}{{0,3}}{_ASIDE}(?:,? (?:who|which))?(?: (?:had|has|have|{_ADVERB})){{0,3}}"
    rf" (?:is|was|are|were|been|became|remains?|remained)(?: {_ADVERB}){{0,2}} "
)
_HUMAN = (
    rf"(?:{NAME}|him\b|(?:an?|the|his|her|their|one|two|three|four|five|several|\d+) (?:\w+ )?(?:people|m[ae]n"
    rf"|wom[ae]n"
    r"|persons?|rivals?|witness(?:es)?|inform(?:ant|er)s?|competitors?|opponents?|enem(?:y|ies)|debtors?|journalists?"
    r"|judges?|prosecutors?|officers?|policem[ae]n|guards?|dockers?|couriers?|customers?|partners?|dealers?)\b)"
)
_HARMED = r"(?:murdered|killed|kidnapped|abducted|tortured|executed|shot|beaten|maimed|eliminated|liquidated|robbed)\b"
_DRUGS = (
    r"(?:cocaine|heroin|cannabis|drugs|narcotics|(?:meth)?amphetamines?|hash(?:ish)?|ecstasy|drug money|dirty money"
    r"|contraband|stolen goods)\b(?! (?:tests?|detect\w+|barons?|lords?|dealers?|gangs?|networks?|traffickers?"
    r"|smugglers?|cartels?))"
)
_WARNED = (
    r"(?!(?:the )?(?:police|authorities|investigators|detectives|reporters?|journalists?|customs"
    r"|press)\b)(?:\w+ ){0,2}?"
    r"(?:clients?|customers?|suspects?|criminals?|users?|gangs?|traffickers?|targets?|members?)"
)
_PLAIN = (
    r"(?:laundered|launders|trafficked|traffics|smuggled|smuggles|bribed|bribes|defrauded|defrauds|extorted|extorts"
    r"|kidnapped|abducted|murdered|embezzled|swindled|blackmailed|conspired|masterminded|masterminds|tortured"
    r"|robbed|stole|scammed|fleeced|burgled|burglari[sz]ed|counterfeited|lied under oath|raped|racketeered"
    rf"|(?:killed|shot dead|stabbed|strangled|poisoned|executed|maimed|intimidated|threatened) {_HUMAN}"
    rf"|(?:had|has|got|wanted) {_HUMAN} {_HARMED}|(?:got|gets) away with (?:murder|fraud)|(?:has"
    rf"|had) blood on (?:his|her) hands"
    r"|forged|corrupted|broke the law|obstructed justice|perverted the course of justice"
    rf"|(?:destroyed|wiped|erased|deleted|tampered with) (?:\w+ ){{0,3}}?evidence|tipped off {_WARNED}"
    r"|acted (?:illegally|criminally|corruptly))\b"
)
_BASE = (
    r"(?:launder|traffic|smuggle|bribe|defraud|extort|kidnap|murder|embezzle|swindle|blackmail|conspire|rob|steal"
    rf"|obstruct justice|pervert the course of justice|(?:destroy|wipe|erase|delete) (?:\w+ ){{0,3}}?evidence"
    rf"|tip off {_WARNED})\b"
)
_GOING = (
    r"(?:laundering|trafficking|smuggling|bribing|defrauding|extorting|kidnapping|murdering|embezzling|swindling"
    r"|blackmailing|conspiring|robbing|stealing|corrupting|obstructing justice|perverting the course of justice"
    rf"|(?:destroying|wiping|erasing|deleting) (?:\w+ ){{0,3}}?evidence|tipping off {_WARNED})\b"
)
_WITH_OBJECT = (
    r"(?:ran|runs|led|leads|headed|heads|directed|directs|operated|operates|controlled|controls|founded|established"
    r"|created|set up|built|managed|manages|oversaw|organi[sz]e[ds]|coordinated|joined|belonged to|financed|funded"
    r"|bankrolled|supplied|supplies|sold|sells|imported|imports|exported|shipped|moved|distributed|distributes"
    r"|dealt(?: in)?"
    r"|deals in|bought|transported|delivered|produced|manufactured|facilitated|facilitates|enabled|enables|helped"
    r"|helps"
    r"|aided|abetted|assisted|committed|commits|orchestrated|planned|plotted|ordered|arranged|brokered|took part in"
    r"|participated in|engaged in|profited from|benefited from|lived off|hid|conceals?|concealed|cleaned|worked for"
    r"|spearheaded|presided over|presides over|oversees|took over|inherited|expanded|carried out|perpetrated"
    r"|commissioned"
    r"|instigated|sponsored|flooded|covered up|sheltered|harbou?red|equipped|recruited|hired|trade[sd] in"
    r"|dabble[sd] in"
    r"|speciali[sz]e[sd] in|invest(?:s|ed) in|channel+ed|funnel+ed|got away with|trafficked in|supervised"
    r"|masterminded"
    r"|accepted|protected|armed|washed|paid|catered to|served|pocketed|stashed|peddled|grew rich (?:from|on|by))"
)
_WITH_DRUGS = (
    r"(?:brought|stored|flew|ferried|hauled|unloaded|offloaded|cooked|pushed|stocked|traded|invested|spent|carried"
    rf"|transferred|smuggled) {_GAP}{_DRUGS}"
)
_TO_DO = (
    rf"(?P<hit>{_BASE}|(?:sell|supply|import|export|ship|move|distribute|buy|run|lead|finance|hide|commit|arrange"
    rf"|wash"
    r"|order|plan|plot|organi[sz]e|coordinate|direct|control|operate|fund|transport|deliver|deal|peddle|broker"
    r"|conceal"
    rf"|negotiate|manage|bring in|set up|carry out) {_GAP}{_CRIME})"
)
_MEANS = (
    r"(?:selling|supplying|importing|exporting|moving|shipping|distributing|dealing(?: in)?|running|leading|financing"
    r"|funding|organi[sz]ing|arranging|ordering|planning|hiding|concealing|washing|transporting|controlling|heading"
    r"|committing|brokering|peddling|serving|managing|coordinating|directing|facilitating|helping|producing"
    r"|delivering"
    rf"|protecting|taking|accepting) {_GAP}{_CRIME}"
)
_GAIN = (
    rf"(?:(?:earned|earns|made|makes|drew|draws|got|amassed|owes?|owed|built) (?:{LETTERS}+ ){{0,4}}?"
    r"(?:from|out of|off|on|to|with|through)|(?:grew|got|became|is|was) rich (?:from|on|by|with|through|off)"
    rf"|live[sd]? (?:\w+ )?(?:from|on|by|off)|lined (?:his|her) pockets (?:with|from)) "
    rf"(?:dealing(?! in)|{_GOING}|{_MEANS}|{_GAP}{_CRIME})"
)
_USERS = (
    r"(?:customers?|clients?|users?|buyers?|phones?|handsets?|devices?|messages?|partners?|associates?|money|cash"
    r"|goods"
    r"|company|platform|network|services?|containers?|parcels?|cargo|shipments?)"
)
_KNEW = (
    rf"(?:knew|knows|reali[sz]ed|understood|(?:was|were|is) (?:\w+ )?aware)(?: (?:\w+ )?(?:well|\w+ly))? (?:that )?"
    rf"(?:his|her|their|its|the|these|those|most|many|all)(?: (?:of|his|her|their|the))* {_USERS} "
    rf"(?:(?!{_NOT_IN_GAP}\b){LETTERS}+ ){{1,5}}?{_CRIME}"
    rf"|(?:knew|knows|(?:was|were|is) (?:\w+ )?aware)(?: (?:full|perfectly|very) well)? that (?:his|her|their|its"
    rf"|the|these|those|most|many|all) "
    rf"(?:{LETTERS}+ ){{1,3}}?(?:were|was|are|is|went|came) (?:{LETTERS}+ ){{0,3}}?{_CRIME}"
)
_AT_TOP = r"(?:at the (?:head|top|heart|cent(?:re|er)|helm|root) of|the (?:driving )?force behind)"
_KEPT = (
    r"(?:kept(?: on)?|went on|continued|began|started|speciali[sz]ed in|got into|moved into|turned to|resorted to"
    r"|took to)"
    rf" (?:{_GOING}|{_MEANS})"
)
_DEED = (
    rf"{_PLAIN}|\b{_WITH_OBJECT} {_GAP}{_CRIME}|{_WITH_DRUGS}|{_GAIN}|{_KNEW}|{_KEPT}"
    rf"|(?:stood|stands|sat|sits) {_AT_TOP} {_GAP}{_CRIME}|(?:has|had) {_GAP}{_CRIME} on (?:his|her|their) conscience"
)
_DEEDS = rf"(?P<hit>{_DEED})"
_ILL = (
    r"(?:(?:drugs?|cocaine|heroin)[ -](?:money|deals?|profits|fortune|cash|shipments?|consignments?|trade)"
    r"|dirty money|criminal (?:career|past|activit(?:y|ies)|fortune|proceeds|earnings|dealings|partners)"
    r"|ill-gotten (?:gains|\w+)|henchmen|hitmen)\b"
)
_ACTED = (
    r"(?:committed|carried out|killed|murdered|tortured|kidnapped|abducted|shot|shipped|smuggled|laundered|imported"
    r"|executed|beaten|bribed|threatened|robbed|stolen)"
)
_DID_BY = (
    r"(?:sold|imported|supplied|organi[sz]ed|committed|orchestrated|ordered|distributed|shipped|run|controlled"
    r"|financed"
    r"|funded|moved|arranged|planned|brokered|set up|hidden|carried out|perpetrated|paid for|coordinated|directed"
    r"|transported|produced|masterminded|commissioned)"
)
_IN_ORDER = (
    r"(?:(?!\b(?:that|who|which|said|says|but|claims?|alleges?|if|whether|how|refus\w+|declin\w+|fail\w+|forced"
    r"|coerced"
    r"|threatened|asked|urged|told|paid)\b)[^,;:.]){1,100}?"
)
_UNDER = r"(?:on the (?:orders|instructions) of|under(?: the (?:leadership|direction|command|orders) of)?)"
_BAND = r"(?:the|an?|his|her|their) (?:\w+ )?(?:gang|group|network|ring|organi[sz]ation|syndicate|crew|clan|cartel|men)"
_CLAUSE = r"(?:(?! (?:that|who|which|said|says|but|claims?|alleges?|if|whether) )[^,;:.]){1,120}?"
_UP_TO = rf"(?:{LETTERS}+ ){{1,4}}?to (?:(?:an?|the) )?(?:\w+ )?"
_TITLE = (
    rf"(?:(?!(?:an?|the|of|for|to|with|against|by|from|in|on|who|said|\w+ing|alleged|suspected|convicted"
    rf"|accused)\b){LETTERS}+ ){{0,2}}?"
)
_RANK = (
    r"(?:(?:big )?(?:player|fish|name)|heavyweight|paymaster|treasurer|mind|driving force|linchpin|pivot|ruler"
    r"|leader|boss|head|member|founder|financier|organi[sz]er|chief|associate|brains?|architect)s?"
)
_IS = (
    rf"(?P<hit>guilty\b|(?:far from|anything but) innocent\b|caught (?:red-handed|in the act)\b"
    rf"|caught (?:{_GOING}|{_MEANS}|with {_GAP}{_DRUGS})|(?:\w+ )?{_AT_TOP} {_GAP}{_CRIME}"
    rf"|responsible for {_GAP}{_CRIME}|behind {_GAP}{_CRIME}|involved in {_GAP}{_CRIME}"
    rf"|complicit in {_GAP}{_CRIME}|part of {_GAP}{_CRIMINAL_BODY}"
    rf"|(?:(?:an?|the|one of the|among the) )?(?:\w+ ){{0,1}}?{_RANK} (?:of|behind|in) {_GAP}(?:{_CRIME}|gangs?\b))"
)
_SHAPES = (
    *shape(
        Phrasing.VERDICT,
        rf"\b(?P<hit>convicted (?:\w+ )?{_ONE}) {_NAMED}",
        rf"{_WHO}{_BEING}an? (?P<hit>convicted {_NP}{_ONE}{_NO_NOUN})\b",
        rf"{_NAMED}, an? (?P<hit>convicted {_NP}{_ONE}{_NO_NOUN})\b",
        rf"{_WHO}{_BEING}(?P<hit>(?:convicted|found guilty|sentenced|jailed|imprisoned)\b(?: [^,;.]{{1,60}})?)",
        rf"(?<!seek )(?<!sought )\b(?P<hit>(?:convict(?:s|ed)|jail(?:s|ed)|sentence[sd])) {_NAMED}",
        rf"{_NAMED},? (?P<hit>(?:convicted|jailed|found guilty|imprisoned)\b(?: [^,;.]{{1,60}})?)",
        rf"{_NAMED}[’'](?:s )?(?:\w+ )?(?P<hit>convictions?)\b",
    ),
    *shape(
        Phrasing.ACCUSED,
        rf"{_WHO}{_TOGETHER}{{0,3}}{_ASIDE}(?:,? who)? (?:is|are|stands?|remains?) (?:{_ADVERB} )?"
        rf"(?P<hit>accused|charged|suspected|wanted|indicted|on trial|under (?:investigation|indictment))\b",
        rf"{_WHO}{_TOGETHER}{{0,3}} (?P<hit>faces? (?:\w+ ){{0,2}}?(?:charges|trial|prosecution))\b",
        rf"\b(?P<hit>(?:alleged|suspected|presumed) (?:{_ONE}|{_MANY})) {_NAMED}",
    ),
    *shape(
        Phrasing.NOUN,
        rf"\b(?<!convicted )(?P<hit>{_ONE})(?: (?:known as|called|named|nicknamed))? {_NAMED}",
        rf"\b(?:the|an?) {_NP}(?P<hit>{_ONE}), {_NAMED}",
        rf"\b(?P<hit>{_MANY}),? (?:such as|like|including) {_NAMED}",
        rf"\b(?P<hit>{_MANY}) {_NAMED}(?: and|,)",
        rf"{_WHO}{_BEING}(?:(?:known|seen|notorious|dubbed|nicknamed|called) (?:as )?)?"
        rf"(?:an?|the|one of the|its|their|his|her) {_NP}(?P<hit>(?:{_ONE}|{_MANY})\b{_NO_NOUN})",
        rf"{_NAMED},? (?:an?|the|its|their|one of the) {_NP}(?P<hit>{_ONE}\b{_NO_NOUN})",
        rf"{_NAMED}, {_NP}(?P<hit>{_ONE}\b{_NO_NOUN})(?:$|[.,;]|,? (?:and|who|from|of|with|behind|in)\b)",
        rf"{_WHO}{_CLAUSE} (?:(?:acted|served|worked|operated|emerged|started(?: out)?|(?:name|career|living"
        rf"|reputation)) as"
        rf"|turned out to be|rose to become|grew into|way up to) (?:an?|the"
        rf"|one of the) {_NP}(?P<hit>{_ONE}\b{_NO_NOUN})",
        rf"(?<![\w-])the (?P<hit>{_ONE})\b{_NO_NOUN}(?! [{PERSON}{STRANGER}])(?!, [{PERSON}{STRANGER}])",
        rf"{_NAMED}[’'](?:s)? {_NP}(?P<hit>{_CRIMINAL_BODY}|crimes\b|(?:drugs?[ -])?(?:trafficking|smuggling"
        rf"|dealing)\b"
        rf"{_NO_NOUN}|(?:money[ -])?laundering\b{_NO_NOUN})",
        rf"\b(?P<who>his|her|their|its) {_NP}(?P<hit>{_CRIMINAL_BODY}|crimes\b)",
        rf"{_NAMED}[’']s? (?P<hit>guilt (?:is|was) (?!(?:not|yet|still|to|for|in|an?|what|open|un\w+|denied"
        rf"|disputed)\b))",
        rf"{_NAMED}[’']s? {_NP}(?P<hit>{_ILL}|victims\b(?! (?:fund|support|charity|group|association|lawyer)))",
        rf"\b(?P<who>his|her) {_NP}(?P<hit>{_ILL})",
        rf"\b(?P<hit>{_DRUGS}|{_ILL}|crimes) (?:of|belonging to|owned by) {_NAMED}",
        rf"\b(?P<hit>{_CRIMINAL_BODY}) (?:had|has|with) {_NAMED} (?:at its|as its) (?:head|helm|top|heart|leader"
        rf"|boss)\b",
        rf"{_NAMED}[:,]? (?:rose |went |turned |[–—-] )?from {_UP_TO}(?P<hit>{_ONE}\b{_NO_NOUN})",
        rf"\bfrom {_UP_TO}(?P<hit>{_ONE}\b{_NO_NOUN})(?:[:,]| [–—-]) (?:\w+ (?:\w+ )?of )?{_NAMED}",
        rf"{_NAMED}(?::| [–—-]) (?:(?:the|an?) )?{_TITLE}(?P<hit>{_ONE}\b{_NO_NOUN})(?=$|[.,;!])",
        rf"\b(?P<hit>{_CRIMINAL_BODY}) (?:of|led by|run by|headed by|controlled by|belonging to|around"
        rf"|founded by) {_NAMED}",
        rf"\b(?P<hit>{_CRIMINAL_BODY}) {_NAMED}",
        rf"{_WHO}{_BEING}(?:an?|the|one of the|part of an?) {_NP}(?P<hit>{_CRIMINAL_BODY})",
        rf"{_NAMED}, (?:an?|the) {_NP}(?P<hit>{_CRIMINAL_BODY})",
    ),
    *shape(
        Phrasing.DEED,
        rf"{_WHO}{_REACH}{_DEEDS}",
        rf"{_WHO}{_BEING}(?P<hit>{_GOING}|{_MEANS})",
        rf"\b(?:by|after|while|besides|through) (?P<hit>{_GOING}|{_MEANS})[^,;:.]{{0,80}}, {_WHO}",
        rf"\bthe (?:\w+ )?(?:man|woman|person|couple|brothers|one|figure|brains?|mind) (?:(?:who|that) (?:(?:had|has"
        rf"|{_ADVERB}) ){{0,2}})?(?P<hit>{_DEED}|(?:behind|{_AT_TOP}) {_GAP}{_CRIME})[^,;:.]{{0,60}}(?:,| is"
        rf"| was) {_NAMED}",
        rf"\b(?P<hit>(?:behind|{_AT_TOP}) {_GAP}{_CRIME})[^,;:.]{{0,30}} (?:is|was|stood|stands|sat|sits) {_NAMED}",
        rf"\b(?:thanks to|with (?:the )?help (?:of|from)) {_NAMED},? (?P<hit>{_GAP}{_DRUGS}) (?:[^\s,;.:]+ ){{0,3}}?"
        r"(?:reached|crossed|flowed|poured|passed|entered|arrived|slipped|came into|came through|made (?:its"
        r"|their) way)\b",
        rf"\b(?P<hit>{_ACTED}) (?:[^\s,;.:]+ ){{0,6}}?(?:(?:on|under) (?:the )?(?:orders|instructions) (?:of|from)"
        rf"|at the behest of|by order of|(?:on|at) (?={NAME}[’']s? (?:orders|instructions|behest"
        rf"|command)\b)) ?{_NAMED}",
        rf"{_NAMED}[’']s? (?P<hit>guilt) (?:is|was) (?:\w+ )?(?:clear|certain|obvious|proven|established|beyond"
        rf"|evident"
        r"|plain)\b",
        rf"{_WHO}{_REACH}(?:helped|conspired|managed|began|started|continued|tried|attempted|plotted|schemed|agreed"
        rf"|used {LETTERS}+)(?: {LETTERS}+){{0,4}}? (?:to )?{_TO_DO}",
        rf"{_WHO} {_CLAUSE} (?:and|but) (?:{_ADVERB} )?{_DEEDS}",
        rf"{_WHO} {_IN_ORDER} to (?P<hit>{_BASE})",
        rf"\b{_UNDER} {_NAMED},? {_BAND}(?: (?:had|has|have|{_ADVERB})){{0,2}} {_DEEDS}",
        rf"{_WHO} {_CLAUSE} (?:by|through|from|while|spent \w+ \w+) (?P<hit>{_GOING})",
        rf"\b(?P<hit>(?:laundered|smuggled|trafficked|masterminded|embezzled"
        rf"|extorted)) (?:[^\s,;.]+ ){{0,4}}?by {_NAMED}",
        rf"\b(?P<hit>{_CRIME}(?: [^\s,;.]+){{0,4}} {_DID_BY}) by {_NAMED}",
        rf"{_WHO}{_BEING}{_IS}",
        rf"\bcrimes (?:that |which )?{_NAMED} (?P<hit>committed)\b",
        rf"\b(?P<hit>evidence (?:was|were|had been|has been) (?:destroyed|wiped|erased|deleted)) by {_NAMED}",
        rf"{_NAMED}, (?:the |an? )?(?:\w+ ){{0,2}}?(?P<hit>{_RANK} (?:of|behind|in) {_GAP}(?:{_CRIME}|gangs?\b))",
        rf"\b(?P<hit>{_RANK} (?:of|behind) {_GAP}{_CRIMINAL_BODY}),? {_NAMED}",
    ),
)
_SAY = (
    r"(?:says?|said|saying|claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|argu(?:e|es|ed)|contend(?:s|ed)?|maintain(?:s|ed)?"
    r"|believ(?:e|es|ed)|assert(?:s|ed)?|report(?:s|ed)?|state[sd]?|told|tells|wrote|writes|suspect|suspects|show"
    r"|shows|showed"
    r"|explain(?:s|ed)?|add(?:s|ed)|insist(?:s|ed)?|declare[sd]?|announce[sd]?|think|thinks|thought|fears?|feared)"
)
_ACCUSE = (
    r"accus(?:e[sd]?|ing)\b(?:[^;.]{0,80}?\bof\b)?|accusations?|allegations?"
    r"|(?:re-)?charge[sd]?\b(?:[^;.]{0,60}?\b(?:with|of"
    r"|over)\b)?|indict(?:s|ed|ing)?\b(?:[^;.]{0,60}?\b(?:for|on|with|over)\b)?|suspected (?:of|to)|suspicions?"
    r"|investigat(?:ed|ing|ion|ions)\b(?:[^;.]{0,40}?\b(?:for|over|into|whether|on)\b)|wanted (?:for|on|over|in)"
    r"|(?:arrested|detained|held|prosecuted|tried|sought|questioned|extradited)\b(?:[^;.]{0,60}?\b(?:for|over|on"
    r"|in connection)"
    r"\b)|on trial|stands? trial|faces? (?:\w+ ){0,3}?(?:charges|trial|prosecution|counts|allegations)|whether|if\b"
    r"|(?:alleged|thought|believed|said|reported|understood|supposed|presumed|claimed|appears?|appeared|seems?"
    r"|seemed) to\b"
)
_DECIDE = (
    r"(?:found|finds|ruled|rules|held|holds|concluded|concludes|heard|hears|decided|satisfied|agreed|accepted) that\b"
    r"|convicted\b|found guilty\b|sentenced\b|jailed\b|imprisoned\b|acquitted\b|cleared of\b|not guilty\b"
    r"|guilty pleas?\b"
    r"|plead(?:s|ed|ing)? guilty\b|innocent of\b"
)
_DENY = (
    r"den(?:y|ies|ied|ying|ials?)\b|disput(?:e[sd]?|ing)\b|reject(?:s|ed|ing)?\b|admit(?:s|ted|ting)?\b|admissions?\b"
    r"|confess(?:es|ed|ing|ions?)?\b|no evidence\b|there is nothing\b|innocent\b|refut\w+"
)
_OFFICIAL = (
    r"(?![ -](?:squads?|units?|police|investigat\w+|cases?|trials?|courts?|charges?|allegations?|laws?|victims?"
    r"|prevention|enforcement|prosecut\w+|suspects?|inquir\w+|probes?|task force|tests?|policy|reporters?|code"
    r"|procedure|justice|division|branch|agency|bureau|intelligence|records?|complaints?|lawyers?|defen[cs]e"
    r"|proceedings?|chamber|liability|counts?|offen[cs]es?|team|statistics|appeals?))"
)
_ANY_CRIME = (
    r"(?<!anti-)(?<!anti )\b(?:traffick\w*|smuggl\w*|launder\w*|cocaine|heroin|narco\w*|drugs?|contraband|kingpins?"
    r"|masterminds?|masterminded|ringleaders?|gang(?:s|ster|sters|land)?|mobsters?|mafia|mob|cartels?|criminal\w*"
    r"|crimes?|underworld|crooks?|crooked|fraud\w*|felon\w*|hitm[ae]n|embezzl\w*|racket\w*|accomplices?|conspir\w*"
    r"|perpetrat\w*|culprits?|offenders?|thie(?:f|ves)|corrupt\w*|illicit|illegal\w*|unlawful\w*|lawless|outlaws?"
    r"|guilt\w*|complicit\w*|ill-gotten|syndicates?|(?:dirty|blood|drug) money"
    # Of whom that was done is a victim.
    r"|(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?:swindl\w*|murder\w*|assassin\w*|kidnap\w*|extort\w*|robb\w*|brib\w*"
    r"|blackmail\w*|tortur\w*))\b"
)


ENGLISH = Phrasebook(
    code="en",
    stems=starts(
        "destroy wip eras delet tamper tipp tip committed evidence traffic smuggl launder drug cocain heroin"
        " cannabis narco arms weapon gun firearm kingpin mastermind"
        " ringleader gangster gang mobster mafi mob-boss crim crook cartel fraud swindl con-man conman felon"
        " murder kill hitm assassin kidnap extort embezzl racket accomplice co-conspir conspir perpetrat"
        " culprit offender thie robb stole steal wrongdoer brib defraud abduct blackmail tortur forged"
        " corrupt broke obstruct pervert acted guilty convict sentenced sentences jail imprison proceeds dirty"
        " organised organized contract amphetamine meth illicit illegal unlawful lawless outlaw contraband"
        " underworld syndicate blood complicit guilt ill-gotten mob hits hit gangland arson bombing execut"
        " burgl counterfeit hash ecstasy mdma ketamine opium fentanyl crack kickback dealing scam fleec raped"
        " lied stabb strangl poison maim intimidat threaten shot caught innocent terroris pimp forger henchm"
        " victims orders behest"
    ),
    accusing=starts("accus charg suspect wanted indict trial under faces face alleged presumed"),
    shapes=_SHAPES,
    someone=re.compile(rf"{_WHO}|\b(?:his|her|their|its)\b|\bthe {_ONE}\b", re.IGNORECASE),
    tells=re.compile(
        rf"\b(?:{_SAY}|according to|in the (?:words|view|eyes) of|describ(?:e[sd]?|ing)\b|portray\w*|depict\w*"
        rf"|call(?:s|ed) (?:him|her|them|it)|(?:prosecutors|police|investigators) call(?:ed)?|{_ACCUSE}|{_DECIDE}"
        rf"|{_DENY})",
        re.IGNORECASE,
    ),
    told=re.compile(
        rf", (?!(?:and|but|while|when|after|who|which|where|because)\b)(?:[^\s,;:]+ ){{1,8}}{_SAY}"
        r"(?: (?:on|in|at|this|last|yesterday|later|today)\b[^,;.]{0,40})?(?=\s*(?:[.,;:!?)]|$))"
        r"|,? according to\b|\bin the words of\b|\bas (?:alleged|described|charged)\b|: (?:prosecutors|police"
        r"|prosecution)$",
        re.IGNORECASE,
    ),
    hedges=re.compile(
        r"\b(?:alleged|suspected|accused|purported|supposed|presumed|so-called|putative|possible|would-be"
        r"|self-confessed"
        r"|confessed|admitted|described|unproven)\b",
        re.IGNORECASE,
    ),
    despite=re.compile(
        rf"\b(?:despite|notwithstanding|in spite of|for all) (?:(?:his|her|their|its) "
        rf"|{_NAMED}[’']s? )(?:\w+ ){{0,2}}?"
        r"(?:denials?|claims?|protests|protestations|assertions?|insistence)(?: of innocence)?"
        r"|\b(?:(?:even )?though|although|while) (?:he|she|they|(?:his|her|their) (?:lawyers?|counsel"
        r"|defen[cs]e)) (?:(?:still|always|\w+ly) )?(?:den(?:y|ies|ied)"
        r"|disputes?d?)"
        r"(?: (?:it|this|that|everything|all of it|any (?:wrongdoing|guilt|involvement)|all (?:wrongdoing|guilt)))?,",
        re.IGNORECASE,
    ),
    softens=re.compile(
        r"\b(?:allegedly|reportedly|supposedly|purportedly|presumably|apparently|would|could|may|might|possibly)\b",
        re.IGNORECASE,
    ),
    undone=re.compile(r"\b(?:not|never|no|nor|neither|without|hardly)\b|n[’']t\b", re.IGNORECASE),
    cleared=re.compile(
        r"\b(?:acquit\w*|cleared|dismiss\w*|quash\w*|overturn\w*|dropped|innocent|exonerat\w*|not guilty"
        r"|withdrawn)\b",
        re.IGNORECASE,
    ),
    people=re.compile(rf"(?:he|she|they|his|her|their|{_SOMEBODY})", re.IGNORECASE),
    ordinary=re.compile(
        r"(?:The|A|An|In|On|At|By|For|From|After|Before|When|While|As|If|But|And|Or|Since|Until|With|It|He|She"
        r"|They|His|Her"
        r"|Their|Its|This|That|These|Those|Last|Former|Convicted|Alleged|January|February|March|April|May|June"
        r"|July|August"
        r"|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mr|Mrs|Ms"
        r"|Dutch"
        r"|British|French|German|Belgian|American|Canadian|Spanish|Italian|Australian|Police|Prosecutors|European"
        r"|US|UK)"
    ),
    no_person=re.compile(
        r"\b(?:Bank|Police|Court|Ministry|Department|Agency|Attorney|Office|District|State|Kingdom|Union|University"
        r"|Commission|Council|Parliament|Bureau|Force|Service|Times|News|Post|Weekly|Daily|Street|Act|Code"
        r"|Republic|City"
        r"|Europe|America|Africa|Asia|Operation|Justice|Group)\b"
    ),
    crime=re.compile(_ANY_CRIME + _OFFICIAL, re.IGNORECASE),
    harmless=re.compile(
        r"\?|\b(?:against|fight\w*|fought|combat\w*|investigat\w*|prosecut\w*|police\w*|detectives?|officers?"
        r"|prosecutors?|judges?|lawyers?|solicitors?|barristers?|counsel|journalists?|reporters?|authors?|books?|films?"
        r"|documentar\w+|experts?|research\w*|stud(?:y|ies|ied)|victims?|witness\w*|testif\w*|informants?|undercover"
        r"|agents?|arrest\w*|charg\w*|counts?|indict\w*|warrants?|alleg\w*|trial|appeal\w*|extradit\w*|courts?"
        r"|hearings?|laws?|act|statutes?|offen[cs]es?|prevent\w*|warn\w*|inquir\w*|reports?|articles?|question\w*"
        r"|agenc\w+|ministers?|sheriffs?|customs|magistrates?|jur(?:y|ors?)|refus\w*|declin\w*|fled|escaped|seiz\w*"
        r"|brought down|to justice|catch\w*|caught|raids?|threaten\w*|understand\w*|understood|destr(?:oy"
        r"|uct)\w*(?! (?:\w+ ){0,3}?evidence)"
        r"|dismantl\w*|uncover\w*|expos\w*|novels?|fiction\w*|stor(?:y|ies)|courtrooms?|files?|messages)\b",
        re.IGNORECASE,
    ),
    propose="According to {by}, …",
    soften="alleged {hit}",
    somebody="the prosecution",
)
