"""Reviewing: what waits for an editor in a brief, and what becomes of the file when it is settled, taken or left.

In: briefs. Out: items with their place and words; the text of the file after a decision. Refuses to decide, and to know
how an editor is asked: that is `cli`'s.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.convert.draft import escape, guarded
from generator.files import content, edits, frontmatter, yamltext
from generator.model.content import Entry
from generator.model.editing import OfferKind
from generator.model.problems import Problem, Spot
from generator.model.records import Brief, Doubt, Offer, Record


@dataclass(frozen=True, slots=True)
class Item:
    """A doubt (`offer` is None) or an offer; `index` is its place in its list, `sentence` what it is about."""

    spot: Spot
    index: int
    why: str
    sentence: str
    asked: Doubt | Offer
    offer: Offer | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """A brief with what waits in it, and the drafts that nobody has reviewed either: stubs and sources it refers to."""

    path: str
    draft: bool
    items: tuple[Item, ...]


def waiting(root: Path, chosen: Sequence[Path] = ()) -> tuple[Waiting, ...]:
    """The briefs in which something waits, in order of their paths; of all of them, or of those that are chosen."""
    found = (look(root, path) for path in _briefs(root, chosen))
    return tuple(one for one in found if one and (one.items or one.draft))


def waits(root: Path) -> bool:
    """Whether anything waits in any brief; no more of them are read than it takes to know."""
    found = (look(root, path) for path in _briefs(root, ()))
    return any(one and (one.items or one.draft) for one in found)


def unreadable(root: Path, chosen: Sequence[Path] = ()) -> tuple[Problem, ...]:
    """Why briefs cannot be looked at, and which of the files that are chosen are none."""
    paths = _briefs(root, chosen)
    briefs = {(root / path).resolve() for path in paths}
    read = (content.read_entry(path, (root / path).read_bytes()) for path in paths)
    others = (Problem(Spot(str(path)), "use", "this is no brief") for path in chosen if path.resolve() not in briefs)
    return (*others, *(problem for one in read if one.entry is None for problem in one.problems))


def _briefs(root: Path, chosen: Sequence[Path]) -> list[str]:
    wanted = {path.resolve() for path in chosen}
    paths = (path for path in content.files(root)[0] if path.startswith("content/briefs/"))
    return [path for path in paths if not wanted or (root / path).resolve() in wanted]


def look(root: Path, path: str) -> Waiting | None:
    """What waits in one brief, as it is now; None where its frontmatter cannot be read."""
    entry = content.read_entry(path, (root / path).read_bytes()).entry
    if entry is None or not isinstance(entry.record, Brief):
        return None
    return Waiting(path, entry.draft, (*_offers(entry, entry.record), *_doubts(entry, entry.record)))


def stubs(root: Path) -> tuple[str, ...]:
    """The other drafts, by path."""
    paths, _ = content.files(root)
    read = content.read_all(root, [path for path in paths if not path.startswith("content/briefs/")])
    return tuple(path for path, one in read.items() if one.entry and one.entry.draft)


def _doubts(entry: Entry[Record], brief: Brief) -> Iterator[Item]:
    marks = _marks(entry)
    for index, doubt in enumerate(brief.doubts):
        spot, sentence = marks.get(doubt.at or "", (entry.spot("doubts", index), ""))
        yield Item(spot, index, doubt.why, sentence, doubt)


def _offers(entry: Entry[Record], brief: Brief) -> Iterator[Item]:
    marks = _marks(entry)
    for index, offer in enumerate(brief.offers):
        _, sentence = marks.get(offer.claim or "", (None, ""))
        yield Item(entry.spot("offers", index), index, offer.why, sentence, offer, offer)


def _marks(entry: Entry[Record]) -> Mapping[str, tuple[Spot, str]]:
    """Of each mark in the text its place and its sentence."""
    return {
        span.value: (Spot(entry.path, span.line, span.column), inline.text[span.start : span.end])
        for inline in entry.body.inlines
        for span in inline.of("claim")
    }


# What becomes of the file.


def settled(text: str, item: Item) -> str:
    """A doubt that an editor has looked at, or an offer that is left, is taken off the list.

    KeyError where it is not in the list any more: the file may have changed while the editor was thinking.
    """
    return edits.without_item(text, "offers" if item.offer else "doubts", _index(text, item))


def _index(text: str, item: Item) -> int:
    """Where the item stands now; of several alike the one nearest to where it stood."""
    front = _front(text)
    listed: Sequence[Doubt | Offer] = () if front is None else front.offers if item.offer else front.doubts
    alike = [index for index, one in enumerate(listed) if one == item.asked]
    if not alike:
        raise KeyError("it is not there any more")
    return min(alike, key=lambda index: abs(index - item.index))


def taken(text: str, item: Item, offer: Offer) -> str:
    """An offer that is taken: a further source joins its claim, a new claim comes at the end of the text."""
    without = _resting(settled(text, item), offer.source)
    if offer.kind is OfferKind.FURTHER and offer.claim:
        evidence = frontmatter.flow({"source": offer.source, "passage": offer.passage})
        return edits.with_items(without, ("claims", offer.claim, "evidence"), [evidence])
    mark = "c" + hashlib.sha256(f"{offer.source}\n{offer.passage}".encode()).hexdigest()[:8]
    data: dict[str, Any] = {**offer.data, "source": offer.source}
    if offer.kind is OfferKind.CONTRADICTION and offer.claim:
        data["disputes"] = [offer.claim]
    claimed = edits.with_key(without, ("claims", mark), frontmatter.flow(data))
    words = guarded(escape(offer.passage))
    return f"{claimed.rstrip()}\n\n{words} [{mark}]\n\n> {words}\n"


def _resting(text: str, source: str) -> str:
    """The brief rests on this source too; what has no source of its own goes on resting on the first."""
    front = _front(text)
    if front is None or source in front.sources:
        return text
    if len(front.sources) == 1 and not front.source:
        text = edits.with_key(text, ("source",), frontmatter.flow(front.sources[0]))
    return edits.with_items(text, ("sources",), [frontmatter.flow(source)])


def _front(text: str) -> Brief | None:
    """The frontmatter as it is now, or None where it has mistakes."""
    yaml = frontmatter.split(text.removeprefix("\ufeff"), "").yaml
    return frontmatter.validate(Brief, yamltext.parse(yaml, ""), "")[0]


def reviewed(text: str) -> str:
    """A brief that an editor vouches for."""
    return edits.without_key(text, "review")
