"""The feed of one dossier: where people stand now, what is said newly, what was corrected.

In: an entry, the site, the corrections that concern the entry. Out: a `Feed` of the newest items. What a claim is told
as, another module says; here is chosen what is told, and in which order.
"""

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.moves import sets_status
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.records import Record
from generator.publish.feeds.corrected import Told, correction_item
from generator.publish.feeds.items import Feed, Item, feed, told_on
from generator.publish.feeds.statements import statement_item, withdrawal_item
from generator.publish.language import Language
from generator.publish.urls import feed_of, page_of
from generator.publish.views.figures.sayings import claims_of
from generator.publish.views.parts.at import At

NEWEST = 50

Day = tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class _News:
    """Something to tell. When it was `told` decides what a feed has room for, so that no new claim about an old matter
    is missed; of what was told on one day changes of status go first. A reader finds it by when it `happened`.
    """

    told: Day
    status: bool
    happened: Day
    name: str
    what: Claim | Told

    @property
    def order(self) -> tuple[Day, bool, Day, str]:
        """The largest are shown."""
        return self.told, self.status, self.happened, self.name


def dossier(entry: Entry[Record], site: Site, corrections: Iterable[Told], language: Language) -> Feed:
    """The feed of an entry; its id and those of its items stay when anything is edited or renamed."""
    path = feed_of(entry.id)
    at = At(site, path, language)
    newest = heapq.nlargest(NEWEST, _news(entry, at, corrections), key=lambda one: one.order)
    newest.sort(key=lambda one: (one.happened, one.order), reverse=True)
    name = entry.record.label
    about = language.say("Changes of status, new claims and corrections in the dossier of %(name)s.", name=name)
    titles = (f"{name} – {site.settings.title}", about)
    items = (item for one in newest for item in _items(one.what, at))
    return feed(site, path, page_of(entry.id), (feed_of(entry.first_id), *titles), items)


def _news(entry: Entry[Record], at: At, corrections: Iterable[Told]) -> Iterator[_News]:
    """All that there is to tell, in no order."""
    every = (*claims_of(entry.id, at.site), *_in_its_cases(entry, at.site))
    for claim in {claim.key: claim for claim in every}.values():
        told = told_on(at.site.entries[claim.brief])
        yield _News(_key(told), bool(claim.case) and sets_status(claim), _key(claim.date), claim.key, claim)
    for one in corrections:
        date = _key(one.correction.date)
        yield _News(date, True, date, f"{one.correction.claim}@{one.number}", one)


def _in_its_cases(entry: Entry[Record], site: Site) -> Iterator[Claim]:
    """Of a network: the steps of its cases, which are about people."""
    if entry.folder == "networks":
        cases = dict.fromkeys(link.from_id for link in site.backlinks.get(entry.id, ()))
        for id in cases:
            if any((ref.key, ref.to_id) == ("networks", entry.id) for ref in site.refs.get(id, ())):
                yield from (claim for claim in site.in_case.get(id, ()) if sets_status(claim))


def _items(one: Claim | Told, at: At) -> Iterator[Item]:
    if isinstance(one, Claim):
        yield statement_item(one, at)
        return
    yield correction_item(one, at)
    claim = at.site.claims.get(one.correction.claim)
    if claim and one.correction.withdrawn and one.number == 1:
        # Under the id of the statement itself: whoever still has its words gets this in their place.
        yield withdrawal_item(claim, one.correction, at)


def _key(date: PartialDate | None) -> tuple[str, int, str]:
    """What has no date is the oldest."""
    return ("", 0, "") if date is None or date.unknown else date.key
