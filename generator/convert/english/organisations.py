"""Rules that find networks, companies, groups, agencies, courts and operations.

In: a sentence. Out: candidates. Refuses to know any of them but a few bodies that the whole world calls by one
word: the rules look at the noun beside a name and at the form of the name.
"""

import re
from collections.abc import Iterator

from generator.convert.candidates import Candidate
from generator.convert.english.countries import DEMONYMS
from generator.convert.english.words import ORDINARY
from generator.convert.spelling import CAP, RUN, bare, is_name

_NAME = rf"(?P<name>{RUN})"
_KIND = (
    r"(?:[\w-]+ )?(?:crypto ?|encrypted |secure |coded )?(?:phone|telephone|messaging|message|chat"
    r"|communications?|messenger)"
)
_NETWORK = (
    rf"(?:{_KIND}|crypto ?phone|encrypted|encryption) (?:networks?|services?|apps?|applications?|platforms?"
    rf"|systems?|tools?)"
)
_DEVICES = r"(?:crypto ?phones?|encrypted (?:phones?|devices?|network|app)|messenger app)"
_BROKEN = (
    r"(?:broken into|broke into|hacked|hacking of|cracked|cracking of|infiltrat(?:ed|ion of|ing)"
    r"|penetrated?|fall of|take ?down of)"
)
_LEGAL = (
    r"(?:Ltd|Limited|Inc|LLC|LLP|PLC|plc|BV|B\.V|NV|GmbH|AG|SA|SARL|SAS|Corp|Corporation|Holdings?|FZE|FZCO"
    r"|Oy|AB|ApS|Pty)\b\.?"
)
_COMPANY_WORD = (
    r"(?:Security|Technologies|Technology|Communications|Solutions|Foundation|Systems|Software|Analytics|Company)"
)
_CHIEFS = (
    r"(?:[\w-]+ ){0,2}?(?:[Cc]hief [Ee]xecutive|CEO|founder|co-founder|owner|executives?|employees|staff"
    r"|directors?|technical team"
    r"|distributors?|administrators?)"
)
_DEMONYM = "|".join(re.escape(word) for word in DEMONYMS)
_FORCE = (
    r"(?:(?:[Nn]ational|[Ff]ederal|[Jj]udicial|[Mm]ilitary|[Ss]tate) )?(?:[Pp]olice|[Gg]endarmerie"
    r"|[Cc]arabinieri|[Cc]onstabulary|prosecutors)"
)
_OFFICE = (
    r"(?:Agency|Police|Service|Bureau|Administration|Investigations|Office|Authority|Department|Ministry"
    r"|Board|Commission"
    r"|Constabulary|Directorate|Court|Tribunal|Polícia|Guardia|Gendarmerie|Inspectorate|Task Force|Border Force)"
)
_WORLD_BODIES = "Europol|Eurojust|Interpol|INTERPOL|FBI|DEA|NCA|CIA|HSI|AFP|RCMP|NSA|OLAF|BKA|FIOD|GCHQ"
_RULES: tuple[tuple[str, str, str], ...] = (
    ("networks", "what it is, then its name", rf"\b{_NETWORK},? (?:called |named |known as )?{_NAME}"),
    ("networks", "its name, then what it is", rf"\b{_NAME} (?:{_NETWORK}|{_DEVICES}|Messenger)\b"),
    ("networks", "apposition", rf"{_NAME}, (?:an?|the) (?:[\w-]+ ){{0,3}}?(?:{_NETWORK}|app|messenger)\b"),
    ("networks", "what was broken into", rf"\b{_BROKEN} (?:the )?{_NAME}"),
    ("networks", "example of its kind", rf"\bnetworks?(?: [\w-]+){{0,5}},? (?:after|like|such as|including) {_NAME}"),
    (
        "networks",
        "what its phones are known as",
        rf"\b(?:phones|handsets|devices|apps?)\b,? (?:are |is )?(?:known as|called) {_NAME}",
    ),
    ("companies", "legal form", rf"(?P<name>{RUN},? {_LEGAL})"),
    ("companies", "company word", rf"(?P<name>(?:{CAP} )*(?:{CAP}(?:\.org)?) {_COMPANY_WORD})\b"),
    ("companies", "where it sits", rf"{_NAME},? (?:which is |also )?(?:based|headquartered|registered) in\b"),
    (
        "companies",
        "apposition",
        rf"{_NAME}, (?:an?|the) (?:[\w-]+ ){{0,3}}?(?:company|firm|manufacturer|start-?up|broadcaster)\b",
    ),
    ("companies", "what it is, then its name", rf"\b(?:[Cc]ompany|[Ff]irm|[Bb]roadcaster|[Mm]anufacturer) {_NAME}"),
    ("companies", "who works for it", rf"\b(?:executives|employees|chief executive|CEO|founder|owner)s? of {_NAME}"),
    ("companies", "whose people they are", rf"\b{_NAME}[’']s (?:{CAP} )?{_CHIEFS}\b"),
    ("groups", "what it calls itself", rf"\b(?:organisation|organization|gang|cartel|clan|group), {_NAME},"),
    ("groups", "its name, then what it is", rf"\b{_NAME} (?:cartel|clan|gang|mafia)\b"),
    (
        "courts",
        "district",
        rf"(?P<name>(?:Northern|Southern|Eastern|Western|Central|Middle) District of {CAP}(?: {CAP})?)",
    ),
    (
        "courts",
        "court",
        rf"(?P<name>(?:{CAP} |U\.S\. ){{1,4}}(?:Court|Tribunal)(?: of (?:Appeals?|Justice|Cassation))?)\b",
    ),
    ("agencies", "office", rf"(?P<name>(?:{CAP} (?:and )?){{1,5}}{_OFFICE})\b(?! of\b)"),
    (
        "agencies",
        "office, police first",
        rf"(?P<name>(?:{CAP} )?(?:Police and|Polícia|Guardia|Gendarmerie|(?:Ministry|Bureau|Department|Office)"
        rf" of) {RUN})",
    ),
    ("agencies", "body of the world", rf"\b(?P<name>{_WORLD_BODIES})\b"),
    ("agencies", "grand jury", r"\b(?P<name>(?:federal )?grand jury)\b"),
    ("operations", "operation", rf"(?P<name>Operation {CAP}(?: {CAP})?)"),
    (
        "operations",
        "what it is called",
        rf"\b(?:investigation|operation|inquiry|probe|enquiry),? (?:dubbed|code-?named|named|called|known as) {_NAME}",
    ),
)
_COMPILED = tuple((folder, rule, re.compile(pattern)) for folder, rule, pattern in _RULES)
_FORCES = re.compile(
    rf"\b(?P<first>{_DEMONYM})(?:(?:, (?:{_DEMONYM}))*,? and (?P<last>{_DEMONYM}))? (?P<force>{_FORCE})\b"
)
_TWO_FORCES = re.compile(rf"(?:{_DEMONYM}) and (?:{_DEMONYM}) ")
_NO_BODY = re.compile(rf".*\bExecutive\b|(?:{_DEMONYM}) and (?:{_DEMONYM}) ")
_SHORT = re.compile(r" \((?P<short>[A-Z][\w.]{1,9})\)")
_LEADING = re.compile(
    rf"^(?:(?:The|A|An|By|In|At|And|Its|Then|Encrypted|Phone|Company|Executives|Distributor|Another) "
    rf"|(?:{_DEMONYM}) (?={CAP}$))+"
)
_TOO_PLAIN = frozenset(
    f"network networks police court service agency android iphone google telegram whatsapp signal gps"
    f" internet {'the'}".split()
)


