"""The lines of an article → a `Page`: where the text begins and ends, what it is about, which line is its headline.

In: the lines and, where there are any, the rules for their publisher. Out: what must be known of all of them before
one can be judged. Refuses to judge a line.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from generator.convert.lines import credits, furniture, headlines, mails, running
from generator.convert.lines.page import (
    BESIDE,
    END,
    MAIL,
    MARKUP,
    PUBLISHER,
    Page,
    is_item,
    is_paragraph,
    is_sentence,
    significant,
    words,
)
from generator.convert.lines.publishers import phrase
from generator.model.articles import Line
from generator.model.settings import PublisherRules

_HEADING_WORDS, _HEAD, _AUTHORS = 4, 8, 4


def survey(lines: tuple[Line, ...], rules: PublisherRules | None) -> Page:
    texts = tuple(words(line.text) for line in lines)
    paged = any(line.page for line in lines)
    mailed = () if paged else mails.head(texts)
    kinds = tuple("" if paged else MAIL if i in mailed else _kind(text, rules) for i, text in enumerate(texts))
    body = _body(lines, texts, kinds)
    vocabulary = frozenset().union(*(significant(texts[index]) for index in body))
    first, last = (_opening(texts, body), body[-1]) if body else (len(lines), len(lines))
    bare = Page(lines, texts, kinds, first, last, vocabulary, surely=last, heads=running.heads(lines))
    authors = tuple(islice(filter(None, map(credits.author, texts[:first])), _AUTHORS))
    bare = replace(bare, repeated=_repeated(texts), authors=authors)
    bare = replace(bare, headline=headlines.find(bare))
    if paged:
        return replace(bare, first=0, last=len(lines) - 1)
    return _bounded(bare) if body else bare


def _kind(text: str, rules: PublisherRules | None) -> str:
    if phrase(rules, text):
        return PUBLISHER
    kind = furniture.kind(text)
    return "" if kind == "menu" and credits.is_dateline(text) else kind  # `Courts | 3 May 2021 | 17:12`


def _bounded(page: Page) -> Page:
    """The page with the short lines that still belong to the text, and the heading below it."""
    last = _extended(page)
    below = range(last + 1, len(page.texts))
    ended = next((i for i in below if _ends_text(page.texts[i]) or page.kinds[i] == END), len(page.texts))
    notes = (i for i in range(page.first, last) if _ends_text(page.texts[i]) and furniture.NOTES.match(page.texts[i]))
    return replace(page, last=last, ended=ended, notes=next(notes, page.notes))


def _opening(texts: Sequence[str], body: list[int]) -> int:
    """The first paragraph of the text proper: a standfirst above a byline can be as long as one."""
    for lead in (2, 1):
        between = texts[body[lead - 1] + 1 : body[lead]] if len(body) > lead + 1 else ()
        if any(credits.is_credit(text) for text in between[:_HEAD]):
            return body[lead]
    return body[0]


def _repeated(texts: Sequence[str]) -> frozenset[int]:
    first = dict[str, int]()
    return frozenset(i for i, text in enumerate(texts) if first.setdefault(text, i) != i)


def _ends_text(text: str) -> bool:
    heading = furniture.ENDS.match(text) or furniture.COMMENTS.match(text) or furniture.NOTES.match(text)
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
    """What readers wrote, or what follows the end of a release, is not the article; unless most of it would be."""
    half = sum(len(texts[index]) for index in found) / 2
    above, size, at = list[int](), 0, 0
    for index, text in enumerate(texts):
        ends = len(text) < 60 and (furniture.COMMENTS.match(text) or furniture.RELEASE_END.match(text))
        if above and size >= half and ends:
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
