"""The table of queries → what a browser opens, and whether what it found is what was expected."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

TABLE = Path(__file__).with_name("queries.txt")


@dataclass(frozen=True)
class Query:
    """One line: `words` are typed, `facets` chosen; `hits` are `kind: name` or `claim: brief#mark`, first one first."""

    line: int
    words: str
    facets: tuple[tuple[str, str], ...]
    hits: tuple[str, ...]

    @property
    def address(self) -> str:
        """What stands behind the `?` of the page of the search."""
        return urlencode([("q", self.words), *self.facets])

    def wrong(self, found: Sequence[Mapping[str, str]]) -> str:
        """What was expected and is not among the first hits in its place; `found`: text and address of each hit."""
        if not self.hits and found:
            return f"line {self.line}: {self.words}: nothing was expected, and first is {found[0]['text']!r}"
        for place, hit in enumerate(self.hits):
            if place >= len(found) or not fits(hit, found[place]):
                got = [one["text"][:60] for one in found[: len(self.hits)]]
                return f"line {self.line}: {self.words}: hit {place + 1} was to be {hit!r}; found {got}"
        return ""


def fits(hit: str, found: Mapping[str, str]) -> bool:
    """Whether a hit is the one that was expected."""
    kind, _, name = hit.partition(": ")
    if kind == "claim":
        brief, _, mark = name.partition("#")
        return found["href"].endswith(f"/briefs/{brief}.html#{mark}")
    return found["text"].startswith(name) and kind in found["text"]


def queries(text: str) -> Iterator[Query]:
    """The lines of a table; empty ones and those that begin with `#` say nothing."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            words, facets, *hits = (part.strip() for part in line.split("|"))
            chosen = tuple(pair for one in facets.split() for pair in parse_qsl(one))
            yield Query(number, words, chosen, tuple(filter(None, hits)))
