"""The words by which an English sentence says who tells what it tells: a table of patterns.

In: nothing. Out: the rows of the table in their order: court, indictment, prosecutor, party, bench, press, authority.
Where one of them governs a sentence, it decides how it is known. Refuses to know who is meant.
"""

from generator.convert.claims.shapes import COURT, FIRM, JUDGE, PERSON
from generator.convert.english.verbs import ACCUSES, DENIES, RULES, SPEAKS, TELLS
from generator.convert.english.voices import (
    ACCUSED,
    ADVERBS,
    AUTHORITY,
    BENCH,
    COMPANY,
    DEFENCE,
    MAYBE_ASIDE,
    NAMES,
    NOT_STATE,
    PRESS,
    PROSECUTION,
)
from generator.model.vocabulary import Standing

_PUBLIC = (
    rf"(?:the )?(?:[\w’'-]+ ){{0,3}}?(?:{AUTHORITY}|{PROSECUTION}|[{COURT}{JUDGE}]|courts?\b|council\b|mayor\b"
    rf"|president\b"
    r"|prime minister\b|agency\b|bureau\b|authority\b|embassy\b|commission\b|parliament\b"
    r"|department\b|office\b|service\b|union\b|kremlin\b)"
)
"""Whose spokesman is no party: what is public."""

