"""How to cite a page: the section at its end, and the line of each claim.

In: an entry of the site. Out: `CiteView`: lines to copy, the same for reference managers, and the version of the page
with the words by which it is found again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.link.claims import Claim
from generator.model.content import Entry
from generator.model.records import Record
from generator.publish.citing.bibtex import bibtex
from generator.publish.citing.csl import csl
from generator.publish.citing.line import lines
from generator.publish.citing.references import page, statement, works
from generator.publish.views.parts.at import At


@dataclass(frozen=True, slots=True)
class CiteView:
    """What the section “How to cite” shows. `command` finds the version in git.

    `bibtex` and `csl` are empty where nothing but the page itself is cited: there the line says all of it.
    """

    lines: tuple[str, ...]
    bibtex: str
    csl: str
    version: str
    command: str


def cite_view(entry: Entry[Record], at: At) -> CiteView:
    """How the page of an entry is cited, and what it tells of."""
    here = page(entry, at)
    others = works(entry, at.site)
    every = (*others, here)
    return CiteView(
        lines=lines(every, at.language),
        bibtex=bibtex(every, at.language) if others else "",
        csl=csl(every, at.language) if others else "",
        version=here.version,
        command=f"briefing verify {here.version}",
    )


def statement_lines(brief: Entry[Record], claims: Iterable[Claim], at: At) -> Mapping[str, str]:
    """How each claim of a brief is cited, by its mark; one that was withdrawn is not."""
    here, live = page(brief, at), (claim for claim in claims if not claim.data.retracted)
    return {claim.mark: " ".join(lines(statement(claim, at, here), at.language)) for claim in live}
