"""The front matter of a Markdown file that somebody saved → what it says of the article.

In: the lines of the file. Out: how many of them are front matter, and `Metadata`. Refuses to be strict: it is not ours,
so a line that says nothing to us is passed over.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields

from generator.files.texts.days import day
from generator.model.articles import NOTHING, Metadata

_LONGEST = 200  # lines
_PAIR = re.compile(r"([A-Za-z][\w:-]{0,30})\s{0,9}:\s{0,9}(.*)")
_ITEM = re.compile(r"\s{0,9}-\s{1,9}(.*)")

# Keys that clippers and generators of sites write, in order of trust.
_KEYS = {
    "title": ("title", "headline"),
    "published": ("published", "date", "pubdate", "date_published", "created"),
    "modified": ("modified", "updated", "lastmod", "date_modified"),
    "publisher": ("publisher", "site", "sitename", "site_name", "publication"),
    "author": ("author", "authors", "byline", "creator"),
    "address": ("address", "url", "link", "source", "canonical", "source_url"),
    "language": ("language", "lang"),
}
_DAYS = {"published", "modified"}


def read(rows: Sequence[str]) -> tuple[int, Metadata]:
    """How many rows are front matter, its fences too, and what they say; (0, nothing) where there is none."""
    if not rows or rows[0].rstrip() != "---":
        return 0, NOTHING
    end = next((at for at, row in enumerate(rows[1:_LONGEST], 1) if row.rstrip() in ("---", "...")), 0)
    said: dict[str, str] = {}
    for key, value in _pairs(rows[1:end]):
        said.setdefault(key, value)
    found = {one.name: _first(said, one.name) for one in fields(Metadata)}
    return (end + 1 if end else 0), Metadata(**found)


def _pairs(rows: Sequence[str]) -> Iterator[tuple[str, str]]:
    key, items = "", list[str]()
    for row in rows:
        pair, item = _PAIR.match(row), _ITEM.match(row)
        if item and key:
            items.append(_bare(item[1]))
        elif pair:
            yield key, ", ".join(items)
            key, value = pair[1].lower(), pair[2].strip()
            inside = value[1:-1].split(",") if value.startswith("[") and value.endswith("]") else [value]
            items = [word for word in map(_bare, inside) if word]
    yield key, ", ".join(items)


def _bare(value: str) -> str:
    value = value.strip()
    return value[1:-1].strip() if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value


def _first(said: dict[str, str], field: str) -> str:
    for value in (said.get(key, "") for key in _KEYS[field]):
        value = day(value) if field in _DAYS else value
        if value and (field != "address" or re.match(r"https?://[^\s/]", value)):
            return value
    return ""
