"""Who has which part in a network, a company, a case: by whom it is stated, and where they stand.

In: an entry and the site. Out: `InvolvedView`s. A part is a role that a case gives, or a relation that a claim states,
with its standing; never that two names stand in one text. Whoever is accused is shown with where they stand, and when.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.site import Site
from generator.model.content import Entry
from generator.model.names import sort_key
from generator.model.records import Record
from generator.model.vocabulary import BASIS_WORDS, STANDINGS
from generator.publish.views.figures.property_groups import label_of
from generator.publish.views.figures.sayings import claims_of, sayings
from generator.publish.views.parts.at import At
from generator.publish.views.parts.dates import When, when
from generator.publish.views.parts.links import Link
from generator.publish.views.parts.remarks import remarks
from generator.publish.views.proceedings.statuses import StatusView, presumed, status_view

NEVER = When("")
_FOLDERS = ("people", "companies", "groups")
_KINDS = frozenset({"networks", "companies", "groups", "operations"})  # a case shows its parties with their tracks


@dataclass(frozen=True, slots=True)
class PartView:
    """A part: a role in a case, or a relation with the claim that states it."""

    words: str
    case: Link | None = None
    claim: Link | None = None
    by: Link | None = None
    when: When = NEVER
    standing: str = ""
    standing_help: str = ""
    basis: str = ""
    later: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class InvolvedView:
    """Somebody, their parts, and where they stand in each case."""

    who: Link
    parts: tuple[PartView, ...]
    statuses: tuple[StatusView, ...]


def involved(entry: Entry[Record], site: Site) -> tuple[str, ...]:
    """Who has a part: those of whom a claim states a relation, then those with a status, then the others; by name."""
    at, known = At(site, ""), _parts(entry, site)

    def key(id: str) -> tuple[bool, bool, tuple[str, str], str]:
        related = any(claim for _, _, claim in known[id])
        return not related, id not in site.statuses, sort_key(at.name(id)), id

    return tuple(sorted(known, key=key))


def involved_views(entry: Entry[Record], ids: Iterable[str], at: At) -> tuple[InvolvedView, ...]:
    """These of them as the page `at` shows them."""
    known = _parts(entry, at.site)
    return tuple(
        InvolvedView(
            at.link(id),
            tuple(_view(part, at) for part in known[id]),
            tuple(status_view(one, at) for one in at.site.statuses.get(id, ())),
        )
        for id in ids
    )


def presumed_among(ids: Iterable[str], site: Site) -> bool:
    """Whether any of them is accused without a final conviction."""
    return any(presumed(id, site, None, site.about.get(id, ())) for id in ids)


_Part = tuple[str, str, Claim | None]  # what it is called, the case, the claim


def _parts(entry: Entry[Record], site: Site) -> Mapping[str, list[_Part]]:
    found: dict[str, list[_Part]] = {}
    if entry.folder in _KINDS:
        for id, part in (*_by_claims(entry, site), *_by_cases(entry, site)):
            if id != entry.id and (id.startswith(_FOLDERS) or "#" in id):
                found.setdefault(id, []).append(part)
    return found


def _by_claims(entry: Entry[Record], site: Site) -> Iterator[tuple[str, _Part]]:
    """Relations that lead to the entry."""
    for one in sayings(entry.id, claims_of(entry.id, site), site):
        if one.reverse:
            yield from ((id, (label_of(one.value.key, False, site), "", one.claim)) for id in one.near)


def _by_cases(entry: Entry[Record], site: Site) -> Iterator[tuple[str, _Part]]:
    """Parties of the cases of a network, and of those whose party the entry is."""
    for case in dict.fromkeys(link.from_id for link in site.backlinks.get(entry.id, ())):
        if case.startswith("cases/") and any(ref.to_id == entry.id for ref in site.refs.get(case, ())):
            yield from ((id, (role, case, None)) for id, role in site.roles.get(case, {}).items())


def _view(part: _Part, at: At) -> PartView:
    words, case, claim = part
    if claim is None:
        return PartView(at.language.word(words), at.link(case))
    return PartView(
        words,
        None,
        at.mark(claim),
        at.speaker(claim.by) if claim.by else None,
        when(claim.date, at),
        claim.data.standing,
        at.language.word(STANDINGS[claim.data.standing]),
        at.language.word(BASIS_WORDS[claim.basis]),
        at.later(remarks(claim.key, at)),
    )
