"""A table of questions to the search, and what each must find first.

A line is `words | facet=value facet=value | kind: name | kind: name …`; a claim is `claim: brief#id`, and `none` is
nothing. The hits are those that must stand first, in this order; lines that begin with `#` are notes.

Whatever drives a browser opens `search.html` with `address`, waits until `READY` selects something, and evaluates
`HITS` in the page: it gives the hits as the table has them, which `wrong` judges.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlencode

from playwright.sync_api import Page

TABLE = Path(__file__).parent / "queries.txt"
READY = '#_results[aria-busy="false"]'
HITS = """() => Array.from(document.querySelectorAll("#_results > .hit"), hit => {
    const kind = hit.querySelector(".kind"), link = hit.querySelector("a");
    const place = decodeURI(link.getAttribute("href")).replace(/^briefs\\/(.*)\\.html#/, "$1#");
    return kind ? `${kind.textContent}: ${link.textContent}` : `claim: ${place}`;
})"""
NOTHING = "none"


@dataclass(frozen=True)
class Asked:
    """One line of the table, by its number."""

    line: int
    words: str
    facets: tuple[tuple[str, str], ...]
    hits: tuple[str, ...]

    @property
    def address(self) -> str:
        """What the page of the search is opened with."""
        return "?" + urlencode([("q", self.words), *self.facets])

    def wrong(self, found: Sequence[str]) -> str:
        """What was to be found and was not, or was and was not to be; empty where the right stands first."""
        if tuple(found[: len(self.hits)]) == self.hits and (self.hits or not found):
            return ""
        wanted = " | ".join(self.hits) or NOTHING
        return f"line {self.line}: {self.words}: {wanted} was to be first; found {' | '.join(found[:3]) or NOTHING}"


def questions() -> tuple[Asked, ...]:
    """Every question that the real site must answer."""
    return tuple(table(TABLE.read_text(encoding="utf-8")))


def table(text: str) -> Iterator[Asked]:
    """Every question of a table."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            words, facets, *hits = (part.strip() for part in line.split("|"))
            pairs = tuple((name, value) for name, _, value in (one.partition("=") for one in facets.split()))
            yield Asked(number, words, pairs, tuple(hit for hit in hits if hit != NOTHING))


def found(page: Page, site: str, asked: Asked) -> tuple[str, ...]:
    """What the search of a site, which stands at an address with a slash at its end, finds first."""
    page.goto(f"{site}search.html{asked.address}")
    page.wait_for_selector(READY, state="attached")
    return tuple(page.evaluate(HITS))
