"""Rules that find places: countries, regions and towns of the tables, and what stands where only a place can stand.

In: a sentence. Out: candidates. A name of the tables counts only where it stands alone: `Panama Papers` is no place.
Refuses to judge a word by itself: for what no table has, the words on both sides decide.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.convert.english.countries import COUNTRIES, DEMONYMS
from generator.convert.english.given import GIVEN
from generator.convert.english.roles import OF_SOMETHING, TRADES
from generator.convert.english.towns import REGIONS, STATE_LETTERS, TOWNS
from generator.convert.english.words import BODY_WORDS, BRANDS, ORDINARY
from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import CAP, bare, is_name
from generator.convert.sieve import Sieved, Table
from generator.model.names import nearest

PLACES = frozenset({*COUNTRIES, *REGIONS, *TOWNS})
"""Places of the tables: two of them are no slip of one another."""

_COUNTRY_OF = {form: name for name, forms in COUNTRIES.items() for form in (name, *forms)}
ADJECTIVES = frozenset({"US", "U.S.", "UK", "U.K.", "USA", "UAE"})
"""Letters for countries, which are adjectives, too: they are places only where no noun follows."""

_TABLE = {*_COUNTRY_OF, *REGIONS, *TOWNS} - {*ADJECTIVES}
_LONGEST_FIRST = "|".join(re.escape(form) for form in sorted(_TABLE, key=len, reverse=True))
_KNOWN = re.compile(rf"(?<![\w$.’'-])(?:{_LONGEST_FIRST})(?![\w-])")
_COUNTRY_LETTERS = re.compile(
    r"(?<![\w.])(?:US|U\.S\.|UK|U\.K\.|USA|UAE)(?![\w.-])(?=[’']s\b|[,.;:)”\"]|$| (?:and|or|to|in|on|for|from|by"
    r"|at|of|after|before|where"
    r"|which|who|that|has|had|have|is|are|was|were|will|would|could|as|with|since|when|while|but|during|under|via"
    r"|alone|against|over|until|he|she|they|it|a|an|the|itself|last|this|next|today|on)\b)"
)
_THE = re.compile(
    r"\b(?:[Tt]he|[Ii]n|[Tt]o|[Ff]rom|and|,|[Tt]hroughout|across|[Ww]ithin|outside|[Ii]nto|between|with|or|by|as"
    r"|for|of) $|^$|, $"
)
_FIRST_WORD = (
    r"(?:Le|La|Te|Mt\.?|Los|Las|San|Santa|Saint|St\.?|New|The|El|Den|South|North|East|West|Upper|Lower|Puerto|Port|Fort|Mount|Great"
    r"|Little|Co\.?|County|Rio|São|Sao|Costa|Isla|Santo|Ciudad|Bad|Ras|Abu|Tel|Villa|Lake|Cape|Monte|Playa|Puente"
    r"|Northern|Southern|Eastern|Western|Central|Old|Nova|Nuevo|Nueva|Vila|Castel|Kuala|Bandar|Ban|Nizhny"
    r"|(?:King|Queen|Bishop|Abbot|Prior|Earl|Lord|Knight|Land|Shepherd|Potter|Golder|Gerrard|Saint"
    r"|St\.? [A-Z][a-z]+)[’']s)"
)
_LAST_WORD = (
    r"(?:Bay|Beach|Springs|Falls|Hills|Heights|City|Island|Islands|Valley|Coast|Town|County|Regis|Spa|Lakes|Green|Common|Cross"
    r"|Hill|Hall|Side|Bridge|Ferry|Abbey|Castle|Lodge|Grove|Heath|Wood|Woods|Gate|End|Vale|Moor|Creek|Rock|Point|Harbour|Harbor|Junction|Rapids|Forest|Village|Norte|Sur)"
)
_JOINED = (
    r"(?:de la|de los|de las|de|del|do|da|dos|di|sur|sous|upon|on|the|aan den|aan de|aan|am|an der"
    r"|im|in|bei|le|la|by|under|aux|en)"
)
_DAY = (
    r"(?:(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri"
    r"|Satur|Sun)day|Christmas|Easter)\b"
)
_ONE = (
    rf"(?:{_FIRST_WORD} )?{CAP}(?:-{_JOINED}-{CAP}| {_JOINED} (?!{_DAY}){CAP}(?= ?[,.;)]|$| and)"
    rf"|-le-{CAP})?(?: {_LAST_WORD}(?!\w))?"
)
_LIST = rf"(?P<list>{_ONE}(?:(?:,? and|,|,? or) (?:the )?{_ONE}){{0,12}})"
_ITEM = re.compile(_ONE)
_FREE = (
    r"[,.;)]|$| (?:in|on|between|and|before|after|when|where|by|who|which|with|from|during|last|early|that|shortly|as"
    r"|hidden|aboard|inside|was|were|had|has)\b"
)
_LOWER = r"(?:[a-z\d][\w’'.,-]* ){0,4}"
POSITIONS: tuple[tuple[str, str], ...] = (
    (
        "position",
        rf"\b(?:[Bb]ased in|[Ii]n|[Nn]ear|[Oo]utside|[Aa]cross|[Aa]round|[Tt]hroughout"
        rf"|[Ii]nside) (?:the )?(?:(?:northern|southern|eastern|western|central|downtown|rural|nearby|suburban"
        rf"|greater|mainland) )?{_LIST}",
    ),
    (
        "kind of place",
        rf"\b(?:city|town|village|[Pp]ort|province|state|island|region|suburb|borough|hamlet|municipality|district"
        rf"|county|resort|capital|emirate|territory|outskirts|streets|docks|harbour|north|south|east|west) (?:of"
        rf"|called|named) {_LIST}",
    ),
    (
        "kind of place",
        rf"\b(?:city|town|village|province|island|suburb|municipality|resort|capital),? (?P<list>{CAP}(?: {CAP})?)",
    ),
    (
        "kind of place",
        rf"\b(?:northern|southern|eastern|western|central|north-east|north-west|south-east"
        rf"|south-west) (?P<list>{_ONE})",
    ),
    (
        "kind of place",
        rf"(?P<list>{_ONE})(?:[’']s)? (?:province|area|region|suburb|suburbs|district|peninsula|airport|docks"
        rf"|harbour|port|prison|underworld)\b",
    ),
    (
        "apposition",
        rf"(?P<list>{_ONE}), (?:an?|the)"
        rf" (?:(?!(?:of|with|without|in|near|from|at|by|for|on|who|which)\b)[\w-]+ ){{0,4}}?"
        rf"(?:town|city|village|province|suburb|island|region|port|resort|capital|municipality)\b",
    ),
    (
        "origin",
        rf"(?:\b[Ff]rom|, of|, all of|, both of|\bnear) {_LIST}(?= to\b|,|\.|;|\)|$| were| was| with| and| who| has"
        rf"| had| is| are| at | when| after| before| in | on | via| through| into| for| by| as| hidden| aboard"
        rf"| where| using| during)",
    ),
    (
        "residence",
        rf"(?:\b\d\d\)?,? (?:also |formerly |originally )?|\b(?:man|woman|lady|courier|dealer|builder|driver"
        rf"|resident|native|citizen|father|mother|farmer|teenager|brothers?|pensioner|boss|businessman|trafficker"
        rf"|user|user|mayor|people|streets|bishop|police|men|women|pair|lives?|home)(?: both| all)? )(?:of"
        rf"|from) (?:no fixed address, )?(?:[a-z][\w’'-]* [a-z]+,? )?{_LIST}(?=[,.;)]|$| (?:was|were|who|has|had|is"
        rf"|and|pleaded|admitted|denied|whose|got|received)\b)",
    ),
    (
        "residence",
        rf"\b(?:road|street|lane|avenue|drive|crescent|terrace|square|gardens|grove|boulevard|quay|mews|parade"
        rf"|close|walk|row|way|park),? (?:in )?{_LIST}",
    ),
    (
        "kind of place",
        rf"\b[Aa]n? (?P<list>{_ONE}) (?:pub|flat|warehouse|lock-up|garage|villa|apartment|farm|farmhouse|nightclub"
        rf"|estate|hotel|house|man|woman|teenager|couple|builder|suburb|dealer|gang)\b",
    ),
    ("residence", rf"\b\d\d, (?:also |formerly )?of (?:[a-z][\w’'-]*[ ,]+){{1,4}}{_LIST}"),
    (
        "way",
        rf"\b(?:extradit\w+|deported|flown|flew|fled|fly|moved|travell?ed|shipped|sent|returned|driven|drove"
        rf"|smuggled|sailed|bound|delivered|transferred|headed|relocated|shipments|trips?|went|delivery|back|taken"
        rf"|ferry|flight|emigrated|exported|imported|transported|train|brought|bring|bringing"
        rf"|came) (?:{_LOWER})?(?:to|into|via|through|for) (?:the )?{_LIST}",
    ),
    (
        "adjective",
        rf"\b[Aa]n? (?P<list>{_ONE}) (?:(?:[a-z][\w-]* ){{0,2}}?(?:{'|'.join(sorted(TRADES))})|[a-z][\w-]*"
        rf" (?:{'|'.join(sorted(OF_SOMETHING))}))(?![\w-])",
    ),
    (
        "services",
        rf"\b(?P<list>{_ONE}) (?:motorway services|services,? (?:on|off|near) the [AM]\d+|service station"
        rf"|ferry terminal"
        rf"|ferry port|border crossing|container terminal|railway station|train station|marina)\b",
    ),
    (
        "at",
        rf"\b(?:seized|found|arrested|stopped|landed|docked|arrived?|arriving|arrival|intercepted|searched|raided|raid"
        rf"|based|lived|living|moored|unloaded|offloaded|caught|supply|detained|discovered|recovered|meeting|servers?"
        rf"|checkpoint|border|port|terminal|warehouse|depot|farm|farmhouse|house|home|flat|villa|base|lock-up|yard"
        rf"|garage|quay|hidden|buried|stashed|customs)\b,? (?:{_LOWER})?at {_LIST}(?={_FREE})",
    ),
    ("way", rf"\b(?:reach(?:ed|es|ing)?|left|leaves|leaving) {_LIST}(?={_FREE}| for [A-Z])"),
    ("way", rf"\b(?:left|leaving|sailed from|flew from) {_ONE} for (?:the )?{_LIST}(?={_FREE})"),
    ("way", rf"\b(?:off|along) (?:the coast of )?(?:the )?{_LIST}(?={_FREE})"),
    ("way", rf"\bfrom {_ONE} to (?:the )?{_LIST}"),
    ("between", rf"\bbetween {_LIST}"),
)
_RULES = Table((rule, Sieved(pattern)) for rule, pattern in POSITIONS)
_UNSURE = frozenset(("position", "origin", "way", "between", "list", "at", "adjective", "services"))
_CITED = re.compile(r"\.? (?:\((?:Case |No\.? |\d{4}\))|\[\d{4}\])")
"""After a name: it is that of a case."""

_DATELINE = re.compile(
    r"^(?P<list>[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]{3,}){0,2})(?:, [A-Z][\w. ]{1,20})?(?: ?\([\w. ]{2,20}\))?(?::| ?[–—-]) "
)
_CAPITALS = re.compile(r"(?<![\w-])(?<![A-Z][A-Z] )[A-ZÀ-Þ]{4,}(?![\w-])(?! [A-Z]{2})")
_IN_A_LARGER = re.compile(
    rf"(?P<list>(?<![\w’'-]){_ONE}),? (?P<larger>(?:{_LONGEST_FIRST})"
    rf"|{'|'.join(re.escape(one) for one in sorted(STATE_LETTERS))})(?![\w-])"
)
_TWO_WORDS = re.compile(rf"\b(?:in|near|outside) (?P<name>{CAP} {CAP})(?![’'])")
_AMONG = re.compile(_LIST)
_NO_PLACE_WORDS = """
East West North South Bay Beach Coast Island Islands Lake Mount Valley City Port River Harbour Harbor County Republic
States Kingdom Northern Southern Eastern Western Province Village
"""
_NO_PLACE = BODY_WORDS - frozenset(_NO_PLACE_WORDS.split())


def find(text: str) -> Iterator[Candidate]:
    """Every place that a rule names in this sentence."""
    yield from _known(text)
    if start := _DATELINE.match(text):
        yield Candidate("places", start["list"].title(), 0, start.end("list"), "place by dateline")
    for match in _IN_A_LARGER.finditer(text):
        small = match["list"]
        if text[match.end("list")] == "," or small in TOWNS:
            yield from _items(text, match, "place by what it lies in")
    for match in _AMONG.finditer(text):
        if sum(item[0] in _TABLE for item in _ITEM.finditer(match["list"])) > 1:
            yield from _items(text, match, "place by list")
    for _, (rule, _), match in _RULES.finditer(text):
        yield from _items(text, match, f"place by {rule}")
    for match in _TWO_WORDS.finditer(text):
        words = match["name"].split()
        if (
            _can_be(match["name"])
            and words[0] not in GIVEN
            and not _TABLE.intersection(words)
            and _ends_there(text, match.end())
        ):
            yield replace(_candidate(match["name"], *match.span("name"), "position"), weak=True)


def _known(text: str) -> Iterator[Candidate]:
    """Names of the tables that stand alone, and the letters of a state where they are no adjective."""
    for match in _KNOWN.finditer(text):
        if _alone(text, match.start(), match.end()):
            yield _candidate(match[0], match.start(), match.end(), "country" if match[0] in _COUNTRY_OF else "table")
    for match in _CAPITALS.finditer(text):
        if (form := match[0].title()) in _TABLE and not text.isupper():
            yield _candidate(form, match.start(), match.end(), "table")
    for match in _COUNTRY_LETTERS.finditer(text):
        if _THE.search(text[max(0, match.start() - 12) : match.start()]):
            yield _candidate(match[0], match.start(), match.end(), "country")


def _candidate(form: str, start: int, end: int, rule: str) -> Candidate:
    return Candidate("places", form, start, end, f"place by {rule}", role=_COUNTRY_OF.get(form, ""))


def _alone(text: str, start: int, end: int) -> bool:
    """Whether no other capitalised word stands beside it, but one that begins the sentence or is a place itself."""
    before = re.search(r"([\w’'.-]+)[ \u00a0]$", text[max(0, start - 30) : start])
    after = re.match(r"[ \u00a0]([\w’'.&-]+)", text[end : end + 30])
    left = before[1].strip(".") if before else ""
    right = after[1].rstrip(".,") if after else ""
    free_left = not left[:1].isupper() or left.casefold() in ORDINARY or left in _TABLE or left.endswith(("’s", "'s"))
    return free_left and (not right[:1].isupper() or _KNOWN.match(text, end + 1) is not None or right in STATE_LETTERS)


def _items(text: str, match: re.Match[str], rule: str) -> Iterator[Candidate]:
    for item in _ITEM.finditer(match["list"]):
        form = bare(item[0])
        article = 4 if form.startswith("The ") and form not in _TABLE else 0  # `The Prinn docks`
        form = form[article:]
        start = match.start("list") + item.start() + article
        end = start + len(form)
        if _can_be(form) and (form in _TABLE or _ends_there(text, end)) and not _CITED.match(text, end):
            weak = form not in _TABLE and rule.removeprefix("place by ") in _UNSURE
            yield replace(_candidate(form, start, end, rule.removeprefix("place by ")), weak=weak)


def _can_be(form: str) -> bool:
    words = form.split()
    plain = form in DEMONYMS or form in ADJECTIVES or form.casefold() in BRANDS or not is_name(form, ORDINARY)
    plain = plain or form in BODY_WORDS
    odd = re.search(r"\d|^[A-Z]{2,}$|[a-z][A-Z]", form) or len(form) < 3 or _is_month(form)
    return not plain and not odd and not any(word in _NO_PLACE or word.casefold() in ORDINARY for word in words)


def _ends_there(text: str, end: int) -> bool:
    """Whether the row of capitals ends with it: otherwise it is the beginning of a longer name."""
    after = re.match(r"[ \u00a0](?:&|[A-ZÀ-Þ\d][\w’'-]*)|-\w", text[end : end + 30])
    return not after or _KNOWN.match(text, end + 1) is not None


def _is_month(form: str) -> bool:
    """A month misspelt is still no place."""
    return len(form) > 6 and bool(nearest(form, ("February", "September", "October", "November", "December")))
