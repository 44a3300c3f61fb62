"""The rules by which a line of a page is judged, in the order in which they are asked.

In: a page and the index of a line. Out: the reason of the first rule that speaks. Refuses to decide by a machine's
opinion alone: an extractor's vote and the elements of a page are heard, but no paragraph of the story is dropped for
them, and nothing is kept of which the words themselves say what it is.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from generator.convert import credits, furniture
from generator.convert.page import (
    BESIDE,
    MARKUP,
    PUBLISHER,
    SENTENCE_END,
    Page,
    is_item,
    is_paragraph,
    is_sentence,
    significant,
)
from generator.model.names import fold

DATELINE = "dateline"
_TITLES = frozenset({"h2", "h3", "h4", "h5", "h6"})
_SUMMARY = re.compile(
    r"(?:defendants?|summary of (?:the )?charges|agenc(?:y|ies)|charges|at a glance|key facts|in het kort"
    r"|feiten op een rij"
    r"|en bref|l[’']essentiel|en r[ée]sum[ée])\b[^.!?]{0,60}$",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"(?:key points|in short|at a glance|in het kort|samenvatting|l[’']essentiel|en bref|en r[ée]sum[ée])\s*:?$",
    re.IGNORECASE,
)
_SUMMARY_REACH = 40


class Part(StrEnum):
    """What a line is of an article."""

    HEADLINE = "headline"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Rule:
    """A name, what a line is by it, and the function that gives its reason or nothing."""

    name: str
    part: Part
    reason: Callable[[Page, int], str]
    doubtful: bool = False


def _is_headline(page: Page, index: int) -> str:
    if index != page.headline:
        return ""
    marked = page.lines[index].tag == "h1"
    return "the page calls it its headline" if marked else "the first line above the text that is about the same thing"


def _repeats_headline(page: Page, index: int) -> str:
    title = page.title()
    text = fold(page.texts[index]) if len(title) > 15 and len(page.texts[index]) < 1000 else ""
    if title and text.endswith(title) and not page.lines[index].page:
        return "it repeats the headline" if text == title else "it leads to the headline"
    return ""


def _is_running(page: Page, index: int) -> str:
    return page.heads.get(index, "")


def _is_furniture(page: Page, index: int) -> str:
    kind = page.kinds[index]
    if kind == PUBLISHER:
        return "a phrase in the rules for this publisher"
    inside = page.inside(index) and index != page.first
    if not kind or (inside and not furniture.kind(page.texts[index], inside=True)):
        return ""
    return "a pattern of what stands around articles"


def _is_marked(page: Page, index: int) -> str:
    tag = page.lines[index].tag
    if tag in BESIDE | MARKUP and not (is_paragraph(page.texts[index]) and tag not in ("figcaption", "caption")):
        return f"the page calls it <{tag}>"
    return ""


def _is_story_in_markup(page: Page, index: int) -> str:
    line = page.lines[index]
    if line.tag in BESIDE | MARKUP and (line.vote or page.shared(index) > 3):
        return f"the page calls it <{line.tag}>, but it reads like the text"
    return ""


def _is_paragraph_in_markup(page: Page, index: int) -> str:
    tag = page.lines[index].tag
    return f"the page calls it <{tag}>, and it is about something else" if tag in BESIDE | MARKUP else ""


def _has_date(page: Page, index: int) -> str:
    outside = not page.inside(index) and index < page.ended
    return "a date beside the text" if outside and credits.is_dateline(page.texts[index]) else ""


def _has_other_date(page: Page, index: int) -> str:
    other = index > page.ended and credits.is_dateline(page.texts[index])
    return "a date under a heading for other articles" if other else ""


def _is_byline(page: Page, index: int) -> str:
    text = page.texts[index]
    if not page.inside(index) and index < page.ended and credits.is_byline(text):
        return f"who wrote it, {'above' if index < page.first else 'below'} the text"
    named = page.first > index > page.headline >= 0 and len(text) < 80 and credits.NAME_ALONE.match(text)
    return "a name alone between the headline and the text" if named else ""


def _is_caption(page: Page, index: int) -> str:
    labelled = index > 0 and furniture.CAPTION_AHEAD.match(page.texts[index - 1][:200])
    return "the words under a picture" if labelled else ""


def _is_repeated(page: Page, index: int) -> str:
    """Pages of a PDF may say a thing twice and mean it."""
    text = page.texts[index]
    again = index in page.repeated and not page.lines[index].page and len(text[:400].split()) > 5
    return "the same words stand above" if again else ""


def _is_linked(page: Page, index: int) -> str:
    """`Read also` alone, and below it the title of another article."""
    text = page.texts[index]
    ahead = index > 0 and page.kinds[index - 1] and furniture.is_label(page.texts[index - 1])
    other = ahead and not is_sentence(text) and not is_paragraph(text) and page.shared(index) < 2
    return f"it stands under `{page.texts[index - 1]}`" if other and page.lines[index].tag not in _TITLES else ""


def _is_voted_out(page: Page, index: int) -> str:
    line, text = page.lines[index], page.texts[index]
    story = is_paragraph(text) or is_sentence(text) or line.tag in _TITLES or page.shared(index) > 1
    return "no content by its markup, and it does not read like the text" if line.vote is False and not story else ""


def _is_story_voted_out(page: Page, index: int) -> str:
    line = page.lines[index]
    story = page.inside(index) or page.shared(index) > 3
    return "no content by its markup, but it reads like the text" if line.vote is False and story else ""


def _is_summary(page: Page, index: int) -> str:
    """Rows below the text, under a heading such as `Defendants`, that say again what the text says."""
    if (
        index <= page.surely
        or page.first == len(page.texts)
        or is_sentence(page.texts[index])
        or page.lines[index].page
    ):
        return ""
    above = page.texts[max(page.surely + 1, index - _SUMMARY_REACH) : index + 1]
    under = any(len(text) < 100 and _SUMMARY.match(text) for text in above)
    words = significant(page.texts[index])
    known = 2 * len(words & page.vocabulary) >= len(words)
    return "a row of a table that says again what the text says" if under and index < page.ended and known else ""


def _is_other_row(page: Page, index: int) -> str:
    if (
        is_sentence(page.texts[index])
        or index <= page.surely
        or page.first == len(page.texts)
        or index > page.ended
        or page.lines[index].page
    ):
        return ""
    above = page.texts[max(page.surely + 1, index - _SUMMARY_REACH) : index + 1]
    under = any(len(text) < 100 and _SUMMARY.match(text) for text in above)
    return "a row of a table below the text" if under else ""


def _is_doubted(page: Page, index: int) -> str:
    sentence = page.inside(index) and page.kinds[index] and is_sentence(page.texts[index])
    return f"it begins like {page.kinds[index]}, but stands between paragraphs" if sentence else ""


def _is_body(page: Page, index: int) -> str:
    text = page.texts[index]
    if page.inside(index) and (
        is_paragraph(text) or len(text) >= 100 or SENTENCE_END.search(text[-9:]) or is_item(text)
    ):
        return "a sentence between the first paragraph and the last"
    return "no paragraph was found to compare it with" if page.first == len(page.texts) else ""


def _is_heading(page: Page, index: int) -> str:
    text = page.texts[index]
    short = len(text) <= 80 and len(text.split()) <= 12 and not re.search(r"[.:;,]$", text)
    if short and page.inside(index) and not page.first == index < page.last and any(char.isalpha() for char in text):
        return "a short line between paragraphs, without an end"
    return ""


def _is_other_title(page: Page, index: int) -> str:
    """Longer than a heading mostly is, and about nothing that the text is about."""
    text = page.texts[index]
    strange = (
        _is_heading(page, index)
        and len(text.split()) > 5
        and not page.shared(index)
        and page.lines[index].tag not in _TITLES
    )
    return "a short line between paragraphs that shares no word with them" if strange else ""


def _is_row(page: Page, index: int) -> str:
    """Cells between bars: a menu would hold names of sections, and `furniture` knows them."""
    return "cells of a table between paragraphs" if page.inside(index) and " | " in page.texts[index] else ""


def _follows(page: Page, index: int) -> str:
    """A short sentence or a heading right below the last long paragraph is mostly the article's, but not always."""
    after = page.inside(index) and index > page.surely >= 0 and not page.lines[index].page
    strange = after and is_sentence(page.texts[index]) and not page.shared(index) and not is_item(page.texts[index])
    return "it follows the text, but shares no significant word with it" if strange else ""


