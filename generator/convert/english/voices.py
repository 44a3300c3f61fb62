"""Who speaks and acts in English court reports, named or not: pieces of patterns.

In: nothing. Out: patterns of the words, and of the signs that stand for names, by which a text calls the police, the
prosecution, the defence, a court, the press, and whoever is accused. Refuses to know what they say.
"""

from generator.convert.claims.shapes import (
    ACCUSER,
    AGENCY,
    COUNSEL,
    COURT,
    FIRM,
    JUDGE,
    OFFICER,
    ONLOOKER,
    PERSON,
    PROSECUTOR,
)

NAME = f"[{PERSON}-{FIRM}]"
NOT_STATE = r"(?! the (?:crown|state|dpp|prosecution|people)\b)"
"""After `counsel for`: it is no defence."""
AUTHORITY = (
    rf"(?:[{AGENCY}{OFFICER}]+|\b(?:police(?:wo|)m[ae]n|police|detectives?|investigators?|officers?|agents?|officials?"
    r"|authorit(?:y|ies)|gendarmes?|gendarmerie|garda[ií]?|constabulary|task ?force|border force|coastguard|customs"
    r"|ministry|ministers?|the government|attorney general|sheriff|commissioner|superintendent|inspector"
    r"|chief constable|europol|eurojust|interpol|justice department|department of justice|home office"
    r"|(?:fbi|dea|nca|hsi|afp|rcmp|bka|fiod|cbp|atf)|public prosecution service|prosecution service|the force"
    r"|the agency|the bureau|law enforcement)\b)"
)
PROSECUTION = (
    rf"(?:[{PROSECUTOR}{ACCUSER}]+|\b(?:prosecutors?|the prosecution|(?:lead |senior |trial |state |federal |crown )"
    r"prosecut(?:or|ion)s?|(?:the |us |u\.s\. )?government(?= (?:alleg|contend|argue|charges|claims|accuse))"
    r"|the crown(?! court)|the cps|the dpp|prosecuting (?:counsel|barrister|lawyer|attorney)s?"
    r"|counsel for the (?:prosecution|crown|state|dpp)|district attorney|the state(?=[’' ]s? ?(?:case|said"
    r"|alleg|claim))"
    r"|(?:a |the |u\.?s\.? |assistant )(?:u\.?s\.? )?attorney(?!s? for)(?= (?:said|told|alleg|argu))"
    r"|(?:the )?(?:(?:superseding|federal|unsealed|sealed|\d+-page|\d+-count|new|latest) )*indictments?"
    r"|(?:the )?(?:criminal |civil )?complaint|charge ?sheets?|(?:the )?affidavits?|statement of (?:facts|claim)"
    r"|(?:court|charging|legal|case) (?:papers|documents?|filings?|records?)|papers filed|documents filed"
    r"|records filed|filings?(?= (?:say|said|alleg|claim|show|state|describe))|search warrants?(?= (?:app"
    r"|say|alleg)))\b)"
)
DEFENCE = (
    rf"(?:{COUNSEL}+|\b(?:the defen[cs]e|(?:defen[cs]e |his |her |their |its |the company[’']s |a |the )"
    r"(?:(?:defen[cs]e|criminal|own|court-appointed|senior|junior) )?"
    r"(?:lawyers?|counsel|barristers?|solicitors?|attorneys?(?! general)|advocates?|legal teams?|silk)"
    rf"|(?:counsel|lawyers?|attorneys?|barristers?|solicitors?) for{NOT_STATE} (?:both|all|the|two|three|four|several"
    r"|some)(?: of the)?(?: \w+)?"
    rf"|lawyers?|barristers?|solicitors?|attorneys? for{NOT_STATE}|defen[cs]e counsel|counsel for{NOT_STATE}"
    r"|(?:his|her|their) clients?|in mitigation|mitigating)\b)"
)
COMPANY = (
    rf"(?:{FIRM}+|\b(?:the (?:company|firm|network|provider|vendor|business|seller|start-?up|manufacturer|reseller"
    r"|operator)|(?:its|own|the company[’']s|the firm[’']s) (?:own )?(?:web ?site|site|blog|statement|spokes\w+)"
    r"|(?:company|corporate) spokes\w+|(?:the |its )?(?:chief executive|ceo|founder|co-founder|owner)s?)\b)"
)
BENCH = (
    rf"(?:[{JUDGE}{COURT}]+|\b(?:judges?"
    rf"|(?<!ministry of )(?<!minister of )(?<!department of )justices?(?! (?:department|minister|ministry"
    rf"|secretary|system))"
    r"|magistrates?|the bench|courts?|tribunals?|jury|jurors|juries"
    r"|panel of judges|the recorder|sheriff principal)\b)"
)
PRESS = (
    r"(?:\b(?:newspapers?|broadcasters?|media|reports?|reporters?|journalists?|researchers?|experts?|analysts?"
    r"|academics?|bloggers?|the (?:magazine|paper|website|study))\b|" + ONLOOKER + "+)"
)
ACCUSED = (
    rf"(?:{PERSON}+|\b(?:he|she|they|(?:the|this|that|these|those|both|all|two|three|four|five|six|seven|eight|nine|ten"
    r"|several|other|another|a|an|his|her|their|whose)(?: [\w’'-]+){0,3}? (?:m[ae]n|wom[ae]n|pair|duo|trio|defendants?"
    r"|suspects?|accused|gang|group|brothers?|sisters?|couple|cell|ring|owners?|founders?|administrators?|resellers?"
    r"|distributors?|dealers?|ringleaders?|executives?|company|firm|network|courier|members?))\b"
    rf"|{FIRM}+)"
)
NAMES = rf"(?: (?:for |to )?(?:(?-i:[A-ZÀ-Þ][\w.’'-]*)|{NAME}+)){{0,5}}"
"""The name of a speaker, and of whom they speak for, where no rule has found it."""
MAYBE_ASIDE = (
    NAMES + r"(?: \([^()]{1,40}\))?(?:,[^,;:“”\"]{1,90},|(?: (?:of|for|in|from|at|with|who|on)\b[^,;:“”\"]{1,60}?))?,?"
)
ADVERBS = (
    r"(?: (?:has|have|had|also|later|then|further|earlier|today|yesterday|themselves|initially|previously|first|only"
    r"|still|now|again|repeatedly|publicly|since|even|just|both|all|never|always|\w+ly|on \w+day|in court"
    r"|in a statement"
    r"|in \w+ statement))"
)
