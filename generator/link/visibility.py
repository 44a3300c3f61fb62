"""How far the name of a person or a company is shown, and whether what its file says of that is true.

In: entries, and the positions of people. Out: whether search engines may list a page, and problems. Refuses to know
pages and addresses.
"""

import re
from collections.abc import Iterable, Sequence

from generator.link.status import Status
from generator.model.content import Entry
from generator.model.editing import Show
from generator.model.problems import Problem
from generator.model.records import Company, Person, Record

_INITIALS = re.compile(r"[^\W\d_]{1,2}\.(?:[ -]?[^\W\d_]{1,2}\.){0,8}")


def indexed(entry: Entry[Record], statuses: Sequence[Status] = ()) -> bool:
    """Whether search engines may list the page of an entry; of a person, by default after a final conviction only."""
    record = entry.record
    if not isinstance(record, (Person, Company)):
        return True
    if record.show is None:
        return isinstance(record, Company) or any(status.guilty for status in statuses)
    return record.show is Show.INDEX


def names_shown(entries: Iterable[Entry[Record]]) -> Iterable[Problem]:
    """`index` has a reason; where a name was withdrawn or cut to initials, no other form of it is left."""
    for entry in entries:
        record = entry.record
        if not isinstance(record, (Person, Company)) or record.show is None:
            continue
        if record.show is Show.INDEX and not record.show_reason:
            message = "`show: index` brings a name into search engines, and nothing says why"
            yield Problem(entry.spot("show"), "show-reason", message, "write the reason in `show_reason`")
        if record.show not in (Show.INITIALS, Show.WITHDRAWN):
            continue
        how = "--initials" if record.show is Show.INITIALS else '--label "a neutral description"'
        hint = f"briefing withdraw {entry.id} {how}: it takes the name out of every file"
        if record.show is Show.INITIALS and not _INITIALS.fullmatch(record.name):
            message = f"`show: initials`, and `{record.name}` is no initials"
            yield Problem(entry.spot("name"), "show-name", message, hint)
        for key in ("aliases", "ambiguous"):
            if getattr(record, key):
                message = f"`show: {record.show}`, and `{key}` still says what else it is called"
                yield Problem(entry.spot(f"{key}@"), "show-name", message, hint)
