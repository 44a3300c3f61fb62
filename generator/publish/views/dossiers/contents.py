"""The contents of a dossier: which sections it has, and how much stands in each.

In: numbers by anchor. Out: links within the page, in the order in which the sections stand.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.publish.language import Language, phrase

# Anchor → name, in the order of the page.
_SECTIONS = {
    "_status": phrase("Status"),
    "_parties": phrase("Parties"),
    "_figures": phrase("Figures"),
    "_differing": phrase("Sources differ"),
    "_people": phrase("People and parts"),
    "_timeline": phrase("Timeline"),
    "_claims": phrase("What is said"),
    "_related-head": phrase("Related"),
    "_mentions": phrase("Mentions"),
}


@dataclass(frozen=True, slots=True)
class ContentsLink:
    """A section of the page."""

    href: str
    text: str
    count: str


def contents(counts: Mapping[str, int], language: Language) -> tuple[ContentsLink, ...]:
    """The sections that there are; none where there are too few to choose from."""
    there = [anchor for anchor in _SECTIONS if counts.get(anchor)]
    if len(there) < 2:
        return ()
    return tuple(ContentsLink(f"#{one}", language.word(_SECTIONS[one]), language.number(counts[one])) for one in there)
