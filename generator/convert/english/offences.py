"""What somebody is charged with, suspected of, cleared of or convicted of.

In: a sentence. Out: offences in its words, with their places. Refuses to know a law. What follows `accused of` is an
offence only where it has the name of one; otherwise it is an allegation, and `claims` has it.
"""

import re
from collections.abc import Iterator

from generator.convert.names.candidates import Candidate
from generator.convert.sieve import Sieved, Table

_GOODS = (
    r"(?:drugs?|arms|weapons?|human|cocaine|narcotics?|people|firearms?|guns?|heroin|cannabis|migrant|organ"
    r"|cigarettes?|bulk cash|cash|gold|ivory|immigration|sex|child|wildlife|Class [A-C]|class [A-C])"
)
_NOUNS = (
    r"(?:(?:(?:aggravated|attempted|habitual|international|serious|large-scale|organi[sz]ed|computer|wire|bank"
    r"|mail|tax|benefit|document"
    r"|money|drugs?|gross|criminal|armed|sexual|domestic|corporate|common|vehicular|involuntary|first-degree"
    r"|second-degree|fraudulent|narco|RICO|federal) ){0,2}"
    r"(?:conspirac(?:y|ies)|conspiring|laundering|racketeering|extortion|kidnap(?:ping)?|fraud|murders?"
    r"|manslaughter|obstruction"
    r"|bribery|corruption|forgery|theft|robber(?:y|ies)|burglar(?:y|ies)|terrorism|perjury|evasion|torture"
    r"|blackmail|arson"
    r"|assaults?|rape|hacking|embezzlement|counterfeiting|piracy|espionage|treason|tampering|conversion|misconduct"
    r"|harassment|stalking|trespass|damage|contempt|deception|intimidation|coercion|usury|handling)\b(?!-)"
    rf"|money[ -]laundering|{_GOODS}(?: and {_GOODS})?[ -](?:trafficking|smuggling|dealing|offen[cs]es?|supply"
    rf"|possession"
    r"|production|importation|running|charges|crimes?|conspiracy|distribution|peddling)\b|(?:trafficking|smuggling)\b"
    r"|(?:participation|membership|leadership|involvement) (?:in|of)\b|(?:(?:unlawful|illegal) )?(?:possession"
    r"|importation|importing"
    r"|supply|production|distribution|use|manufacture|ownership|handling|sale|export|breach|concealment|acquisition"
    r"|cultivation|receipt|failure|disclosure|provision|storage|transport) (?:of|to|with)\b"
    r"|(?:aiding|abetting|attempted|attempting|attempt to|being concerned|being a member|being part|being involved"
    r"|being an accessory|accessory|perverting|causing"
    r"|encouraging|assisting|facilitating)\b|unlawful|illegal(?:ly)?\b|(?:grievous|actual) bodily harm"
    r"|firearms? offen[cs]es"
    r"|false imprisonment|false statements|(?:the )?(?:murder|kidnap(?:ping)?|manslaughter|killing|assault|rape) of\b"
    r"|(?:(?:two|three|four|five|six|several|multiple|\d+) )?offen[cs]es? (?:under|against|contrary to)"
    r"|tax evasion|perjury|insider (?:dealing|trading)|leading (?:an?|the)\b|criminal association|membership\b"
    r"|breaching\b|(?:plots?|plotting|schemes?|scheming) to\b)"
)
_STATUTE = (
    r"(?:conspiring|laundering|trafficking|smuggling|possessing|supplying|importing|exporting|distributing|producing"
    r"|converting|concealing|handling|dealing|perverting|obstructing|making false|running a criminal|leading a criminal"
    r"|participating|belonging|acquiring|aiding|facilitating|encouraging|causing|being concerned|stealing|defrauding|"
    r"blackmailing|murdering|robbing|offering|permitting|cultivating|kidnapping|transferring|evading|manufacturing|"
    r"breaching|assisting|bribing|threatening|intent to|fraudulently|knowingly|transporting|directing|harbouring"
    r"|failing to|assaulting|tipping off|storing|money laundering|wounding|selling|conspired to"
    r"|laundered|smuggled|trafficked|murdered|defrauded|blackmailed|kidnapped|extorted|embezzled|bribed)\b"
)
_GERUND = (
    r"(?:(?:knowingly|unlawfully|illegally|wilfully|willfully|recklessly|dishonestly"
    r"|jointly) )?(?!being (?!concerned|a member|part|in possession)"
    r"|having\b|following\b|including\b|according\b|during\b|something\b|nothing\b|anything\b|everything\b|King\b"
    r"|helping\b|trying\b|doing\b)[a-z]{3,}ing\b"
)
_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|another|several|a further \w+)"
_COUNTS = r"(?:(?:\w+ |\d+ )?(?:counts?|charges?|offen[cs]es|specimen counts?) of )?"
LINKS: tuple[tuple[str, bool], ...] = (
    # words after which the offence stands, and whether only the name of an offence will do
    (r"indicted\b[^.;]{0,160}?\b(?:for|on charges of|with|on(?: \w+){1,2} counts? of)", False),
    (
        r"(?:charged|re-charged)(?: (?:\w+ly|jointly|separately|also|together|in \w+|on \w+ \d+|again|last \w+"
        r"|this \w+))*,? (?:with|of)",
        False,
    ),
    (r"charge[sd]?(?: \w+){1,12}? with", False),
    (r"charges? .{3,140}? with", True),
    (r"charges? (?:of|ranged from|ranging from|range from|include[ds]?|including|are|is|that range from)", False),
    (r"convict(?:ed|ions?|ing)(?: [\w-]+){0,6}? (?:of|for)", False),
    (r"(?:found )?(?:not )?guilty(?: [\w,]+){0,6}? (?:of|to|on(?: \w+){1,2} counts? of)", False),
    (r"(?:guilty )?pleas?(?: [\w,]+){0,8}? to", True),
    (r"plead(?:ed|s|ing)?(?: not)? guilty(?: [\w,]+){0,6}? to", False),
    (r"plead(?:ed|s|ing)?(?: not)? guilty to", False),
    (r"(?:cleared|acquitted|exonerated)(?: [\w,]+){0,4}? (?:of|on)", False),
    (
        rf"(?:convict(?:ed|s)|cleared|acquitted|guilty)(?: [\w’',.-]+){{1,12}}? of"
        rf"(?= {_COUNTS}(?:an? |the )?(?:{_NOUNS}|{_STATUTE}))",
        True,
    ),
    (r"hands up(?: in \w+| on \w+)? to", True),
    (r"(?:count|charge|offence|offense|one)(?: against \w+| (?:he|she|they) (?:faced|faces|denied|admitted))?,", True),
    (
        r"(?:counts|charges|offen[cs]es|crimes)(?: against \w+)?,? (?:including|among them|which include"
        r"|that include|such as)",
        True,
    ),
    (
        r"(?:of|for|to|in|admitt(?:ed|ing)|den(?:ied|ying)) (?:his|her|their|its) (?:\w+ ){0,2}(?:part|role"
        r"|involvement) in",
        True,
    ),
    (r"suspected of|suspects? (?:him|her|them|the \w+|[A-Z]\w+) of", False),
    (r"suspicion(?: \w+)? of|suspicions? of", False),
    (r"accused of|accusations? of|allegations? of", True),
    (
        r"admit(?:ted|s|ting)(?: \w+ly)?|admission of|den(?:y|ied|ies|ying)|confess(?:es|ed) to|confessed to"
        r"|admitted to",
        True,
    ),
    (
        r"(?:offen[cs]es?|crimes?|counts?) of|(?:offen[cs]es?|crimes|counts|charges)(?: \w+){0,2} (?:such as"
        r"|including|like|relating to|related to)",
        True,
    ),
    (
        r"(?:arrested|detained|held|prosecuted|tried|jailed|imprisoned|sentenced|wanted|investigated|remanded"
        r"|extradited|sought|locked up|behind bars|trial|serving)(?: [\w,-]+){0,8}? for",
        True,
    ),
    (
        r"(?:arrested|detained|held|prosecuted|tried|jailed|wanted|investigated|remanded|trial|court|charged|sought)"
        r"(?: [\w,-]+){0,6}? (?:over|in connection with|in relation to)(?: alleged| an alleged| a suspected"
        r"| suspected)?",
        True,
    ),
    (r"alleged to have(?: \w+ly)?|said to have(?= (?:laundered|murdered|defrauded))", True),
    (r"(?:years?|months|life|term|sentences?)(?: [\w-]+){0,3} for", True),
    (r"alleg\w+ (?:that )?(?:he|she|they)(?: had| have| has)?", True),
    (r"faces? (?:\w+ )?(?:trial|charges?|prosecution|counts?) (?:for|of|on)", False),
    (r"(?:case|verdicts?|trial|prosecution|proceedings)(?: against \w+(?: \w+)?)? (?:of|on|for)", True),
)
_COMPILED = Table((Sieved(rf"\b(?:{link}) {_COUNTS}", re.IGNORECASE), strict) for link, strict in LINKS)
BEFORE_CHARGES = re.compile(
    r"\b(?i:fac(?:e[sd]?|ing)|on|den(?:y|ies|ied|ying)|admit\w*|over|of|his|her|their|the|against|these|both|all)"
    rf"(?: (?:\w+|\d+)){{0,2}}? (?P<name>{_NOUNS}) (?:charges?|counts)\b(?! of)"
)
_RESTRICTIVE = re.compile(
    r"(?<!,) \b(?:who|that|which) (?:were|was|had been|have been|has been) (?:\w+ )?$|\b(?:if|not|never|nobody"
    r"|no one)\b[^,;]{0,20}$"
)
_STOP = re.compile(
    r"[.;:?!](?=\s|$)|[“”\"—–(]|, (?:who|which|after|when|while|but|the|he|she|they|although|including|with|all"
    r"|both|his|her|it|in|on|at|by|as"
    r"|for|where|because|part|each|having|worth|said|says|police|prosecutors|punishable|carrying|having|an?)\b"
    r"|,? (?:after|when|because|while|as well|following|since|against|before|until|once|but|though|although"
    r"|whereas|in connection"
    r"|in relation|in absentia|in (?:his|her|their) absence|over a period|by a (?:jury|majority|court)|by jurors"
    r"|by the (?:jury|court)"
    r"|at (?:the )?[A-Z]\w*"
    r"|on [A-Z]\w*|on the (?:strength|basis|evidence|grounds)|on (?:\d+|Monday|Tuesday|Wednesday|Thursday|Friday"
    r"|Saturday|Sunday)"
    r"|in (?:under|less|just|about|January|February|March|April|May|June|July|August|September|October|November"
    r"|December|\d{4}|[A-Z]\w*)"
    r"|between (?:\d+|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]\w*)"
    r"|last (?:week|month|year|Monday|Tuesday|Wednesday|Thursday|Friday)|earlier|yesterday|today|this (?:week"
    r"|month|year)"
    r"|and (?:was|were|is|are|has|had|will|got|received|jailed|sentenced|he|she|they|given|ordered|his|her|the|who"
    r"|a|an|then|later"
    r"|acquitted|cleared|convicted|found|detained|arrested|released|extradited|deported|held|denied|admitted"
    r"|pleaded|sent|handed|remanded|could|faces?|could|must)|but (?:was|were|cleared|acquitted)"
    r"|by the [A-Z]\w*|and both|from \d+|during|worth|valued|through a|have|has|had|was|were|is|are|will|could"
    r"|began|begins|followed|follows|stood|stands?|failed|fails|collapsed|resumed|resumes|ended|continued|continues"
    r"|would|should|may|might|if|unless|said|says"
    r"|with which|for which|and told|as part|at an?|at (?:the|his|her|their|its|another|one|any) \w+|dating"
    r"|relating|linked)\b"
)
_START = rf"(?:{_NOUNS}|{_GERUND})"
_SPLIT = re.compile(
    rf",? and (?:also )?(?:\w+ )?(?:counts?|charges?) of (?=[a-z])"
    rf"|(?:,? and (?:also )?(?:of |with |to )?(?:{_COUNTS}|{_NUMBER} (?:more |further )?of )"
    rf"|,? or |, (?:and )?|, as well as | to )(?={_START})"
)
_COUNTED = re.compile(r"(?:counts?|charges?) of $")
_BARE = re.compile(
    r"(?:^|[ ,])(?:aiding|import|importation|importing|export|exportation|exporting|sale|selling|supply|supplying"
    r"|possession|production"
    r"|producing|distribution|manufacture|manufacturing|transport|use|storage|purchase|acquisition|cultivation"
    r"|buying|possessing|preparing|preparation)$|(?:^|, )(?:drugs?|arms|weapons|firearms|human)$"
)
_FIRST = re.compile(_START)
_UNDER_A_LAW = re.compile(r"(?<!offence)(?<!offences)(?<!offense)(?<!offenses),? contrary to .*$")
_CHARGES = re.compile(r"(?<=ing|ion|acy|aud|ery|der|son|ift) (?:charges?|counts?|allegations)$")
_NAMED = re.compile(rf"(?:{_NOUNS}|{_STATUTE}|conspired to)")
_PLAIN = re.compile(r"(?:an?|the|his|her|their|its) ")
_NONE = re.compile(
    r"(?:charges?|counts?|offen[cs]es?|crimes?|allegations?|nothing|anything|something|everything|wrongdoing"
    r"|trying|helping|doing"
    r"|murder(?:ing)? (?:case|trial|inquiry|squad)|use of|failure to (?!disclose|provide|surrender|stop)"
    r"|involvement in)$"
)


