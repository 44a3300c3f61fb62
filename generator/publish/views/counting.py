"""Numbers of things in words: one whole phrase for one of them, another for several.

In: a number and the phrases, with the place of the number in each. Out: words. Refuses to build a plural from parts.
"""

from typing import NamedTuple


class Phrases(NamedTuple):
    """What is said of one and of several; `{count}` is the number."""

    one: str
    several: str


CLAIMS = Phrases("{count} claim", "{count} claims")
MORE = Phrases("{count} more", "{count} more")
ENTRIES = Phrases("{count} entry", "{count} entries")


def counted(number: int, phrases: Phrases) -> str:
    """`1 claim`, `1,206 claims`."""
    return (phrases.one if number == 1 else phrases.several).format(count=f"{number:,}")
