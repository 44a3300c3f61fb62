"""Addresses that were published once: does each still lead somewhere?

In: the files of the site that stands there and of the one that would take its place. Out: a problem for each address,
and each claim's place in a brief, that would be lost. What is in question is what others may have cited: pages, feeds
and downloads, and claims. Styles, scripts and what only tells machines about the site are nobody's citation.
"""

import html
import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from generator.link.site import Site
from generator.model.kinds import KINDS
from generator.model.names import CLAIM_ID
from generator.model.problems import Problem, Spot
from generator.publish import urls
from generator.publish.integrity import found_ids

_OWN = (urls.MISSING, urls.SITEMAP, urls.ROBOTS, urls.REDIRECTS)
_LISTS = frozenset(urls.index_of(folder) for folder in KINDS)
_ID = re.compile(r'\sid="([^"]*)"')


def cited(path: str) -> bool:
    """Whether a file of a site has an address that others may have written down."""
    # The list of a kind goes with its last entry, of which it is told; further pages come and go with what they list.
    return path == urls.HOME or not (
        path.startswith((".", f"{urls.ASSETS}/", f"{urls.SEARCH_FILES}/"))
        or path in _OWN
        or path in _LISTS
        or urls.of_list(path)
        or urls.follows(path)
    )


def with_places(path: str) -> bool:
    """Whether the places in a page are addresses of their own: claims, and the unnamed parties of a case."""
    return path.startswith(("briefs/", "cases/")) and path.endswith(".html")


def lost(
    before: Iterable[str], pages: Mapping[str, str], after: Mapping[str, str], given_up: Collection[str] = ()
) -> Iterator[Problem]:
    """What stood at a path of `before`, or at a place in one of its `pages`, and is not in the files `after`.

    `given_up` are addresses, as `people/x.html` or `briefs/x.html#id`, that were taken back on purpose and may go.
    """
    for path in before:
        if path in given_up or not cited(path):
            continue
        if path not in after:
            hint = "keep the file, or write its old stem under `formerly` where it is now: briefing rename does both"
            yield _problem(path, "", f"the published address {path} is lost", hint)
        elif path in pages:
            there = frozenset(found_ids(after[path]))
            for id in filter(_is_place, found_ids(pages[path])):
                if id not in there and f"{path}#{id}" not in given_up:
                    hint = "take it back by `retracted`, or write `formerly: [brief#id]` at the claim that it is now"
                    message = f"the published address {path}#{id} is lost"
                    yield _problem(path, pages[path], message, hint, id)


def given_up(site: Site) -> frozenset[str]:
    """Addresses that are taken back on purpose, at least for now: no loss."""
    return frozenset(urls.page_of(address) for addresses in site.withheld.values() for address in addresses)


def _is_place(id: str) -> bool:
    return bool(CLAIM_ID.fullmatch(id)) or id.startswith("party.")


def _problem(path: str, page: str, message: str, hint: str, id: str = "") -> Problem:
    found = next((one for one in _ID.finditer(page) if html.unescape(one[1]) == id), None) if id else None
    start = found.start(1) if found else 0
    spot = Spot(f"site/{path}", page.count("\n", 0, start) + 1, start - page.rfind("\n", 0, start))
    return Problem(spot, "lost-address", message, hint)
