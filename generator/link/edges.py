"""Who is connected with whom, because a claim states a relation or a file gives a role, a court, a network.

In: claims, roles, references of fields, statuses. Out: `Edge`s by the entries at their ends. Refuses to connect what
only stands in one sentence, and to put words to a connection.
"""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.link.against import Roles, weighs_on
from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.moves import ACCUSED
from generator.link.references import Reference
from generator.link.status import Status
from generator.link.values import Value

ROLE = "parties"
# Fields that say how entries stand to each other; what else a file refers to is no connection of actors.
_FIELDS = frozenset(
    {("cases", "court"), ("cases", "networks")} | {("rulings", key) for key in ("court", "networks", "case")}
)


@dataclass(frozen=True, slots=True)
class Edge:
    """`start` stands in a relation to `end`: ids of entries, or of unnamed parties of a case.

    `key` is a property where a claim says so, else the field of a file; `role` and the current `status` go with
    `parties`.
    """

    start: str
    end: str
    key: str
    claim: Claim | None = None
    value: Value | None = None
    role: str = ""
    status: Status | None = None

    @property
    def said(self) -> tuple[str, str, str, str, str]:
        """What is stated, and by which claim: the same in several files is one edge."""
        return self.start, self.end, self.key, self.role, self.claim.key if self.claim else ""


def edges(
    claims: Iterable[Claim],
    roles: Roles,
    refs: Iterable[Reference],
    statuses: Mapping[str, tuple[Status, ...]],
    case_of: Mapping[str, str],
    shown: Container[str],
) -> Mapping[str, tuple[Edge, ...]]:
    """Every edge by each of its ends: those of claims, then those of roles, then those of fields.

    An end that is not `shown` takes its edges with it. `case_of` is by brief. In the page of a person only what may be
    said against that person stands there, and so here.
    """
    every = [*_of_claims(claims), *_of_roles(roles, statuses, case_of), *_of_fields(refs)]
    known = [
        edge
        for edge in {edge.said: edge for edge in every}.values()
        if _bare(edge.start) in shown and _bare(edge.end) in shown
    ]
    return grouped(
        (id, edge)
        for edge in known
        for id in dict.fromkeys((edge.start, edge.end))
        if edge.claim is None or weighs_on(id, edge.claim, roles, case_of)
    )


def _of_claims(claims: Iterable[Claim]) -> Iterator[Edge]:
    """Whoever a claim is about, beside the other end, stands at the start of its relations."""
    for claim in claims:
        for value in claim.values:
            starts = (id for id in claim.about if id != value.target) if value.target else ()
            yield from (Edge(id, value.target, value.key, claim, value) for id in starts)


def _of_roles(roles: Roles, statuses: Mapping[str, tuple[Status, ...]], case_of: Mapping[str, str]) -> Iterator[Edge]:
    """Roles in cases; those in a brief lead to its case where they count there, as those of the accused do."""
    for place, parties in roles.items():
        case = case_of.get(place, "")
        known = roles.get(case, {})
        for who, role in parties.items():
            if known.get(who) != role:  # else the case says it itself
                end = case if case and role in ACCUSED else place
                status = next((one for one in statuses.get(who, ()) if one.case == end), None)
                yield Edge(who, end, ROLE, role=role, status=status)


def _of_fields(refs: Iterable[Reference]) -> Iterator[Edge]:
    for ref in refs:
        if (ref.from_id.partition("/")[0], ref.key) in _FIELDS:
            yield Edge(ref.from_id, ref.to_id, ref.key)


def _bare(id: str) -> str:
    """The entry in whose page an id stands."""
    return id.partition("#")[0]