def find(text: str) -> Iterator[Candidate]:
    """Every offence that a word of charging introduces."""
    for _, (_, strict), link in _COMPILED.finditer(text):
        if not _RESTRICTIVE.search(text[max(0, link.start() - 60) : link.start()]):
            yield from _items(text[link.end() : link.end() + 400], link.end(), strict=strict)
    for before in BEFORE_CHARGES.finditer(text):
        if not _RESTRICTIVE.search(text[max(0, before.start() - 60) : before.start()]):
            yield _offence(before["name"], before.start("name"))


def _offence(form: str, start: int) -> Candidate:
    return Candidate("offences", form, start, start + len(form), "offence after a charge", any_case=True)


def _items(text: str, offset: int, *, strict: bool) -> Iterator[Candidate]:
    article = _PLAIN.match(text)
    skip = article.end() if article and _NAMED.match(text, article.end()) else 0
    stop = _STOP.search(text, skip + 1)
    text = text[: stop.start()] if stop else text
    links = [match for match in _SPLIT.finditer(text) if _splits(text, match)]
    starts = [skip, *(match.end() for match in links)]
    ends = [*(match.start() for match in links), len(text)]
    for number, (start, end) in enumerate(zip(starts, ends, strict=True)):
        form = text[start:end].strip(" ,'’")
        fits = _NAMED if strict or number else _FIRST
        if (
            (fits.match(form) or (number and _COUNTED.search(links[number - 1][0])))
            and not _NONE.fullmatch(form)
            and len(form) > 4
        ):
            yield _offence(_UNDER_A_LAW.sub("", _CHARGES.sub("", form)), start + offset)


def _splits(text: str, link: re.Match[str]) -> bool:
    """`to` only goes from one offence of a range to the other; after a noun of intent it belongs to the offence."""
    if _COUNTED.search(link[0]):
        return True
    if link[0] != " to ":
        return bool(_NAMED.match(text, link.end())) and not (
            "and" in link[0] and _BARE.search(text[max(0, link.start() - 40) : link.start()])
        )
    return bool(_NAMED.match(text, link.end())) and not re.search(
        r"\b(?:conspiracy|intent|accessory|attempt\w*|order|plots?|schemes?|conspir\w+|agreed|failing"
        r"|breach)$",
        text[: link.start()],
    )
