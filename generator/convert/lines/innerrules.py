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
_NUMBER = re.compile(r"(\d)[.)]\s\S")
_SUMMARY_REACH, _SHORT = 40, 80


def is_summary(page: Page, index: int) -> str:
    """Rows below the text, under a heading such as `Defendants`, that say again what the text says."""
    words = significant(page.texts[index])
    again = index < page.ended and 2 * len(words & page.vocabulary) >= len(words)
    return "a row of a table that says again what the text says" if again and _is_row(page, index) else ""


def is_other_row(page: Page, index: int) -> str:
    return "a row of a table below the text" if index <= page.ended and _is_row(page, index) else ""


def _is_row(page: Page, index: int) -> bool:
    """It stands below the text, under a heading of a table, with nothing of the site between them."""
    paged = page.lines[index].page or page.first == len(page.texts)
    if paged or index <= page.surely or is_sentence(page.texts[index]):
        return False
    for at in range(index, max(page.surely, index - _SUMMARY_REACH - 1), -1):
        if len(page.texts[at]) < 100 and _SUMMARY.match(page.texts[at]):
            return True
        if page.kinds[at]:
            return False
    return False


def is_doubted(page: Page, index: int) -> str:
    sentence = page.inside(index) and page.kinds[index] and is_sentence(page.texts[index])
    return f"it begins like {page.kinds[index]}, but stands between paragraphs" if sentence else ""


def is_note(page: Page, index: int) -> str:
    return "it stands under a heading for editors" if page.inside(index) and index > page.notes else ""


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


def is_first_heading(page: Page, index: int) -> str:
    """`1. The ruling` right above the text, where `2. …` stands between its paragraphs."""
    text, plain = page.texts[index], not page.lines[index].page
    number = _NUMBER.match(text) if index == page.first - 1 and plain and len(text) <= _SHORT else None
    later = page.texts[page.first : page.last] if number else ()
    counted = any((other := _NUMBER.match(one[:9])) and int(other[1]) == 2 for one in later)
    return "the first of several numbered headings" if number and int(number[1]) == 1 and counted else ""


def is_lead(page: Page, index: int) -> str:
    """A standfirst as long as a paragraph, above who wrote the text and when."""
    text = page.texts[index]
    lead = 0 <= page.headline < index < page.first and is_paragraph(text) and page.shared(index) > 1
    return "a paragraph between the headline and the text" if lead else ""


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
        return "it stands under a heading that ends the text"
    where = "above" if index < page.first else "below"
    near = page.shared(index)
    if near > 2 and len(text.split()) > 5 and 2 * near >= len(significant(text)):
        return ""
    return f"it stands {where} the text and shares {near or 'no'} significant word{'s' * (near != 1)} with it"
