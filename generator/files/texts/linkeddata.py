"""What a page says of its article in JSON-LD.

In: the texts of its scripts. Out: a flat record of the article's own fields, and the words of its body where only the
script has them. Refuses to look into lists of other articles, and passes over what is broken.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from generator.files.texts.layers import Piece

_ARTICLES = frozenset(
    (
        *("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle"),
        *("AskPublicNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "AdvertiserContentArticle"),
        *("Report", "BlogPosting", "LiveBlogPosting", "TechArticle", "ScholarlyArticle", "SatiricalArticle"),
        *("SpecialAnnouncement", "SocialMediaPosting", "WebPage"),
    )
)
_WEAK = "WebPage"  # it tells of the page; an article beside it knows better
_MOST = 2000  # things that are looked at
_LEADS = ("@graph", "mainEntity", "mainEntityOfPage")
_WRAPPED = re.compile(r"^\s*(?://\s*)?(?:<!--|<!\[CDATA\[)|(?:(?://\s*)?(?:-->|\]\]>))\s*$")
_BODY = re.compile(r'"articleBody"\s{0,99}:\s{0,99}"')
_SIGN = re.compile(r'[^"\\]+|\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|\\u[0-9a-fA-F]{4}|\\.|"', re.DOTALL)

Thing = Mapping[str, object]


def article(scripts: Sequence[str], addresses: Sequence[str] = ()) -> dict[str, str]:
    """The fields of the page's own article: the one whose address is the page's, else the first."""
    things = [thing for script in scripts for thing in _things(script)]
    known = {str(thing["@id"]): thing for thing in things if "name" in thing and "@id" in thing}
    found = [thing for thing in things if _kinds(thing) & _ARTICLES]
    strong = [thing for thing in found if _kinds(thing) != {_WEAK}]
    own = [thing for thing in strong if set(_addresses(thing)) & set(addresses)]
    best = (own or strong or found)[:1]
    behind = [thing for thing in found if thing not in strong and best and thing is not best[0]]
    record: dict[str, str] = {}
    for thing in (*best, *behind[:1]):
        for key, value in _fields(thing, known):
            record.setdefault(key, value)
    return {key: value for key, value in record.items() if value}


def body(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[list[Piece]]:
    """The paragraphs of the first `articleBody` in these scripts of a page, in pieces with their places in it."""
    begin = next((found.end() for start, end in spans if (found := _BODY.search(text, start, end))), 0)
    paragraph: list[Piece] = []
    for found in _SIGN.finditer(text, begin) if begin else ():
        if found[0] == '"':
            break
        sign = _unescaped(found[0])
        if sign in ("\n", "\r"):
            if paragraph:
                yield paragraph
            paragraph = []
        elif paragraph or sign.strip():
            paragraph.append(Piece(sign, found.start(), found.end()))
    if paragraph:
        yield paragraph


def _unescaped(sign: str) -> str:
    """The sign of one escape; a half of a pair of surrogates has none of its own."""
    if not sign.startswith("\\"):
        return re.sub(r"[\r\n\t]", " ", sign)
    try:
        value = str(json.loads(f'"{sign}"'))
    except ValueError:
        return sign[1:]
    return "\ufffd" if value == "\0" or "\ud800" <= value <= "\udfff" else value.replace("\t", " ")


def _things(script: str) -> Iterator[Thing]:
    """The objects of a script that may be the article or belong to it, in order."""
    try:
        waiting = [json.loads(_WRAPPED.sub("", script), strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(_MOST):
        if not waiting:
            return
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting[:0] = islice(one, _MOST)
        elif isinstance(one, dict):
            yield one
            waiting[:0] = [one[key] for key in _LEADS if isinstance(one.get(key), (dict, list))]


def _kinds(thing: Thing) -> set[str]:
    return {str(kind).rpartition("/")[2] for kind in _list(thing.get("@type"))}


def _fields(thing: Thing, known: Mapping[str, Thing]) -> Iterator[tuple[str, str]]:
    yield "title", _string(thing.get("headline")) or _string(thing.get("name"))
    yield "published", _string(thing.get("datePublished"))
    yield "modified", _string(thing.get("dateModified"))
    yield "publisher", _names(thing.get("publisher"), known)
    yield "author", _names(thing.get("author") or thing.get("creator"), known)
    yield "address", next((one for one in _addresses(thing) if one.startswith("http")), "")
    yield "language", _string(thing.get("inLanguage"))


def _addresses(thing: Thing) -> Iterator[str]:
    for key in ("url", "mainEntityOfPage", "@id"):
        value = thing.get(key)
        yield _string(value.get("@id") if isinstance(value, dict) else value)


def _names(value: object, known: Mapping[str, Thing]) -> str:
    """Names of people or houses, which may stand elsewhere under the id that is given here."""
    found = []
    for one in _list(value):
        if isinstance(one, dict):
            there = known.get(_string(one.get("@id")), {})
            found.append(_string(one.get("name")) or _string(there.get("name")))
        else:
            found.append(_string(one))
    return ", ".join(dict.fromkeys(name for name in found if name and "://" not in name))


def _string(value: object) -> str:
    """A string of reasonable length, in which no sign of the page's own break is left."""
    while isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(value[:2000].split()) if isinstance(value, str) else ""


def _list(value: object) -> list[object]:
    return value[:100] if isinstance(value, list) else [] if value is None else [value]
