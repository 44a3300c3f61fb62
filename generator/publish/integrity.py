"""The finished pages, read back: does every address inside the site lead somewhere?

In: paths and texts of all files. Out: problems, each at the first place in its file. Reads what was rendered, not what
was meant, so a template's mistake is found as well as an editor's. What kind of file names its addresses how is a
table: a new kind of file is a new row.
"""

import html
import json
import posixpath
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from generator.model.problems import Problem, Spot
from generator.publish.urls import CORRECTIONS_JSON, FEED_JSON, HOME, REDIRECTS, SEARCH_INDEX, SITEMAP

# In a finished page a quotation mark of a text is escaped: what stands behind these words is an attribute. Each pattern
# begins with plain letters, by which a large page is searched several times faster than by a choice.
_LINKS = tuple(re.compile(rf'{name}="([^"]*)"') for name in ("href", "src", "action", "poster"))
_SETS, _REFRESH = re.compile(r'srcset="([^"]*)"'), re.compile(r'content="\d{1,6}; ?url=([^"]*)"')
_IDS = (re.compile(r' id="([^"]*)"'), re.compile(r'\nid="([^"]*)"'))
_LOC, _FEED_ID = re.compile(r"<loc>([^<]*)</loc>"), re.compile(r"<id>([^<]*)</id>")
# In the text of a feed a quotation mark stands as it is: only what is in a tag is an address.
_FEED_LINK = re.compile(r'<link [^<>]*href="([^"<>]*)"')
_STYLE = re.compile(r"\burl\(\s{0,9}[\"']?([^\"')\s]*)")
_OUTSIDE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,30}:")
_PAGE, _FEED = ".html", ".xml"


def _of_page(text: str) -> Iterator[str]:
    for pattern in _LINKS:
        yield from pattern.findall(text)
    yield from _REFRESH.findall(text)
    for several in _SETS.findall(text):
        yield from (one.split()[0] for one in several.split(",") if one.split())


def _of_feed(text: str) -> Iterator[str]:
    yield from _FEED_LINK.findall(text)


def _of_json(text: str) -> Iterator[str]:
    data = json.loads(text)
    yield from (data["home_page_url"], data["feed_url"], *(item["url"] for item in data["items"]))


def _of_map(text: str) -> Iterator[str]:
    yield from _LOC.findall(text)


def _of_style(text: str) -> Iterator[str]:
    yield from _STYLE.findall(text)


def _of_redirects(text: str) -> Iterator[str]:
    yield from (line.split()[1] for line in text.splitlines() if len(line.split()) > 1)


def _of_index(text: str) -> Iterator[str]:
    data = json.loads(text[text.index("{") : text.rindex("}") + 1])
    yield from (entry[2] for entry in data["entries"])
    yield from (claim[1] for claim in data["claims"])


_READERS: Mapping[str, Callable[[str], Iterator[str]]] = {
    _PAGE: _of_page,
    _FEED: _of_feed,
    FEED_JSON: _of_json,
    CORRECTIONS_JSON: _of_json,
    SITEMAP: _of_map,
    ".css": _of_style,
    REDIRECTS: _of_redirects,
    SEARCH_INDEX: _of_index,
}


@dataclass(slots=True)
class _Places:
    """The files of a site, the ids in each page, and where a link leads from a folder."""

    files: Mapping[str, str]
    address: str
    ids: Mapping[str, frozenset[str]]
    known: dict[tuple[str, str], tuple[str, str] | None] = field(default_factory=dict)

    def lost(self, path: str, link: str) -> str:
        """Why a link of a file leads nowhere; empty where it leads somewhere, or out of the site."""
        if link.startswith("#"):
            target: tuple[str, str] | None = path, unquote(link[1:])
        else:
            folder = _base(path)
            if (folder, link) not in self.known:
                self.known[folder, link] = _inside(path, link, self.address)
            target = self.known[folder, link]
        if target is None:
            return ""
        place, fragment = target
        if place not in self.files and not (path == REDIRECTS and f"{place}{_PAGE}" in self.files):
            return f"`{link}` leads to no page of the site"
        if fragment and place.endswith(_PAGE) and fragment not in self.ids[place]:
            return f"`{link}`: {place} has no such place"
        return ""


def broken(files: Mapping[str, str], address: str) -> Iterator[Problem]:
    """Addresses and fragments that lead nowhere, and ids that stand twice in a page or in the feed."""
    ids = {path: frozenset(found_ids(text)) if path.endswith(_PAGE) else frozenset() for path, text in files.items()}
    places = _Places(files, address, ids)
    for path, text in files.items():
        yield from _twice(path, text, len(ids[path]))
        for raw in dict.fromkeys(addresses(path, text)):
            if why := places.lost(path, html.unescape(raw)):
                yield Problem(_spot(path, text, raw), "page-link", why)


def addresses(path: str, text: str) -> Iterable[str]:
    """Every address that a file of the site names, as it stands there."""
    reader = _READERS.get(path) or _READERS.get(posixpath.splitext(path)[1])
    return reader(text) if reader else ()


def found_ids(page: str) -> list[str]:
    """The ids in a page."""
    return [html.unescape(id) for pattern in _IDS for id in pattern.findall(page)]


def links(files: Mapping[str, str], address: str) -> int:
    """How many addresses lead inside the site."""
    found = ((path, html.unescape(link)) for path, text in files.items() for link in addresses(path, text))
    return sum(1 for path, link in found if _inside(path, link, address))


def _twice(path: str, text: str, different: int) -> Iterator[Problem]:
    """Ids that are not one; in the feed, a reader of it would take two entries for the same."""
    if path.endswith(_PAGE):
        ids = found_ids(text)
        for id in _several(ids) if different < len(ids) else ():
            again = text.find(f'id="{html.escape(id)}"', text.find(f'id="{html.escape(id)}"') + 1)
            yield Problem(_spot(path, text, "", again), "page-id", f"the id `{id}` stands twice in this page")
    elif path in (FEED_JSON, CORRECTIONS_JSON) or path.endswith(_FEED):
        ids = _FEED_ID.findall(text) if path.endswith(_FEED) else [item["id"] for item in json.loads(text)["items"]]
        for id in _several(ids):
            yield Problem(_spot(path, text, id), "page-id", f"the id `{id}` stands twice in the feed")


def _several(words: Iterable[str]) -> list[str]:
    return sorted(word for word, number in Counter(words).items() if number > 1)


def _spot(path: str, text: str, words: str, at: int = -1) -> Spot:
    start = max(0, text.find(words) if at < 0 else at)
    return Spot(f"site/{path}", text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))


def _inside(path: str, link: str, address: str) -> tuple[str, str] | None:
    """The file and the place in it that a link of `path` leads to; None for a link out of the site."""
    if address and link.startswith(address):
        link = "/" + link.removeprefix(address)
    elif _OUTSIDE.match(link) or link.startswith("//"):
        return None
    place, _, fragment = link.partition("#")
    place = place.partition("?")[0]
    if not place:
        return path, unquote(fragment)
    folder = "" if place.startswith("/") else _base(path)
    target = posixpath.normpath(posixpath.join(folder, unquote(place).lstrip("/")))
    if target == "." or place.endswith("/"):
        target = posixpath.join("" if target == "." else target, HOME)
    return target, unquote(fragment)


def _base(path: str) -> str:
    """The folder from which the addresses of a file are reckoned; the search index is loaded by a page of the root."""
    return "" if path == SEARCH_INDEX else posixpath.dirname(path)
