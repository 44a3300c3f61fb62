"""The hosts that a site leads to, wherever an address stands: links of a text, fields of an entry, the settings.

In: a site before and after. Out: findings. Refuses to know whether anything is there.
"""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from generator.link.site import Site
from generator.model.findings import Finding
from generator.model.problems import Spot

_ADDRESS = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.-]{0,20}:)?//[^\s<>\"'`\\]{1,2000}|mailto:[^\s<>\"'`\\]{1,500}")


def new(before: Site, after: Site) -> Iterator[Finding]:
    """Hosts to which nothing led before, each where it first stands."""
    known = {host for host, _, _ in _every_host(before)}
    for host, address, spot in _every_host(after):
        if host not in known:
            known.add(host)
            yield Finding(spot, "host", f"`{host}` is a host to which nothing led before: {address[:100]}")


def _every_host(site: Site) -> Iterator[tuple[str, str, Spot]]:
    """Every host that an entry or the settings name, with the address and its place."""
    for text in (site.settings.address, site.settings.repository):
        for host, address in _named(text or ""):
            yield host, address, Spot("content/site.yaml")
    for entry in site.entries.values():
        for keys, text in _texts(dict(entry.record), ()):
            for host, address in _named(text):
                yield host, address, entry.spot(*keys)
        for inline in site.bodies[entry.id].inlines:
            for span in inline.of("link"):
                for host, address in _named(span.value):
                    yield host, address, Spot(entry.path, span.line, span.column)


def _texts(value: Any, keys: tuple[object, ...]) -> Iterator[tuple[tuple[object, ...], str]]:
    """Every text in a record with the keys that lead to it."""
    if isinstance(value, str):
        yield keys, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*keys, key))
    elif isinstance(value, (list, tuple)):
        for number, inner in enumerate(value):
            yield from _texts(inner, (*keys, number))
    elif hasattr(value, "__pydantic_fields__"):
        yield from _texts({**dict(value), **(value.model_extra or {})}, keys)


def _named(text: str) -> Iterator[tuple[str, str]]:
    """The hosts of the addresses in a text; of a mail address that behind its last `@`."""
    for found in _ADDRESS.finditer(text) if ":" in text or "//" in text else ():
        if found[0].startswith("mailto:"):
            host = found[0].partition("?")[0].rpartition("@")[2]
        else:
            try:
                host = urlsplit(found[0]).hostname or ""
            except ValueError:
                host = found[0]  # no address that anybody can read, and so all the more to be looked at
        if host:
            yield host.casefold().removeprefix("www."), found[0]
