"""Rules for what stands around the text: headline, furniture, dates, names, captions, and what a machine says of them.

In: a page and the index of a line. Out: the reason for which the rule speaks, or nothing. Refuses to drop a paragraph
of the story for an element or a vote.
"""

import re

from generator.convert.lines import credits, furniture, yearless
from generator.convert.lines.page import (
    BESIDE,
    MARKUP,
    PUBLISHER,
    TITLES,
    Page,
    is_cells,
    is_paragraph,
    is_sentence,
    significant,
)
from generator.model.names import fold

_DOES = re.compile(
    r",?\s(?:is|was|works|writes|wrote|covers|reports|joined|lives|werkt|schrijft|doet|est|travaille|[ée]crit|couvre)\b"
)
_PULLED = re.compile(r"(?:\[[^\]]{1,30}\]\s*)?[\"“«„‘'](.{10,})[\"”»“’']\W{0,2}$")
_PARTS = re.compile(r"(?<=[.!?…])\s+")
_LABELLED = re.compile(r"[A-ZÀ-Þ\d][A-ZÀ-Þ\d &’'-]{2,30}(?<=[A-ZÀ-Þ]{3})\s?:\s[A-ZÀ-Þ\d]\S*\s\S+\s\S")
_ENDS = " .,!?…"
_FAR, _REACH, _NOTE, _SHORT, _FEWEST_QUOTED = 150, 12, 400, 120, 4


def is_headline(page: Page, index: int) -> str:
    if index != page.headline:
        return ""
    marked = page.lines[index].tag == "h1"
    return "the page calls it its headline" if marked else "the first line above the text that is about the same thing"


def repeats_headline(page: Page, index: int) -> str:
    title = page.title()
    text = fold(page.texts[index]) if len(title) > 15 and len(page.texts[index]) < 1000 else ""
    if title and text.endswith(title) and not page.lines[index].page:
        return "it repeats the headline" if text == title else "it leads to the headline"
    return ""


def is_running(page: Page, index: int) -> str:
    return page.heads.get(index, "")


def is_furniture(page: Page, index: int) -> str:
    kind = page.kinds[index]
    if kind == PUBLISHER:
        return "a phrase in the rules for this publisher"
    inside = page.inside(index) and index != page.first
    if not kind or (inside and not furniture.kind(page.texts[index], inside=True)):
        return ""
    return "a pattern of what stands around articles"


def is_marked(page: Page, index: int) -> str:
    tag = page.lines[index].tag
    if tag in BESIDE | MARKUP and not (is_paragraph(page.texts[index]) and tag not in ("figcaption", "caption")):
        return f"the page calls it <{tag}>"
    return ""


def is_story_in_markup(page: Page, index: int) -> str:
    line = page.lines[index]
    if line.tag in BESIDE | MARKUP and (line.vote or page.shared(index) > 3):
        return f"the page calls it <{line.tag}>, but it reads like the text"
    return ""


def is_paragraph_in_markup(page: Page, index: int) -> str:
    tag = page.lines[index].tag
    return f"the page calls it <{tag}>, and it is about something else" if tag in BESIDE | MARKUP else ""


def has_date(page: Page, index: int) -> str:
    text = page.texts[index]
    if page.inside(index) or index >= page.ended:
        return ""
    if credits.is_dateline(text) if index < page.first else credits.is_day_alone(text):
        return "a date beside the text"
    bare = page.headline < index < page.first and yearless.is_dateline(text)
    return "a day without a year, above the text" if bare else ""


def is_menu(page: Page, index: int) -> str:
    above = index < page.first and index != page.headline and is_cells(page.texts[index])
    return "short cells in a row above the text" if above else ""