def _is_point(page: Page, index: int) -> str:
    """Lines between the headline and the text, under a heading such as `Key points`."""
    if not 0 <= page.headline < index < page.first or page.first - page.headline > _SUMMARY_REACH:
        return ""
    above = page.texts[page.headline + 1 : index]
    return "a point of the summary above the text" if any(_POINTS.match(text[:60]) for text in above) else ""


def _is_in_run(page: Page, index: int) -> str:
    """Headings seldom follow each other; titles of other articles do."""
    other = _is_heading(page, index) and page.shared(index) < 2 and page.lines[index].tag not in _TITLES
    near = (i for i in (index - 1, index + 1) if page.first < i < page.last and not is_item(page.texts[i]))
    beside = any(_is_heading(page, i) for i in near)
    plain = other and beside and not page.lines[index].page
    return "one of several short lines in a row between paragraphs" if plain else ""


def _is_standfirst(page: Page, index: int) -> str:
    """Between the headline and the first paragraph."""
    if not 0 <= page.headline < index < page.first:
        return ""
    near, text = page.shared(index), page.texts[index]
    about = near > 1 or (near and 2 * near >= len(significant(text)))
    if about or (is_sentence(text) and len(text.split()) > 4):
        return "it stands between the headline and the text"
    return ""


def _is_voted_in(page: Page, index: int) -> str:
    line = page.lines[index]
    return "content by its markup, though no rule of ours knows it" if line.vote and not page.inside(index) else ""


