"""The contents of a dossier: which sections it has, and how much stands in each.

In: numbers by anchor. Out: links within the page, in the order in which the sections stand.
"""

from collections.abc import Mapping
from dataclasses import dataclass

# Anchor → name, in the order of the page.
_SECTIONS = {
    "_status": "Status",
    "_parties": "Parties",
    "_figures": "Figures",
    "_differing": "Sources differ",
    "_people": "People and parts",
    "_timeline": "Timeline",
    "_claims": "What is said",
    "_mentions": "Mentions",
}


@dataclass(frozen=True, slots=True)
class ContentsLink:
    """A section of the page."""

    href: str
    text: str
    count: str


def contents(counts: Mapping[str, int]) -> tuple[ContentsLink, ...]:
    """The sections that there are; none where there are too few to choose from."""
    there = [anchor for anchor in _SECTIONS if counts.get(anchor)]
    if len(there) < 2:
        return ()
    return tuple(ContentsLink(f"#{anchor}", _SECTIONS[anchor], f"{counts[anchor]:,}") for anchor in there)
