"""Rules for what stands around the text: headline, furniture, dates, names, captions, and what a machine says of them.

In: a page and the index of a line. Out: the reason for which the rule speaks, or nothing. Refuses to drop a paragraph
of the story for an element or a vote.
"""

from generator.convert.lines import credits, furniture
from generator.convert.lines.page import BESIDE, MARKUP, PUBLISHER, TITLES, Page, is_paragraph, is_sentence
from generator.model.names import fold


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
    outside = not page.inside(index) and index < page.ended
    return "a date beside the text" if outside and credits.is_dateline(page.texts[index]) else ""


def has_other_date(page: Page, index: int) -> str:
    other = index > page.ended and credits.is_dateline(page.texts[index])
    return "a date under a heading for other articles" if other else ""


def is_byline(page: Page, index: int) -> str:
    text = page.texts[index]
    if not page.inside(index) and index < page.ended and credits.is_byline(text):
        return f"who wrote it, {'above' if index < page.first else 'below'} the text"
    named = page.first > index > page.headline >= 0 and len(text) < 80 and credits.NAME_ALONE.match(text)
    return "a name alone between the headline and the text" if named else ""


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