def find(text: str) -> Iterator[Candidate]:
    """Every body or operation that a rule names in this sentence."""
    for folder, rule, pattern in _COMPILED:
        for match in pattern.finditer(text):
            yield from _body(text, folder, rule, match)
    for match in _FORCES.finditer(text):
        yield from _forces(match)


def _body(text: str, folder: str, rule: str, match: re.Match[str]) -> Iterator[Candidate]:
    written = match["name"]
    lead = (
        _LEADING.match(written) if folder not in ("agencies", "courts") else re.match(r"(?:The|A|By|In|At) ", written)
    )
    start = match.start("name") + (lead.end() if lead else 0)
    form = bare(text[start : match.end("name")])
    lower = rule == "grand jury"
    if (
        not form
        or form.casefold() in _TOO_PLAIN
        or form in DEMONYMS
        or not (lower or is_name(form, ORDINARY))
        or _NO_BODY.match(form)
    ):
        return
    short = _SHORT.match(text, start + len(form))
    aliases = (short["short"],) if short else ()
    yield Candidate(folder, form, start, start + len(form), f"{folder} by {rule}", aliases=aliases, any_case=lower)


def _forces(match: re.Match[str]) -> Iterator[Candidate]:
    """`Belgian and Dutch police` are two forces; `Belgian` alone stands for the first."""
    force = match["force"]
    if match["last"]:
        first = f"{match['first']} {force}"
        yield Candidate(
            "agencies", first, match.start("first"), match.end("first"), "agencies by nationality", any_case=True
        )
    whole = f"{match['last'] or match['first']} {force}"
    start = match.start("last") if match["last"] else match.start("first")
    yield Candidate("agencies", whole, start, match.end("force"), "agencies by nationality", any_case=True)
