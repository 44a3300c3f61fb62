"""Links out of the site, as they stand in the content: whether any of them hides where it leads.

In: entries. Out: every outward address with its place, and problems of those that mislead. Refuses to visit anything.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from generator.model import hosts
from generator.model.content import Entry
from generator.model.problems import Problem, Severity, Spot
from generator.model.records import Record

# Fields that hold the address of a page. Where something was `seen_at` is told, and no link.
ADDRESSES = ("address", "archived")


@dataclass(frozen=True, slots=True)
class Outward:
    """An address out of the site, its place, and the words of the link where it is one."""

    address: str
    spot: Spot
    words: str = ""
    key: str = ""


def outward(entry: Entry[Record]) -> Iterator[Outward]:
    """Every address that an entry leads to, in its fields and its texts."""
    for key in ADDRESSES:
        if address := getattr(entry.record, key, None):
            yield Outward(address, entry.spot(key), "", key)
    for inline in (*entry.summary.inlines, *entry.body.inlines):
        for span in inline.of("link"):
            if span.value.startswith(("https://", "http://")):
                words = inline.text[span.start : span.end]
                yield Outward(span.value, Spot(entry.path, span.line, span.column), words)


def misleading(entries: Iterable[Entry[Record]]) -> Iterator[Problem]:
    """Addresses that lead elsewhere than a reader would think."""
    for entry in entries:
        for one in outward(entry):
            yield from _misleading(one)


def _misleading(one: Outward) -> Iterator[Problem]:
    try:
        parts = urlsplit(one.address)
        host = parts.hostname or ""
    except ValueError as error:
        yield Problem(one.spot, "link", f"`{one.address}` is no address: {error}", "write it as a browser shows it")
        return
    if "@" in parts.netloc:
        # It may be a password: it is not said again.
        message = f"what stands before the `@` is no host: this leads to {host}"
        yield Problem(one.spot, "link-user", message, "write the address without what stands before the `@`")
    if hosts.is_number(host):
        yield Problem(one.spot, "link-ip", f"{host} is a bare IP address: nobody can tell whose it is", _seen(one))
    elif scripts := hosts.mixed(host):
        message = f"`{hosts.shown_as(host)}` mixes letters of {' and '.join(scripts)}, to look like another host"
        yield Problem(one.spot, "link-lookalike", message, _verify(parts))
    elif hosts.is_disguised(host):
        message = f"`{hosts.shown_as(host)}` is written in letters that look like Latin ones"
        yield Problem(one.spot, "link-lookalike", message, _verify(parts), Severity.WARNING)
    elif hosts.is_shortener(host):
        hint = "open it, and write the address at which it ends"
        message = f"{host} only sends on, and may send elsewhere tomorrow"
        yield Problem(one.spot, "link-shortener", message, hint, Severity.WARNING)
    told = [name for name in hosts.named(one.words) if host and not hosts.same(name, host)]
    if told:
        hint = "let the words and the target name the same host, or name none"
        yield Problem(one.spot, "link-text", f"the words say {told[0]}, and the link leads to {host}", hint)


def _seen(one: Outward) -> str:
    return "write it under `seen_at`, which is told and not linked" if one.key else "link the page of whoever it is"


def _verify(parts: SplitResult) -> str:
    return f"make sure whose it is, and link another page of theirs; in ASCII it is {_ascii(parts.hostname or '')}"


def _ascii(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:
        return ascii(host)
