"""The version of a page: the digest of the files of content that it rests on, as DESIGN.md defines it.

In: the id of an entry and the site. Out: the ids whose files the page rests on, the list of these files with their
digests, and twelve hex digits. The same in every clone of a commit, since nothing but files of content goes into it.
Refuses to know how a page looks: neither templates nor the generator's code nor the settings change a version.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping

from generator.link.claims import Claim
from generator.link.site import Site
from generator.link.status import Status

LENGTH = 12  # hex digits


def version(id: str, site: Site) -> str:
    """The version of the page of an entry."""
    return _short(files_of(id, site))


def versions(site: Site) -> Mapping[str, str]:
    """The version of the page of every entry, by its id."""
    return {id: version(id, site) for id in site.entries}


def files_of(id: str, site: Site) -> str:
    """The files that a page rests on, a line each as `sha256sum` writes them: its own first, then in order of path."""
    others = sorted((site.entries[other] for other in rests_on(id, site) - {id}), key=lambda entry: entry.path)
    return "".join(f"{entry.digest}  {entry.path}\n" for entry in (site.entries[id], *others))


def rests_on(id: str, site: Site) -> frozenset[str]:
    """The entries whose files a page rests on: itself, what its fields name, and what its claims and statuses need."""
    named = (ref.to_id for ref in site.refs.get(id, ()))
    found = {id, *named, *(other for claim in _shown(id, site) for other in _of_claim(claim, site))}
    found |= {other for status in _statuses(id, site) for other in _of_status(status)}
    return frozenset(other for other in found if other in site.entries)


def _shown(id: str, site: Site) -> Iterator[Claim]:
    """The claims of which a page tells."""
    for index in (site.by_brief, site.resting, site.replied, site.about, site.in_case, site.touching):
        yield from index.get(id, ())


def _of_claim(claim: Claim, site: Site) -> Iterator[str]:
    """Its brief, its case, the sources of its words and of the reply, and the briefs of what overtook it."""
    yield claim.brief
    yield claim.case
    yield from (proof.source for proof in claim.proofs)
    if claim.reply:
        yield claim.reply.source
    yield from (turn.claim.brief for turn in site.overtaken.get(claim.key, ()))


def _statuses(id: str, site: Site) -> Iterable[Status]:
    """The statuses that a page shows: somebody's own; in a case or a brief those of its parties in its cases."""
    yield from site.statuses.get(id, ())
    cases = {id, *(claim.case for claim in site.by_brief.get(id, ()) if not claim.data.retracted)}
    people = {*site.roles.get(id, {}), *(one for claim in site.by_brief.get(id, ()) for one in claim.about)}
    for person in people:
        yield from (one for one in site.statuses.get(person, ()) if one.case in cases)


def _of_status(status: Status) -> Iterator[str]:
    """The case, and the brief of each step of its track."""
    yield status.case
    yield from (taken.claim.brief for taken in status.track)


def _short(files: str) -> str:
    return hashlib.sha256(files.encode()).hexdigest()[:LENGTH]
