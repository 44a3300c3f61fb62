"""A page → which of its lines is the headline.

In: the lines above the first paragraph, and what the paragraphs are about. Out: the index of one of them, or -1.
Refuses to take a menu, a credit, the head of a mail or the words that lead to another line.
"""

import re

from generator.convert.lines import mails
from generator.convert.lines.credits import is_byline, is_dateline
from generator.convert.lines.page import MAIL, MARKUP, Page, is_cells, is_sentence

_SEPARATED = re.compile(r"\s[>›|]\s")
_NAVIGATION = frozenset({"menu", "consent", "subscription or cookies"})
_NEAR, _SITE_LINES = 150, 4


def find(page: Page) -> int:
    """An h1, or else the first line above the paragraphs that is long enough and about the same thing as they are.

    A line at the top of the page, above its menu, is the name of the site where one below the menu is as good.
    """
    start = min(page.first, len(page.texts))
    top = [i for i in range(max(0, start - _NEAR), start) if _may_be(page, i)]
    marked = [i for i in top if page.lines[i].tag == "h1"]
    if marked:
        return max(marked, key=lambda i: (page.shared(i), -i))
    near = [i for i in top if page.shared(i) > 1 and len(page.texts[i].split()) > 3]
    if near:
        most = max(page.shared(i) for i in near)
        first = _below_menu(page, [i for i in near if 2 * page.shared(i) >= most])
        above = first - 1 in top and len(page.texts[first - 1].split()) > 3 and not is_sentence(page.texts[first - 1])
        return first - 1 if above and is_sentence(page.texts[first]) else first
    if top:
        below = [i for i in top if i >= _below_menu(page, top)]
        return min(below, key=lambda i: (-page.shared(i), i))
    subject = mails.subject(page.texts) if MAIL in page.kinds[:1] else -1
    plain = page.texts and not page.kinds[0] and 0 not in page.heads
    return subject if subject >= 0 else 0 if plain and page.first != 0 else -1


def _below_menu(page: Page, some: list[int]) -> int:
    """The first of them, or the first below the menu where that stands at the top, above a menu."""
    menus = [i for i in range(some[0] + 1, some[-1]) if page.kinds[i] in _NAVIGATION or is_cells(page.texts[i])]
    below = [i for i in some if menus and i > menus[-1] and not is_sentence(page.texts[i])]
    return below[0] if below and some[0] < _SITE_LINES else some[0]


def _may_be(page: Page, index: int) -> bool:
    text = page.texts[index]
    if (
        index in page.heads
        or page.kinds[index]
        or page.lines[index].tag in MARKUP
        or len(text) > 300
        or (_SEPARATED.search(text) or (" » " in text and "«" not in text))
        or is_cells(text)
    ):
        return False
    others = page.texts[max(0, page.first - _NEAR) : page.first]
    leads = any(len(other.split()) > 3 and other != text and text.endswith(other) for other in others)
    return not (is_dateline(text) or is_byline(text)) and len(text.split()) > 1 and not leads
