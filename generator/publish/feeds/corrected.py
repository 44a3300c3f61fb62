"""What was corrected or withdrawn, as items of feeds.

In: a site. Out: a `Feed` of the newest, and every correction by the dossier that it concerns. Of a withdrawn claim no
words are said.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from generator.link.claims import Claim
from generator.link.corrections import Correction
from generator.link.groups import grouped
from generator.link.site import Site
from generator.publish.feeds.items import Feed, Item, Line, feed, href, stamp, urn
from generator.publish.urls import CORRECTIONS, page_of
from generator.publish.views.parts.at import At
from generator.publish.views.parts.remarks import remarks_on_change

NEWEST = 30


@dataclass(frozen=True, slots=True)
class Told:
    """A correction, and its number among those of the same thing on the same day."""

    correction: Correction
    number: int


def corrections(at: At) -> Feed:
    """The newest corrections and withdrawals."""
    site, say = at.site, at.language.say
    title = say("%(site)s: corrections", site=site.settings.title)
    # Its id stays, whatever language the site speaks.
    about = (f"{site.settings.title}: corrections", title, say("What was corrected or withdrawn."))
    return feed(site, at.here, CORRECTIONS, about, (correction_item(one, at) for one in islice(told(site), NEWEST)))


def told(site: Site) -> Iterator[Told]:
    """Every correction in its order, the newest first."""
    numbers: Counter[str] = Counter()
    for one in site.corrections:
        numbers[_name(one)] += 1
        yield Told(one, numbers[_name(one)])


def by_dossier(site: Site) -> Mapping[str, tuple[Told, ...]]:
    """The corrections of each entry's own page, and of what was said about it."""
    return grouped((id, one) for one in told(site) for id in _concerned(one.correction, site))


def correction_item(one: Told, at: At) -> Item:
    """A correction as it is told in a feed."""
    site, say, correction = at.site, at.language.say, one.correction
    claim = site.claims.get(correction.claim)
    place = (page_of(claim.brief), claim.mark) if claim else (page_of(correction.entry), "")
    name = site.entries[correction.entry].record.label
    title = say("%(name)s: withdrawn", name=name) if correction.withdrawn else say("%(name)s: corrected", name=name)
    later = "; ".join(remark.words for remark in remarks_on_change(correction.entry, correction.claim, at))
    return Item(
        urn(f"{_name(correction)}.{one.number}"),
        title,
        href(site, at.here, *place),
        stamp(correction.date),
        stamp(correction.date),
        (Line(f"{correction.why} [{later}]" if later else correction.why),),
    )


def _name(one: Correction) -> str:
    return f"{one.entry}#{one.claim}@{one.date}"


def _concerned(one: Correction, site: Site) -> tuple[str, ...]:
    claim = site.claims.get(one.claim)
    return tuple(dict.fromkeys((one.entry, *(_of_claim(claim) if claim else ()))))


def _of_claim(claim: Claim) -> Iterator[str]:
    """Whom a claim is about, its case and its speaker: those in whose dossiers it stands."""
    yield from (id.partition("#")[0] for id in claim.about)
    yield from (id for id in (claim.case, claim.by) if id)
