"""What an editor should look into, though nothing is wrong: missing steps, and statuses that nobody has looked at.

In: a site, and the day of today where somebody says it. Out: warnings that `briefing check` tells and no build.
"""

import datetime
from collections.abc import Iterator

from generator.link.moves import day_of
from generator.link.site import Site
from generator.link.status import Status
from generator.model.dates import PartialDate
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Source


def missing(site: Site) -> Iterator[Problem]:
    """Steps that must have happened and that no claim tells of, at the step that needs them."""
    for status in _every(site):
        for gap in status.gaps:
            entry, data = site.entries[gap.claim.brief], gap.claim.data
            when = day_of(gap.claim).words
            message = f"{status.person}: no {gap.missing} is known before this {data.event} ({when})"
            hint = "add the claim that tells of it; until then the reader is shown the gap"
            yield Problem(entry.spot("claims", gap.claim.mark, "event"), "gap", message, hint, Severity.WARNING)


def unchecked(site: Site, today: datetime.date) -> Iterator[Problem]:
    """Statuses that nobody has looked at for longer than `recheck` of site.yaml, at the case."""
    for status in _every(site):
        seen = _last_seen(status, site)
        age = (today - seen).days if seen else None
        if age is None or age > site.settings.recheck:
            step = status.positions[0].taken
            since = f"since {PartialDate.parse(str(seen)).words}, {age:,} days ago" if seen else "as far as is known"
            shown = f"{status.person} ({step.step.status}, {step.date.words})"
            message = f"nobody has looked at the status of {shown} {since}"
            hint = f"look for what happened since, and write `checked: {today}`"
            yield Problem(_spot(status, site), "recheck", message, hint, Severity.WARNING)


def _every(site: Site) -> Iterator[Status]:
    for statuses in site.statuses.values():
        yield from statuses


def _spot(status: Status, site: Site) -> Spot:
    return site.entries[status.case].spot("checked")


def _last_seen(status: Status, site: Site) -> datetime.date | None:
    """When somebody last looked: as the case says, else when the latest claim was made; the first day it can be."""
    if status.checked:
        return _day(status.checked)
    claims = [claim for claim in site.about.get(status.person, ()) if claim.case == status.case]
    dates = [date for claim in claims for date in (claim.data.date, claim.data.as_of)]
    records = (site.entries[proof.source].record for claim in claims for proof in claim.proofs)
    dates += [record.date for record in records if isinstance(record, Source)]
    return max((day for date in dates if date and (day := _day(date))), default=None)


def _day(date: PartialDate) -> datetime.date | None:
    """Of a bound the day next to it; None where nothing is known."""
    day = date.latest if date.bound == "before" else date.earliest
    return None if day[:4] in ("0000", "9999") else datetime.date.fromisoformat(day)
