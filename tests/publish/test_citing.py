"""How pages and claims are cited: the source or ruling itself first, then the site.

The golden citations stand in tests/cases/citing.txt; `pytest --update` writes them again.
"""

import json
import re
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from link.project import brief, file, sound

from generator.link.site import Site
from generator.model.dates import PartialDate
from generator.publish.citing.bibtex import bibtex, escaped
from generator.publish.citing.csl import csl
from generator.publish.citing.line import lines
from generator.publish.citing.references import Kind, Naming, Reference, page, statement, works
from generator.publish.language import ENGLISH
from generator.publish.views.frame.cite import cite_view
from generator.publish.views.parts.at import At

GOLDEN = Path(__file__).parent.parent / "cases/citing.txt"
RULING = "standing: found, by: high-court, case: us-v-example, about: [rulings/high-1], event: ruling, date: 2021-05-06"
CONVICTION = "standing: found, by: low-court, about: [jane-example], case: us-v-example, event: conviction, date: 2020"
CLEARED = CONVICTION.replace("low", "high").replace("conviction", "acquittal").replace("2020", "2021")

FILES = {
    "sources/plain": "title: Plain words\ntype: press",
    "sources/full": (
        "title: 'The “100%” phone & its {price}: $5 #1'\ntype: press\npublisher: The Daily\nauthor: Ann Other\n"
        "date: 2021-03-14\naddress: https://daily.example/a_b?c=%7E#d\nretrieved: 2021-04-01\nlanguage: nl\n"
        "archived: https://archive.example/web/20210315101112/https://daily.example/a_b"
    ),
    "sources/again": "title: Plain words, again\ntype: press\npublisher: Mirror\ncopy_of: plain",
    "sources/mirrored": "title: Far away\ntype: press\ndate: after 2020-02\nseen_at: https://mirror.example/x",
    "sources/release": (
        "title: Release 7\ntype: republished release\nauthor: The Police\npublisher: A Blog\ndate: 2019/2020"
    ),
    "sources/judgment": "title: R v Y [2020] 1\ntype: court\nauthor: High Court\npublisher: Law Reports\ndate: 2020-02",
    "sources/paper": "title: On phones\ntype: scholar\nauthor: P. Rof\ndate: 2022",
    "rulings/high-1": (
        "name: High Court on phones\ncourt: high-court\ndate: 2021-05-06\nnumber: 1 A 2/21\n"
        "ecli: ECLI:XX:HC:2021:12\naddress: https://court.example/12"
    ),
    "rulings/bare": "name: Low Court on phones, 2020\ncourt: low-court",
    "cases/numbered": "name: R v Somebody\ncourt: high-court\nnumber: T-1/21\necli: ECLI:XX:HC:2021:13",
    "laws/phones": "name: Telephone Act\nnumber: section 3\naddress: https://laws.example/phones",
}


@cache
def site() -> Site:
    """A project with one of each thing that can be cited, and two briefs that rest on some of it."""
    claims = {
        "ruled": f"{RULING}, source: judgment, evidence: [{{source: full, pinpoint: 'p. 2, para. 4'}}]",
        "said": "standing: reported, source: again",
    }
    later = {"guilty": f"{CONVICTION}, source: plain", "cleared": f"{CLEARED}, source: plain"}
    made = {id: file(text) for id, text in FILES.items()}
    found = sound(
        {
            **made,
            "briefs/one": brief(claims, sources="judgment, again, full"),
            "briefs/two": brief(later, sources="plain"),
        }
    )
    return found


def at() -> At:
    """The same as seen from nowhere."""
    return At(site(), "")


def cited(id: str) -> str:
    """A page in all forms, and its claims; the version, which is of other tests, as zeros."""
    entry = site().entries[id]
    here = page(entry, at())
    every = (*works(entry, site()), here)
    said = [*lines(every, ENGLISH)]
    for claim in site().by_brief.get(id, ()):
        said += [f"[{claim.mark}]", *lines(statement(claim, at(), here), ENGLISH)]
    return "\n".join([f"=== {id}", *said, "---", bibtex(every, ENGLISH), "---", csl(every, ENGLISH), ""]).replace(
        here.version, "0" * 12
    )


def test_every_citation_is_golden(update: bool) -> None:
    """One of each sort, as a line, as BibTeX and as CSL-JSON, read by a person before it changes."""
    said = "\n".join(map(cited, [*FILES, "briefs/one", "briefs/two", "people/jane-example"]))
    if update:
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")


def test_the_work_stands_before_the_site() -> None:
    """A ruling that a brief is about comes first, then its sources, then the page by which the reader came to them."""
    kinds = [
        one.kind for one in (*works(site().entries["briefs/one"], site()), page(site().entries["briefs/one"], at()))
    ]
    assert kinds == [Kind.DECISION, Kind.DECISION, Kind.PRESS, Kind.PRESS, Kind.PAGE]
    assert lines((page(site().entries["people/jane-example"], at()),), ENGLISH)[0].startswith("“Jane Example”, T")


