"""What of the content is published, and who is what in it.

In: resolved content. Out: `Selected`: the entries and claims that are shown, the roles of people, the proceedings, the
origins of sources. Refuses to find mistakes.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.link.groups import grouped
from generator.link.proceedings import Proceeding, proceedings
from generator.link.references import ACTORS
from generator.link.register import Register, Unresolved
from generator.link.resolving import Resolved
from generator.model.content import Entry
from generator.model.records import Brief, Case, Record
from generator.model.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Selected:
    """What is shown. `live` are the claims that were not retracted; `off` the entries on hold, of which nothing is.

    `case_of`: the case of a brief. `chains`: a source, the one that it was copied from, and so on.
    """

    entries: Mapping[str, Entry[Record]]
    off: Mapping[str, Entry[Record]]
    claims: Mapping[str, Claim]
    live: tuple[Claim, ...]
    roles: Mapping[str, Mapping[str, Role]]
    in_case: Mapping[str, tuple[Claim, ...]]
    proceedings: tuple[Proceeding, ...]
    case_of: Mapping[str, str]
    chains: Mapping[str, tuple[str, ...]]

    @property
    def origins(self) -> Mapping[str, str]:
        """By source the first of its chain; of a circle the same one for all in it."""
        return {id: min(chain[chain.index(chain[-1]) :]) for id, chain in self.chains.items() if id in self.entries}


def select(resolved: Resolved, preview: bool = False) -> Selected:
    """Leave out drafts and whatever is off the site; a preview shows the drafts."""
    every = resolved.content.entries
    entries = {id: entry for id, entry in every.items() if _shown(entry, preview)}
    claims = {key: claim for key, claim in resolved.claims.items() if claim.brief in entries}
    live = tuple(claim for claim in claims.values() if not claim.data.retracted)
    roles = roles_of(entries, resolved.register)
    in_case = grouped((claim.case, claim) for claim in live if claim.case)
    return Selected(
        entries=entries,
        off={id: entry for id, entry in every.items() if entry.held},
        claims=claims,
        live=live,
        roles=roles,
        in_case=in_case,
        proceedings=tuple(proceedings(in_case, roles)),
        case_of={
            ref.from_id: ref.to_id for ref in resolved.refs if ref.key == "case" and ref.from_id.startswith("briefs/")
        },
        chains={id: _chain(id, resolved) for id in resolved.sources},
    )


def _shown(entry: Entry[Record], preview: bool) -> bool:
    """What is on hold is not even in a preview."""
    return not entry.held and (preview or not entry.private)


def roles_of(entries: Mapping[str, Entry[Record]], register: Register) -> dict[str, Mapping[str, Role]]:
    """Who is what, in each brief and case, unnamed parties too."""
    roles: dict[str, Mapping[str, Role]] = {}
    for id, entry in entries.items():
        record = entry.record
        if isinstance(record, (Brief, Case)):
            found = {register.resolve(word, ACTORS, entry): role for word, role in record.parties.items()}
            unnamed = record.unnamed if isinstance(record, Case) else {}
            roles[id] = {
                **{party: role for party, role in found.items() if not isinstance(party, Unresolved)},
                **{f"{id}#{key}": party.role for key, party in unnamed.items()},
            }
    return roles


def _chain(id: str, resolved: Resolved) -> tuple[str, ...]:
    """A source, the one it was copied from, and so on; it ends with the first, or where it comes round."""
    chain, sources, register = [id], resolved.sources, resolved.register
    while (word := sources[chain[-1]].copy_of) is not None:
        above = register.resolve(word, ("sources",), resolved.content.entries[chain[-1]])
        if isinstance(above, Unresolved):
            # A source on hold is still the one that others copied.
            chain += [f"sources/{word.rpartition('/')[2]}"] if above.told and register.doubtful(word) else []
            break
        chain.append(above)
        if above in chain[:-1]:
            break
    return tuple(chain)
