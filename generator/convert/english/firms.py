"""How English says that a name is that of a company or of a group of criminals: a table of patterns.

In: nothing. Out: rows of kind, rule, pattern with the group `name`, and whether the row alone is weak. Refuses to know
any company; of groups it knows those that the whole world calls by their name.
"""

import re

from generator.convert.names.spelling import CAP, RUN

_NAME = rf"[“\"‘']?(?P<name>{RUN})"
LEGAL = (
    r"(?:(?:Pty|Co|Pte|Sdn)\.? (?:Ltd|Bhd)|Ltd|Limited|Inc|Incorporated|LLC|LLP|LP|PLC|plc|BVBA|BV|B\.V|NV|N\.V"
    r"|GmbH|AG|S\.A|SARL|SAS|SRL"
    r"|S\.r\.l|SpA|S\.p\.A|Corp|Corporation|Holdings?|FZE|FZCO|FZ-LLC|DMCC|OÜ|UAB|SIA|Oyj|Oy|AB|ASA|AS|ApS|A/S|Kft"
    r"|d\.o\.o|s\.r\.o|S\.L|SL|SE|KG|e\.V|Lda|L\.L\.C|Ltda|S\.A\.R\.L|Sp\. z o\.o|Pty)"
)
LEGAL_END = re.compile(rf",? {LEGAL}\.?$")
"""The legal form at the end of a company's name."""

WORD = (
    r"(?:Security|Technologies|Technology|Communications|Solutions|Foundation|Systems|Software|Analytics|Company"
    r"|Consulting|Trading"
    r"|Logistics|Enterprises|Industries|Ventures|Partners|Telecom|Wireless|Mobile|Electronics|Labs|Laboratories"
    r"|Group|Holdings"
    r"|Investments|Motors|Airlines|Shipping|Freight|Imports|Exports|Properties|Developments|Associates|Brothers"
    r"|& Sons|& Co"
    r"|Bank|Insurance|Exchange|Capital|Networks|Distribution|Supplies|Transport|Haulage|Construction|Media|Global)"
)
_NOUN = (
    r"(?:company|firm|manufacturer|start-?up|broadcaster|business|consultancy|subsidiary|shell company"
    r"|front company|holding"
    r"|bank|exchange|law firm|website|shop|dealership|restaurant chain|hosting provider|telecoms operator|airline"
    r"|outfit|shipping line|brokerage|corporation|conglomerate)"
)
_AGENT = (
    r"(?:retailer|distributor|supplier|provider|developer|operator|carrier|haulier|maker|reseller|wholesaler"
    r"|publisher|hoster|importer|vendor|seller|stevedore)"
)
_TRADE_NAME = rf"{CAP}(?: (?:(?:&|and) )?{CAP}){{0,4}}"
_PREMISES = (
    r"(?:workshop|garage|restaurant|salon|caf[eé]|bar|gym|shop|takeaway|barbershop|nightclub|club|business|firm|company"
    r"|practice|studio|nursery|brewery|bakery|pub|dealership|agency|charity|store|surgery|laundrette|car wash|yard"
    r"|boatyard|showroom|start-?up|consultancy|wholesaler|franchise|boutique|butcher[’']s|jeweller[’']s)"
)
_SEVERAL = (
    r"(?:receivers|liquidators|administrators|auditors|accountants|solicitors|lawyers|attorneys|architects|publishers"
    r"|brokers|bankers|insolvency practitioners|consultants|hauliers|printers|estate agents|owners|investors)"
)
_CHIEFS = (
    r"(?:[\w-]+ ){0,2}?(?:[Cc]hief [Ee]xecutive|CEO|founders?|co-founders?|owners?|executives?|employees|staff"
    r"|directors?|technical team|resellers|distributors?|administrators?|shareholders|website|headquarters"
    r"|board of directors)"
)
_GROUP = (
    r"(?:cartels?|clan|gang|mafia|maffia|biker gang|motorcycle (?:club|gang)|Motorcycle Club|crime (?:family|group"
    r"|syndicate|gang|organi[sz]ation|network)"
    r"|syndicate|organi[sz]ed crime group|drugs? gang|drugs? cartel|criminal organi[sz]ation|outlaws|MC"
    r"|brotherhood|posse|triad)"
)
_WORLD_GROUPS = (
    r"(?:Hells Angels|Hell[’']s Angels|Bandidos|Satudarah|No Surrender MC|Comanchero|Comancheros|Mongols MC"
    r"|[’']?Ndrangheta"
    r"|Camorra|Cosa Nostra|Yakuza|Primeiro Comando da Capital|Mocro Maffia|Mocro Mafia|Hezbollah|Los Zetas"
    r"|Gulf Cartel|Tren de Aragua|Black Axe|Clan del Golfo)"
)

