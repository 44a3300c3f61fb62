"""The lines of an article → the same lines, judged: headline, heading, paragraph or dropped, each with rule and
reason.

In: an article. Out: one judgement for every line that is not blank. Refuses to know a site: the rules look at the
shape of a line, at where it stands, at the words it shares with the paragraphs, and at the table of furniture. A
line about which no rule is sure is kept and marked doubtful.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from generator.convert import dates, furniture
from generator.convert.page import BYLINE, SENTENCE_END, Page, is_dateline, is_paragraph, significant, survey, words
from generator.model.articles import Article, Line
from generator.model.names import fold

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


def judge(article: Article) -> tuple[Judged, ...]:
    """Every line that is not blank, in order."""
    page = survey(tuple(line for line in article.lines if words(line.text)))
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


# Each rule looks at one line of the page and gives its reason, or nothing. The first that speaks decides.


def _is_headline(page: Page, index: int) -> str:
    return "the first line above the text that is about the same thing" if index == page.headline else ""


def _repeats_headline(page: Page, index: int) -> str:
    text = fold(page.texts[index])
    if page.title() and len(page.title()) > 15 and text.endswith(page.title()):
        return "it repeats the headline" if text == page.title() else "it leads to the headline"
    return ""


def _is_furniture(page: Page, index: int) -> str:
    return furniture.kind(page.texts[index], page.first < index < page.last)


def _has_date(page: Page, index: int) -> str:
    if index < page.first or index > page.last:
        return "a date beside the text" if is_dateline(page.texts[index]) else ""
    return ""


def _is_byline(page: Page, index: int) -> str:
    text = page.texts[index]
    if index < page.first and (BYLINE.match(text) or (index > page.headline >= 0 and _NAME_ALONE.match(text))):
        return "who wrote it, above the text"
    return ""


def _is_caption(page: Page, index: int) -> str:
    labelled = index > 0 and furniture.CAPTION_AHEAD.match(page.texts[index - 1])
    return "the words under a picture" if labelled else ""


def _is_body(page: Page, index: int) -> str:
    text = page.texts[index]
    inside = page.first <= index <= page.last
    if inside and (is_paragraph(text) or len(text) >= 100 or SENTENCE_END.search(text)):
        return "a sentence between the first paragraph and the last"
    return "no paragraph was found to compare it with" if page.first == len(page.texts) else ""


def _is_heading(page: Page, index: int) -> str:
    text = page.texts[index]
    short = len(text) <= 80 and len(text.split()) <= 12 and not re.search(r"[.:;,]$", text)
    if short and page.first < index < page.last and any(char.isalpha() for char in text):
        return "a short line between paragraphs, without an end"
    return ""


def _is_outside(page: Page, index: int) -> str:
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
    reason: Callable[[Page, int], str]


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


def _judged(page: Page, index: int) -> Judged:
    line, text = page.lines[index], page.texts[index]
    for rule in _RULES:
        if reason := rule.reason(page, index):
            name = reason if rule.name == "furniture" else rule.name
            why = "a pattern of what stands around articles" if rule.name == "furniture" else reason
            return Judged(line, text, rule.part, name, why)
    return Judged(line, text, Part.PARAGRAPH, "none", "no rule knows it, so it is kept", doubtful=True)
