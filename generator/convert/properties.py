"""A sentence and its amounts → the properties that a claim may carry.

In: a sentence, its amounts, the tables of its language and the project's table of properties. Out: key and figure.
Refuses any key that is not in the project's table, and any figure that our own writing cannot say.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.convert.figures import Amount, joined
from generator.convert.tongue import Tongue
from generator.model.settings import Property


def find(
    text: str, amounts: Sequence[Amount], table: Mapping[str, Property], tongue: Tongue
) -> Iterator[tuple[str, str]]:
    """The properties that a pattern sees; the first amount for each key."""
    given = set()
    for place, amount in enumerate(amounts):
        high = amounts[place + 1] if place + 1 < len(amounts) else None
        span = joined(amount, high) if high and tongue.range.fullmatch(text[amount.end : high.start]) else ""
        before = tongue.bound.sub("", text[: amount.start])
        for cue in tongue.properties:
            fits = cue.measure is amount.measure and cue.before.search(before) and cue.after.match(text, amount.end)
            if fits and cue.key in table and cue.key not in given and (figure := span or amount.figure):
                given.add(cue.key)
                yield cue.key, figure
