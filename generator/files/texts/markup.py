"""A page as it was saved → its tags and texts, each with its place.

In: the decoded page. Out: `Tag` and `Text` in the order of the page. Refuses to build a tree and to trust the page: one
pass, in time that grows with its length and no faster, whatever stands in it. What is never closed hides nothing: an
open comment and an open script are text.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

# Elements whose text a reader of the page does not see as part of it. What they hold is given as one text.
CLOSED = frozenset({"script", "style", "noscript", "template", "svg", "title", "iframe", "noembed"})

_NAME = re.compile(r"[a-zA-Z][^\s/>]{0,100}")
_ATTRIBUTE = re.compile(
    r"""[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?""",
)
_TAG_END = re.compile(r"[\s/]*>")
ENTITY = re.compile(r"&(?:#[0-9]{1,7}(?![0-9])|#[xX][0-9a-fA-F]{1,6}(?![0-9a-fA-F])|[a-zA-Z][a-zA-Z0-9]{1,31});?")


@dataclass(frozen=True, slots=True)
class Tag:
    """A start or an end of an element, its name in small letters. `inside` is what a closed element holds."""

    name: str
    start: int
    ends: bool = False
    attributes: Mapping[str, str] = field(default_factory=dict)
    inside: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True)
class Text:
    """What stands between two tags, from here to there; entities are not resolved."""

    start: int
    end: int


@dataclass(slots=True)
class _Page:
    """The text of a page, and what has been looked for in vain: it is not looked for again."""

    text: str
    last: int = -1  # the last `>`
    careful: bool = True  # whether quotation marks may hide a `>`
    unclosed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.last = self.text.rfind(">")


def scan(text: str) -> Iterator[Tag | Text]:
    """All tags and texts. Comments, declarations and the contents of closed elements are no texts."""
    page = _Page(text)
    at = begun = 0
    while 0 <= (at := text.find("<", at)) <= page.last:
        tag, end = _tag(page, at)
        if end == at:
            at += 1
            continue
        if begun < at:
            yield Text(begun, at)
        if tag:
            yield tag
        at = begun = end
    if begun < len(text):
        yield Text(begun, len(text))


def resolved(text: str) -> str:
    """The text with the sign of each entity. Entities are bounded: a number of a million digits is none."""
    return ENTITY.sub(lambda found: unescape(found[0]), text) if "&" in text else text


def _tag(page: _Page, at: int) -> tuple[Tag | None, int]:
    """The tag that begins here and its end; no tag for a comment, and the same place where it is only a sign."""
    text = page.text
    sign = text[at + 1 : at + 2]
    if sign == "!":
        return None, _comment(page, at)
    if sign == "?":
        return None, text.find(">", at) + 1
    name = _NAME.match(text, at + 1 + (sign == "/"))
    if not name:
        return (None, text.find(">", at) + 1) if sign == "/" else (None, at)
    if sign == "/":
        return Tag(name[0].lower(), at, True), text.find(">", at) + 1
    attributes, end = _attributes(page, name.end())
    tag = Tag(name[0].lower(), at, False, attributes)
    if tag.name in CLOSED and not text.endswith("/>", at, end):
        closing = _closing(page, tag.name, end)
        if closing >= 0:
            return Tag(tag.name, at, False, attributes, (end, closing)), text.find(">", closing) + 1 or len(text)
    return tag, end


def _comment(page: _Page, at: int) -> int:
    if not page.text.startswith("<!--", at):
        return page.text.find(">", at) + 1
    if "-->" not in page.unclosed:
        end = page.text.find("-->", at + 2)
        if end >= 0:
            return end + 3
        page.unclosed.add("-->")
    return at + 4


def _attributes(page: _Page, at: int) -> tuple[dict[str, str], int]:
    """The attributes of a start tag, the first of each name, and where the tag ends."""
    found: dict[str, str] = {}
    begun = at
    while page.careful and not (end := _TAG_END.match(page.text, at)):
        one = _ATTRIBUTE.match(page.text, at)
        if not one or one.end() == at:
            # Its quotation marks do not pair off before the page ends; so we believe in none of them from here on.
            page.careful = False
            break
        value = next((word for word in one.groups()[1:] if word is not None), "")
        found.setdefault(one[1].lower(), resolved(value))
        at = one.end()
    if page.careful:
        return found, end.end() if end else at
    return found, page.text.find(">", begun) + 1


def _closing(page: _Page, name: str, at: int) -> int:
    """Where the end tag of a closed element begins, -1 where there is none."""
    if name in page.unclosed:
        return -1
    found = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(page.text, at)
    if not found:
        page.unclosed.add(name)
    return found.start() if found else -1
