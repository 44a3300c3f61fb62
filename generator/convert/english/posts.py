"""How English says what somebody is by whom they are of, for or with: a table.

In: nothing. Out: role, and a pattern over a sentence in signs whose group `who` holds the people that have it. Refuses
to know titles beside a name: those are in `speech`.
"""

import re

from generator.convert.claims.shapes import ACCUSER, AGENCY, JUDGE, PERSON
from generator.convert.sieve import Sieved, Table
from generator.model.vocabulary import Role

_STYLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Prof)\.? )?"
_WHO = rf"{_STYLE}(?P<who>{PERSON}+)"
_SILK = r"(?: (?:[KQS]C|Esq))?"
_FORCE = rf"[{AGENCY}]+(?![’'])"
_CROWN = (
    rf"(?:[{ACCUSER}]+(?![’'])|(?:crown|state|prosecution|dpp|people|commonwealth)\b(?! (?-i:[A-ZÀ-Þ]))"
    r"|prosecuting authority\b)"
)
_POST = (
    r"(?:officer|investigator|detective|agent|spokes(?:man|woman|person)|chief|deputy|head|director|boss|commander"
    r"|commissioner|official|superintendent|inspector|manager|lead|coordinator|analyst|attach[eé])"
)
_THEIRS = (
    r"(?:(?:his|her|their|defen[cs]e|defending) )(?:own )?(?:lawyer|counsel|barrister|solicitor|attorney|advocate"
    r"|silk|brief)"
)

POSTS: Table[tuple[Role, Sieved]] = Table(
    (role, Sieved(pattern, re.IGNORECASE))
    for role, pattern in (
        # `Jo Roe, of the Coast Police,`, `the Coast Police’s head of crime, Jo Roe`, `Coast Police spokesman Jo Roe`
        (
            Role.OFFICIAL,
            rf"{_WHO}, (?:of|from|at|with|for) (?:the )?(?:\w+ ){{0,3}}?{_FORCE}(?=, | (?:has |had "
            rf"|also )?(?:said|says|told"
            r"|added|explained|warned|described|called|confirmed|welcomed|praised|thanked)\b)",
        ),
        (
            Role.OFFICIAL,
            rf"{_WHO}, (?:an? |the )?(?:[\w-]+ ){{0,4}}?{_POST}s? (?:of|from|at|with|for|in) (?:the )?(?:\w+ ){{0,3}}?"
            rf"{_FORCE}",
        ),
        (Role.OFFICIAL, rf"[{AGENCY}]+(?:[’']s?)? (?:[\w-]+ ){{0,4}}?{_POST},? {_WHO}"),
        (
            Role.OFFICIAL,
            rf"\b{_POST} (?:of|from|at|with|for|in) (?:the )?(?:\w+ ){{0,3}}?[{AGENCY}]+(?:[’']s (?:[\w-]+ ){{1,4}}?)?"
            rf",? {_WHO}",
        ),
        (
            Role.PROSECUTOR,
            rf"{_WHO}{_SILK}, (?:(?:counsel|appearing|acting|who appeared) )?(?:of|from|for) (?:the )?{_CROWN}",
        ),
        (Role.PROSECUTOR, rf"{_WHO}{_SILK}, (?:who (?:is |was )?)?prosecut(?:ing|ed|es)\b"),
        (
            Role.PROSECUTOR,
            rf"\b(?:prosecution|crown|state)(?:[’']s \w+(?: \w+)?)?,? (?:as )?(?:put|opened|argued|presented|advanced"
            rf"|outlined|made|led) by {_WHO}",
        ),
        (
            Role.PROSECUTOR,
            rf"\b(?:prosecuting(?: (?:counsel|barrister|lawyer))?|prosecution counsel|crown counsel),? {_WHO}",
        ),
        (Role.DEFENCE, rf"{_WHO}{_SILK}, (?:(?:counsel|appearing|acting) )?for (?:the defen[cs]e|{_STYLE}{PERSON})"),
        (Role.DEFENCE, rf"{_WHO}{_SILK}, (?:representing|defending|mitigating|who (?:represents|represented|defend))"),
        (Role.DEFENCE, rf"\b{_THEIRS},? {_WHO}"),
        (Role.DEFENCE, rf"{_WHO}{_SILK}, {_THEIRS}"),
        (Role.DEFENCE, rf"\b(?:lawyer|solicitor|barrister|attorney|counsel) for {_STYLE}{PERSON}+,? {_WHO}"),
        (Role.DEFENCE, rf"{_STYLE}{PERSON}+[’']s? (?:\w+ )?(?:lawyer|solicitor|barrister|attorney|counsel),? {_WHO}"),
        # `Mr Justice Roe, sitting with Sir Jo Doe`
        (
            Role.JUDGE,
            rf"[{JUDGE}]+,? (?:who )?(?:sat|sitting|sits) (?:alongside|with"
            rf"|beside) (?P<who>[^.;:]{{1,120}}?)(?=, (?:\w+ed"
            rf"|said|told|gave|found|held)\b|[.;:]|$)",
        ),
    )
)
