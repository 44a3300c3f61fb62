"""The rules of one publisher → which lines they know.

In: phrases that people wrote down for a host, and a line. Out: the phrase that knows the line, or nothing. Refuses
patterns: phrases are untrusted, so that they are compared as they stand, without case and accents. Phrases are for
short lines.
"""

from collections.abc import Mapping
from urllib.parse import urlsplit

from generator.model.names import fold
from generator.model.settings import PublisherRules

_MOST_SIGNS = 300


def of(table: Mapping[str, PublisherRules], address: str) -> PublisherRules | None:
    """The rules for the host of an address, or for the nearest host above it; None where there are none."""
    try:
        host = (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return None
    while host and host not in table:
        host = host.partition(".")[2]
    return table.get(host)


def phrase(rules: PublisherRules | None, text: str) -> str:
    """The phrase by which the publisher's rules know a line; empty where none does."""
    if rules is None or len(text) > _MOST_SIGNS:
        return ""
    line = fold(text)
    known = [one for one in rules.equals if fold(one) == line]
    known += [one for one in rules.starts if line.startswith(fold(one))]
    known += [one for one in rules.contains if fold(one) in line]
    return known[0] if known else ""
