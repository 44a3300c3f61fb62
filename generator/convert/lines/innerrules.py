"""Rules for what belongs to the text, and for short lines beside it: by their place, their end and their words.

In: a page and the index of a line. Out: the reason for which the rule speaks, or nothing. Refuses to know markup but
for headings.
"""

import re

from generator.convert.lines.page import SENTENCE_END, TITLES, Page, is_item, is_paragraph, is_sentence, significant

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


def is_summary(page: Page, index: int) -> str:
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


def is_other_row(page: Page, index: int) -> str:
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


def is_doubted(page: Page, index: int) -> str:
    sentence = page.inside(index) and page.kinds[index] and is_sentence(page.texts[index])
    return f"it begins like {page.kinds[index]}, but stands between paragraphs" if sentence else ""


def is_body(page: Page, index: int) -> str:
    text = page.texts[index]
    if page.inside(index) and (
        is_paragraph(text) or len(text) >= 100 or SENTENCE_END.search(text[-9:]) or is_item(text)
    ):
        return "a sentence between the first paragraph and the last"
    return "no paragraph was found to compare it with" if page.first == len(page.texts) else ""


def is_heading(page: Page, index: int) -> str:
    text = page.texts[index]
    short = len(text) <= 80 and len(text.split()) <= 12 and not re.search(r"[.:;,]$", text)
    if short and page.inside(index) and not page.first == index < page.last and any(char.isalpha() for char in text):
        return "a short line between paragraphs, without an end"
    return ""


def is_other_title(page: Page, index: int) -> str:
    """Longer than a heading mostly is, and about nothing that the text is about."""
    text = page.texts[index]
    strange = (
        is_heading(page, index)
        and len(text.split()) > 5
        and not page.shared(index)
        and page.lines[index].tag not in TITLES
    )
    return "a short line between paragraphs that shares no word with them" if strange else ""


def is_row(page: Page, index: int) -> str:
    """Cells between bars: a menu would hold names of sections, and `furniture` knows them."""
    return "cells of a table between paragraphs" if page.inside(index) and " | " in page.texts[index] else ""


def follows(page: Page, index: int) -> str:
    """A short sentence or a heading right below the last long paragraph is mostly the article's, but not always."""
    after = page.inside(index) and index > page.surely >= 0 and not page.lines[index].page
    strange = after and is_sentence(page.texts[index]) and not page.shared(index) and not is_item(page.texts[index])
    return "it follows the text, but shares no significant word with it" if strange else ""


def is_point(page: Page, index: int) -> str:
    """Lines between the headline and the text, under a heading such as `Key points`."""
    if not 0 <= page.headline < index < page.first or page.first - page.headline > _SUMMARY_REACH:
        return ""
    above = page.texts[page.headline + 1 : index]
    return "a point of the summary above the text" if any(_POINTS.match(text[:60]) for text in above) else ""


def is_in_run(page: Page, index: int) -> str:
    """Headings seldom follow each other; titles of other articles do."""
    other = is_heading(page, index) and page.shared(index) < 2 and page.lines[index].tag not in TITLES
    near = (i for i in (index - 1, index + 1) if page.first < i < page.last and not is_item(page.texts[i]))
    beside = any(is_heading(page, i) for i in near)
    plain = other and beside and not page.lines[index].page
    return "one of several short lines in a row between paragraphs" if plain else ""


def is_standfirst(page: Page, index: int) -> str:
    """Between the headline and the first paragraph."""
    if not 0 <= page.headline < index < page.first:
        return ""
    near, text = page.shared(index), page.texts[index]
    about = near > 1 or (near and 2 * near >= len(significant(text)))
    if about or (is_sentence(text) and len(text.split()) > 4):
        return "it stands between the headline and the text"
    return ""


def is_voted_in(page: Page, index: int) -> str:
    line = page.lines[index]
    return "content by its markup, though no rule of ours knows it" if line.vote and not page.inside(index) else ""


def is_outside(page: Page, index: int) -> str:
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
