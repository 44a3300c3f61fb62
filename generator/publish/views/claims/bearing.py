"""The claims that bear on another: what it answers, disputes or supersedes, and what does so to it.

In: a claim. Out: `BearingView`s, each with the words of the other claim, its teller, its standing, and what
overtook it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim, full_key
from generator.model.vocabulary import Standing
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import said


@dataclass(frozen=True, slots=True)
class BearingView:
    """Another claim that bears on this one, and how; of one that was withdrawn no `standing`."""

    label: str
    link: Link
    standing: Standing | None


def bearing_views(claim: Claim, at: At) -> Iterable[BearingView]:
    """What a claim says of others, then what others say of it."""
    say = at.language.say
    for label, words in (
        (say("answers"), claim.data.answers),
        (say("disputes"), claim.data.disputes),
        (say("supersedes"), claim.data.supersedes),
    ):
        for word in words:
            yield _bearing_view(label, at.site.claims[full_key(word, claim)], at)
    if claim.key in at.site.later:
        yield _bearing_view(say("a later figure"), at.site.later[claim.key], at)
    for other in at.site.answered.get(claim.key, ()):
        for label, words in (
            (say("answered by"), other.data.answers),
            (say("disputed by"), other.data.disputes),
            (say("superseded by"), other.data.supersedes),
        ):
            if claim.key in {full_key(word, other) for word in words}:
                yield _bearing_view(label, other, at)


def _bearing_view(label: str, other: Claim, at: At) -> BearingView:
    speaker = f"{at.speaker(other.by).text}: " if other.by and other.data.standing is not Standing.REPORTED else ""
    href, standing = at.urls.claim(other.brief, other.mark), other.data.standing
    if other.data.retracted:
        return BearingView(label, Link(href, at.language.say("a statement that was withdrawn")), None)
    return BearingView(label, Link(href, f"{speaker}{said(other, at)}"), standing)
