"""Visiting: whether what the content leads to on the web is still there. Only when somebody asks for it.

In: a site, the project's folder, a visitor and today's date. Out: `content/links.lock`, and a warning at each address
that leads to nothing any more, or elsewhere. Hosts take turns, and one that is busy is left alone. A build needs none
of this.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain, zip_longest
from pathlib import Path
from urllib.parse import urlsplit

from generator.files import content
from generator.files.arriving.fetch import Visitor
from generator.files.arriving.visits import archived, visit
from generator.files.writing import replace_text
from generator.link.outward import Outward, outward
from generator.link.site import Site
from generator.model import visited
from generator.model.problems import Problem, Severity
from generator.model.visited import LOST, Known, State

ARCHIVE = "https://web.archive.org/web/"
FRESH = 30  # days for which a good answer is good enough


@dataclass(frozen=True, slots=True)
class Trip:
    """How to go: with whom, on which day (`YYYY-MM-DD`), and which archive to ask for copies; none where empty."""

    visitor: Visitor
    today: str
    archive: str = ARCHIVE
    fresh: int = FRESH


def external(site: Site, root: Path, trip: Trip, progress: Callable[[str, int, int], None]) -> tuple[Problem, ...]:
    """Ask for every address that is not fresh, write down what came of it, and tell what is lost."""
    places: dict[str, list[Outward]] = defaultdict(list)
    for entry in site.entries.values():
        for one in outward(entry):
            places[one.address.partition("#")[0]].append(one)
    known, _ = content.links_of(root)
    # What the content does not lead to any more is forgotten.
    known = {address: one for address, one in known.items() if address in places}
    due = [address for address in sorted(places) if not _is_fresh(known.get(address), trip)]
    busy: set[str] = set()
    try:
        for number, address in enumerate(_in_turns(due), 1):
            if (host := urlsplit(address).hostname or "") not in busy:
                known[address] = _learnt(address, known.get(address), trip)
                busy |= {host} if known[address].state is State.BUSY else set()
            progress("visit", number, len(due))
    finally:  # whoever has waited long and goes away is not to wait again
        if places or (root / visited.PATH).exists():
            replace_text(content.inside(root, visited.PATH), visited.write(known))
    return tuple(chain.from_iterable(_told(known[address], places[address]) for address in sorted(known)))


def _is_fresh(known: Known | None, trip: Trip) -> bool:
    if known is None or known.state not in (State.OK, State.GONE):
        return False
    try:
        age = date.fromisoformat(trip.today) - date.fromisoformat(known.day)
    except ValueError:  # no day of the calendar, as whoever wrote into the file by hand may have it
        return False
    return 0 <= age.days < trip.fresh


def _in_turns(due: Iterable[str]) -> Iterator[str]:
    """One of each host, then the next of each: the pause that a host is due is spent on others."""
    by_host: dict[str, list[str]] = defaultdict(list)
    for address in due:
        by_host[urlsplit(address).hostname or ""].append(address)
    for row in zip_longest(*by_host.values()):
        yield from (address for address in row if address)


def _learnt(address: str, before: Known | None, trip: Trip) -> Known:
    found = visit(address, trip.visitor)
    copy = before.archived if before else ""
    if trip.archive and not copy and not address.startswith(trip.archive):
        copy = archived(address, trip.archive, trip.visitor)
    return Known(found.state, trip.today, copy, found.to)


def _told(known: Known, places: Iterable[Outward]) -> Iterator[Problem]:
    found = _SAYS.get(known.state)
    if found is None:
        return
    rule, message, hint = found
    if known.state in LOST and known.archived:
        hint = f"an archived copy is at {known.archived}"
    for one in places:
        words = message.format(address=one.address, to=known.to)
        yield Problem(one.spot, rule, words, hint.format(to=known.to), Severity.WARNING)


_LOOK = "look for its new address, or for a copy in a web archive, and write that under `archived`"


def _says(rule: str, message: str, hint: str) -> tuple[str, str, str]:
    return rule, message, hint


_SAYS: dict[State, tuple[str, str, str]] = {
    State.MISSING: _says("dead-link", "{address} is not there any more (404)", _LOOK),
    State.GONE: _says("dead-link", "{address} was taken away on purpose (410)", _LOOK),
    State.SOFT: _says(
        "dead-link",
        "{address} answers with a page that is not the one (it says so, or is the first one)",
        _LOOK,
    ),
    State.MOVED: _says(
        "moved-link",
        "{address} has moved for good to {to}",
        "make sure that it is the same, and write {to}",
    ),
    State.CLOSED: _says("unsure-link", "{address} is not for programs, or not public", "open it in a browser"),
    State.BUSY: _says("unsure-link", "{address} is busy: its host asks to come again later", "check again another day"),
    State.FAILED: _says("unsure-link", "{address} gives no answer that can be read", "open it in a browser"),
}
