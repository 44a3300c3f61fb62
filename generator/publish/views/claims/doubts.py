"""What is to be said against a claim: that sources differ, that it was superseded, that it was taken back.

In: a claim. Out: words, and links to what stands against it. Refuses to know where the claim is shown.
"""

from collections.abc import Iterator

from generator.link.claims import Claim, full_key
from generator.model.claims import Retraction, Withheld
from generator.model.records import Settlement
from generator.publish import urls
from generator.publish.language import phrase
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import told

# Whether an editor follows anybody, and those who say this → what is said of a claim against which others stand.
_FOLLOWS = {
    (True, True): phrase("sources differ; the editor follows this, %(date)s"),
    (True, False): phrase("sources differ; the editor follows another, %(date)s"),
    (False, False): phrase("sources differ; the editor follows none, %(date)s"),
}


def differs(claim: Claim, at: At) -> Link | None:
    """The mark on a claim against which others stand; what an editor decided is part of it."""
    dispute = at.site.differing.get(claim.key)
    if not dispute:
        return None
    words = at.language.say("sources differ")
    record = at.site.entries[dispute.settlement].record if dispute.settlement else None
    if isinstance(record, Settlement):
        mine = next(side for side in dispute.sides if claim in side.claims)
        follows = _FOLLOWS[bool(record.holds), record.holds in {one.key for one in mine.claims}]
        words = at.language.say(follows, date=at.language.date(record.date))
    return Link(at.urls.to(urls.DISPUTES, dispute.anchor), words)


def replaced(claim: Claim, at: At, key: str = "") -> Iterator[Link]:
    """The claims that supersede this one, by a later figure of the property `key` or because people say so."""
    later = at.site.later.get(claim.key)
    found = [later] if later and key in {value.key for value in later.values} else []
    found += [
        other
        for other in at.site.answered.get(claim.key, ())
        if claim.key in {full_key(word, other) for word in other.data.supersedes}
    ]
    for one in dict.fromkeys(found):
        say = at.language.say
        words = say("superseded by a later figure") if one is later else say("superseded")
        yield Link(at.urls.claim(one.brief, one.mark), words, told(one, at))


def gone_words(gone: Retraction, at: At) -> str:
    """What stands in the place of a statement that was taken back, or whose reasons are on hold."""
    if isinstance(gone, Withheld):
        return at.language.say("Withheld for now")
    return at.language.say("Withdrawn on %(date)s: %(why)s", date=at.language.date(gone.date), why=gone.reason)