RULES: tuple[tuple[str, str, str, bool], ...] = (
    (
        "companies",
        "legal form",
        rf"(?P<name>{CAP}(?:\.\w+)?(?: (?:(?:&|and|of|de) )?{CAP}){{0,6}},? {LEGAL}\b\.?)(?! {CAP})",
        False,
    ),
    ("companies", "company word", rf"(?P<name>{CAP}(?:\.org)?(?: (?:& )?{CAP}){{0,3}} {WORD})\b(?! {CAP})", False),
    (
        "companies",
        "where it sits",
        rf"{_NAME}[”\"’']?,? (?:which is |also |a company |a firm )?(?:based|headquartered|incorporated"
        rf"|registered) in\b",
        False,
    ),
    (
        "companies",
        "apposition",
        rf"{_NAME}[”\"’']?(?:,| \(| is| was) (?:an?|the|another|one of)"
        rf" (?:(?!(?:of|with|without|in|near|from|at|by|for|on|who|which)\b)[\w’'-]+ ){{0,4}}?{_NOUN}\b",
        False,
    ),
    (
        "companies",
        "what it is, then its name",
        rf"\b(?:{_NOUN}|{_AGENT}),?(?: (?:called|named|known as))? {_NAME}",
        False,
    ),
    ("companies", "what it is, then its name", rf"\b(?:Company|Firm|Broadcaster|Manufacturer) {_NAME}", False),
    (
        "companies",
        "whose business it is",
        rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Aa]|the|family|own|[’']s) (?:[\w-]+ ){{0,2}}{_PREMISES}(?:, "
        rf"| (?:called|named)"
        rf" )[“\"‘']?(?P<name>{_TRADE_NAME})(?=[”\"’']?(?:[,.;)]|$))",
        False,
    ),
    (
        "companies",
        "several people under one name",
        rf"\b(?:the|its|their|his|her|[Tt]he) (?:[\w-]+ )?{_SEVERAL}, (?P<name>{_TRADE_NAME})(?=[,;.](?! (?:and|who"
        rf"|a|an|the)\b))",
        False,
    ),
    (
        "companies",
        "one and the other",
        rf"(?<! v )(?P<name>{CAP}(?: {CAP}){{0,2}} & (?!Ors\b|Others\b|Anor\b){CAP})",
        True,
    ),
    (
        "companies",
        "who works for it",
        r"\b(?:executives?|employees?|chief executive|CEO|co-founders?|founders?|owners?|directors?|shareholders?"
        r"|chairman|(?<!vice )president"
        rf"|managing director|worked for|works for|employed by) (?:of|at)? ?{_NAME}",
        True,
    ),
    ("companies", "whose people they are", rf"\b{_NAME}[’']s (?:{CAP} )?{_CHIEFS}\b", True),
    (
        "groups",
        "what it calls itself",
        rf"\b(?:organisation|organization|gang|cartel|clan|group|mafia|motorcycle club|crew),? (?:called |named "
        rf"|known as |dubbed )?{_NAME}",
        False,
    ),
    (
        "groups",
        "who belongs to it",
        rf"\b(?:members?|prospects?|associates?|affiliates?|chapters?|patch|ranks|hierarchy|leadership) of (?:the )?"
        rf"(?P<name>{CAP}(?: {CAP}){{0,2}}s)\b(?! {CAP})(?=[^.;]{{0,120}}\b(?:gang|bikers?|clubs?|cartels?|clan"
        rf"|mafia)\b)",
        True,
    ),
    (
        "groups",
        "its name, then what gang",
        rf"\b(?P<name>{CAP}(?: {CAP}){{0,2}}) (?:outlaw|bikie|biker|street|prison)(?: motorcycle)? (?:gang|club"
        rf"|group)s?\b",
        False,
    ),
    (
        "groups",
        "its people",
        rf"\b(?P<name>{CAP}(?: {CAP}){{0,2}}) (?:gang (?:members?|boss|leader|associates?)|bikies?|clubhouse"
        rf"|chapter president)\b",
        False,
    ),
    ("groups", "patched", rf"\bpatched (?P<name>{CAP}(?: {CAP}){{0,2}}s)\b(?! {CAP})", False),
    (
        "groups",
        "patched member",
        rf"\b(?:patched|full-patch|fully patched) (?:\w+ )?(?:members?|prospects?|associates?) of (?:the )?{_NAME}",
        False,
    ),
    (
        "groups",
        "then called the gang",
        rf"\bthe (?P<name>{CAP}(?: {CAP}){{0,2}}s)\b(?! {CAP})(?=[^.;:]{{0,120}}\bthe (?:gang|biker gang|cartel"
        rf"|clan|mafia)\b)",
        True,
    ),
    (
        "groups",
        "its name, then what it is",
        rf"\b[“\"‘']?(?P<name>{CAP}(?: {CAP}){{0,3}}[”\"’']? {_GROUP})\b(?! (?:members?|boss|leader|associates?)\b)",
        False,
    ),
    ("groups", "group of the world", rf"(?<!\w)(?P<name>{_WORLD_GROUPS})\b", False),
)
