"""Everything that was read, before anything is linked.

In: nothing. Out: `Entry`, one file of content, and `Content`, all of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from generator.model.bodies import EMPTY, Body
from generator.model.editing import Review
from generator.model.problems import Spot
from generator.model.records import Record
from generator.model.seedlock import SeedLock
from generator.model.settings import Property, PublisherRules, SiteSettings

Places = Mapping[str, tuple[int, int]]  # "claims.users.date" → line and column of the value; with "@" of the key


R = TypeVar("R", bound=Record, covariant=True)


@dataclass(frozen=True)
class Entry(Generic[R]):
    """One file of content. `id` is `folder/stem`, `path` relative to the project, `summary` its parsed summary.

    `digest`: SHA-256 of the file as git keeps it, 64 hex digits.
    """

    id: str
    path: str
    record: R
    body: Body = EMPTY
    summary: Body = EMPTY
    places: Places = field(default_factory=dict)
    digest: str = ""

    @property
    def folder(self) -> str:
        """The folder that is its kind."""
        return self.id.partition("/")[0]

    @property
    def stem(self) -> str:
        """Its id within its kind."""
        return self.id.partition("/")[2]

    @property
    def first_id(self) -> str:
        """The id under which it was published first."""
        return f"{self.folder}/{(*self.record.formerly, self.stem)[0]}"

    @property
    def draft(self) -> bool:
        """Checked, but not published and not knowledge."""
        return self.record.review is Review.DRAFT

    @property
    def private(self) -> bool:
        """Not yet to be published: a draft, or under embargo."""
        return self.draft or self.record.embargo

    @property
    def held(self) -> bool:
        """Taken off the site for now."""
        return self.record.hold

    @property
    def published(self) -> bool:
        """Whether it has a page that says what it is."""
        return not (self.private or self.held)

    def spot(self, *keys: object) -> Spot:
        """Where the value under these keys stands, or the nearest thing around it."""
        for count in range(len(keys), 0, -1):
            if found := self.places.get(".".join(map(str, keys[:count]))):
                return Spot(self.path, *found)
        return Spot(self.path)


@dataclass(frozen=True, slots=True)
class Content:
    """All that was read: entries by id, settings, the table of properties, the text of each seed we hold by path."""

    entries: Mapping[str, Entry[Record]]
    site: SiteSettings
    properties: Mapping[str, Property]
    seeds: Mapping[str, str]
    digests: Mapping[str, str]
    unread: frozenset[str] = frozenset()  # ids of entries whose mistakes kept them from being read
    publishers: Mapping[str, PublisherRules] = field(default_factory=dict)  # rules by host
    lock: SeedLock | None = None  # what was proved before; None where nothing was ever recorded
    copies: Mapping[str, str] = field(default_factory=dict)  # by address its copy in a web archive
