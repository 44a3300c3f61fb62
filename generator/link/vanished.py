"""Two states of a site → what is not shown any more, and what editors decide otherwise.

In: the site before and after. Out: findings. What is gone has no place in the state after: it is told at the top of its
file. Refuses to know why.
"""

from collections.abc import Iterator
from typing import Any

from generator.link.site import Site
from generator.model.content import Entry
from generator.model.findings import Finding
from generator.model.problems import Spot
from generator.model.records import Record


def gone(before: Site, after: Site) -> Iterator[Finding]:
    """Entries and statements that nobody finds any more; of a person that is told as such, of a new name not at all."""
    renamed = {f"{entry.folder}/{old}" for entry in after.entries.values() for old in entry.record.formerly}
    for id, entry in before.entries.items():
        if id not in after.entries and id not in renamed and not id.startswith(("people/", "settlements/")):
            yield Finding(Spot(entry.path), "gone", f"{id} was shown, and is not any more")
    moved = {place for key in after.former.places for place in after.former.places[key]}
    lost: dict[str, list[str]] = {}
    for key, claim in before.claims.items():
        now = after.claims.get(key)
        silent = now.data.retracted is not None if now else (claim.key.partition("#")[0], claim.mark) not in moved
        if silent and claim.brief in after.entries and not claim.data.retracted:
            lost.setdefault(claim.brief, []).append(claim.mark)
    for brief, marks in lost.items():
        yield Finding(Spot(after.entries[brief].path), "gone", f"said no more in {brief}: {', '.join(marks)}")


def settled(before: Site, after: Site) -> Iterator[Finding]:
    """Settlements that are new, other than before, or gone."""
    for entry in after.folder("settlements"):
        old = before.entries.get(entry.id)
        if old is None:
            yield Finding(entry.spot("title"), "settlement", f"{entry.id} is new")
        elif said(old) != said(entry):
            yield Finding(differs(old, entry), "settlement", f"{entry.id} is changed")
    for entry in before.folder("settlements"):
        if entry.id not in after.entries:
            yield Finding(Spot(entry.path), "settlement", f"{entry.id} is gone")


def said(entry: Entry[Record]) -> tuple[Any, str]:
    """What a file says, its places left out."""
    return entry.record, "".join(getattr(part, "text", str(part)) for part in entry.body.parts)


def differs(old: Entry[Record], entry: Entry[Record]) -> Spot:
    """The first field that is another, or the top of the file."""
    then, now = dict(old.record), dict(entry.record)
    field = next((name for name in now if then.get(name) != now[name]), "")
    return entry.spot(field) if field else Spot(entry.path)
