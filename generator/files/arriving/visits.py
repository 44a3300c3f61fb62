"""Whether an address still leads to what it led to.

In: an address and a visitor. Out: what came of it, in one word, with where it has moved to. What is taken away, what is
not for us and what cannot be told now are kept apart. Refuses to keep anything of what was read.
"""

import http.client
import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from generator.files.arriving import addresses
from generator.files.arriving.addresses import Refused
from generator.files.arriving.fetch import Seen, Visitor
from generator.model.visited import State

MOST_BYTES = 65_536  # of a page, to see whether it says that it is none
LONGEST_WAIT = 30  # seconds that a host may ask us to wait before we leave it for another day
_BUSY, _CLOSED = (429, 503), (401, 402, 403, 405, 406, 407, 418, 451)
_TITLE = re.compile(rb"<(?:title|h1)\b[^<>]{0,300}>([^<]{0,300})", re.IGNORECASE)
# What such a page has as its title or headline; a headline of the news may hold the same words.
_SAYS_SO = re.compile(
    r"\W*(?:(?:error|erreur|fehler|fout|oops)\W{1,3})?(?:404\W{0,3}(?:$|\W\s|error\b|page\b|not\b)|not found\W{0,3}$"
    r"|(?:(?:this|the|that) )?(?:page|site|file|article|document) (?:(?:could|can|was|is|does) )?(?:not|no longer) "
    r"(?:be )?(?:found|exists?|available)|(?:deze )?pagina (?:is )?niet (?:meer )?(?:gevonden|beschikbaar)"
    r"|(?:cette )?page (?:introuvable|non trouvée|n['’]existe (?:pas|plus))|seite (?:wurde )?nicht gefunden"
    r"|página no encontrada|pagina non trovata)",
    re.IGNORECASE,
)
_HOMES = frozenset({"", "/", "/index.html", "/index.htm", "/index.php", "/home", "/404", "/404.html", "/error"})


@dataclass(frozen=True, slots=True)
class Visit:
    """What came of it; `to` where it has moved for good, `wait` the seconds that its host asks for."""

    state: State
    to: str = ""
    wait: float = 0


def visit(address: str, visitor: Visitor) -> Visit:
    """Ask once, and once more where the host asks us to wait a little."""
    first = _asked(address, visitor)
    if first.state is not State.BUSY or not 0 < first.wait <= LONGEST_WAIT:
        return first
    visitor.policy.wait(first.wait)
    return _asked(address, visitor)


def archived(address: str, archive: str, visitor: Visitor) -> str:
    """The copy of an address that a web archive sends us on to from `archive` + address; empty where it has none."""
    try:
        seen = visitor.look(f"{archive}{address}", 1)
    except (Refused, OSError, http.client.HTTPException):
        return ""
    there = seen.address.startswith(archive) and seen.address != f"{archive}{address}"
    return seen.address if seen.status == 200 and there else ""


def _asked(address: str, visitor: Visitor) -> Visit:
    try:
        seen = visitor.look(address, MOST_BYTES)
    except Refused:
        return Visit(State.CLOSED)
    except (OSError, http.client.HTTPException):
        return Visit(State.FAILED)
    match seen.status:
        case 404:
            return Visit(State.MISSING)
        case 410:
            return Visit(State.GONE)
        case status if status in _BUSY:
            return Visit(State.BUSY, wait=_seconds(seen.later))
        case status if status in _CLOSED:
            return Visit(State.CLOSED)
        case 200:
            return _found(address, seen)
        case _:
            return Visit(State.FAILED)


def _found(address: str, seen: Seen) -> Visit:
    before, after = urlsplit(address), urlsplit(seen.address)
    if before.path not in _HOMES and after.path in _HOMES and after.path != before.path and not after.query:
        return Visit(State.SOFT)
    if any(_SAYS_SO.match(words.decode("utf-8", "replace").strip()) for words in _TITLE.findall(seen.data)):
        return Visit(State.SOFT)
    elsewhere = seen.moved and addresses.key(address) != addresses.key(seen.address)
    return Visit(State.MOVED, seen.address) if elsewhere else Visit(State.OK)


def _seconds(later: str) -> float:
    """A host says in seconds how long to wait, or till when: a date is left for another day."""
    if later.strip().isdecimal() and len(later) < 10:
        return float(later)
    try:
        parsedate_to_datetime(later)
    except ValueError:
        return 0
    return LONGEST_WAIT + 1
