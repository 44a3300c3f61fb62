"""Everything that we say in a project, read with what is known of the people in it.

In: resolved content. Out: `Wording`. What is said of people is judged by how far things have gone for them, as drafts
tell it too, so that a draft is not wrong only because it is not published yet.
"""

from dataclasses import replace

from generator.link.groups import grouped
from generator.link.proceedings import proceedings
from generator.link.resolving import Resolved
from generator.link.selecting import roles_of
from generator.link.status import statuses
from generator.link.unrested import unrested
from generator.link.wording.findings import Reading, Wording, check
from generator.link.wording.situations import Standings


def wording_of(resolved: Resolved) -> Wording:
    """What our own words assert, and which of them rest on no claim."""
    content = resolved.content
    live = [claim for claim in resolved.claims.values() if not claim.data.retracted]
    roles = roles_of(content.entries, resolved.register)
    in_case = grouped((claim.case, claim) for claim in live if claim.case)
    standings = Standings.of(statuses(tuple(proceedings(in_case, roles)), content.entries), content.entries)
    cases = {claim.brief: claim.case for claim in live}
    reading = Reading(
        content.site,
        content.entries,
        resolved.register.gazetteer,
        grouped((claim.brief, claim) for claim in live),
        {claim.key: claim for claim in live},
        {id: (*own, *roles.get(cases.get(id, ""), ())) for id, own in roles.items()},
        standings,
        standings.cleared,
    )
    found = check(reading, resolved.bodies, resolved.summaries)
    return replace(found, findings=(*found.findings, *unrested(content)))
