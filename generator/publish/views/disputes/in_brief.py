"""What sources dispute about an entry, in brief; the page of disputes has every side in full.

In: the claims about an entry. Out: `DifferView`s: the sides beside each other, each statement with who says it, its
standing and its date, and what an editor decided. Refuses to say who is right.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.disputes import Dispute, Side
from generator.model.vocabulary import BASIS_WORDS, STANDINGS
from generator.publish import urls
from generator.publish.views.claims.lines import language_of
from generator.publish.views.claims.proofs import dated_by
from generator.publish.views.disputes.settled import SettledView, settled_view
from generator.publish.views.disputes.sides import dispute_label, is_followed, side_words
from generator.publish.views.parts.at import At
from generator.publish.views.parts.counting import more as more_of
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks

SHOWN, LINES = 20, 4  # disputes of a dossier, and statements of a side; the page of disputes has all of them


@dataclass(frozen=True, slots=True)
class VoiceView:
    """One statement of a side: its words where the side has none in common, who says it, and how it stands."""

    words: str
    claim: Link
    by: Link | None
    when: When
    as_of: str
    standing: str
    standing_help: str
    basis: str
    later: tuple[Link, ...]
    language: str


@dataclass(frozen=True, slots=True)
class BriefSide:
    """Those who say the same. `label`: of what, where not all sides are of one property; `more`: of statements."""

    words: str
    label: str
    followed: bool
    voices: tuple[VoiceView, ...]
    more: str


@dataclass(frozen=True, slots=True)
class DifferView:
    """One thing about which sources differ; `link` leads to all of it."""

    label: str
    link: Link
    sides: tuple[BriefSide, ...]
    settled: SettledView | None


def disputed(claims: Iterable[Claim], site_differing: Iterable[Dispute]) -> tuple[Dispute, ...]:
    """Those disputes on a side of which one of the claims stands, each once, in the order of the full page."""
    keys = {claim.key for claim in claims}
    mine = (one for one in site_differing if any(claim.key in keys for claim in one.claims))
    return tuple(sorted({one.anchor: one for one in mine}.values(), key=lambda one: (one.key, one.where, one.anchor)))


def differ_views(id: str, at: At) -> tuple[tuple[DifferView, ...], Link | None]:
    """The disputes that concern an entry or are of its case, and a link to the page of all where these are not all."""
    claims = (*at.site.about.get(id, ()), *at.site.in_case.get(id, ()))
    found = disputed(claims, (at.site.differing[claim.key] for claim in claims if claim.key in at.site.differing))
    rest = len(found) - SHOWN
    more = at.page(urls.DISPUTES, more_of(rest, at.language)) if rest > 0 else None
    return tuple(_view(one, at) for one in found[:SHOWN]), more


def _view(one: Dispute, at: At) -> DifferView:
    return DifferView(
        _label(one, at),
        Link(at.urls.to(urls.DISPUTES, one.anchor), at.language.say("All sides in full")),
        tuple(_side(side, one, at) for side in one.sides),
        settled_view(one.settlement, at) if one.settlement else None,
    )


def _label(one: Dispute, at: At) -> str:
    """Where only people say that it differs: what an editor called it who settled it, or of which properties it is."""
    if one.key:
        return dispute_label(one, at)
    labels = dict.fromkeys(_property(side.claims[0], at) for side in one.sides if side.words)
    return at.name(one.settlement) if one.settlement else ", ".join(labels) or dispute_label(one, at)


def _property(claim: Claim, at: At) -> str:
    """Of which property its one figure is."""
    return at.site.properties[claim.values[0].key].label


def _side(side: Side, dispute: Dispute, at: At) -> BriefSide:
    rest = len(side.claims) - LINES
    voices = tuple(_voices(side, at))
    label = _property(side.claims[0], at) if side.words and not dispute.key else ""
    return BriefSide(side_words(side, at), label, is_followed(side, dispute, at), voices, more_of(rest, at.language))


def _voices(side: Side, at: At) -> Iterator[VoiceView]:
    for claim in side.claims[:LINES]:
        yield VoiceView(
            "" if side.words else claim.sentence,
            at.mark(claim),
            at.speaker(claim.by) if claim.by else at.speaker(claim.proofs[0].source) if claim.proofs else None,
            when(claim.date, at),
            "" if claim.data.date else dated_by(claim, at),
            claim.data.standing,
            at.language.word(STANDINGS[claim.data.standing]),
            at.language.word(BASIS_WORDS[claim.basis]),
            at.later(remarks(claim.key, at)),
            language_of(claim, at),
        )
