"""The words by which an English sentence says how it is known, and what happened: tables of patterns.

In: nothing. Out: tables. The first row that fits decides a standing. Refuses to know who is meant, and whether a cue
counts where it stands: that is `convert/cues`.
"""

import re

from generator.model.vocabulary import Event, Outcome, Standing

_AUTHORITY = (
    r"(?:police|prosecutors?|detectives|investigators|officers|agents|officials|authorities|gendarmerie"
    r"|(?:public )?prosecution service"
    r"|ministry|minister|europol|eurojust|interpol|customs|justice department|fbi|dea|nca|hsi|attorney.s"
    r" office|spokes(?:man|woman|person) for the police)"
)
_SAYS = (
    r"(?:said|says|say|announced|announce|disclosed|reported|reports|revealed|confirmed|explained|stated"
    r"|estimated?|claim(?:ed)?|told|mentioned"
    r"|made public|added|warned)"
)
_DEFENCE = (
    r"(?:the company|the firm|the network|the seller|its website|own website|company.s (?:own )?website|the"
    r" defence|the defense|defence lawyers?"
    r"|defense lawyers?|lawyers?|barristers?|attorneys? for|(?:his|her|their) clients?|a spokes\w+ for the company)"
)
_TERM = r"(?:\d+|\w+)(?: and a half)? (?:years|months)"

STANDINGS: tuple[tuple[Standing, str, re.Pattern[str]], ...] = tuple(
    (standing, rule, re.compile(pattern, re.IGNORECASE))
    for standing, rule, pattern in (
        (
            Standing.FOUND,
            "a verdict or a sentence",
            r"\b(?:was|were|been) (?:\w+ ){0,2}?(?:convicted|found guilty|sentenced|jailed|acquitted|cleared of"
            r"|imprisoned)\b"
            rf"|\b(?:was|were) given (?:a )?{_TERM}|\breceived {_TERM}|\bgot {_TERM}|\bhanded down\b.*\bsentences?"
            r"|\b(?:judges?|courts?|jury|jurors|tribunal|magistrates?) (?:found|ruled|held|convicted|acquitted"
            r"|decided|sentenced)\b"
            r"|\bhas been jailed\b",
        ),
        (
            Standing.ADMITTED,
            "an admission",
            r"(?<!not )\bplead(?:ed|s|ing) guilty\b|\b(?:had |has |have |he |she |they )?admit(?:s|ted)\b(?!,? to"
            r" (?:a |the )?hospital)(?! (?:as )?evidence)"
            r"|\bconfess(?:ed|es)\b|\baccepted responsibility\b",
        ),
        (
            Standing.ALLEGED,
            "an indictment speaks",
            r"\bindictments? (?:also |further )?(?:claims?|alleges?|says?|states?|charges? that|describes?|claimed"
            r"|alleged|said|stated)\b"
            r"|\baccording to (?:the |an? )?(?:indictment|charges|complaint|prosecution|prosecutors?)\b"
            r"|\bprosecut(?:ion|ors?)(?! service) (?:\w+ ){0,3}?"
            r"(?:said|says|alleged?|alleges|claim(?:s|ed)?|argued|told)\b",
        ),
        (
            Standing.ALLEGED,
            "an accusation",
            r"\b(?:is|are|was|were|be|been|being|also|stands?) (?:also )?accused\b|\balleged(?:ly)?\b|\balleges?\b"
            r"|\baccusations? that\b"
            r"|\b(?:is|are|was|were|been) (?:\w+ )?suspected\b|\bon suspicion of\b|\bcharges (?:ranged?|range"
            r"|include[ds]?)\b",
        ),
        (
            Standing.ALLEGED,
            "heard in court",
            r"\b(?:the )?(?:court|jury|trial|judges?) (?:heard|was told|were told|has heard)\b",
        ),
        (
            Standing.ALLEGED,
            "the belief of an authority",
            rf"\b{_AUTHORITY} (?:\w+ )?(?:believes?|suspects?|regards?|thinks?|considers?)\b|\bis believed to\b"
            rf"|\bare believed to\b",
        ),
        (
            Standing.PARTY,
            "a party speaks",
            rf"\b{_DEFENCE}\b.{{0,70}}?\b(?:said|says|claim(?:s|ed)|denie[sd]|deny|boast(?:s|ed)|insist(?:s|ed)"
            rf"|stated|rejects?|rejected"
            r"|questioned|argued|maintain(?:s|ed)|promised|advertised)\b|\bclaimed in a statement\b|\bdenie[sd]"
            r" (?:the|all|any|wrongdoing)\b",
        ),
        (
            Standing.OFFICIAL,
            "an authority speaks",
            rf"\b{_AUTHORITY}\b(?! (?:have|has|had) not| did not)(?: [\w’'-]+){{0,8}}? {_SAYS}\b|\baccording to"
            rf" (?:the )?(?:[\w]+ ){{0,2}}{_AUTHORITY}\b"
            rf"|\bby the (?:account|estimate|count) of (?:the )?(?:\w+ )?{_AUTHORITY}|\bby (?:the"
            rf" )?{_AUTHORITY}[’']s (?:own )?(?:estimate|count|account)|\b{_AUTHORITY}\b.{{0,30}}\braised the"
            rf" number\b",
        ),
        (
            Standing.OFFICIAL,
            "a formal act",
            r"\bindicted\b|\breturned an indictment\b|\b(?:was|were|been|has|have) charged\b"
            r"|\bwarrants?\b.{0,30}\bissued\b|\bissued\b.{0,30}\bwarrants?\b",
        ),
    )
)
CARRIES = frozenset({"an indictment speaks"})
"""Rules whose account goes on in the next sentences, where their subject is a pronoun."""

