"""Who has a part in a brief, and where they stand.

In: a brief and its claims. Out: `PartyView`s, and whether the page must say that innocence is presumed.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.model.content import Entry
from generator.model.names import sort_key
from generator.model.records import Brief
from generator.publish.views.parts.at import At
from generator.publish.views.parts.links import Link
from generator.publish.views.proceedings.statuses import StatusView, hidden_accused, presumed, status_view


@dataclass(frozen=True, slots=True)
class PartyView:
    """Somebody with a role, and their status where they have one. `anchor` is the place of an unnamed party."""

    who: Link
    anchor: str
    role: str
    statuses: tuple[StatusView, ...]


def party_views(brief: Entry[Brief], claims: Iterable[Claim], at: At) -> Iterable[PartyView]:
    """The brief's parties and those of the cases its claims are about, each with the status in those cases."""
    live = [claim for claim in claims if not claim.data.retracted]
    cases = tuple(dict.fromkeys(claim.case for claim in live if claim.case))
    about = {id for claim in live for id in claim.about}
    own = at.site.roles.get(brief.id, {})
    others = {id: role for case in cases for id, role in at.site.roles.get(case, {}).items() if id in about}
    roles = {**others, **own}
    for id in sorted(roles, key=lambda id: (id not in own, sort_key(at.name(id)))):
        statuses = tuple(status_view(one, at) for one in at.site.statuses.get(id, ()) if one.case in cases)
        yield PartyView(at.link(id), "", at.language.word(roles[id]), statuses)


def is_presumed(brief: Entry[Brief], claims: Iterable[Claim], at: At) -> bool:
    """Whether the brief is about anybody accused who is not finally convicted in its cases."""
    live = [claim for claim in claims if not claim.data.retracted]
    mine = grouped((person, claim) for claim in live for person in claim.about)
    places = {brief.id, *(claim.case for claim in live if claim.case)}
    everybody = {*mine, *at.site.roles.get(brief.id, {})}
    if any(hidden_accused(place, at.site) for place in places):
        return True
    return any(presumed(person, at.site, places, mine.get(person, ())) for person in everybody)
