"""What stands before and after a brief in the stories that it belongs to.

In: a brief of the site. Out: `StoryView`s, the story of its case first. Beside the title of a brief stands what
overtook its claims, as everywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.records import Brief
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks_of_brief


@dataclass(frozen=True, slots=True)
class NeighbourView:
    """A brief that stands beside another. `rel` is `prev` or `next`, `label` says in which story."""

    rel: str
    label: str
    link: Link
    when: When
    later: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class StoryView:
    """The neighbours of a brief in one story, each None at an end of it."""

    label: str
    previous: NeighbourView | None
    next: NeighbourView | None


def story_views(id: str, at: At) -> Iterator[StoryView]:
    """Every story of a brief, that of its case before those of its networks."""
    for one in at.site.stories.get(id, ()):
        say, name = at.language.say, at.name(one.story)
        yield StoryView(
            name,
            _neighbour("prev", say("Previous in the %(name)s story", name=name), one.previous, at),
            _neighbour("next", say("Next in the %(name)s story", name=name), one.next, at),
        )


def _neighbour(rel: str, label: str, id: str, at: At) -> NeighbourView | None:
    if not id:
        return None
    record = at.site.entries[id].record
    assert isinstance(record, Brief)
    return NeighbourView(rel, label, at.link(id), when(record.date, at), at.later(remarks_of_brief(id, at)))
