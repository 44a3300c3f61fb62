"""What an editor decided where sources differ: whom the editor follows, and why.

In: a settlement. Out: `SettledView`, with what overtook the claims that it is about.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.records import Settlement
from generator.model.vocabulary import Standing
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks_of


@dataclass(frozen=True, slots=True)
class SettledView:
    """What an editor decided."""

    link: Link
    when: When
    verdict: str
    why: str
    later: tuple[Link, ...]


def settled_view(id: str, at: At) -> SettledView:
    """What an editor decided, and why."""
    record = at.site.entries[id].record
    assert isinstance(record, Settlement)
    claims: Iterable[Claim] = (at.site.claims[key] for key in (record.holds,) if key and key in at.site.claims)
    say = at.language.say
    verdict = next((say("The editor follows %(teller)s", teller=_teller(claim, at)) for claim in claims), "")
    verdict = verdict or say("The editor follows none of them")
    later = at.later(remarks_of(record.claims, at))
    return SettledView(at.link(id), when(record.date, at), verdict, record.why, later)


def _teller(claim: Claim, at: At) -> str:
    """Who says it; of what a writer reports, the source."""
    if claim.by and claim.data.standing is not Standing.REPORTED:
        return at.speaker(claim.by).text
    titles = dict.fromkeys(proof.source for proof in claim.proofs)
    return at.language.listed([at.language.say("“%(title)s”", title=at.name(id)) for id in titles])
