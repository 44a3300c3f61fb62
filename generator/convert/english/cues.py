"""The words by which an English sentence says how it is known: a table of patterns.

In: nothing. Out: the table, and which of its rows tell, carry on or colour. Refuses to know who is meant, and whether a
cue counts where it stands: that is `claims/cues`. Patterns see a sentence in which names are signs
(`claims/shapes`), and the sentence as it is.
"""

import re

from generator.convert.claims.shapes import PERSON
from generator.convert.english import tellers
from generator.convert.english.verbs import BE, BELIEVES, JAILED, RULES, STANDS, TERM, UNBILLED, UNDONE, WORD
from generator.convert.english.voices import ADVERBS, AUTHORITY, BENCH, PROSECUTION
from generator.convert.sieve import Sieved, Table
from generator.model.vocabulary import Standing

STANDINGS: Table[tuple[Standing, str, Sieved]] = Table(
    (standing, rule, Sieved(pattern, re.IGNORECASE))
    for standing, rule, pattern in (
        *tellers.ROWS,
        (
            Standing.FOUND,
            "a verdict or a sentence",
            rf"\b{BE} (?:(?!(?:to|not|never|no|due|yet|hardly|nearly|almost|neither|nor)\b)[\w-]+ ){{0,3}}?{JAILED}\b"
            rf"|\b(?:charges?|cases?|counts?|indictment) (?:[^\s,;.]+ ){{0,4}}?(?:was|were"
            rf"|been) (?:dismissed|thrown out|struck out)\b|\b(?:and|but|then|later"
            rf"|before being) {JAILED}\b"
            rf"|\bfound (?:[^.;]{{1,80}} )?(?:not )?guilty (?:of|on|by)\b"
            rf"|\b(?:was|were|been) {WORD}{{0,2}}?(?:given|handed|spared|dealt) {TERM}|\b(?:received"
            rf"|receives|got|gets|picked up|drew|earned) {TERM}|\bgot \w+(?: and \w+)? (?:years|months)"
            rf"|\b(?:hand|handed|handing|handing|passed|imposed|dished|meted)(?: (?:down"
            rf"|out))?\b.{{0,60}}?\bsentences?|\bserving {TERM}|\bstart(?:ing|ed) {TERM}|\bbegan {TERM}"
            rf"|{BENCH}{ADVERBS}{{0,3}} {RULES}\b"
            r"|^\s*(?:also )?(?:jailed|convicted|acquitted|cleared|sentenced|imprisoned"
            r"|walking free) (?:[\w’'-]+ ){0,6}?"
            r"(?:was|were)\b"
            rf"|\b(?:convicted|acquitted|jailed|sentenced|cleared|imprisoned) (?:{PERSON}|(?:him|her|them|both"
            rf"|two|three|four|five"
            r"|six|seven|eight|nine|ten|\d+|the (?:pair|two|three|trio|duo|m[ae]n|wom[ae]n|couple|brothers|sisters))\b)"
            r"|\b(?:succeed(?:ed|s)|won|wins|upheld|accepted|granted|allowed|ruled|found|agreed|directed)\b[^.;]{0,60}?"
            r"\b(?:no case to answer|(?:verdicts?|judgment) of acquittal|directed (?:verdict|acquittal))\b"
            rf"|\b(?:must|will|has to|have to)(?: now| each| both| still| also)? (?:serve|spend) (?:(?:at least"
            rf"|a minimum of"
            rf"|the next) )?{TERM}(?![^.;]{{0,60}}\b(?:if|unless|should)\b)"
            r"|\b(?:sentence|term) (?:was|were|is|has been) (?:\w+ )?(?:suspended|reduced|cut|increased|quashed)\b"
            r"|\b(?:was|were|been) (?:spared|released after serving)\b(?= (?:jail|prison|custody|an immediate))"
            r"|\b(?:avoid(?:ed|s)|dodg(?:ed|es)) (?:an? )?(?:immediate )?(?:jail|prison|custod)"
            r"|\bfail(?:ed|s) (?:in (?:his|her|their|an?) (?:\w+ )?(?:appeal|bid|challenge|attempt)"
            r"|to (?:persuade|convince)"
            r" (?:\w+ ){0,3}?(?:judges?|courts?|magistrates?|jury|jurors|justices))\b"
            r"|\b(?:cut|slashed|trimmed|shortened|lengthened|extended|doubled|halved|increased|reduced) (?:his"
            r"|her|their|the) "
            r"(?:[\w-]+ )?(?:sentences?|terms?|tariff)\b"
            r"|\b(?:had|saw) (?:his|her|their) (?:\w+ )?(?:convictions?|sentences?|terms?"
            r"|acquittals?) (?:\w+ ){0,2}?(?:thrown out"
            r"|set aside|vacated|annulled|cut|slashed|confirmed)\b"
            r"|\b(?:lost|won) (?:his|her|their|an?) (?:\w+ )?(?:bid|fight|battle|challenge|case)\b"
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
            rf"|\b(?:(?:entered|entering|enters|made|offered|tendered) (?:a |an |his |her |their )?"
            rf"|after (?:his|her|a|their) |{STANDS}(?:his|her|their) |by (?:his|her|their) )"
            rf"(?:(?!not )\w+ )?(?<!not )guilty pleas?\b{UNDONE}|\bchang(?:ed|ing|es) (?:his|her|their"
            r"|its) (?:pleas?)\b.{0,20}\bguilty\b"
            r"|\b(?:had |has |have |he |she |they |who |and |also |later )?admit(?:s|ted)\b(?! (?:nothing"
            r"|no)\b)(?!,? to (?:a "
            r"|the )?(?:hospital|bar|practice))(?! (?:as |in(?:to)? )?evidence)"
            r"|\b(?:cop(?:ped|s) (?:to )?(?:a|the) (?:\w+ )?pleas?|(?:took|takes) a (?:guilty )?plea(?! (?:for"
            r"|to|from|of))"
            r"|(?:cut|struck|took|taken|accept(?:ed|s)|reached|signed|agreed(?: to)?|made"
            r"|entered(?: into)?) (?:an? |the |his |her |their )?(?:\w+ )?"
            r"plea (?:deal|agreement|bargain))\b"
            r"|(?<!not )(?<!of )\b(?:an? |his |her |their )pleas? of guilty\b|\b(?:switch|revers|alter)(?:ed"
            r"|es) (?:his|her|their)"
            r" (?:not[ -]guilty )?pleas?\b"
            r"|\baccording to (?:an?|the|his|her|their) (?:signed )?(?:plea (?:agreement|deal|bargain)"
            r"|statement of (?:agreed )?facts"
            r"|agreed (?:statement of )?facts|factual basis|admission|confession)(?! (?:filed|drawn up|written"
            r"|put forward) by)"
            r"|\b(?:held (?:up )?(?:his|her|their) hands? up|(?:held|put) up (?:his|her|their) hands?|fessed up"
            r"|coughed to)\b"
            r"|\bconfess(?:ed|es)\b|\b(?:accept(?:ed|s)|acknowledge[sd]?) (?:his|her|their) (?:own )?(?:role"
            r"|part|involvement|guilt|crimes?)\b"
            r"|\b(?:accepted|accepts|took|takes) (?:full )?(?:responsibility|his guilt"
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
            rf"\b(?:described|named|identified|branded|labell?ed|regarded|seen"
            rf"|singled out) (?:as [^,;.:]{{1,60}} )?by (?:the )?"
            rf"(?:{AUTHORITY})|"
            rf"\b(?:is|are|was|were|be|been|being|stands?|stood) {WORD}{{0,2}}?accused\b|\b(?:also|and"
            r"|who) accused(?= (?:of|in)\b)"
            r"|\b(?:will|would|going to|expected to) (?:be )?alleged?\b"
            rf"|\baccus(?:es?|ed|ing) (?:{PERSON}+|him|her|them|both)(?:,[^,;.]{{1,40}},)? of\b"
            r"|\ballegedly\b|\balleges?\b|\b(?:has|have|had|is|it|was|were|been) alleged\b|\b(?:is|are|was"
            r"|were|been) alleged to\b|\balleging\b"
            r"|\b(?:accusations?|allegations?|claims?) (?:that|of|against)\b|\baccused of\b"
            r"|\bsaid to have\b|\bsupposed to have\b|\bsupposedly\b|\breputed(?:ly)?\b"
            rf"|\b(?:is|are|was|were|been) {WORD}?suspected\b|\bsuspected of\b|\bon suspicion of\b"
            r"|\bunder suspicion\b|\bunder investigation\b|\bwanted"
            r" (?:(?!(?:and|but|to|was|were)\b)\w+ ){0,6}?(?:on|for|over|by"
            r"|in connection)\b|\bcharges (?:ranged?|range"
            r"|include[ds]?|relate|are|allege|arise|stem)\b|\b(?:faces?|facing"
            rf"|faced) {WORD}{{0,4}}?(?:charges?|counts?|accusations?|allegations?|trial|extradition)\b"
            r"|\bsubject of (?:a |an )?(?:\w+ )?(?:complaint|arrest warrant|european arrest warrant|warrant"
            r"|indictment)\b"
            r"|\b(?:arrested|detained|held|questioned|sought|remanded|investigated) (?:\w+ ){0,4}?(?:for"
            r"|over|on charges of) (?:alleged|suspected|allegedly)\b|\bthe case alleges?\b|\b(?:is|are|was"
            rf"|were) {WORD}?(?:under )?(?:alleged|implicated|linked to|tied to)\b",
        ),
        (
            Standing.ALLEGED,
            "called alleged",
            r"\balleged\b|\b(?:the|an?|two|three|four|five|six|several|other|another|his|her|their|its) suspected\b",
        ),
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
            r"\b(?:was|were|been|be) (?:arraigned|(?:hit|slapped|served) with (?:\w+ ){0,3}?charges?|(?:sent"
            r"|committed)(?: forward)?"
            r" for trial)\b|\b(?:appear(?:ed|s|ing)?|court|custody|today|yesterday|\w+day),? charged (?:with|over)\b"
            r"|\bindicted\b|\breturned an indictment\b|\b(?:was|were|been|has|have|are|is|had"
            rf"|who) {WORD}{{0,2}}?charged (?:with|over|in|for|by|on|after|under|alongside|at|following"
            r"|yesterday|today|last|jointly)\b|\b(?:was|were|been|has|have) charged\b"
            rf"{UNBILLED}"
            r"|\bwarrants?\b.{0,30}\bissued\b|\bissued\b.{0,30}\bwarrants?\b|\bnamed in (?:the "
            r"|an? )?(?:\w+ )?indictment\b|\bcharged (?:him|her|them|the|both|two|three|four|five|\d+)\b"
            rf"|\bcharged {PERSON}|\b(?:brought|filed|laid|pressed|unsealed"
            rf"|announced) {WORD}{{0,3}}?(?:charges|indictments?)\b|\bcharges (?:were|have been"
            rf"|had been) {WORD}?(?:brought|filed|laid|pressed|unsealed)",
        ),
    )
)

WEAK = frozenset({"called alleged"})
"""Rules whose words belong to a noun: they colour a sentence only where nothing else does."""

CARRIES = frozenset({"an indictment speaks", "a prosecutor speaks", "heard in court"})
"""Rules whose account goes on in the next sentences, where their subject is a pronoun."""

OF_THE_ACCUSER = frozenset({"an indictment speaks", "an accusation"})
"""Rules whose words are those of whoever accuses in the article, where the sentence names nobody."""
