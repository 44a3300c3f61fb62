"""Claims get other ids: in the frontmatter, in the marks, and wherever they are referred to.

In: the text of a brief and what each id is to be called. Out: the text, in which nothing else differs. All at once, so
that two ids can change places. Refuses to choose ids.
"""

import re
from collections.abc import Iterator, Mapping

from generator.convert.again.parts import Parts
from generator.files import outline
from generator.files.outline import Edit, Node
from generator.model.names import CLAIM_ID

REFERENCE = re.compile(r"\[\^([a-z0-9-]{2,24})\]")
# The fields of a claim whose texts are claims, and the fields of listed things that say where.
REFERRING = frozenset({"disputes", "supersedes", "answers"})
POINTING = frozenset({"at", "claim"})


def renamed(parts: Parts, ids: Mapping[str, str]) -> str:
    """The same brief with other ids; what `ids` does not name stays."""
    if not ids:
        return parts.text
    front = outline.apply(parts.front, tuple(_edits(parts, ids))).text
    body = "".join(
        unit.lead + _marked(_referred(unit.text, ids), unit.key if unit.marked else "", ids)
        for unit in parts.body.units.values()
    )
    return parts.head + front + parts.fence + body + parts.body.tail


def referred(parts: Parts) -> frozenset[str]:
    """The claims that something in the brief refers to."""
    found = {match[1] for text in (parts.front, parts.raw_body) for match in REFERENCE.finditer(text)}
    found.update(leaf.data for leaf in _pointers(parts.outline))
    return frozenset(found)


def mentions(data: object, ids: frozenset[str]) -> bool:
    """Whether a value refers to one of these claims."""
    if not ids:
        return False
    if isinstance(data, Mapping):
        return any(mentions(value, ids) for value in data.values())
    if isinstance(data, list):
        return any(mentions(value, ids) for value in data)
    text = str(data)
    return text in ids or any(match[1] in ids for match in REFERENCE.finditer(text))


def _edits(parts: Parts, ids: Mapping[str, str]) -> Iterator[Edit]:
    claims = parts.outline.item("claims")
    for item in claims.value.items if claims else ():
        if item.key in ids:
            yield Edit(item.start, item.end, ids[item.key])
    for leaf in _pointers(parts.outline):
        if leaf.data in ids and CLAIM_ID.fullmatch(leaf.data):
            yield Edit(leaf.start, leaf.end, ids[leaf.data])
    for leaf in outline.leaves(parts.outline):
        written = parts.front[leaf.start : leaf.end]
        if (text := _referred(written, ids)) != written:
            yield Edit(leaf.start, leaf.end, text)


def _pointers(root: Node) -> Iterator[Node]:
    """Texts of the frontmatter that are the id of a claim."""
    for item in root.items:
        for claim in item.value.items if item.key == "claims" else ():
            for field in claim.value.items:
                if field.key in REFERRING:
                    yield from outline.leaves(field.value)
        for entry in item.value.entries:
            yield from (field.value for field in entry.items if field.key in POINTING and not field.value.items)


def _referred(text: str, ids: Mapping[str, str]) -> str:
    return REFERENCE.sub(lambda match: f"[^{ids.get(match[1], match[1])}]", text) if "[^" in text else text


def _marked(text: str, id: str, ids: Mapping[str, str]) -> str:
    if id not in ids:
        return text
    before, _, after = text.rpartition(f"[{id}]")
    return f"{before}[{ids[id]}]{after}"
