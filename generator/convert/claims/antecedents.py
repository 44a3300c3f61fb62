"""The start of a sentence → whether it goes on about the firm or network spoken of before.

In: the words of a part, the firms and networks that it names. Out: `It`, `The company`, as the text has it, or nothing.
Whatever else the part names, the one before stays meant; but not where the words are followed by a name (`The company,
Example Ltd,`), which says who is meant. Refuses to know who it was.
"""

from collections.abc import Sequence

from generator.convert.tongue import Tongue
from generator.model.gazetteer import Mention

_APART = 2  # signs between `The company` and its name: `, `


def thing(words: str, bodies: Sequence[Mention], tongue: Tongue) -> str:
    """The words that mean who was spoken of before; `words` keeps the places of the whole sentence."""
    start = len(words) - len(words.lstrip())
    begins = tongue.thing_begins.match(words, start)
    named = begins and any(0 <= one.start - begins.end() <= _APART for one in bodies)
    return begins[0] if begins and not named else ""