ROWS: tuple[tuple[Standing, str, str], ...] = (
    (
        Standing.ALLEGED,
        "heard in court",
        r"\b(?:(?:the|a|an) )?(?:\w+ ){0,2}(?:court|jury|jurors|trial|judges?|inquest|tribunal|hearing"
        r"|magistrates)(?: (?:in|at|of) (?-i:[A-ZÀ-Þ])[\w’'-]+){0,2}(?: of (?:\w+ ){1,2}(?:wom[ae]n"
        r"|m[ae]n)(?: and \w+ (?:wom[ae]n|m[ae]n))?)?"
        r" (?:has |had |have )?"
        r"(?:also |then |further |previously |earlier )?(?:hears?|heard(?! (?:an?|the|his|her"
        r"|their) (?:\w+ )?(?:appeal|application|case|argument|bid|challenge)s?\b)|(?:was|were|been"
        r"|is) (?:also "
        r"|then )?(?:told|shown|informed|given evidence))\b"
        rf"|[{COURT}{JUDGE}]+ (?:has |had |also |then )?(?:hears?|heard|(?:was|were) (?:told|shown|informed))\b"
        rf"|(?:{ACCUSED}|\bwho)(?:,[^;:.“”\"]{{1,70}},)? (?:was|were|is|are|had been) (?:also "
        rf"|then )?(?:said|claimed|stated|shown)(?: (?:at|in|during|by|to"
        r"|before) [^,;.:]{1,40}?)? to have\b|\b(?:it|this) (?:was|is|will be|has been) (?:also "
        r"|further )?(?:alleged"
        r"|claimed|said|heard|submitted)\b"
        rf"|\b(?:(?:an?|the|one|another|key|star|state|crown|prosecution|protected|anonymous|first|second"
        rf"|other|\w+) )"
        rf"{{1,3}}witness(?:es)?(?! for (?:the )?(?:def"
        rf"|acc))(?:,[^,;:“”\"]{{1,60}},)?{ADVERBS}{{0,2}} (?:testified|testifies"
        r"|said|says|told|claimed|described|recalled|swore|recounted)\b"
        r"|\baccording to (?:the |a |his |her |their )?(?:[\w’'-]+ ){0,2}?(?:testimony|evidence|witness(?:es)?)\b"
        r"|\b(?:testimony|evidence|exhibits) (?:\w+ ){0,4}?(?:showed|shows|suggested|revealed"
        r"|described) (?:that|how)\b"
        r"|\b(?:emerged|alleged|claimed|heard|argued) (?:in court|at (?:the |his |her |their )?trial"
        r"|during the trial)\b"
        rf"|\b(?:described|portrayed|depicted|identified|named|branded|labell?ed) (?:in court|at trial"
        rf"|at the trial|to the"
        rf" (?:court|jury)|by (?:the )?{PROSECUTION})"
        r"|\bjur(?:y|ors) (?:saw|watched|were (?:played|read|given))\b",
    ),
    (
        Standing.ALLEGED,
        "an indictment speaks",
        r"\bindictments? (?:also |further )?(?:claims?|alleges?|says?|states?|charges? that|describes?|claimed"
        r"|alleged|said|stated|accuses?|accused|names?|lists?|sets? out|contends?|adds?|added|puts?|portrays?)\b"
        rf"|\b(?:it|which|this|that|indictments?|complaint|document) (?:also |further |then "
        rf"|now )?(?:charges|accuses)"
        rf" (?:{PERSON}|{FIRM}|(?:him|her|them|both|all|two|three|four|five|six|seven|eight|nine|ten|the|an?"
        rf"|\d+)\b)"
        r"|\baccording to (?:the |an? |his |her |their |its |\w+ ){0,3}?(?:indictments?|charges"
        r"|charge ?sheet|complaint"
        r"|affidavits?|records filed|(?:court|charging|case) (?:records?|papers|documents?|filings?)"
        r"|papers filed|documents filed"
        r"|dossier|warrant)\b",
    ),
    (
        Standing.ALLEGED,
        "a prosecutor speaks",
        rf"{PROSECUTION}{MAYBE_ASIDE}{ADVERBS}{{0,3}} {ACCUSES}\b|[”\"’',] {ACCUSES} {PROSECUTION}"
        rf"|\baccording to (?:\w+ ){{0,3}}?{PROSECUTION}(?! (?:that |which )?(?:he|she|they"
        rf"|{PERSON}+) (?:\w+ )?(?:signed"
        rf"|accepted|agreed|admitted))|\bprosecuting,"
        rf"|{PERSON}+(?: [KQS]C)?, (?:for the (?:prosecution|crown|state|dpp)"
        rf"|prosecuting),|\bin the (?:eyes|view|opinion|words) of {PROSECUTION}|\bopening the (?:case|facts"
        rf"|trial|prosecution),"
        rf"|{PROSECUTION}[’']s? (?:\w+ )?(?:case|account|version|theory|arithmetic|calculations?|estimates?|figures"
        rf"|reckoning|submissions?|argument|contention|view|narrative|reading|evidence|telling)\b"
        r"|\bprosecution (?:case|theory|version)\b|\bthe case against \w+ (?:is|was) that\b",
    ),
    (
        Standing.PARTY,
        "a party speaks",
        rf"{DEFENCE}{MAYBE_ASIDE}{ADVERBS}{{0,3}} {SPEAKS}\b|[”\"’',] {SPEAKS} (?:(?:\w+ ){{0,2}}{DEFENCE})"
        rf"|{COMPANY}[^.;:]{{0,70}}?\b(?:which|that) it {SPEAKS}\b"
        rf"|(?<!\bof )(?<!\bof the )(?<!\bfor )(?<!\bfor the )(?<!\bat )(?<!\bfrom )(?<!\bwith"
        rf" )(?<!{FIRM}){COMPANY}{MAYBE_ASIDE}"
        rf"{ADVERBS}{{0,3}} {SPEAKS}\b|{PERSON}+, who (?:represents|represented"
        rf"|is representing|defends|defended|is defending|acts for|acted for)\b|(?:{PERSON}+"
        rf"|(?-i:[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+))(?: [KQS]C)?, (?:for(?= (?-i:[A-ZÀ-Þ])| {PERSON}"
        rf"| the def)|representing|defending|acting for|counsel for|on behalf of){NOT_STATE}\b"
        rf"|[”\"’',] {SPEAKS} (?:(?:an?|the|its|one|another) )?(?:[\w-]+ )?spokes\w+ (?:for|of"
        rf"|on behalf of) (?!{_PUBLIC})\S"
        rf"|\bspokes\w+ (?:for|of"
        rf"|on behalf of) (?!{_PUBLIC})[^,;:.“”\"]{{1,60}}?(?:,[^,;:.“”\"]{{1,60}},)?{ADVERBS}{{0,2}}"
        rf" {SPEAKS}\b"
        rf"|\b(?:expert|witness|consultant|analyst|professor|engineer)s? (?:\w+ )?(?:for|called by"
        rf"|instructed by|hired by"
        rf"|on behalf of) (?:the )?(?:accused|defen[cs]e|defendants?|{PERSON})"
        rf"|\bdefen[cs]e (?:expert|witness|case|submissions?|argument|team)(?:es"
        rf"|s)?\b(?:,[^,;:“”\"]{{1,60}},)?{NAMES}"
        rf"{ADVERBS}{{0,2}} (?:{SPEAKS}|was|is)\b"
        rf"|{ACCUSED}(?:,[^,;:.“”\"]{{1,60}},)? (?:\w+ )?(?:told|said to) (?:the )?(?:{AUTHORITY})"
        rf"(?= (?:that )?(?:he|she|they|it|in|after|during|when|nothing)\b|[.,;:]|$)"
        r"|\b(?:giving evidence|in the witness box|from the witness box|on the stand"
        r"|taking the stand),? (?:he|she|they)\b"
        rf"|\bspokes\w+ (?:for|of|at) {COMPANY}|\bspokes\w+ (?:for|of"
        rf"|at)(?! {_PUBLIC})(?: the)?{NAMES}{ADVERBS}{{0,2}} {SPEAKS}\b"
        rf"|\baccording to (?:\w+ ){{0,3}}?(?:{DEFENCE}|{COMPANY})"
        r"|\b(?:the |its |own |company.s |firm.s |sales )+(?:web ?site|site|brochure|advert\w*"
        r"|advertising|marketing|leaflet) (?:\w+ ){0,2}?(?:said|says|boast\w*|promis\w*|claim\w*"
        r"|advertis\w*|described?)\b"
        r"|\bin mitigation\b|\bmitigating,|\bclaimed in a statement\b|\bin (?:his|her|their) (?:own )?defen[cs]e\b"
        rf"|{ACCUSED}(?:,[^,;:“”\"]{{1,60}},)? (?:\w+ )?(?:told (?:jurors|the (?:court|jury|judge|trial|hearing))"
        rf"|said in evidence|testified)",
    ),
    (
        Standing.PARTY,
        "a denial",
        rf"(?:{ACCUSED}|\b(?:who|and|but|all|both|each|neither|lawyers?))(?: (?:has|have|had|still|also"
        rf"|all|both|each"
        r"|always|repeatedly|strongly|flatly|previously|consistently|strenuously|vehemently|now|then|in turn)){0,3}"
        rf" {DENIES}\b|\b(?:maintain|protest|assert|insist)(?:s|ed|ing)? (?:on )?(?:his|her|their|its) innocence\b"
        r"|\b(?:denie[sd]|(?<!to )(?<!not )(?<!could )(?<!would )(?<!may )(?<!will )(?<!can )deny) (?:the|all"
        r"|any|every|each|both|everything|wrongdoing|(?:that|being|having"
        r"|conspiracy|conspiring))\b"
        r"|\b(?:says?|said|insists?|insisted|maintains?|maintained|claims?|claimed) (?:that )?(?:he|she"
        r"|they|it) (?:is|are|was|were) (?:completely |entirely )?(?:innocent|not guilty)\b"
        rf"|{ACCUSED}(?: (?:has|have|had|still|also|always|repeatedly|later|then|now"
        rf"|\w+ly)){{0,3}} (?:insist|maintain"
        r"|protest|assert)(?:s|ed)? (?:that )?(?:he|she|they|it)\b"
        rf"|{ACCUSED} (?:\w+ )?(?:says?|said|insists?|insisted|maintains?|maintained|claims?|claimed"
        rf"|argue[sd]?) (?:that )?(?:he|she"
        r"|they|it) (?:(?:has|had|have|did|was|were|is|are) (?:done |do )?(?:nothing (?:wrong|illegal"
        r"|improper|unlawful)"
        r"|no wrong|framed|set up|duped|tricked|unaware|wrongly|being scapegoated)|never (?:knew|knowingly"
        r"|sold|met|used"
        r"|owned|touched|had))\b"
        r"|\bdismissed (?:the )?(?:allegations?|claims?|accusations?|charges?) as\b"
        r"|\bcategorically\b.{0,20}\bdenie[sd]\b",
    ),
    (
        Standing.FOUND,
        "a court speaks",
        rf"{BENCH}{MAYBE_ASIDE}{ADVERBS}{{0,3}} (?:{RULES}|{TELLS}|considers?|considered)\b"
        r"|\b(?:judge|court|jury|tribunal|bench|panel|it|they|he|she|i|we) (?:was|were|is"
        r"|are) (?:\w+ )?(?:satisfied|sure"
        r"|persuaded|convinced) (?:beyond|so that)\b|\bproven? beyond (?:a |all )?(?:reasonable )?doubt\b"
        r"|\b(?:took|needed) (?:(?:an?|the|only|just|\w+) )?(?:[\w-]+ )?(?:jury|jurors|panel|magistrates"
        r"|judges?|court)"
        r" [^,;.:]{1,60} to (?:convict|acquit|find|clear|reject|uphold|throw out)\b|\b(?:jury|jurors|panel"
        r"|magistrates|judges?"
        r"|court) (?:took|needed|deliberated|spent)(?= [^,;.:]{1,60} (?:to|before) (?:convict|acquitt?|find"
        r"|clear|reject|uphold)"
        r"(?:ing)?\b)"
        rf"|\b(?:described|branded|called|labell?ed) by (?:the )?(?:\w+ )?{BENCH}"
        r"|\b(?:jailing|sentencing|passing sentence|imposing|convicting|acquitting|clearing|in (?:his"
        r"|her|its|their) (?:judgment|judgement|ruling|verdict|sentencing remarks))\b.{0,60}?"
        rf"(?:{BENCH})|\baccording to (?:the )?(?:judgment|judgement|verdict|ruling|court|judges?|jury|tribunal)\b"
        r"|\b(?:judgment|judgement|verdict|ruling) (?:\w+ ){0,2}?(?:said|says|states?|stated|finds?"
        r"|found|holds?|held|notes?)\b",
    ),
    (
        Standing.REPORTED,
        "the press speaks",
        rf"{PRESS}(?: (?:at|in|from|of|with|for) [^,;.]{{1,40}}?)?{ADVERBS}{{0,2}} (?:{TELLS}|found"
        rf"|wrote|suggested|speaks? of|learn(?:ed|t)|put (?:it|the))\b"
        rf"|\baccording to (?:\w+ ){{0,3}}?{PRESS}",
    ),
    (
        Standing.OFFICIAL,
        "an authority speaks",
        rf"{AUTHORITY}{MAYBE_ASIDE}(?! (?:have|has|had) not| did not|[’']ve not)(?: [\w’'-]+){{0,6}}? {TELLS}\b"
        rf"|\b(?:(?!told|tells?\b){TELLS}|sources? at|spokes\w+ (?:for|of|at)) (?:(?!(?:for|against|to|about"
        rf"|by|with"
        rf"|on)\b)\w+ ){{0,3}}?{AUTHORITY}(?! (?:that|to"
        rf"|he|she|they|how|about|had|has|have|were|was|would|found|took|came|broke|\w{{3,}}ed)\b)"
        r"|\bspokes\w+ (?:for|of|at) (?:the )?(?:[\w’'-]+ ){0,3}?(?:council|mayor|president|prime minister"
        r"|embassy|ministry"
        r"|department|courts?|(?:prison|courts?|probation|health|border|immigration|prosecution) service)\b"
        rf"|\baccording to (?:the )?(?:[\w]+ ){{0,3}}?{AUTHORITY}|\b(?:police|garda|law enforcement"
        rf"|security) sources?\b.{{0,30}}\b{TELLS}\b"
        rf"|\bby (?:the )?(?:account|estimate|count|reckoning) of (?:the )?(?:\w+ )?{AUTHORITY}"
        rf"|\bby (?:the )?(?:\w+ )?{AUTHORITY}[’']s? (?:own )?(?:estimate|count|account|reckoning)"
        rf"|\b{AUTHORITY}[’']s? (?:figures|estimates?|statement)|\bin the (?:words|view"
        rf"|eyes) of (?:\w+ ){{0,2}}?{AUTHORITY}",
    ),
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
