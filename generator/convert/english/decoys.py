"""Capitals that name no person, place or body of the story: works, streets, buildings, teams, papers and laws.

In: a sentence. Out: the same sentence, as long, with such names in small letters, so that no rule for names sees them.
Refuses to know any of them: the noun at their end or beside them shows what they are.
"""

from generator.convert.names.spelling import CAP
from generator.convert.sieve import Sieved

_WORK = (
    r"(?:books?|novels?|films?|movies?|songs?|series|sitcom|dramas?|documentar(?:y|ies)|podcasts?|albums?|musical"
    r"|memoirs?|thrillers?|tracks?|ballad|episodes?|paintings?|comedy|blockbusters?|video games?|television show"
    r"|TV show|tv show|entitled|titled|headlined|headline|novella|poem|pieces?|essays?|columns?|exhibition|game show)"
)
_STREET = (
    r"(?:Road|Street|Lane|Avenue|Drive|Crescent|Terrace|Square|Gardens|Grove|Boulevard|Quay|Mews|Parade|Close|Rd|St|Ave"
    r"|Walk|Row|Way|Highway|Motorway)"
)
_BUILDING = (
    r"(?:Stadium|Arena|Park|Airport|Hotel|Hospital|Infirmary|Prison|Jail|Penitentiary|Cathedral|Church|Bridge"
    r"|Tower|Towers"
    r"|Mall|University|College|School|Academy|Museum|Theatre|Library|Restaurant|Nightclub|Casino|Cemetery|Palace"
    r"|Station|Racecourse|Abbey|Shopping Centre|Retail Park|Industrial Estate)"
)
_TEAM = (
    r"(?:FC|AFC|RFC|CF|United|Rovers|Wanderers|Athletic|Hotspur|Albion|Wednesday|Lakers|Raiders|Football Club"
    r"|Rugby Club)"
)
_PAPER = (
    r"(?:Times|Post|Herald|Tribune|Gazette|Guardian|Telegraph|Examiner|Chronicle|Journal|Observer|Echo|Argus|News"
    r"|Weekly"
    r"|Zeitung|Dagblad|Examiner|Press Association|Magazine|Newspaper|Newsletter|Inquirer|Sentinel|Despatch|Dispatch)"
)
_LAW = r"(?:Act|Bill|Code|Convention|Directive|Regulation|Treaty|Prevention Order|Sentencing Guidelines)"
_SUCH = r"(?:(?!(?:of|with|in|by|from|for|behind|about|on|who)\b)[\w-]+ ){0,3}"  # `the author of a book` is no book
_NOT_WHOSE = (
    r"(?!-| (?:director|producer|maker|star|critic|writer|author|actor|actress|editor|presenter|host|journalist|fan"
    r"|buff|composer|dealer|columnist|creator|publisher|reviewer|student)s?\b)"
)
_FIRST = rf"(?:{CAP}|St\.)"
PATTERNS = (
    rf"\b{_WORK},? (?:called |named |titled |entitled )?(?P<a>[“\"‘'][^“”\"‘]{{2,60}}[”\"’'])",
    rf"\b{_WORK}(?: [\w’'-]+){{0,5}} (?:is|was|were|of|called) (?P<k>[“\"‘'][^“”\"‘]{{2,60}}[”\"’'])",
    rf"(?P<b>[“\"‘'][^“”\"‘]{{2,60}}[”\"’'])(?:,| \([^()]{{1,40}}\))? (?:is |was )?(?:an?|the|his|her"
    rf"|their) {_SUCH}{_WORK}\b{_NOT_WHOSE}",
    rf"(?P<l>{CAP}(?: (?:{CAP}|{CAP}\.|of|the|and|in|for|to|a)){{0,7}}),? (?:an?|the|his|her"
    rf"|their) {_SUCH}{_WORK}\b{_NOT_WHOSE}",
    rf"(?P<c>{_FIRST}(?: (?:{CAP}|and)){{0,3}} {_STREET})(?![\w-])(?! {CAP})",
    rf"(?P<d>{_FIRST}(?:[’']s)?(?: {CAP}){{0,3}} {_BUILDING})(?![\w-])(?! {CAP})",
    rf"\b(?P<e>(?:HMP|University of|School of|College of|Institute of Technology in) {CAP}(?: {CAP}){{0,2}})",
    rf"(?P<f>{_FIRST}(?: {CAP}){{0,2}} {_TEAM})(?![\w-])(?! {CAP})",
    rf"(?P<g>(?:[Tt]he )?{_FIRST}(?: {CAP}){{0,3}} {_PAPER})(?![\w-])(?! {CAP})",
    r"\b(?P<h>(?:[Tt]he )?(?:Daily|Sunday|Evening|Morning) (?:Mail|Mirror|Star|Sun|Express|Standard|Record|Echo"
    r"|Post))\b",
    rf"(?P<i>{CAP}(?: (?:{CAP}|of|and|to|on|for|the|\([^)]{{1,20}}\))){{0,7}} {_LAW})\b(?: \d{{4}})?(?! {CAP})",
    r"\((?P<m>[A-Z][^()]{12,120}, \d{4}(?:, (?:chs?|pp?|paras?|vol)\.? [\w–-]{1,12})?)\)",
)
_ALL = tuple(Sieved(pattern) for pattern in PATTERNS)


def lowered(text: str) -> str:
    """The sentence with these names in small letters, every other sign at its place."""
    for pattern in _ALL:
        for match in pattern.finditer(text):
            start, end = match.span(str(match.lastgroup))
            small = text[start:end].lower()
            text = text[:start] + small + text[end:] if len(small) == end - start else text
    return text
