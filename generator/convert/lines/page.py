"""The lines of a page, surveyed: what must be known of all of them before one can be judged.

In: the lines of an article and, where there are any, the rules for its publisher. Out: a `Page`: where the text begins
and ends, what it is about, which line is its headline. Refuses to judge a line.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from generator.convert.lines import furniture, running
from generator.convert.lines.credits import is_byline, is_dateline
from generator.convert.lines.publishers import phrase
from generator.model.articles import Line
from generator.model.names import fold
from generator.model.settings import PublisherRules

SENTENCE_END = re.compile(r"[.!?…]\s?[\"'”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON_WORDS = (
    "about after also been before being from have into more most other over said says some such than that their them"
    " then there these they this those were what when where which while will with would your news"
    " deze door haar heeft hebben meer naar niet onder ook voor werd werden worden wordt zijn tegen"
    " avec cette dans elle leur mais nous plus pour selon sont vous"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_CONTROLS = {
    number: " "
    for number in (*range(0x20), *range(0x7F, 0xA1), *range(0x2000, 0x2030), 0x205F, 0x3000)
    if unicodedata.category(chr(number)) in ("Cc", "Zl", "Zp", "Zs")
}
MARKUP = frozenset({"nav", "footer", "button", "form", "label", "select", "option", "menu", "dialog"})
BESIDE = frozenset({"aside", "figcaption", "caption"})
PUBLISHER, END = "rule for this publisher", "end of a release"
TITLES = frozenset({"h2", "h3", "h4", "h5", "h6"})
_READ = 20_000
_LIST_ITEM = re.compile(r"(?:[-–•*▪]|\d{1,2}[.)]|[a-z]\))\s+\S")
_SEPARATED = re.compile(r"\s[>›»|]\s")
_NEAR, _HEADING_WORDS = 150, 4


@dataclass(frozen=True, slots=True)
class Page:
    """The lines that are not blank, and what must be known of all of them before one can be judged."""

    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    kinds: tuple[str, ...]  # what each line is by its words alone; empty where they do not say
    first: int  # the first paragraph
    last: int  # the last one
    vocabulary: frozenset[str]
    headline: int = -1
    ended: int = 10**9  # the heading below the text under which other articles are listed
    surely: int = -1  # the last line that is a paragraph by its length; after it, lines are the text's by their place
    heads: dict[int, str] = field(default_factory=dict)  # running heads and page numbers, each with the reason
    repeated: frozenset[int] = frozenset()  # lines whose words stand in a line above

    def shared(self, index: int) -> int:
        """How many significant words of a line stand in the paragraphs."""
        return len(significant(self.texts[index]) & self.vocabulary)

    def title(self) -> str:
        return fold(self.texts[self.headline]) if self.headline >= 0 else ""

    def inside(self, index: int) -> bool:
        """Whether it stands between the first line of the text and the last."""
        return self.first <= index <= self.last


def words(text: str) -> str:
    """The text with a plain space for every character that controls, separates lines or is a space."""
    return text.translate(_CONTROLS).strip()


def lead(text: str) -> int:
    """How many characters of a line stand before its words."""
    plain = text.translate(_CONTROLS)
    return len(plain) - len(plain.lstrip())


def significant(text: str) -> frozenset[str]:
    """The words that say what a text is about."""
    return frozenset(fold(word) for word in _WORD.findall(text[:_READ])) - _COMMON


def is_paragraph(text: str) -> bool:
    return len(text) >= 140 or (len(text.split()) >= 12 and bool(SENTENCE_END.search(text[-9:])))


def is_sentence(text: str) -> bool:
    """It ends like a sentence and is longer than a label."""
    return bool(SENTENCE_END.search(text[-9:])) and len(text[:200].split()) > 2


def is_item(text: str) -> bool:
    """A line of a list."""
    return bool(_LIST_ITEM.match(text))


def survey(lines: tuple[Line, ...], rules: PublisherRules | None) -> Page:
    texts = tuple(words(line.text) for line in lines)
    paged = any(line.page for line in lines)
    kinds = tuple("" if paged else _kind(text, rules) for text in texts)
    body = _body(lines, texts, kinds)
    vocabulary = frozenset().union(*(significant(texts[index]) for index in body))
    first, last = (body[0], body[-1]) if body else (len(lines), len(lines))
    bare = Page(lines, texts, kinds, first, last, vocabulary, surely=last, heads=running.heads(lines))
    bare = replace(bare, repeated=_repeated(texts))
    bare = replace(bare, headline=_headline(bare))
    if paged:
        return replace(bare, first=0, last=len(lines) - 1)
    return _bounded(bare) if body else bare


def _kind(text: str, rules: PublisherRules | None) -> str:
    if phrase(rules, text):
        return PUBLISHER
    kind = furniture.kind(text)
    return "" if kind == "menu" and is_dateline(text) else kind  # `Courts | 3 May 2021 | 17:12`


def _bounded(page: Page) -> Page:
    """The page with the short lines that still belong to the text, and the heading below it."""
    last = _extended(page)
    below = range(last + 1, len(page.texts))
    ended = next((i for i in below if _ends_text(page.texts[i]) or page.kinds[i] == END), len(page.texts))
    return replace(page, last=last, ended=ended)


def _repeated(texts: Sequence[str]) -> frozenset[int]:
    first = dict[str, int]()
    return frozenset(i for i, text in enumerate(texts) if first.setdefault(text, i) != i)


def _ends_text(text: str) -> bool:
    heading = furniture.ENDS.match(text) or furniture.COMMENTS.match(text)
    return len(text[:200].split()) < 8 and bool(heading) and not is_sentence(text)


def _is_outer(line: Line, text: str, kind: str) -> bool:
    """Its words or its element say that it stands around the text."""
    return bool(kind) or line.tag in MARKUP or line.tag in BESIDE


def _body(lines: Sequence[Line], texts: Sequence[str], kinds: Sequence[str]) -> list[int]:
    """The lines that are surely paragraphs: long, a sentence, no furniture, and not under a list of other articles."""
    inner = [i for i, text in enumerate(texts) if not _is_outer(lines[i], text, kinds[i])]
    found, known, ended = list[int](), set[str](), False
    headings = (i for i, text in enumerate(texts) if _ends_text(text))
    next_end = next(headings, len(texts))
    for index in inner:
        while next_end < index:
            ended, next_end = ended or len(found) > 2, next(headings, len(texts))
        text = texts[index]
        last_words = found[-1:] == [index - 1] and len(text[:200].split()) > 5 and is_sentence(text)
        if (is_paragraph(text) or last_words) and (not ended or len(significant(text) & known) > 3):
            found.append(index)
            known |= significant(text)
    found = found or [i for i in inner if is_sentence(texts[i]) and len(texts[i][:200].split()) > 4]
    return _before_comments(found, texts)


def _before_comments(found: list[int], texts: Sequence[str]) -> list[int]:
    """What readers wrote is not the article, unless most of the text would stand below that heading."""
    half = sum(len(texts[index]) for index in found) / 2
    above, size, at = list[int](), 0, 0
    for index, text in enumerate(texts):
        if above and size >= half and len(text) < 60 and furniture.COMMENTS.match(text):
            return above
        if at < len(found) and found[at] == index:
            above.append(index)
            size, at = size + len(text), at + 1
    return found


def _extended(page: Page) -> int:
    """Where the text ends: short sentences, items of lists and headings above them follow the last long paragraph.

    A release says itself where it ends.
    """
    index = last = page.last
    close = next((i for i in range(last + 1, len(page.texts)) if page.kinds[i] == END), 0)
    if close and not any(_ends_text(text) for text in page.texts[last + 1 : close]):
        return close - 1
    while (index := index + 1) < len(page.texts) and not _is_outer(
        page.lines[index], page.texts[index], page.kinds[index]
    ):
        text = page.texts[index]
        follows = index == last + 1 or (index == last + 2 and len(page.texts[index - 1].split()) <= _HEADING_WORDS)
        if is_item(text) or (is_sentence(text) and (follows or page.shared(index))):
            last = index
        elif index - last > 1 or len(text) > 80:
            break
    return last


def _headline(page: Page) -> int:
    """An h1, or else the first line above the paragraphs that is long enough and about the same thing as they are."""
    start = min(page.first, len(page.texts))
    top = [i for i in range(max(0, start - _NEAR), start) if _may_be_headline(page, i)]
    marked = [i for i in top if page.lines[i].tag == "h1"]
    if marked:
        return max(marked, key=lambda i: (page.shared(i), -i))
    near = [i for i in top if page.shared(i) > 1 and len(page.texts[i].split()) > 3]
    if near:
        most = max(page.shared(i) for i in near)
        first = next(i for i in near if 2 * page.shared(i) >= most)
        above = first - 1 in top and len(page.texts[first - 1].split()) > 3 and not is_sentence(page.texts[first - 1])
        return first - 1 if above and is_sentence(page.texts[first]) else first
    if top:
        return min(top, key=lambda i: (-page.shared(i), i))
    plain = page.texts and not page.kinds[0] and 0 not in page.heads
    return 0 if plain and page.first != 0 else -1


def _may_be_headline(page: Page, index: int) -> bool:
    text = page.texts[index]
    if (
        index in page.heads
        or page.kinds[index]
        or page.lines[index].tag in MARKUP
        or len(text) > 300
        or _SEPARATED.search(text)
    ):
        return False
    others = page.texts[max(0, page.first - _NEAR) : page.first]
    leads = any(len(other.split()) > 3 and other != text and text.endswith(other) for other in others)
    return not (is_dateline(text) or is_byline(text)) and len(text.split()) > 1 and not leads
