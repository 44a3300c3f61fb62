"""Mentions → those that are meant themselves: whoever only made the goods of a story has no part in it.

In: the texts of an article, the mentions of each, and what is known. Out: the mentions without companies whose names
only say of which make something is (`Nokia handsets`). A company that is called like a network of the article keeps
its goods: they are the network's. Refuses to judge a company that nobody knew before: the text itself spoke of it.
"""

import re
from collections.abc import Container, Sequence

from generator.convert.names.goodsrows import BRAND, Goods
from generator.convert.sentences import readable
from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention
from generator.model.names import fold

_GOES_ON = re.compile(rf" {BRAND}")
_REACH = 200  # signs before a name that are looked at
_SHORTEST = 3  # letters of a word that two names may share by more than chance


def without(
    texts: Sequence[str], rows: Sequence[Sequence[Mention]], known: Container[str], tongue: Tongue
) -> list[tuple[Mention, ...]]:
    """The mentions of each text but those of makers; `known`: ids of what was known before."""
    if tongue.goods is None:
        return [tuple(row) for row in rows]
    own = {
        first
        for text, row in zip(texts, rows, strict=True)
        for mention in row
        if mention.id.startswith("networks/") and (first := _first(text, mention)) not in tongue.ordinary
    }
    return [
        tuple(
            one
            for one in row
            if not (one.id.startswith("companies/") and one.id in known and readable(text))
            or _first(text, one) in own
            or not _makes(text, one, row, tongue.goods, tongue)
        )
        for text, row in zip(texts, rows, strict=True)
    ]


def _first(text: str, mention: Mention) -> str:
    """The first word of a name, in small letters; a very short one is no word."""
    words = fold(text[mention.start : mention.end]).split()
    return words[0] if words and len(words[0]) >= _SHORTEST else ""


def _makes(text: str, one: Mention, row: Sequence[Mention], goods: Goods, tongue: Tongue) -> bool:
    """Whether a name only qualifies goods."""
    before = text[max(0, one.start - _REACH) : one.start]
    framed = any(ahead.search(before) and behind.match(text, one.end) for _, ahead, behind in goods.rows)
    return framed or _is_product(text, one, row, goods, tongue)


def _is_product(text: str, one: Mention, row: Sequence[Mention], goods: Goods, tongue: Tongue) -> bool:
    """`Nokia Example 5`: not so where a firm, a post, a day or somebody else's name goes on."""
    longer = _GOES_ON.match(text, one.end)
    if not longer or goods.no_product.match(text, one.end + 1):
        return False
    word = longer[0].split()[0].casefold()
    return word not in tongue.ordinary and all(not one.end <= other.start < longer.end() for other in row)
