"""Rules that find places in Dutch: names of countries, and what stands after `in`, `uit`, `nabij` and their like.

In: a sentence. Out: candidates. Refuses to know cities and regions: where a word stands makes it a place.
"""

import re
from collections.abc import Iterator

from generator.convert.dutch.countries import DEMONYMS
from generator.convert.dutch.words import WORDS
from generator.convert.names import rows
from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import CAP

_PLACE = (
    rf"(?:(?:Den|De|Het|DEN|DE|HET|SINT|Sint|San|Santa|New|Los|Las|Le|La|El|Rio|Noord|Zuid|Oost|West|Bergen op"
    rf"|’s|'s)[ -])?{CAP}"
)
_LIST = rf"(?P<name>{_PLACE}(?:(?:, | en | of |, en ){_PLACE})*)"
_NOT = r"(?!\w)(?! (?:Parket|Ministerie|Forensisch|Raad)|[’']?-)"
_COUNTRIES = rows.countries(WORDS)
_ITEM = re.compile(_PLACE)
ROWS = rows.compiled(
    (
        ("places", "dateline", r"^(?P<name>(?:DE )?[A-ZÀ-Þ]{3,}(?:[ /-][A-ZÀ-Þ]{3,})?)(?: [–—-]| \([A-Z]+\)) "),
        (
            "places",
            "position",
            rf"\b(?:[Ii]n|[Uu]it|[Nn]abij|[Bb]uiten|[Vv]anuit|[Oo]p|[Rr]ond|[Tt]e|[Vv]lak bij|[Oo]mgeving van"
            rf"|[Hh]aven van|[Gg]emeente|[Pp]rovincie|[Dd]orp|[Pp]laatsen?|[Ss]tad|regio|gevangenis van|\w*terrein"
            rf"|[Ww]oonwijk|[Ww]ijk"
            rf"|(?:\w*(?:schuur|loods|boerderij|woning|pand|opslag|lab\w*|weg|garage|haven|bos|camping|park|hal)"
            rf"|grens) bij)"
            rf" (?:het (?:{'|'.join(DEMONYMS)}) )?{_LIST}{_NOT}",
        ),
        (
            "places",
            "direction",
            rf"\bnaar (?P<name>{_PLACE})(?= (?:te |gebracht|gevlucht|uitgeleverd|gesmokkeld|en|of|vervoerd"
            rf"|gereisd|gegaan|verscheept)\b|[.,]|$)",
        ),
        ("places", "way", rf"\b(?:tussen|van) (?P<name>{_PLACE} (?:en|naar|tot) {_PLACE})\b"),
        (
            "places",
            "adjective of a land",
            rf"\bhet (?:{'|'.join(DEMONYMS)}) (?P<name>{_PLACE})(?!\w)(?![ -](?:Parket|Openbaar|Ministerie|OM|Hof))",
        ),
    )
)


def find(text: str) -> Iterator[Candidate]:
    """Every place that a rule names in this sentence."""
    return rows.places(text, _COUNTRIES, ROWS, _ITEM, WORDS)
