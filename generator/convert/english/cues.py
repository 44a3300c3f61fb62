"""The words by which an English sentence says how it is known: a table of patterns.

In: nothing. Out: the table, and which of its rows tell, carry on or colour. Refuses to know who is meant, and whether a
cue counts where it stands: that is `claims/cues`. Patterns see a sentence in which names are signs
(`claims/shapes`), and the sentence as it is.
"""

import re

from generator.convert.claims.shapes import COURT, JUDGE, PERSON
from generator.convert.english.verbs import ACCUSES, BE, BELIEVES, DENIES, JAILED, RULES, SPEAKS, TELLS, TERM
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
from generator.model.vocabulary import Standing

STANDINGS: tuple[tuple[Standing, str, re.Pattern[str]], ...] = tuple(
    (standing, rule, re.compile(pattern, re.IGNORECASE))
    for standing, rule, pattern in (
        # What somebody tells. Where it governs the sentence, it decides what the sentence is.
        (
            Standing.ALLEGED,
            "heard in court",
            r"\b(?:(?:the|a|an) )?(?:\w+ ){0,2}(?:court|jury|jurors|trial|judges?|inquest|tribunal|hearing"
            r"|magistrates)(?: (?:in|at|of) (?-i:[A-ZÀ-Þ])[\w’'-]+){0,2} (?:has |had |have )?"
            r"(?:also |then |further |previously |earlier )?(?:hears?|heard(?! (?:an?|the|his|her"
            r"|their) (?:\w+ )?(?:appeal|application|case|argument|bid|challenge)s?\b)|(?:was|were|been"
            r"|is) (?:also "
            r"|then )?(?:told|shown|informed|given evidence))\b"
            rf"|[{COURT}{JUDGE}]+ (?:has |had |also |then )?(?:hears?|heard|(?:was|were) (?:told|shown|informed))\b"
            r"|\b(?:he|she|they|it) (?:was|were) said to have\b|\bit was (?:alleged|claimed|said"
            r"|heard)(?: in court)?\b",
        ),
        (
            Standing.ALLEGED,
            "an indictment speaks",
            r"\bindictments? (?:also |further )?(?:claims?|alleges?|says?|states?|charges? that|describes?|claimed"
            r"|alleged|said|stated|accuses?|accused|names?|lists?|sets? out|contends?|adds?|added)\b"
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
            rf"|\baccording to (?:\w+ ){{0,3}}?{PROSECUTION}|\bprosecuting,"
            rf"|{PERSON}+(?: [KQS]C)?, (?:for the (?:prosecution|crown|state|dpp)"
            rf"|prosecuting),|\bin the (?:eyes|view|opinion|words) of {PROSECUTION}|\bopening the (?:case|facts),"
            rf"|{PROSECUTION}[’']s? (?:case|account|version|theory)\b",
        ),
        (
            Standing.PARTY,
            "a party speaks",
            rf"{DEFENCE}{MAYBE_ASIDE}{ADVERBS}{{0,3}} {SPEAKS}\b|[”\"’',] {SPEAKS} (?:(?:\w+ ){{0,2}}{DEFENCE})"
            rf"|{COMPANY}[^.;:]{{0,70}}?\b(?:which|that) it {SPEAKS}\b"
            rf"|{COMPANY}{MAYBE_ASIDE}{ADVERBS}{{0,3}} {SPEAKS}\b|{PERSON}+, who (?:represents|represented"
            rf"|is representing|defends|defended|is defending|acts for|acted for)\b|(?:{PERSON}+"
            rf"|(?-i:[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ][\w’'-]+))(?: [KQS]C)?, (?:for(?= (?-i:[A-ZÀ-Þ])| {PERSON}"
            rf"| the def)|representing|defending|acting for|counsel for|on behalf of)\b"
            rf"|\bspokes\w+ (?:for|of|at) {COMPANY}|\bspokes\w+ (?:for|of"
            rf"|at)(?! (?:the )?(?:\w+ )?{AUTHORITY})(?: the)?{NAMES}{ADVERBS}{{0,2}} {SPEAKS}\b"
            rf"|\baccording to (?:\w+ ){{0,3}}?(?:{DEFENCE}|{COMPANY})"
            r"|\b(?:the |its |own |company.s |firm.s |sales )+(?:web ?site|site|brochure|advert\w*"
            r"|advertising|marketing|leaflet) (?:\w+ ){0,2}?(?:said|says|boast\w*|promis\w*|claim\w*"
            r"|advertis\w*|described?)\b"
            r"|\bin mitigation\b|\bmitigating,|\bclaimed in a statement\b|\bin (?:his|her|their) (?:own )?defen[cs]e\b"
            rf"|{ACCUSED} (?:\w+ )?(?:told (?:jurors|the (?:court|jury|judge|trial|hearing))"
            rf"|said in evidence|testified)",
        ),
        (
            Standing.PARTY,
            "a denial",
            rf"(?:{ACCUSED}|\b(?:who|and|but|all|both|each|neither|lawyers?))(?: (?:has|have|had|still|also"
            rf"|all|both|each"
            r"|always|repeatedly|strongly|flatly|previously|consistently|strenuously|vehemently|now|then|in turn)){0,3}"
            rf" {DENIES}\b|\b(?:maintain|protest|assert|insist)(?:s|ed|ing)? (?:on )?(?:his|her|their|its) innocence\b"
            r"|\bdenie[sd] (?:the|all|any|every|each|both|everything|wrongdoing|(?:that|being|having"
            r"|conspiracy|conspiring))\b"
            r"|\b(?:says?|said|insists?|insisted|maintains?|maintained|claims?|claimed) (?:that )?(?:he|she"
            r"|they|it) (?:is|are|was|were) (?:completely |entirely )?(?:innocent|not guilty)\b"
            r"|\bdismissed (?:the )?(?:allegations?|claims?|accusations?|charges?) as\b"
            r"|\bcategorically\b.{0,20}\bdenie[sd]\b",
        ),
        (
            Standing.FOUND,
            "a court speaks",
            rf"{BENCH}{MAYBE_ASIDE}{ADVERBS}{{0,3}} (?:{RULES}|{TELLS}|considers?|considered)\b"
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
            rf"|\b(?:{TELLS}|sources? at|spokes\w+ (?:for|of|at)) (?:\w+ ){{0,3}}?{AUTHORITY}(?! (?:that|to"
            rf"|he|she|they|how|about)\b)"
            rf"|\baccording to (?:the )?(?:[\w]+ ){{0,3}}?{AUTHORITY}|\b(?:police|garda|law enforcement"
            rf"|security) sources?\b.{{0,30}}\b{TELLS}\b"
            rf"|\bby (?:the )?(?:account|estimate|count|reckoning) of (?:the )?(?:\w+ )?{AUTHORITY}"
            rf"|\bby (?:the )?(?:\w+ )?{AUTHORITY}[’']s? (?:own )?(?:estimate|count|account|reckoning)"
            rf"|\b{AUTHORITY}[’']s? (?:figures|estimates?|statement)|\bin the (?:words|view"
            rf"|eyes) of (?:\w+ ){{0,2}}?{AUTHORITY}",
        ),
        # What is said in the sentence's own voice.
        (
            Standing.FOUND,
            "a verdict or a sentence",
            rf"\b{BE} (?:(?!(?:to|not|never|no|due|yet|hardly|nearly)\b)[\w-]+ ){{0,3}}?{JAILED}\b"
            rf"|\b(?:charges?|cases?|counts?|indictment) (?:[^\s,;.]+ ){{0,4}}?(?:was|were"
            rf"|been) (?:dismissed|thrown out|struck out)\b|\b(?:and|but|then|later"
            rf"|before being) {JAILED}\b"
            rf"|\bfound (?:[^.;]{{1,80}} )?(?:not )?guilty (?:of|on|by)\b"
            rf"|\b(?:was|were|been) (?:\w+ ){{0,2}}?(?:given|handed|spared|dealt) {TERM}|\b(?:received"
            rf"|receives|got|gets|picked up|drew|earned) {TERM}|\bgot \w+(?: and \w+)? (?:years|months)"
            rf"|\b(?:hand|handed|handing|handing|passed|imposed|dished|meted)(?: (?:down"
            rf"|out))?\b.{{0,60}}?\bsentences?|\bserving {TERM}|\bstart(?:ing|ed) {TERM}|\bbegan {TERM}"
            rf"|{BENCH}{ADVERBS}{{0,3}} {RULES}\b"
            r"|\b(?:walk(?:ed|s|ing)? (?:free|from court)|left court (?:a )?free|(?:convictions?|sentences?"
            r"|verdicts?) (?:\w+ ){0,3}?(?:was|were|been) (?:\w+ )?(?:quashed|overturned|upheld|set aside"
            r"|annulled|reduced|confirmed|increased))\b"
            r"|\b(?:quashed|overturned|upheld|set aside) (?:\w+[’']?s? ){0,4}?(?:conviction|sentence"
            r"|verdict|acquittal)s?\b"
            r"|\b(?:appeals?) (?:\w+ ){0,4}?(?:was|were|been) (?:dismissed|rejected|allowed|upheld|granted"
            r"|refused|thrown out)\b|\blost (?:his|her|their|an|the) appeal\b|\bwon (?:his|her|their|an"
            r"|the) appeal\b"
            r"|\b(?:returned|delivered|reached) (?:\w+ ){0,3}?(?:verdicts?)\b|\b(?:guilty|not guilty"
            r"|unanimous) verdicts?\b|\bthe verdict\b"
            r"|\bhad (?:his|her|their) (?:conviction|sentence|acquittal)s? (?:\w+ ){0,2}?(?:quashed"
            r"|overturned|upheld|reduced|increased)",
        ),
        (
            Standing.ADMITTED,
            "an admission",
            r"(?<!not )\bplead(?:ed|s|ing)? (?:\w+ ){0,3}?guilty\b(?<!not guilty)|\bpled guilty\b"
            r"|\b(?:(?:entered|entering|enters|made|offered|tendered) (?:a |an |his |her |their )?"
            r"|after (?:his|her|a|their) |his |her |their |by (?:his|her|their) )"
            r"(?:\w+ )?guilty pleas?\b|\bchang(?:ed|ing|es) (?:his|her|their|its) (?:pleas?)\b.{0,20}\bguilty\b"
            r"|\b(?:had |has |have |he |she |they |who |and |also |later )?admit(?:s|ted)\b(?!,? to (?:a "
            r"|the )?(?:hospital|bar|practice))(?! (?:as |in(?:to)? )?evidence)"
            r"|\bconfess(?:ed|es)\b|\b(?:accepted|accepts|took|takes) (?:full )?(?:responsibility|his guilt"
            r"|her guilt|guilt)\b|\bput (?:his|her|their) hands? up\b|\bowned up\b|\bcame clean\b"
            rf"|(?:{PERSON}+(?:,[^,;.]{{1,60}},)?|\b(?:he|she|they))(?: \w+)? (?:acknowledge[sd]?|concede[sd]?"
            rf"|stipulate[sd]?) (?:that|to|in|his|her|their|having|he|she)\b"
            r"|\b(?:as part of|in) (?:his|her|their|the) (?:guilty )?plea\b(?! (?:agreement|deal|bargain"
            r"|hearing|deadline|negotiations|talks))|\bin (?:his|her|their|the|a) plea (?:agreement|deal"
            r"|bargain), (?:he|she|they)\b"
            r"|\bexpressed remorse for (?:his|her|their) (?:crimes?|part|role)\b",
        ),
        (
            Standing.ALLEGED,
            "an accusation",
            r"\b(?:is|are|was|were|be|been|being|also|stands?|stood|and|who) (?:\w+ ){0,2}?accused\b"
            r"|\ballegedly\b|\balleges?\b|\b(?:has|have|had|is|it|was|were|been) alleged\b|\b(?:is|are|was"
            r"|were|been) alleged to\b|\balleging\b"
            r"|\b(?:accusations?|allegations?|claims?) (?:that|of|against)\b|\baccused of\b"
            r"|\bsaid to have\b|\bsupposed to have\b|\bsupposedly\b|\breputed(?:ly)?\b"
            r"|\b(?:is|are|was|were|been) (?:\w+ )?suspected\b|\bsuspected of\b|\bon suspicion of\b"
            r"|\bunder suspicion\b|\bunder investigation\b|\bwanted (?:\w+ ){0,6}?(?:on|for|over|by"
            r"|in connection)\b|\bcharges (?:ranged?|range"
            r"|include[ds]?|relate|are|allege|arise|stem)\b|\b(?:faces?|facing"
            r"|faced) (?:\w+ ){0,4}?(?:charges?|counts?|accusations?|allegations?|trial|extradition)\b"
            r"|\bsubject of (?:a |an )?(?:\w+ )?(?:complaint|arrest warrant|european arrest warrant|warrant"
            r"|indictment)\b"
            r"|\b(?:arrested|detained|held|questioned|sought|remanded|investigated) (?:\w+ ){0,4}?(?:for"
            r"|over|on charges of) (?:alleged|suspected|allegedly)\b|\bthe case alleges?\b|\b(?:is|are|was"
            r"|were) (?:\w+ )?(?:under )?(?:alleged|implicated|linked to|tied to)\b",
        ),
        (Standing.ALLEGED, "called alleged", r"\balleged\b"),
        (
            Standing.ALLEGED,
            "the belief of an authority",
            rf"{AUTHORITY} {BELIEVES}\b|{PROSECUTION} {BELIEVES}\b"
            r"|\b(?:is|are|was|were) (?:widely |still )?(?:believed|thought|understood|presumed"
            r"|assumed) to\b(?! (?:still )?(?:be|have) (?:still |now |currently )?(?:in\b|living|hiding"
            r"|staying|residing|dead|alive|abroad|holed|fled|fleeing|left the country|at large|on the run))",
        ),
        (
            Standing.OFFICIAL,
            "a formal act",
            r"\bindicted\b|\breturned an indictment\b|\b(?:was|were|been|has|have|are|is|had"
            r"|who) (?:\w+ ){0,2}?charged (?:with|over|in|for|by|on|after|under|alongside|at|following"
            r"|yesterday|today|last|jointly)\b|\b(?:was|were|been|has|have) charged\b(?! (?:[€£$\d]|up\b"
            r"|overnight|extra|more|less|hundreds|thousands|an? (?:\w+ )?(?:fee|premium)))"
            r"|\bwarrants?\b.{0,30}\bissued\b|\bissued\b.{0,30}\bwarrants?\b|\bnamed in (?:the "
            r"|an? )?(?:\w+ )?indictment\b|\bcharged (?:him|her|them|the|both|two|three|four|five|\d+)\b"
            rf"|\bcharged {PERSON}|\b(?:brought|filed|laid|pressed|unsealed"
            rf"|announced) (?:\w+ ){{0,3}}?(?:charges|indictments?)\b|\bcharges (?:were|have been"
            rf"|had been) (?:\w+ )?(?:brought|filed|laid|pressed|unsealed)",
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

WEAK = frozenset({"called alleged"})
"""Rules whose words belong to a noun: they colour a sentence only where nothing else does."""

CARRIES = frozenset({"an indictment speaks", "a prosecutor speaks", "heard in court"})
"""Rules whose account goes on in the next sentences, where their subject is a pronoun."""

OF_THE_ACCUSER = frozenset({"an indictment speaks", "an accusation"})
"""Rules whose words are those of whoever accuses in the article, where the sentence names nobody."""
