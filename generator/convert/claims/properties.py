"""A part of a sentence → the properties that a claim may carry: figures and relations.

In: a part of a sentence with its amounts and mentions, the tables of its language and the project's table of
properties. Out: key and value. Refuses any key that is not in the project's table, any figure that our own writing
cannot say, and a relation whose owner is not sure.
"""

from collections.abc import Iterator, Mapping, Sequence

from generator.convert.amounts.figures import Amount, joined
from generator.convert.claims.parts import Part
from generator.convert.claims.speakers import Spoken
from generator.convert.tongue import RelationCue, Tongue
from generator.model.gazetteer import Mention
from generator.model.settings import Property


def find_all(
    spoken: Spoken, part: Part, about: Sequence[str], table: Mapping[str, Property], tongue: Tongue
) -> Iterator[tuple[str, str]]:
    """Figures, then relations of whom alone the claim is about, each key once."""
    amounts = [one for one in spoken.amounts if part.holds(one.start)]
    mentions = [one for one in spoken.mentions if part.holds(one.start)]
    given = dict(find(spoken.text, amounts, table, tongue))
    for key, owner, value in relations(spoken.text, mentions, table, tongue):
        rivals = [id for id in about if id not in (owner, value) and id.startswith(owner.partition("/")[0])]
        if not rivals:
            given.setdefault(key, value)
    yield from given.items()


def find(
    text: str, amounts: Sequence[Amount], table: Mapping[str, Property], tongue: Tongue
) -> Iterator[tuple[str, str]]:
    """The figures that a pattern sees; the first amount for each key."""
    given = set()
    for place, amount in enumerate(amounts):
        high = amounts[place + 1] if place + 1 < len(amounts) else None
        span = joined(amount, high) if high and tongue.range.fullmatch(text[amount.end : high.start]) else ""
        before = tongue.bound.sub("", text[: amount.start])
        for cue in tongue.properties:
            fits = cue.measure is amount.measure and cue.after.match(text, amount.end) and cue.before.search(before)
            if fits and cue.key in table and cue.key not in given and (figure := span or amount.figure):
                given.add(cue.key)
                yield cue.key, figure
                break


def relations(
    text: str, mentions: Sequence[Mention], table: Mapping[str, Property], tongue: Tongue
) -> Iterator[tuple[str, str, str]]:
    """What one named thing is to another: key, owner, value."""
    if "based-in" in table and (seat := _seat(text, mentions, tongue)):
        yield "based-in", *seat
    for cue in tongue.relations:
        values = {pair for first, second in _pairs(mentions) if (pair := _related(text, first, second, cue))}
        if cue.key in table and len(values) == 1:
            yield cue.key, *values.pop()


def _seat(text: str, mentions: Sequence[Mention], tongue: Tongue) -> tuple[str, str] | None:
    """`based in` a place, of one company or network that was named before it."""
    for mention in mentions:
        if mention.id.startswith("places/") and tongue.based_in.search(text[: mention.start]):
            owners = {m.id for m in mentions if m.end < mention.start and m.id.startswith(("companies/", "networks/"))}
            return (owners.pop(), mention.id) if len(owners) == 1 else None
    return None


def _pairs(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Each mention with the next two."""
    for place, first in enumerate(mentions):
        for second in mentions[place + 1 : place + 3]:
            yield first, second


def _related(text: str, first: Mention, second: Mention, cue: RelationCue) -> tuple[str, str] | None:
    owner, other = (second, first) if cue.turned else (first, second)
    kinds = owner.id.startswith(cue.owner) and other.id.startswith(cue.other)
    fits = kinds and first.end <= second.start and cue.between.fullmatch(text[first.end : second.start])
    return (owner.id, other.id) if fits else None
