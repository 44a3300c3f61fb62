"""A name out of whole files: content, drafts, settings and seeds.

In: the bytes of a file, and a mask. Out: the bytes without the name; every other byte stays. In the words of a source
the label stands in brackets, so that no reader takes it for what the source said. Refuses to know where files lie.
"""

import re
from collections.abc import Iterator, Sequence

from generator.files import frontmatter, outline, seedlock
from generator.files.arriving import incoming
from generator.files.masking import Mask
from generator.files.outline import Edit, Item, Node, Unreadable
from generator.model.names import fold, slug
from generator.model.seedlock import SeedLock

_PROSE = frozenset(
    {
        *("name", "title", "aliases", "ambiguous", "distinguish", "summary", "not_known", "description", "known_as"),
        *("why", "was", "is", "reason", "show_reason", "note", "text", "pinpoint", "licence", "label", "help"),
        *("publisher", "author", "copied_by", "editor", "number", "ecli", "caption"),
    }
)
_SOURCE_WORDS = frozenset({"passage"})
_SLIPS = frozenset({"written", "read"})
_MARKS = frozenset({"at", "claim", "disputes", "supersedes", "answers"})
_REFERENCE = re.compile(r"[a-z0-9][a-z0-9-]*(?:/[a-z0-9-]+)?(?:#[a-z0-9-]+)?")
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{1,20}:\S+")
_TOKEN = re.compile(
    r"\[\^(?P<ref>[^\[\]\s]{1,120})\]|\[\[(?P<wiki>[^\[\]]{1,300})\]\]|\]\((?P<to>[^()\s]{1,2000})\)"
    r"|(?P<url>\b(?:https?://|mailto:)[^\s<>()\[\]]{1,2000})|\[(?P<mark>[a-z0-9-]{2,24})\](?![(\[])"
)
_QUOTED = ("\\[", "\\]")
_NONE = ("", "")


def entry(text: str, mask: Mask) -> str:
    """A file of content, or a draft; `Unreadable` where its frontmatter cannot be read."""
    parts = frontmatter.split(text.removeprefix("\ufeff"), "")
    if parts.problems:
        raise Unreadable
    start = text.index("\n") + 1
    end = start + len(parts.yaml)
    held = len(text) - len(parts.body)
    brief = re.search(r"^sources\s*:", parts.yaml, re.MULTILINE) is not None
    return text[:start] + settings(parts.yaml, mask) + text[end:held] + body(parts.body, mask, brief)


def settings(yaml: str, mask: Mask) -> str:
    """YAML without fences."""
    node = outline.read(yaml)
    edits = [*_edits(node, yaml, mask, ()), *_comments(node, yaml, mask)]
    return outline.apply(yaml, edits).text


def visits(text: str, mask: Mask) -> str:
    """What came of visiting addresses, without those that hold the name: nothing leads to them any more."""
    lines = text.splitlines(keepends=True)
    return "".join(line for line in lines if all(mask.address(word) == word for word in line.split()))


def _comments(node: Node, yaml: str, mask: Mask) -> Iterator[Edit]:
    """What stands between the keys and texts."""
    at = 0
    for start, end in (*sorted(_texts(node)), (len(yaml), len(yaml))):
        if (words := mask.prose(yaml[at:start], "x")) != yaml[at:start]:
            yield Edit(at, start, words)
        at = max(at, end)


def _texts(node: Node) -> Iterator[tuple[int, int]]:
    for item in node.items:
        yield item.start, item.end
        yield from _texts(item.value)
    for one in node.entries:
        yield from _texts(one)
    if isinstance(node.data, str):
        yield node.start, node.end


def _edits(node: Node, yaml: str, mask: Mask, path: tuple[str, ...], flow: bool = False) -> Iterator[Edit]:
    inner = flow or node.flow
    for item in node.items:
        if (key := _key(item, mask, path)) != item.key:
            yield Edit(item.start, item.end, frontmatter.flow(key, inner))
        yield from _edits(item.value, yaml, mask, (*path, item.key), inner)
    for one in node.entries:
        yield from _edits(one, yaml, mask, path, inner)
    if isinstance(node.data, str) and (new := _value(node.data, mask, path)) != node.data:
        yield Edit(node.start, node.end, _written(yaml[node.start : node.end], new, mask, path, flow))


def _key(item: Item, mask: Mask, path: tuple[str, ...]) -> str:
    """Keys of claims are marks, and so are those of tables; others that hold a name are references."""
    return mask.mark(item.key) if path in (("claims",), ("tables",)) else mask.reference(item.key)


def _value(text: str, mask: Mask, path: tuple[str, ...]) -> str:
    key = path[-1] if path else ""
    if key in _SOURCE_WORDS:
        return mask.prose(text, "x", _QUOTED)
    if key in _SLIPS:
        return mask.prose(text, "x", ("[", "]"))
    if key == "summary":
        return body(text, mask, brief=False)
    if key in _PROSE:
        return mask.prose(text)
    if key == "at" and "allow" in path:
        return mask.prose(text)
    if key in _MARKS or ("#" in text and _REFERENCE.fullmatch(text)):
        place, _, mark = text.rpartition("#")
        return f"{mask.stem(place)}#{mask.mark(mark)}" if place else mask.mark(mark)
    if _ADDRESS.fullmatch(text):
        return mask.address(text)
    if key == "seed":
        return seed_path(text, mask)
    return mask.reference(text) if _REFERENCE.fullmatch(text) else mask.prose(text)


