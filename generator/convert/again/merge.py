"""Converting again: the last draft, the new one and the brief that people made of it → one brief.

In: three texts. Out: the brief, in which whatever a person wrote, moved or deleted is as that person left it, and
everything else follows the new draft; what both changed; and what followed. A claim enters or leaves in frontmatter and
body together. Refuses to choose between a person and the machine.
"""

from collections import Counter
from dataclasses import dataclass, replace

from generator.convert.again import fieldmerge, parts, renaming, textmerge
from generator.convert.again.fieldmerge import Fates
from generator.convert.again.parts import Obstacle, Parts
from generator.files import outline

WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Conflict:
    """What both changed, `claims.c12.standing` or `body.c12`: its line in the merged text, and both versions."""

    line: int
    what: str
    mine: str
    new: str


@dataclass(frozen=True, slots=True)
class Merged:
    """The brief, what a person should look at, and the paths of what follows the new draft (`whole`: all of it)."""

    text: str
    conflicts: tuple[Conflict, ...] = ()
    changed: tuple[str, ...] = ()
    done: bool = True  # False where nothing could be merged at all, so that the new draft is still to come


def merge(base: str, new: str, mine: str) -> Merged:
    """Bring what the new draft has and the last one had not into the brief. Never raises; what cannot be is said."""
    if new in (base, mine):
        return Merged(mine)
    if mine.startswith("\ufeff"):
        merged = merge(base, new, mine[1:])
        return replace(merged, text=f"\ufeff{merged.text}")
    if mine == base:
        return Merged(new, (), (WHOLE,))
    # A file in which every line ends so is given back so.
    if "\r\n" in mine and mine.count("\r\n") == mine.count("\n"):
        merged = merge(_plain(base), _plain(new), _plain(mine))
        return replace(merged, text=merged.text.replace("\n", "\r\n"))
    read = [parts.read(text) for text in (_plain(base), _plain(new), mine)]
    for whose, one in zip(("the last draft", "the new draft", "the brief"), read, strict=True):
        if isinstance(one, Obstacle):
            line = one.line if whose == "the brief" else 1
            return Merged(mine, (Conflict(line, f"{whose} cannot be read: {one.why}", "", ""),), done=False)
    old, made, ours = (one for one in read if isinstance(one, Parts))
    return _merge(*_renamed(old, made, ours), ours)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n")


def _merge(base: Parts, new: Parts, mine: Parts) -> Merged:
    listed = mine.outline.item("claims")
    if listed and listed.value.data and not mine.claims:
        line = (mine.head + mine.front[: listed.start]).count("\n") + 1
        return Merged(
            mine.text, (Conflict(line, "claims", mine.front[listed.value.start : listed.value.end], ""),), done=False
        )
    body = textmerge.merge(base.body, new.body, mine.body, _touched(base, mine))
    fates = Fates(_refused(base, new, mine, body.marks), frozenset(body.marks - new.claims.keys()))
    try:
        front = fieldmerge.merge(base, new, mine, fates)
    except outline.Unreadable:
        return Merged(mine.text, (Conflict(1, "the frontmatter cannot be merged", mine.front, new.front),), done=False)
    above = mine.head + front.text + mine.fence
    text = above + body.text
    conflicts = [(len(mine.head) + one.at, one.what, one.mine, one.new) for one in front.disputes]
    conflicts += [(len(above) + one.at, _named(one.key), one.mine, one.new) for one in body.disputes]
    told = tuple(Conflict(text.count("\n", 0, at) + 1, what, ours, made) for at, what, ours, made in sorted(conflicts))
    return Merged(text, told, tuple(dict.fromkeys((*front.followed, *map(_named, body.followed)))))


def _named(key: str) -> str:
    """The path of a unit; what has no mark has no name of its own."""
    return "body" if key.startswith("=") else f"body.{key}"


def _refused(base: Parts, new: Parts, mine: Parts, marks: frozenset[str]) -> frozenset[str]:
    """Claims of the new draft that the merged brief does not have."""
    absent = new.claims.keys() - mine.claims.keys()
    return frozenset(id for id in absent if id in base.claims or (id in new.body.marks and id not in marks))


def _touched(base: Parts, mine: Parts) -> frozenset[str]:
    """Claims in whose data a person has written, beside which one has put a comment, or to which one refers."""
    told = renaming.referred(mine) - renaming.referred(base)
    listed = mine.outline.item("claims")
    for index, item in enumerate(listed.value.items if listed else ()):
        same = item.value.data == base.claims.get(item.key)
        if listed and (not same or outline.comment_beside(mine.front, listed.value, index)):
            told |= {item.key}
    return told


def _renamed(base: Parts, new: Parts, mine: Parts) -> tuple[Parts, Parts]:
    """Both drafts with the ids that people gave to claims whose sentence they left as it was."""
    known = base.body.marks | new.body.marks | base.claims.keys() | new.claims.keys()
    theirs = [unit for key, unit in mine.body.units.items() if unit.marked and key not in known]
    often = Counter(unit.words for unit in theirs)
    names = {unit.words: unit.key for unit in theirs if often[unit.words] == 1 and unit.words}
    ids: dict[str, str] = {}
    here = mine.body.units.keys() | mine.claims.keys()
    for draft in (base, new) if names else ():
        for key, unit in draft.body.units.items():
            if unit.marked and key not in here and key not in ids and unit.words in names:
                ids[key] = names.pop(unit.words)
    if not ids:
        return base, new
    drafts = (parts.read(renaming.renamed(draft, ids)) for draft in (base, new))
    again = tuple(one for one in drafts if isinstance(one, Parts))
    return (again[0], again[1]) if len(again) == 2 else (base, new)
