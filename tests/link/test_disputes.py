"""Where sources differ: how two claims compare, and what comes of all of them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.link.comparing import Compared, compare
from generator.link.site import Site

from .project import brief, file, linked

MATRIX = Path(__file__).parent.parent / "cases/disputes.txt"
GAZETTE = {"sources/gazette": "title: Example Gazette\ntype: press"}
OPPOSITE = {Compared.SUPERSEDED: Compared.SUPERSEDES, Compared.SUPERSEDES: Compared.SUPERSEDED}


def rows() -> Iterator[tuple[str, str, str]]:
    """The rows of the matrix."""
    for line in MATRIX.read_text(encoding="utf-8").splitlines():
        if line and line[0] not in "#[":
            one, other, expected = line.split(" | ")
            yield one, other, expected


ROWS = list(rows())


def claim(words: str) -> str:
    """The data of one claim, with what is left out."""
    more = [] if "standing:" in words else ["standing: reported"]
    more += [] if "about:" in words else ["about: [example-phone]"]
    return ", ".join([*more, words])


def site(*claims: str, more: dict[str, str] | None = None) -> Site:
    """Briefs a, b, c …, each with one claim of these data; the first rests on one source, the others on another."""
    files = {f"briefs/{name}": _brief(name, words) for name, words in zip("abcdefgh", claims, strict=False)}
    found, problems = linked({**{id: file(text) for id, text in GAZETTE.items()}, **files, **(more or {})})
    assert not [problem for problem in problems if " error: " in problem]
    return found


def _brief(name: str, words: str) -> str:
    source = "weekly" if name == "a" else "gazette"
    return brief({"one": claim(words)}, more=f"source: {source}", sources="weekly, daily, gazette")


@pytest.mark.parametrize(("one", "other", "expected"), ROWS)
def test_two_claims_compare_as_the_matrix_says(one: str, other: str, expected: str) -> None:
    """Only like is compared with like, from either side."""
    found = site(one, other)
    here, there = found.claims["a#one"], found.claims["b#one"]
    assert compare(here, there, found.origins) == expected
    back = compare(there, here, found.origins)
    assert back == OPPOSITE.get(Compared(expected), Compared(expected))


@pytest.mark.parametrize(("one", "other", "expected"), ROWS)
def test_what_differs_is_a_dispute(one: str, other: str, expected: str) -> None:
    """Of two claims there is a dispute just where they differ, and it marks both."""
    found = site(one, other)
    assert len(found.disputes) == (expected == "differ")
    assert set(found.differing) == ({"a#one", "b#one"} if expected == "differ" else set())


def test_those_who_say_the_same_stand_on_one_side() -> None:
    """Sides are by figure, and a side counts origins, not copies."""
    found = site("users: 70000", "users: 80000", "users: 70000", "users: 70000, source: daily")
    (dispute,) = found.disputes
    sides = [(side.words, [one.key for one in side.claims], side.origins) for side in dispute.sides]
    assert sides == [("70,000", ["a#one", "c#one", "d#one"], 2), ("80,000", ["b#one"], 1)]
    assert (dispute.subjects, dispute.key) == (("networks/example-phone",), "users")


def test_a_figure_that_a_later_one_replaced_is_no_side() -> None:
    """The two of the last day differ; that of an earlier day is told as earlier."""
    found = site("users: {value: 5, as_of: 2018}", "users: {value: 70, as_of: 2021}", "users: {value: 80, as_of: 2021}")
    (dispute,) = found.disputes
    assert [side.words for side in dispute.sides] == ["70", "80"]
    assert [one.key for one in dispute.earlier] == ["a#one"]


def test_a_superseded_figure_leads_to_the_latest() -> None:
    """Each that expressly speaks of an earlier day leads to the last; one that says the same, or no day, does not."""
    days = (
        "{value: 5, as_of: 2018}",
        "{value: 70, as_of: 2019}",
        "{value: 80, as_of: 2021}",
        "{value: 80, as_of: 2018}",
    )
    found = site(*(f"users: {day}" for day in days), "users: 9")
    assert {key: claim.key for key, claim in found.later.items()} == {"a#one": "c#one", "b#one": "c#one"}


def test_a_withdrawn_claim_disputes_nothing() -> None:
    """What was withdrawn is no side."""
    gone = "retracted: {date: 2022, reason: An error}"
    assert site("users: 70000", f"users: 80000, {gone}").disputes == ()
    assert site("users: 70000", f"servers-in: France, disputes: [a#one], {gone}").disputes == ()


def settlement(words: str) -> dict[str, str]:
    """A settlement with these claims."""
    return {"settlements/users": file(f"title: Users\ndate: 2022\nwhy: It says how it counted.\n{words}")}


@pytest.mark.parametrize("words", ["claims: [a#one, b#one]\nholds: b#one", "claims: [b#one, a#one]"])
def test_a_settlement_belongs_to_its_dispute(words: str) -> None:
    """An editor's word stands at the dispute; all sides stay."""
    found = site("users: 70000", "users: 80000", more=settlement(words))
    (dispute,) = found.disputes
    assert dispute.settlement == "settlements/users"
    assert len(dispute.sides) == 2


def test_a_settlement_of_another_thing_settles_nothing() -> None:
    """One of two claims in common is not enough."""
    found = site("users: 70000", "users: 80000", "users: at least 3", more=settlement("claims: [a#one, c#one]"))
    assert [dispute.settlement for dispute in found.disputes] == [""]


def test_every_dispute_has_an_anchor_of_its_own() -> None:
    """Two disputes about one property of one subject are two places of the page."""
    found = site("users: 1", "users: 2", "users: at least 3", "users: at least 4")
    assert len({dispute.anchor for dispute in found.disputes}) == len(found.disputes) == 2


FIGURES = st.sampled_from(
    ["users: 1", "users: 2", "users: at least 2", "users: {value: 3, as_of: 2019}", "users: {value: 4, as_of: 2021}"]
)


@pytest.mark.law
@given(st.lists(FIGURES, min_size=2, max_size=6))
def test_no_two_sides_agree_and_no_side_differs_from_itself(figures: list[str]) -> None:
    """On one side all agree pairwise, and between two sides each pair differs or is ordered by date."""
    found = site(*figures)
    for dispute in found.disputes:
        for side in dispute.sides:
            pairs = [(one, other) for one in side.claims for other in side.claims if one is not other]
            assert {compare(*pair, found.origins) for pair in pairs} <= {Compared.AGREE, Compared.COPY}
        for mine in dispute.sides:
            others = [one for side in dispute.sides if side is not mine for one in side.claims]
            told = {compare(one, other, found.origins) for one in mine.claims for other in others}
            assert not told & {Compared.AGREE, Compared.COPY, Compared.UNLIKE}
