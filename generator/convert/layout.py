"""The lines of an article → the same lines, judged: headline, heading, paragraph or dropped, each with rule and reason.

In: an article. Out: one judgement for every line that is not blank. Refuses to know a site: the rules look at the shape
of a line, at where it stands, at the words it shares with the paragraphs, and at the table of furniture. A line about
which no rule is sure is kept and marked doubtful.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.convert import dates, furniture
from generator.model.articles import Article, Line
from generator.model.names import fold

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*$")
_WORD = re.compile(r"[^\W\d_]{4,}")
_COMMON = frozenset(
    "about after also been before being from have into more most other over said says some such than that their them then"
    " there these they this those were what when where which while will with would your news".split()
)
_BYLINE = re.compile(r"(?:by|door|par|von|por)\s+[A-ZÀ-Þ][\w.’'-]*(?:\s+[\w.’'-]+){0,4}$|written by\b", re.IGNORECASE)
_NAME_ALONE = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?:\s+[A-ZÀ-Þ][\w.’'-]+){1,2}$")


class Part(StrEnum):
    """What a line is of an article."""

    HEADLINE = "headline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Judged:
    """A line, its words without control characters, what it is, by which rule, and why."""

    line: Line
    text: str
    part: Part
    rule: str
    reason: str
    doubtful: bool = False

    @property
    def kept(self) -> bool:
        """It is in the draft."""
        return self.part is not Part.DROPPED


@dataclass(frozen=True, slots=True)
class _Page:
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


def judge(article: Article) -> tuple[Judged, ...]:
    """Every line that is not blank, in order."""
    page = _page(tuple(line for line in article.lines if words(line.text)))
    return tuple(_judged(page, index) for index in range(len(page.lines)))


def dateline(judged: Sequence[Judged]) -> str:
    """The day of publication, from the first date line after the headline; empty where there is none."""
    after = False
    for one in judged:
        after |= one.part is Part.HEADLINE
        if after and one.rule == "dateline" and (found := dates.complete(one.text)):
            return found
    return ""


def is_release(judged: Sequence[Judged]) -> bool:
    """The article says of itself that an authority wrote it."""
    return any(one.rule == "press-release heading" for one in judged)


def _page(lines: tuple[Line, ...]) -> _Page:
    texts = tuple(words(line.text) for line in lines)
    body = _body(texts)
    vocabulary = frozenset().union(*(significant(texts[index]) for index in body))
    first, last = (body[0], body[-1]) if body else (len(lines), len(lines))
    ended = next((index for index in range(last + 1, len(texts)) if _ends_text(texts[index])), len(texts))
    bare = _Page(lines, texts, first, last, vocabulary, ended=ended)
    return replace(bare, headline=_headline(bare))


def _ends_text(text: str) -> bool:
    return len(text.split()) < 8 and bool(furniture.ENDS.match(text))


def _body(texts: Sequence[str]) -> list[int]:
    """The lines that are surely paragraphs: long, a sentence, no furniture, and not under a list of other articles."""
    found: list[int] = []
    ended = False
    for index, text in enumerate(texts):
        ended |= len(found) > 2 and _ends_text(text)
        last_words = found[-1:] == [index - 1] and len(text.split()) > 5 and bool(_SENTENCE_END.search(text))
        if (_is_paragraph(text) or last_words) and not furniture.kind(text):
            known = frozenset().union(*(significant(texts[other]) for other in found)) if ended else frozenset()
            if not ended or len(significant(text) & known) > 3:
                found.append(index)
    return found


def _is_paragraph(text: str) -> bool:
    return len(text) >= 140 or (len(text.split()) >= 12 and bool(_SENTENCE_END.search(text)))


def _headline(page: _Page) -> int:
    """The first line above the paragraphs that is long enough and about the same thing as they are."""
    top = [index for index in range(min(page.first, len(page.texts))) if _may_be_headline(page, index)]
    near = [index for index in top if page.shared(index) > 1 and len(page.texts[index].split()) > 3]
    if near or top:
        return (near or sorted(top, key=lambda index: (-page.shared(index), index)))[0]
    return 0 if page.first != 0 and page.texts and not furniture.kind(page.texts[0]) else -1


def _may_be_headline(page: _Page, index: int) -> bool:
    text = page.texts[index]
    others = (other for other in page.texts[: page.first] if len(other.split()) > 3 and other != text)
    plain = not (furniture.kind(text) or _is_dateline(text) or _BYLINE.match(text))
    return plain and len(text.split()) > 1 and not any(text.endswith(other) for other in others)


def _is_dateline(text: str) -> bool:
    return len(text.split()) <= 12 and not _SENTENCE_END.search(text) and bool(dates.complete(text))


# Each rule looks at one line of the page and gives its reason, or nothing. The first that speaks decides.


def _is_headline(page: _Page, index: int) -> str:
    return "the first line above the text that is about the same thing" if index == page.headline else ""


def _repeats_headline(page: _Page, index: int) -> str:
    text = fold(page.texts[index])
    if page.title() and len(page.title()) > 15 and text.endswith(page.title()):
        return "it repeats the headline" if text == page.title() else "it leads to the headline"
    return ""


def _is_furniture(page: _Page, index: int) -> str:
    return furniture.kind(page.texts[index], page.first < index < page.last)


def _has_date(page: _Page, index: int) -> str:
    if index < page.first or index > page.last:
        return "a date beside the text" if _is_dateline(page.texts[index]) else ""
    return ""


def _is_byline(page: _Page, index: int) -> str:
    text = page.texts[index]
    if index < page.first and (_BYLINE.match(text) or (index > page.headline >= 0 and _NAME_ALONE.match(text))):
        return "who wrote it, above the text"
    return ""


def _is_caption(page: _Page, index: int) -> str:
    labelled = index > 0 and furniture.CAPTION_AHEAD.match(page.texts[index - 1])
    return "the words under a picture" if labelled else ""


def _is_body(page: _Page, index: int) -> str:
    text = page.texts[index]
    inside = page.first <= index <= page.last
    if inside and (_is_paragraph(text) or len(text) >= 100 or _SENTENCE_END.search(text)):
        return "a sentence between the first paragraph and the last"
    return "no paragraph was found to compare it with" if page.first == len(page.texts) else ""


def _is_heading(page: _Page, index: int) -> str:
    text = page.texts[index]
    short = len(text) <= 80 and len(text.split()) <= 12 and not re.search(r"[.:;,]$", text)
    if short and page.first < index < page.last and any(char.isalpha() for char in text):
        return "a short line between paragraphs, without an end"
    return ""


def _is_outside(page: _Page, index: int) -> str:
    text = page.texts[index]
    if page.first <= index <= page.last:
        return ""
    if index > page.ended:
        return "it stands under a heading for other articles"
    where = "above" if index < page.first else "below"
    near = page.shared(index)
    if near > 2 and len(text.split()) > 5 and 2 * near >= len(significant(text)):
        return ""
    return f"it stands {where} the text and shares {near or 'no'} significant word{'s' * (near != 1)} with it"


@dataclass(frozen=True, slots=True)
class _Rule:
    name: str
    part: Part
    reason: Callable[[_Page, int], str]


_RULES = (
    _Rule("headline", Part.HEADLINE, _is_headline),
    _Rule("repeated headline", Part.DROPPED, _repeats_headline),
    _Rule("furniture", Part.DROPPED, _is_furniture),
    _Rule("dateline", Part.DROPPED, _has_date),
    _Rule("caption", Part.DROPPED, _is_caption),
    _Rule("byline", Part.DROPPED, _is_byline),
    _Rule("paragraph", Part.PARAGRAPH, _is_body),
    _Rule("heading", Part.HEADING, _is_heading),
    _Rule("teaser", Part.DROPPED, _is_outside),
)


def _judged(page: _Page, index: int) -> Judged:
    line, text = page.lines[index], page.texts[index]
    for rule in _RULES:
        if reason := rule.reason(page, index):
            name = reason if rule.name == "furniture" else rule.name
            why = "a pattern of what stands around articles" if rule.name == "furniture" else reason
            return Judged(line, text, rule.part, name, why)
    return Judged(line, text, Part.PARAGRAPH, "none", "no rule knows it, so it is kept", doubtful=True)
