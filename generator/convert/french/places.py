"""Rules that find places in French: names of countries, and what stands after `à`, `près de` and their like.

In: a sentence. Out: candidates. Refuses to know cities and regions: where a word stands makes it a place.
"""

import re
from collections.abc import Iterator

from generator.convert.french.words import WORDS
from generator.convert.names import rows
from generator.convert.names.candidates import Candidate
from generator.convert.names.spelling import CAP

_PLACE = (
    rf"(?:(?:Le|La|Les|LE|LA|LES|SAINT|Saint|Sainte|San|Santa|New|Los|Las|El|Rio|Port|Mont)[ -])?{CAP}"
    rf"(?:-(?:sur|sous|en|de|du|la|le|les|lès|et|d[’'])-?{CAP})?"
)
_LIST = rf"(?P<name>{_PLACE}(?:(?:, | et | ou )(?:(?:à |en |dans )?(?:l[’']|le |la |les )?|de |d[’']){_PLACE})*)"
_COUNTRIES = rows.countries(WORDS)
_ITEM = re.compile(_PLACE)
_GIVEN_TO = (
    r"(?<!appartenant )(?<!appartient )(?<!reproché )(?<!reproche )(?<!reprochent )(?<!livré )(?<!vendu"
    r" )(?<!demandé )(?<!remis )(?<!liés )(?<!lié )(?<!liée )(?<!face )(?<!grâce )"
    r"(?<!quant )(?<!accès )(?<!associé )(?<!permis )(?<!opposé )(?<!attribué )(?<!attribués )(?<!expliqué"
    r" )(?<!déclaré )(?<!confié )(?<!indiqué )(?<!recours )(?<!abonnés )(?<!abonné )"
)
ROWS = rows.compiled(
    (
        (
            "places",
            "dateline",
            r"^(?P<name>(?:(?:LE|LA|LES) )?[A-ZÀ-Þ]{3,}(?:[ -][A-ZÀ-Þ]{3,})?)(?: [–—-]| \([A-Z]+\)) ",
        ),
        ("places", "position", rf"{_GIVEN_TO}\b(?:à|À) {_LIST}(?![’'])"),
        (
            "places",
            "surroundings",
            rf"\b(?:[Pp]rès d(?:e |[’'])|autour d(?:e |[’'])|banlieue d(?:e |[’'])|port d(?:e |[’']|u )"
            rf"|ville d(?:e |[’'])|villes d(?:e |[’'])|commune d(?:e |[’'])|région d(?:e |[’'])|prison"
            rf" d(?:e |[’'])|maison d[’']arrêt d(?:e |[’'])"
            rf"|aéroport d(?:e |[’'])|ports d(?:e |[’'])|(?:aire|péage|gare|rade) d(?:e |[’'])|(?:filière|bande"
            rf"|réseau|affaire)"
            rf" dite? d(?:e |[’'])|(?:boutique|magasin|société|entreprise|atelier|bar|hôtel|restaurant"
            rf"|salon)(?: de [a-zé]+)?"
            rf" d(?:e |[’'])|quartier d(?:e |[’']|u )|province d(?:e |[’'])|centre pénitentiaire"
            rf" d(?:e |[’'])|île d(?:e |[’'])|département d(?:e |u )|depuis|dans l[’']|dans le|dans la|dans"
            rf" les|originaires? d(?:e |[’'])|(?:en )?provenance d(?:e |[’']|u )|(?:homme|femme|couple"
            rf"|trentenaire|quadragénaire|grand-mère|commerçant|famille|restaurant|appartement|entrepôt"
            rf"|maison|habitants?|garage|hangar|docker|transporteur) d(?:e |[’'])|rejoindre|vers) ?{_LIST}",
        ),
        ("places", "in a land", rf"\b[Ee]n (?P<name>{_PLACE}(?:(?:, (?:en )?| et (?:en )?){_PLACE})*)(?! [A-Z])"),
        ("places", "south", r"\b(?:au|aux|Au|Aux) (?P<name>(?:Cap|Havre|Mans|Touquet|Puy|Port|Blanc)[\w-]*)"),
        ("places", "way", rf"\b(?:entre|de) (?P<name>{_PLACE} (?:et|à) {_PLACE})\b"),
        (
            "places",
            "resident",
            rf"\b(?:habitant|résident|domicilié|arrêté|interpellé|installé|basé|basée|établi|réfugié)s?"
            rf" (?:à|d(?:e |[’'])) ?{_LIST}",
        ),
    )
)


def find(text: str) -> Iterator[Candidate]:
    """Every place that a rule names in this sentence."""
    return rows.places(text, _COUNTRIES, ROWS, _ITEM, WORDS)
