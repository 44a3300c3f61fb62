"""The finished pages, read back: does every link inside the site lead somewhere?

In: paths and texts of all pages. Out: problems. Reads what was rendered, not what was meant, so a template's mistake is
found as well as an editor's.
"""

import html
import posixpath
import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote

from generator.model.problems import Problem, Spot

_LINK = re.compile(r'<(?:a|link|script|img|use)\b[^>]*?\b(?:href|src)="([^"]*)"')
_ID = re.compile(r'\bid="([^"]*)"')
_OUTSIDE = re.compile(r"(?:https?|mailto|data):")


def broken(pages: Mapping[str, str], address: str) -> Iterator[Problem]:
    """Links and fragments that lead nowhere, and ids that stand twice in a page."""
    ids = {path: [html.unescape(id) for id in _ID.findall(text)] for path, text in pages.items()}
    known = {path: set(found) for path, found in ids.items()}
    for path, text in pages.items():
        for twice in sorted(
            {id for id in known[path] if ids[path].count(id) > 1} if len(known[path]) < len(ids[path]) else ()
        ):
            yield Problem(Spot(f"site/{path}"), "page-id", f"the id `{twice}` stands twice in this page")
        for link in dict.fromkeys(map(html.unescape, _LINK.findall(text))):
            if target := _inside(path, link, address):
                place, fragment = target
                if place not in pages:
                    yield Problem(Spot(f"site/{path}"), "page-link", f"`{link}` leads to no page of the site")
                elif fragment and place.endswith(".html") and fragment not in known[place]:
                    yield Problem(Spot(f"site/{path}"), "page-link", f"`{link}`: {place} has no such place")


def links(pages: Mapping[str, str], address: str) -> int:
    """How many links lead inside the site."""
    found = ((path, html.unescape(link)) for path, text in pages.items() for link in _LINK.findall(text))
    return sum(1 for path, link in found if _inside(path, link, address))


def _inside(path: str, link: str, address: str) -> tuple[str, str] | None:
    """The page and the place in it that a link of `path` leads to; None for a link out of the site."""
    if address and link.startswith(address):
        link = "/" + link.removeprefix(address)
    elif _OUTSIDE.match(link):
        return None
    place, _, fragment = link.partition("#")
    if not place:
        return path, unquote(fragment)
    folder = "" if place.startswith("/") else posixpath.dirname(path)
    target = posixpath.normpath(posixpath.join(folder, unquote(place.partition("?")[0]).lstrip("/")))
    if target == "." or place.endswith("/"):
        target = posixpath.join("" if target == "." else target, "index.html")
    return target, unquote(fragment)
