"""What the words and names around a person make of them in a story.

In: the sentences of an article with what they name. Out: roles. A title beside the name says most; then whom somebody
is said to be of or for: `Jo Roe, of the police`. Refuses to choose where an article says two things.
"""

from collections.abc import Iterable, Iterator, Mapping

from generator.convert.claims import positions, shapes
from generator.convert.claims.speakers import Spoken
from generator.convert.names.identity import Thing
from generator.convert.tongue import Tongue
from generator.model.vocabulary import Role


def roles(sentences: Iterable[Spoken], things: Mapping[str, Thing], tongue: Tongue) -> dict[str, Role]:
    """The role of each person who has one; ids are `people/stem`."""
    titled = {id: role for id, thing in things.items() if (role := positions.role(thing, tongue))}
    signs = shapes.signs(things, titled, tongue)
    said: dict[str, set[Role]] = {}
    for spoken in sentences if tongue.posts else ():
        for id, role in _said(spoken, signs, tongue):
            said.setdefault(id, set()).add(role)
    return {id: next(iter(those)) for id, those in said.items() if len(those) == 1} | titled


def _said(spoken: Spoken, signs: Mapping[str, str], tongue: Tongue) -> Iterator[tuple[str, Role]]:
    people = [one for one in spoken.mentions if one.id.startswith("people/")]
    text = shapes.shape(spoken.text, spoken.mentions, signs) if people else ""
    for _, (role, _), match in tongue.posts.finditer(text) if people else ():
        start, end = match.span("who")
        yield from ((one.id, role) for one in people if start <= one.start and one.end <= end)
