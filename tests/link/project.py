"""A little project in memory, which each test of linking extends by the files that it is about."""

from collections.abc import Mapping, Sequence

from generator.files.content import read_entry
from generator.files.seeds import digest
from generator.link.claims import Claim
from generator.link.linking import link
from generator.link.site import Site
from generator.model.content import Content
from generator.model.problems import Problem
from generator.model.settings import PropertyTable, SiteSettings

SETTINGS = {"title": "T", "description": "D", "as_of": "2026-11-23"}
PROPERTIES = {
    "users": {"label": "Users", "type": "count"},
    "profits": {"label": "Profits", "type": "money", "help": "Revenue belongs elsewhere."},
    "term": {"label": "Term", "type": "duration"},
    "drugs": {"label": "Drugs", "type": "quantity"},
    "servers-in": {"label": "Servers in", "type": "text"},
    "led": {"label": "led", "type": "relation", "reverse": "led by", "to": ["companies", "networks"]},
    "warned": {"label": "warned", "type": "relation", "reverse": "warned by", "to": ["people"]},
}
SEED = "A federal grand jury indicted Jane Example. Example Global “supplied” phones\nto 70,000 users.\n"

FILES = {
    "people/jane-example": "name: Jane Example\naliases: [Janey]\nambiguous: [Jane]",
    "people/john-example": "name: John Example",
    "companies/example-global": "name: Example Global",
    "networks/example-phone": "name: Example Phone",
    "agencies/police": "name: The Police",
    "agencies/prosecutor": "name: The Prosecutor",
    "courts/high-court": "name: High Court",
    "courts/low-court": "name: Low Court",
    "places/vancouver": "name: Vancouver",
    "offences/racketeering": "name: racketeering",
    "offences/trafficking": "name: trafficking",
    "cases/us-v-example": (
        "name: United States v Example\n"
        "parties: {jane-example: accused, john-example: defendant, example-global: company, prosecutor: prosecution}\n"
        "unnamed: {seller: {role: suspect, known_as: a seller of phones}}"
    ),
    "sources/weekly": "title: Example Weekly\ntype: press",
    "sources/daily": "title: Example Daily\ntype: press\ncopy_of: weekly",
    "sources/held": f"title: Held\ntype: press\nseed: seeds/held.txt\ndigest: {digest(SEED.encode())}",
}


def file(frontmatter: str, body: str = "") -> str:
    """A whole file."""
    return f"---\n{frontmatter}\n---\n{body}"


def brief(claims: Mapping[str, str], body: str | None = None, more: str = "", sources: str = "weekly") -> str:
    """A brief with these claims, the data of each as one flow mapping; without a body one sentence for each claim."""
    data = "\n".join(f"  {mark}: {{{value}}}" for mark, value in claims.items())
    more = f"\n{more}" if more else ""
    head = f"title: A brief\ndate: 2021-03-14\nsources: [{sources}]{more}\nclaims:\n{data}"
    return file(head, body if body is not None else "\n\n".join(f"Words of {mark} [{mark}]" for mark in claims) + "\n")


def content(files: Mapping[str, str], seeds: Mapping[str, str] | None = None) -> tuple[Content, list[Problem]]:
    """The little project with these files, by `folder/stem`; an empty text takes one away."""
    every = {id: file(text) for id, text in FILES.items()} | dict(files)
    texts = {"seeds/held.txt": SEED} | dict(seeds or {})
    read = [read_entry(f"content/{id}.md", text.encode()) for id, text in sorted(every.items()) if text]
    loaded = Content(
        {one.entry.id: one.entry for one in read if one.entry},
        SiteSettings.model_validate(SETTINGS),
        PropertyTable.model_validate(PROPERTIES).root,
        texts,
        {path: digest(text.encode()) for path, text in texts.items()},
    )
    return loaded, [problem for one in read for problem in one.problems]


def linked(files: Mapping[str, str], seeds: Mapping[str, str] | None = None) -> tuple[Site, list[str]]:
    """The site that these files make, and every problem as it is printed, the folder `content/` left out."""
    loaded, problems = content(files, seeds)
    site, found = link(loaded)
    return site, [str(problem).removeprefix("content/") for problem in sorted({*problems, *found})]


def sound(files: Mapping[str, str], seeds: Mapping[str, str] | None = None) -> Site:
    """The site that these files make, in which nothing is wrong."""
    site, problems = linked(files, seeds)
    assert problems == []
    return site


def keys(claims: Sequence[Claim]) -> list[str]:
    """The claims by their marks."""
    return [claim.mark for claim in claims]
