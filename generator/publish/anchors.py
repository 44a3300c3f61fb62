"""The places in a page that others may have linked to, and what leads on from those that have moved.

In: a site and an entry. Out: ids of places, without what only a page's own furniture uses (those begin with `_`).
Refuses to say what stands there: an address is no statement.
"""

from collections.abc import Iterator

from generator.link.bodies import anchors as in_body
from generator.link.claims import Claim
from generator.link.proofs import Proof
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.editing import Publish
from generator.model.records import Brief, Case, Record, Source
from generator.model.seedlock import REPLY
from generator.publish.urls import party


def note_anchor(mark: str) -> str:
    """The place of a claim's note; a full stop keeps it apart from every claim's own id."""
    return f"note.{mark}"


def passage_anchor(claim: Claim, proof: Proof) -> str:
    """The place of a passage in the page of its source; a full stop keeps it apart from every claim's id."""
    return f"{claim.brief.partition('/')[2]}.{claim.mark}{_number(claim, proof)}"


def former_passages(claim: Claim, proof: Proof, site: Site) -> tuple[str, ...]:
    """The places that the same passage had while its claim stood elsewhere."""
    number = _number(claim, proof)
    return tuple(f"{stem}.{mark}{number}" for stem, mark in site.former.places.get(claim.key, ()))


def places(entry: Entry[Record], site: Site) -> Iterator[str]:
    """The places in an entry's own page that an address may end with: claims, notes, headings, parties, passages."""
    for anchor in in_body(site.bodies[entry.id]):
        yield anchor
        if f"{entry.stem}#{anchor}" in site.claims and isinstance(entry.record, Brief):
            yield note_anchor(anchor)
    if isinstance(entry.record, Case):
        yield from (party(f"{entry.id}#{key}")[1] for key in entry.record.unnamed)
    if isinstance(entry.record, Source) and entry.record.publish is not Publish.NONE:
        for claim in (*site.resting.get(entry.id, ()), *site.replied.get(entry.id, ())):
            for proof in claim.quoting:
                if proof.source == entry.id and proof.place:
                    yield from (passage_anchor(claim, proof), *former_passages(claim, proof, site))


def _number(claim: Claim, proof: Proof) -> str:
    """Of several passages in one source the second and the later ones have a number."""
    if proof.number == REPLY:
        return ".reply"
    same = [one for one in claim.proofs if one.source == proof.source]
    number = next(index for index, one in enumerate(same, 1) if one is proof)
    return f".{number}" if number > 1 else ""
