"""One file whose references follow an entry to its new name, and no other byte of it changes.

In: the text of a file, what was read of it, the register as it was, and the two ids. Out: the same text in which every
reference leads to the same entry as before. `Unreadable` where a reference cannot be found again in the text. Refuses
to touch names, quotations and sentences: a name is no address.
"""

import re
from bisect import bisect
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import accumulate

from generator.files import frontmatter, outline
from generator.files.outline import Edit, Node, Unreadable
from generator.link.naming import Path, names_claim, names_entry
from generator.link.register import Register, Unresolved
from generator.model.content import Entry
from generator.model.records import Record
from generator.model.settings import Property

_SAME = re.compile(r"\r\n")


@dataclass(frozen=True, slots=True)
class Move:
    """The entry `old` is to be `new`; both are `folder/stem`. `register` is that of before."""

    old: str
    new: str
    register: Register
    properties: Mapping[str, Property]

    @property
    def stems(self) -> tuple[str, str]:
        """The stem before and after."""
        return self.old.partition("/")[2], self.new.partition("/")[2]

    def word(self, word: str, folders: tuple[str, ...], asker: Entry[Record]) -> str:
        """A reference that leads to the same entry after the move."""
        place, mark, party = word.partition("#")
        bare = place.rpartition("/")[2]
        if bare not in self.stems:
            return word
        found = self.register.resolve(word, folders, asker)
        if isinstance(found, Unresolved):
            return word
        before = found.partition("#")[0]
        after = self.new if before == self.old else before
        if "/" in place or not self._alone(after, ("cases",) if mark else folders):
            return f"{after}{mark}{party}"
        return f"{after.partition('/')[2]}{mark}{party}"

    def claim(self, word: str) -> str:
        """A reference to a claim that leads to the same claim after the move."""
        stem, mark, id = word.rpartition("#")
        return f"{self.stems[1]}#{id}" if mark and f"briefs/{stem}" == self.old else word

    def _alone(self, id: str, folders: tuple[str, ...]) -> bool:
        """Whether the bare stem will lead to this entry and to no other."""
        stem = id.partition("/")[2]
        there = {one for one in self.register.by_stem.get(stem, ()) if one != self.old} | {id}
        if stem == self.stems[1]:
            there.add(self.new)
        return [one for one in there if one.partition("/")[0] in folders] == [id]


def followed(text: str, entry: Entry[Record], move: Move) -> str:
    """The text of a file after the move."""
    plain = text.removeprefix("\ufeff")
    crlf = [found.start() for found in _SAME.finditer(plain)]
    lines = plain.replace("\r\n", "\n")
    edits = tuple(_edits(lines, entry, move))
    if not edits:
        return text
    # Offsets count a line's end once; in the file it may be two signs.
    ends = [at - number for number, at in enumerate(crlf)]
    moved = [
        Edit(one.start + bisect(ends, one.start - 1), one.end + bisect(ends, one.end - 1), one.text) for one in edits
    ]
    return text[: len(text) - len(plain)] + outline.apply(plain, moved).text


def _edits(text: str, entry: Entry[Record], move: Move) -> Iterator[Edit]:
    parts = frontmatter.split(text, "")
    if parts.problems:
        raise Unreadable
    at = text.index("\n") + 1
    for path, start, end, word in _words(outline.read(parts.yaml), ()):
        raw = parts.yaml[start:end]
        if path == ("summary",):
            for one in _in_prose(raw, move):
                yield Edit(at + start + one.start, at + start + one.end, one.text)
            continue
        now = word
        if folders := names_entry(entry.folder, path, move.properties):
            now = move.word(word, folders, entry)
        elif names_claim(path):
            now = move.claim(word)
        if now != word:
            # A word in quotation marks keeps them.
            yield Edit(at + start, at + end, raw.replace(word, now) if word in raw else frontmatter.flow(now, True))
    yield from _in_body(text, entry, move)


def _words(node: Node, path: Path) -> Iterator[tuple[Path, int, int, str]]:
    """Every text below a node with the keys that lead to it, and every key as a text of its own."""
    if not isinstance(node.data, (list, dict)):
        yield path, node.start, node.end, str(node.data)
    for item in node.items:
        yield (*path, "@"), item.start, item.end, item.key
        yield from _words(item.value, (*path, item.key))
    for entry in node.entries:
        yield from _words(entry, (*path, "*"))


def _in_prose(raw: str, move: Move) -> Iterator[Edit]:
    """Links and references in a text of the frontmatter."""
    for pattern, now in _patterns(move):
        for found in pattern.finditer(raw):
            yield Edit(found.start(1), found.end(1), now)


def _in_body(text: str, entry: Entry[Record], move: Move) -> Iterator[Edit]:
    """Links and references under the frontmatter, each looked for where it was read."""
    starts = list(accumulate((len(line) + 1 for line in text.split("\n")), initial=0))
    link, ref = _patterns(move)
    for inline in entry.body.inlines:
        for span in inline.of("link", "ref"):
            if span.kind == "link" and span.value.partition("#")[0] == move.old:
                find, now = link[0].search, link[1]
            elif span.kind == "ref" and f"briefs/{span.value.rpartition('#')[0]}" == move.old:
                find, now = ref[0].match, ref[1]
            else:
                continue
            found = find(text, starts[span.line - 1] + span.column - 1)
            if found is None:
                raise Unreadable
            yield Edit(found.start(1), found.end(1), now)


def _patterns(move: Move) -> tuple[tuple[re.Pattern[str], str], tuple[re.Pattern[str], str]]:
    """A link to the entry and a reference to one of its claims, as they are written, and what they are to say."""
    link = re.compile(rf"\]\(\s{{0,9}}<?({re.escape(move.old)})(?=[#)>\s])")
    ref = re.compile(rf"\[\^({re.escape(move.stems[0]) if move.old.startswith('briefs/') else '(?!)'})(?=#)")
    return (link, move.new), (ref, move.stems[1])
