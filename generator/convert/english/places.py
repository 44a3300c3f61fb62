"""Rules that find places: names of countries, and what stands after `in` or beside a country.

In: a sentence. Out: candidates. Refuses to know cities and regions: where a word stands makes it a place.
"""

import re
from collections.abc import Iterator

from generator.convert.candidates import Candidate
from generator.convert.english.countries import COUNTRIES, DEMONYMS
from generator.convert.english.words import ORDINARY
from generator.convert.spelling import CAP, bare, is_name
from generator.model.names import nearest

_COUNTRY_OF = {form: name for name, forms in COUNTRIES.items() for form in (name, *forms)}
_COUNTRY = "|".join(re.escape(form) for form in sorted(_COUNTRY_OF, key=len, reverse=True))
_PLACE = rf"(?:(?:Le|La|Los|Las|San|Santa|Saint|St\.?|New|The|El|Den|South|North|East|West) )?{CAP}"
_COUNTRIES = re.compile(rf"(?<![\w$.’'-])(?:{_COUNTRY})(?![\w-])")
_LIST = rf"(?P<list>{_PLACE}(?:(?:,| and|,? or)?(?: the)? {_PLACE})*)"
_AMONG = re.compile(_LIST)
_SURE = re.compile(rf"\b(?:based in|in|near|outside) (?:the )?(?P<list>{_PLACE}(?:(?:,? and|,) {_PLACE})*)")
_FROM = re.compile(
    rf"(?:\bfrom|, of) (?P<list>{_PLACE}(?:(?:,? and|,) {_PLACE})*)(?= to\b|,|\.|$| were| was| with| and)"
)
_DATELINE = re.compile(r"^(?P<list>[A-ZÀ-Þ]{3,}(?: [A-ZÀ-Þ]{3,})?)(?::| [–—-]) ")
_ITEM = re.compile(_PLACE)
_NO_PLACE = re.compile(
    r"\b(?:Act|Court|Police|Service|Agency|Operation|Bitcoin|Internet|Charge|Justice|Proceedings|Dark|Web)\b"
)


def find(text: str) -> Iterator[Candidate]:
    """Every place that a rule names in this sentence."""
    for match in _COUNTRIES.finditer(text):
        yield Candidate("places", match[0], match.start(), match.end(), "place by country", role=_COUNTRY_OF[match[0]])
    if start := _DATELINE.match(text):
        yield Candidate("places", start["list"].title(), 0, start.end("list"), "place by dateline")
    for match in _AMONG.finditer(text):
        if len(_COUNTRIES.findall(match["list"])) > 1:
            yield from _items(match, "place by list")
    for pattern, rule in ((_SURE, "place by position"), (_FROM, "place by origin")):
        for match in pattern.finditer(text):
            yield from _items(match, rule)


def _items(match: re.Match[str], rule: str) -> Iterator[Candidate]:
    for item in _ITEM.finditer(match["list"]):
        form = bare(item[0])
        plain = form in DEMONYMS or form in _COUNTRY_OF or _NO_PLACE.search(form) or not is_name(form, ORDINARY)
        if not plain and not re.search(r"\d|^[A-Z]{3,}$", form) and len(form) > 2 and not _is_month(form):
            start = match.start("list") + item.start()
            yield Candidate("places", form, start, start + len(form), rule)


def _is_month(form: str) -> bool:
    """A month misspelt is still no place."""
    return len(form) > 6 and bool(nearest(form, ("February", "September", "October", "November", "December")))
