"""The lines of a PDF → its running heads and page numbers.

In: the lines, each with its page. Out: which of them stand at the edge of a page and come back on other pages, or only
count them. Refuses to know what a line says: a heading that stands once is the text's.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.model.articles import Line
from generator.model.names import fold

_EDGE = 3
_PAGE_NUMBER = re.compile(
    r"[-–—|\[(\s]*(?:(?:page|pagina|blz\.?|p\.|pag\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})"
    r"(?:\s*(?:of|van|sur|de|/)\s*\d{1,4})?[-–—|\])\s]*$",
    re.IGNORECASE,
)

_SENTENCE = re.compile(r"^(?:\S+\s+){9,}\S+[.!?]$")


def heads(lines: Sequence[Line]) -> dict[int, str]:
    """Index of a line → why it belongs to the page and not to the text; nothing where the lines have no pages."""
    edges = tuple(_edges(lines))
    pages: dict[str, set[int]] = defaultdict(set)
    for index in edges:
        pages[_shape(lines[index].text)].add(lines[index].page)
    count = len({line.page for line in lines if line.page})
    found = {}
    for index in edges:
        text = lines[index].text.strip()
        if _PAGE_NUMBER.match(text[:60]) and len(text) < 60:
            found[index] = "the number of the page"
        elif len(text) < 160 and not _SENTENCE.search(text) and len(pages[_shape(text)]) >= max(2, (2 * count) // 5):
            found[index] = f"it stands at the edge of {len(pages[_shape(text)])} pages"
    return found


def _edges(lines: Sequence[Line]) -> Iterator[int]:
    """The first and the last few lines of each page."""
    starts = [i for i, line in enumerate(lines) if line.page and (i == 0 or lines[i - 1].page != line.page)]
    for start, stop in pairwise([*starts, len(lines)]):
        yield from sorted({*range(start, min(start + _EDGE, stop)), *range(max(start, stop - _EDGE), stop)})


def _shape(text: str) -> str:
    """The words without numbers: `Case 12, page 3` and `Case 12, page 4` are one head."""
    return re.sub(r"\d+", "0", fold(text[:200])).strip()
