"""Who is connected with whom: what the content states, all of it, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.edges import Edge
from generator.link.site import Site
from link.project import brief, file, linked, sound

LED = "standing: reported, about: [jane-example], led: example-global"
CASE = "cases/us-v-example"
RULING = "name: R\ncourt: high-court\nnetworks: [example-phone]\ncase: us-v-example"


def stated(site: Site) -> set[tuple[str, str, str, str]]:
    """Every edge as start, key or role, end, and the claim that says so; each once, though it stands at both ends."""
    return {
        (edge.start, edge.role or edge.key, edge.end, edge.claim.key if edge.claim else "")
        for edges in site.edges.values()
        for edge in edges
    }


def files_alone() -> set[tuple[str, str, str, str]]:
    """What the little project states before any claim."""
    return stated(sound({}))


def test_a_relation_of_a_claim_is_an_edge_from_whom_it_is_about() -> None:
    """It carries its claim, and stands at both ends."""
    site = sound({"briefs/b": brief({"ceo": LED})})
    (edge,) = (edge for edge in site.edges["companies/example-global"] if edge.claim)
    assert (edge.start, edge.key, edge.end) == ("people/jane-example", "led", "companies/example-global")
    assert edge in site.edges["people/jane-example"]
    assert stated(site) - files_alone() == {(edge.start, "led", edge.end, "b#ceo")}


def test_two_names_in_a_sentence_are_no_edge() -> None:
    """Nor is a link in the text, a speaker or a place."""
    claims = {"met": "standing: official, by: police, place: vancouver"}
    body = "[[Jane Example]] met [[John Example]] of [[Example Global]]. [met]\n"
    assert stated(sound({"briefs/b": brief(claims, body, more="case: us-v-example")})) == files_alone()


def test_each_of_several_stands_at_the_start_and_two_claims_are_two_edges() -> None:
    """What is said of two is an edge of each; the same said twice keeps both claims."""
    both = "standing: alleged, by: police, about: [jane-example, john-example], led: example-phone"
    found = stated(sound({"briefs/b": brief({"one": both, "two": LED.replace("example-global", "example-phone")})}))
    assert found - files_alone() == {
        ("people/jane-example", "led", "networks/example-phone", "b#one"),
        ("people/john-example", "led", "networks/example-phone", "b#one"),
        ("people/jane-example", "led", "networks/example-phone", "b#two"),
    }


def test_a_retracted_claim_connects_nobody() -> None:
    """It prints no statement, and so draws none."""
    gone = f"{LED}, retracted: {{date: 2022, reason: An error}}"
    assert stated(sound({"briefs/b": brief({"ceo": gone})})) == files_alone()


@pytest.mark.parametrize("id", ["people/jane-example", "companies/example-global"])
def test_whoever_is_on_hold_takes_their_edges_along(id: str) -> None:
    """Neither end says that there was one."""
    name = "Jane Example" if id.startswith("people/") else "Example Global"
    site, _ = linked({"briefs/b": brief({"ceo": LED}), id: file(f"name: {name}\nhold: yes")})
    assert all(id not in (edge.start, edge.end) for edges in site.edges.values() for edge in edges)


def test_roles_in_a_case_are_edges_of_unnamed_parties_too() -> None:
    """Whoever is a party of a case is connected with it by their role."""
    found = {(who, role) for who, role, end, _ in files_alone() if end == CASE}
    assert found == {
        ("people/jane-example", "accused"),
        ("people/john-example", "defendant"),
        ("companies/example-global", "company"),
        ("agencies/prosecutor", "prosecution"),
        (f"{CASE}#seller", "suspect"),
    }


def test_the_role_of_an_accused_goes_with_where_they_stand() -> None:
    """A role without the status would leave out that it ended."""
    charge = "standing: official, by: police, about: [jane-example], case: us-v-example, event: charge, date: 2020"
    site = sound({"briefs/b": brief({"charge": charge})})
    edges = {edge.start: edge for edge in site.edges[CASE]}
    assert edges["people/jane-example"].status == site.statuses["people/jane-example"][0]
    assert edges["people/john-example"].status is None


ROLES = [
    ("case: us-v-example\nparties: {jane-example: accused}", set()),
    (
        "case: us-v-example\nparties: {jane-example: witness}",
        {("people/jane-example", "witness", "briefs/b", "")},
    ),
    (
        "case: us-v-example\nparties: {jane-example: suspect}",
        {("people/jane-example", "suspect", CASE, "")},
    ),
    ("parties: {jane-example: accused}", {("people/jane-example", "accused", "briefs/b", "")}),
]


@pytest.mark.parametrize(("more", "added"), ROLES, ids=["same", "other", "accused", "no case"])
def test_a_role_in_a_brief_counts_for_its_case_where_statuses_do(more: str, added: set[tuple[str, ...]]) -> None:
    """An accused of a brief is one of its case; any other role is one in the story. What the case says is said once."""
    site = sound({"briefs/b": brief({"told": "standing: reported"}, more=more)})
    assert stated(site) - files_alone() == added


def test_courts_networks_and_cases_of_files_are_edges() -> None:
    """A ruling is of a court, about a network, in a case."""
    found = stated(sound({"rulings/r": file(RULING)})) - files_alone()
    assert found == {
        ("rulings/r", "court", "courts/high-court", ""),
        ("rulings/r", "networks", "networks/example-phone", ""),
        ("rulings/r", "case", CASE, ""),
    }


def test_what_may_not_be_said_of_a_person_is_no_edge_of_theirs() -> None:
    """A court found it about a party of its case; the other, who is none, does not get it into their page."""
    leaked = "standing: found, by: high-court, about: [jane-example], case: us-v-example, warned: john-doe"
    files = {"people/john-doe": file("name: John Doe"), "briefs/b": brief({"leak": leaked})}
    site = sound(files)
    assert [edge.end for edge in site.edges["people/jane-example"] if edge.claim] == ["people/john-doe"]
    assert "people/john-doe" not in site.edges


NAMES = ["jane-example", "john-example", "example-global"]


@pytest.mark.law
@given(
    st.lists(
        st.tuples(st.lists(st.sampled_from(NAMES), max_size=2, unique=True), st.booleans(), st.booleans()), max_size=5
    )
)
def test_edges_are_the_stated_relations_exactly(claims: list[tuple[list[str], bool, bool]]) -> None:
    """For each live claim with a relation one edge from each whom it is about: none invented, none lost."""
    data, expected = {}, set()
    for number, (about, related, gone) in enumerate(claims):
        parts = ["standing: reported", f"about: [{', '.join(about)}]"]
        parts += ["led: example-phone"] if related else []
        parts += ["retracted: {date: 2022, reason: An error}"] if gone else []
        data[f"c{number}"] = ", ".join(parts)
        for name in about if related and not gone else ():
            folder = "companies" if name == "example-global" else "people"
            expected.add((f"{folder}/{name}", "led", "networks/example-phone", f"b#c{number}"))
    site = sound({"briefs/b": brief(data)} if data else {})
    assert stated(site) - files_alone() == expected
    every = [edge for edges in site.edges.values() for edge in edges]
    assert all(every.count(edge) == len({edge.start, edge.end}) for edge in set_of(every))


def set_of(edges: list[Edge]) -> list[Edge]:
    """Each edge once."""
    return list({edge.said: edge for edge in edges}.values())