def _is_outside(page: Page, index: int) -> str:
    text = page.texts[index]
    if page.inside(index):
        return ""
    if index > page.ended:
        return "it stands under a heading for other articles"
    where = "above" if index < page.first else "below"
    near = page.shared(index)
    if near > 2 and len(text.split()) > 5 and 2 * near >= len(significant(text)):
        return ""
    return f"it stands {where} the text and shares {near or 'no'} significant word{'s' * (near != 1)} with it"


RULES = (
    Rule("headline", Part.HEADLINE, _is_headline),
    Rule("running head", Part.DROPPED, _is_running),
    Rule("repeated headline", Part.DROPPED, _repeats_headline),
    Rule("furniture", Part.DROPPED, _is_furniture),
    Rule("markup", Part.DROPPED, _is_marked),
    Rule("markup", Part.PARAGRAPH, _is_story_in_markup, doubtful=True),
    Rule("markup", Part.DROPPED, _is_paragraph_in_markup),
    Rule(DATELINE, Part.DROPPED, _has_date),
    Rule("date of another article", Part.DROPPED, _has_other_date),
    Rule("caption", Part.DROPPED, _is_caption),
    Rule("byline", Part.DROPPED, _is_byline),
    Rule("repeated line", Part.DROPPED, _is_repeated),
    Rule("teaser", Part.DROPPED, _is_linked),
    Rule("extractor", Part.DROPPED, _is_voted_out),
    Rule("extractor", Part.PARAGRAPH, _is_story_voted_out, doubtful=True),
    Rule("summary table", Part.DROPPED, _is_summary),
    Rule("summary table", Part.PARAGRAPH, _is_other_row, doubtful=True),
    Rule("paragraph", Part.PARAGRAPH, _is_doubted, doubtful=True),
    Rule("paragraph", Part.PARAGRAPH, _follows, doubtful=True),
    Rule("table", Part.PARAGRAPH, _is_row, doubtful=True),
    Rule("paragraph", Part.PARAGRAPH, _is_body),
    Rule("heading", Part.HEADING, _is_other_title, doubtful=True),
    Rule("heading", Part.HEADING, _is_in_run, doubtful=True),
    Rule("heading", Part.HEADING, _is_heading),
    Rule("summary", Part.PARAGRAPH, _is_point, doubtful=True),
    Rule("standfirst", Part.PARAGRAPH, _is_standfirst, doubtful=True),
    Rule("extractor", Part.PARAGRAPH, _is_voted_in, doubtful=True),
    Rule("teaser", Part.DROPPED, _is_outside),
)
