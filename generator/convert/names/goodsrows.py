"""How a language writes that a name only says who made the goods: the form of its rows.

In: nothing. Out: a frozen type, and the rows of a list of names that follows its goods. Refuses to know any words.
"""

import re
from dataclasses import dataclass

from generator.convert.names.spelling import UPPER

BRAND = rf"i?[{UPPER}][\w-]{{0,30}}(?: [{UPPER}\d][\w-]{{0,20}}){{0,2}}"
"""A name in a list of makers, perhaps with that of its product; `iPhones`, too."""

Row = tuple[str, re.Pattern[str], re.Pattern[str]]
"""What it is called, what stands before the name (searched up to its start), and after it (matched at its end)."""


@dataclass(frozen=True, slots=True)
class Goods:
    """Where a name is that of goods; and what makes no product of a name that goes on with a capital."""

    rows: tuple[Row, ...]
    no_product: re.Pattern[str]


def row(name: str, before: str, after: str) -> Row:
    """A row of two patterns."""
    return name, re.compile(rf"(?:{before})$"), re.compile(after)


def listed(name: str, head: str, joined: str, ends: str, alone: str | None = None) -> tuple[Row, ...]:
    """Goods, then names: the first, those between commas while the list goes on, and the last where it `ends`.

    `alone`: what follows a name that is the only one, if not what ends a list.
    """
    head, some = rf"(?:{head})", rf"{BRAND}(?:, {BRAND}){{0,5}}"
    goes_on = rf"(?:, {BRAND}){{0,5}},? (?:{joined}) {BRAND}"
    return (
        row(name, head, rf"(?={goes_on})|{ends if alone is None else alone}"),
        row(f"{name}, listed", rf"{head}{some}, ", goes_on),
        row(f"{name}, last", rf"{head}{some},? (?:{joined}) ", ends),
    )


def before_goods(joined: str, goods: str) -> str:
    """After a name: goods, at once or where a list of names has ended."""
    return rf"(?:(?:, {BRAND}){{0,5}},? (?:{joined}) {BRAND})? (?:\d{{2,4}} )?{goods}"