OF_THE_ACCUSER = CARRIES | {"an accusation"}
"""Rules whose words are those of whoever accuses in the article, where the sentence names nobody."""

GOES_ON = re.compile(
    r"(?:They|It|Its|It[’']s|He|She|Their|His|Her|The (?:company|firm|network|group|defendants?|men|pair"
    r"|organi[sz]ation))\b"
)
"""How a sentence begins that goes on about the same subject."""

EVENTS: tuple[tuple[Event, Outcome | None, re.Pattern[str]], ...] = tuple(
    (event, outcome, re.compile(pattern, re.IGNORECASE))
    for event, outcome, pattern in (
        (Event.ACQUITTAL, None, r"\bacquitted\b|\bcleared of\b"),
        (
            Event.SENTENCE,
            None,
            rf"\bsentenced\b|\bjailed\b|\breceived {_TERM}|\bgiven (?:a )?{_TERM}|\bgot {_TERM}|\bhanded"
            rf" down\b.{{0,20}}\bsentence",
        ),
        (Event.CONVICTION, None, r"\bfound guilty\b|\bconvicted\b"),
        (Event.PLEA, Outcome.NOT_GUILTY, r"\bpleaded not guilty\b"),
        (Event.PLEA, Outcome.GUILTY, r"\bplead(?:ed|s|ing) guilty\b|\bguilty plea\b"),
        (
            Event.PLEA,
            Outcome.GUILTY,
            r"\b(?:had |has )?admitted (?=conspiracy|\w+ing\b|money|in (?:his|her) plea)",
        ),
        (Event.INDICTMENT, None, r"\bindicted\b|\breturned an indictment\b"),
        (Event.CHARGE, None, r"\b(?:was|were|been|has|have) charged\b"),
        (Event.WARRANT, None, r"\bwarrants?\b.{0,30}\bissued\b|\bissued\b.{0,30}\bwarrants?\b"),
        (
            Event.ARREST,
            None,
            r"\b(?:was|were|been) (?:arrested|detained)\b|\barrested (?:both|him|her|them|the|\w+ (?:men|people))\b",
        ),
        (Event.EXTRADITION, None, r"\bextradited\b"),
        (Event.TRIAL, None, r"\btrial (?:\w+ )?(?:opened|began|started)\b"),
        (
            Event.TAKEDOWN,
            None,
            r"\b(?:shut|taken|took|brought) down\b|\bswitched off\b|\bdismantled\b|\bpulled the plug\b|\btakedown\b",
        ),
        (
            Event.INFILTRATION,
            None,
            r"\binfiltrat\w+|\bbroken into\b|\bhacked\b|\bharvested\b|\bintercepted\b|\bpenetrate",
        ),
        (Event.RAID, None, r"\braids?\b|\braided\b|\bsearched\b"),
        (Event.SEIZURE, None, r"\bseized\b|\bseizure of\b"),
        (Event.STATEMENT, None, r"\bin a statement\b|\bannounced\b|\bmade public\b"),
        (Event.LAUNCH, None, r"\bfounded\b|\blaunched\b"),
        (Event.HEARING, None, r"\bhearing\b"),
    )
)
RESTRICTIVE = re.compile(
    r"(?<!,) (?:who|that|which|those|whom) (?:(?:were|was|had been|have been|has been|is|are) )?(?:\w+ )?$"
)
DENIED = re.compile(r"\b(?:nobody|no one|not|never|when (?:he|she|they) (?:is|are))\b[^,;.]{0,25}$", re.IGNORECASE)
