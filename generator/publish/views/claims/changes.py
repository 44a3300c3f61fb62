"""What was corrected: its day, what stood there, what stands there now, and why.

In: a correction. Out: `ChangeView`, which never says again what was withdrawn.
"""

from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.content import Entry
from generator.model.records import Change, Record
from generator.model.vocabulary import Standing
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks_on_change


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A correction of ours; `standing` is that of the claim of which it tells, none where that was withdrawn."""

    when: When
    was: str
    now: str
    why: str
    claim: Link | None
    later: tuple[Link, ...]
    standing: Standing | None


def change_view(change: Change, entry: Entry[Record], at: At) -> ChangeView:
    """A correction, with a link to the claim where it names one."""
    word = change.claim or ""
    claim = at.site.claims.get(word if "#" in word else f"{entry.stem}#{word}")
    link = claim_link(claim, at) if claim else None
    # What was withdrawn is not said again, neither as it was first nor as it was mended.
    was, now = ("", "") if claim and claim.data.retracted else (change.was or "", change.now or "")
    later = at.later(remarks_on_change(entry.id, claim.key if claim else "", at))
    return ChangeView(when(change.date, at), was, now, change.why, link, later, standing_of(claim))


def standing_of(claim: Claim | None) -> Standing | None:
    """How well established that is of which a correction tells, which says again what stood and what stands there."""
    return None if claim is None or claim.data.retracted else claim.data.standing


def claim_link(claim: Claim, at: At) -> Link:
    """A link to a claim by its mark."""
    return Link(at.urls.claim(claim.brief, claim.mark), at.language.say("claim “%(mark)s”", mark=claim.mark))
