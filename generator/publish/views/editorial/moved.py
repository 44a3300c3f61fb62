"""What stands at an address that has moved: `moved.html`, and the list of moved statements in a brief.

In: an entry of the site and an address that it once had. Out: views that lead on. They say where something is and
nothing of what it says: words without their standing would be read as a finding.
"""

from dataclasses import dataclass, replace

from generator.model.content import Entry
from generator.model.records import Record
from generator.publish import anchors, urls
from generator.publish.views.claims.departed import FormerView, departed_views
from generator.publish.views.frame.frame import Frame, frame, unlisted
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link

SCRIPT = f"{urls.ASSETS}/moved.js"


@dataclass(frozen=True, slots=True)
class MovedView:
    """`moved.html`: where an entry is now, and each place in its page."""

    frame: Frame
    to: Link
    places: tuple[FormerView, ...]


@dataclass(frozen=True, slots=True)
class LeftView:
    """`left.html`: a page of a host that was left, and the same page where the site is now."""

    frame: Frame
    to: Link
    script: str


def left_view(at: At, address: str) -> LeftView:
    """For a page of a site that is at another address as a whole."""
    now = f"{address}{at.here.removesuffix(urls.HOME)}"
    return LeftView(frame(at, at.site.settings.title, ""), Link(now, now), at.urls.to(SCRIPT))


def moved_view(entry: Entry[Record], at: At) -> MovedView:
    """For an address that an entry once had."""
    address = at.site.settings.address
    canonical = f"{address}{urls.page_of(entry.id)}" if address else ""
    here = unlisted(frame(at, entry.record.label, at.language.say("This page has moved."), (SCRIPT,)))
    here = replace(here, canonical=canonical)
    own = (FormerView(anchor, "", _place(entry.id, anchor, at)) for anchor in anchors.places(entry, at.site))
    return MovedView(here, at.link(entry.id), (*own, *departed_views(entry, at)))


def _place(id: str, anchor: str, at: At) -> Link:
    return Link(at.urls.entry(id, anchor), f"{at.name(id)}: {anchor}")
