"""A brief taken apart: its fences, its frontmatter as an outline, its body as units.

In: the text of a brief. Out: the parts, which put together give the text again; or what stands in the way. Refuses to
judge what is in them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.convert.again import units
from generator.convert.again.units import Body
from generator.files import frontmatter, outline, yamltext
from generator.files.outline import Node, Unreadable

_FILE = "brief"


@dataclass(frozen=True, slots=True)
class Parts:
    """`head` and `fence` are the lines of the fences; between them stands `front`, under them `raw_body`."""

    text: str
    head: str
    front: str
    fence: str
    raw_body: str
    outline: Node
    body: Body

    @property
    def claims(self) -> Mapping[str, Any]:
        """The data of the claims by id; none where they are no mapping."""
        found = self.outline.data.get("claims")
        return found if isinstance(found, Mapping) else {}


@dataclass(frozen=True, slots=True)
class Obstacle:
    """Why a brief cannot be taken apart, and in which of its lines."""

    line: int
    why: str


def read(text: str) -> Parts | Obstacle:
    """The parts of a brief."""
    split = frontmatter.split(text, _FILE)
    if split.problems:
        return Obstacle(1, split.problems[0].message)
    start = text.index("\n") + 1
    end = start + (len(split.yaml) + 1 if split.above > 2 else 0)
    under = text.find("\n", end) + 1 or len(text)
    try:
        front = outline.read(text[start:end])
    except (Unreadable, RecursionError):
        found = yamltext.parse(text[start:end], _FILE, above=1).problems
        return Obstacle(found[0].spot.line, found[0].message) if found else Obstacle(2, "the frontmatter is unreadable")
    return Parts(
        text, text[:start], text[start:end], text[end:under], text[under:], front, units.take_apart(text[under:])
    )
