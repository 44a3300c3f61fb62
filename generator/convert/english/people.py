"""Rules that find people: by title, role, age, apposition, speech, what is done only to people, and given names.

In: a sentence. Out: candidates. Refuses to know anybody: the tables hold roles, verbs and common given names.
"""

import re
from collections.abc import Iterator

from generator.convert.candidates import Candidate
from generator.convert.english.countries import DEMONYMS
from generator.convert.english.words import ORDINARY
from generator.convert.spelling import CAP, LAST, PERSON, is_name

_TITLES = (
    r"(?:Chief (?:Executive|Financial|Operating|Technology)(?: Officer)?|CEO|CFO|COO|CTO|(?:Vice"
    r" )?President|Chairman|Director"
    r"|(?:Assistant )?(?:U\.?\s?S\.? )?Attorney(?: General)?|Special Agent(?: in Charge)?|(?:Chief )?Judge"
    r"|Justice|Minister"
    r"|Det(?:ective)?\.?(?: (?:Insp(?:ector)?|Sgt|Sergeant|Supt|Superintendent|Chief Insp(?:ector)?))?\.?"
    r"|Insp(?:ector)?\.?"
    r"|Commissioner|Sergeant|Superintendent|Prosecutor|Senator|Professor|Dr\.?|Sir|Mrs?\.?|Ms\.?)"
)
ROLES = (
    "chief executive|chief financial officer|executive|founder|co-founder|owner|director|administrator|manager|employee"
    "|distributor|reseller|dealer|developer|engineer|technician|judge|prosecutor|attorney|lawyer|barrister"
    "|solicitor|advocate"
    "|spokesman|spokeswoman|spokesperson|commissioner|inspector|detective|officer|agent|policeman|minister|politician"
    "|journalist|reporter|author|researcher|professor|analyst|footballer|boxer|businessman|businesswoman|entrepreneur"
    "|trafficker|smuggler|wholesaler|gangster|kingpin|ringleader|leader|boss|member|associate|accomplice"
    "|suspect|defendant"
    "|witness|victim|informant|sister|brother|wife|husband|son|daughter|right-hand man|head|chief"
)
_NOT_PEOPLE = (
    "company|firm|service|network|app|application|platform|provider|agency|court|city|town|village|province"
    "|operation|system|phone"
    "|handset|product|website|organisation|organization|group|gang|newspaper|broadcaster|country|software"
    "|programme|program"
)
_BODY = re.compile(
    r"\b(?:Police|Service|Agency|Court|Office|Department|Administration|Investigations?|Ltd|Inc|BV|GmbH|LLC"
    r"|Holdings|Security|Board"
    r"|Union|University|Foundation|Act|District|Street|Lane|Road|Operation|Authority|Bureau|Ministry|Crown"
    r"|Cartel|Group"
    r"|Phone|Team|Centre|Center|State|States|Kingdom|North|South|East|West|Google|Media|Analytics|Messenger)\b"
)
_GIVEN = (
    "Adam Alan Alex Alexander Alexandra Alice Amanda Amy Ana Andrea Andreas Andrew Andy Angela Ann Anna"
    " Anne Anthony Antonio"
    " Barbara Ben Benjamin Bernard Bob Brian Bruno Carl Carlos Carmen Caroline Catherine Charles Chris"
    " Christian Christine"
    " Christopher Claire Claudia Colin Daniel Danny David Deborah Dennis Diana Dick Donald Edward Elena"
    " Elizabeth Emily Emma Eric"
    " Erik Eva Fatima Felix Fernando Francis Francisco Frank Gary Geert George Gerald Giovanni Giuseppe"
    " Gordon Grace Graham Greg"
    " Hannah Hans Harry Hassan Heather Helen Helena Henri Henry Ian Ibrahim Ines Inez Isabel Ivan Jack"
    " Jacob James Jan Jane Janet Jason"
    " Jean Jeff Jennifer Jeremy Jessica Jim Joan Joe Johan John Jonathan Jorge Jose Joseph Joshua Juan"
    " Judith Julia Julie Karen"
    " Karl Kate Katherine Keith Kenneth Kevin Kim Kris Larry Laura Laurent Lee Leo Lewis Linda Lisa Louis"
    " Louise Lucas Luis Luke"
    " Maarten Marc Marco Maria Marie Mario Mark Martin Mary Matt Matthew Maurice Max Michael Michel"
    " Michelle Miguel Mike Mohamed"
    " Mohammed Monica Muhammad Nancy Natalie Neil Nicholas Nick Nicole Oliver Olivier Omar Oscar Owen Pablo"
    " Pascal Patricia Patrick"
    " Paul Pedro Peter Philip Philippe Pierre Rachel Ralph Raymond Rebecca Ricardo Richard Robert Roberto"
    " Roger Ronald Rosa Roy"
    " Ruth Ryan Salvador Samuel Sandra Sara Sarah Scott Sean Sebastian Sergio Simon Sophie Stefan Stephen"
    " Steve Steven Stuart Susan"
    " Thomas Tim Timothy Tom Tony Ursula Victor Vincent Walter Wendy William Willem Wim Yvonne Zoe"
)
_NAME = rf"(?P<name>{PERSON})"
_DONE_TO = (
    r"(?:was|were|has been|had been|is being) (?:later |also |then )?(?:arrested|charged|indicted|convicted"
    r"|sentenced|jailed|acquitted"
    r"|cleared|found guilty|extradited|detained|imprisoned|given \w+ (?:years|months))|(?:had |has"
    r" )?(?:earlier )?(?:pleaded|pled|admitted"
    r"|confessed|apologised|apologized)|received \w+ (?:years|months)|got \w+ (?:years|months)"
)
_SAID = "said|says|told|added|claimed|warned|argued|wrote|explained|stated|questioned|denied|testified"
_RULES = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("title", rf"\b(?P<role>(?:{_TITLES}))(?: \w+)?,? {_NAME}"),
        ("role", rf"\b(?P<role>(?i:(?:former |defence |defense |crime |lead )?(?:{ROLES})))(?: \w+)?,? {_NAME}"),
        ("age", rf"{_NAME},? (?:\(?\d\d\)?|aged \d\d|\d\d),? "),
        ("alias", rf"{_NAME},? (?:also known as|alias|a\.?k\.?a\.?) "),
        ("apposition", rf"{_NAME},? (?P<role>(?:an?|the|its|their) (?:[\w’'-]+ ){{0,4}}(?:{ROLES}))\b"),
        ("title after", rf"{_NAME}, (?P<role>{_TITLES})(?! {CAP} (?:{_SAID}))\b"),
        ("relative", rf"{_NAME}, (?P<role>who(?:m|se)? [\w ]{{0,50}})"),
        ("nationality", rf"{_NAME}, (?P<role>an? (?:{'|'.join(DEMONYMS)}))\b(?! (?:{_NOT_PEOPLE}))"),
        ("speech after", rf"\b(?:{_SAID}) {_NAME}"),
        ("speech before", rf"{_NAME},? (?:for [A-Z][\w ]+, |of [A-Z][\w ]+, )?(?:{_SAID})\b"),
        ("procedure", rf"{_NAME} (?:{_DONE_TO})\b"),
        ("lawyer for", rf"{_NAME}, (?P<role>for [A-Z][\w’' -]+?), (?:{_SAID})\b"),
        ("given name", rf"\b(?P<name>(?:{'|'.join(_GIVEN.split())})(?:-[A-Z]\w+)?{LAST})"),
    )
)
_LIST = re.compile(rf": (?P<list>{PERSON}(?:, {PERSON})*,? and {PERSON})")
_SEVERAL = re.compile(r"\b(?:others|men|women|people|defendants|suspects|persons|individuals)\b", re.IGNORECASE)
_ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
_LEADING = re.compile(rf"^(?:(?:{_TITLES}|The|{'|'.join(DEMONYMS)}) )+")


def find(text: str) -> Iterator[Candidate]:
    """Everybody whom a rule names in this sentence."""
    for rule, pattern in _RULES:
        at = 0
        while match := pattern.search(text, at):
            at = match.start("name") + 1 if rule not in ("title", "role") else match.end("name")
            role = (match.groupdict().get("role") or "").strip()
            yield from _person(rule, match["name"], match.start("name"), role)
            if rule not in ("title", "role"):
                at = max(at, match.end("name"))
    for match in _LIST.finditer(text):
        if _SEVERAL.search(text[: match.start()]):
            for name in re.finditer(PERSON, match["list"]):
                yield from _person("list", name[0], match.start("list") + name.start(), "")


def _person(rule: str, written: str, start: int, role: str) -> Iterator[Candidate]:
    lead = _LEADING.match(written)
    skip = lead.end() if lead else 0
    while " " in written[skip:] and not is_name(written[skip:], ORDINARY):
        skip = written.index(" ", skip) + 1
    name = written[skip:]
    if " " in name and is_name(name, ORDINARY) and not _BODY.search(name) and not _ACRONYM.search(name):
        yield Candidate(
            "people", name, start + skip, start + skip + len(name), f"person by {rule}", role or (lead or [""])[0]
        )
