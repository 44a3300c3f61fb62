"""Tables of Markdown, each cell of which says the name of its column: where a page is narrow, each row is a card.

In: the escaped markup of a table as the parser makes it. Out: the same, with labels. Refuses to know what stands in the
cells.
"""

import re

_HEAD_CELL = re.compile(r"<th(?=[ >])")
_TAG = re.compile(r"<[^<>]*>")


def carded(html: str) -> str:
    """A table with the name of its column at each cell; anything else as it is."""
    head, found, body = html.partition("</thead>")
    if not found or not html.startswith("<table>"):
        return html
    names = [_words(cell) for cell in _HEAD_CELL.split(head)[1:]]
    head = _HEAD_CELL.sub('<th scope="col"', head)
    html = head + found + "<tr>".join(_row(row, names) for row in body.split("<tr>"))
    return html.replace("<table>", '<table class="cards">')


def _row(row: str, names: list[str]) -> str:
    before, *cells = row.split("<td")
    labels = [*names, *[""] * (len(cells) - len(names))]
    marked = (f'<td data-label="{label}"{cell}' for label, cell in zip(labels, cells, strict=False))
    return before + "".join(marked)


def _words(cell: str) -> str:
    """The words of a head; they are escaped already, quotation marks too."""
    return " ".join(_TAG.sub("", cell.partition(">")[2].partition("</th>")[0]).split())