def test_a_claim_is_cited_with_its_standing_and_what_became_of_it() -> None:
    """Whoever reads the citation alone does not take what was quashed or answered by an acquittal for what holds."""
    entry = site().entries["briefs/two"]
    (guilty, _) = site().by_brief["briefs/two"]
    (*_, line) = lines(statement(guilty, at(), page(entry, at())), ENGLISH)
    assert "statement “guilty” (found; later acquitted, High Court, 2021) in “A brief”" in line
    assert "Jane Example: later acquitted, High Court, 2021" in lines((page(entry, at()),), ENGLISH)[0]


def test_reference_managers_are_given_works() -> None:
    """What a page is about has all forms; where the page is all that is cited, the line says everything."""
    views = {id: cite_view(site().entries[id], at()) for id in ("briefs/one", "rulings/bare", "people/jane-example")}
    assert [bool(view.bibtex and view.csl) for view in views.values()] == [True, True, False]
    assert all(view.lines and view.version for view in views.values())


def test_keys_are_unique() -> None:
    """No two things that can be cited share a key, a source and its page neither."""
    every = [one for entry in site().entries.values() for one in (*works(entry, site()), page(entry, at()))]
    assert len({one.key for one in every}) == len(set(every)) == len({*map(str, every)})


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text("\\{}$&%#_^~\"'@,= \n", max_size=20)
DATES = st.none() | st.sampled_from(["2021", "2021-03", "2021-03-14", "before 2021", "2018/2020", "unknown"]).map(
    PartialDate.parse
)
REFERENCES = st.builds(
    Reference,
    key=st.from_regex(r"[a-z]+:[a-z0-9-]+", fullmatch=True),
    kind=st.sampled_from(Kind),
    title=TEXTS,
    naming=st.sampled_from(Naming),
    author=TEXTS,
    publisher=TEXTS,
    editor=TEXTS,
    date=DATES,
    number=TEXTS,
    ecli=TEXTS,
    pinpoint=TEXTS,
    address=TEXTS.map(lambda text: f"https://x.example/{text}"),
    archived=TEXTS,
    archived_on=DATES,
    seen_at=TEXTS,
    copy_of=TEXTS,
    republished=st.booleans(),
    retrieved=DATES,
    statement=st.just("") | st.just("mark"),
    later=TEXTS,
)


@pytest.mark.law
@given(st.lists(REFERENCES, max_size=3))
def test_braces_of_bibtex_are_balanced(references: list[Reference]) -> None:
    """Whatever a title holds, each entry ends where its braces close, and no brace closes before."""
    depth, entries = 0, 0
    for sign in bibtex(references, ENGLISH):
        depth += (sign == "{") - (sign == "}")
        entries += sign == "}" and depth == 0
        assert depth >= 0
    assert depth == 0
    assert entries == len(references)


@pytest.mark.law
@given(TEXTS)
def test_an_escaped_text_reads_as_it_was(text: str) -> None:
    """Undone command by command, what BibTeX is given is the text again; no sign of TeX stands there by itself."""
    commands = {
        **{r"{\textbackslash}": "\\", r"{\textbraceleft}": "{", r"{\textbraceright}": "}"},
        **{r"{\textasciicircum}": "^", r"{\textasciitilde}": "~"},
        **{f"\\{sign}": sign for sign in "$&%#_"},
    }
    either = re.compile("|".join(map(re.escape, commands)))
    assert either.sub(lambda found: commands[found[0]], escaped(text)) == " ".join(text.split())
    assert not re.search(r"[\\{}$&%#_^~]", either.sub("", escaped(text)))


# Of the fields of the CSL data schema those that we write, and what a value of each is.
FIELDS: dict[str, type] = {
    **dict.fromkeys(("id", "type", "title", "authority", "container-title", "publisher", "number", "locator"), str),
    **dict.fromkeys(("URL", "version", "language", "note"), str),
    **dict.fromkeys(("author", "editor"), list),
    **dict.fromkeys(("issued", "accessed"), dict),
}
TYPES = {"legal_case", "legislation", "article-newspaper", "report", "document", "webpage"}


@pytest.mark.law
@given(st.lists(REFERENCES, max_size=3))
def test_csl_has_the_shape_of_its_schema(references: list[Reference]) -> None:
    """It is JSON; each item has an id and a type, and no field or value that the schema does not know."""
    items = json.loads(csl(references, ENGLISH))
    assert [item["id"] for item in items] == [one.key for one in references]
    for item, one in zip(items, references, strict=True):
        assert item["type"] in TYPES
        assert item.get("title", "") == one.title
        assert all(type(value) is FIELDS[key] and value for key, value in item.items())
        assert all(set(name) == {"literal"} for key in ("author", "editor") for name in item.get(key, ()))
        for date in (item[key] for key in ("issued", "accessed") if key in item):
            assert set(date) in ({"literal"}, {"date-parts"})
            assert all(1 <= len(part) <= 3 for part in date.get("date-parts", ()))


@pytest.mark.law
@given(REFERENCES)
def test_a_line_is_one_line(reference: Reference) -> None:
    """Whatever is cited, its citation is one line that ends in a full stop."""
    (line,) = lines((reference,), ENGLISH)
    assert line.split() == line.split(" ") or line == ""
    assert line.endswith(".")