def _written(raw: str, new: str, mask: Mask, path: tuple[str, ...], flow: bool) -> str:
    """The value as it was written where it then still reads as it should; else in one line."""
    head, line, rest = raw.partition("\n") if raw[:1] in ("|", ">") else ("", "", raw)
    same = head + line + _value(rest, mask, path)
    try:
        read = outline.read(f"{{k: {same}}}" if flow else f"k: {same}\n").data
    except Unreadable:
        read = {}
    return same if read == {"k": new} else frontmatter.flow(new, flow)


def body(text: str, mask: Mask, brief: bool) -> str:
    """The text under the frontmatter: quotations, and sentences of a brief that are their own passages, in brackets."""
    blocks = re.split(r"(\n[ \t]*\n)", text)
    pieces = []
    for index, block in enumerate(blocks):
        quoted = block.lstrip().startswith(">") or (brief and _own_passage(block, blocks[index + 1 :]))
        pieces.append(block if index % 2 else _block(block, mask, _QUOTED if quoted else _NONE))
    return "".join(pieces)


def _own_passage(block: str, following: Sequence[str]) -> bool:
    """Whether a sentence of this paragraph may be its own passage: it has more marks than quotations under it."""
    quotes = 0
    for one in following[1::2]:
        if not one.lstrip().startswith(">"):
            break
        quotes += 1
    return sum(1 for token in _TOKEN.finditer(block) if token["mark"]) > quotes


def _block(text: str, mask: Mask, bracket: tuple[str, str]) -> str:
    pieces: list[str] = []
    at = 0
    for token in _TOKEN.finditer(text):
        before = text[:at]
        pieces += [mask.prose(text[at : token.start()], before, bracket), _token(token, mask, bracket)]
        at = token.end()
    return "".join((*pieces, mask.prose(text[at:], text[:at], bracket)))


def _token(token: re.Match[str], mask: Mask, bracket: tuple[str, str]) -> str:
    if token["ref"]:
        place, _, mark = token["ref"].rpartition("#")
        return f"[^{mask.stem(place)}#{mask.mark(mark)}]" if place else f"[^{mask.mark(mark)}]"
    if token["wiki"]:
        return _named(token, mask, bracket)
    if token["to"]:
        return f"]({_target(token['to'], mask)})"
    return mask.address(token["url"]) if token["url"] else f"[{mask.mark(token['mark'])}]"


def _target(to: str, mask: Mask) -> str:
    return mask.address(to) if _ADDRESS.fullmatch(to) else mask.reference(to)


def _named(token: re.Match[str], mask: Mask, bracket: tuple[str, str]) -> str:
    """`[[Name]]` and `[[Name|text]]`: the name is the label as it is, since it leads somewhere."""
    name, bar, text = token["wiki"].partition("|")
    target = mask.prose(name, "x")
    if target == name and not mask.found(text):
        return token[0]
    shown = mask.prose(text, "x") if bar else target
    own = bool(mask.found(text if bar else name))
    if own and not bracket[0] and (first := mask.beginning(token.string[: token.start()])) != mask.label:
        shown = first + shown[len(mask.label) :] if shown.startswith(mask.label) else shown
    link = f"[[{target}]]" if shown == target else f"[[{target}|{shown}]]"
    return f"{bracket[0]}{link}{bracket[1]}" if own else link


def seed_path(path: str, mask: Mask) -> str:
    """The name of a seed; what stands behind its first dot stays."""
    folder, _, name = path.rpartition("/")
    stem, dot, ending = name.partition(".")
    new = mask.prose(stem, "x", ("", ""))
    return f"{folder}/{stem if new == stem else slug(new)}{dot}{ending}"


def record(text: str, mask: Mask) -> str:
    """The record of what was proved: the stems, marks and seeds of its keys, its days and digests as they were."""
    lock, problems = seedlock.parse(text)
    if problems:
        raise Unreadable
    seeds = {seed_path(path, mask): one for path, one in lock.seeds.items()}
    passages = {_record_key(key, mask): one for key, one in lock.passages.items()}
    return seedlock.text_of(SeedLock(seeds, passages))


def _record_key(key: str, mask: Mask) -> str:
    claim, _, source = key.partition(" ")
    stem, dot, number = source.partition(".")
    return f"{mask.reference(claim)} {mask.stem(stem)}{dot}{number}"


def seed(data: bytes, mask: Mask) -> bytes:
    """A raw article: `[label]` in its words, the slug of the label in its addresses."""
    signs = incoming.signs(data)
    label = mask.label if signs.encoding.startswith("utf") else fold(mask.label)
    plain = Mask(label, mask.thing, mask.id, mask.words, mask.stems, mask.kept_words, mask.kept_stems)
    text = plain.prose(signs.text, "x", ("[", "]"))
    return data if text == signs.text else signs.bytes(text)
