"""When somebody last looked, and whether that was after everything that is known.

In: claims and entries. Out: days. Refuses to know what was looked for, and what today is.
"""

import datetime
from collections.abc import Iterable, Mapping

from generator.link.claims import Claim
from generator.model.content import Entry
from generator.model.dates import PartialDate
from generator.model.records import Record, Source


def last_seen(
    checked: PartialDate | None, claims: Iterable[Claim], entries: Mapping[str, Entry[Record]]
) -> datetime.date | None:
    """The day of `checked`, else that of the latest claim or source; None where nothing says when."""
    return day(checked) if checked else newest(claims, entries)


def searched(checked: PartialDate | None, claims: Iterable[Claim], entries: Mapping[str, Entry[Record]]) -> bool:
    """Whether somebody looked, and no claim and no source is newer: what is missing was looked for and not found."""
    looked = day(checked) if checked else None
    latest = newest(claims, entries)
    return looked is not None and (latest is None or looked >= latest)


def newest(claims: Iterable[Claim], entries: Mapping[str, Entry[Record]]) -> datetime.date | None:
    """The day of the latest of these claims or of their sources."""
    known = list(claims)
    dates = [date for claim in known for date in (claim.data.date, claim.data.as_of)]
    sources = (entries[proof.source].record for claim in known for proof in claim.proofs if proof.source in entries)
    dates += [record.date for record in sources if isinstance(record, Source)]
    return max((found for date in dates if date and (found := day(date))), default=None)


def day(date: PartialDate) -> datetime.date | None:
    """The first day it can be, of a bound the day next to it; None where nothing is known."""
    iso = date.latest if date.bound == "before" else date.earliest
    return None if iso[:4] in ("0000", "9999") else datetime.date.fromisoformat(iso)
