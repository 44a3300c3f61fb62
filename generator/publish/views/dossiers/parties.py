"""Who has a part in a case, and whether a dossier must say that innocence is presumed.

In: the entry of a dossier. Out: `PartyView`s, none of what is no case, each with the whole track in that case.
"""

from collections.abc import Iterator

from generator.model.content import Entry
from generator.model.records import Case, Record
from generator.publish.urls import party
from generator.publish.views.briefs.parties import PartyView
from generator.publish.views.parts.at import At
from generator.publish.views.proceedings.statuses import hidden_accused, presumed, status_view


def is_presumed(entry: Entry[Record], at: At) -> bool:
    """Of a case, whether one of the accused is not finally convicted in it; of anybody, whether they are in none."""
    site = at.site
    if isinstance(entry.record, Case):
        open_ones = (presumed(id, site, {entry.id}, ()) for id in site.roles.get(entry.id, {}))
        return hidden_accused(entry.id, site) or any(open_ones)
    return presumed(entry.id, site, None, site.about.get(entry.id, ()))


def party_views(entry: Entry[Record], at: At) -> Iterator[PartyView]:
    """The parties of a case with their status in it."""
    if isinstance(entry.record, Case):
        for id, role in at.site.roles.get(entry.id, {}).items():
            statuses = (one for one in at.site.statuses.get(id, ()) if one.case == entry.id)
            yield PartyView(
                at.link(id), party(id)[1], at.language.word(role), tuple(status_view(one, at, True) for one in statuses)
            )
