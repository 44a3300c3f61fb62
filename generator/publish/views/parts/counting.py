"""Numbers of things in words: one whole phrase for one of them, another for several.

In: a number and the page. Out: words. Refuses to build a plural from parts.
"""

from generator.publish.language import Language


def claims(number: int, language: Language) -> str:
    """`1 claim`, `1,206 claims`."""
    return language.plural("%(number)s claim", "%(number)s claims", number)


def entries(number: int, language: Language) -> str:
    """`1 entry`, `1,206 entries`."""
    return language.plural("%(number)s entry", "%(number)s entries", number)


def cases(number: int, language: Language) -> str:
    """`1 case`, `1,206 cases`."""
    return language.plural("%(number)s case", "%(number)s cases", number)


def steps(number: int, language: Language) -> str:
    """`1 step`, `264 steps`."""
    return language.plural("%(number)s step", "%(number)s steps", number)


def more(number: int, language: Language) -> str:
    """How many are left out: `12 more`; nothing where nothing is."""
    return language.plural("%(number)s more", "%(number)s more", number) if number > 0 else ""


def origins(number: int, language: Language) -> str:
    """From how many origins something comes."""
    return language.plural("one source", "%(number)s sources, copies counted once", number)