def is_site_name(page: Page, index: int) -> str:
    """A title above the headline and above a menu; and the same words again between the headline and the text."""
    text = page.texts[index]
    if is_sentence(text) or is_paragraph(text) or not 0 <= page.headline < len(page.texts):
        return ""
    if index < page.headline:
        menu = any(page.kinds[i] or is_cells(page.texts[i]) for i in range(index + 1, min(page.headline, index + _FAR)))
        return "it stands above the headline and above a menu" if menu else ""
    said = significant(text) if page.headline < index < page.first else frozenset[str]()
    above = page.texts[max(0, page.headline - _REACH) : page.headline]
    again = len(said) > 1 and any(said <= significant(other) for other in above)
    return "its words stand above the headline" if again else ""


def has_other_date(page: Page, index: int) -> str:
    other = index > page.ended and credits.is_dateline(page.texts[index])
    return "a date under a heading for other articles" if other else ""


def is_byline(page: Page, index: int) -> str:
    text = page.texts[index]
    if not page.inside(index) and index < page.ended and credits.is_byline(text):
        return f"who wrote it, {'above' if index < page.first else 'below'} the text"
    named = page.first > index > page.headline >= 0 and len(text) < 80 and credits.NAME_ALONE.match(text)
    return "a name alone between the headline and the text" if named else ""


def is_author_note(page: Page, index: int) -> str:
    """A line about the one who wrote it: `Jane Roe is a reporter in Dunmore.`"""
    text = page.texts[index]
    about = index > page.first and len(text) < _NOTE and any(_is_about(text, name) for name in page.authors)
    return "about the one who wrote it" if about else ""


def _is_about(text: str, name: str) -> bool:
    return text.startswith(name) and bool(_DOES.match(text, len(name)))


def is_pull_quote(page: Page, index: int) -> str:
    """Words in quotation marks alone that stand in a paragraph near by."""
    found = _PULLED.match(page.texts[index]) if page.inside(index) and len(page.texts[index]) <= _NOTE else None
    said = [fold(part).strip(_ENDS) for part in _PARTS.split(found[1])] if found else []
    if not said or len(" ".join(said).split()) < _FEWEST_QUOTED:
        return ""
    near = [i for i in range(max(0, index - _REACH), min(len(page.texts), index + _REACH)) if i != index]
    again = any(all(part in other for part in said) for other in (fold(page.texts[i][:4000]) for i in near))
    return "a quotation that stands in the text" if again else ""


def is_labelled(page: Page, index: int) -> str:
    """`EXPLAINED: How tides work`, about nothing that the text is about."""
    text = page.texts[index]
    labelled = index != page.headline and len(text) <= _SHORT and _LABELLED.match(text) and not is_sentence(text)
    return "a label in capitals, and a title about something else" if labelled and not page.shared(index) else ""


def is_caption(page: Page, index: int) -> str:
    labelled = index > 0 and furniture.CAPTION_AHEAD.match(page.texts[index - 1][:200])
    return "the words under a picture" if labelled else ""


def is_repeated(page: Page, index: int) -> str:
    """Pages of a PDF may say a thing twice and mean it."""
    text = page.texts[index]
    again = index in page.repeated and not page.lines[index].page and len(text[:400].split()) > 5
    return "the same words stand above" if again else ""


def is_linked(page: Page, index: int) -> str:
    """`Read also` alone, and below it the title of another article."""
    text = page.texts[index]
    ahead = index > 0 and page.kinds[index - 1] and furniture.is_label(page.texts[index - 1])
    other = ahead and not is_sentence(text) and not is_paragraph(text) and page.shared(index) < 2
    return f"it stands under `{page.texts[index - 1]}`" if other and page.lines[index].tag not in TITLES else ""


def is_voted_out(page: Page, index: int) -> str:
    line, text = page.lines[index], page.texts[index]
    story = is_paragraph(text) or is_sentence(text) or line.tag in TITLES or page.shared(index) > 1
    return "no content by its markup, and it does not read like the text" if line.vote is False and not story else ""


def is_story_voted_out(page: Page, index: int) -> str:
    line = page.lines[index]
    story = page.inside(index) or page.shared(index) > 3
    return "no content by its markup, but it reads like the text" if line.vote is False and story else ""
