"""The text of a brief, block by block, with the claims that each block makes.

In: the body of a brief, its claims and their notes. Out: `BlockView`s, in which each sentence that claims something is
followed by the sign that leads to its note; and the slips of the source, which the text corrects.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from generator.link.claims import Claim
from generator.model.bodies import Span
from generator.model.claims import Withheld
from generator.model.content import Entry
from generator.model.records import Brief, Slip
from generator.publish.anchors import note_anchor
from generator.publish.language import phrase
from generator.publish.prose import Dress, SlipDress, Wardrobe
from generator.publish.views.claims.lines import language_of
from generator.publish.views.claims.notes import ClaimNote
from generator.publish.views.parts.at import At, signed
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remark

# Class of a sentence that is not shown → what its sign is called.
_GONE = {"withheld": phrase("a withheld statement"), "withdrawn": phrase("a withdrawn statement")}


@dataclass(frozen=True, slots=True)
class BlockView:
    """One block of text, and the claims in it."""

    html: Markup
    claims: tuple[ClaimNote, ...]


@dataclass(frozen=True, slots=True)
class SlipView:
    """A slip of the source; `anchor` is where the sign in the text leads."""

    anchor: str
    written: str
    read: str
    why: str
    source: Link | None


def block_views(
    brief: Entry[Brief], claims: Iterable[Claim], seen: Mapping[str, ClaimNote], at: At
) -> Iterable[BlockView]:
    """The body of a brief; `seen`: the note of each claim by its mark."""
    dresses = {claim.mark: _claim(claim, remark(claim.key, at), at) for claim in claims}

    def dress(span: Span) -> Dress:
        return dresses[span.value] if span.kind == "claim" else at.dress(span)

    slips = {
        slip.written: SlipDress.of(slip.written, _sic(number, slip, at))
        for number, slip in enumerate(brief.record.slips, 1)
    }
    for block in at.prose(at.site.bodies[brief.id], Wardrobe(dress, slips)):
        yield BlockView(block.html, tuple(seen[mark] for mark in block.claims))


def _claim(claim: Claim, later: str, at: At) -> Dress:
    """The element around a sentence, and behind it the sign that leads to its note."""
    mark, standing, note = claim.mark, claim.data.standing, note_anchor(claim.mark)
    ours = at.ours(language_of(claim, at))
    if gone := claim.data.retracted:
        word = "withheld" if isinstance(gone, Withheld) else "withdrawn"
        label, title = escape(at.language.word(_GONE[word])), escape(at.language.word(word))
        sign = f'<a class="sign" href="#{note}"{ours} aria-label="{label}" title="{title}"></a>'
        return Dress(f'<span class="claim {word}" id="{mark}">', "</span>", sign, hidden=True)
    label = escape(signed(claim, later, at))
    told = f' data-later="{escape(later)}"' if later else ""
    return Dress(
        f'<span class="claim" id="{mark}" data-claim="{escape(claim.key)}" data-standing="{standing}">',
        "</span>",
        f'<a class="sign" href="#{note}" data-mark="{mark}" data-standing="{standing}"{told}{ours}'
        f' aria-label="{label}" title="{label}"></a>',
    )


def _sic(number: int, slip: Slip, at: At) -> Dress:
    label = escape(at.language.say("slip of the source, read: %(words)s", words=slip.read))
    sign = f'<a class="sic" href="#_slip-{number}" aria-label="{label}" title="{label}"></a>'
    return Dress('<span class="slip">', "</span>", sign)


def slip_view(number: int, slip: Slip, at: At) -> SlipView:
    """A slip in the order of the file, from 1 on."""
    id = f"sources/{slip.source.rpartition('/')[2]}" if slip.source else ""
    source = at.link(id) if id in at.site.entries else None
    return SlipView(f"_slip-{number}", slip.written, slip.read, slip.why or "", source)
