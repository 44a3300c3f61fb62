"""Statements that moved: where each stood in a brief, and where it is now.

In: a brief. Out: `FormerView`s. They say where something is and nothing of what it says: words without their standing
would be read as a finding.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.site import Site
from generator.model.content import Entry
from generator.model.records import Record
from generator.publish import anchors, urls
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link


@dataclass(frozen=True, slots=True)
class FormerView:
    """A place that has moved: its anchors, and where it is now."""

    anchor: str
    also: str
    link: Link


def departed_views(entry: Entry[Record], at: At) -> tuple[FormerView, ...]:
    """The statements that stood in a brief once and have another address now."""
    return tuple(_departed(entry.stem, at.site, at)) if entry.folder == "briefs" else ()


def _departed(stem: str, site: Site, at: At) -> Iterable[FormerView]:
    for mark, key in site.former.departed.get(stem, ()):
        claim = site.claims.get(key)
        link = at.page(urls.CONTACT, at.language.say("Withheld for now"))
        if claim:
            link = Link(at.urls.claim(claim.brief, claim.mark), f"{at.name(claim.brief)}: {claim.mark}")
        yield FormerView(mark, anchors.note_anchor(mark), link)
