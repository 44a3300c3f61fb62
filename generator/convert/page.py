"""The lines of a page, surveyed: what must be known of all of them before one can be judged.

In: the lines of an article. Out: a `Page`: where the text begins and ends, what it is about, which line is its
headline. Refuses to judge a line.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.convert import dates, furniture
from generator.model.articles import Line
from generator.model.names import fold

SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON_WORDS = (
    "about after also been before being from have into more most other over said says some such than that"
    " their them then"
    " there these they this those were what when where which while will with would your news"
)
_COMMON = frozenset(_COMMON_WORDS.split())
BYLINE = re.compile(r"(?:by|door|par|von|por)\s+[A-ZÀ-Þ][\w.’'-]*(?:\s+[\w.’'-]+){0,4}$|written by\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Page:
    """The lines that are not blank, and what must be known of all of them before one can be judged."""

    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    first: int  # the first paragraph
    last: int  # the last one
    vocabulary: frozenset[str]
    headline: int = -1
    ended: int = 10**9  # the heading below the text under which other articles are listed

    def shared(self, index: int) -> int:
        """How many significant words of a line stand in the paragraphs."""
        return len(significant(self.texts[index]) & self.vocabulary)

    def title(self) -> str:
        return fold(self.texts[self.headline]) if self.headline >= 0 else ""


def words(text: str) -> str:
    """The text with one space for every run of spaces and of characters that control or separate lines."""
    bare = "".join(" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") and char != "\t" else char for char in text)
    return bare.replace("\t", " ").strip()


def significant(text: str) -> frozenset[str]:
    """The words that say what a text is about."""
    return frozenset(fold(word) for word in _WORD.findall(text)) - _COMMON


def survey(lines: tuple[Line, ...]) -> Page:
    texts = tuple(words(line.text) for line in lines)
    body = _body(texts)
    vocabulary = frozenset().union(*(significant(texts[index]) for index in body))
    first, last = (body[0], body[-1]) if body else (len(lines), len(lines))
    ended = next((index for index in range(last + 1, len(texts)) if _ends_text(texts[index])), len(texts))
    bare = Page(lines, texts, first, last, vocabulary, ended=ended)
    return replace(bare, headline=_headline(bare))


def _ends_text(text: str) -> bool:
    return len(text.split()) < 8 and bool(furniture.ENDS.match(text))


def _body(texts: Sequence[str]) -> list[int]:
    """The lines that are surely paragraphs: long, a sentence, no furniture, and not under a list of other articles."""
    found: list[int] = []
    ended = False
    for index, text in enumerate(texts):
        ended |= len(found) > 2 and _ends_text(text)
        last_words = found[-1:] == [index - 1] and len(text.split()) > 5 and bool(SENTENCE_END.search(text))
        if (is_paragraph(text) or last_words) and not furniture.kind(text):
            known = frozenset().union(*(significant(texts[other]) for other in found)) if ended else frozenset()
            if not ended or len(significant(text) & known) > 3:
                found.append(index)
    return found


def is_paragraph(text: str) -> bool:
    return len(text) >= 140 or (len(text.split()) >= 12 and bool(SENTENCE_END.search(text)))


def _headline(page: Page) -> int:
    """The first line above the paragraphs that is long enough and about the same thing as they are."""
    top = [index for index in range(min(page.first, len(page.texts))) if _may_be_headline(page, index)]
    near = [index for index in top if page.shared(index) > 1 and len(page.texts[index].split()) > 3]
    if near or top:
        return (near or sorted(top, key=lambda index: (-page.shared(index), index)))[0]
    return 0 if page.first != 0 and page.texts and not furniture.kind(page.texts[0]) else -1


def _may_be_headline(page: Page, index: int) -> bool:
    text = page.texts[index]
    others = (other for other in page.texts[: page.first] if len(other.split()) > 3 and other != text)
    plain = not (furniture.kind(text) or is_dateline(text) or BYLINE.match(text))
    return plain and len(text.split()) > 1 and not any(text.endswith(other) for other in others)


def is_dateline(text: str) -> bool:
    return len(text.split()) <= 12 and not SENTENCE_END.search(text) and bool(dates.complete(text))
