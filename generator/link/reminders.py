"""What an editor should look into, though nothing is wrong: what is missing, and statuses that nobody has looked at.

In: a site, and the day of today where somebody says it. Out: warnings that `briefing check` tells and no build. Where
somebody has looked for what is missing and did not find it, that is a notice and no warning.
"""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from generator.link.lacks import lacks
from generator.link.moves import day_of
from generator.link.searched import last_seen
from generator.link.site import Site
from generator.link.status import Status
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Record, Ruling


@dataclass(frozen=True, slots=True)
class _Missing:
    """What is missing, where, what would help; `searched`: until when it was looked for, None where it was not."""

    spot: Spot
    message: str
    hint: str
    searched: PartialDate | None


def missing(site: Site) -> Iterator[Problem]:
    """Steps that must have happened and that no claim tells of, and what is not known of rulings."""
    for one in _missing(site):
        if one.searched is None:
            yield Problem(one.spot, "gap", one.message, one.hint, Severity.WARNING)


def not_found(site: Site) -> Iterator[str]:
    """What is missing though somebody has looked for it, as a check says it at its end."""
    found = [one for one in _missing(site) if one.searched]
    if found:
        yield (
            "1 gap was looked for and not found:"
            if len(found) == 1
            else (f"{len(found):,} gaps were looked for and not found:")
        )
        yield from (
            f"  {one.spot}: {one.message}; looked for until {one.searched.words}" for one in found if one.searched
        )


def unchecked(site: Site, today: datetime.date) -> Iterator[Problem]:
    """Statuses that nobody has looked at for longer than `recheck` of site.yaml, at the case."""
    for status in _every(site):
        claims = (claim for claim in site.about.get(status.person, ()) if claim.case == status.case)
        seen = last_seen(status.checked, claims, site.entries)
        age = (today - seen).days if seen else None
        if age is None or age > site.settings.recheck:
            step = status.positions[0].taken
            since = f"since {PartialDate.parse(str(seen)).words}, {age:,} days ago" if seen else "as far as is known"
            shown = f"{status.person} ({step.step.status}, {step.date.words})"
            message = f"nobody has looked at the status of {shown} {since}"
            hint = f"look for what happened since, and write `checked: {today}`"
            yield Problem(site.entries[status.case].spot("checked"), "recheck", message, hint, Severity.WARNING)


def _missing(site: Site) -> Iterator[_Missing]:
    for status in _every(site):
        for gap in status.gaps:
            entry, data = site.entries[gap.claim.brief], gap.claim.data
            when = day_of(gap.claim).words
            message = f"{status.person}: no {gap.missing} is known before this {data.event} ({when})"
            hint = (
                "add the claim that tells of it, or look for it and write `checked` in the case; until then the reader "
                "is shown the gap"
            )
            spot = entry.spot("claims", gap.claim.mark, "event")
            yield _Missing(spot, message, hint, status.checked if status.searched else None)
    for entry in site.folder("rulings"):
        if isinstance(entry.record, Ruling):
            yield from _of_ruling(entry, entry.record)


def _of_ruling(entry: Entry[Record], ruling: Ruling) -> Iterator[_Missing]:
    hint = "say it, or look for it and write `checked`; until then the reader is shown the gap"
    for lack in lacks(ruling):
        spot = entry.spot(lack.key if lack.key in entry.places else "name")
        yield _Missing(spot, f"of this ruling {lack.words}", hint, ruling.checked)


def _every(site: Site) -> Iterator[Status]:
    for statuses in site.statuses.values():
        yield from statuses
