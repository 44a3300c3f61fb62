"""Against whom a finding or an admission counts: a court finds about the parties of its case, and whoever admits
something admits it of themselves alone.

In: claims, who is what in each case and brief, linked dossiers. Out: problems where a page would show either against
somebody else. Refuses to know what was found.
"""

from collections.abc import Iterable, Iterator, Mapping

from generator.link.claims import Claim
from generator.model.bodies import Body
from generator.model.claims import NO_CASE
from generator.model.content import Entry
from generator.model.problems import Problem, Spot
from generator.model.records import Record
from generator.model.vocabulary import NO_PARTIES, Role, Standing

_PERSONS = ("people", "companies", "groups")
Roles = Mapping[str, Mapping[str, Role]]


def findings(
    claims: Iterable[Claim], roles: Roles, case_of: Mapping[str, str], entries: Mapping[str, Entry[Record]]
) -> Iterator[Problem]:
    """Findings about people, companies and groups who are no party of the case. `case_of` is by brief."""
    for claim in claims:
        if claim.data.standing is Standing.FOUND and (claim.case in roles or _by_ruling_alone(claim, entries)):
            for id in claim.about:
                if not is_party(id, claim, roles, case_of) and _person(id):
                    spot = entries[claim.brief].spot("claims", claim.mark, "about" if claim.data.about else "standing")
                    where = f"none of {claim.case}" if claim.case else "in none here"
                    message = f"a court finds about the parties of its case, and {id} is {where}"
                    hint = "name them in its `parties`, or give the statement the standing of whoever makes it"
                    yield Problem(spot, "found-party", message, hint)


def dossiers(
    entries: Mapping[str, Entry[Record]],
    linked: Mapping[str, Body],
    claims: Mapping[str, Claim],
    roles: Roles,
    case_of: Mapping[str, str],
) -> Iterator[Problem]:
    """References in the page of a person to what somebody else admitted, or a court found about others."""
    for id, entry in entries.items():
        if entry.folder != "people":
            continue
        for span in (span for inline in linked[id].inlines for span in inline.of("ref")):
            claim = claims.get(span.value)
            if claim and not weighs_on(id, claim, roles, case_of):
                said = "admitted by somebody else" if claim.data.standing is Standing.ADMITTED else "found about others"
                message = f"`{span.value}` was {said}, and would stand here against {entry.record.label}"
                hint = "leave it to the page of the case, or rest this on a claim about the person"
                yield Problem(Spot(entry.path, span.line, span.column), "against", message, hint)


def weighs_on(id: str, claim: Claim, roles: Roles, case_of: Mapping[str, str]) -> bool:
    """Whether a claim may stand in a page with the word of its standing; in that of a person not every one may."""
    if not id.startswith("people/"):
        return True
    if claim.data.standing is Standing.ADMITTED:
        return id in claim.about
    return claim.data.standing is not Standing.FOUND or id in claim.about or is_party(id, claim, roles, case_of)


def is_party(id: str, claim: Claim, roles: Roles, case_of: Mapping[str, str]) -> bool:
    """Whether somebody is a party of a claim's case, as that says, or the claim's brief where it is about that case."""
    own = dict(roles.get(claim.case, {}))
    if case_of.get(claim.brief, claim.case) == claim.case:
        own |= roles.get(claim.brief, {})
    return id in own and own[id] not in NO_PARTIES


def _by_ruling_alone(claim: Claim, entries: Mapping[str, Entry[Record]]) -> bool:
    """Whether a ruling alone carries it; of a case that is missing or misspelt others tell."""
    word = claim.data.case or getattr(entries[claim.brief].record, "case", None)
    return (word or NO_CASE) == NO_CASE and any(id.startswith("rulings/") for id in claim.about)


def _person(id: str) -> bool:
    return id.partition("/")[0] in _PERSONS or "#" in id
